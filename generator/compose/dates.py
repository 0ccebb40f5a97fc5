"""Dates as a person says them: EDTF in the words of the page's language, with its precision.

Input: a parsed date. Output: words, and what `<time datetime>` may hold. It must not sort or parse.
A year is astronomical (ISO 8601-1:2019, 4.2.1: 0 is 1 BC).
"""

import re
from datetime import date as calendar_date
from datetime import time as clock_time
from typing import Final, assert_never

from babel.dates import format_time, parse_pattern

from generator.compose.calendar import LAST_YEAR, day_words, month_words, year_words
from generator.compose.wording import Wording
from generator.edtf import Date, Edtf, Interval, Open, Qualifier, Unknown, Unspecified
from generator.views import DateView

_WHOLE: Final = Unspecified()
_THIN_SPACE: Final = "\u2009"
_SHORT_MONTH: Final = re.compile(r"(?<![ML])([ML])\1\1(?!\1)")
_CENTURY_DIGITS: Final = 2


def date_view(edtf: Edtf, words: str) -> DateView:
    """Return a date ready to print, with its words."""
    return DateView(
        words=words, edtf=str(edtf), machine=_machine(edtf), period=isinstance(edtf, Interval)
    )


def date_words(edtf: Edtf, words: Wording) -> str:
    """Return a date in words, such as "around October 2024" or "since 2020"."""
    match edtf:
        case Date():
            return _qualified(edtf, words)
        case Interval():
            return _interval(edtf, words)
        case _:
            assert_never(edtf)


def _qualified(date: Date, words: Wording) -> str:
    return _with_doubt(date.qualifier, _plain(date, words), words)


def _with_doubt(qualifier: Qualifier, plain: str, words: Wording) -> str:
    match qualifier:
        case Qualifier.NONE:
            return plain
        case Qualifier.UNCERTAIN:
            return words.gettext("%(date)s (uncertain)") % {"date": plain}
        case Qualifier.APPROXIMATE:
            return words.gettext("around %(date)s") % {"date": plain}
        case Qualifier.BOTH:
            return words.gettext("around %(date)s (uncertain)") % {"date": plain}
        case _:
            assert_never(qualifier)


def _plain(date: Date, words: Wording) -> str:
    if date.unspecified.year_digits:
        return _years(date, words)
    if date.season is not None:
        return _season(date.season, words) % {"year": year_words(date.year, words)}
    known = _known_part(date, words)
    if date.unspecified.day:
        return words.gettext("some day in %(period)s") % {"period": known}
    if date.unspecified.month:
        return words.gettext("some month in %(period)s") % {"period": known}
    return known


def _known_part(date: Date, words: Wording) -> str:
    if date.month is None:
        return year_words(date.year, words)
    if date.day is None:
        return month_words(date.year, date.month, words)
    day = day_words(date.year, date.month, date.day, words)
    if date.time is None:
        return day
    clock = format_time(
        clock_time(date.time.hour, date.time.minute, date.time.second),
        "medium" if date.time.second else "short",
        locale=words.locale,
    )
    return words.pgettext("day and time", "%(day)s, %(time)s") % {
        "day": day,
        "time": clock + _zone(date.time.offset),
    }


def _zone(offset: int | None) -> str:
    if offset is None:
        return ""
    if offset == 0:
        return " UTC"
    hours, minutes = divmod(abs(offset), 60)
    sign = "-" if offset < 0 else "+"
    return f" UTC{sign}{hours}:{minutes:02}" if minutes else f" UTC{sign}{hours}"


def _years(date: Date, words: Wording) -> str:
    """Word a year with unspecified digits: a decade by its name, anything else by its ends."""
    first = date.year
    last = first + 10**date.unspecified.year_digits - 1
    if date.unspecified.year_digits < _CENTURY_DIGITS and first > 0:
        return words.gettext("the %(decade)ss") % {"decade": first}
    return words.gettext("some time between %(first)s and %(last)s") % {
        "first": year_words(first, words),
        "last": year_words(last, words),
    }


def _season(season: int, words: Wording) -> str:
    """Return the template of a season; ISO 8601-2:2019, 4.7: 21 is spring, 24 is winter."""
    return (
        words.gettext("spring %(year)s"),
        words.gettext("summer %(year)s"),
        words.gettext("autumn %(year)s"),
        words.gettext("winter %(year)s"),
    )[season - 21]


def _interval(interval: Interval, words: Wording) -> str:
    match interval.start, interval.end:
        case Date() as start, Date() as end:
            return _between(start, end, words)
        case Date() as start, Open():
            return words.gettext("since %(start)s") % {"start": _qualified(start, words)}
        case Date() as start, Unknown():
            template = words.gettext("from %(start)s (end not known)")
            return template % {"start": _qualified(start, words)}
        case Open(), Date() as end:
            return words.gettext("until %(end)s") % {"end": _qualified(end, words)}
        case _, Date() as end:
            template = words.gettext("by %(end)s (start not known)")
            return template % {"end": _qualified(end, words)}
        case _:
            return words.gettext("date not known")


def _between(start: Date, end: Date, words: Wording) -> str:
    """Word a period; a doubt that both of its ends share is said once."""
    if start.text == end.text:
        return _qualified(start, words)
    if start.qualifier is end.qualifier and _is_plain(start) and _is_plain(end):
        span = _span(start, end, words)
        if span is not None:
            return _with_doubt(start.qualifier, span, words)
    return words.gettext("%(start)s to %(end)s") % {
        "start": _qualified(start, words),
        "end": _qualified(end, words),
    }


def _span(start: Date, end: Date, words: Wording) -> str | None:
    """Return the locale's own form of two dates of one precision, None where it has none.

    CLDR gives day ranges with short months only; the months are written out here. The part that
    both dates share is said once, "October 1 to December 31, 2024" (UTS 35, part 4, 3.4).
    """
    if (start.month is None, start.day is None) != (end.month is None, end.day is None):
        return None
    first, last = _calendar(start), _calendar(end)
    skeleton = "y" if start.month is None else "yMMMM" if start.day is None else "yMMMd"
    differing = "y" if first.year != last.year else "M" if first.month != last.month else "d"
    patterns = words.locale.interval_formats.get(skeleton, {}).get(differing, ())
    if len(patterns) != 2:  # noqa: PLR2004 - one pattern for each end
        return None
    texts = (
        parse_pattern(_SHORT_MONTH.sub(r"\1\1\1\1", pattern)).apply(day, words.locale)
        for pattern, day in zip(patterns, (first, last), strict=True)
    )
    return "".join(texts).replace(_THIN_SPACE, " ")


def _calendar(date: Date) -> calendar_date:
    return calendar_date(date.year, date.month or 1, date.day or 1)


def _is_plain(date: Date) -> bool:
    """Return whether a date is a whole year, month or day that Python's calendar holds."""
    return (
        date.unspecified == _WHOLE
        and date.season is None
        and date.time is None
        and 0 < date.year <= LAST_YEAR
    )


def _machine(edtf: Edtf) -> str | None:
    """Return the date for `<time datetime>` (HTML, 4.5.14), without a time of day."""
    if isinstance(edtf, Interval) or edtf.qualifier is not Qualifier.NONE:
        return None
    if edtf.unspecified != _WHOLE or edtf.season or not 0 < edtf.year <= LAST_YEAR:
        return None
    parts = [f"{edtf.year:04}"]
    parts += [f"{part:02}" for part in (edtf.month, edtf.day) if part is not None]
    return "-".join(parts)
