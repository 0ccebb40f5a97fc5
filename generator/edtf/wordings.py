"""Dates in English words, and what they are in EDTF.

Each rule takes the whole text. Months and seasons are known by their English names only, since
this package reads no other language. Must not decide whether a mend is valid; `refuse` does.
"""

import re
from typing import Final

from generator.edtf.fault import Fault, Form, form, rewrite

_MONTHS: Final = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_MONTH: Final = rf"(?P<month>(?:{'|'.join(_MONTHS)})[a-z]*)\.?"
_DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR: Final = r"(?P<year>\d{4})"
_CIRCA: Final = r"about|around|circa|ca\.?|c\.?|approx\.?|approximately"
_UNDATED: Final = "leave `date` out, and say with `before` or `after` where it belongs"


def _month_in_words(match: re.Match[str]) -> Fault:
    parts = match.groupdict()
    year, day = parts.get("year"), parts.get("day")
    month = f"-{_MONTHS.index(parts['month'][:3].lower()) + 1:02}"
    tail = month if day is None else f"{month}-{day:0>2}"
    if year is None:
        return Fault("has no year", otherwise=f"put the year in front of {tail}")
    return Fault("has its month in words", (f"{year}{tail}",))


def _season_in_words(match: re.Match[str]) -> Fault:
    return Fault("has its season in words", (f"{match[2]}-{_SEASONS[match[1].lower()]}",))


def _century(match: re.Match[str]) -> Fault:
    return Fault("has its century in words", (f"{int(match[1]) - 1:02}XX",))


def _decade(match: re.Match[str]) -> Fault:
    century = (f"{match[1]}XX",) if match[2] == "0" else ()
    return Fault("has its decade in words", (f"{match[1]}{match[2]}X", *century))


def _before_christ(match: re.Match[str]) -> Fault:
    """Give the astronomical year: 1 BC is year 0 (ISO 8601-1:2019, 4.3.2)."""
    year = 1 - int(match[1])
    return Fault("names its era", ("0000" if year == 0 else f"-{-year:04}",))


WORDINGS: Final[tuple[Form, ...]] = (
    form(rf"{_MONTH},? {_YEAR}", _month_in_words),
    form(rf"{_MONTH} {_DAY},? {_YEAR}", _month_in_words),
    form(rf"(?:{_DAY}[. -]*(?:of )?){_MONTH}[, -]*{_YEAR}", _month_in_words),
    form(rf"{_YEAR}[, -]*{_MONTH}(?:[ -]*{_DAY})?", _month_in_words),
    form(rf"{_MONTH}(?: {_DAY})?", _month_in_words),
    form(rf"{_DAY} (?:of )?{_MONTH}", _month_in_words),
    form(rf"(?:the )?({'|'.join(_SEASONS)})(?: of|,)? (\d{{4}})", _season_in_words),
    form(r"(?:the )?(\d\d?)(?:st|nd|rd|th) century", _century),
    form(r"(?:the )?(\d\d)(\d)0'?s", _decade),
    form(r"(\d{1,4}) ?(?:BCE?|B\.C\.)", _before_christ),
    rewrite(rf"(?:{_CIRCA}) ?(\d.*)", "says in words that it is approximate", r"\1~"),
    rewrite(r"(.+)/(?:now|today|present|ongoing)", "has its open end in words", r"\1/.."),
    rewrite(
        r"(?:from |between )?(.+?) (?:to|till|until|through|and) (.+)",
        "has its two ends parted by a word",
        r"\1/\2",
    ),
    rewrite(r"(?:before|till|until|by|up to) (.+)", "has its open start in words", r"../\1"),
    rewrite(r"(?:after|since|from) (.+)", "has its open end in words", r"\1/.."),
    rewrite(r"unknown|undated|none|n\.?d\.?", "is not a date", otherwise=_UNDATED),
)
