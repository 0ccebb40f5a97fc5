"""Parse the text of one EDTF date or interval.

Input: text as typed, without white space around it. Output: a `Date` or an `Interval` whose `str`
is that text. Raises `EdtfError` for everything else. The grammar follows ISO 8601-2:2019, the parts
that `generator.edtf` lists. Must not guess: a near miss is refused, and the error names the mend.
"""

import re
from typing import Final

from generator.edtf.bounds import earliest, latest
from generator.edtf.calendar import MONTHS, days_in_month
from generator.edtf.refuse import refusal
from generator.edtf.types import (
    Date,
    Edtf,
    Interval,
    Open,
    Qualifier,
    Side,
    Time,
    Unknown,
    Unspecified,
)

_DATE: Final = re.compile(
    r"(?P<year>-?(?:[0-9]{4}|[0-9]{3}X|[0-9]{2}XX))"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?"
    r"(?:T(?P<time>[0-9]{2}:[0-9]{2}:[0-9]{2})(?P<zone>Z|[+-][0-9]{2}(?::[0-9]{2})?)?)?"
    r"(?P<qualifier>[?~%]?)"
)
# ISO 8601-2 sets no limit; fifteen digits reach past the age of the universe and stay cheap.
_LONG_YEAR: Final = re.compile(r"Y(?P<year>-?[1-9][0-9]{4,14})(?P<qualifier>[?~%]?)")
_SEASONS: Final = range(21, 25)
_LAST_HOUR, _LAST_MINUTE, _LAST_OFFSET = 23, 59, 14 * 60


def parse_edtf(text: str) -> Edtf:
    """Return the date or interval that the text states; `str` of it is the text again.

    Raises `EdtfError`, whose `message` says what is wrong and whose `suggestion` is the mend.
    """
    edtf = _read(text)
    if edtf is None:
        raise refusal(text, _is_valid)
    return edtf


def _is_valid(text: str) -> bool:
    """Return whether the text is EDTF; `refusal` offers no mend that fails here."""
    return _read(text) is not None


def _read(text: str) -> Edtf | None:
    """Return what the text states; None when it is not EDTF."""
    start_text, slash, end_text = text.partition("/")
    if not slash:
        return _date(text)
    start, end = _side(start_text), _side(end_text)
    if start is None or end is None or not (isinstance(start, Date) or isinstance(end, Date)):
        return None
    interval = Interval(start=start, end=end)
    first, last = earliest(interval), latest(interval)
    return None if first is not None and last is not None and first > last else interval


def _side(text: str) -> Side | None:
    """Return one end of an interval. ISO 8601-2, 5.2.2 (level 0) gives it days, not times."""
    match text:
        case "":
            return Unknown()
        case "..":
            return Open()
        case _:
            date = _date(text)
            return date if date is not None and date.time is None else None


def _date(text: str) -> Date | None:
    if match := _LONG_YEAR.fullmatch(text):
        return Date(text=text, year=int(match["year"]), qualifier=Qualifier(match["qualifier"]))
    match = _DATE.fullmatch(text)
    if match is None or not _parts_fit(match):
        return None
    month = _number(match["month"])
    is_season = month is not None and month in _SEASONS
    return Date(
        text=text,
        year=_first_year(match["year"]),
        month=None if is_season else month,
        season=month if is_season else None,
        day=_number(match["day"]),
        time=_time(match["time"], match["zone"]),
        qualifier=Qualifier(match["qualifier"]),
        unspecified=Unspecified(
            year_digits=match["year"].count("X"),
            month=match["month"] == "XX",
            day=match["day"] == "XX",
        ),
    )


def _parts_fit(match: re.Match[str]) -> bool:
    """Return whether the parts of a well-formed date go together and lie in the calendar."""
    year, month, day = match["year"], match["month"], match["day"]
    if year == "-0000" or ("X" in year and month is not None):
        return False
    if month == "XX":
        return day in (None, "XX") and match["time"] is None
    number = _number(month)
    if number in _SEASONS:
        return day is None and match["time"] is None
    in_calendar = number is None or 1 <= number <= MONTHS
    return in_calendar and _day_fits(match, number) and _time_fits(match)


def _day_fits(match: re.Match[str], month: int | None) -> bool:
    day = _number(match["day"])
    return day is None or month is None or 1 <= day <= days_in_month(int(match["year"]), month)


def _time_fits(match: re.Match[str]) -> bool:
    """Return whether the time, if any, follows a whole day, unqualified, and exists."""
    time = _time(match["time"], match["zone"])
    if time is None:
        return True
    on_a_day = _number(match["day"]) is not None and not match["qualifier"]
    in_an_hour = time.minute <= _LAST_MINUTE and time.second <= _LAST_MINUTE
    in_a_zone = abs(time.offset or 0) <= _LAST_OFFSET
    return on_a_day and time.hour <= _LAST_HOUR and in_an_hour and in_a_zone


def _number(part: str | None) -> int | None:
    """Return the number of a month or day; None when it is absent or stands as XX."""
    return None if part is None or part == "XX" else int(part)


def _first_year(text: str) -> int:
    """Return the first year that the digits allow: before year 0 that is the larger number."""
    return int(text.replace("X", "9" if text.startswith("-") else "0"))


def _time(clock: str | None, zone: str | None) -> Time | None:
    if clock is None:
        return None
    hour, minute, second = (int(part) for part in clock.split(":"))
    return Time(hour=hour, minute=minute, second=second, offset=_offset(zone))


def _offset(zone: str | None) -> int | None:
    """Return the minutes ahead of UTC; None without a zone."""
    if zone is None or zone == "Z":
        return None if zone is None else 0
    hours, _, minutes = zone[1:].partition(":")
    size = int(hours) * 60 + int(minutes or 0)
    return -size if zone.startswith("-") else size
