"""The undated events of a sheet as they are drawn: in their proven order, or loose.

Input: the events of one sheet with their links. Output: bands of marks under each other, with an
arrow for each order that an editor wrote. Only arrows give an order; the rest is scattered.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.compose.drawing.stretch import DrawnEvent
from generator.compose.order import in_order
from generator.compose.undated import components, links_between
from generator.model.facts import Event
from generator.model.fields import Basis, FactId

_MOST_ROWS: Final = 24
"""How many events have a row and arrows; of more, the list gives the order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """An order from row to row; `track` is the line it runs on, 0 for straight to the next row."""

    start: int
    end: int
    track: int
    stated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Events linked by arrows, in rows, each after all that it is known to follow."""

    rows: tuple[DrawnEvent, ...]
    arrows: tuple[Arrow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Undated:
    """The undated events: in `chains`; ordered, but too many to draw so; and without an order."""

    chains: tuple[Chain, ...]
    more: tuple[DrawnEvent, ...]
    loose: tuple[DrawnEvent, ...]


def undated(sheets: Sequence[Sequence[DrawnEvent]]) -> Undated:
    """Return the undated events of sheets; no order is known from one sheet to another."""
    chains: list[Chain] = []
    more: list[DrawnEvent] = []
    loose: list[DrawnEvent] = []
    rows = 0
    for sheet in sheets:
        for chain in _chains(sheet):
            if rows + len(chain.rows) <= _MOST_ROWS:
                rows += len(chain.rows)
                chains.append(chain)
            else:
                more += (row for row in chain.rows if row.event.date is None)
        linked = links_between(drawn.event for drawn in sheet)
        loose += (d for d in sheet if d.event.date is None and d.event.id not in linked)
    return Undated(chains=tuple(chains), more=tuple(more), loose=tuple(loose))


def _chains(sheet: Sequence[DrawnEvent]) -> Iterator[Chain]:
    drawn = {one.event.id: one for one in sheet}
    events = in_order(tuple(one.event for one in sheet))
    links = links_between(events)
    dated = {event.id for event in events if event.date is not None}
    linked = [event for event in events if event.date is None and event.id in links]
    for members in components(linked, links, dated):
        names = {event.id for event in members}
        around = names.union(*(links[name] for name in names))
        rows = [event for event in events if event.id in around]
        places = {event.id: row for row, event in enumerate(rows)}
        yield Chain(
            rows=tuple(drawn[event.id] for event in rows),
            arrows=tuple(_tracked(_orders(rows, places, dated))),
        )


def _orders(
    rows: Sequence[Event], places: Mapping[FactId, int], dated: set[FactId]
) -> dict[tuple[int, int], bool]:
    """Return the orders among rows, and whether each is stated; dates give the others."""
    orders: dict[tuple[int, int], bool] = {}
    for event in rows:
        pairs = [(event.id, other) for other in event.before]
        pairs += [(other, event.id) for other in event.after]
        for pair in pairs:
            if pair[0] != pair[1] and places.keys() >= set(pair) and not dated.issuperset(pair):
                key = (places[pair[0]], places[pair[1]])
                orders[key] = orders.get(key, False) or event.basis is Basis.STATED
    return orders


def _tracked(orders: Mapping[tuple[int, int], bool]) -> Iterator[Arrow]:
    """Yield arrows; those that pass over a row run beside it, on tracks that do not meet."""
    ends: list[int] = []
    for (start, end), stated in sorted(orders.items()):
        track = 0
        if end != start + 1:
            free = (number for number, last in enumerate(ends) if last < start)
            place = next(free, len(ends))
            ends[place : place + 1] = [end]
            track = place + 1
        yield Arrow(start=start, end=end, track=track, stated=stated)
