"""Counting in the calendar, with Python's own calendar as the oracle where it reaches."""

from datetime import MAXYEAR, date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from generator.edtf.calendar import day_after, day_before, days_in_month, is_leap, plus_months

PYTHON_DAYS = st.dates(date(1, 1, 2), date(MAXYEAR, 12, 30))
ANY_DAYS = st.tuples(st.integers(-20_000, 20_000), st.integers(1, 12), st.integers(1, 28))


@given(PYTHON_DAYS)
def test_the_next_and_the_last_day_agree_with_python(day: date) -> None:
    """From year 1 to 9999 our days are those of the standard library."""
    here = (day.year, day.month, day.day)
    after, before = day + timedelta(days=1), day - timedelta(days=1)

    assert day_after(here) == (after.year, after.month, after.day)
    assert day_before(here) == (before.year, before.month, before.day)


@given(ANY_DAYS)
def test_a_day_on_and_a_day_back_is_the_same_day(day: tuple[int, int, int]) -> None:
    """The two steps undo each other in any year, across months and years."""
    assert day_before(day_after(day)) == day
    assert day_after(day_before(day)) == day


@given(st.integers(-20_000, 20_000))
def test_leap_years_repeat_every_400_years(year: int) -> None:
    """The calendar runs on before year 1 with the same rule."""
    assert is_leap(year) == is_leap(year + 400)
    assert days_in_month(year, 2) == (29 if is_leap(year) else 28)


def test_year_zero_is_a_leap_year_and_minus_one_is_not() -> None:
    """Astronomical years: 1 BC is 0 and is divisible by 400."""
    assert [year for year in range(-9, 9) if is_leap(year)] == [-8, -4, 0, 4, 8]


@given(st.integers(-9999, 9999), st.integers(1, 12), st.integers(-500, 500))
def test_adding_months_can_be_undone(year: int, month: int, count: int) -> None:
    """Months carry into years both ways."""
    assert plus_months(*plus_months(year, month, count), -count) == (year, month)
