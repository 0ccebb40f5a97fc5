"""The rule reference-resolves."""

from dataclasses import replace

import pytest

from generator.check.references import reference_resolves
from generator.model.facts import Derived, Fact, Link
from generator.model.fields import EntityKind, FactId, Relation
from generator.model.origin import Origin
from generator.model.project import SheetRecord
from tests.unit.check.check_builders import claim, entity, entry, event, figure, found_by, messages


def ids(*names: str) -> tuple[FactId, ...]:
    """Return names as ids."""
    return tuple(FactId(name) for name in names)


def record(*leading: str) -> SheetRecord:
    """Return a sheet record with leading figures."""
    return SheetRecord(
        origin=Origin(file="s", values={("leading", 0): (3, 4)}),
        title="Sheet",
        standfirst="A sheet.",
        leading=ids(*leading),
    )


EVERY = (event("e"), figure("f"), claim("c"), entity("p"))


@pytest.mark.parametrize(
    "fact",
    [
        event("x", before=ids("e"), after=ids("e"), attribution=ids("p"), people=ids("p")),
        figure("x", of=FactId("f"), derived=Derived(add=ids("f", "f"))),
        claim(
            "x", note="[@e; @f; @c; @p]", links=(Link(relation=Relation.UPDATES, to=FactId("e")),)
        ),
        entity("x", part_of=FactId("p"), kind=EntityKind.ORGANISATION),
    ],
)
def test_ids_of_the_right_kind_are_no_problem(fact: Fact) -> None:
    """A key takes the kind it is made for; a link and a citation take any."""
    every = (*EVERY[:3], entity("p", kind=EntityKind.ORGANISATION))
    assert messages(reference_resolves, fact, *every, record=record("f")) == []


@pytest.mark.parametrize(
    ("fact", "path"),
    [
        (event("x", before=ids("nowhere")), ("before", 0)),
        (event("x", after=ids("e", "nowhere")), ("after", 1)),
        (event("x", people=ids("nowhere")), ("people", 0)),
        (claim("x", attribution=ids("nowhere")), ("attribution", 0)),
        (
            claim("x", links=(Link(relation=Relation.UPDATES, to=FactId("nowhere")),)),
            ("links", 0, "to"),
        ),
        (figure("x", of=FactId("nowhere")), ("of",)),
        (figure("x", derived=Derived(add=ids("f", "nowhere"))), ("derived", "add", 1)),
        (entity("x", part_of=FactId("nowhere")), ("part_of",)),
    ],
)
def test_an_id_that_nothing_has_is_a_problem_at_its_place(
    fact: Fact, path: tuple[str | int, ...]
) -> None:
    """Each key that names an id is looked up, and the caret stands on the id."""
    at = entry("x", ("something",), path)
    object.__setattr__(fact, "origin", at)
    (problem,) = found_by(reference_resolves, fact, *EVERY)
    assert problem.message == "there is no entry 'nowhere' in this sheet"
    assert (problem.location.line, problem.location.column) == (3, 3)


def test_a_citation_of_nothing_is_a_problem_at_its_place() -> None:
    """A citation in the summary is reported where it stands."""
    (problem,) = found_by(reference_resolves, *EVERY, summary="One [@e].\n\nTwo [@nowhere].")
    assert (problem.location.file, problem.location.line) == ("content/summary.md", 3)
    assert problem.location.column == 6


def test_a_leading_figure_must_be_a_figure() -> None:
    """What leads the overview is a figure, named where it was written."""
    (problem,) = found_by(reference_resolves, *EVERY, record=record("e"))
    assert problem.message == "'e' is an event, but 'leading' takes a figure"
    assert (problem.location.line, problem.location.column) == (3, 4)


def test_a_main_event_must_be_an_event() -> None:
    """What happened is told by events, named where they were written."""
    chosen = replace(record(), main_events=ids("f"))
    (problem,) = found_by(reference_resolves, *EVERY, record=chosen)
    assert problem.message == "'f' is a figure, but 'main_events' takes an event"


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        (event("x", before=ids("f")), "'f' is a figure, but 'before' takes an event"),
        (event("x", after=ids("p")), "'p' is a person or organisation, but 'after' takes an event"),
        (
            claim("x", people=ids("e")),
            "'e' is an event, but 'people' takes a person or organisation",
        ),
        (
            claim("x", attribution=ids("c")),
            "'c' is a claim, but 'attribution' takes a person or organisation",
        ),
        (figure("x", of=FactId("e")), "'e' is an event, but 'of' takes a figure"),
        (
            figure("x", derived=Derived(multiply=ids("f", "c"))),
            "'c' is a claim, but 'multiply' takes a figure",
        ),
        (
            entity("x", part_of=FactId("e")),
            "'e' is an event, but 'part_of' takes a person or organisation",
        ),
        (entity("x", part_of=FactId("p")), "'p' is a person, but 'part_of' takes an organisation"),
    ],
)
def test_an_id_of_the_wrong_kind_is_a_problem(fact: Fact, sentence: str) -> None:
    """Each key takes one kind of entry, and the sentence names both kinds."""
    assert messages(reference_resolves, fact, *EVERY) == [sentence]


def test_an_entry_that_could_not_be_read_is_not_missed() -> None:
    """Its own fault has been told; what refers to it is right."""
    declared = {"x": (entry("x"),), "broken": (entry("broken"),)}
    fact = claim("x", people=ids("broken"), note="[@broken]")
    assert messages(reference_resolves, fact, declared=declared) == []


def test_a_slip_is_answered_with_the_id_of_the_right_kind() -> None:
    """The guess is among the entries that could stand there."""
    facts = (event("x", people=ids("romanowa")), entity("romanova"), claim("romanow"))
    (problem,) = found_by(reference_resolves, *facts)
    assert problem.help == "did you mean 'romanova'?"


def test_without_a_guess_the_file_for_a_new_entry_is_named() -> None:
    """An editor who has yet to write the entry is told where."""
    (problem,) = found_by(reference_resolves, event("x", before=ids("zzz")))
    assert problem.help == "write the id of an event, or add an entry with this id to timeline.yaml"
    (problem,) = found_by(reference_resolves, event("x", note="[@zzz]"))
    assert problem.help == (
        "write the id of a fact, or add an entry with this id to one of the sheet's files"
    )


def test_a_malformed_citation_is_a_problem() -> None:
    """`[@a and b]` cites what no entry can be called."""
    assert len(messages(reference_resolves, event("a", note="[@a and b]"))) == 2


def test_nothing_is_a_part_of_itself() -> None:
    """Circles of parts, of figures as of organisations, are named in full."""
    facts = (
        figure("a", of=FactId("b")),
        figure("b", of=FactId("a")),
        entity("c", part_of=FactId("c"), kind=EntityKind.ORGANISATION),
    )
    assert messages(reference_resolves, *facts) == [
        "these are parts of each other: c part of c",
        "these are parts of each other: a part of b part of a",
    ]


def test_nothing_links_to_itself() -> None:
    """A fact cannot support or contradict itself."""
    link = Link(relation=Relation.SUPPORTS, to=FactId("a"))
    assert messages(reference_resolves, claim("a", links=(link,))) == ["'a' links to itself"]


def test_a_missing_id_is_guessed_once_however_often_it_is_used() -> None:
    """Thousands of uses of one missing id cost one search, not thousands."""
    facts = [event(f"event-{n}", people=ids("nobody")) for n in range(3000)]
    assert len(messages(reference_resolves, *facts)) == 3000
