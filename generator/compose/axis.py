"""The timeline drawn to scale: where each dated event lies between the first day and the last.

Input: the dated events in order, and links to them. Output: an `AxisView` with positions from 0 to
100. Years are proleptic Gregorian, as in EDTF, and may lie far apart. It must not draw.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappush, heapreplace
from typing import Final

from generator.compose.calendar import day_words, month_words, year_words
from generator.compose.place import Place
from generator.compose.wording import Wording
from generator.edtf import Date, Edtf, Interval, Qualifier, Unspecified, earliest, latest
from generator.model.facts import Event
from generator.views import AxisView, FactLink, SpanView, TickView

_MOST_TICKS: Final = 8
_MOST_TITLED: Final = 6
"""Up to how many events are titled, a line each; more would only repeat the list below."""

_WHOLE: Final = Unspecified()
_GAP: Final = 1.5
"""How far apart two spans of one lane are, at least: an edge that a reader can see."""

_EVERY: Final = 1000.0
"""A gap so wide that no two spans share a lane."""

_DAYS_A_MONTH: Final = 30.44
_DAYS_A_YEAR: Final = 365.2425

_Scale = Callable[[int], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Span:
    """An event on the axis in days; `start` and `end` are None where the period is open."""

    link: FactLink
    start: int | None
    end: int | None
    vague: bool


def axis(events: Sequence[Event], place: Place) -> AxisView | None:
    """Return the drawing of dated events, None where they do not span more than one day."""
    spans = [_span(event.date, place.fact(event.id)) for event in events if event.date is not None]
    edges = [edge for span in spans for edge in (span.start, span.end) if edge is not None]
    if len(spans) < 2 or max(edges) - min(edges) <= 1:  # noqa: PLR2004 - one event is no line
        return None
    first, last = min(edges), max(edges)

    def scale(day: int) -> float:
        return round(100 * (day - first) / (last - first), 2)

    titled = len(spans) <= _MOST_TITLED
    views = tuple(_in_lanes(spans, scale, gap=_EVERY if titled else _GAP))
    return AxisView(
        titled=titled,
        ticks=tuple(_ticks(first, last, scale, place.words)),
        spans=views,
        lanes=1 + max(view.lane for view in views),
    )


def ordinal(year: int, month: int, day: int) -> int:
    """Return the number of a day, counted from 1 March of year 0, for any astronomical year."""
    years = year - (month < 3)  # noqa: PLR2004 - a year that begins in March ends in its leap day
    months = (month + 9) % 12
    return years * 365 + years // 4 - years // 100 + years // 400 + (153 * months + 2) // 5 + day


def _span(date: Edtf, link: FactLink) -> _Span:
    first, last = earliest(date), latest(date)
    return _Span(
        link=link,
        start=None if first is None else ordinal(*first),
        end=None if last is None else ordinal(*last) + 1,
        vague=_is_vague(date),
    )


def _is_vague(date: Edtf) -> bool:
    sides = (date.start, date.end) if isinstance(date, Interval) else (date,)
    return any(
        side.qualifier is not Qualifier.NONE or side.unspecified != _WHOLE
        for side in sides
        if isinstance(side, Date)
    )


def _in_lanes(spans: Sequence[_Span], scale: _Scale, gap: float) -> Iterator[SpanView]:
    """Yield the spans, each in the lane that has been free for longest, or in a new one."""
    lanes: list[tuple[float, int]] = []
    placed = [
        (
            0.0 if span.start is None else scale(span.start),
            100.0 if span.end is None else scale(span.end),
            span,
        )
        for span in spans
    ]
    for start, end, span in sorted(placed, key=lambda item: item[:2]):
        lane = lanes[0][1] if lanes and lanes[0][0] + gap <= start else len(lanes)
        if lane < len(lanes):
            heapreplace(lanes, (end, lane))
        else:
            heappush(lanes, (end, lane))
        yield SpanView(
            event=span.link,
            start=start,
            end=end,
            lane=lane,
            open_start=span.start is None,
            open_end=span.end is None,
            vague=span.vague,
        )


def _ticks(first: int, last: int, scale: _Scale, words: Wording) -> Iterator[TickView]:
    """Yield up to about eight ticks at the beginnings of years, else of months, else of days."""
    for day, label in _labelled(first, last, words):
        if first <= day <= last:
            yield TickView(label=label, at=scale(day))


def _labelled(first: int, last: int, words: Wording) -> Iterator[tuple[int, str]]:
    days = last - first
    start_year = int(first // _DAYS_A_YEAR) - 1
    if days > 2 * _DAYS_A_YEAR:
        step = _step(days / _DAYS_A_YEAR)
        begin = start_year // step * step
        for year in range(begin, int(last // _DAYS_A_YEAR) + 2, step):
            yield ordinal(year, 1, 1), year_words(year, words)
        return
    months = _months(start_year, int(last // _DAYS_A_YEAR) + 2)
    if days > 2 * _DAYS_A_MONTH:
        step = next(n for n in (1, 2, 3, 6) if days / _DAYS_A_MONTH / n <= _MOST_TICKS or n == 6)  # noqa: PLR2004 - the coarsest
        for year, month in months:
            if (month - 1) % step == 0:
                yield ordinal(year, month, 1), month_words(year, month, words)
        return
    for year, month in months:
        for day in (1, 8, 15, 22):
            yield ordinal(year, month, day), day_words(year, month, day, words)


def _months(first_year: int, last_year: int) -> Iterator[tuple[int, int]]:
    return ((year, month) for year in range(first_year, last_year) for month in range(1, 13))


def _step(years: float) -> int:
    """Return 1, 2, 5, 10, 20 … years, so that no more than about eight steps are needed."""
    size = 1
    while True:
        for factor in (1, 2, 5):
            if years / (factor * size) <= _MOST_TICKS:
                return factor * size
        size *= 10
