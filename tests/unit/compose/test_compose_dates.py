"""Dates are worded as a person says them, with the precision that they have and no more."""

import pytest

from generator.compose.dates import date_view, date_words
from generator.edtf import Interval, Open, Unknown
from tests.unit.compose.compose_builders import when, words

ENGLISH = {
    "2024-10-01": "October 1, 2024",
    "2024-10": "October 2024",
    "2024": "2024",
    "0476": "476",
    "2024-10~": "around October 2024",
    "2024?": "2024 (uncertain)",
    "2024%": "around 2024 (uncertain)",
    "2024-10-01/2024-12-31": "October 1 \u2013 December 31, 2024",
    "2024-10-01/2024-10-05": "October 1 \u2013 5, 2024",
    "2023-10-01/2024-10-05": "October 1, 2023 \u2013 October 5, 2024",
    "2024-10/2024-12": "October \u2013 December 2024",
    "2020/2022": "2020 \u2013 2022",
    "2024-10/2024-12-31": "October 2024 to December 31, 2024",
    "2024~/2025": "around 2024 to 2025",
    "2024-10-01?/2024-12-31?": "October 1 \u2013 December 31, 2024 (uncertain)",
    "2020~/2022~": "around 2020 \u2013 2022",
    "2020~/2022-05~": "around 2020 to around May 2022",
    "2024-21/2024-23": "spring 2024 to autumn 2024",
    "2024/2024": "2024",
    "2020/..": "since 2020",
    "2020-10~/..": "since around October 2020",
    "../2020": "until 2020",
    "2020/": "from 2020 (end not known)",
    "/2020": "by 2020 (start not known)",
    "198X": "the 1980s",
    "19XX": "some time between 1900 and 1999",
    "000X": "some time between 1 BC and 9",
    "-201X": "some time between 2020 BC and 2011 BC",
    "2004-XX": "some month in 2004",
    "1985-04-XX": "some day in April 1985",
    "1985-XX-XX": "some day in 1985",
    "2024-21": "spring 2024",
    "2024-22": "summer 2024",
    "2024-23": "autumn 2024",
    "2024-24": "winter 2024",
    "-0043-03-15": "March 15, 44 BC",
    "-0004-02-29": "February 29, 5 BC",
    "-0043-03": "March 44 BC",
    "0000": "1 BC",
    "Y-17000": "17,001 BC",
    "Y170000002": "170,000,002",
    "2024-10-01T14:30:00": "October 1, 2024, 2:30\u202fPM",
    "2024-10-01T14:30:05Z": "October 1, 2024, 2:30:05\u202fPM UTC",
    "2024-10-01T14:30:00+03": "October 1, 2024, 2:30\u202fPM UTC+3",
    "2024-10-01T14:30:00-03:30": "October 1, 2024, 2:30\u202fPM UTC-3:30",
}


@pytest.mark.parametrize(("edtf", "expected"), ENGLISH.items())
def test_a_date_is_worded_in_english(edtf: str, expected: str) -> None:
    """Every form of EDTF that is read has words of its own."""
    assert date_words(when(edtf), words("en")) == expected


@pytest.mark.parametrize(
    ("language", "edtf", "expected"),
    [
        ("de", "2024-10-01/2024-12-31", "1. Oktober \u2013 31. Dezember 2024"),
        ("ru", "2024-10", "октябрь 2024\u202f\u0433."),
        ("ru", "2024-10-01/2024-12-31", "1 октября \u2013 31 декабря 2024\u202f\u0433."),
        ("zh-Hans", "2024-10-01/2024-12-31", "2024年10月1日至12月31日"),
        ("ar", "2024-10-01", "1 أكتوبر 2024"),
        ("fa", "2024-10/2024-12", "اکتبر 2024 to دسامبر 2024"),
        ("xx", "2024-10-01", "October 1, 2024"),
    ],
)
def test_a_date_follows_the_locale(language: str, edtf: str, expected: str) -> None:
    """Month names and their order are the locale's; an unknown language has English ones."""
    assert date_words(when(edtf), words(language)) == expected


def test_a_period_without_any_end_is_not_known() -> None:
    """It cannot be written; made by hand it still has words."""
    assert date_words(Interval(start=Open(), end=Unknown()), words()) == "date not known"


@pytest.mark.parametrize(
    ("edtf", "machine"),
    [
        ("2024-10-01", "2024-10-01"),
        ("2024-10", "2024-10"),
        ("0476", "0476"),
        ("2024-10-01T14:30:00Z", "2024-10-01"),
        ("2024-10~", None),
        ("2024?", None),
        ("2024-XX", None),
        ("198X", None),
        ("2024-21", None),
        ("-0043", None),
        ("Y17000", None),
        ("2024/2025", None),
    ],
)
def test_only_an_exact_date_is_given_to_machines(edtf: str, machine: str | None) -> None:
    """`<time datetime>` knows no doubt and no period, so a date that has either is left out."""
    view = date_view(when(edtf), "then")
    assert (view.machine, view.edtf, view.words) == (machine, edtf, "then")
