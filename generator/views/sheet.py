"""The whole of a sheet: all its pages, the handout among them."""

from dataclasses import dataclass

from generator.views.handout import HandoutPage
from generator.views.pages import (
    CitePage,
    ClaimsPage,
    FiguresPage,
    FileView,
    MethodPage,
    OverviewPage,
    PeoplePage,
    SourcePage,
    SourcesPage,
    TimelinePage,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetView:
    """All pages of one sheet, whose own `path` says where each goes, and its other files."""

    overview: OverviewPage
    timeline: TimelinePage
    figures: FiguresPage
    claims: ClaimsPage
    people: PeoplePage
    sources: SourcesPage
    method: MethodPage
    handout: HandoutPage
    source_pages: tuple[SourcePage, ...]
    cite_pages: tuple[CitePage, ...]
    files: tuple[FileView, ...]
