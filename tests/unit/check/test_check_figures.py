"""The rule figure-is-in-quote."""

# ruff: noqa: RUF001 - Cyrillic letters are meant

from collections.abc import Iterable

import pytest

from generator.check.figures import figure_is_in_quote
from generator.model.facts import Figure
from generator.model.fields import Basis
from generator.prose.qualifiers import Qualifier
from tests.unit.check.check_builders import entry, figure, found_by, messages, over

RAW = """\
The government plans to recruit around 24,000 defendants to serve in the war.

Roughly 40 percent of the approximately 60,000 defendants were likely to be conscripted. It
prompted tens of thousands of men to flee. She added that over 20 prisons had been repurposed.

A decree for males between the ages of 18 and 30 for one year of service; an estimated 133,000 men.
"""


def said(
    as_written: str,
    value: str,
    qualifier: str = "exactly",
    unit: str | None = None,
    evidence: str | Iterable[str] = (RAW.strip(),),
) -> Figure:
    """Return a figure over a passage, with a place for each of its keys."""
    at = entry("f", ("as_written",), ("value",), ("qualifier",), ("unit",))
    return figure(
        "f",
        value,
        evidence,
        origin=at,
        as_written=as_written,
        qualifier=Qualifier(qualifier),
        unit=unit,
    )


@pytest.mark.parametrize(
    "fact",
    [
        said("around 24,000", "24000", "about", "people"),
        said("around 24,000 defendants", "24000", "about", "defendants"),
        said("Roughly 40 percent", "40", "about", "percent"),
        said("Roughly 40 percent", "40", "about", "%"),
        said("approximately 60,000", "60000", "about"),
        said("tens of thousands", "10000", "tens of", "men"),
        said("over 20", "20", "more than", "prisons"),
        said("between the ages of 18 and 30", "18 30", "between", "years"),
        said("one year", "1", "exactly", "years"),
        said("an estimated 133,000", "133000", "about"),
        said("around  24,000", "24000.0", "about"),
    ],
)
def test_a_figure_that_says_what_the_source_says_is_no_problem(fact: Figure) -> None:
    """Value, qualifier and percent agree with the words; other units are the editors' own."""
    assert messages(figure_is_in_quote, fact, **over(RAW)) == []


@pytest.mark.parametrize(
    ("fact", "sentence", "place"),
    [
        (said("25,000", "25000"), "the evidence does not hold '25,000'", 2),
        (said("24", "24"), "the evidence does not hold '24'", 2),
        (said("", "24"), "the evidence does not hold ''", 2),
        (
            said("24,000", "24000"),
            "the source says 'around 24,000', of which as_written leaves a part out",
            2,
        ),
        (
            said("around 24,000", "25000", "about"),
            "'around 24,000' is 24,000, but the value is 25,000",
            3,
        ),
        (
            said("between the ages of 18 and 30", "18", "at least"),
            "'between the ages of 18 and 30' is 18 to 30, but the value is 18",
            3,
        ),
        (
            said("around 24,000", "24000"),
            "'around 24,000' says 'about', but the qualifier is 'exactly'",
            4,
        ),
        (
            said("Roughly 40 percent", "40", "about", "people"),
            "'Roughly 40 percent' is a percentage, but the unit is 'people'",
            5,
        ),
        (
            said("around 24,000", "24000", "about", "percent"),
            "'around 24,000' is no percentage, but the unit is 'percent'",
            5,
        ),
        (
            said("one year", "1", "exactly", "months"),
            "'one year' is counted in 'year', but the unit is 'months'",
            5,
        ),
        (
            said("prison", "20"),
            "the evidence does not hold 'prison'",
            2,
        ),
        (
            said("prisons", "20"),
            "which number 'prisons' stands for cannot be told",
            2,
        ),
    ],
)
def test_a_figure_that_says_something_else_is_a_problem(
    fact: Figure, sentence: str, place: int
) -> None:
    """Each difference has its own sentence, at the key that is wrong."""
    (problem,) = found_by(figure_is_in_quote, fact, **over(RAW))
    assert problem.message == sentence
    assert problem.location.line == place


@pytest.mark.parametrize(
    ("fact", "raw", "language"),
    [
        (
            said("около 24 тыс. человек", "24000", "about", evidence="x"),
            "около 24 тыс. человек",
            "ru",
        ),
        (said("约2.4万人", "24000", "about", "人", "x"), "计划招募约2.4万人参战", "zh"),
        (said("约百分之四十", "40", "about", "percent", "x"), "约百分之四十的被告", "zh"),
        (
            said("rund 24.000 Menschen", "24000", "about", evidence="x"),
            "rund 24.000 Menschen",
            "de",
        ),
        (said("حوالي 24 ألف", "24000", "about", evidence="x"), "تجنيد حوالي 24 ألف متهم", "ar"),
        (said("٢٤٬٠٠٠", "24000", evidence="x"), "تجنيد ٢٤٬٠٠٠ متهم", "ar"),
        (
            said("sekitar 24.000", "24000", "about", evidence="x"),
            "merekrut sekitar 24.000 orang",
            "id",
        ),
    ],
)
def test_figures_are_read_in_the_language_of_their_source(
    fact: Figure, raw: str, language: str
) -> None:
    """The source says how its numbers are written, the editor writes plain digits."""
    fact = figure(
        "f",
        str(fact.low),
        raw,
        as_written=fact.as_written,
        qualifier=fact.qualifier,
        unit=fact.unit,
    )
    assert messages(figure_is_in_quote, fact, **over(raw, language)) == []
    other = figure("f", "24", raw, as_written=fact.as_written, qualifier=fact.qualifier)
    assert len(messages(figure_is_in_quote, other, **over(raw, language))) == 1


def test_a_number_in_other_case_is_shown_as_the_source_writes_it() -> None:
    """The mend can be copied."""
    (problem,) = found_by(figure_is_in_quote, said("roughly 40 percent", "40"), **over(RAW))
    assert problem.help == "write as_written: Roughly 40 percent"


def test_a_hedge_outside_the_passage_is_seen_in_the_source() -> None:
    """A quote that begins after the hedge cuts it off all the same."""
    fact = said("24,000", "24000", evidence="24,000 defendants")
    (problem,) = found_by(figure_is_in_quote, fact, **over(RAW))
    assert problem.help.startswith("write as_written: around 24,000, and let the evidence hold it")


def test_once_is_enough() -> None:
    """A number that the source hedges in one place and states in another is stated."""
    both = figure("f", "20", ["Around 20 men", "20 men there"], as_written="20")
    assert messages(figure_is_in_quote, both, **over("Around 20 men. He saw 20 men there")) == []
    assert messages(figure_is_in_quote, both, **over("Around 20 men. Over 20 men there")) != []


@pytest.mark.parametrize("basis", [Basis.INFERRED, Basis.EXTERNAL])
def test_with_another_basis_only_the_words_must_stand(basis: Basis) -> None:
    """A value that follows from the words is explained, not read; the words must stand."""
    seen = figure("f", "50", "half of the men", as_written="half", unit="percent", basis=basis)
    unseen = figure("f", "50", "half of the men", as_written="a half", unit="percent", basis=basis)
    raw = "half of the men"
    assert messages(figure_is_in_quote, seen, **over(raw)) == []
    assert messages(figure_is_in_quote, unseen, **over(raw)) == [
        "the evidence does not hold 'a half'"
    ]


def test_a_qualifier_that_cannot_be_judged_is_the_editors() -> None:
    """In a language whose hedges are not known, the editor's word stands; the number is checked."""
    raw = "merekrut sekitar 24.000 orang"
    for qualifier in ("about", "exactly"):
        fact = figure(
            "f", "24000", raw, as_written="sekitar 24.000", qualifier=Qualifier(qualifier)
        )
        assert messages(figure_is_in_quote, fact, **over(raw, "id")) == []


def test_a_key_that_is_left_out_is_blamed_at_the_number_as_written() -> None:
    """Where there is no qualifier and no unit, the caret stands under the words."""
    at = entry("f", ("as_written",), ("value",))
    for value, written, qualifier, sentence in (
        ("20", "over 20", "exactly", "says 'more than', but no qualifier is given"),
        ("40", "Roughly 40 percent", "about", "is a percentage, but no unit is given"),
    ):
        fact = figure(
            "f",
            value,
            RAW.strip(),
            origin=at,
            as_written=written,
            qualifier=Qualifier(qualifier),
        )
        (problem,) = found_by(figure_is_in_quote, fact, **over(RAW))
        assert problem.location.line == 2
        assert problem.message.endswith(sentence)


def test_a_number_in_a_lost_passage_is_not_blamed() -> None:
    """Where a quote was not found, or none is given, the number cannot be looked for."""
    facts = (said("7", "7", evidence=["around 24,000", "lost"]), said("7", "7", evidence=[]))
    for fact in facts:
        assert messages(figure_is_in_quote, fact, **over(RAW)) == []
    cut = said("24,000", "24000", evidence=["around 24,000", "lost"])
    assert len(messages(figure_is_in_quote, cut, **over(RAW))) == 1


def test_words_on_two_lines_are_shown_on_one() -> None:
    """A mend is one line of YAML."""
    raw = "There were around\n20 men"
    (problem,) = found_by(figure_is_in_quote, figure("f", "20", raw, as_written="20"), **over(raw))
    assert "write as_written: around 20, " in problem.help


def read(language: str, raw: str, written: str, value: str, qualifier: str, unit: str) -> list[str]:
    """Return the problems of a figure over a text."""
    fact = figure(
        "f", value, raw, as_written=written, qualifier=Qualifier(qualifier), unit=unit or None
    )
    return messages(figure_is_in_quote, fact, **over(raw, language))


@pytest.mark.parametrize(
    ("language", "raw", "written", "value", "qualifier", "unit"),
    [
        ("en", "an hour and a half", "half", "0.5", "exactly", "hours"),
        ("en", "it was an hour and a half", "a half", "0.5", "exactly", ""),
        ("en", "5 hours and a half of it", "5 hours", "5", "exactly", "hours"),
        ("en", "minus 20 degrees", "20", "20", "exactly", ""),
        ("en", "Two thirds of men", "Two", "2", "exactly", ""),
        ("de", "Zwei Drittel der Männer", "Zwei", "2", "exactly", ""),
        ("ru", "две трети", "две", "2", "exactly", ""),
        ("en", "3/4 of men", "3", "3", "exactly", ""),
        ("en", "2 1/2 years", "2", "2", "exactly", "years"),
        ("en", "10⁶ men", "10", "10", "exactly", ""),
        ("en", "about .5 percent", "5 percent", "5", "exactly", "percent"),
        ("en", "5 million 300 thousand men", "5 million", "5000000", "exactly", ""),
        ("ar", "كان مئة وخمسون رجلا", "مئة", "100", "exactly", ""),
        ("ar", "كان أحد عشر رجلا", "عشر", "10", "exactly", ""),
        ("en", "there were 20-30 men", "30", "30", "exactly", ""),
        ("en", "there were 20–30 men", "30 men", "30", "exactly", ""),
        ("en", "there were 20 to 30 men", "20", "20", "exactly", ""),
        ("en", "two or three men", "three", "3", "exactly", ""),
        ("de", "es waren 300 bis 400 Männer", "400", "400", "exactly", ""),
        ("fr", "de 300 à 400 hommes", "400 hommes", "400", "exactly", ""),
        ("ru", "от 18 до 30 лет", "18", "18", "exactly", ""),
        ("ru", "от 18 до 30 лет", "до 30", "30", "at most", ""),
        ("zh", "18至30岁的男性", "18", "18", "exactly", ""),
        ("en", "24,000, at least", "24,000", "24000", "exactly", ""),
        ("en", "24,000, give or take", "24,000", "24000", "exactly", ""),
        ("en", "24,000 men (an estimate) went", "24,000", "24000", "exactly", ""),
        ("en", "300 (more or less) went", "300", "300", "exactly", ""),
        ("en", "not 40 but 12 men", "40", "40", "exactly", ""),
        ("en", "the number exceeded 20", "20", "20", "exactly", ""),
        ("en", "it did not exceed 20", "exceed 20", "20", "more than", ""),
        ("en", "hardly 20 men", "20", "20", "exactly", ""),
        ("en", "perhaps 300 men", "300", "300", "exactly", ""),
        ("en", "north of 300 men", "300", "300", "exactly", ""),
        ("de", "vermutlich 300 Männer", "300", "300", "exactly", ""),
        ("ru", "предположительно 300", "300", "300", "exactly", ""),
        ("zh", "预计300人", "300", "300", "exactly", ""),
        ("en", "300 men", "300", "300", "about", ""),
        ("en", "a T-34 tank", "34", "34", "exactly", ""),
        ("en", "COVID-19 cases", "19", "19", "exactly", ""),
        ("en", "on October 24 people came", "24", "24", "exactly", ""),
    ],
)
def test_a_part_of_a_number_never_passes_for_the_whole(
    language: str, raw: str, written: str, value: str, qualifier: str, unit: str
) -> None:
    """Half a range, a cut hedge, a fraction's upper half and a digit of a name are problems."""
    assert len(read(language, raw, written, value, qualifier, unit)) == 1


@pytest.mark.parametrize(
    ("language", "raw", "written", "value", "qualifier", "unit"),
    [
        ("en", "minus 20 degrees", "minus 20", "-20", "exactly", ""),
        ("en", "rose from 40 to 50 percent", "50 percent", "50", "exactly", "percent"),
        ("en", "there were 20 to 30 men", "20 to 30", "20 30", "between", ""),
        ("en", "20 prisons — 30 had been shut", "30", "30", "exactly", ""),
        ("en", "24,000 men (an estimate) went", "24,000 men (an estimate)", "24000", "about", ""),
        ("en", "24,000, at least", "24,000, at least", "24000", "at least", ""),
        ("en", "not 40 but 12 men", "12", "12", "exactly", ""),
        ("en", "perhaps 300 men", "perhaps 300", "300", "about", ""),
        ("en", "a whopping 300 men", "a whopping 300", "300", "about", ""),
        ("fr", "5 millions d’euros pour", "5 millions", "5000000", "exactly", "euros"),
        ("zh", "两名律师", "两名", "2", "exactly", ""),
        ("zh", "服役一年", "一年", "1", "exactly", "年"),
        ("ar", "لمدة عام واحد فقط", "عام واحد", "1", "exactly", "years"),
        ("en", "As of January 1, 2024, 53 prisons", "53", "53", "exactly", ""),
        ("en", "20 men, more or less hungry, went", "20", "20", "exactly", ""),
        ("en", "53 prisons, maximum security, shut", "53", "53", "exactly", ""),
        ("en", "one of 20 men", "one", "1", "exactly", ""),
    ],
)
def test_a_whole_number_passes(
    language: str, raw: str, written: str, value: str, qualifier: str, unit: str
) -> None:
    """What the source says is taken, and words that are not known leave the qualifier open."""
    assert read(language, raw, written, value, qualifier, unit) == []
