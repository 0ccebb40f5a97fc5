"""Count days and months in the proleptic Gregorian calendar, for any year.

Input and output are plain integers and `(year, month, day)` tuples. The calendar has a year 0 and
runs on before 1582 (ISO 8601-1:2019, 4.2.1). Must not know EDTF.
"""

from typing import Final, TypeAlias

Day: TypeAlias = tuple[int, int, int]
"""A calendar day: year, month 1-12, day of the month. Tuples of it sort in time."""

MONTHS: Final = 12
_DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY: Final = 2


def is_leap(year: int) -> bool:
    """Return whether the astronomical year has a 29 February; 0 and -4 have one, -1 has none."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Return 28 to 31 for a month from 1 to 12."""
    return 29 if month == _FEBRUARY and is_leap(year) else _DAYS[month - 1]


def plus_months(year: int, month: int, count: int) -> tuple[int, int]:
    """Return the year and month that lie `count` months later; `count` may be negative."""
    years, month0 = divmod(year * MONTHS + month - 1 + count, MONTHS)
    return years, month0 + 1


def day_after(day: Day) -> Day:
    """Return the day after the given one."""
    year, month, number = day
    if number < days_in_month(year, month):
        return year, month, number + 1
    return (*plus_months(year, month, 1), 1)


def day_before(day: Day) -> Day:
    """Return the day before the given one."""
    year, month, number = day
    if number > 1:
        return year, month, number - 1
    year, month = plus_months(year, month, -1)
    return year, month, days_in_month(year, month)
