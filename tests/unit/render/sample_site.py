"""A site of several sheets, made by hand for the tests of the render stage.

`MORE` is the full sample sheet as one of several; `SITES` has the pages over all of them.
"""

from dataclasses import replace

from generator.views import (
    AcrossView,
    CellView,
    LinkView,
    MatrixGroup,
    MatrixRow,
    MatrixSource,
    MatrixView,
    NavView,
    PeopleGroup,
    PersonInSheet,
    PhrasePart,
    SheetEvents,
    SheetFigures,
    SiteEvent,
    SiteFiguresPage,
    SitePeoplePage,
    SitePerson,
    SiteSource,
    SiteSourcesPage,
    SiteTimelinePage,
    SourceInSheet,
    SupportView,
    UseView,
    Word,
    YearEvents,
)
from tests.unit.render.sample_drawing import AXIS
from tests.unit.render.sample_facts import (
    CLAIMS,
    CONFLICTS,
    ENTITIES,
    EVENTS,
    FIGURES,
    NO_DATE,
    YEAR,
)
from tests.unit.render.sample_pages import SHEET, SITE, frame
from tests.unit.render.sample_sources import source
from tests.unit.render.sample_words import HOSTILE, OPENING, VISITORS

SUPPORT = SupportView(
    sources=2,
    independent=1,
    sentence=(
        PhrasePart(text="2 sources, 1 of them independent: "),
        PhrasePart(text=f"A copy {HOSTILE}", href="sources/copy.html", kind="source"),
        PhrasePart(text=" republishes another"),
    ),
    words="2 sources, 1 of them independent: a copy republishes another",
)
ONE = LinkView(href="one/index.html", label=f"Sheet {HOSTILE}")
COPY = LinkView(href="sources/copy.html", label=f"A copy {HOSTILE}")
MATRIX = MatrixView(
    title="Which fact rests on which source",
    sheet=None,
    key="What the signs mean.",
    sources=(
        MatrixSource(title=HOSTILE, href="sources/report.html", language="ar", direction="rtl"),
        MatrixSource(title="Copy", href="sources/copy.html", language="en", direction="ltr"),
        MatrixSource(title="Third", href="sources/third.html", language="en", direction="ltr"),
    ),
    groups=(
        MatrixGroup(
            label="Events",
            rows=(
                MatrixRow(
                    fact=OPENING,
                    cells=(
                        CellView(kind="own", sign="●", words="2 passages", href="a.html#q"),
                        CellView(kind="copy", sign="○", words="1 passage, a copy", href="b.html#q"),
                        CellView(kind="none", sign="–", words="no", href=None),  # noqa: RUF001 - a dash
                    ),
                    independent="1",
                ),
            ),
        ),
    ),
)
ENTRY = replace(source(), id="source_report", republishes=COPY, republished_by=(COPY, ONE))
PEOPLE = SitePerson(
    anchor="person_ada",
    href=None,
    name=f"Ada {HOSTILE}",
    kind=Word(value="person", label="person"),
    role="librarian",
    aliases=("A.", HOSTILE),
    sheets=(
        PersonInSheet(
            sheet=ONE, entry=OPENING, says=(OPENING,), passes_on=(VISITORS,), about=(OPENING,)
        ),
    ),
)
BARE_PERSON = replace(PEOPLE, anchor="person_one_a", href="x.html", role=None, aliases=())
ACROSS = AcrossView(
    timeline=SiteTimelinePage(
        years=(
            YearEvents(
                year=YEAR, events=tuple(SiteEvent(event=event, sheet=ONE) for event in EVENTS)
            ),
        ),
        undated=(SheetEvents(sheet=ONE, events=NO_DATE),),
        undated_words="The order means nothing.",
        axis=AXIS,
        **frame("timeline.html", sheet=False),
    ),
    figures=SiteFiguresPage(
        quantities=tuple(
            replace(quantity, figures=tuple(replace(f, sheet=ONE) for f in quantity.figures))
            for quantity in CONFLICTS
        ),
        sheets=(SheetFigures(sheet=ONE, figures=FIGURES),),
        **frame("figures.html", sheet=False),
    ),
    people=SitePeoplePage(
        groups=(
            PeopleGroup(title="In several", sheet=None, people=(PEOPLE,)),
            PeopleGroup(title=ONE.label, sheet=ONE, people=(BARE_PERSON,)),
        ),
        **frame("people.html", sheet=False),
    ),
    sources=SiteSourcesPage(
        jumps=(LinkView(href="#all_sources", label="1 source"),),
        sources=(
            SiteSource(
                source=ENTRY,
                sheets=(
                    SourceInSheet(
                        sheet=ONE,
                        text=COPY,
                        passages="2 passages carry facts",
                        uses=(UseView(kind="event", label="Events", facts=(OPENING,)),),
                    ),
                ),
            ),
        ),
        matrices=(replace(MATRIX, sheet=ONE),),
        **frame("sources.html", sheet=False),
    ),
)
NONE = AcrossView(
    timeline=SiteTimelinePage(
        years=(), undated=(), undated_words="", axis=None, **frame("timeline.html", sheet=False)
    ),
    figures=SiteFiguresPage(quantities=(), sheets=(), **frame("figures.html", sheet=False)),
    people=SitePeoplePage(groups=(), **frame("people.html", sheet=False)),
    sources=SiteSourcesPage(
        jumps=(), sources=(), matrices=(), **frame("sources.html", sheet=False)
    ),
)
NAVIGATION = (
    NavView(label="All fact sheets", href="index.html", current=False),
    NavView(label="Timeline", href="timeline.html", current=True),
)
CRUMBS = (
    NavView(label=f"Site {HOSTILE}", href="index.html", current=False),
    NavView(label="Here", href="timeline.html", current=True),
)
assert SITE.home is not None
HOME = replace(
    SITE.home,
    site_navigation=NAVIGATION,
    sheets=(
        replace(SITE.home.sheets[0], leading=FIGURES[0], dates="First 1998; last 1999"),
        SITE.home.sheets[0],
    ),
)
SITES = replace(SITE, home=HOME, across=ACROSS)
EMPTY_SITES = replace(SITE, home=HOME, across=NONE)
MORE = replace(
    SHEET,
    timeline=replace(
        SHEET.timeline,
        site_navigation=NAVIGATION,
        crumbs=CRUMBS,
        previous=COPY,
        next=ONE,
        dated=tuple(replace(event, support=SUPPORT) for event in EVENTS),
    ),
    figures=replace(
        SHEET.figures,
        next=ONE,
        figures=tuple(replace(figure, support=SUPPORT, across=COPY) for figure in FIGURES),
    ),
    people=replace(
        SHEET.people, entities=tuple(replace(entity, support=SUPPORT) for entity in ENTITIES)
    ),
    claims=replace(
        SHEET.claims,
        previous=COPY,
        claims=tuple(replace(claim, support=SUPPORT) for claim in CLAIMS),
    ),
    sources=replace(SHEET.sources, matrix=MATRIX, sources=(replace(ENTRY, id="report"),)),
    source_pages=tuple(
        replace(page, crumbs=CRUMBS, source=replace(page.source, republishes=COPY))
        for page in SHEET.source_pages
    ),
)
