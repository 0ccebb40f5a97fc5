"""The pages of a sheet: what each one shows, and the whole sheet that holds them.

They are values for templates; `PageView` holds what every page needs for its frame.
"""

from dataclasses import dataclass
from typing import Literal

from generator.views.axis import AxisView
from generator.views.cite import CiteGroup, CiteLine
from generator.views.facts import ClaimView, ConflictView, EntityView, EventView, FigureView
from generator.views.glance import GlanceView
from generator.views.matrix import MatrixView
from generator.views.sources import MarkView, ParagraphView, SourceView
from generator.views.timeline import FiltersView, YearView
from generator.views.words import FactLink, LinkView, RichText, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteIdentity:
    """What the site says of itself, for header and footer.

    `home` leads to the site's first page from the page that holds this. `editor` made the sheets
    and answers for them; `contact` is where to report a mistake; `licence` is that of the editors'
    own words, not of the sources.
    """

    title: str
    home: str
    description: str | None
    editor: str | None
    contact: LinkView | None
    licence: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NavView:
    """An entry of the navigation; `current` is true on the page that it leads to."""

    label: str
    href: str
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """What the frame of every page needs.

    `path` is where the page stands in the site, with `/`. `root` leads to the site's root: "",
    "../" or "../../" (an absolute path on the 404 page, where the site's address is known).
    `language` (BCP 47) and `direction` are for `<html>`. `title` is for `<title>`, `heading` for
    `<h1>`, `description` for the meta element. `canonical` is the page's absolute address, if the
    site has one. `sheet` links to the sheet's overview; None on pages of the site itself.
    `navigation` is in order; empty on pages of the site itself. `site_navigation` leads to the
    pages of the whole site, where it has several sheets. `crumbs` lead from the site down to this
    page, the last of which is `current`; empty where there is no way to show. `previous` and `next`
    are the neighbours of a page of a sheet in the order of the navigation, ready to print. `cite`
    leads to how to cite the sheet; None on pages of the site itself.
    """

    path: str
    root: str
    language: str
    direction: Literal["ltr", "rtl"]
    title: str
    heading: str
    description: str
    canonical: str | None
    site: SiteIdentity
    sheet: LinkView | None
    navigation: tuple[NavView, ...]
    site_navigation: tuple[NavView, ...] = ()
    crumbs: tuple[NavView, ...] = ()
    previous: LinkView | None = None
    next: LinkView | None = None
    cite: LinkView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountsView:
    """How much a sheet holds, as numbers and as ready words.

    `quotations` are the passages of all facts; `passages` are the places in the sources that they
    quote, fewer where facts share one. `words` are "4 events", "6 figures" … in the order of the
    pages, without what there is none of; `facts_words` is "12 facts", `passages_words` "66
    quotations from 63 passages" or only "15 quoted passages", `sources_words` "1 source".
    """

    events: int
    figures: int
    claims: int
    entities: int
    facts: int
    quotations: int
    passages: int
    sources: int
    words: tuple[str, ...]
    facts_words: str
    passages_words: str
    sources_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownView:
    """A question that the sources leave open: plain `question`, and what they give instead."""

    question: str
    note: RichText


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewPage(PageView):
    """The first page of a sheet: `heading` is its title.

    `glance` answers what a reader asks first; None where the sheet states nothing.

    `leading` are the figures to show first (the first three where the editor chose none), `latest`
    the last dated events of the timeline, newest first, `undated` those without a date (at most
    five of each). `all_events` leads to the timeline, "All 11 events"; None where all are shown
    here. `unknowns` is what the sources do not say. `cite_line` is how to cite the sheet.
    `take_away` leads to the sheet as files of their own: the handout. For links to the other pages
    use `navigation`.
    """

    standfirst: str
    glance: GlanceView | None
    summary: RichText | None
    leading: tuple[FigureView, ...]
    latest: tuple[EventView, ...]
    undated: tuple[EventView, ...]
    all_events: LinkView | None
    unknowns: tuple[UnknownView, ...]
    sources: tuple[SourceView, ...]
    counts: CountsView
    cite_line: CiteLine
    take_away: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UndatedGroup:
    """Undated events whose order to each other is known in part; `title` says what links them.

    Between groups no order is known, so they must be set apart. The last group holds the events of
    which no order is known at all.
    """

    title: str
    events: tuple[EventView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePage(PageView):
    """The events in order.

    `dated` are the dated events, earliest first. `years` are the headings over them: start a new
    one where `event.year` differs from the one before; where `years` is empty, they are so few that
    they need none. `year_jumps` lead to the years, or to some of very many; empty for few.
    `undated` are set off, in groups, each in its proven order; `undated_words` say what their order
    means. `jumps` lead to parts of the page, for a list at its top: to the elements of the ids
    `dated_events` and `undated_heading`; empty where one part is all. `axis` draws the events; None
    where there is nothing to draw. `filters` are for scripts; None where there is no choice.
    """

    jumps: tuple[LinkView, ...]
    dated: tuple[EventView, ...]
    undated: tuple[UndatedGroup, ...]
    undated_words: str
    years: tuple[YearView, ...]
    year_jumps: tuple[LinkView, ...]
    axis: AxisView | None
    filters: FiltersView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresPage(PageView):
    """The key figures, then those of one quantity that differ, and those that agree.

    `jumps` lead to these parts, for a list at the top of the page: to the elements of the ids
    `figures_heading`, `conflicts_heading` and `agreements_heading`. It is empty where one part is
    all. `contents` links to each figure, under `contents_words` ("12 figures"); empty where they
    are so few that a reader sees them all.
    """

    jumps: tuple[LinkView, ...]
    contents_words: str
    contents: tuple[FactLink, ...]
    figures: tuple[FigureView, ...]
    conflicts: tuple[ConflictView, ...]
    agreements: tuple[ConflictView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeoplePage(PageView):
    """The people, organisations and unnamed sources, in the order they were written.

    `contents` links to each of them, under `contents_words`; empty where they are few.
    """

    contents_words: str
    contents: tuple[FactLink, ...]
    entities: tuple[EntityView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimsPage(PageView):
    """The claims, in the order they were written.

    `contents` links to each of them, under `contents_words` ("22 claims"); empty where they are so
    few that a reader sees them all.
    """

    contents_words: str
    contents: tuple[FactLink, ...]
    claims: tuple[ClaimView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesPage(PageView):
    """The sources with everything that is known of them.

    `matrix` shows which fact rests on which of them; None where there is one source only.
    """

    sources: tuple[SourceView, ...]
    matrix: MatrixView | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePage(PageView):
    """The annotated page of one source; `heading` is its title.

    `paragraphs` is the text, or the excerpts that may be published; empty where none of it may.
    `cut_after`: paragraphs are left out after the last one. `marks` are all passages that carry
    facts, in the order of the text, whatever is shown of it. `previous` and `next` are the
    neighbouring sources.
    """

    source: SourceView
    paragraphs: tuple[ParagraphView, ...]
    cut_after: bool
    marks: tuple[MarkView, ...]
    previous: LinkView | None
    next: LinkView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CitePage(PageView):
    """How to cite, in groups; the first page of a sheet has the sheet and its sources.

    `sentence` says what stands here. `links` lead to the other pages of this kind, in words that
    say what they hold. `files` hold all sources of the sheet for a reference manager: they are to
    be downloaded, and on the first page only.
    """

    sentence: str
    groups: tuple[CiteGroup, ...]
    links: tuple[LinkView, ...]
    files: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleView:
    """A rule that every build proves: its id and one sentence; `error` stops the build."""

    id: str
    sentence: str
    error: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TermMeaning:
    """A word that facts carry, and what it means, in one or two sentences.

    `manner` is set where the term is one: print it with its shape, as on the facts.
    """

    term: str
    meaning: str
    manner: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPage(PageView):
    """How the facts are proven.

    `introduction` and `folding` (how quotes are compared with the text) are paragraphs of plain
    text. `terms` are the words that facts carry (stated, inferred, external, hedged, unknown …)
    with their meaning. `rules` are in their order. `sources` give title, file, size and digest.
    `counts` say how much was proven.
    """

    introduction: tuple[str, ...]
    counts: CountsView
    terms: tuple[TermMeaning, ...]
    folding: tuple[str, ...]
    rules: tuple[RuleView, ...]
    sources: tuple[SourceView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileView:
    """A file that is no page, whole: the `text` that stands at `path` in the site, in UTF-8."""

    path: str
    text: str
