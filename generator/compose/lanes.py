"""Marks in lanes: none touches another in its lane, and labels stand where there is room.

Input: how far each mark reaches, in pixels from the start of the page, and the words of its label.
Output: a lane and a place for the label of each. It must not know what a mark is.

A layout is made for the least width it is shown at. Positions grow with the width and labels do
not, so that what has room there has room at every greater width.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush, heapreplace
from typing import Final, Literal

from generator.compose.text_width import shortened, text_width

TARGETS: Final = (24.0, 16.0, 12.0, 8.0)
"""How large the links are: as WCAG 2.2, 2.5.8 asks, smaller where there are too many."""

_TALLEST: Final = 340.0
"""How high the lanes of a drawing may be, so that a phone shows it whole."""

_GAP: Final = 8.0
_ABOVE: Final = 18.0
"""How much higher a lane is whose label stands above its mark."""

_SHORTEST: Final = 150.0
"""A label is shortened to no less than this: a few letters tell nobody anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Where the words of a mark stand: at its `start` or `end`, or `above` it.

    `anchor` says on which side of their place the words run.
    """

    text: str
    side: Literal["start", "end", "above"]
    at: float
    anchor: Literal["start", "end"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A mark from `start` to `end`, with its place among the marks as `number`."""

    number: int
    start: float
    end: float
    words: str
    lane: int = 0
    label: Label | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lanes:
    """Marks in order of their beginnings, and the line of each lane in pixels from the top."""

    target: float
    marks: tuple[Placed, ...]
    lines: tuple[float, ...]
    height: float


def in_lanes(marks: Sequence[Placed], width: float) -> Lanes:
    """Return the marks, each in a lane, of a drawing that is so many pixels wide."""
    ordered = sorted(marks, key=lambda mark: (mark.start, mark.end))
    target, needed = _target(ordered)
    most = int(_TALLEST // target)
    count = min(most, max(needed, len(ordered)))
    lanes: list[list[Placed]] = [[] for _ in range(count)]
    free = [(-width, lane) for lane in range(count)]
    for mark in ordered:
        _, lane = free[0]
        heapreplace(free, (mark.end, lane))
        lanes[lane].append(replace(mark, lane=lane))
    alone = len(ordered) <= count
    placed = [mark for lane in lanes for mark in _labelled(lane, target, width, alone=alone)]
    lines, height = _lines(placed, count, target)
    in_time = sorted(placed, key=lambda mark: (mark.start, mark.end, mark.number))
    return Lanes(target=target, marks=tuple(in_time), lines=lines, height=height)


def _target(marks: Sequence[Placed]) -> tuple[float, int]:
    """Return the largest size of links with which all lanes fit, and how many lanes they need."""
    for target in TARGETS[:-1]:
        needed = _needed(marks, target)
        if needed * target <= _TALLEST:
            return target, needed
    return TARGETS[-1], _needed(marks, TARGETS[-1])


def _needed(marks: Sequence[Placed], target: float) -> int:
    ends: list[float] = []
    heapify(ends)
    most = 0
    for mark in marks:
        while ends and ends[0] + target <= mark.start:
            heappop(ends)
        heappush(ends, mark.end)
        most = max(most, len(ends))
    return most


def _labelled(
    lane: Sequence[Placed], target: float, width: float, *, alone: bool
) -> Iterator[Placed]:
    """Yield the marks of a lane with a label wherever there is room between the marks."""
    taken = 0.0
    reach = target / 2 + 2
    for place, mark in enumerate(lane):
        following = lane[place + 1].start - reach - _GAP if place + 1 < len(lane) else width
        label = None
        if target > TARGETS[2]:
            label = _beside(mark, taken, following, reach)
            if label is None or (alone and label.text != mark.words):
                label = _above(mark, width) if alone else label
        yield replace(mark, label=label)
        taken = mark.end + reach + _GAP
        if label is not None and label.side == "end":
            taken += text_width(label.text)


def _beside(mark: Placed, taken: float, following: float, reach: float) -> Label | None:
    """Return a label after the mark, else before it, else shortened where that leaves enough."""
    wide = text_width(mark.words)
    after, before = following - mark.end - reach, mark.start - reach - taken
    if wide <= after:
        return Label(text=mark.words, side="end", at=mark.end, anchor="start")
    if wide <= before:
        return Label(text=mark.words, side="start", at=mark.start, anchor="end")
    text = shortened(mark.words, max(after, before))
    if max(after, before) < _SHORTEST:
        return None
    if after >= before:
        return Label(text=text, side="end", at=mark.end, anchor="start")
    return Label(text=text, side="start", at=mark.start, anchor="end")


def _above(mark: Placed, width: float) -> Label:
    """Return a label above a mark that has a lane of its own, wherever it fits into the drawing."""
    text = shortened(mark.words, width)
    wide = text_width(text)
    if mark.start + wide <= width:
        return Label(text=text, side="above", at=mark.start, anchor="start")
    if mark.end - wide >= 0:
        return Label(text=text, side="above", at=mark.end, anchor="end")
    return Label(text=text, side="above", at=0.0, anchor="start")


def _lines(marks: Sequence[Placed], count: int, target: float) -> tuple[tuple[float, ...], float]:
    """Return the line of each lane, and where the last lane ends."""
    high = {mark.lane for mark in marks if mark.label and mark.label.side == "above"}
    lines, top = [], 0.0
    for lane in range(count):
        top += _ABOVE if lane in high else 0.0
        lines.append(top + target / 2)
        top += target
    return tuple(lines), top
