"""`number-is-in-quote`: a number in the editors' own words is one of the evidence."""

from dataclasses import replace

import pytest

from generator.check.checked import prepare
from generator.check.numbers import number_is_in_quote
from generator.edtf import parse_edtf
from generator.model.facts import Fact
from generator.model.fields import Basis
from generator.problems import Location
from tests.unit.check.check_builders import (
    SITE,
    anchored,
    claim,
    entity,
    event,
    figure,
    found_by,
    messages,
    over,
    sheet,
)

RAW = "In May 2022 around 24,000 men and twelve cooks fled on the 21st; 2.4 million stayed."


def about(text: str, evidence: str, language: str = "en", raw: str = "") -> list[str]:
    """Return the sentences on a claim in English over a passage in any language."""
    return messages(
        number_is_in_quote,
        claim("a", evidence=evidence, statement=text),
        **over(raw or evidence, language),
    )


@pytest.mark.parametrize(
    "text",
    [
        "24,000 men fled",
        "24 thousand men fled",
        "12 cooks fled",
        "2,400,000 stayed",
        "They fled on the 21st, not on the 3rd",
        "They fled on May 21, 2022",
        "No number at all, of one or of ten",
        "It is a part of G20 and COVID-19",
        "[@a-7] fled",
    ],
)
def test_a_number_of_the_evidence_may_be_said_in_any_form(text: str) -> None:
    """It is compared by its value: digits, words and scale words are alike."""
    assert about(text, RAW) == []


def test_a_number_that_the_evidence_has_not_is_told_at_its_place() -> None:
    """A value that stands in no passage is the editor's own."""
    assert about("113,000 men and 12 cooks fled", RAW) == [
        "the number 113,000 does not stand in the evidence"
    ]
    assert about("24 men fled", RAW) == ["the number 24 does not stand in the evidence"]
    assert about("24 men fled", "24,000 men") != []


@pytest.mark.parametrize(
    ("passage", "language"),
    [
        ("около 24 тыс. человек", "ru"),
        ("约2.4万人", "zh-Hans"),
        ("حوالي ٢٤ ألف راكب", "ar"),
        ("rund 24.000 Menschen", "de"),
        ("24\u00a0000 personnes", "fr"),
    ],
)
def test_a_passage_is_read_in_its_own_language(passage: str, language: str) -> None:
    """The editors' words are in the language of the site, the source is in its own."""
    assert about("24,000 people", passage, language) == []
    assert about("25,000 people", passage, language) != []


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("the war of 2019\u20132021", "from 2019-21"),
        ("at 12.30", "at 12:30"),
        ("1 man", "a man"),
        ("24 cooks in 5-year terms", "two dozen cooks in five-year terms"),
        ("T-34 tanks, 30 to 40 of them", "T-34 tanks, 30-40 of them"),
        ("24/7", "24/7"),
    ],
)
def test_usual_ways_to_write_the_same_are_known(text: str, passage: str) -> None:
    """A false alarm would teach editors to write around the rule."""
    assert about(text, passage) == []


def test_a_decimal_number_is_no_time() -> None:
    """Of 12.30 both halves must be there."""
    assert about("at 12.30", "at 12 sharp") != []


def test_a_date_may_stand_anywhere_in_the_source() -> None:
    """A year tells which event is meant; one that no source has is made up."""
    assert about("The men of 2022 fled", "men", raw=RAW) == []
    assert about("The men of 2023 fled", "men", raw=RAW) != []
    assert about("The 24,000 men fled", "men", raw=RAW) != []
    assert about("The men of 2022 fled after May 21, 2022", "men", raw=RAW) == []


def test_titles_labels_and_statements_are_looked_at() -> None:
    """Each at its own key, in the line of the number."""
    facts: tuple[Fact, ...] = (
        event("e", title="7 left"),
        figure("f", label="8 left"),
        claim("c", statement="9 left"),
        entity("p", name="Room 10"),
    )
    assert len(found_by(number_is_in_quote, *facts)) == 3


def test_another_basis_lifts_the_rule_for_the_facts_own_words() -> None:
    """What is inferred or external has its reasoning in basis_note."""
    for basis in (Basis.INFERRED, Basis.EXTERNAL):
        assert messages(number_is_in_quote, claim("c", statement="9 left", basis=basis)) == []


def test_nothing_is_said_while_a_passage_is_missing() -> None:
    """The number may well stand in the words that were not found."""
    assert about("9 left", "gone", raw="text") == []
    assert messages(number_is_in_quote, claim("c", evidence=(), statement="9 left")) == []


FACTS: tuple[Fact, ...] = (
    event("flight", evidence="24,000 men", date=parse_edtf("2022-05-03/2023")),
    event("old", evidence="men", date=parse_edtf("-0043"), title="A battle"),
    figure("share", value="18 30", evidence="men", as_of=parse_edtf("2021-04")),
    claim("sum", evidence="men", statement="50 in all", basis=Basis.INFERRED, basis_note="7 * 7"),
    entity("cook", evidence="twelve cooks"),
)


def of_summary(text: str) -> list[Location]:
    """Return the places of the problems of a summary over the facts above."""
    problems = found_by(number_is_in_quote, *FACTS, summary=text, **over(RAW))
    return [problem.location for problem in problems]


@pytest.mark.parametrize(
    "text",
    [
        "24,000 men left on May 3, 2022, until 2023 [@flight].",
        "In 44 BC [@old].",
        "24,000 men [@flight].\n\nYes, 24,000 [@flight].",
        "18 to 30 in 2021 [@share], and 12 [@cook].",
        "50, or 49 with 7 [@sum].".replace("49", "7"),
        "1. First [@flight]\n2. Second [@flight]",
        "[See](https://a.example/99) <https://a.example/98> https://a.example/97 [@flight] &#39;",
        "99 of them [@gone].",
        "99 of them.",
        "# 99 of them",
    ],
)
def test_a_summary_says_the_numbers_of_what_it_cites(text: str) -> None:
    """Passages, values, dates and what is inferred count; addresses and markers do not."""
    assert of_summary(text) == []


def test_a_paragraph_rests_on_its_own_citations() -> None:
    """A number of another paragraph's fact is not proven here."""
    (place,) = of_summary("It was so [@flight].\n\nYes: 24,000 men [@cook].")
    assert (place.line, place.column, place.text) == (3, 6, "Yes: 24,000 men [@cook].")


def test_a_summary_is_not_judged_by_a_fact_that_is_not_whole() -> None:
    """The missing passage may hold the number."""
    facts = (claim("a", evidence=("24", "gone")),)
    content = replace(sheet(*facts, summary="99 left [@a].", **over(RAW)))
    assert list(number_is_in_quote(prepare(anchored(content), SITE))) == []
