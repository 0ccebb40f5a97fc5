"""The rule `reference-resolves`: every id that an entry names is there and is of the right kind.

The sources that evidence names are looked up, and reported, by the anchor stage.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, assert_never

from generator.check.checked import Checked
from generator.check.circles import walk
from generator.check.republished import republished_problems
from generator.check.writings import place_in
from generator.model.facts import Claim, Entity, Event, Fact, Figure
from generator.model.fields import EntityKind
from generator.problems import Location, Problem, Rule
from generator.text.spelling import nearest_word

KINDS: Final[dict[type[Fact], str]] = {
    Event: "an event",
    Figure: "a figure",
    Claim: "a claim",
    Entity: "a person or organisation",
}
FILES: Final[dict[type[Fact], str]] = {
    Event: "timeline.yaml",
    Figure: "figures.yaml",
    Claim: "claims.yaml",
    Entity: "people.yaml",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """An id that is named somewhere; `wanted` is the kind of fact it must be, None for any.

    `place` is called for the few that are wrong, since a place costs more than a look-up.
    """

    name: str
    key: str
    wanted: type[Fact] | None
    place: Callable[[], Location]


def reference_resolves(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each id that no entry has, or whose entry is of the wrong kind.

    An id that an entry has which could not be read, or that may stand in a file that could not be
    read, is no problem: that fault has been told.
    """
    guesses: dict[tuple[str, type[Fact] | None], str | None] = {}
    for reference in _references(checked):
        if reference.name in checked.facts:
            yield from _of_wrong_kind(reference, checked)
        elif reference.name not in checked.sheet.declared and not checked.sheet.lacks_facts:
            asked = (reference.name, reference.wanted)
            if asked not in guesses:  # one missing name may be used a thousand times
                guesses[asked] = nearest_word(reference.name, _known(checked, reference.wanted))
            yield _unknown(reference, guesses[asked])
    yield from _circular(checked)
    yield from republished_problems(checked)


def _references(checked: Checked) -> Iterator[Reference]:
    record = checked.sheet.record
    for number, name in enumerate(record.leading):
        place = partial(record.origin.at, "leading", number)
        yield Reference(name=name, key="leading", wanted=Figure, place=place)
    for number, name in enumerate(record.main_events):
        place = partial(record.origin.at, "main_events", number)
        yield Reference(name=name, key="main_events", wanted=Event, place=place)
    for fact in checked.sheet.facts():
        yield from _of_fact(fact)
    for writing, cited in checked.citations:
        place = partial(place_in, writing, cited.start, f"@{cited.id}")
        yield Reference(name=cited.id, key="a citation", wanted=None, place=place)


def _of_fact(fact: Fact) -> Iterator[Reference]:
    for number, link in enumerate(fact.links):
        place = partial(fact.origin.at, "links", number, "to")
        yield Reference(name=link.to, key="to", wanted=None, place=place)
    match fact:
        case Event():
            yield from _listed(fact, "before", fact.before, Event)
            yield from _listed(fact, "after", fact.after, Event)
        case Figure():
            yield from _of_figure(fact)
        case Entity():
            yield from _listed(fact, "part_of", [fact.part_of] if fact.part_of else [], Entity)
        case Claim():
            pass
        case _:
            assert_never(fact)
    if not isinstance(fact, Entity):
        yield from _listed(fact, "attribution", fact.attribution, Entity)
        yield from _listed(fact, "people", fact.people, Entity)


def _of_figure(figure: Figure) -> Iterator[Reference]:
    yield from _listed(figure, "of", [figure.of] if figure.of else [], Figure)
    if figure.derived:
        operation, names = figure.derived.operation
        for number, name in enumerate(names):
            place = partial(figure.origin.at, "derived", operation, number)
            yield Reference(name=name, key=operation, wanted=Figure, place=place)


def _listed(fact: Fact, key: str, names: Sequence[str], wanted: type[Fact]) -> Iterator[Reference]:
    for number, name in enumerate(names):
        # A lone value is not in a list; then the nearest place is that of the key's value.
        yield Reference(
            name=name, key=key, wanted=wanted, place=partial(fact.origin.at, key, number)
        )


def _known(checked: Checked, wanted: type[Fact] | None) -> list[str]:
    return [
        name for name, fact in checked.facts.items() if wanted is None or isinstance(fact, wanted)
    ]


def _unknown(reference: Reference, guess: str | None) -> Problem:
    kind = KINDS[reference.wanted] if reference.wanted else "a fact"
    file = FILES[reference.wanted] if reference.wanted else "one of the sheet's files"
    return Problem(
        rule=Rule.REFERENCE_RESOLVES,
        location=reference.place(),
        message=f"there is no entry '{reference.name}' in this sheet",
        help=(
            f"did you mean '{guess}'?"
            if guess
            else f"write the id of {kind}, or add an entry with this id to {file}"
        ),
    )


def _of_wrong_kind(reference: Reference, checked: Checked) -> Iterator[Problem]:
    fact = checked.facts[reference.name]
    if reference.wanted and not isinstance(fact, reference.wanted):
        found, wanted = KINDS[type(fact)], KINDS[reference.wanted]
        yield _misplaced(reference, found, wanted)
    elif reference.key == "part_of" and _is_person(fact):
        yield _misplaced(reference, "a person", "an organisation")


def _is_person(fact: Fact) -> bool:
    return isinstance(fact, Entity) and fact.kind is EntityKind.PERSON


def _misplaced(reference: Reference, found: str, wanted: str) -> Problem:
    return Problem(
        rule=Rule.REFERENCE_RESOLVES,
        location=reference.place(),
        message=f"'{reference.name}' is {found}, but '{reference.key}' takes {wanted}",
        help=f"write the id of {wanted}",
    )


def _circular(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each circle of parts and wholes: nothing is a part of itself."""
    wholes: dict[str, dict[str, list[str]]] = {
        "part_of": {
            e.id: [e.part_of]
            for e in checked.sheet.entities
            if e.part_of and not checked.is_repeated(e.id)
        },
        "of": {
            f.id: [f.of] for f in checked.sheet.figures if f.of and not checked.is_repeated(f.id)
        },
    }
    for key, graph in wholes.items():
        for circle in walk(graph).circles:
            yield Problem(
                rule=Rule.REFERENCE_RESOLVES,
                location=checked.facts[circle[0]].origin.at(key),
                message=f"these are parts of each other: {' part of '.join(circle)}",
                help=f"take {key}: out of one of them",
            )
    for fact in checked.sheet.facts():
        for number, link in enumerate(fact.links):
            if link.to == fact.id and not checked.is_repeated(fact.id):
                yield Problem(
                    rule=Rule.REFERENCE_RESOLVES,
                    location=fact.origin.at("links", number, "to"),
                    message=f"'{fact.id}' links to itself",
                    help="write the id of another fact, or take the link out",
                )
