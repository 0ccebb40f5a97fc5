"""The order of events: dated ones by their dates, all of them by "before" and "after".

Input: the events as written. Output: the same events in order. The order is total and the same on
every run: what neither dates nor words decide stays as it was written. Contradictions are the check
stage's to report; here they only give way.
"""

from collections.abc import Iterator, Mapping
from heapq import heapify, heappop, heappush

from generator.edtf import sort_key
from generator.edtf.bounds import SortKey
from generator.model.facts import Event
from generator.model.fields import FactId

_Rank = tuple[int, tuple[SortKey, ...], int]


def in_order(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Return the events so that each stands after all that are known to come before it.

    Kahn's algorithm over `before` and `after`. Of the events that may come next, undated ones go
    first, so that they keep close to what they follow; then the earliest date; then the order
    written. In a circle of contradictions the next by that rule goes first.
    """
    ranks = {event.id: _rank(event, number) for number, event in enumerate(events)}
    by_id = {event.id: event for event in events}
    return tuple(by_id[event] for event in _sorted(ranks, _successors(events)))


def _sorted(
    ranks: Mapping[FactId, _Rank], successors: Mapping[FactId, dict[FactId, None]]
) -> Iterator[FactId]:
    waiting = dict.fromkeys(ranks, 0)
    for followers in successors.values():
        for follower in followers:
            waiting[follower] += 1
    ready = [(ranks[event], event) for event, count in waiting.items() if count == 0]
    heapify(ready)
    held = iter(sorted((rank, event) for event, rank in ranks.items()))
    done: set[FactId] = set()
    while len(done) < len(ranks):
        _, event = heappop(ready) if ready else next(held)
        if event in done:
            continue
        done.add(event)
        yield event
        for follower in successors.get(event, ()):
            waiting[follower] -= 1
            if waiting[follower] == 0:
                heappush(ready, (ranks[follower], follower))


def _rank(event: Event, number: int) -> _Rank:
    if event.date is None:
        return 0, (), number
    return 1, (sort_key(event.date),), number


def _successors(events: tuple[Event, ...]) -> dict[FactId, dict[FactId, None]]:
    """Return for each event the events that must come later; unknown ids are left out."""
    known = {event.id for event in events}
    later: dict[FactId, dict[FactId, None]] = {}
    for event in events:
        for other in event.before:
            later.setdefault(event.id, {})[other] = None
        for other in event.after:
            later.setdefault(other, {})[event.id] = None
    return {
        event: {other: None for other in others if other in known and other != event}
        for event, others in later.items()
        if event in known
    }
