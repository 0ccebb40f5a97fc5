"""The whole of a sheet: all its pages, the handout among them."""

from dataclasses import dataclass

from generator.views.handout import HandoutPage
from generator.views.pages import (
    ClaimsPage,
    FiguresPage,
    MethodPage,
    OverviewPage,
    SourcePage,
    SourcesPage,
    TimelinePage,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetView:
    """All pages of one sheet. `pages` in a template: each page's own `path` says where it goes."""

    overview: OverviewPage
    timeline: TimelinePage
    figures: FiguresPage
    claims: ClaimsPage
    sources: SourcesPage
    method: MethodPage
    handout: HandoutPage
    source_pages: tuple[SourcePage, ...]
