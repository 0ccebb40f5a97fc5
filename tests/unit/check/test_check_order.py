"""The rule date-order-holds."""

import pytest

from generator.check.order import date_order_holds
from generator.edtf import parse_edtf
from generator.model.facts import Event
from generator.model.fields import FactId
from tests.unit.check.check_builders import entry, event, found_by, messages


def dated(name: str, date: str | None, before: str = "", after: str = "") -> Event:
    """Return an event with its date and the ids it comes before and after."""
    return event(
        name,
        origin=entry(name, ("before", 0), ("after", 0)),
        date=parse_edtf(date) if date else None,
        before=tuple(FactId(other) for other in before.split()),
        after=tuple(FactId(other) for other in after.split()),
    )


@pytest.mark.parametrize(
    ("early", "late"),
    [
        ("2024-10-01", "2024-10-02"),
        ("2024-10-01", "2024-10-01"),
        ("2024-10", "2024"),
        ("2024-10-01", "2024-10"),
        ("2024-10-02~", "2024-10-01"),
        ("2024-10-01/2024-12-31", "2024-11"),
        ("../2024", "1999"),
        ("2024", "1999/.."),
        (None, "1999"),
    ],
)
def test_dates_that_fit_the_order_are_no_problem(early: str | None, late: str) -> None:
    """What may be so by the precision of both dates is no contradiction, unless it is proven."""
    proven = (early, late) == ("2024", "1999/..")
    found = messages(date_order_holds, dated("a", early, before="b"), dated("b", late))
    assert bool(found) is proven


def test_a_date_that_contradicts_its_order_is_a_problem_where_the_order_is_written() -> None:
    """The sentence names both events with their dates."""
    (problem,) = found_by(
        date_order_holds, dated("a", "2024-10-02", before="b"), dated("b", "2024-10-01")
    )
    assert problem.message == (
        "the entries say 'a' before 'b', but 'a' is dated 2024-10-02 and 'b' 2024-10-01"
    )
    assert problem.location.text == "a: line 2"


def test_after_is_before_seen_from_the_other_side() -> None:
    """`after` is checked like `before`, and reported where it stands."""
    (problem,) = found_by(date_order_holds, dated("a", "2025"), dated("b", "2024", after="a"))
    assert problem.message.startswith("the entries say 'a' before 'b'")
    assert problem.location.text == "b: line 3"


def test_a_contradiction_is_found_through_undated_events() -> None:
    """The date of an event bounds all that come after it, through events without a date."""
    facts = (
        dated("x", "2024-10", before="u"),
        dated("u", None, before="v"),
        dated("v", None),
        dated("y", "2024-09", after="v"),
    )
    (sentence,) = messages(date_order_holds, *facts)
    assert sentence == (
        "the entries say 'x' before 'u' before 'v' before 'y', "
        "but 'x' is dated 2024-10 and 'y' 2024-09"
    )


def test_a_contradiction_is_found_past_a_vaguer_date() -> None:
    """An event dated to the year does not hide what comes before it."""
    facts = (
        dated("x", "2024-10", before="u"),
        dated("u", "2024", before="y"),
        dated("y", "2024-03"),
    )
    assert len(messages(date_order_holds, *facts)) == 1


def test_a_stretched_date_does_not_hide_a_sharp_one() -> None:
    """Of the events before, an approximate later one and an exact earlier one both bear witness."""
    facts = (
        dated("sharp", "2024-09-15", before="y"),
        dated("vague", "2024-10~", before="y"),
        dated("y", "2024-09-10"),
    )
    (sentence,) = messages(date_order_holds, *facts)
    assert "'sharp' before 'y'" in sentence


def test_the_latest_of_the_events_before_bears_witness() -> None:
    """Where several events contradict a date, the last of them is named."""
    facts = (
        dated("a", "2024-05", before="u"),
        dated("b", "2024-07", before="u"),
        dated("c", "2024-06", before="u"),
        dated("u", "2024-04"),
    )
    (sentence,) = messages(date_order_holds, *facts)
    assert "'b' before 'u'" in sentence


def test_a_contradiction_is_told_once_and_not_again_further_on() -> None:
    """What follows an event whose date is refuted is measured by that date alone."""
    facts = (
        dated("x", "2024-10", before="y"),
        dated("y", "2024-01", before="z"),
        dated("z", "2024-02"),
    )
    assert len(messages(date_order_holds, *facts)) == 1


def test_a_circle_is_named_in_full_and_reported_once() -> None:
    """Events that come before each other are told with every step, where the first is written."""
    facts = (
        dated("a", "2024", before="b"),
        dated("b", None, before="c"),
        dated("c", "2023", before="a"),
    )
    (problem,) = found_by(date_order_holds, *facts)
    assert problem.message == ("these events come before each other: a before b before c before a")
    assert problem.location.text == "a: line 2"


def test_an_event_before_itself_is_a_circle() -> None:
    """No event comes before itself."""
    assert messages(date_order_holds, dated("a", None, after="a")) == [
        "these events come before each other: a before a"
    ]


def test_what_a_circle_touches_is_still_checked() -> None:
    """A circle is one fault; a contradiction beside it is another."""
    facts = (
        dated("a", None, before="b c"),
        dated("b", None, before="a"),
        dated("c", "2024", before="d"),
        dated("d", "2023"),
        dated("e", "2020", before="a"),
    )
    assert len(messages(date_order_holds, *facts)) == 2


def test_an_event_that_does_not_exist_is_left_to_another_rule() -> None:
    """An id that leads nowhere, or to another kind of fact, is no step in time."""
    assert messages(date_order_holds, dated("a", "2024", before="x", after="y")) == []


def test_an_interval_without_a_beginning_bears_no_witness() -> None:
    """What may have begun at any time comes too late for nothing."""
    facts = (dated("a", "../2030", before="b"), dated("b", "1900", before="c"), dated("c", "1950"))
    assert messages(date_order_holds, *facts) == []


def test_the_length_of_a_chain_costs_no_more_than_its_events() -> None:
    """Thousands of dated events in a row are checked in one pass."""
    facts = [dated(f"e{n}", f"{2000 + n}", before=f"e{n + 1}") for n in range(5000)]
    facts.append(dated("e5000", "1999"))
    assert len(messages(date_order_holds, *facts)) == 1
