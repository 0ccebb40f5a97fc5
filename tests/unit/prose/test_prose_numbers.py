"""Finding numbers: against Babel's own formatting, and against any text at all."""
# ruff: noqa: RUF001 - letters of many scripts are meant, not the Latin ones they look like

from decimal import Decimal
from itertools import pairwise
from time import perf_counter

import pytest
from babel.numbers import format_compact_decimal, format_decimal, format_percent
from hypothesis import given
from hypothesis import strategies as st

from generator.prose.digits import read_digits
from generator.prose.lexicon import languages_with_words
from generator.prose.numbers import find_numbers, find_numbers_and_articles

TAGS = """
ar bg cs da de de-CH el en en-IN es es-MX et eu fa fi fr he hi hr hu id it ja ka ko lt mr nb nl
pl pt pt-PT ro ru sv sw th tr uk ur vi zh zh-Hant
"""
LANGUAGES = tuple(TAGS.split())
ANY_LANGUAGE = st.sampled_from((*LANGUAGES, "tlh", ""))
# Characters and words that mean something in some language, more often than chance would have it.
CHARACTERS = "0123 456,.:/-–%$£'’\n٢٤٫٬،२४萬万百二〇月日年KMkmiİıſ½\u00a0\u202f\u0301"
WORDS = """
24,000 2.4 million one two half dozen tens of thousands per cent % and a half October 1 2024 zwei
Millionen und eine halbe un demi тысяч пять с половиной 百分之 四十 万 ألف
"""
ODD_TEXT = st.text(st.sampled_from(CHARACTERS) | st.characters(), max_size=60)
PHRASES = st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("value", ["24000", "1234567.89", "2.5", "7", "-5"])
def test_a_number_that_babel_formats_is_read_back(language: str, value: str) -> None:
    """Digits, separators and signs are read as CLDR writes them in the language."""
    text = format_decimal(Decimal(value), locale=language.replace("-", "_"))

    assert [number.value for number in find_numbers(text, language)] == [Decimal(value)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_percentage_that_babel_formats_is_read_back(language: str) -> None:
    """The percent sign is known on either side, with its space and its direction marks."""
    text = format_percent(Decimal("0.4"), locale=language.replace("-", "_"))

    found = [(number.value, number.percent) for number in find_numbers(text, language)]

    assert found == [(Decimal(40), True)]


# Babel prints wrong scales in Swahili, so it is no oracle there.
@pytest.mark.parametrize("language", [tag for tag in LANGUAGES if tag != "sw"])
@pytest.mark.parametrize("value", [3_000_000, 5 * 10**9])
def test_a_short_number_that_babel_formats_is_read_back(language: str, value: int) -> None:
    """Scale words are known in their short form as CLDR writes it."""
    text = format_compact_decimal(value, format_type="short", locale=language.replace("-", "_"))

    assert [number.value for number in find_numbers(text, language)] == [value]


@given(ODD_TEXT | PHRASES, ANY_LANGUAGE)
def test_numbers_of_any_text_stand_in_order_and_apart(text: str, language: str) -> None:
    """No text crashes the search; what it finds lies in the text, in order, without overlap."""
    numbers = find_numbers(text, language)

    assert all(0 <= n.start < n.end <= len(text) for n in numbers)
    assert all(one.end <= other.start for one, other in pairwise(numbers))


@given(ODD_TEXT | PHRASES, ANY_LANGUAGE)
def test_articles_only_add_numbers_where_there_were_none(text: str, language: str) -> None:
    """Counting articles gives no nonsense where a text has no other number."""
    plain = {n.value for n in find_numbers(text, language)}
    if not plain:
        assert all(n.value >= 0 for n in find_numbers_and_articles(text, language))


@given(st.integers(0, 10**12), st.sampled_from(["en", "de", "ru", "hi"]))
def test_digits_without_separators_are_themselves(value: int, language: str) -> None:
    """A plain run of digits has one reading."""
    assert read_digits(str(value), language) == value


@pytest.mark.parametrize(
    "run", ["1.2.3", "01.10.2024", "1,2,3", "1.2,3.4", "12:30", "1/2", "1,00,00", "0,000,000"]
)
def test_digits_that_are_no_one_number_have_no_value(run: str) -> None:
    """Versions, dates, lists, times and ratios are not read as a number."""
    assert read_digits(run, "en") is None


@pytest.mark.parametrize("language", languages_with_words())
@pytest.mark.parametrize(
    "text", [" " * 20_000, "1" * 20_000, "1,000 " * 3_000, "1 " + " " * 20_000]
)
def test_long_runs_take_no_long_time(language: str, text: str) -> None:
    """The time grows with the length of a text, not with its square."""
    find_numbers("warm 1", language)
    started = perf_counter()
    find_numbers(text, language)

    assert perf_counter() - started < 2
