"""Years, months and days in the words of the page's language.

Input: numbers of the proleptic Gregorian calendar. Output: words. Years are astronomical (ISO
8601-1:2019, 4.2.1: 0 is 1 BC); Python's `date` holds only 1 to 9999, so that earlier and later
dates are put together here. It must not know EDTF.
"""

from datetime import date as calendar_date
from typing import Final

from babel.dates import format_date, format_skeleton

from generator.compose.wording import Wording

LAST_YEAR: Final = 9999
"""The last year that Python's calendar holds; the first is 1."""

_LEAP_YEAR: Final = 2000


def year_words(year: int, words: Wording) -> str:
    """Return an astronomical year as readers count it: "2024", "44 BC"."""
    if year > LAST_YEAR:
        return words.number(year)
    if year > 0:
        return _by_skeleton("y", calendar_date(year, 1, 1), words)
    count = 1 - year
    return words.gettext("%(year)s BC") % {
        "year": str(count) if count <= LAST_YEAR else words.number(count)
    }


def month_words(year: int, month: int, words: Wording) -> str:
    """Return a month of a year: "October 2024"."""
    if 0 < year <= LAST_YEAR:
        return _by_skeleton("yMMMM", calendar_date(year, month, 1), words)
    # Babel 2.17 to 2.18 hands one locale's stand-alone month names to another.
    name: str = words.locale.months["format"]["wide"][month]
    return words.pgettext("month and year", "%(part)s %(year)s") % {
        "part": name,
        "year": year_words(year, words),
    }


def day_words(year: int, month: int, day: int, words: Wording) -> str:
    """Return a day: "October 1, 2024"."""
    if 0 < year <= LAST_YEAR:
        return format_date(calendar_date(year, month, day), "long", locale=words.locale)
    part = _by_skeleton("MMMMd", calendar_date(_LEAP_YEAR, month, day), words)
    return words.pgettext("day and year", "%(part)s, %(year)s") % {
        "part": part,
        "year": year_words(year, words),
    }


def short_month_words(year: int, month: int, words: Wording) -> str:
    """Return a month of a year as short as the language has it: "Oct 2024"."""
    if 0 < year <= LAST_YEAR:
        return _by_skeleton("yMMM", calendar_date(year, month, 1), words)
    return month_words(year, month, words)


def short_day_words(year: int, month: int, day: int, words: Wording) -> str:
    """Return a day as short as the language has it, without its year: "Oct 1"."""
    stand_in = year if 0 < year <= LAST_YEAR else _LEAP_YEAR
    return _by_skeleton("MMMd", calendar_date(stand_in, month, day), words)


def _by_skeleton(skeleton: str, day: calendar_date, words: Wording) -> str:
    return format_skeleton(skeleton, day, locale=words.locale)
