"""The whole phrase that a source uses for an amount."""

import pytest

from generator.check.amounts import cut_off, phrase_at


def whole(raw: str, written: str, language: str = "en") -> str | None:
    """Return the longer phrase of which `written`, where it first stands in `raw`, is a part."""
    start = raw.index(written)
    return cut_off(phrase_at(raw, start, start + len(written), language))


@pytest.mark.parametrize(
    ("raw", "written", "expected", "language"),
    [
        ("plans to recruit around 24,000 defendants", "24,000", "around 24,000", "en"),
        ("during which an estimated 133,000 men", "133,000", "an estimated 133,000", "en"),
        ("no fewer than a total of 20 men", "20", "no fewer than a total of 20", "en"),
        ("it was no more than 20", "more than 20", "no more than 20", "en"),
        ("there were 20 or more", "20", "20 or more", "en"),
        ("there were 20 men or more", "20 men", "20 men or more", "en"),
        ("roughly 40 percent of them", "roughly 40", "roughly 40 percent", "en"),
        ("roughly 40 percent of them", "40", "roughly 40 percent", "en"),
        ("it cost 5 million", "5", "5 million", "en"),
        ("набрать около 24 тыс. человек", "24", "около 24 тыс.", "ru"),
        ("招募约2.4万人参战", "2.4万人", "约2.4万人", "zh"),
        ("约百分之四十的被告", "四十", "约百分之四十", "zh"),
        ("有2.4万人左右参战", "2.4万人", "2.4万人左右", "zh"),
        ("wurden rund 24.000 Menschen", "24.000 Menschen", "rund 24.000 Menschen", "de"),
        ("تجنيد حوالي 24 ألف متهم", "24 ألف", "حوالي 24 ألف", "ar"),
    ],
)
def test_a_word_that_changes_the_amount_belongs_to_it(
    raw: str, written: str, expected: str, language: str
) -> None:
    """A hedge, a scale or a percent sign beside the phrase is a part of it, in any language."""
    assert whole(raw, written, language) == expected


@pytest.mark.parametrize("written", ["18 and 30", "18", "30", "and 30", "ages of 18"])
def test_a_pair_is_one_amount(written: str) -> None:
    """Of "between 18 and 30" neither number stands for itself."""
    raw = "males between the ages of 18 and 30 for one year"
    assert whole(raw, written) == "between the ages of 18 and 30"


@pytest.mark.parametrize(
    ("raw", "written", "language"),
    [
        ("plans to recruit around 24,000 defendants", "around 24,000", "en"),
        ("plans to recruit around 24,000 defendants", "recruit around 24,000 defendants", "en"),
        ("As of January 1, 2024, 53 prisons have been shut", "53", "en"),
        ("over 20 of the 53 prisons", "53", "en"),
        ("rose from 40 to 50 percent", "50 percent", "en"),
        ("between 18 and 30 years", "between 18 and 30", "en"),
        ("20 men, more or less hungry, went", "20", "en"),
        ("20 men who went there with 3 or more", "20", "en"),
        ("two lawyers and a source", "two", "en"),
        ("sekitar 24.000 orang", "24.000", "id"),
        ("a number of men", "number", "en"),
    ],
)
def test_words_that_change_nothing_do_not(raw: str, written: str, language: str) -> None:
    """What belongs to another number, to another clause or to no known word is left alone."""
    assert whole(raw, written, language) is None


def test_a_hedge_in_another_paragraph_is_not_meant() -> None:
    """The words beside a phrase end with its paragraph."""
    assert whole("It was around\n\n20 men went", "20") is None
    assert whole("There were 20\r\n \r\nor more went", "20") is None


def test_a_hedge_across_a_line_end_is_meant() -> None:
    """Texts are wrapped anywhere."""
    assert whole("There were around\n20 men", "20") == "around\n20"


def test_the_words_beside_end_with_whole_words() -> None:
    """What is looked at begins and ends at a word: half a word could be a hedge."""
    raw = f"{'x' * 60}over 20 men{'y' * 60}"
    phrase = phrase_at(raw, raw.index("20"), raw.index("20") + 2, "en")
    assert phrase.text.strip() == "20"


@pytest.mark.parametrize(
    ("raw", "written", "beside"),
    [
        ("paid $5 million to them", "5 million", "$ to them"),
        ("paid US$5 to them", "$5", "US$ to them"),
        ("for one year of service", "one", "year of"),
        ("for one year, of service", "one", "year"),
        ("from 18 to 30 years old", "18 to 30", "years old"),
        ("in a year of joy", "a year", "of joy"),
        ("20", "20", ""),
    ],
)
def test_a_sign_before_and_two_words_after_stand_beside_a_number(
    raw: str, written: str, beside: str
) -> None:
    """A unit stands right before or right after its number."""
    start = raw.index(written)
    assert phrase_at(raw, start, start + len(written), "en").beside == beside
