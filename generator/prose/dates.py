"""Find the dates that a text states, in words and in digits.

Input: text and a BCP 47 tag. Output: `DateMention` values in order, their places in code points.

- A mention holds what is stated together: "September 2022" has no day, "October 1" no year.
- A run of days is two mentions ("October 1-5"), and so is a run of dates; the year at its end holds
  for both, unless the run crosses a new year.
- Four digits from 1000 to 2999 by themselves are a year; "1990s" is none.
- "01.10.2024" is day first, as everywhere that dots are used. With a slash the order is CLDR's;
  where that is not certain (`en` without a region, languages that put the year first) and both
  orders are possible, only the year is stated.
- A month name that is another word too ("may", "march") needs a day or a year beside it.
- Two-digit years, weekdays, "today" and the names of other calendars are not read; a year of
  another era is given as it is written.

Must not know EDTF, nor whether a date is right; `missing_parts` says only what is not stated.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final, TypeAlias

from generator.prose.cldr import base_language
from generator.prose.date_forms import YEAR_LEADS, date_forms
from generator.prose.date_mention import DateMention
from generator.prose.date_readings import readings
from generator.prose.spans import apart

__all__ = ["DateMention", "Parts", "find_dates", "missing_parts"]

Parts: TypeAlias = tuple[int | None, int | None, int | None]
"""Year, month and day; None for a part that is not asked for."""

_NAMES: Final = ("year", "month", "day")
_LONGEST_MONTH: Final = 31


def find_dates(text: str, language: str) -> tuple[DateMention, ...]:
    """Return the dates that the text states, in order; none of them overlap."""
    mentions = [m for reading in apart(readings(text, language)) for m in reading.mentions]
    shared = _with_shared_years(mentions, text, date_forms(language).join)
    return tuple(_with_led_years(shared, text, language))


def missing_parts(date: Parts, mentions: Iterable[DateMention]) -> tuple[str, ...]:
    """Return which of "year", "month" and "day" of the date no mention states together.

    The mention that states most counts, and nothing is taken from another: "October 1" beside
    "September 2022" leaves the year of 2022-10-01 missing. A mention that states some part
    otherwise states another date, and so nothing of this one. Empty when all that is asked for is
    stated.
    """
    asked = [index for index, part in enumerate(date) if part is not None]
    best: set[int] = set()
    for mention in mentions:
        stated = (mention.year, mention.month, mention.day)
        is_other = any(stated[i] not in (None, date[i]) for i in asked)
        same = {i for i in asked if stated[i] is not None}
        if not is_other and len(same) > len(best):
            best = same
    return tuple(_NAMES[index] for index in asked if index not in best)


def _with_shared_years(
    mentions: list[DateMention], text: str, join: re.Pattern[str]
) -> list[DateMention]:
    """Return the mentions, the first of each run with the year that stands at its end."""
    shared = list(mentions)
    for index in range(len(shared) - 2, -1, -1):
        one, other = shared[index], shared[index + 1]
        if _is_run(one, other) and join.fullmatch(text, one.end, other.start):
            shared[index] = replace(one, year=other.year)
    return shared


def _with_led_years(mentions: list[DateMention], text: str, language: str) -> list[DateMention]:
    """Return the mentions, the last of each run with the year that leads it.

    Only where the year is always written first; elsewhere one that is left out may be the next.
    """
    if base_language(language) not in YEAR_LEADS:
        return mentions
    join, led = date_forms(language).join, list(mentions)
    for index in range(1, len(led)):
        one, other = led[index - 1], led[index]
        is_run = other.year is None and _is_run(
            replace(one, year=None), replace(other, year=one.year)
        )
        if is_run and join.fullmatch(text, one.end, other.start):
            led[index] = replace(other, year=one.year)
    return led


def _is_run(one: DateMention, other: DateMention) -> bool:
    """Return whether the second date has a year for the first, which lies before it in it."""
    if one.year is not None or other.year is None or one.month is None or other.month is None:
        return False
    return (one.month, one.day or 1) <= (other.month, other.day or _LONGEST_MONTH)
