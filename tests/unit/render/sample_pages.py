"""Pages made by hand for the tests of the render stage: a full sheet, an empty one, a site."""

from dataclasses import replace
from typing import Literal, TypedDict

from generator.views import (
    CiteFormat,
    CiteGroup,
    CiteLine,
    CitePage,
    CiteView,
    ClaimsPage,
    CountedLink,
    CountedManner,
    CountsView,
    FactLink,
    FiguresPage,
    FileView,
    GlanceView,
    HandoutPage,
    HomePage,
    LinkView,
    MethodPage,
    NavView,
    NotFoundPage,
    OverviewPage,
    PeoplePage,
    RedirectView,
    RuleView,
    SheetCard,
    SheetView,
    SiteIdentity,
    SiteView,
    SourcePage,
    SourcesPage,
    TermMeaning,
    TimelinePage,
    UnknownView,
    Word,
)
from tests.unit.render.sample_drawing import AXIS, FILTERS
from tests.unit.render.sample_facts import (
    AGREEMENTS,
    CLAIMS,
    CONFLICTS,
    ENTITIES,
    EVENTS,
    FIGURES,
    NO_DATE,
    UNDATED,
    YEAR,
)
from tests.unit.render.sample_handout import (
    CLAIM,
    DIFFERENCE,
    ENDNOTES,
    ENTITY,
    EVENT,
    FIGURE,
    GLANCED,
    LOOSE,
    NOTED,
)
from tests.unit.render.sample_sources import EXCERPT, INNER, LATER, OUTER, PARAGRAPHS, source
from tests.unit.render.sample_words import HOSTILE, note

CONTENTS = (
    FactLink(href="#too-small", label="Too small.", kind="claim", kind_label="claim", detail="Ada"),
)
CONTENTS_OF_FIGURES = (
    FactLink(href="#books", label="books", kind="figure", kind_label="figure", detail="7"),
)
CONTENTS_OF_PEOPLE = (
    FactLink(href="#ada", label="Ada", kind="entity", kind_label="person", detail="librarian"),
)
COUNTS = CountsView(
    events=4,
    figures=2,
    claims=1,
    entities=2,
    facts=9,
    quotations=9,
    passages=9,
    sources=1,
    words=("4 events", "2 figures"),
    facts_words="9 facts",
    passages_words="9 passages",
    sources_words="1 source",
)


class Frame(TypedDict):
    """The fields of `PageView`."""

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
    cite: LinkView | None


def frame(path: str, *, sheet: bool = True) -> Frame:
    """Return the frame of a page of the sheet or of the site."""
    root = "../" * path.count("/")
    return {
        "path": path,
        "root": root,
        "language": "en",
        "direction": "ltr",
        "title": f"Title of {path} {HOSTILE}",
        "heading": f"Heading {HOSTILE}",
        "description": f"Description {HOSTILE}",
        "canonical": f"https://example.org/{path}" if sheet else None,
        "site": SiteIdentity(
            title=f"Site {HOSTILE}",
            home=f"{root}index.html",
            description="What the site is." if sheet else None,
            editor="The editors" if sheet else None,
            contact=LinkView(href="mailto:me@example.org", label="me@example.org")
            if sheet
            else None,
            licence="CC BY 4.0" if sheet else None,
        ),
        "sheet": LinkView(href=f"{root}index.html", label="Sheet") if sheet else None,
        "navigation": (
            NavView(label="Overview", href=f"{root}index.html", current=path == "index.html"),
            NavView(label="Method", href=f"{root}method.html", current=path == "method.html"),
        )
        if sheet
        else (),
        "cite": LinkView(href=f"{root}cite.html", label="Cite this") if sheet else None,
    }


def cite_line(more: str = "") -> CiteLine:
    """Return how to cite the sheet."""
    return CiteLine(
        anchor="line_this_sheet",
        before="The editors. “",
        title=f"Sheet {HOSTILE}",
        after="”, fact sheet.",
        language="en",
        direction="ltr",
        more=more,
    )


CITE = CitePage(
    sentence="How to cite.",
    groups=(
        CiteGroup(
            heading="The fact sheet",
            entries=(
                CiteView(
                    anchor="cite_this_sheet",
                    label=f"Sheet {HOSTILE}",
                    href="index.html",
                    open=True,
                    line=cite_line(),
                    formats=(
                        CiteFormat(
                            name="RIS",
                            anchor="ris_this_sheet",
                            text=f"TY  - ELEC\nTI  - {HOSTILE}\nER  - ",
                        ),
                    ),
                ),
            ),
        ),
        CiteGroup(heading=None, entries=()),
    ),
    links=(LinkView(href="claims.html", label="2 claims"),),
    files=(LinkView(href="references.ris", label="RIS file"),),
    **frame("cite.html"),
)


GLANCE = GlanceView(
    happened=(
        CountedLink(href="timeline.html#opening", label=HOSTILE, kind="event", count="1998"),
    ),
    when=LinkView(href="timeline.html", label="dated events in 1998"),
    speakers=(
        CountedLink(
            href="people.html#ada", label=f"Ada {HOSTILE}", kind="person", count="2 of 3 statements"
        ),
    ),
    others=LinkView(href="people.html", label="2 others"),
    manners=(CountedManner(manner=Word(value="direct", label="direct quotation"), count="3"),),
    checked="No statement was checked beyond its source.",
    unknown=LinkView(href="#unknowns_heading", label="1 question"),
)
OVERVIEW = OverviewPage(
    standfirst=f"Standfirst {HOSTILE}",
    glance=GLANCE,
    summary=note("summary"),
    leading=FIGURES,
    latest=EVENTS,
    undated=NO_DATE,
    all_events=LinkView(href="timeline.html", label="All 11 events"),
    unknowns=(UnknownView(question=f"Who? {HOSTILE}", note=note("unknown_1")),),
    sources=(source(),),
    counts=COUNTS,
    cite_line=cite_line("cite.html#cite_this_sheet"),
    take_away=(LinkView(href="handout.html", label="Handout"),),
    **frame("index.html"),
)
SHOWN = SourcePage(
    source=source(linked=("#m-1", "#m-3")),
    paragraphs=PARAGRAPHS,
    cut_after=False,
    marks=(OUTER, INNER, LATER),
    previous=None,
    next=LinkView(href="second.html", label="Second"),
    **frame("sources/report.html"),
)
EXCERPTED = SourcePage(
    source=source(),
    paragraphs=EXCERPT,
    cut_after=True,
    marks=(OUTER,),
    previous=LinkView(href="report.html", label="First"),
    next=None,
    **frame("sources/excerpt.html"),
)
WITHHELD = SourcePage(
    source=source("link"),
    paragraphs=(),
    cut_after=False,
    marks=(OUTER, LATER),
    previous=None,
    next=None,
    **frame("sources/withheld.html"),
)
UNUSED = SourcePage(
    source=source("link"),
    paragraphs=(),
    cut_after=False,
    marks=(),
    previous=None,
    next=None,
    **frame("sources/unused.html"),
)
SHEET = SheetView(
    overview=OVERVIEW,
    timeline=TimelinePage(
        jumps=(
            LinkView(href="#dated_events", label="2 dated events"),
            LinkView(href="#undated_heading", label="2 events without a date"),
        ),
        dated=EVENTS,
        undated=UNDATED,
        undated_words="The order means nothing.",
        years=(YEAR,),
        year_jumps=(LinkView(href="#year_1998", label="1998"),),
        axis=AXIS,
        filters=FILTERS,
        **frame("timeline.html"),
    ),
    figures=FiguresPage(
        jumps=(
            LinkView(href="#figures_heading", label="2 figures"),
            LinkView(href="#conflicts_heading", label="1 quantity"),
            LinkView(href="#agreements_heading", label="1 quantity"),
        ),
        contents_words="2 figures",
        contents=CONTENTS_OF_FIGURES,
        figures=FIGURES,
        conflicts=CONFLICTS,
        agreements=AGREEMENTS,
        **frame("figures.html"),
    ),
    claims=ClaimsPage(
        contents_words="2 claims", contents=CONTENTS, claims=CLAIMS, **frame("claims.html")
    ),
    people=PeoplePage(
        contents_words="2 people and organisations",
        contents=CONTENTS_OF_PEOPLE,
        entities=ENTITIES,
        **frame("people.html"),
    ),
    sources=SourcesPage(sources=(source(),), **frame("sources.html")),
    method=MethodPage(
        introduction=("How it is done.", HOSTILE),
        counts=COUNTS,
        terms=(TermMeaning(term="inferred", meaning="Not stated."),),
        folding=("White space is one.",),
        rules=(
            RuleView(id="quote-is-found", sentence="It stands there.", error=True),
            RuleView(id="source-is-cited", sentence="It is used.", error=False),
        ),
        sources=(source(),),
        **frame("method.html"),
    ),
    handout=HandoutPage(
        running=f"Sheet {HOSTILE}",
        standfirst=f"Standfirst {HOSTILE}",
        address="https://example.org/",
        edition="0123456789ab",
        counts=COUNTS,
        glance=GLANCED,
        figures=(FIGURE,),
        differences=(DIFFERENCE,),
        summary=NOTED,
        dated=(EVENT,),
        undated=(LOOSE,),
        undated_words="The order means nothing.",
        claims=(CLAIM,),
        entities=(ENTITY,),
        unknowns=(UnknownView(question=f"Who? {HOSTILE}", note=NOTED),),
        sources=(replace(source(), note=NOTED),),
        method=("How it is done.", HOSTILE),
        endnotes=ENDNOTES,
        **frame("handout.html"),
    ),
    source_pages=(SHOWN, EXCERPTED, WITHHELD, UNUSED),
    cite_pages=(CITE,),
    files=(FileView(path="references.ris", text="TY  - ELEC\r\nER  - \r\n"),),
)
EMPTY = SheetView(
    overview=OverviewPage(
        standfirst="Nothing yet.",
        glance=None,
        summary=None,
        leading=(),
        latest=(),
        undated=(),
        all_events=None,
        unknowns=(),
        sources=(),
        counts=COUNTS,
        cite_line=cite_line("cite.html#cite_this_sheet"),
        take_away=(LinkView(href="handout.html", label="Handout"),),
        **frame("index.html"),
    ),
    timeline=TimelinePage(
        jumps=(),
        dated=(),
        undated=(),
        undated_words="",
        years=(),
        year_jumps=(),
        axis=None,
        filters=None,
        **frame("timeline.html"),
    ),
    figures=FiguresPage(
        jumps=(),
        contents_words="0 figures",
        contents=(),
        figures=(),
        conflicts=(),
        agreements=(),
        **frame("figures.html"),
    ),
    claims=ClaimsPage(contents_words="0 claims", contents=(), claims=(), **frame("claims.html")),
    people=PeoplePage(
        contents_words="0 people and organisations",
        contents=(),
        entities=(),
        **frame("people.html"),
    ),
    sources=SourcesPage(sources=(), **frame("sources.html")),
    method=SHEET.method,
    handout=HandoutPage(
        running="Sheet",
        standfirst="Nothing yet.",
        address=None,
        edition="ba9876543210",
        counts=COUNTS,
        glance=None,
        figures=(),
        differences=(),
        summary=None,
        dated=(),
        undated=(),
        undated_words="",
        claims=(),
        entities=(),
        unknowns=(),
        sources=(),
        method=("How it is done.",),
        endnotes=(),
        **frame("handout.html", sheet=False),
    ),
    source_pages=(),
    cite_pages=(),
    files=(),
)
SITE = SiteView(
    home=HomePage(
        sheets=(
            SheetCard(
                title=f"Sheet {HOSTILE}", standfirst="About.", href="one/index.html", counts=COUNTS
            ),
        ),
        **frame("index.html", sheet=False),
    ),
    not_found=NotFoundPage(
        sentence="No such page.",
        links=(LinkView(href="/index.html", label="Home"),),
        **frame("404.html", sheet=False),
    ),
    redirects=(
        RedirectView(
            sentence="This page has moved.",
            href="../timeline.html#opening",
            **frame("old/page.html", sheet=False),
        ),
    ),
)
