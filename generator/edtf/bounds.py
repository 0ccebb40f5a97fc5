"""Say between which days a date lies, how dates sort, and whether one can come before another.

Input: values of `generator.edtf.types`. Output: `(year, month, day)` tuples, where None means that
there is no bound or nobody knows it. Must not parse.

A season is laid on the months of the north, with winter in December alone, so that the seasons of
a year sort as they are numbered; `may_precede` does not rest on that.
"""

from typing import Final, TypeAlias, assert_never

from generator.edtf.calendar import (
    MONTHS,
    Day,
    day_after,
    day_before,
    days_in_month,
    plus_months,
)
from generator.edtf.types import Date, Edtf, Interval, Open, Precision, Qualifier, Side, Unknown

Bound: TypeAlias = Day | None
"""The first or last day that a date can mean; None when open or unknown."""

SortKey: TypeAlias = tuple[Day, int, int, int, Day, str]

_SEASON_MONTHS: Final = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}
_RANK: Final = {name: rank for rank, name in enumerate(Precision)}
_YEARS_OF: Final = {Precision.CENTURY: 100, Precision.DECADE: 10}
_DAY_SECONDS: Final = 86_400


def earliest(edtf: Edtf) -> Bound:
    """Return the first day the date can mean; None when an interval's start is open or unknown."""
    match edtf:
        case Date():
            return _first_day(edtf)
        case Interval():
            return _of_side(edtf.start, first=True)
        case _:
            assert_never(edtf)


def latest(edtf: Edtf) -> Bound:
    """Return the last day the date can mean; None when an interval's end is open or unknown."""
    match edtf:
        case Date():
            return _last_day(edtf)
        case Interval():
            return _of_side(edtf.end, first=False)
        case _:
            assert_never(edtf)


def precision(edtf: Edtf) -> Precision:
    """Return how finely the date is known; of an interval, the finer of its two ends."""
    match edtf:
        case Date():
            return _date_precision(edtf)
        case Interval():
            sides = [_date_precision(s) for s in (edtf.start, edtf.end) if isinstance(s, Date)]
            return max(sides, key=_RANK.__getitem__)
        case _:
            assert_never(edtf)


def sort_key(edtf: Edtf) -> SortKey:
    """Return a key that orders dates by time, the same way on every run.

    Order: first day (of an interval without a start, the last day); then no known start before a
    known one; then the wider precision; then the time of day in UTC; then the end, an open one
    last; then the text. So 2024 comes before 2024-01, and that before 2024-01-01.
    """
    start, end = earliest(edtf), latest(edtf)
    place = start or end
    if place is None:
        raise ValueError("an interval without a start and an end has no place in time")
    has_start, has_end = start is not None, end is not None
    rank = _RANK[precision(edtf)] + (len(_RANK) if has_start else 0)
    return place, rank, _seconds(edtf), 0 if has_end else 1, end or place, str(edtf)


def may_precede(a: Edtf, b: Edtf) -> bool:
    """Return whether `a` can begin no later than `b` begins; False only when it cannot.

    Lenient on purpose, because a breach stops a build: an end that is open or unknown allows
    anything; a season spans its whole year and the winter after it, since it names no hemisphere;
    `?`, `~` and `%` widen a date by one unit of its precision, as ISO 8601-2 gives no measure.
    """
    first = _widest_start(a, first=True)
    last = _widest_start(b, first=False)
    return first is None or last is None or first <= last


def _widest_start(edtf: Edtf, *, first: bool) -> Bound:
    """Return the first or last day on which the date can begin, read leniently."""
    if isinstance(edtf, Date):
        return _widened(edtf, first=first)
    if isinstance(edtf.start, Date):
        return _widened(edtf.start, first=first)
    # Without a known start it can begin on any day up to its end.
    if first or not isinstance(edtf.end, Date):
        return None
    return _widened(edtf.end, first=False)


def _widened(date: Date, *, first: bool) -> Day:
    """Return the first or last day of the date after a season and a qualifier have widened it."""
    steps = 0 if date.qualifier is Qualifier.NONE else -1 if first else 1
    exact = _date_precision(date)
    day = _first_day(date) if first else _last_day(date)
    if exact is Precision.SEASON:
        return (date.year + steps, 1, 1) if first else _february_after(date.year + steps)
    if steps == 0:
        return day
    if exact in (Precision.DAY, Precision.TIME):
        return day_before(day) if first else day_after(day)
    if exact is Precision.MONTH:
        year, month = plus_months(day[0], day[1], steps)
        return (year, month, 1) if first else (year, month, days_in_month(year, month))
    return day[0] + steps * _YEARS_OF.get(exact, 1), day[1], day[2]


def _february_after(year: int) -> Day:
    return year + 1, 2, days_in_month(year + 1, 2)


def _of_side(side: Side, *, first: bool) -> Bound:
    match side:
        case Date():
            return _first_day(side) if first else _last_day(side)
        case Open() | Unknown():
            return None
        case _:
            assert_never(side)


def _first_day(date: Date) -> Day:
    month = date.month or (_SEASON_MONTHS[date.season][0] if date.season else 1)
    return date.year, month, date.day or 1


def _last_day(date: Date) -> Day:
    year: int = date.year + 10**date.unspecified.year_digits - 1
    month = date.month or (_SEASON_MONTHS[date.season][1] if date.season else MONTHS)
    return year, month, date.day or days_in_month(year, month)


def _date_precision(date: Date) -> Precision:
    if date.unspecified.year_digits:
        return Precision.DECADE if date.unspecified.year_digits == 1 else Precision.CENTURY
    if date.season is not None:
        return Precision.SEASON
    if date.month is None:
        return Precision.YEAR
    if date.day is None:
        return Precision.MONTH
    return Precision.DAY if date.time is None else Precision.TIME


def _seconds(edtf: Edtf) -> int:
    """Return the seconds of UTC since the day's midnight; without a time, less than any zone."""
    if isinstance(edtf, Interval) or edtf.time is None:
        return -_DAY_SECONDS
    time = edtf.time
    return (time.hour * 60 + time.minute - (time.offset or 0)) * 60 + time.second
