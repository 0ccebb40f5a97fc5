"""What is taken from CLDR, and that nobody else's use of Babel can change it."""

import pytest
from babel import Locale, localedata

from generator.prose.cldr import base_language, conventions


def test_months_do_not_depend_on_who_used_babel_before() -> None:
    """Babel shares resolved data between locales; ours is read apart."""
    for locale in ("zh", "he", "pl"):
        for form in Locale.parse(locale).months.values():
            list(form.values())
    conventions.cache_clear()

    months = conventions("pl").months

    assert months["styczeń"] == months["stycznia"] == months["sty"] == 1
    assert not [name for name in months if "月" in name]


@pytest.mark.parametrize(
    ("language", "decimal", "group"),
    [
        ("en", ".", ","),
        ("de", ",", "."),
        ("de-CH", ".", "\u2019"),
        ("es", ",", "."),
        ("es-MX", ".", ","),
        ("fr", ",", "\u202f"),
        ("ru", ",", "\u00a0"),
        ("RU_ru", ",", "\u00a0"),
        ("xx-XX", ".", ","),
        ("not a tag!", ".", ","),
        ("", ".", ","),
    ],
)
def test_separators_follow_the_region_when_cldr_knows_it(
    language: str, decimal: str, group: str
) -> None:
    """A tag is read with its region, else by its language, else by CLDR's root."""
    known = conventions(language)

    assert (known.decimal, known.group) == (decimal, group)


@pytest.mark.parametrize(
    ("language", "scale", "worth"),
    [
        ("en", " million", 10**6),
        ("de", " Mrd.", 10**9),
        ("es", " mil millones", 10**9),
        ("hi", " लाख", 10**5),
        ("zh", "万", 10**4),
        ("zh", "亿", 10**8),
    ],
)
def test_scales_are_worth_what_their_pattern_says(language: str, scale: str, worth: int) -> None:
    """`00 million` under 10,000,000 means that a million is the word's worth."""
    known = {
        text.replace("\u00a0", " "): value for text, value in conventions(language).scales.items()
    }

    assert known[scale] == worth


def test_a_scale_may_stand_in_front() -> None:
    """Swahili says thousand twenty."""
    assert conventions("sw").scales_before["elfu "] == 1000


@pytest.mark.parametrize(("language", "order"), [("en", "Mdy"), ("ru", "dMy"), ("zh", "yMd")])
def test_the_order_of_a_date_in_digits_is_that_of_the_short_format(
    language: str, order: str
) -> None:
    """Day, month and year stand as the short date of the language has them."""
    assert conventions(language).day_order == order


@pytest.mark.parametrize("locale", sorted(localedata.locale_identifiers())[::7])
def test_every_locale_has_conventions(locale: str) -> None:
    """No locale of CLDR has data of a shape that cannot be read."""
    known = conventions(locale.replace("_", "-"))

    assert known.decimal
    assert set(known.months.values()) == set(range(1, 13))
    assert set(known.day_order) == set("dMy")


@pytest.mark.parametrize(
    ("language", "base"), [("pt-BR", "pt"), ("zh_Hant_TW", "zh"), ("EN", "en"), ("", "")]
)
def test_the_base_language_is_the_first_part(language: str, base: str) -> None:
    """Script and region are left out."""
    assert base_language(language) == base
