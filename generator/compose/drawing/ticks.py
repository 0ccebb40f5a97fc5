"""The ticks of a time axis: round years, months or days, as many as their labels have room for.

Input: the first and the last day, and where they lie. Output: `TickView` values whose labels do not
touch at the width they are made for, nor at any greater one.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from generator.compose.calendar import short_day_words, short_month_words, year_words
from generator.compose.drawing.stretch import ordinal
from generator.compose.drawing.text_width import text_width
from generator.compose.wording import Wording
from generator.views import TickView

_GAP: Final = 14.0
_MARGIN: Final = 14.0
"""How far a label may reach beyond the drawing: pages have wider margins than that."""

_DAYS_A_YEAR: Final = 365.2425
_MONTHS: Final = (1, 2, 3, 6)
_DAYS: Final = (
    tuple(range(1, 32)),
    (1, 6, 11, 16, 21, 26),
    (1, 8, 15, 22),
    (1, 15),
)
_QUARTER: Final = 0.25
_FEW_YEARS: Final = 3.0
"""Up to here months tell more than years, and up to a quarter of a year days more than months."""

_MOST: Final = 12
"""Ticks that nobody counts are no help, however wide the drawing is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Where days lie: `first` at the pixel `low`, `last` at `high`, of a drawing of `width`."""

    first: int
    last: int
    low: float
    high: float
    width: float

    def __call__(self, day: float) -> float:
        """Return the pixel of a day, from the start of the page."""
        return self.low + (self.high - self.low) * (day - self.first) / (self.last - self.first)


_Label = tuple[float, str]


def ticks(scale: Scale, words: Wording, percent: Callable[[float], float]) -> tuple[TickView, ...]:
    """Return the finest ticks whose labels have room; `percent` turns pixels into positions."""
    sets = _choices(scale, words)
    marks = next(them for them in sets if len(them) <= _MOST and _have_room(them, scale.width))
    return tuple(_tick(at, label, scale.width, percent) for at, label in marks)


def _tick(at: float, label: str, width: float, percent: Callable[[float], float]) -> TickView:
    return TickView(label=label, at=percent(at), anchor=_box(at, label, width)[0])


def _box(
    at: float, label: str, width: float
) -> tuple[Literal["start", "middle", "end"], float, float]:
    """Return which point of a label stands at its tick, and where the label begins and ends."""
    wide = text_width(label)
    if at - wide / 2 < -_MARGIN:
        return "start", at, at + wide
    if at + wide / 2 > width + _MARGIN:
        return "end", at - wide, at
    return "middle", at - wide / 2, at + wide / 2


def _have_room(marks: list[_Label], width: float) -> bool:
    boxes = [_box(at, label, width) for at, label in marks]
    fits = all(start >= -_MARGIN and end <= width + _MARGIN for _, start, end in boxes)
    return fits and all(one[2] + _GAP <= other[1] for one, other in pairwise(boxes))


def _choices(scale: Scale, words: Wording) -> Iterator[list[_Label]]:
    """Yield sets of ticks, the finest first, without end: in the end they have one tick or none."""
    years = (scale.last - scale.first) / _DAYS_A_YEAR
    begin, end = int(scale.first // _DAYS_A_YEAR) - 1, int(scale.last // _DAYS_A_YEAR) + 2
    if years < _QUARTER:
        for days in _DAYS:
            yield _inside(
                scale,
                (
                    (year, month, day)
                    for year in range(begin, end)
                    for month in range(1, 13)
                    for day in days
                    if day <= _length(year, month)
                ),
                lambda day: short_day_words(*day, words),
            )
    if years < _FEW_YEARS:
        for step in _MONTHS:
            yield _inside(
                scale,
                ((y, m, 1) for y in range(begin, end) for m in range(1, 13, step)),
                lambda day: short_month_words(*day[:2], words),
            )
    size = 1
    while True:
        for step in (size, 2 * size, 5 * size):
            if years / step <= _MOST + 1:
                yield _inside(
                    scale,
                    ((year, 1, 1) for year in range(begin // step * step, end, step)),
                    lambda day: year_words(day[0], words),
                )
        size *= 10


def _length(year: int, month: int) -> int:
    return ordinal(year + month // 12, month % 12 + 1, 1) - ordinal(year, month, 1)


def _inside(
    scale: Scale,
    days: Iterator[tuple[int, int, int]],
    label: Callable[[tuple[int, int, int]], str],
) -> list[_Label]:
    return [
        (scale(number), label(day))
        for day in days
        if scale.first <= (number := ordinal(*day)) <= scale.last
    ]
