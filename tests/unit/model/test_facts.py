"""Facts, sources and sheets as values: defaults, lone values, what they say of themselves."""

from decimal import Decimal
from pathlib import PurePosixPath

import pytest

from generator.model.facts import Claim, Entity, Event, Figure, Target
from generator.model.fields import (
    Basis,
    FactId,
    PartKind,
    Relation,
    RevisionKind,
    Show,
    SourceId,
    Verification,
)
from generator.model.project import Sheet, SheetRecord
from generator.model.sources import Source, SourceRecord
from generator.problems import Rule
from generator.prose.qualifiers import Qualifier
from generator.text.selector import TextQuoteSelector
from tests.unit.read.decoding import CLAIM, ENTITY, EVENT, FIGURE, SOURCE, listed, single


def the_event(more: str = "") -> Event:
    """Return the smallest event with more keys."""
    (event,) = listed(EVENT + more, Event).entries
    return event


def the_figure(more: str = "", value: str = "1") -> Figure:
    """Return the smallest figure with more keys."""
    (figure,) = listed(FIGURE.replace("value: 1", f"value: {value}") + more, Figure).entries
    return figure


def test_what_is_not_written_has_its_default() -> None:
    """An event is a title and a passage; everything else can be left out."""
    event = the_event()
    assert (event.date, event.before, event.after) == (None, (), ())
    assert (event.attribution, event.people, event.hedge) == ((), (), None)
    assert (event.basis, event.basis_note) == (Basis.STATED, None)
    assert event.verification is Verification.NOT_CHECKED
    assert (event.note, event.tags, event.links, event.history) == (None, (), (), ())
    assert event.evidence == (Target(exact="c"),)


def test_a_target_gives_its_selector_without_its_source() -> None:
    """The words of a passage are one thing, the text they stand in another."""
    target = Target(exact="a", prefix="b", suffix="c", occurrence=2, source=SourceId("notice"))
    assert target.selector == TextQuoteSelector(exact="a", prefix="b", suffix="c", occurrence=2)


@pytest.mark.parametrize(
    "evidence",
    [
        "one",
        "[one]",
        "{exact: one}",
        "[{exact: one}]",
        "\n    - one",
        "\n    exact: one",
        ">-\n    one",
    ],
)
def test_usual_evidence_is_one_line(evidence: str) -> None:
    """However one passage is written, it is one target."""
    (event,) = listed(EVENT.replace(" c\n", f" {evidence}\n"), Event).entries
    assert event.evidence == (Target(exact="one"),)


def test_lists_of_one_may_be_written_as_one() -> None:
    """People, tags, links and history take a lone value for a list of one."""
    event = the_event(
        "  people: x\n  tags: y\n  attribution: z\n  before: v\n"
        "  links: {relation: part of, to: w}\n  history: {date: 2031, note: said}\n"
    )
    assert (event.people, event.tags, event.attribution, event.before) == (
        ("x",),
        ("y",),
        ("z",),
        ("v",),
    )
    (link,) = event.links
    assert (link.relation, link.to) == (Relation.PART_OF, "w")
    (revision,) = event.history
    assert (str(revision.date), revision.note) == ("2031", "said")
    assert revision.kind is RevisionKind.CORRECTION


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [("24000", "24000", None), ("[18, 30]", "18", "30"), ("[5]", "5", None), ("0.5", "0.5", None)],
)
def test_a_figure_is_one_number_or_two(value: str, low: str, high: str | None) -> None:
    """A range has a lowest and a highest number."""
    figure = the_figure(value=value)
    assert figure.low == Decimal(low)
    assert figure.high == (Decimal(high) if high else None)
    assert figure.qualifier is Qualifier.EXACTLY


@pytest.mark.parametrize("value", ["[]", "[30, 18]", "[1, 1]", "[1, 2, 3]"])
def test_a_range_is_two_numbers_in_order(value: str) -> None:
    """No number, equal numbers, numbers in the wrong order, and three are refused."""
    decoded = listed(FIGURE.replace("value: 1", f"value: {value}"), Figure)
    assert [problem.rule for problem in decoded.problems] == [Rule.VALUE_IS_ALLOWED]
    assert decoded.problems[0].location.column == 10


@pytest.mark.parametrize(
    ("derived", "operation"),
    [
        ("{multiply: [a, b]}", ("multiply", ("a", "b"))),
        ("{add: [a, b, c]}", ("add", ("a", "b", "c"))),
        ("{subtract: [a, b]}", ("subtract", ("a", "b"))),
        ("{divide: [a, b]}", ("divide", ("a", "b"))),
    ],
)
def test_a_sum_is_one_operation(derived: str, operation: tuple[str, tuple[str, ...]]) -> None:
    """A derived figure knows its operation and the figures in their order."""
    figure = the_figure(f"  derived: {derived}\n")
    assert figure.derived is not None
    assert figure.derived.operation == operation


@pytest.mark.parametrize(
    "derived",
    [
        "{}",
        "{add: a}",
        "{add: []}",
        "{add: [a, b], multiply: [a, b]}",
        "{divide: [a, b, c]}",
        "{divide: [a]}",
    ],
)
def test_a_sum_of_any_other_form_is_refused(derived: str) -> None:
    """No operation, two operations, one figure, and a quotient of three are no sum."""
    (problem,) = listed(FIGURE + f"  derived: {derived}\n", Figure).problems
    assert problem.rule is Rule.VALUE_IS_ALLOWED
    assert problem.message == "a derived value needs one operation on two or more figures"
    assert (problem.location.line, problem.location.column) == (6, 12)


def test_a_source_publishes_excerpts_unless_told_otherwise() -> None:
    """Where nobody says what may be shown, the whole of a stranger's text is not."""
    (record,) = listed(SOURCE, SourceRecord).entries
    assert record.show is Show.EXCERPT
    assert (record.parts, record.authors, record.language) == ((), (), None)


def test_the_parts_of_a_source_are_targets_of_a_kind() -> None:
    """A part is named by its words, as evidence is."""
    more = "  parts: [{kind: caption, exact: a, prefix: b}, {kind: related, exact: c}]\n"
    (record,) = listed(SOURCE + more, SourceRecord).entries
    assert [(part.kind, part.selector.exact) for part in record.parts] == [
        (PartKind.CAPTION, "a"),
        (PartKind.RELATED, "c"),
    ]


def small_sheet() -> Sheet:
    """Return a sheet with one fact of each kind and one source."""
    (record,) = single("title: a\nstandfirst: b\n", SheetRecord).entries
    (source,) = listed(SOURCE, SourceRecord).entries
    renamed = (EVENT, FIGURE, CLAIM, ENTITY)
    event, figure, claim, entity = (
        text.replace("id: a", f"id: {name}")
        for text, name in zip(renamed, ("event", "figure", "claim", "entity"), strict=True)
    )
    return Sheet(
        path=PurePosixPath(),
        record=record,
        events=listed(event, Event).entries,
        figures=listed(figure, Figure).entries,
        claims=listed(claim, Claim).entries,
        entities=listed(entity, Entity).entries,
        sources=(Source(record=source, text="c", sha256="0", language="en"),),
    )


def test_a_sheet_gives_its_facts_in_order() -> None:
    """Facts come as the pages have them: events, figures, claims, people."""
    sheet = small_sheet()
    assert [fact.id for fact in sheet.facts()] == ["event", "figure", "claim", "entity"]
    assert [fact.id for fact in sheet.statements()] == ["event", "figure", "claim"]


def test_a_sheet_finds_facts_and_sources_by_id() -> None:
    """What has an id is found by it; what has none there is a KeyError."""
    sheet = small_sheet()
    assert sheet.fact(FactId("claim")) is sheet.claims[0]
    assert sheet.source(SourceId("a")) is sheet.sources[0]
    assert sheet.sources[0].id == "a"
    with pytest.raises(KeyError):
        sheet.fact(FactId("a"))
    with pytest.raises(KeyError):
        sheet.source(SourceId("claim"))
