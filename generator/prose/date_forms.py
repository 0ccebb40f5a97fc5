"""The forms in which dates are written, as patterns.

Input: a language tag. Output: `DateForms`. The groups are `y`, `m` and `d`, numbered where a form
has them in several places; `first` and `last` are the other end of a run of days ("1-5 October",
"October 1-5"). Must not decide what a match means.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

from generator.prose.cldr import base_language, conventions
from generator.prose.lexicon import lexicon
from generator.prose.months import Months, months
from generator.prose.patterns import any_of, longest_first, spelt
from generator.prose.script import is_unspaced

# A little white space, one line end at most. Bounded, or a page of spaces would take for ever.
_SPACE: Final = r"[^\S\n]{0,3}(?:\n[^\S\n]{0,3})?"
_DASH: Final = r"[-\u2010\u2011\u2012\u2013\u2014]"
_DIRECTION: Final = "[\u200e\u200f]?"
# Not after another digit, nor in 12:30, 1.5, 1,000 or 3/4.
_FRESH: Final = r"(?<!\d)(?<!\d[.,:/])"
# What makes the digits before it no day: 1,200 and 1.5 and 12:30, but "1,2024" is a day and a year.
_MORE: Final = r"\d|[.:/]\d|,\d{1,3}(?!\d)"
_YEAR: Final = r"(?P<y>\d{4})(?!\d)"
_HAN: Final = "〇零一二三四五六七八九十"
_COMMA: Final = "[,\u060c]?"
YEAR_LEADS: Final = frozenset(("ja", "ko", "yue", "zh"))
"""Languages that write the year, the month and the day in this order, each with its sign."""
_NEVER: Final = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True, kw_only=True)
class DateForms:
    """The patterns of one language. Each but `join` finds dates; `join` is what joins two."""

    day_first: re.Pattern[str]
    month_first: re.Pattern[str]
    first_of: re.Pattern[str]
    in_characters: re.Pattern[str]
    join: re.Pattern[str]


ISO: Final = re.compile(r"(?<![\w./:-])(?P<y>\d{4})-(?P<m>\d\d)(?:-(?P<d>\d\d))?(?!\d|[-./]\d)")
"""2024-10-01 and 2024-10 (ISO 8601-1:2019, 5.2.2)."""
YEAR_FIRST: Final = re.compile(
    r"(?<![\w./:-])(?P<y>\d{4})(?P<mark>\. ?|/)(?P<m>\d{1,2})(?P=mark)(?P<d>\d{1,2})(?!\d|[./]\d)"
)
"""2024/10/01, 2024.10.1 and 2024. 10. 1."""
YEAR_LAST: Final = re.compile(
    rf"(?<![\w./:-])(?P<first>\d{{1,2}}){_DIRECTION}(?P<mark>\. ?|[/-])(?P<second>\d{{1,2}})"
    rf"{_DIRECTION}(?P=mark)(?P<y>\d{{4}})(?!\d|[./]\d)"
)
"""01.10.2024, 1. 10. 2024, 1/10/2024: which part is the month the language says, or nobody."""
YEAR: Final = re.compile(rf"(?<!\d)(?<!\d[.,:])(?<![_#\u2116]){_YEAR}(?![.,:/]?\d|_)")
"""Four digits by themselves."""


@cache
def date_forms(language: str) -> DateForms:
    """Return the patterns of a BCP 47 tag."""
    words = lexicon(language).dates
    return DateForms(
        day_first=_day_first(language),
        month_first=_month_first(language),
        first_of=_first_of(language),
        in_characters=_in_characters(base_language(language)),
        join=any_of([_join((*words.ranges, *words.ands))]),
    )


def _day_first(language: str) -> re.Pattern[str]:
    """Return the pattern of 1 October 2024, 1er octobre, 1 de octubre de 2024, 1-5 October."""
    words, names = lexicon(language).dates, months(language)
    if not names.pattern:
        return _NEVER
    suffix, link = _suffix(language), _link(language)
    join = _join((*words.ranges, *words.ands))
    first = rf"(?:(?P<first>\d{{1,2}})(?!\d){suffix}{join})?"
    day = rf"(?P<d>\d{{1,2}})(?!\d){suffix}(?:{_SPACE}{link}{_SPACE}|{_SPACE}|[-.])"
    return any_of([f"{_FRESH}{first}{day}{_month(names)}(?:{_year_after(link)})?"])


def _first_of(language: str) -> re.Pattern[str]:
    """Return the pattern of a day in words: the first of October 2024."""
    words, names = lexicon(language).dates, months(language)
    if not (names.pattern and words.first_days):
        return _NEVER
    link = _link(language)
    day = rf"(?<![^\W_])(?P<word>{_either(words.first_days)}){_SPACE}{link}{_SPACE}"
    return any_of([f"{day}{_month(names)}(?:{_year_after(link)})?"])


def _month_first(language: str) -> re.Pattern[str]:
    """Return the pattern of October 2024 and, where the language has it, October 1-5, 2024."""
    words, names = lexicon(language).dates, months(language)
    if not names.pattern:
        return _NEVER
    suffix, link = _suffix(language), _link(language)
    start, year = r"(?<![^\W_])", _year_after(link)
    if not conventions(base_language(language)).month_leads:
        return any_of([f"{start}{_month(names)}(?:{year})?"])
    before = rf"(?:(?P<y0>\d{{4}})\.?{_SPACE}(?:{link}{_SPACE})?)?"
    last = rf"(?:{_join(words.ranges)}(?P<last>\d{{1,2}})(?!{_MORE}){suffix})?"
    day = rf"{_SPACE}(?P<d>\d{{1,2}})(?!{_MORE}){suffix}{last}"
    day_and_year = rf"{day}(?:{_SPACE}{_COMMA}{_SPACE}(?P<y2>\d{{4}})(?!\d))?"
    return any_of([f"{start}{before}{_month(names)}(?:{day_and_year}|{year})?"])


def _month(names: Months) -> str:
    return f"(?P<prefix>{names.prefix})(?P<m>{names.pattern})"


def _year_after(link: str) -> str:
    """Return the source for the year that follows a month: "October, 2024", "octubre de 2024"."""
    return rf"(?:{_SPACE}{_COMMA}{_SPACE}(?:{link}{_SPACE})?|-){_YEAR}"


def _join(words: Iterable[str]) -> str:
    """Return the source for what joins two days: a dash, or one of the words."""
    return rf"{_SPACE}(?:{_DASH}|{_either(words)}){_SPACE}"


def _in_characters(base: str) -> re.Pattern[str]:
    """Return the pattern of 2024年10月1日 and its parts; the numerals may be Chinese too."""
    if base not in YEAR_LEADS:
        return _NEVER
    number = rf"(?:\d{{1,2}}|[{_HAN}]{{1,3}})"
    month = rf"(?P<m>{number}){_SPACE}[月월](?:{_SPACE}(?P<d>{number}){_SPACE}[日号號일])?"
    year = rf"(?<!\d)(?P<y>\d{{4}}|[{_HAN}]{{4}}){_SPACE}[年년]"
    return any_of(
        [
            rf"{year}(?:{_SPACE}{month})?",
            rf"(?<![\d{_HAN}]){month}".replace("<m>", "<m2>").replace("<d>", "<d2>"),
        ]
    )


def _link(language: str) -> str:
    """Return the source for the words between the parts of a date, and the stop of a short one."""
    links = (*lexicon(language).dates.links, *conventions(language).date_links)
    return rf"(?:{_either(links)}\.?)"


def _suffix(language: str) -> str:
    """Return the source for what may follow a day; letters may not run on."""
    stop = (".",) if conventions(language).day_stop else ()
    suffixes = (*lexicon(language).dates.day_suffixes, *stop)
    endings = "|".join(re.escape(end) for end in longest_first(suffixes))
    return rf"(?:(?:{endings})(?![^\W\d_]))?" if endings else ""


def _either(phrases: Iterable[str]) -> str:
    """Return the source for any of the phrases as whole words; for none, one that never matches."""
    ordered = longest_first(phrases)
    source = "|".join(map(spelt, ordered))
    if ordered and is_unspaced(ordered[0][0]):
        return f"(?:{source})"
    return rf"(?:(?<![^\W\d_])(?:{source})(?![^\W\d_]))" if source else "(?!)"
