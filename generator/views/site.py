"""The pages of the site itself: over all its sheets, and for readers who come from elsewhere.

They are values for templates. Facts of several sheets stand on one page here, so that no fact has
its own id there: each links into its sheet.
"""

from dataclasses import dataclass

from generator.views.axis import AxisView
from generator.views.facts import ConflictView, EventView, FigureView
from generator.views.matrix import MatrixView
from generator.views.pages import CountsView, PageView
from generator.views.sources import SourceView, UseView
from generator.views.timeline import YearView
from generator.views.words import FactLink, LinkView, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetCard:
    """A sheet on the home page: `href` leads to its overview.

    `leading` is its first figure; `dates` say when its dated events begin and end.
    """

    title: str
    standfirst: str
    href: str
    counts: CountsView
    leading: FigureView | None = None
    dates: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage(PageView):
    """The first page of a site with several sheets; `heading` is the site's title."""

    sheets: tuple[SheetCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundPage(PageView):
    """What a host shows for an address that leads nowhere: a `sentence` and links that help."""

    sentence: str
    links: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectView(PageView):
    """A page that keeps an old address alive: it leads on to `href`; `sentence` says so."""

    sentence: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteEvent:
    """An event of a sheet on a page of the site; `event.href` and `sheet` lead into the sheet."""

    event: EventView
    sheet: LinkView


@dataclass(frozen=True, slots=True, kw_only=True)
class YearEvents:
    """The events of one year, under its heading."""

    year: YearView
    events: tuple[SiteEvent, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetEvents:
    """The undated events of one sheet, in their proven order."""

    sheet: LinkView
    events: tuple[EventView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteTimelinePage(PageView):
    """The events of all sheets: the dated in order, the undated by sheet.

    `undated_words` say what the order of the undated means. `axis` draws the dated; None where
    there is nothing to draw.
    """

    years: tuple[YearEvents, ...]
    undated: tuple[SheetEvents, ...]
    undated_words: str
    axis: AxisView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFigures:
    """The figures of one sheet."""

    sheet: LinkView
    figures: tuple[FigureView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFiguresPage(PageView):
    """The figures of all sheets: first the quantities that several figures give, then by sheet.

    The figures of `quantities` have their `sheet` set; those that differ are first.
    """

    quantities: tuple[ConflictView, ...]
    sheets: tuple[SheetFigures, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonInSheet:
    """What somebody says, passes on and is named in, in one sheet; `entry` leads to them there."""

    sheet: LinkView
    entry: FactLink
    says: tuple[FactLink, ...]
    passes_on: tuple[FactLink, ...]
    about: tuple[FactLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SitePerson:
    """A person, an organisation or an unnamed source, in every sheet where it has a part.

    `anchor` is its id on the page; `href` leads to its entry where one sheet alone has it. Who
    stands in `people.yaml` of two sheets under one id is two.
    """

    anchor: str
    href: str | None
    name: str
    kind: Word
    role: str | None
    aliases: tuple[str, ...]
    sheets: tuple[PersonInSheet, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleGroup:
    """People under one heading: those of several sheets, or those of `sheet` alone."""

    title: str
    sheet: LinkView | None
    people: tuple[SitePerson, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SitePeoplePage(PageView):
    """The people and organisations of all sheets, those of several sheets first."""

    groups: tuple[PeopleGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceInSheet:
    """What a source is used for in one sheet; `text` leads to its annotated page there."""

    sheet: LinkView
    text: LinkView
    passages: str
    uses: tuple[UseView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSource:
    """A source with every sheet whose facts rest on it; `source.id` is its id on the page."""

    source: SourceView
    sheets: tuple[SourceInSheet, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSourcesPage(PageView):
    """The sources of all sheets, each once, and for each sheet which fact rests on which.

    `jumps` lead to these parts, to the ids `all_sources` and `matrix_heading`.
    """

    jumps: tuple[LinkView, ...]
    sources: tuple[SiteSource, ...]
    matrices: tuple[MatrixView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AcrossView:
    """The pages over all sheets beside the home page, where a site has several."""

    timeline: SiteTimelinePage
    figures: SiteFiguresPage
    people: SitePeoplePage
    sources: SiteSourcesPage


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteView:
    """The pages of the site itself; `home` and `across` are None where one sheet is all of it."""

    home: HomePage | None
    not_found: NotFoundPage
    redirects: tuple[RedirectView, ...]
    across: AcrossView | None = None
