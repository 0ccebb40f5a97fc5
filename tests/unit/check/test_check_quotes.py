"""The rules fact-has-evidence, name-is-in-quote and hedge-is-in-quote."""

import pytest

from generator.check.quotes import fact_has_evidence, hedge_is_in_quote, name_is_in_quote
from tests.unit.check.check_builders import claim, entity, event, found_by, messages, over


def test_a_fact_with_an_empty_list_of_evidence_is_a_problem() -> None:
    """Every fact rests on a passage."""
    (problem,) = found_by(fact_has_evidence, event("a", []), event("b"))
    assert problem.location.text == "a: line 1"


@pytest.mark.parametrize(
    ("name", "raw", "language"),
    [
        ("Olga Romanova", "Lawyer Olga  Romanova\u2019s group", "en"),
        ("a source within the ministry", "A source within the ministry said", "en"),
        ("The Group", "as the Group said", "en"),
        ("Путин", "Владимир Путин подписал", "ru"),
        ("بوتين", "وقال وبوتين إن", "ar"),
        ("בנימין", "אמר לבנימין כי", "he"),
        ("普京", "总统普京签署了", "zh"),
        ("푸틴", "러시아의 푸틴은 서명했다", "ko"),
        ("José", "con Jose\u0301 ayer", "es"),
    ],
)
def test_a_name_that_stands_in_the_evidence_is_no_problem(
    name: str, raw: str, language: str
) -> None:
    """A name stands in whole words, whatever the script, with the particles joined to it."""
    assert messages(name_is_in_quote, entity("a", raw, name=name), **over(raw, language)) == []


@pytest.mark.parametrize(
    ("name", "raw", "language"),
    [
        ("Roman", "Lawyer Olga Romanova", "en"),
        ("ROMANOVA", "Lawyer Olga Romanova", "en"),
        ("Путин", "речь Путина", "ru"),
        ("بوتين", "وقال", "ar"),
        ("بوتين", "xبوتين", "ar"),
        ("푸틴", "푸틴그라드", "ko"),
        ("\u200b", "Lawyer", "en"),
    ],
)
def test_a_name_that_does_not_stand_in_the_evidence_is_a_problem(
    name: str, raw: str, language: str
) -> None:
    """A part of a word, other case or another ending is not the name."""
    found = messages(name_is_in_quote, entity("a", raw, name=name), **over(raw, language))
    assert found == [f"the evidence does not hold the name '{name}'"]


def test_an_alias_is_a_name_too() -> None:
    """The source may use another form of the name."""
    raw = "речь Путина"
    fact = entity("a", raw, name="Путин", aliases=("Путина",))
    assert messages(name_is_in_quote, fact, **over(raw, "ru")) == []


def test_one_passage_of_several_holds_the_name() -> None:
    """Further passages may say more of them without the name."""
    fact = entity("a", ["one", "the head"], name="One")
    assert messages(name_is_in_quote, fact, **over("one is the head")) == []


def test_a_name_in_a_lost_passage_is_not_blamed() -> None:
    """Where a quote was not found, or none is given, the name cannot be looked for."""
    lost = (entity("a", ["one", "not there"], name="Two"), entity("b", []))
    assert messages(name_is_in_quote, *lost, **over("one")) == []


def test_a_name_of_a_repeated_id_is_not_blamed() -> None:
    """Two entries of one id have their passages in common: the id is the fault."""
    twice = (entity("a", "one", name="Two"), entity("a", "one", name="Three"))
    assert messages(name_is_in_quote, *twice, **over("one")) == []


def test_a_hedge_that_stands_in_the_evidence_is_no_problem() -> None:
    """The hedge may be typed with other quotation marks, dashes and spaces."""
    raw = "These \u2018so\u00a0called\u2019 preparations reportedly involved gathering"
    facts = (
        claim("a", raw, hedge="reportedly"),
        claim("b", raw, hedge="'so called'"),
        claim("c", raw),
    )
    assert messages(hedge_is_in_quote, *facts, **over(raw)) == []


def test_a_hedge_that_does_not_stand_in_the_evidence_is_a_problem() -> None:
    """The hedge is the source's own, as written."""
    raw = "These preparations reportedly involved gathering"
    (problem,) = found_by(hedge_is_in_quote, claim("a", raw, hedge="allegedly"), **over(raw))
    assert problem.message == "the evidence does not hold the hedge 'allegedly'"
    assert problem.help.startswith("copy the hedge from the evidence")


@pytest.mark.parametrize("hedge", ["report", "portedly"])
def test_a_part_of_a_word_is_no_hedge(hedge: str) -> None:
    """A hedge is whole words."""
    raw = "These preparations reportedly involved gathering; Reported, they were"
    assert len(messages(hedge_is_in_quote, claim("a", raw, hedge=hedge), **over(raw))) == 1


def test_a_hedge_in_other_case_is_shown_as_the_source_writes_it() -> None:
    """The mend can be copied."""
    raw = "Reportedly it began"
    (problem,) = found_by(hedge_is_in_quote, claim("a", raw, hedge="reportedly"), **over(raw))
    assert problem.help == "write hedge: Reportedly"


def test_a_hedge_in_a_lost_passage_is_not_blamed() -> None:
    """Where a quote was not found, or none is given, the hedge cannot be looked for."""
    facts = (claim("a", ["one", "lost"], hedge="two"), claim("b", [], hedge="two"))
    assert messages(hedge_is_in_quote, *facts, **over("one")) == []
