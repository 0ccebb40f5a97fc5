"""Read dates in the Extended Date/Time Format, and compare them.

Input: a date as an editor types it, such as `2024-10~` or `2024-10-01/..`. Output: a frozen value,
its bounds and its order, or an `EdtfError` that says what is wrong and how to mend it.

Read here: ISO 8601-2:2019 level 0, and of level 1 the qualifiers at the end of a date, unspecified
digits from the right, the seasons 21-24, open and unknown ends of intervals, negative years and
`Y`-prefixed long years. Level 2 is refused by name. This package must not word a date for readers.
"""

from generator.edtf.bounds import Bound, earliest, latest, may_precede, precision, sort_key
from generator.edtf.parse import parse_edtf
from generator.edtf.refuse import EdtfError
from generator.edtf.types import (
    Date,
    Edtf,
    Interval,
    Open,
    Precision,
    Qualifier,
    Side,
    Time,
    Unknown,
    Unspecified,
)

__all__ = [
    "Bound",
    "Date",
    "Edtf",
    "EdtfError",
    "Interval",
    "Open",
    "Precision",
    "Qualifier",
    "Side",
    "Time",
    "Unknown",
    "Unspecified",
    "earliest",
    "latest",
    "may_precede",
    "parse_edtf",
    "precision",
    "sort_key",
]
