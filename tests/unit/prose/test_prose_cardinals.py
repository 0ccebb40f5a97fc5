"""Numbers built from cardinals and magnitudes, and from Chinese numerals."""
# ruff: noqa: RUF001 - letters of many scripts are meant, not the Latin ones they look like

from decimal import Decimal

import pytest

from generator.prose.cardinals import find_cardinals, han_value
from generator.prose.lexicon import lexicon
from generator.prose.numbers import find_numbers
from generator.prose.phrases import words


def values(text: str, language: str) -> list[Decimal]:
    """Return the values of the numbers in words of a text."""
    return [found.value for found in find_cardinals(text, language, words(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("пять", [5]),
        ("двадцать пять", [25]),
        ("пять двадцать", [5, 20]),
        ("пять шесть", [5, 6]),
        ("сто двадцать три", [123]),
        ("десять пять", [10, 5]),
        ("три миллиона двести тысяч пять", [3_200_005]),
        ("тысяча миллионов", [1000, 10**6]),
        ("тысяча", [1000]),
        ("пять, шесть", [5, 6]),
        ("пять\n\nтысяч", [5, 1000]),
        ("пять\nтысяч", [5000]),
        ("", []),
    ],
)
def test_cardinals_add_up_and_magnitudes_multiply(text: str, expected: list[int]) -> None:
    """A smaller cardinal joins the one before it; a larger one begins a new number."""
    assert values(text, "ru") == expected


@pytest.mark.parametrize("language", ["ar", "pl", "ru", "uk"])
def test_every_cardinal_of_a_lexicon_is_read(language: str) -> None:
    """Each form of each cardinal is found with its value."""
    cardinals = lexicon(language).numbers.cardinals

    assert {word: values(word, language) for word in cardinals} == {
        word: [Decimal(value)] for word, value in cardinals.items()
    }


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        ("十", 10),
        ("十五", 15),
        ("二十", 20),
        ("三百", 300),
        ("一百零五", 105),
        ("一百二十", 120),
        ("两万五千", 25_000),
        ("一万零五百", 10_500),
        ("一亿二千万", 120_000_000),
        ("二十亿", 2 * 10**9),
        ("五", 5),
        ("三百五", None),
        ("两万五", None),
        ("三四十", None),
        ("百", None),
        ("万一", None),
        ("百十千", None),
        ("一百一千", None),
    ],
)
def test_chinese_numerals_are_read_by_their_places(run: str, expected: int | None) -> None:
    """A numeral has the value of its places; what is loose or short in speech has none."""
    assert han_value(run) == expected


def test_a_loose_numeral_in_a_text_is_no_number() -> None:
    """两万五 could be 25,000 or 20,005, so it is not reported."""
    assert find_numbers("两万五", "zh") == ()
