"""The rule date-is-in-quote."""

import pytest

from generator.check.dates import date_is_in_quote
from generator.edtf import parse_edtf
from generator.model.facts import Event
from generator.model.fields import Basis
from tests.unit.check.check_builders import entry, event, figure, found_by, messages, over, source


def dated(date: str, evidence: str, **keys: Basis) -> Event:
    """Return an event with its date and evidence."""
    at = entry("a", ("date",))
    return event("a", evidence, origin=at, date=parse_edtf(date), **keys)


@pytest.mark.parametrize(
    ("date", "raw", "language"),
    [
        ("2024-10-02", "signed on October 2, 2024, in Moscow", "en"),
        ("2024-10-02?", "signed on 2 October 2024", "en"),
        ("2022-09", "In September 2022, an announcement", "en"),
        ("2022-09~", "In September 2022, an announcement", "en"),
        ("2022", "In September 2022, an announcement", "en"),
        ("2022-XX", "In 2022, an announcement", "en"),
        ("2024-10-01/2024-12-31", "from October 1, 2024, until December 31, 2024", "en"),
        ("2024-10-01/..", "from October 1, 2024, on", "en"),
        ("2024-24", "in the winter of 2024", "en"),
        ("199X", "war in the 1990s", "en"),
        ("199X", "war in 1994", "en"),
        ("19XX", "war in 1994", "en"),
        ("0850", "founded in 850", "en"),
        ("-0043", "killed in 44 BC", "en"),
        ("2024-10-02", "подписал 2 октября 2024 года", "ru"),
        ("2024-10-02", "于2024年10月2日签署", "zh"),
        ("2024-10-02", "am 2. Oktober 2024 unterzeichnet", "de"),
        ("2024-10-02", "وقع في 2 أكتوبر 2024", "ar"),
    ],
)
def test_a_date_that_the_evidence_states_is_no_problem(date: str, raw: str, language: str) -> None:
    """What is asked for is what the date gives, in any language and with both ends."""
    assert messages(date_is_in_quote, dated(date, raw), **over(raw, language)) == []


@pytest.mark.parametrize(
    ("date", "raw", "parts"),
    [
        ("2024-10-01", "The period began on October 1", "year"),
        ("2024-10-02", "The period began on October 1, 2024", "year, month and day"),
        ("2024-10", "The period began in 2024", "month"),
        ("2024-10-01", "The period began in 2024", "month and day"),
        ("2024-10-01/2024-12-31", "began October 1 and will continue until December 31", "year"),
        ("2024-10-01/2024-12-31", "began October 1, 2024", "year, month and day"),
        ("2022-10-01", "in September 2022; October 1", "year"),
        ("198X", "war in the 1990s", "year"),
        ("0850", "founded in 1850", "year"),
        ("2024", "earlier this week", "year"),
    ],
)
def test_what_the_evidence_does_not_state_is_named(date: str, raw: str, parts: str) -> None:
    """Year, month and day count together, and each that is missing is told."""
    (problem,) = found_by(date_is_in_quote, dated(date, raw), **over(raw))
    assert problem.message == f"the evidence does not state the {parts} of {date}"
    assert problem.location.text == "a: line 2"


def test_the_help_tells_what_the_evidence_states() -> None:
    """The editor sees which dates were read, at most three of them."""
    raw = "On May 1, June 2 and July 3 and August 4"
    (problem,) = found_by(date_is_in_quote, dated("2024", raw), **over(raw))
    assert problem.help.startswith("it states 'May 1', 'June 2' and 'July 3': ")
    (problem,) = found_by(date_is_in_quote, dated("2024", "this week"), **over("this week"))
    assert problem.help.startswith("it states no date: ")


def test_the_ends_of_an_interval_may_stand_in_two_passages() -> None:
    """Each end is stated together; the two need not be."""
    raw = "It began on May 1, 2024. Much later it ended on June 2, 2024."
    fact = event(
        "a",
        ["May 1, 2024", "June 2, 2024"],
        date=parse_edtf("2024-05-01/2024-06-02"),
    )
    assert messages(date_is_in_quote, fact, **over(raw)) == []


@pytest.mark.parametrize("basis", [Basis.INFERRED, Basis.EXTERNAL])
def test_a_date_with_another_basis_need_not_be_stated(basis: Basis) -> None:
    """Its reasoning is asked for by another rule."""
    assert messages(date_is_in_quote, dated("2024", "x", basis=basis), **over("x")) == []


def test_an_event_without_a_date_states_none() -> None:
    """An event may be undated."""
    assert messages(date_is_in_quote, event("a")) == []


def test_a_date_in_a_lost_passage_is_not_blamed() -> None:
    """Where a quote was not found, or none is given, the date cannot be looked for."""
    assert messages(date_is_in_quote, dated("2024", "lost")) == []
    assert messages(date_is_in_quote, event("a", [], date=parse_edtf("2024"))) == []


@pytest.mark.parametrize(
    ("as_of", "published", "stated"),
    [
        ("2024-10-03", "2024-10-03", True),
        ("2024-10~", "2024-10-03", True),
        ("2024-10-03", "2024-10", True),
        ("2024-01-01/..", "2024-10-03", True),
        ("../2024-12", "2024-10-03", True),
        ("2024-01-01", "2024-10-03", True),
        ("2024-02", "2024-10-03", False),
        ("2025", "2024-10-03", False),
        ("2024-02", None, False),
    ],
)
def test_a_figure_may_hold_for_the_day_of_its_source(
    as_of: str,
    published: str | None,
    stated: bool,  # noqa: FBT001 - a parameter
) -> None:
    """The date of a figure is stated, or one on which a source of it was published."""
    raw = "As of January 1, 2024, 53 prisons have been shut down"
    day = parse_edtf(published) if published else None
    at = entry("a", ("as_of",))
    fact = figure("a", "53", raw, origin=at, as_of=parse_edtf(as_of))
    found = found_by(date_is_in_quote, fact, sources=[source(raw, published=day)])
    assert (found == []) is stated
    assert all(problem.location.text == "a: line 2" for problem in found)


def test_an_event_does_not_happen_on_the_day_of_its_source() -> None:
    """What a report of the third tells may have happened before."""
    fact = dated("2024-10-03", "signed a law")
    sources = [source("signed a law", published=parse_edtf("2024-10-03"))]
    assert len(messages(date_is_in_quote, fact, sources=sources)) == 1


@pytest.mark.parametrize(
    ("language", "raw", "date"),
    [
        ("en", "signed before October 1, 2024", "2024-10-01"),
        ("en", "signed after October 1, 2024", "2024-10-01"),
        ("en", "signed by October 1, 2024", "2024-10-01"),
        ("en", "not before October 1, 2024", "2024-10-01"),
        ("en", "around October 2024", "2024-10"),
        ("en", "winter of 2024", "2024-22"),
        ("en", "79 people", "0079-08-24"),
        ("en", "79 people died on August 24", "0079-08-24"),
        ("en", "about 4000 people", "4000"),
        ("en", "founded in 850 villages", "0850"),
        ("de", "vor dem 1. Oktober 2024", "2024-10-01"),
        ("ru", "до 1 октября 2024 года", "2024-10-01"),
        ("fr", "avant le 1er octobre 2024", "2024-10-01"),
        ("ar", "قبل 2 أكتوبر 2024", "2024-10-02"),
    ],
)
def test_a_limit_another_season_or_a_mere_number_states_no_date(
    language: str, raw: str, date: str
) -> None:
    """A day after "before", a winter for a summer and 79 people for the year 79 are problems."""
    assert len(messages(date_is_in_quote, dated(date, raw), **over(raw, language))) == 1


@pytest.mark.parametrize(
    ("language", "raw", "date"),
    [
        ("en", "around October 2024", "2024-10~"),
        ("en", "before October 1, 2024", "../2024-10-01"),
        ("en", "on the first of October 2024", "2024-10-01"),
        ("en", "on the twenty-first of October, 2024", "2024-10-21"),
        ("en", "First of October, 2024", "2024-10-01"),
        ("en", "winter of 2024", "2024-24"),
        ("en", "the second half of October 2024", "2024-10"),
        ("en", "on August 24, 79 AD, it", "0079-08-24"),
        ("en", "founded in 850", "0850"),
        ("en", "killed in 44 BC", "-0043"),
        ("zh", "2024年10月1日至12月31日", "2024-10-01/2024-12-31"),
        ("en", "signed by Putin on October 1, 2024", "2024-10-01"),
    ],
)
def test_a_date_that_says_what_the_text_says_is_no_problem(
    language: str, raw: str, date: str
) -> None:
    """An open interval takes a limit, `~` an "around", an era a year of few digits."""
    assert messages(date_is_in_quote, dated(date, raw), **over(raw, language)) == []


def test_a_limit_outside_the_passage_is_seen_and_explained() -> None:
    """A quote that begins after "before" cuts it off all the same; the help shows the interval."""
    fact = dated("2024-10-01", "October 1, 2024")
    (problem,) = found_by(date_is_in_quote, fact, **over("signed before October 1, 2024"))
    assert "write an open interval such as ../2024-10-01" in problem.help


def test_another_season_is_named() -> None:
    """The problem tells that the season is what differs."""
    (problem,) = found_by(
        date_is_in_quote, dated("2024-22", "winter of 2024"), **over("winter of 2024")
    )
    assert problem.message == "the evidence does not state the season of 2024-22"
