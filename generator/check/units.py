"""Units of measure: what is a percentage, and when two units cannot both be right.

Input: units as editors write them, and words of a source. Output: yes or no. Most units are the
editors' own words, "people" for "defendants", and are not compared; only percentages, currencies
and lengths of time are the same in every text. Their names are those of CLDR, which Babel carries.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_symbol
from babel.units import format_unit

from generator.prose.numbers import find_numbers
from generator.text.words import UNSPACED

TIMES: Final = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
COUNTS: Final = (0, 1, 2, 3, 5, 11, 100)
"""Numbers that between them take every plural form of CLDR."""

SIGNS: Final = {"$": ("dollar", "peso", "real"), "£": ("pound",), "¥": ("yen", "yuan")}
"""Signs that several currencies share, with the English names of these."""

_TOKEN: Final = re.compile(r"[^\W\d_]+|\S")
_UNSPACED: Final = re.compile(f"[{UNSPACED}]")
_LONGEST: Final = 5
"""The longest name of a unit in a script without spaces, in characters."""

Names = Mapping[str, frozenset[str]]
"""From a word, folded, to the units it may name: times, or currencies by ISO 4217."""


def is_percent(unit: str | None, languages: Iterable[str]) -> bool:
    """Return whether a unit says percent, in one of the languages or as a sign."""
    return unit is not None and any(
        _says_percent(unit, language) for language in dict.fromkeys((*languages, "en"))
    )


@cache
def _says_percent(unit: str, language: str) -> bool:
    found = find_numbers(f"1 {unit}", language)
    return len(found) == 1 and found[0].percent and found[0].end == len(unit) + 2


def other_unit(unit: str, languages: Iterable[str], beside: str, language: str) -> str | None:
    """Return the unit in a text that a unit contradicts: another length of time or currency.

    `unit` may be in any of the `languages`, or in English; `beside` is what stands beside a number
    in a text of `language`. None when they agree, or when either leaves open what it means.
    """
    said = units_in(beside, language)
    meant = [units_in(unit, each) for each in dict.fromkeys((*languages, language, "en"))]
    known = [units for units in meant if units]
    if not said or not known or any(_fit(units, said) for units in known):
        return None
    return " ".join(word for word in beside.split() if units_in(word, language))


def _fit(one: frozenset[str], other: frozenset[str]) -> bool:
    """Return whether two units may be the same, or are of different kinds and so not compared."""
    return bool(one & other) or bool(one & TIMES) != bool(other & TIMES)


def units_in(text: str, language: str) -> frozenset[str]:
    """Return the time or the currencies that a text can mean; empty when it names none.

    Each word narrows the currencies down: of "US dollars" the first leaves one of many.
    """
    names = _names(language)
    units: frozenset[str] = frozenset()
    for token in _TOKEN.findall(text.casefold()):
        found = _named(token, names)
        units = (units & found) or units or found
    return units


def _named(token: str, names: Names) -> frozenset[str]:
    if token in names:
        return names[token]
    if unicodedata.category(token[0]) == "Sc":
        return _shared_sign(token)
    if _UNSPACED.match(token):
        for length in range(min(_LONGEST, len(token)), 0, -1):
            if token[:length] in names:
                return names[token[:length]]
    return frozenset()


@cache
def _shared_sign(sign: str) -> frozenset[str]:
    english = _names("en")
    if sign in SIGNS:
        return frozenset[str]().union(*(english[name] for name in SIGNS[sign]))
    return frozenset(code for code in _currencies() if get_currency_symbol(code, "en") == sign)


@cache
def _names(language: str) -> Names:
    """Return the names of times and currencies in a language; none for one CLDR does not know."""
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return {}
    names: dict[str, set[str]] = {}
    for name, unit in (*_times(locale), *_money(locale)):
        names.setdefault(name.casefold(), set()).add(unit)
    # A sign is the same in all languages, but each gives the plain one to its own currency.
    return {name: frozenset(units) for name, units in names.items() if name not in SIGNS}


def _times(locale: Locale) -> Iterator[tuple[str, str]]:
    for time in TIMES:
        for length in ("long", "short"):
            for count in COUNTS:
                written = format_unit(count, f"duration-{time}", length, locale=locale)
                word = "".join(char for char in written if not char.isdecimal()).strip(" .\xa0")
                # Babel gives the key back where CLDR leaves a form out.
                if word and "duration" not in word:
                    yield word, time


def _money(locale: Locale) -> Iterator[tuple[str, str]]:
    for code in _currencies():
        yield code, code
        yield get_currency_symbol(code, locale), code
        for count in COUNTS:
            # An apostrophe in a name (as in the currency of Tonga) is no name of its own.
            for word in filter(str.isalpha, _TOKEN.findall(get_currency_name(code, count, locale))):
                yield word, code


@cache
def _currencies() -> tuple[str, ...]:
    """Return the currencies that are legal tender somewhere today, as CLDR has it."""
    used = get_global("territory_currencies").values()
    return tuple(
        sorted({code for each in used for code, _, end, tender in each if tender and not end})
    )
