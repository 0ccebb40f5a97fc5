"""Circles in what refers to what, and the order of what is free of them.

Input: a graph of ids. Output: its circles, and its ids sorted. Nothing here knows what the ids
stand for. The time it takes grows with the number of references, however deep they lead.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

Graph = Mapping[str, Sequence[str]]
"""From each id to those it leads to; an id that is no key leads nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walked:
    """A graph that was walked through once.

    `circles` are written `("a", "b", "a")`; no two of them share an id, so that a knot of many is
    told once. `order` has every id before those it leads to, apart from the last step of a circle.
    """

    order: tuple[str, ...]
    circles: tuple[tuple[str, ...], ...]


def walk(graph: Graph) -> Walked:
    """Return the circles and the order of a graph; both depend only on the order it is given in."""
    done: dict[str, None] = {}
    circles: list[tuple[str, ...]] = []
    knotted: set[str] = set()
    for name in graph:
        if name not in done:
            for circle in _walk_from(name, graph, done):
                if knotted.isdisjoint(circle):
                    knotted.update(circle)
                    circles.append(circle)
    return Walked(order=tuple(reversed(done)), circles=tuple(circles))


def _walk_from(start: str, graph: Graph, done: dict[str, None]) -> Iterator[tuple[str, ...]]:
    """Go as deep as possible first; yield each circle met, write each id into `done` when left.

    A loop, not a recursion: a chain of thousands of events must not exhaust the stack.
    """
    path: dict[str, Iterator[str]] = {start: iter(graph[start])}
    while path:
        name = next(reversed(path))
        following = next(path[name], None)
        if following is None:
            path.popitem()
            done[name] = None
        elif following in path:
            names = list(path)
            yield (*names[names.index(following) :], following)
        elif following not in done:
            path[following] = iter(graph.get(following, ()))
