"""Dates in digits that are nearly EDTF: the order, the signs or the width of the parts is off.

Each rule takes the whole text and offers what it can mean. The order of the tuple matters: the
first rule that fits gives the error. Must not decide whether a mend is valid; `refuse` does.
"""

import re
import unicodedata
from typing import Final

from generator.edtf.fault import Fault, Form, form, rewrite

_DASHES: Final = {ord(dash): "-" for dash in "\u2010\u2011\u2012\u2013\u2014\u2212"}
_FOUR_DIGITS: Final = "write all four digits of the year, and put it first"
_GIVE_A_YEAR: Final = "give the year too, or leave `date` out and say what it comes before or after"


def _blank(text: str) -> Fault | None:
    return None if text.strip() else Fault("is empty")


def _other_digits(text: str) -> Fault | None:
    """See digits of another script; they are the same numbers, so the mend is certain."""
    plain = "".join(str(unicodedata.decimal(c, c)) for c in text)
    return None if plain == text else Fault("is not in the digits 0 to 9", (plain,))


def _spaces_and_dashes(text: str) -> Fault | None:
    plain = re.sub(r"\s+", "", text).translate(_DASHES)
    if plain == text or re.search(r"[^\W\dTXYZ]", plain):
        return None
    interval = re.sub(r"\s*[\u2013\u2014]\s*|\s+-\s+", "/", text)
    time = re.sub(r"\s+", "T", text.strip())
    return Fault("has a space or a long dash in it", (plain, interval, time, f"{time}:00"))


def _small_letters(text: str) -> Fault | None:
    if text == text.upper() or not re.fullmatch(r"[\dtxyzTXYZ:+?~%-]+", text):
        return None
    return Fault("has a small letter", (text.upper(),))


def _year_last(match: re.Match[str]) -> Fault:
    first, mark, second, year = match.groups()
    month_first = f"{year}-{first:0>2}-{second:0>2}"
    day_first = f"{year}-{second:0>2}-{first:0>2}"
    # The month stands first only where dates are written with a slash or a hyphen.
    mends = (day_first,) if mark == "." else (day_first, month_first)
    return Fault("does not go from year to day", mends)


def _other_marks(match: re.Match[str]) -> Fault:
    year, month, day = match["year"], match["month"], match["day"]
    if day is None:
        return Fault(
            "does not join year and month with -",
            (f"{year}-{month:0>2}", f"{year}/{year[:2]}{month:0>2}"),
        )
    return Fault("does not join its parts with -", (f"{year}-{month:0>2}-{day:0>2}",))


def _narrow(match: re.Match[str]) -> Fault:
    year, *rest = match[1].split("-")
    mend = "-".join((year, *(part.zfill(2) for part in rest)))
    return Fault("has a month or day of one digit", (mend + match[2],))


def _run_together(match: re.Match[str]) -> Fault:
    return Fault("runs its parts together", ("-".join(filter(None, match.groups())),))


def _unknown_digits(match: re.Match[str]) -> Fault:
    return Fault("does not mark unknown digits with X", (f"{match[1]}{'X' * len(match[2])}",))


def _early_qualifier(match: re.Match[str]) -> Fault:
    """See a qualifier before the end of the date, which is level 2 (ISO 8601-2:2019, 8.4.3)."""
    marks = set(re.findall(r"[?~%]", match[0]))
    mark = marks.pop() if len(marks) == 1 else "%"
    return Fault("has its ?, ~ or % before the end", (re.sub(r"[?~%]", "", match[0]) + mark,))


NEAR_MISSES: Final[tuple[Form, ...]] = (
    _blank,
    _other_digits,
    form(r"(\d{1,2})([./-])(\d{1,2})\2(-?\d{4})", _year_last),
    rewrite(r"\d{1,2}([./-])\d{1,2}\1\d\d", "has a year of two digits", otherwise=_FOUR_DIGITS),
    form(
        r"(?P<year>\d{4})(?P<mark>[./])(?P<month>\d{1,2})(?:(?P=mark)(?P<day>\d{1,2}))?",
        _other_marks,
    ),
    form(r"(-?\d{4}-(?:\d|\d-\d\d?|\d\d-\d))([?~%]?)", _narrow),
    form(r"(\d{4})(\d\d)(\d\d)?", _run_together),
    form(r"(\d{4})-([01]\d)(\d\d)", _run_together),
    rewrite(r"(\d{4})-(\d{4})", "joins two years with -", r"\1/\2"),
    rewrite(r"([^\[{].*?)\s*(?:\.\.+|--+|…)\s*(.+)", "does not part its ends with /", r"\1/\2"),
    form(r"(-?\d{2,3})([xu?*_-]{1,2})", _unknown_digits),
    rewrite(r"([~?%])(.+)", "begins with its qualifier", r"\2\1"),
    form(r"-?\d{4}(?:[?~%]-\d\d[?~%]?|-\d\d[?~%])(?:-\d\d[?~%]?)?", _early_qualifier),
    rewrite(r"(.+T\d\d:\d\d)(Z|[+-].+)?", "has a time without seconds", r"\1:00\2"),
    rewrite(r"\+(\d.*)", "has a + sign", r"\1"),
    rewrite(r"(-?\d{5,})", "has a year of more than four digits", r"Y\1"),
    rewrite(r"\d\d", "has a year of two digits", otherwise=_FOUR_DIGITS),
    form(
        r"Y?(-?)(\d{1,3})|Y(-?)(\d{4})",
        lambda m: Fault(
            "is not a year of four digits", (f"{m[1] or m[3] or ''}{m[2] or m[4]:0>4}",)
        ),
    ),
    rewrite(r"(?:--)?\d\d?-\d\d?|X.*", "has no year", otherwise=_GIVE_A_YEAR),
    _spaces_and_dashes,
    _small_letters,
)
