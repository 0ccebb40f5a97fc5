"""What CLDR says about writing numbers and dates in a language.

Input: a BCP 47 tag. Output: `Conventions`, or those of CLDR's root for a language it does not know.

The data is Babel's, read file by file and merged into a copy of our own. `Locale.months` and its
kin do not serve: Babel 2.18 writes what it resolves into data that locales share, so that Polish
months come out Chinese once Chinese months have been asked for, and a build would depend on which
language came first. Must not hold words of its own; those stand in the lexicons.
"""

import pickle
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from babel import Locale, UnknownLocaleError, localedata
from babel.core import get_global

from generator.prose.script import fold

_UNSPOKEN: Final = re.compile(r"[\u200e\u200f\u061c']")
"""Direction marks, and the quotes of the pattern language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conventions:
    """How one language writes numbers and dates in digits, and the words that go with them.

    `decimal` and `group` are the separators; `percent_leads` is whether the percent sign stands in
    front. `scales` are the words that multiply the digits before them, `scales_before` those that
    multiply the digits after them, both as CLDR writes them: with the space on the side of the
    digits, if any (" million", " тыс.", "万"). `months` maps folded names, long and short, to 1-12;
    `full_months` are the long names as CLDR cases them.

    Of dates in digits `day_order` is the order: `dMy`, `Mdy` or `yMd`. Of dates in words
    `month_leads` is whether the month stands before the day, `day_stop` whether the day is followed
    by a full stop, and `date_links` are the words between the parts ("1 de outubro de 2024").
    """

    decimal: str
    group: str
    percent_leads: bool
    scales: Mapping[str, int]
    scales_before: Mapping[str, int]
    months: Mapping[str, int]
    full_months: frozenset[str]
    day_order: str
    month_leads: bool
    day_stop: bool
    date_links: tuple[str, ...]


def base_language(language: str) -> str:
    """Return the language without script and region, in small letters: `pt` for `pt-BR`."""
    return re.split(r"[-_]", language, maxsplit=1)[0].lower()


@cache
def conventions(language: str) -> Conventions:
    """Return the conventions of a BCP 47 tag, with its region if CLDR knows it (es-MX)."""
    data = _data(_identifier(language))
    symbols = data["number_symbols"]["latn"]
    scales, before = _scales(data)
    long = data["date_formats"]["long"].pattern
    return Conventions(
        decimal=symbols["decimal"],
        group=symbols["group"],
        percent_leads=data["percent_formats"][None].pattern.startswith("%"),
        scales=scales,
        scales_before=before,
        months={fold(name.strip(".")): month for month, name in _months(data)},
        full_months=frozenset(
            name for form in data["months"].values() for name in form["wide"].values()
        ),
        day_order=_order(data["date_formats"]["short"].pattern),
        month_leads="Md" in _order(long),
        day_stop="d." in long,
        date_links=tuple(filter(str.isalpha, map(str.strip, re.findall("'(.*?)'", long)))),
    )


def _identifier(language: str) -> str:
    """Return Babel's name for the tag, else for its base language, else `root`."""
    for tag in (language.replace("_", "-"), base_language(language)):
        try:
            return str(Locale.parse(tag, sep="-"))
        except (UnknownLocaleError, ValueError):
            continue
    return "root"


def _data(identifier: str) -> Mapping[str, Any]:
    """Return the locale's data merged over that of its parents, shared with nobody."""
    merged: dict[str | int | None, Any] = {}
    for name in ("root", *_line(identifier)):
        path = Path(localedata.resolve_locale_filename(name))
        localedata.merge(merged, pickle.loads(path.read_bytes()))  # noqa: S301 - Babel's own data
    return localedata.LocaleDataDict(merged)


def _line(identifier: str) -> Iterator[str]:
    """Yield the locale's ancestors below the root, eldest first, and the locale last."""
    if identifier != "root":
        parent = get_global("parent_exceptions").get(identifier)
        yield from _line(parent or identifier.rpartition("_")[0] or "root")
        yield identifier


def _months(data: Mapping[str, Any]) -> Iterator[tuple[int, str]]:
    for form in data["months"].values():
        for width in ("wide", "abbreviated"):
            yield from form[width].items()


def _scales(data: Mapping[str, Any]) -> tuple[dict[str, int], dict[str, int]]:
    """Return the texts after and before the digits of the compact patterns, with their worth.

    A pattern such as `00 million` under 10000000 says that two digits are left of it, so the word
    is worth 10000000 / 10 (Unicode TR 35, Compact Number Formats). A pattern without digits, the
    French `mille`, is a number by itself and no scale; one with words on both sides is left out,
    since neither word alone has its worth. A word that stands under several numbers is worth the
    least of them.
    """
    after: dict[str, int] = {}
    before: dict[str, int] = {}
    for magnitude, pattern in _compact_patterns(data):
        head, zeros, tail = _around_zeros(pattern)
        worth = int(magnitude) // 10 ** max(zeros - 1, 0)
        if zeros and bool(head) != bool(tail):
            (after if tail else before).setdefault(head or tail, worth)
    return after, before


def _compact_patterns(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the number and the pattern of every compact format, the smallest number first."""
    pairs = [
        (magnitude, form.pattern)
        for width in data["compact_decimal_formats"].values()
        for forms in width.values()
        for magnitude, form in forms.items()
    ]
    yield from sorted(pairs, key=lambda pair: int(pair[0]))


def _around_zeros(pattern: str) -> tuple[str, int, str]:
    """Return what stands before the zeros of a pattern, how many they are, and what follows."""
    positive = _UNSPOKEN.sub("", pattern.partition(";")[0])
    head, *rest = re.split("(0+)", positive, maxsplit=1)
    return (head, len(rest[0]), rest[1]) if rest else (head, 0, "")


def _order(pattern: str) -> str:
    """Return the letters of year, month and day in the order of a date pattern, without words."""
    letters = re.findall("[yMLd]", re.sub("'.*?'", "", pattern))
    return "".join(dict.fromkeys("M" if letter == "L" else letter for letter in letters))
