"""The values of an EDTF date (ISO 8601-2:2019): what `parse_edtf` gives back.

No Python `date` anywhere: years here may be negative or have more than four digits. This module
must not parse; a value built by hand is not checked against the calendar.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Qualifier(StrEnum):
    """How sure a date is: the sign that ends it. ISO 8601-2:2019, 8.4.2."""

    NONE = ""
    UNCERTAIN = "?"
    APPROXIMATE = "~"
    BOTH = "%"


class Precision(StrEnum):
    """How finely a date is known. An unspecified part is not known: `2004-XX` is a year."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    SEASON = "season"
    MONTH = "month"
    DAY = "day"
    TIME = "time"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unspecified:
    """Which parts stand as `X`: the last `year_digits` digits of the year, the month, the day."""

    year_digits: int = 0
    month: bool = False
    day: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """A time of day. `offset` is minutes ahead of UTC; None when the text names no zone."""

    hour: int
    minute: int
    second: int
    offset: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Date:
    """One date. `text` is the date as typed and is all that `str` gives back.

    `year` is astronomical (0 is 1 BC); with unspecified digits it is the first year it can be:
    2010 for `201X`, -2019 for `-201X`. `month` is 1-12 and `season` 21-24; never both. A month or
    day that stands as `X` is None here and true in `unspecified`.
    """

    text: str
    year: int
    month: int | None = None
    day: int | None = None
    season: int | None = None
    time: Time | None = None
    qualifier: Qualifier = Qualifier.NONE
    unspecified: Unspecified = Unspecified()

    def __str__(self) -> str:
        """Return the date as typed."""
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """The `..` end of an interval: there is no bound on this side."""

    def __str__(self) -> str:
        """Return the end as typed."""
        return ".."


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """The empty end of an interval: there is a bound on this side, but nobody knows it."""

    def __str__(self) -> str:
        """Return the end as typed, which is nothing."""
        return ""


Side: TypeAlias = Date | Open | Unknown
"""One end of an interval."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """From `start` to `end`, both days included. At least one of the two is a `Date`."""

    start: Side
    end: Side

    def __str__(self) -> str:
        """Return the interval as typed."""
        return f"{self.start}/{self.end}"


Edtf: TypeAlias = Date | Interval
"""What a `date:` in the content can be."""
