"""Our reading against the `edtf` package, over a generated corpus.

Where the two differ we know why. `DIFFERENCES` pins each difference with its reason, so that a new
version of either that changes one is noticed.
"""

from collections.abc import Iterator
from itertools import combinations_with_replacement, product
from math import inf

import pytest
from edtf import parse_edtf as oracle_parse
from edtf.parser.edtf_exceptions import EDTFParseException

from generator.edtf import Bound, EdtfError, earliest, latest, parse_edtf

YEARS = ("2024", "1900", "2000", "0000", "-0044", "9999")
MONTHS = ("01", "02", "04", "12", "00", "13", "1")
DAYS = ("01", "28", "30", "31", "32", "00")
TAILS = ("", "?", "~", "%")
ENDS = ("-0044", "1984", "1984-06?", "2001-21", "2004-02-29", "2004-06-11~")
ODD = ("Y17000", "Y-17000", "Y170000002", "Y2024", "", "October 2024", "10/01/2024", "20240510")
TIMES = ("12:30:00Z", "12:30:00+05:30", "12:30:00-04", "25:00:00Z", "12:30")

DIFFERENCES = {
    "1900-02-29": "the package has no leap years, and takes a 29 February in any year",
    "-0001-02-29": "the same: ISO 8601-1 has a year 0, which is a leap year, so -1 is none",
    "2024-12/2024-10": "the package reads an interval that ends before it begins; it is a slip",
    "2004-XX-12": "an X before a digit is level 2, which the package reads and we refuse",
    "2001-21?": "level 1 lets a date carry a qualifier; the package takes none on a season",
    "Y17000~": "the same for a long year",
    "-0044-XX": "the package swaps the bounds of a date before year 0 whose month is unspecified",
    "-0044-04-XX": "the same for an unspecified day",
}


def dates() -> Iterator[str]:
    """Yield single dates, good and bad, that both parsers ought to judge alike."""
    for year, tail in product((*YEARS, "201X", "20XX", "-201X", "20240", "85"), TAILS):
        yield f"{year}{tail}"
    for parts in product(YEARS, MONTHS, TAILS):
        yield "{}-{}{}".format(*parts)
    for parts in product(YEARS, MONTHS, DAYS):
        yield "-".join(parts)
    for pair in product(("2024", "1900", "0000"), ("XX", "XX-XX", "04-XX", "02-XX", "XX~")):
        yield "-".join(pair)
    for pair in product(YEARS, ("21", "22", "23", "24")):
        yield "-".join(pair)


def corpus() -> Iterator[str]:
    """Yield all dates, and the intervals of `ENDS` in their order."""
    yield from ODD
    yield from dates()
    yield from (f"{start}/{end}" for start, end in combinations_with_replacement(ENDS, 2))
    yield from (f"2024-05-06T{time}" for time in TIMES)


def ours(text: str) -> tuple[Bound, Bound] | None:
    """Return our bounds; None for a refusal."""
    try:
        edtf = parse_edtf(text)
    except EdtfError:
        return None
    return earliest(edtf), latest(edtf)


def theirs(text: str) -> tuple[Bound, Bound] | None:
    """Return the package's bounds before it pads for uncertainty; None for a refusal."""
    try:
        edtf = oracle_parse(text)
    except EDTFParseException:
        return None
    return tuple(edtf.lower_strict()[:3]), tuple(edtf.upper_strict()[:3])


@pytest.mark.parametrize("text", list(dict.fromkeys(corpus())))
def test_both_parsers_agree(text: str) -> None:
    """A text is read with the same bounds by both, or refused by both."""
    assert ours(text) == theirs(text)


@pytest.mark.parametrize("text", DIFFERENCES)
def test_the_known_differences_still_stand(text: str) -> None:
    """Each difference has its reason; when one is gone, its line goes too."""
    assert ours(text) != theirs(text)


def test_an_unknown_end_is_not_ten_years_later() -> None:
    """The package invents an end ten years on; nobody knows it, so we give none."""
    assert theirs("1985/") == ((1985, 1, 1), (1995, 1, 1))
    assert ours("1985/") == ((1985, 1, 1), None)


def test_an_open_end_is_no_number() -> None:
    """The package gives the float infinity, which is no day; we give None."""
    assert oracle_parse("1985/..").upper_strict() == inf
    assert ours("1985/..") == ((1985, 1, 1), None)
