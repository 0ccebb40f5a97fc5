"""Marks in lanes: none touches another in its lane, and labels stand where there is room.

Input: how far each mark reaches, in pixels from the start of the page, and the words of its label.
Output: a lane and a place for the label of each. It must not know what a mark is.

A layout is made for the least width it is shown at. Positions grow with the width and labels do
not, so that what has room there has room at every greater width. Of many marks, as many as have
room stand in lanes with their labels, spread over the whole time; the rest is packed below them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush, heapreplace
from typing import Final, Literal, NamedTuple

from generator.compose.drawing.text_width import in_two, shortened, text_width

TARGET: Final = 24.0
"""How large a link is: as WCAG 2.2, 2.5.8 asks."""

_SMALLER: Final = (TARGET, 16.0, 12.0, 8.0)
"""How large links are where there are too many; the list below the drawing has them all too."""

_TALLEST: Final = 340.0
"""How high the lanes of a drawing may be, so that a phone shows it whole."""

_TITLED: Final = (13, 9, 5)
"""How many lanes may hold labels where not every mark has a lane of its own."""

_GAP: Final = 8.0
_REACH: Final = TARGET / 2 + 2
_ABOVE: Final = 18.0
"""How much higher a lane is whose label stands above its mark."""

LINE: Final = 15.0
"""How much higher it is if the label has two lines."""

_FEW: Final = 10
"""Of so many marks labels may have two lines, and the drawing is not too tall yet."""

_SHORT: Final = 190.0
"""How wide a label is at first where there are many, so that many find room.

It is lengthened when all have their places.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Where the words of a mark stand: at its `start` or `end`, or `above` it.

    `anchor` says on which side of the place `at` the words run. `second` is a second line.
    """

    text: str
    side: Literal["start", "end", "above"]
    at: float
    anchor: Literal["start", "end"]
    second: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A mark from `start` to `end`, with its place among the marks as `number`.

    `line` is how far its lane lies below the top, `target` how large its link is.
    """

    number: int
    start: float
    end: float
    words: str
    line: float = 0.0
    target: float = TARGET
    label: Label | None = None


class Lanes(NamedTuple):
    """Marks in order of their beginnings, and how high their lanes are together."""

    marks: tuple[Placed, ...]
    height: float


def in_lanes(marks: Sequence[Placed], width: float) -> Lanes:
    """Return the marks, each in a lane, of a drawing that is so many pixels wide."""
    ordered = sorted(marks, key=lambda mark: (mark.start, mark.end, mark.number))
    if len(ordered) * TARGET <= _TALLEST:
        return _alone(ordered, width)
    *most, fewest = _TITLED if len(ordered) * TARGET * TARGET < width * _TALLEST else _TITLED[-1:]
    tries = (_divided(ordered, width, count) for count in most)
    large = (lanes for lanes in tries if all(mark.target == TARGET for mark in lanes.marks))
    return next(large, None) or _divided(ordered, width, fewest)


def _divided(marks: Sequence[Placed], width: float, count: int) -> Lanes:
    """Return the marks in up to `count` lanes with labels, and the rest in lanes without."""
    titled = list(_lengthened(_titled(marks, width, count), width))
    top = TARGET * len({mark.line for mark in titled})
    numbers = {mark.number for mark in titled}
    others = [mark for mark in marks if mark.number not in numbers]
    target, lanes = _size(others, top)
    placed = [*titled, *_packed(others, top, target, lanes)]
    placed.sort(key=lambda mark: (mark.start, mark.end, mark.number))
    return Lanes(tuple(placed), top + lanes * target)


def _alone(marks: Sequence[Placed], width: float) -> Lanes:
    """Return each mark in a lane of its own; a label without room beside it stands above it."""
    placed, top = [], 0.0
    lines = 2 if len(marks) <= _FEW else 1
    for mark in marks:
        wide = text_width(mark.words)
        label = _beside(mark, 0.0, width, mark.words, wide) or _above(mark, width, lines)
        top += _ABOVE if label.side == "above" else 0.0
        top += LINE if label.second else 0.0
        placed.append(replace(mark, line=top + TARGET / 2, label=label))
        top += TARGET
    return Lanes(tuple(placed), top)


def _titled(marks: Sequence[Placed], width: float, count: int) -> list[Placed]:
    """Return the marks that have room for a label in one of a few lanes."""
    placed = []
    taken = [0.0] * count
    for mark in marks:
        words = shortened(mark.words, _SHORT)
        wide = text_width(words)
        for lane, free in enumerate(taken):
            fits = free == 0.0 or free <= mark.start - _REACH
            label = _beside(mark, free, width, words, wide) if fits else None
            if label is not None:
                line = (lane + 0.5) * TARGET
                placed.append(replace(mark, line=line, label=label))
                taken[lane] = _taken(placed[-1])
                break
    return placed


def _lengthened(marks: Sequence[Placed], width: float) -> Iterator[Placed]:
    """Yield the marks of lanes with labels that reach as far as the next mark or label allows."""
    for line in sorted({mark.line for mark in marks}):
        row = [mark for mark in marks if mark.line == line]
        free = 0.0
        for number, mark in enumerate(row):
            after = row[number + 1] if number + 1 < len(row) else None
            longer = _longer(mark, free, after, width)
            yield longer
            free = _taken(longer)


def _longer(mark: Placed, free: float, after: Placed | None, width: float) -> Placed:
    """Return a mark whose label has all the room from what is `free` to the mark `after` it."""
    if mark.label is None:
        return mark
    if mark.label.side == "start":
        room = mark.start - _REACH - free
    else:
        room = (width if after is None else _begun(after) - _GAP) - mark.end - _REACH
    text = shortened(mark.words, room)
    return replace(mark, label=replace(mark.label, text=text))


def _begun(mark: Placed) -> float:
    """Return where a mark begins with its label."""
    return mark.start - _REACH - _wide(mark.label, "start")


def _taken(mark: Placed) -> float:
    """Return up to where a lane is taken by a mark with its label."""
    return mark.end + _REACH + _GAP + _wide(mark.label, "end")


def _wide(label: Label | None, side: str) -> float:
    """Return how wide a label is on one side of its mark."""
    return 0.0 if label is None or label.side != side else text_width(label.text)


def _packed(marks: Sequence[Placed], top: float, target: float, count: int) -> Iterator[Placed]:
    """Yield marks without labels, each in the lane below `top` that has been free for longest."""
    free = [(0.0, lane) for lane in range(count)]
    for mark in marks:
        _, lane = free[0]
        heapreplace(free, (mark.end, lane))
        yield replace(mark, line=top + (lane + 0.5) * target, target=target)


def _size(marks: Sequence[Placed], top: float) -> tuple[float, int]:
    """Return the largest size of links with which all lanes fit, and how many lanes there are.

    There are never more lanes than the drawing may have: of very many marks on one day some lie on
    each other in the end.
    """
    for target in _SMALLER:
        count = _needed(marks, target)
        if top + count * target <= _TALLEST:
            return target, count
    return _SMALLER[-1], int((_TALLEST - top) // _SMALLER[-1])


def _needed(marks: Sequence[Placed], target: float) -> int:
    """Return how many of the marks, as large as their links, meet in one place at most."""
    ends: list[float] = []
    most = 0
    for mark in marks:
        while ends and ends[0] + target <= mark.start:
            heappop(ends)
        heappush(ends, mark.end)
        most = max(most, len(ends))
    return most


def _beside(mark: Placed, taken: float, width: float, words: str, wide: float) -> Label | None:
    """Return a label after the mark, else before it, None where neither side has room."""
    if mark.end + _REACH + wide <= width:
        return Label(text=words, side="end", at=mark.end, anchor="start")
    if taken + wide <= mark.start - _REACH:
        return Label(text=words, side="start", at=mark.start, anchor="end")
    return None


def _above(mark: Placed, width: float, lines: int) -> Label:
    """Return a label above a mark that has a lane of its own, wherever it fits into the drawing."""
    first, second = in_two(mark.words, width) if lines > 1 else (shortened(mark.words, width), "")
    wide = max(map(text_width, (first, second)))
    at, anchor = _over(mark, wide, width)
    return Label(text=first, second=second, side="above", at=at, anchor=anchor)


def _over(mark: Placed, wide: float, width: float) -> tuple[float, Literal["start", "end"]]:
    """Return where so wide a label begins or ends: with its mark, else with the drawing."""
    if mark.start + wide <= width:
        return mark.start, "start"
    if mark.end - wide >= 0:
        return mark.end, "end"
    return 0.0, "start"
