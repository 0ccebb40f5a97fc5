"""Facts made by hand for the tests of the render stage: each with all it can have, and bare."""

from generator.views import (
    BarView,
    ClaimView,
    ConflictView,
    DateView,
    EntityView,
    EventView,
    FigureView,
    LinkView,
    OrderView,
    PartView,
    PhrasePart,
    ScaleTick,
    ScaleView,
    ShareView,
    SourceWords,
    StretchView,
    SumView,
    TermView,
    UndatedGroup,
    UseView,
    Word,
    YearView,
)
from tests.unit.render.sample_words import (
    BARE,
    BARE_FACT,
    DAY,
    FULL,
    HOSTILE,
    MONTHS,
    NOT_CHECKED,
    OPENING,
    VISITORS,
    StatementFields,
    evidence,
    note,
)

HEDGE = PhrasePart(text=f"roughly {HOSTILE}", language="ar", direction="rtl")
BAR = BarView(
    words=f"about 24,000 of 60,000 people {HOSTILE}",
    solid=StretchView(start=0.0, end=37.0),
    soft=StretchView(start=37.0, end=43.0),
    dot=None,
    hollow=False,
    arrow=None,
)
AT_MOST = BarView(
    words="less than 7",
    solid=StretchView(start=0.0, end=7.0),
    soft=None,
    dot=7.0,
    hollow=True,
    arrow="start",
)
MORE = BarView(words="at least 50", solid=None, soft=None, dot=50.0, hollow=False, arrow="end")
SHARE = ShareView(about=True, sure=80.0, open_end=True, bar=BAR)
SCALE = ScaleView(
    about=False,
    bars=(AT_MOST, MORE),
    ticks=(
        ScaleTick(label="0", at=0.0, anchor="start"),
        ScaleTick(label="50", at=50.0, anchor="middle"),
    ),
)
YEAR = YearView(label="1998", anchor="year_1998", number=1998)


ORDER = (
    OrderView(relation="before", words="before", event=OPENING, date="1998", doubt="inferred"),
    OrderView(relation="before", words="before", event=VISITORS, date=None, doubt=None),
)


def event(name: str, fields: StatementFields, date: DateView | None, *, ordered: bool) -> EventView:
    """Return an event: dated, ordered, both or neither."""
    return EventView(
        id=name,
        href=f"timeline.html#{name}",
        cite_href=f"cite-events.html#cite_{name}",
        kind="event",
        title=f"The library opens {HOSTILE}",
        date=date,
        order=ORDER if ordered else (),
        when=date.words if date else "date not given",
        year=YEAR if date else None,
        **fields,
    )


EVENTS = (event("opening", FULL, DAY, ordered=True), event("founding", BARE, MONTHS, ordered=False))
NO_DATE = (event("closing", BARE, None, ordered=True), event("fire", BARE, None, ordered=False))


UNDATED = (
    UndatedGroup(title="Ordered", events=NO_DATE[:1]),
    UndatedGroup(title="Loose", events=NO_DATE[1:]),
)


def figure(name: str, fields: StatementFields, *, full: bool) -> FigureView:
    """Return a figure with everything, or with nothing more than it must have."""
    return FigureView(
        id=name,
        href=f"figures.html#{name}",
        cite_href=f"cite-figures.html#cite_{name}",
        kind="figure",
        title=f"visitors {HOSTILE}",
        amount="about 24,000" if full else "7",
        unit="people" if full else None,
        words="about 24,000 people" if full else "7",
        qualifier=Word(value="about" if full else "exactly", label="about" if full else "exactly"),
        as_written=SourceWords(text="around 24,000", language="en", direction="ltr"),
        as_of=MONTHS if full else None,
        part_of=VISITORS if full else None,
        parts=(VISITORS,) if full else (),
        share=SHARE if full else None,
        scale=SCALE if full else None,
        drawn_parts=(PartView(part=VISITORS, share=SHARE),) if full else (),
        derived=SumView(
            words="40% times 60,000 = 24,000",
            terms=(
                TermView(words="40%", figure=VISITORS),
                TermView(words="60,000", figure=VISITORS),
            ),
            sign="×",  # noqa: RUF001 - the sign of multiplication
            equals="=",
            result="24,000",
            within=(PhrasePart(text="Within “"), HEDGE, PhrasePart(text="”.")),
            rounded="It is given as 24,100: within rounding, it is the same.",
        )
        if full
        else None,
        used_in=(VISITORS,) if full else (),
        conflict=LinkView(href="#key_visitors", label="Figures that differ") if full else None,
        **fields,
    )


FIGURES = (figure("visitors", FULL, full=True), figure("books", BARE, full=False))
CLAIMS = (
    ClaimView(
        id="too-small",
        href="claims.html#too-small",
        cite_href="cite-claims.html#cite_too-small",
        kind="claim",
        title=f"The library is too small. {HOSTILE}",
        speech=Word(value="direct", label="direct quotation"),
        **FULL,
    ),
    ClaimView(
        id="too-large",
        href="claims.html#too-large",
        cite_href="cite-claims.html#cite_too-large",
        kind="claim",
        title="The library is too large.",
        speech=Word(value="narrated", label="narration"),
        **BARE,
    ),
)
ENTITIES = (
    EntityView(
        id="ada",
        href="people.html#ada",
        cite_href="cite-people.html#cite_ada",
        kind="entity",
        title=f"Ada {HOSTILE}",
        kind_label="Person",
        note=note("note_ada"),
        evidence=(evidence(),),
        verification=NOT_CHECKED,
        tags=(),
        relations=(),
        history=(),
        entity_kind=Word(value="person", label="person"),
        role="librarian",
        part_of=VISITORS,
        members=(VISITORS,),
        aliases=("A.", HOSTILE),
        says=(UseView(kind="event", label="Events", facts=(OPENING,)),),
        passes_on=(UseView(kind="figure", label="Figures", facts=(VISITORS,)),),
        about=(UseView(kind="event", label="Events", facts=(OPENING,)),),
    ),
    EntityView(
        id="clerk",
        href="people.html#clerk",
        cite_href="cite-people.html#cite_clerk",
        kind="entity",
        title="a clerk",
        entity_kind=Word(value="unnamed", label="unnamed"),
        role=None,
        part_of=None,
        members=(),
        aliases=(),
        says=(),
        passes_on=(),
        about=(),
        **BARE_FACT,
    ),
)
CONFLICTS = (
    ConflictView(
        anchor="key_visitors",
        title="Visitors",
        agrees=False,
        sentence="They differ.",
        difference=(PhrasePart(text="40 more in A than in B."),),
        scale=SCALE,
        figures=FIGURES,
    ),
)
AGREEMENTS = (
    ConflictView(
        anchor="key_books",
        title="Books",
        agrees=True,
        sentence="2 sources give the same number.",
        difference=(),
        scale=None,
        figures=FIGURES,
    ),
)
