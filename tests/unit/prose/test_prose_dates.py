"""Finding dates: against Babel's own formatting, and against any text at all."""
# ruff: noqa: RUF001 - letters of many scripts are meant, not the Latin ones they look like

from datetime import date
from itertools import pairwise
from time import perf_counter

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from generator.prose.cldr import conventions
from generator.prose.dates import find_dates, missing_parts
from generator.prose.lexicon import languages_with_words, lexicon

TAGS = """
af ar be bg bn bs ca cs cy da de el en es et fa fi fr ga gl he hi hr hu hy id is it ja ka ko mk
nb nl pl pt ro ru sk sl sq sr sv ta th tr uk ur vi zh
"""
LANGUAGES = tuple(TAGS.split())
CHARACTERS = "0123456789 ,.-/–\n年月日二〇十OctobermaJ٢٠٤\u0301"
WORDS = """
1 5 31 45 2024 1990s October May may to and of , - октября по 2024年 10月 1日 de octubre 1er
01.10.2024 1/10/2024 2024-10-01 Jänner
"""
ODD_TEXT = st.text(st.sampled_from(CHARACTERS) | st.characters(), max_size=60)
PHRASES = st.lists(st.sampled_from(WORDS.split()), max_size=10).map(" ".join)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", [date(2024, 10, 1), date(2022, 5, 31), date(1999, 3, 8)])
def test_a_long_date_that_babel_formats_is_read_back(language: str, day: date) -> None:
    """Day, month and year in words are read together, as CLDR writes them in the language."""
    found = find_dates(format_date(day, "long", locale=language), language)

    assert [(d.year, d.month, d.day) for d in found] == [(day.year, day.month, day.day)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_is_read_with_its_year(language: str, month: int) -> None:
    """No month of the language is taken for another."""
    text = format_date(date(2024, month, 15), "long", locale=language)

    assert missing_parts((2024, month, 15), find_dates(text, language)) == ()


@pytest.mark.parametrize(
    ("language", "name", "month"),
    [
        (language, name, month)
        for language in languages_with_words()
        for name, month in lexicon(language).dates.months.items()
    ],
)
def test_every_month_of_a_lexicon_is_read(language: str, name: str, month: int) -> None:
    """The cases that CLDR does not give are months too, with a year beside them."""
    found = find_dates(f"{name} 2024", language)

    assert [(d.year, d.month) for d in found] == [(2024, month)]


@pytest.mark.parametrize("language", languages_with_words())
def test_a_word_that_is_not_alone_is_a_month(language: str) -> None:
    """What a lexicon excepts is the name of a month, or the exception would do nothing."""
    words = lexicon(language).dates
    known = {name for tag in (*words.month_regions, language) for name in conventions(tag).months}

    assert words.not_alone <= known | set(words.months)


@given(ODD_TEXT | PHRASES, st.sampled_from((*LANGUAGES, "tlh", "")))
def test_dates_of_any_text_stand_in_order_and_exist(text: str, language: str) -> None:
    """No text crashes the search; what it finds lies in the text, in order, and can be a date."""
    dates = find_dates(text, language)

    assert all(0 <= d.start < d.end <= len(text) for d in dates)
    assert all(one.end <= other.start for one, other in pairwise(dates))
    assert all(d.year is None or 1000 <= d.year < 3000 for d in dates)
    assert all(d.month is None or 1 <= d.month <= 12 for d in dates)
    assert all(d.day is None or (d.month is not None and 1 <= d.day <= 31) for d in dates)


@given(ODD_TEXT | PHRASES, st.sampled_from(LANGUAGES))
def test_what_a_mention_states_is_not_missing(text: str, language: str) -> None:
    """Each date that is found misses nothing of itself."""
    dates = find_dates(text, language)

    assert all(missing_parts((d.year, d.month, d.day), dates) == () for d in dates)


@pytest.mark.parametrize("language", ["ar", "de", "en", "ru", "zh"])
@pytest.mark.parametrize(
    "text", ["October" + " " * 20_000, "1" * 20_000, "1 " * 10_000, "1-" * 10_000]
)
def test_long_runs_take_no_long_time(language: str, text: str) -> None:
    """The time grows with the length of a text, not with its square."""
    find_dates("warm 1", language)
    started = perf_counter()
    find_dates(text, language)

    assert perf_counter() - started < 2
