"""Read dates by each of the forms that a language has.

Input: text and a BCP 47 tag. Output: `Reading` values, of which some overlap. Must not choose
between them, nor carry a year from one to another.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final

from generator.prose.cardinals import han_value
from generator.prose.cldr import conventions
from generator.prose.date_forms import ISO, YEAR, YEAR_FIRST, YEAR_LAST, date_forms
from generator.prose.date_mention import DateMention, is_day, is_month, is_year
from generator.prose.digits import is_in_name
from generator.prose.lexicon import lexicon
from generator.prose.months import months
from generator.prose.number_signs import NumberSigns, follows_currency, number_signs
from generator.prose.patterns import match_word
from generator.prose.script import fold, has_case, stands_alone

_HAN_DIGITS: Final = str.maketrans("〇零一二三四五六七八九", "00123456789")
_DECADE: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One reading of text[start:end]: one date, or the two ends of a run of days."""

    start: int
    end: int
    mentions: tuple[DateMention, ...]


def readings(text: str, language: str) -> Iterator[Reading]:
    """Yield every date that some form finds. Of two at one place the surer comes first."""
    forms, signs = date_forms(language), number_signs(language)
    for match in chain(ISO.finditer(text), YEAR_FIRST.finditer(text)):
        yield from _of_parts(match, match["y"], match["m"], match["d"])
    for match in YEAR_LAST.finditer(text):
        yield from _of_year_last(match, language)
    for match in forms.in_characters.finditer(text):
        yield from _of_parts(
            match, match["y"], match["m"] or match["m2"], match["d"] or match["d2"]
        )
    for match in forms.day_first.finditer(text):
        yield from _of_day_first(match, language)
    for match in forms.first_of.finditer(text):
        yield from _of_first(match, language)
    for match in forms.month_first.finditer(text):
        yield from _of_month_first(match, language)
    for match in YEAR.finditer(text):
        yield from _of_year(match, signs)


def _of_parts(
    match: re.Match[str], year: str | None, month: str | None, day: str | None
) -> Iterator[Reading]:
    """Yield the date of parts in digits or characters, if there is such a date."""
    y, m, d = _number(year), _number(month), _number(day)
    exists = (y is None or is_year(y)) and (m is None or is_month(m))
    if exists and (d is None or (m is not None and is_day(d, m))):
        yield _reading(match.span(), y, m, d)


def _number(part: str | None) -> int | None:
    """Return the value of digits or of Chinese numerals; -1 for what is no number."""
    if part is None or part.isdecimal():
        return None if part is None else int(part)
    digits = part.translate(_HAN_DIGITS)
    value = int(digits) if len(part) > 1 and digits.isdecimal() else han_value(part)
    return -1 if value is None else value


def _reading(
    span: tuple[int, int], year: int | None, month: int | None, day: int | None
) -> Reading:
    mention = DateMention(start=span[0], end=span[1], year=year, month=month, day=day)
    return Reading(start=mention.start, end=mention.end, mentions=(mention,))


def _of_year_last(match: re.Match[str], language: str) -> Iterator[Reading]:
    """Yield a date such as 1/10/2024, with no more of it than is certain."""
    first, second = int(match["first"]), int(match["second"])
    day_first, month_first = is_day(first, second), is_day(second, first)
    order = "dMy" if match["mark"].startswith(".") else _sure_order(language)
    if day_first and (order == "dMy" or not month_first or first == second):
        yield from _of_parts(match, match["y"], match["second"], match["first"])
    elif month_first and (order == "Mdy" or not day_first):
        yield from _of_parts(match, match["y"], match["first"], match["second"])
    elif day_first and month_first:
        yield from _of_parts(match, match["y"], None, None)


def _sure_order(language: str) -> str:
    """Return CLDR's order of day and month; empty where it does not tell how people write.

    English without a region may be British or American; a language whose short date begins with the
    year has no rule for one that ends with it.
    """
    if language.lower() == "en":
        return ""
    order = conventions(language).day_order
    return order if order in ("dMy", "Mdy") else ""


def _of_day_first(match: re.Match[str], language: str) -> Iterator[Reading]:
    year = _year(match)
    month = _month(match, language, is_alone=False, has_year=year is not None)
    day = int(match["d"])
    if month is None or not is_day(day, month):
        return
    first = None if match["first"] is None else int(match["first"])
    own = _reading((match.start("d"), match.end()), year, month, day)
    if first is None or not 1 <= first < day:
        yield own
        return
    run = _reading((match.start(), match.end("first")), year, month, first)
    yield Reading(start=match.start(), end=match.end(), mentions=run.mentions + own.mentions)


def _of_first(match: re.Match[str], language: str) -> Iterator[Reading]:
    """Yield the date of a day in words, if its month has such a day."""
    day = lexicon(language).dates.first_days[fold(match["word"])]
    year = _year(match)
    month = _month(match, language, is_alone=False, has_year=year is not None)
    if month is not None and is_day(day, month):
        yield _reading(match.span(), year, month, day)


def _of_month_first(match: re.Match[str], language: str) -> Iterator[Reading]:
    year, parts = _year(match), match.groupdict()
    day = None if parts.get("d") is None else int(parts["d"])
    month = _month(
        match, language, is_alone=year is None and day is None, has_year=year is not None
    )
    if month is None:
        return
    if day is None:
        yield _reading(match.span(), year, month, None)
    elif is_day(day, month):
        yield _run_of_days(match, year, month, day)
    elif (alone := _month(match, language, is_alone=True, has_year=False)) is not None:
        yield _reading(match.span("m"), None, alone, None)


def _run_of_days(match: re.Match[str], year: int | None, month: int, day: int) -> Reading:
    """Return the date, or both ends when a last day stands behind it: October 1-5, 2024."""
    last = None if match["last"] is None else int(match["last"])
    if last is None:
        return _reading(match.span(), year, month, day)
    first = _reading((match.start(), match.end("d")), year, month, day)
    if not (day < last and is_day(last, month)):
        return first
    end = _reading((match.start("last"), match.end()), year, month, last)
    return Reading(start=match.start(), end=match.end(), mentions=first.mentions + end.mentions)


def _month(match: re.Match[str], language: str, *, is_alone: bool, has_year: bool) -> int | None:
    """Return the month that the match names; None when the word is none here."""
    if not stands_alone(match.string, match.start("prefix"), match.end("m")):
        return None
    return months(language).read(match["m"], is_alone=is_alone, has_year=has_year)


def _year(match: re.Match[str]) -> int | None:
    """Return the year of a match that may have it in one of several groups."""
    parts = match.groupdict()
    years = (int(parts[name]) for name in ("y0", "y", "y2") if parts.get(name) is not None)
    return next((year for year in years if is_year(year)), None)


def _of_year(match: re.Match[str], signs: NumberSigns) -> Iterator[Reading]:
    """Yield a year by itself, unless a word or sign beside it makes it something else."""
    text, (start, end), year = match.string, match.span(), int(match["y"])
    if not is_year(year) or is_in_name(text, start) or follows_currency(text, start):
        return
    is_decade = year % _DECADE == 0 and match_word(signs.not_a_number, text, end) is not None
    is_joined = end < len(text) and has_case(text[end])
    is_scaled = match_word(signs.scale, text, end) or match_word(signs.percent, text, end)
    if not (is_decade or is_joined or is_scaled):
        yield _reading((start, end), year, None, None)
