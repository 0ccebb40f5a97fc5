"""Units of measure: percentages, and units that cannot both be right."""

# ruff: noqa: RUF001 - Cyrillic letters are meant

import pytest

from generator.check.units import is_percent, other_unit, units_in


@pytest.mark.parametrize("unit", ["percent", "per cent", "%", "Prozent", "процентов"])
def test_percent_is_known_in_the_languages_of_site_and_source(unit: str) -> None:
    """The sign, the English word and the words of the languages at hand are percentages."""
    assert is_percent(unit, ("de", "ru"))


@pytest.mark.parametrize(
    "unit", [None, "", "people", "percentage points", "percent of men", "процентов"]
)
def test_other_units_are_not_percent(unit: str | None) -> None:
    """Percentage points, and words of a language that is not at hand, are units of their own."""
    assert not is_percent(unit, ("en",))


@pytest.mark.parametrize(
    ("unit", "beside", "language", "expected"),
    [
        ("months", "year of service", "en", "year"),
        ("months", "год службы", "ru", "год"),
        ("months", "年的", "zh", "年的"),
        ("days", "yıl", "tr", "yıl"),
        ("USD", "€", "en", "€"),
        ("euros", "$ to them", "en", "$"),
        ("US dollars", "Canadian dollars", "en", "Canadian dollars"),
        ("dollars", "рублей за", "ru", "рублей"),
        ("Jahre", "Tage", "de", "Tage"),
    ],
)
def test_another_time_or_currency_is_a_contradiction(
    unit: str, beside: str, language: str, expected: str
) -> None:
    """A year is no month and a euro no dollar, in whatever language either is written."""
    assert other_unit(unit, ("en",), beside, language) == expected


@pytest.mark.parametrize(
    ("unit", "beside", "language"),
    [
        ("years", "year of service", "en"),
        ("years", "года службы", "ru"),
        ("years", "年的", "zh"),
        ("US dollars", "$", "en"),
        ("Canadian dollars", "$", "en"),
        ("pesos", "$", "es"),
        ("dollars", "US dollars", "en"),
        ("pounds", "£", "en"),
        ("₽", "рублей", "ru"),
        ("people", "years", "en"),
        ("years", "ages", "en"),
        ("years", "$", "en"),
        ("", "years", "en"),
        ("years", "", "en"),
        ("years", "лет", "ru"),
        ("years", "xyz", "no-such-language"),
        ("years", "xyz", "tlh"),
    ],
)
def test_what_agrees_or_cannot_be_compared_is_none(unit: str, beside: str, language: str) -> None:
    """A sign that several currencies share fits each; other units are the editors' own words."""
    assert other_unit(unit, ("en",), beside, language) is None


def test_each_word_narrows_the_currency_down() -> None:
    """Of "dollars" there are many, of "US dollars" one."""
    assert units_in("US dollars", "en") == {"USD"}
    assert {"USD", "CAD"} < units_in("dollars", "en")
    assert units_in("¥", "en") == {"JPY", "CNY"}
    assert units_in("€", "fi") == {"EUR"}
