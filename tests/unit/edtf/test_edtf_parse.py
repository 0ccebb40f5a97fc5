"""What the values of a parsed date hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.edtf import (
    Date,
    EdtfError,
    Interval,
    Open,
    Qualifier,
    Time,
    Unknown,
    Unspecified,
    parse_edtf,
)


def test_a_day_has_year_month_and_day() -> None:
    """The parts of a date are numbers, and what it does not say is None."""
    assert parse_edtf("2024-10-01") == Date(text="2024-10-01", year=2024, month=10, day=1)


def test_a_season_is_not_a_month() -> None:
    """21 to 24 in the place of the month are kept as a season."""
    assert parse_edtf("2024-23") == Date(text="2024-23", year=2024, season=23)


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("2024", Qualifier.NONE),
        ("2024?", Qualifier.UNCERTAIN),
        ("2024~", Qualifier.APPROXIMATE),
        ("2024%", Qualifier.BOTH),
        ("Y17000~", Qualifier.APPROXIMATE),
    ],
)
def test_the_sign_at_the_end_qualifies_the_date(text: str, qualifier: Qualifier) -> None:
    """A date says by one sign that it is uncertain, approximate, or both."""
    edtf = parse_edtf(text)

    assert isinstance(edtf, Date)
    assert edtf.qualifier is qualifier


@pytest.mark.parametrize(
    ("text", "year", "unspecified"),
    [
        ("201X", 2010, Unspecified(year_digits=1)),
        ("20XX", 2000, Unspecified(year_digits=2)),
        ("-201X", -2019, Unspecified(year_digits=1)),
        ("2004-XX", 2004, Unspecified(month=True)),
        ("2004-XX-XX", 2004, Unspecified(month=True, day=True)),
        ("2004-10-XX", 2004, Unspecified(day=True)),
    ],
)
def test_unspecified_parts_are_named(text: str, year: int, unspecified: Unspecified) -> None:
    """A date with X says which parts are unknown, and its year is the first it can be."""
    edtf = parse_edtf(text)

    assert isinstance(edtf, Date)
    assert (edtf.year, edtf.unspecified) == (year, unspecified)


def test_open_and_unknown_ends_are_told_apart() -> None:
    """`..` says that there is no bound; an empty end says that nobody knows it."""
    date = Date(text="1985", year=1985)

    assert parse_edtf("../1985") == Interval(start=Open(), end=date)
    assert parse_edtf("1985/") == Interval(start=date, end=Unknown())


@pytest.mark.parametrize(
    ("zone", "offset"), [("", None), ("Z", 0), ("+05:30", 330), ("-04", -240), ("-14:00", -840)]
)
def test_a_zone_is_minutes_ahead_of_utc(zone: str, offset: int | None) -> None:
    """A time without a zone has no offset; Z is offset zero."""
    edtf = parse_edtf(f"2024-05-06T12:30:05{zone}")

    assert isinstance(edtf, Date)
    assert edtf.time == Time(hour=12, minute=30, second=5, offset=offset)


def test_an_error_inside_an_interval_names_the_side() -> None:
    """The message names the bad side, and the mend puts the sound side back."""
    with pytest.raises(EdtfError) as caught:
        parse_edtf("2024-10-01/31.12.2024")

    assert caught.value.message == (
        '"31.12.2024" in "2024-10-01/31.12.2024" does not go from year to day'
    )
    assert caught.value.mends == ("2024-10-01/2024-12-31",)


def test_both_sides_of_an_interval_are_mended_at_once() -> None:
    """When both sides have a fault the mend is a whole interval that is valid."""
    with pytest.raises(EdtfError) as caught:
        parse_edtf("2024-6/2024-7")

    assert caught.value.mends == ("2024-06/2024-07",)


def test_a_side_that_nothing_explains_is_named() -> None:
    """A side that is like no date is still named."""
    with pytest.raises(EdtfError, match='"банан" in "2024/банан" is not a date'):
        parse_edtf("2024/банан")


def test_braces_in_a_text_do_no_harm() -> None:
    """The text goes into the message as it stands."""
    with pytest.raises(EdtfError, match=r'"\{0\}" in "2024/\{0\}" is a set of dates'):
        parse_edtf("2024/{0}")


def test_a_very_long_text_is_cut_in_the_message() -> None:
    """A whole page pasted as a date gives a short message, at once."""
    with pytest.raises(EdtfError) as caught:
        parse_edtf("-." * 100_000)

    assert caught.value.message == f'"{"-." * 20}…" is far longer than a date'


ANY_TEXT = st.text(max_size=40) | st.from_regex(r"[-0-9XY/.?~%T:Z ]{0,30}", fullmatch=True)


def mends_or_text(text: str) -> tuple[str, ...]:
    """Return the mends of a refused text, or the text of one that is read."""
    try:
        return (str(parse_edtf(text)),)
    except EdtfError as error:
        return error.mends


@given(ANY_TEXT)
def test_any_text_is_read_or_refused_with_valid_mends(text: str) -> None:
    """No text crashes the parser, and whatever it offers as a mend it reads."""
    for mend in mends_or_text(text):
        assert mends_or_text(mend) == (mend,)
