"""Reading amounts: every word of every lexicon, and any phrase at all."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.prose.amounts import read_amount
from generator.prose.lexicon import AmountWords, languages_with_words, lexicon
from generator.prose.qualifiers import Qualifier, order_of


def words_of(language: str) -> AmountWords:
    """Return the qualifiers of a language that has some."""
    words = lexicon(language).amounts
    assert words is not None
    return words


BEFORE = [
    (language, qualifier, phrase)
    for language in languages_with_words()
    for qualifier, phrases in words_of(language).before.items()
    for phrase in phrases
]
AFTER = [
    (language, qualifier, phrase)
    for language in languages_with_words()
    for qualifier, phrases in words_of(language).after.items()
    for phrase in phrases
]
SPACELESS = frozenset(("zh",))


def joined(language: str, *parts: str) -> str:
    """Return the parts as the language writes them, with spaces or without."""
    return ("" if language in SPACELESS else " ").join(parts)


@pytest.mark.parametrize(("language", "qualifier", "phrase"), BEFORE)
def test_every_qualifier_in_front_is_read(language: str, qualifier: Qualifier, phrase: str) -> None:
    """Each phrase of a lexicon gives its qualifier, and leaves nothing over."""
    amount = read_amount(joined(language, phrase, "24"), language)

    assert amount is not None
    assert (amount.qualifier, amount.low, amount.rest) == (qualifier, Decimal(24), "")


@pytest.mark.parametrize(("language", "qualifier", "phrase"), AFTER)
def test_every_qualifier_behind_is_read(language: str, qualifier: Qualifier, phrase: str) -> None:
    """Each phrase that follows a number gives its qualifier."""
    amount = read_amount(joined(language, "24", phrase), language)

    assert amount is not None
    assert (amount.qualifier, amount.low, amount.rest) == (qualifier, Decimal(24), "")


@pytest.mark.parametrize("language", languages_with_words())
def test_a_phrase_has_one_qualifier_in_a_language(language: str) -> None:
    """No phrase stands under two qualifiers."""
    words = words_of(language)
    phrases = [phrase for said in words.before.values() for phrase in said]

    assert sorted(phrases) == sorted(set(phrases))


@pytest.mark.parametrize(
    ("language", "phrase", "value"),
    [
        (language, phrase, value)
        for language in (*languages_with_words(), "hi", "id", "ja", "ko", "tr")
        for phrase, value in lexicon(language).numbers.orders.items()
    ],
)
def test_every_order_of_magnitude_is_read(language: str, phrase: str, value: int) -> None:
    """Each phrase such as "tens of thousands" is an order, with its smallest number."""
    amount = read_amount(phrase, language)

    assert amount is not None
    assert (amount.qualifier, amount.low) == (order_of(Decimal(value)), Decimal(value))


@pytest.mark.parametrize(
    ("smallest", "qualifier"),
    [
        (10, Qualifier.TENS_OF),
        (12, Qualifier.DOZENS_OF),
        (100, Qualifier.HUNDREDS_OF),
        (1000, Qualifier.THOUSANDS_OF),
        (10_000, Qualifier.TENS_OF),
        (12_000, Qualifier.DOZENS_OF),
        (100_000, Qualifier.HUNDREDS_OF),
        (10**6, Qualifier.THOUSANDS_OF),
        (10**7, Qualifier.TENS_OF),
        (10**9, Qualifier.THOUSANDS_OF),
    ],
)
def test_an_order_is_named_by_its_smallest_number(smallest: int, qualifier: Qualifier) -> None:
    """Every third power of ten starts anew: millions are thousands of thousands."""
    assert order_of(Decimal(smallest)) is qualifier


@pytest.mark.parametrize("language", languages_with_words())
def test_the_sign_of_a_currency_is_left_over(language: str) -> None:
    """A currency sign does not come between a number and its qualifier."""
    words = words_of(language)
    phrase = words.before[Qualifier.MORE_THAN][0]
    amount = read_amount(joined(language, phrase, "US$24"), language)

    assert amount is not None
    assert (amount.qualifier, amount.rest) == (Qualifier.MORE_THAN, "US$")


def test_a_number_before_a_dash_and_a_unit_is_no_pair() -> None:
    """Two numbers with more words between them than a unit has are not joined."""
    assert read_amount("18 men of the last unit to 30", "en") is None


@given(st.text(max_size=50), st.sampled_from((*languages_with_words(), "hi", "tlh")))
def test_any_phrase_is_read_or_not(text: str, language: str) -> None:
    """No phrase crashes the reader, and a pair is in order."""
    amount = read_amount(text, language)

    assert amount is None or amount.high is None or amount.low < amount.high


@given(st.integers(0, 10**9), st.sampled_from(languages_with_words()))
def test_a_bare_number_is_exact_in_every_language(value: int, language: str) -> None:
    """Without any words there is nothing to judge."""
    amount = read_amount(str(value), language)

    assert amount is not None
    assert (amount.qualifier, amount.low, amount.rest) == (Qualifier.EXACTLY, Decimal(value), "")
