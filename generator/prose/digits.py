"""Find numbers in digits, and read their separators as the language writes them.

Input: text and `Conventions`. Output: runs of digits with their value. Digits may be of any script
(Unicode Nd). A run that is no number (a time, a ratio, an ISO date, a version) is left out as a
whole, so that no part of it is taken for one. Must not look at the words around.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple

from generator.prose.cldr import conventions
from generator.prose.script import has_case

SPACES: Final = " \u00a0\u2007\u2009\u202f"
_GROUP_ONLY: Final = f"{SPACES}'\u2019\u066c\u060c"
"""Separators that never stand before a fraction: spaces, apostrophes, the Arabic comma signs."""
_ARABIC_DECIMAL: Final = "\u066b"
_FRACTIONS: Final = {"\u00bc": Decimal("0.25"), "\u00bd": Decimal("0.5"), "\u00be": Decimal("0.75")}
_HYPHENS: Final = "-\u2010\u2011"
_MINUS: Final = "-\u2212"
_RAISED: Final = "\u2070\u00b9\u00b2\u00b3\u2074-\u2079\u207a\u207b"
_POWER: Final = rf"(?:\d[\d.,]*[^\S\n]?[\u00d7*][^\S\n]?)?10(?:[{_RAISED}]|\^-?\d)[{_RAISED}\d]*"
"""10 to a power, and what it multiplies: no number is read from it."""
_WELL_GROUPED: Final = re.compile(r"[1-9]\d{0,2}(?: \d{3})+|[1-9]\d?(?: \d\d)+ \d{3}")


class Digits(NamedTuple):
    """A number in digits: where it stands, with its minus sign, and its value."""

    start: int
    end: int
    value: Decimal


def find_digits(text: str, language: str) -> Iterator[Digits]:
    """Yield the numbers in digits, in order. Ambiguous separators are read as CLDR has them."""
    for match in _pattern(language).finditer(text):
        start, end = match.span(match.lastgroup or 0)
        if match.lastgroup is None or is_in_name(text, start):
            continue
        value = _value(match, language)
        if value is None:
            continue
        if _has_minus(text, start):
            start, value = start - 1, -value
        yield Digits(start, end, value)


def _value(match: re.Match[str], language: str) -> Decimal | None:
    """Return the value of a match; ".5" is a half only where a point is the decimal sign."""
    if match.lastgroup != "fraction":
        return read_digits(match["number"], language)
    is_decimal = conventions(language).decimal == "."
    return Decimal(f"0.{match['fraction'][1:]}") if is_decimal else None


def read_digits(run: str, language: str) -> Decimal | None:
    """Return the value of digits with separators; None when they are no one number.

    The language's decimal sign is one wherever it stands once. Any other separator that stands once
    groups when three digits follow it, and is a decimal sign when not: "2,4" is 2.4 in English too.
    """
    body = run.rstrip("".join(_FRACTIONS))
    whole = _read_body(body, conventions(language).decimal) if body else Decimal(0)
    fraction = _FRACTIONS.get(run[-1])
    # Not added when there is none: a sum is rounded to 28 digits, a parsed number is not.
    return whole if whole is None or fraction is None else whole + fraction


def _read_body(body: str, decimal: str) -> Decimal | None:
    parts = re.split(r"(\D)", body)
    digits, marks = parts[::2], parts[1::2]
    if ":" in marks or "/" in marks:
        return None
    fraction = ""
    if marks and _ends_in_decimals(digits, marks, decimal):
        *digits, fraction = digits
        marks = marks[:-1]
    plain = _ungrouped(digits, marks)
    return None if plain is None else Decimal(f"{plain}.{fraction}")


def _ends_in_decimals(digits: list[str], marks: list[str], decimal: str) -> bool:
    """Return whether the last separator is a decimal sign."""
    last = marks[-1]
    if last == _ARABIC_DECIMAL:
        return True
    if last in _GROUP_ONLY or marks.count(last) > 1:
        return False
    return len(marks) > 1 or last == decimal or _ungrouped(digits, marks) is None


def _ungrouped(digits: list[str], marks: list[str]) -> str | None:
    """Return the digits in one; None when they do not stand in groups, all by the same sign.

    Groups are of three digits, or of two with three at the end as in South Asia (1,00,000).
    """
    if not marks:
        return digits[0]
    if len(set(marks)) > 1:
        return None
    plain = " ".join(str(Decimal(part)).zfill(len(part)) for part in digits)
    return plain.replace(" ", "") if _WELL_GROUPED.fullmatch(plain) else None


def is_in_name(text: str, start: int) -> bool:
    """Return whether the digits belong to a name: G20, Mi-8, COVID-19."""
    if start == 0:
        return False
    before = text[start - 1]
    if before in _HYPHENS and start > 1:
        before = text[start - 2]
    return before == "_" or has_case(before)


def _has_minus(text: str, start: int) -> bool:
    """Return whether a minus sign touches the digits, and nothing but space stands before it."""
    if start == 0 or text[start - 1] not in _MINUS:
        return False
    return start == 1 or text[start - 2].isspace() or text[start - 2] == "("


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of a run of digits; what is no number is matched outside the group.

    A plain space groups where the language groups by a space. Elsewhere it does so only before a
    zero, which begins no number of its own: "24 000", but not "room 24 133 men". The spaces that
    nobody types by chance group everywhere.
    """
    groups_by_space = conventions(language).group in SPACES
    spaces = SPACES if groups_by_space else SPACES[1:]
    return re.compile(
        r"\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?(?!\d)"  # 2024-10-01, 2024-10
        r"|\d\d?-\d\d?-\d{4}(?!\d)"  # 01-10-2024
        rf"|{_POWER}"
        r"|\d+[^\S\n]\d\d?/\d\d?(?![\d/])"  # 2 1/2
        r"|(?<![^\s(\[$\u20ac\u00a3~<>\u2248+-])(?P<fraction>\.\d+)(?![.\d])"
        rf"|(?P<number>\d{{1,3}}(?P<by>[{spaces}'\u2019])\d{{3}}(?!\d)(?:(?P=by)\d{{3}}(?!\d))*"
        r"(?:[.,\u066b]\d+)?"
        r"|\d{1,3} 0\d\d(?!\d)(?: \d{3}(?!\d))*"
        r"|\d+(?:[.,:/\u060c\u066b\u066c]\d+)*[\u00bc\u00bd\u00be]?|[\u00bc\u00bd\u00be])"
    )
