"""The rule `date-order-holds`: what is said to come before can come before, by all that is known.

Each event's `before` and `after` and all dates are one system of statements; this finds the places
where it contradicts itself. What is merely unlikely is no contradiction.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from generator.check.checked import Checked
from generator.check.circles import walk
from generator.edtf import (
    Date,
    Edtf,
    Interval,
    Precision,
    Qualifier,
    may_precede,
    precision,
    sort_key,
)
from generator.model.facts import Event
from generator.problems import Location, Problem, Rule

Steps = Mapping[str, Mapping[str, Callable[[], Location]]]
"""From each event to those it comes before, each with where that is written."""

Vagueness = tuple[Precision, bool]
"""How far a date may be stretched: its precision, and whether it is uncertain or approximate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A dated event, its first day, and `via` which event it is known; None at the event itself."""

    event: str
    date: Edtf
    begins: tuple[int, int, int]
    via: str | None = None


Witnesses = Mapping[Vagueness, Witness]
"""The latest of the events that come before, for each vagueness: those of one compare as days."""


def date_order_holds(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each circle of events and for each date that the order contradicts.

    A contradiction is found through undated events too: of "a before b" and "b before c" the date
    of c must not lie before that of a, whether or not b has one.
    """
    events: dict[str, Event] = {event.id: event for event in checked.sheet.events}
    events = {name: event for name, event in events.items() if not checked.is_repeated(name)}
    steps = _steps(events)
    walked = walk({name: tuple(following) for name, following in steps.items()})
    for circle in walked.circles:
        yield Problem(
            rule=Rule.DATE_ORDER_HOLDS,
            location=steps[circle[0]][circle[1]](),
            message=f"these events come before each other: {' before '.join(circle)}",
            help="take out the before: or after: that is wrong",
        )
    circular = {name for circle in walked.circles for name in circle}
    order = [name for name in walked.order if name not in circular]
    yield from _contradictions([events[name] for name in order], steps)


def _steps(events: Mapping[str, Event]) -> Steps:
    """Return all steps in time, whichever of the two events names the other."""
    steps: dict[str, dict[str, Callable[[], Location]]] = {name: {} for name in events}
    for event in events.values():
        for number, later in enumerate(event.before):
            if later in events:
                steps[event.id].setdefault(later, partial(event.origin.at, "before", number))
        for number, earlier in enumerate(event.after):
            if earlier in events:
                steps[earlier].setdefault(event.id, partial(event.origin.at, "after", number))
    return steps


def _contradictions(events: list[Event], steps: Steps) -> Iterator[Problem]:
    """Carry the dates along the order, and yield a problem where one meets an earlier date."""
    known: dict[str, Witnesses] = {}
    coming: dict[str, dict[Vagueness, Witness]] = {event.id: {} for event in events}
    for event in events:
        before: Witnesses = coming[event.id]
        if event.date and (vagueness := _refutation(event.date, before)):
            way = _way(event.id, vagueness, before, known)
            yield _contradiction(event, way, before[vagueness], steps[way[-2]][event.id]())
            # A date that is in doubt itself would only repeat the contradiction further on.
            before = {}
        known[event.id] = _with_own(before, event)
        for later in steps[event.id]:
            if later in coming:
                _pass_on(known[event.id], event.id, coming[later])


def _refutation(date: Edtf, before: Witnesses) -> Vagueness | None:
    """Return which of the witnesses cannot come before the date, None when all of them can."""
    return next((v for v, witness in before.items() if not may_precede(witness.date, date)), None)


def _with_own(before: Witnesses, event: Event) -> Witnesses:
    """Return the witnesses for what comes after an event: those before it, and the event."""
    beginning = event.date.start if isinstance(event.date, Interval) else event.date
    if event.date is None or not isinstance(beginning, Date):
        return before  # without a known beginning nothing can come too early after it
    vagueness = precision(beginning), beginning.qualifier is not Qualifier.NONE
    own = Witness(event=event.id, date=event.date, begins=sort_key(beginning)[0])
    latest = before.get(vagueness)
    return before if latest and latest.begins >= own.begins else {**before, vagueness: own}


def _pass_on(known: Witnesses, via: str, coming: dict[Vagueness, Witness]) -> None:
    """Add what is `known` at an event to what is `coming` to one that follows it."""
    for vagueness, witness in known.items():
        latest = coming.get(vagueness)
        if latest is None or witness.begins > latest.begins:
            coming[vagueness] = replace(witness, via=via)


def _way(
    event: str, vagueness: Vagueness, before: Witnesses, known: Mapping[str, Witnesses]
) -> tuple[str, ...]:
    """Return the events from a witness to the event that it refutes, both included."""
    way = [event]
    witness = before[vagueness]
    while witness.via:
        way.append(witness.via)
        witness = known[witness.via][vagueness]
    return tuple(reversed(way))


def _contradiction(
    event: Event, way: tuple[str, ...], witness: Witness, place: Location
) -> Problem:
    chain = " before ".join(f"'{name}'" for name in way)
    return Problem(
        rule=Rule.DATE_ORDER_HOLDS,
        location=place,
        message=(
            f"the entries say {chain}, but '{witness.event}' is dated {witness.date} "
            f"and '{event.id}' {event.date}"
        ),
        help="correct one of the two dates, or take out the before: or after: that is wrong",
    )
