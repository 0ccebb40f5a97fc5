"""A date as a text states it, and which days there are.

Values only. Must not read text.
"""

from dataclasses import dataclass
from typing import Final

_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_YEARS: Final = range(1000, 3000)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention:
    """A date that text[start:end] states: its year, its month 1-12, its day; None if not stated."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None


def is_month(month: int) -> bool:
    """Return whether there is such a month."""
    return 1 <= month <= len(_DAYS)


def is_day(day: int, month: int) -> bool:
    """Return whether the month has such a day in some year."""
    return is_month(month) and 1 <= day <= _DAYS[month - 1]


def is_year(year: int) -> bool:
    """Return whether four digits are taken for a year."""
    return year in _YEARS
