"""Dates of the right shape that name nothing in the calendar, or that only level 2 allows.

Each rule takes the whole text. Must not decide whether a mend is valid; `refuse` does.
"""

import re
from typing import Final

from generator.edtf.calendar import MONTHS, day_after, days_in_month
from generator.edtf.fault import Fault, Form, form, rewrite

_DATE: Final = (
    r"(?P<year>-?\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?:T[^/]*)?(?P<qualifier>[?~%]?)"
)
_SEASONS: Final = range(21, 25)
_LEVEL_2: Final = ", which is level 2 of EDTF and not read here"
_A_SEASON: Final = "a season is 21 spring, 22 summer, 23 autumn or 24 winter"


def _out_of_calendar(match: re.Match[str]) -> Fault:
    """Name the part of a date that does not exist."""
    year, month = match["year"], int(match["month"])
    mark = match["qualifier"]
    if year == "-0000":
        return Fault("names a year -0000; year 0 has no sign", (match[0][1:],))
    if month in _SEASONS:
        return Fault("gives a season a day", (f"{year}-{month}{mark}",))
    if not 1 <= month <= MONTHS:
        return _no_such_month(match, month)
    return _no_such_day(match, days_in_month(int(year), month))


def _no_such_month(match: re.Match[str], month: int) -> Fault:
    year, day = match["year"], match["day"]
    mark = match["qualifier"]
    predicate = f"has no month {match['month']} in the calendar"
    if day is not None:
        return Fault(predicate, (f"{year}-{day}-{match['month']}{mark}",))
    # 1990-95 stands for a run of years; 2024-25 for a season of level 2 or for a run of years.
    return Fault(predicate, (f"{year}/{year[:2]}{month:02}",), otherwise=_A_SEASON)


def _no_such_day(match: re.Match[str], last: int) -> Fault:
    year, month, day = match["year"], match["month"], match["day"]
    mark = match["qualifier"]
    if day is None or 1 <= int(day) <= last:
        return Fault(
            "has a time that is not hh:mm:ss with Z or an offset",
            (f"{year}-{month}" if day is None else f"{year}-{month}-{day}",),
        )
    mends = (f"{year}-{month}-{last}{mark}", f"{year}-{month}{mark}")
    return Fault(f"has no day {day}: that month has {last} days", mends)


def _day_of_year(match: re.Match[str]) -> Fault:
    day = (int(match[1]), 1, 1)
    for _ in range(int(match[2]) - 1):
        day = day_after(day)
    mend = "{:04}-{:02}-{:02}".format(*day)
    return Fault("counts the days of the year", (mend,) if day[0] == int(match[1]) else ())


CALENDAR_FAULTS: Final[tuple[Form, ...]] = (
    form(_DATE, _out_of_calendar),
    rewrite(r"-0000([?~%]?)", "names a year -0000; year 0 has no sign", r"0000\1"),
    form(r"(\d{4})-(\d{3})", _day_of_year),
    rewrite(
        r"(\d{4})-W\d\d(?:-\d)?",
        "names a week, which EDTF does not have",
        otherwise="write the first and the last day, as in 2024-09-30/2024-10-06",
    ),
    rewrite(r"(.+?)[?~%]{2,}", "has more than one qualifier", r"\1%"),
    rewrite(r"(Y-?\d{5,15})-.*", "has a month after a long year", r"\1"),
    rewrite(
        r"Y-?\d{16,}",
        "has a year too long to be read",
        otherwise="write at most fifteen digits",
    ),
    rewrite(r"[\[{].*[\]}]", f"is a set of dates{_LEVEL_2}"),
    rewrite(
        r"Y?-?\d+E\d+(?:S\d+)?|Y?-?\d+S\d+", f"has an exponent or significant digits{_LEVEL_2}"
    ),
    rewrite(
        r"(-?[\dX]{4})-[\dX]{2}(?:-[\dX]{2})?[?~%]?",
        f"has an X before a digit{_LEVEL_2}",
        r"\1",
    ),
    rewrite(r"(-?\d)[\dX]{3}[?~%]?", f"has an X before a digit, or more than two{_LEVEL_2}"),
    rewrite(r"[^/]*(?:/[^/]*){2,}", "has more than one /", otherwise="an interval is start/end"),
    rewrite(
        r"(?:\.\.)?/(?:\.\.)?|\.\.",
        "names no date",
        otherwise="give one end as a date, such as ../2024-10 or 2024-10/..",
    ),
)
