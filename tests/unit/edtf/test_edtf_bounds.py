"""How dates lie in time: their order, and which can come before which."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.edtf import (
    Date,
    Interval,
    Open,
    Unknown,
    earliest,
    latest,
    may_precede,
    parse_edtf,
    sort_key,
)

YEARS = st.integers(-9999, 9999).map(lambda y: f"-{-y:04}" if y < 0 else f"{y:04}")
MONTHS = st.integers(1, 12).map(lambda m: f"-{m:02}")
DAYS = st.integers(1, 28).map(lambda d: f"-{d:02}")
MARKS = st.sampled_from(["", "?", "~", "%"])
PLAIN_DATES = st.builds(
    "{}{}".format,
    YEARS,
    st.just("") | MONTHS | st.builds("{}{}".format, MONTHS, DAYS) | st.sampled_from(["-21", "-24"]),
)
DATES = st.builds("{}{}".format, PLAIN_DATES, MARKS)


def test_dates_sort_in_time_and_the_wider_first() -> None:
    """A timeline is in order of the first day; at the same day a year stands before its month."""
    in_order = [
        "Y-17000",
        "-0044",
        "1985/..",
        "../2023",
        "2024",
        "2024/..",
        "2024-01",
        "2024-01-01",
        "2024-01-01T08:00:00+09:00",
        "2024-01-01T00:00:00Z",
        "2024-01-01T01:00:00",
        "2024-21",
        "2024-22",
        "2024-10~",
        "../2024-12-31",
        "/2024-12-31",
        "2024-12-31",
        "Y17000",
    ]
    shuffled = in_order[::-1]
    assert sorted(shuffled, key=lambda text: sort_key(parse_edtf(text))) == in_order


def test_an_interval_without_any_date_has_no_place() -> None:
    """The parser never gives such an interval; built by hand, it cannot be sorted."""
    with pytest.raises(ValueError, match="no place in time"):
        sort_key(Interval(start=Open(), end=Unknown()))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2024-10-01", "2024-10-02", True),
        ("2024-10-01", "2024-10-01", True),
        ("2024-10-02", "2024-10-01", False),
        ("2024-10-31", "2024-10", True),
        ("2024-11-01", "2024-10", False),
        ("2024", "2024-01-01", True),
        ("2025", "2024", False),
        ("2024-10-01/2024-12-31", "2024-10-15", True),
        ("2024-10-01/2024-12-31", "2024-09-30/2024-10-15", False),
        ("../2024", "1900", True),
        ("/2024", "1900", True),
        ("2024", "1985/..", False),
        ("2024", "../1985", False),
        ("1984", "/1985", True),
        ("2024", "1985/", False),
        ("Y17000", "2024", False),
        ("Y-17000", "2024", True),
        ("201X", "2012-05-01", True),
        ("2020", "201X", False),
    ],
)
def test_a_date_may_precede_another_only_when_some_day_allows_it(
    a: str, b: str, *, expected: bool
) -> None:
    """The check is whether the first possible day of a is no later than the last start of b."""
    assert may_precede(parse_edtf(a), parse_edtf(b)) is expected


@pytest.mark.parametrize(
    ("later", "just_too_late", "qualified"),
    [
        ("2024-10-02", "2024-10-03", "2024-10-01~"),
        ("2025-01-01", "2025-01-02", "2024-12-31?"),
        ("2024-11-30", "2024-12-01", "2024-10~"),
        ("2025-12-31", "2026-01-01", "2024?"),
        ("2029-12-31", "2030-01-01", "201X%"),
        ("2199-12-31", "2200-01-01", "20XX~"),
        ("2026-02-28", "2026-03-01", "2024-22~"),
        ("2024-02-29", "2024-03-01", "2023-21"),
    ],
)
def test_a_qualified_date_is_widened_by_one_unit(
    later: str, just_too_late: str, qualified: str
) -> None:
    """An approximate or uncertain date, or a season, does not stop a build by a near miss."""
    assert may_precede(parse_edtf(later), parse_edtf(qualified))
    assert not may_precede(parse_edtf(just_too_late), parse_edtf(qualified))


@pytest.mark.parametrize(
    ("qualified", "earlier", "just_too_early"),
    [
        ("2024-10-01~", "2024-09-30", "2024-09-29"),
        ("2024-03-01~", "2024-02-29", "2024-02-28"),
        ("2024-01-01?", "2023-12-31", "2023-12-30"),
        ("2024-01~", "2023-12-01", "2023-11-30"),
        ("2024~/2030", "2023-01-01", "2022-12-31"),
        ("2024-24", "2024-01-01", "2023-12-31"),
    ],
)
def test_widening_reaches_back_too(qualified: str, earlier: str, just_too_early: str) -> None:
    """The same unit is allowed before the date."""
    assert may_precede(parse_edtf(qualified), parse_edtf(earlier))
    assert not may_precede(parse_edtf(qualified), parse_edtf(just_too_early))


def test_an_interval_built_without_dates_allows_anything() -> None:
    """Nothing is known about it, so nothing can contradict it."""
    nothing = Interval(start=Unknown(), end=Open())

    assert may_precede(parse_edtf("2024"), nothing)
    assert may_precede(nothing, parse_edtf("2024"))


@given(DATES)
def test_a_date_never_ends_before_it_begins(text: str) -> None:
    """The first day that a date can mean is never after its last."""
    edtf = parse_edtf(text)
    first, last = earliest(edtf), latest(edtf)

    assert first is not None
    assert last is not None
    assert first <= last


@given(DATES, DATES)
def test_of_two_dates_one_may_precede_the_other(a: str, b: str) -> None:
    """Time is a line: it cannot be that neither comes first."""
    one, other = parse_edtf(a), parse_edtf(b)

    assert may_precede(one, other) or may_precede(other, one)


@given(DATES, DATES)
def test_sorting_agrees_with_the_first_days(a: str, b: str) -> None:
    """A date whose first day is earlier sorts first."""
    one, other = parse_edtf(a), parse_edtf(b)
    if (earliest(one) or ()) < (earliest(other) or ()):
        assert sort_key(one) < sort_key(other)


@given(PLAIN_DATES, PLAIN_DATES)
def test_an_interval_has_the_bounds_of_its_ends(a: str, b: str) -> None:
    """An interval begins where its start begins and ends where its end ends."""
    one, other = parse_edtf(a), parse_edtf(b)
    assert isinstance(one, Date)
    assert isinstance(other, Date)
    interval = Interval(start=one, end=other)

    assert (earliest(interval), latest(interval)) == (earliest(one), latest(other))
