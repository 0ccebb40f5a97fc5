"""Numbers are worded as a person says them, and never rounded."""

from decimal import Decimal

import pytest

from generator.compose.labels import qualifier
from generator.compose.quantities.numbers import (
    amount_words,
    figure_words,
    number_words,
    result_words,
    term_words,
    unit,
)
from generator.prose.qualifiers import Qualifier
from tests.unit.compose.compose_builders import figure, words


@pytest.mark.parametrize(
    ("value", "how", "expected"),
    [
        (24000, Qualifier.ABOUT, "about 24,000 people"),
        (24000, Qualifier.EXACTLY, "24,000 people"),
        (20, Qualifier.MORE_THAN, "more than 20 people"),
        (20, Qualifier.AT_LEAST, "at least 20 people"),
        (300, Qualifier.AT_MOST, "at most 300 people"),
        (300, Qualifier.LESS_THAN, "less than 300 people"),
        ((18, 30), Qualifier.BETWEEN, "18 to 30 people"),
        ((18, 30), Qualifier.ABOUT, "about 18 to 30 people"),
        (10000, Qualifier.TENS_OF, "tens of thousands of people"),
        (24, Qualifier.DOZENS_OF, "dozens of people"),
        (100, Qualifier.HUNDREDS_OF, "hundreds of people"),
        (10**8, Qualifier.HUNDREDS_OF, "hundreds of millions of people"),
        (10**6, Qualifier.THOUSANDS_OF, "millions of people"),
        (10**10, Qualifier.TENS_OF, "tens of billions of people"),
        (1, Qualifier.TENS_OF, "tens of people"),
    ],
)
def test_a_figure_says_how_exact_it_is(
    value: int | tuple[int, int], how: Qualifier, expected: str
) -> None:
    """The qualifier of the source stands with the number, in words."""
    assert figure_words(figure("f", value=value, qualifier=how, unit="people"), words()) == expected


@pytest.mark.parametrize("percent", ["percent", "Per cent", "%", "٪"])
def test_a_percentage_is_said_with_its_word(percent: str) -> None:
    """A percentage has no unit beside it, since its number says it already."""
    share = figure("f", value=40, unit=percent, qualifier=Qualifier.ABOUT)
    assert amount_words(share, words()) == "about 40 percent"
    assert unit(share, words()) is None
    assert figure_words(share, words()) == "about 40 percent"


def test_a_percentage_may_be_named_in_the_language_of_the_page() -> None:
    """The unit is in the editors' own words, as are all units."""
    share = figure("f", value=40, unit="Prozent")
    assert (unit(share, words("de")), unit(share, words("en"))) == (None, "Prozent")


def test_a_range_of_percent_says_the_word_once() -> None:
    """The word stands after both ends of the range."""
    assert figure_words(figure("f", value=(18, 30), unit="%"), words()) == "18 to 30 percent"


def test_percentage_points_are_a_unit_like_any_other() -> None:
    """Points are not hundredths of a whole."""
    points = figure("f", value=2, unit="percentage points")
    assert figure_words(points, words()) == "2 percentage points"


def test_a_figure_without_a_unit_is_its_number() -> None:
    """Nothing is printed for a unit that is not given."""
    assert figure_words(figure("f", value=53), words()) == "53"


@pytest.mark.parametrize(
    ("language", "value", "expected"),
    [
        ("en", "24000", "24,000"),
        ("en", "1.10", "1.10"),
        ("en", "-5", "-5"),
        ("en", "0.123456789", "0.123456789"),
        ("en", "1500000000", "1.5 billion"),
        ("en", "-2000000", "-2 million"),
        ("en", "1250000", "1.25 million"),
        ("en", "1234567", "1,234,567"),
        ("en", "1256000", "1,256,000"),
        ("en", "1000000.5", "1,000,000.5"),
        ("en", "100000000000000000000", "100,000,000,000,000,000,000"),
        ("en", "123456789012345678901234567890.5", "123,456,789,012,345,678,901,234,567,890.5"),
        ("de", "24000", "24.000"),
        ("de", "1500000", "1,5 Millionen"),
        ("ru", "24000", "24\u00a0000"),
        ("zh-Hans", "1500000000", "15亿"),
        ("zh-Hans", "123450000", "1.2345亿"),
        ("en-IN", "2400000", "2.4 million"),
    ],
)
def test_a_number_is_written_as_the_locale_does(language: str, value: str, expected: str) -> None:
    """Grouping and words for millions are the locale's; every digit that matters is kept."""
    assert number_words(Decimal(value), words(language)) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "about 12.5%"), ("de", "about 12,5\u00a0%"), ("ru", "about 12,5\u00a0%")],
)
def test_a_term_of_a_sum_is_short(language: str, expected: str) -> None:
    """In a sum a percentage is a sign; how exact it is stays with it, but not with the result."""
    share = figure("f", value="12.5", unit="percent", qualifier=Qualifier.ABOUT)
    assert term_words(share, words(language)) == expected
    assert f"about {result_words(share, words(language))}" == expected


def test_a_term_of_which_only_the_order_is_known_is_said_so() -> None:
    """Its digits would claim more than the source does."""
    term = figure("f", value=10000, unit="people", qualifier=Qualifier.TENS_OF)
    assert term_words(term, words()) == "tens of thousands"


def test_a_large_term_keeps_its_digits() -> None:
    """A sum is to be checked by its reader, digit by digit."""
    assert term_words(figure("f", value=1500000), words()) == "1,500,000"


@pytest.mark.parametrize("value", Qualifier)
def test_every_qualifier_has_words(value: Qualifier) -> None:
    """The set of qualifiers is closed: each one has a label and can be worded with a number."""
    assert qualifier(value, words()).label
    assert amount_words(figure("f", value=10000, qualifier=value), words())
