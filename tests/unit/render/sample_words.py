"""Words, evidence and the common fields of facts, made by hand for the tests of the render stage.

`FIRST` and `SECOND` are the source's text: quotations and segments are cut from it, so that tests
can compare what a page shows with it. `HOSTILE` stands wherever an editor may write.
"""

from typing import TypedDict

from generator.views import (
    AttributionView,
    BasisView,
    CardQuote,
    CitationView,
    DateView,
    EvidenceView,
    FactLink,
    LinkView,
    PhrasePart,
    RelationView,
    RevisionView,
    RichText,
    SourceWords,
    StepView,
    Word,
)

HOSTILE = "\"'><script>alert(1)</script>&amp;"
FIRST = "The library  opened in\nMarch <1998>,  she said & left."
SECOND = "🙂 Second e\u0301 paragraph, which two facts share."
DAY = DateView(words="March 5, 1998", edtf="1998-03-05", machine="1998-03-05")
MONTHS = DateView(words="around March 1998", edtf="1998-03~", machine=None)
OPENING = FactLink(
    href="timeline.html#opening",
    label=f"The library opens {HOSTILE}",
    kind="event",
    kind_label="Event",
    detail="March 1998",
)
VISITORS = FactLink(
    href="figures.html#visitors", label="visitors", kind="figure", kind_label="Figure"
)
CITED = CitationView(
    href="timeline.html#opening",
    label=HOSTILE,
    kind="event",
    manner=Word(value="direct", label="direct quotation"),
    said_by=f"Said by {HOSTILE}.",
    quote=CardQuote(
        quote=f"opened {HOSTILE}",
        before="The library ",
        after=" in",
        cut_before=True,
        cut_quote=False,
        cut_after=True,
        language="ar",
        direction="rtl",
    ),
    source=LinkView(href="sources/report.html#q-opening-1", label="Read it, passage 1"),
    live="https://example.org/#:~:text=opened",
    more="and 1 more passage",
)
ADA = CitationView(
    href="figures.html#ada",
    label="Ada",
    kind="entity",
    manner=None,
    said_by=None,
    quote=None,
    source=None,
    live=None,
    more=None,
)


def note(name: str) -> RichText:
    """Return a note of that name that cites one fact twice and a person."""
    return RichText(
        source="A *note* that cites [@opening; @ada] <b>not bold</b> again [@opening].",
        name=name,
        citations={"opening": CITED, "ada": ADA},
    )


NOTE = note("note")
STATED = Word(value="stated", label="stated in the text")
INFERRED = BasisView(
    kind=Word(value="inferred", label="inferred"),
    sentence="The editors infer it from what the source states.",
    note=note("basis"),
)
NOT_CHECKED = Word(value="not-checked", label="not checked")
CONFIRMED = Word(value="confirmed", label="confirmed")


def evidence(number: int = 1, *, withheld: bool = False, several: bool = False) -> EvidenceView:
    """Return a passage over two paragraphs, or only its place; of one source or of `several`."""
    return EvidenceView(
        number=number,
        quote=() if withheld else (FIRST[4:], SECOND[:19]),
        before=FIRST[:4],
        after=SECOND[19:27],
        cut_before=True,
        cut_after=True,
        withheld=withheld,
        place="lines 1 to 4",
        source=LinkView(href="sources/report.html", label=f"Annual report {HOSTILE}"),
        among_several=several,
        href=f"sources/report.html#q-opening-{number}",
        link_words=f"Read it, passage {number}" + (", lines 1 to 4" if withheld else ""),
        live="https://example.org/" if withheld else "https://example.org/#:~:text=library",
        language="ar",
        direction="rtl",
    )


ATTRIBUTION = AttributionView(
    steps=(
        StepView(
            name="a clerk",
            href="people.html#clerk",
            kind=Word(value="unnamed", label="unnamed"),
            note="not named in the text",
        ),
        StepView(
            name=f"Ada {HOSTILE}",
            href="people.html#ada",
            kind=Word(value="person", label="person"),
            note=None,
        ),
    ),
    sources=(
        LinkView(href="sources/report.html", label="Annual report"),
        LinkView(href="sources/second.html", label="Second"),
    ),
    sentence=(
        PhrasePart(text="Said by "),
        PhrasePart(text="a clerk", href="people.html#clerk", kind="unnamed"),
        PhrasePart(text=" (not named in the text), according to "),
        PhrasePart(text=f"Ada {HOSTILE}", href="people.html#ada", kind="person"),
        PhrasePart(text=", as cited in "),
        PhrasePart(text="Annual report", href="sources/report.html", kind="source"),
        PhrasePart(text="."),
    ),
    ends=(
        PhrasePart(text="Annual report", href="sources/report.html", kind="source"),
        PhrasePart(text=" and "),
        PhrasePart(text="Second", href="sources/second.html", kind="source"),
    ),
    words="Said by a clerk, according to Ada.",
    hands=2,
    hands_words="through 2 hands",
)


class FactFields(TypedDict):
    """The fields of `FactView` that most facts here share."""

    kind_label: str
    note: RichText | None
    evidence: tuple[EvidenceView, ...]
    verification: Word
    tags: tuple[str, ...]
    relations: tuple[RelationView, ...]
    history: tuple[RevisionView, ...]


class StatementFields(FactFields):
    """The fields of `StatementView` that the statements here share."""

    manner: Word
    attribution: AttributionView
    hedge: SourceWords | None
    people: tuple[FactLink, ...]
    basis: BasisView


FULL: StatementFields = {
    "kind_label": "Fact",
    "note": NOTE,
    "evidence": (evidence(1, several=True), evidence(2, withheld=True)),
    "verification": CONFIRMED,
    "tags": ("opening", HOSTILE),
    "relations": (RelationView(kind="supports", words="supports", fact=VISITORS),),
    "history": (
        RevisionView(date=DAY, kind=Word(value="correction", label="correction"), note=HOSTILE),
    ),
    "manner": Word(value="inferred", label="inferred"),
    "attribution": ATTRIBUTION,
    "hedge": SourceWords(text="reportedly", language="en", direction="ltr"),
    "people": (VISITORS,),
    "basis": INFERRED,
}
BARE: StatementFields = {
    "kind_label": "Fact",
    "note": None,
    "evidence": (evidence(),),
    "verification": NOT_CHECKED,
    "tags": (),
    "relations": (),
    "history": (),
    "manner": Word(value="narrated", label="narration"),
    "attribution": AttributionView(
        steps=(),
        sources=(LinkView(href="sources/report.html", label="Annual report"),),
        ends=(),
        sentence=(),
        words="",
        hands=0,
        hands_words=None,
    ),
    "hedge": None,
    "people": (),
    "basis": BasisView(kind=STATED, sentence="The source states it.", note=None),
}
BARE_FACT: FactFields = {
    "kind_label": "Person",
    "note": None,
    "evidence": (evidence(),),
    "verification": NOT_CHECKED,
    "tags": (),
    "relations": (),
    "history": (),
}
