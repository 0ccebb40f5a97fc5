"""The timeline is drawn to scale: positions from 0 to 100, without events on top of each other."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.compose.axis import ordinal
from generator.model.facts import Event
from generator.views import AxisView
from tests.unit.compose.compose_builders import (
    anchored,
    compose,
    event,
    sheet_of,
    source,
    when,
)


def axis(*dates: str) -> AxisView:
    """Return the drawing of events on these dates."""
    events: list[Event] = [event(f"e{n}", date=when(text)) for n, text in enumerate(dates)]
    drawn = compose(anchored(sheet_of(source("Text."), *events))).timeline.axis
    assert drawn is not None
    return drawn


@given(st.dates())
def test_days_are_counted_as_the_calendar_does(day: date) -> None:
    """For the years that Python knows the count agrees with its own, but for where it begins."""
    first = date(1, 1, 1)
    counted = ordinal(day.year, day.month, day.day) - ordinal(1, 1, 1)
    assert counted == (day - first).days


def test_days_are_counted_over_the_year_0() -> None:
    """The year 0 is a leap year, as EDTF has it."""
    assert ordinal(1, 1, 1) - ordinal(0, 1, 1) == 366
    assert ordinal(0, 1, 1) - ordinal(-1, 1, 1) == 365


def test_positions_run_from_the_first_day_to_the_last() -> None:
    """The first event begins at 0, the last ends at 100, and a day between has its place."""
    spans = axis("2024-01-01", "2024-07-01", "2024-12-31").spans
    assert (spans[0].start, spans[-1].end) == (0.0, 100.0)
    assert 49 < spans[1].start < 51


def test_an_open_period_runs_to_the_edge() -> None:
    """The drawing says that it goes on."""
    first, second, third = axis("../2020", "2021/..", "2022").spans
    assert (first.open_start, first.start, first.open_end) == (True, 0.0, False)
    assert (second.open_end, second.end, second.open_start) == (True, 100.0, False)
    assert (third.open_start, third.open_end) == (False, False)


def test_vague_dates_are_told_from_exact_ones() -> None:
    """A date that is uncertain, approximate or not whole is drawn as such."""
    spans = axis("2020?", "2021~/2022", "202X", "2024", "2025-XX").spans
    assert [(span.event.label, span.vague) for span in spans] == [
        ("Event e0", True),
        ("Event e2", True),
        ("Event e1", True),
        ("Event e3", False),
        ("Event e4", True),
    ]


def test_spans_that_overlap_are_in_different_lanes() -> None:
    """A lane is used again as soon as it is free; there is no room for titles."""
    drawn = axis("2000/2010", "2005/2015", "2012/2020", "2019", "2030", "2040", "2050")
    assert [span.lane for span in drawn.spans] == [0, 1, 0, 1, 1, 0, 1]
    assert (drawn.lanes, drawn.titled) == (2, False)


def test_few_events_are_titled_in_a_lane_each() -> None:
    """The drawing can then be read by itself, on paper and without a mouse."""
    drawn = axis("2000", "2010", "2020", "2030", "2040", "2050")
    assert [span.lane for span in drawn.spans] == [0, 1, 2, 3, 4, 5]
    assert (drawn.lanes, drawn.titled) == (6, True)


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ("2020", "2024", ["2020", "2021", "2022", "2023", "2024", "2025"]),
        ("1950", "2020", ["1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020"]),
        ("-0043", "2024", ["1 BC", "500", "1000", "1500", "2000"]),
        ("2024-01", "2024-04", ["January 2024", "February 2024", "March 2024", "April 2024"]),
        ("2024-10-01", "2024-10-20", ["October 1, 2024", "October 8, 2024", "October 15, 2024"]),
        ("Y-2000000000", "2024", None),
    ],
)
def test_ticks_are_round_and_few(first: str, last: str, labels: list[str] | None) -> None:
    """About eight at most, at the beginnings of round years, of months, or of weeks."""
    ticks = axis(first, last).ticks
    assert 2 <= len(ticks) <= 10
    assert all(0 <= tick.at <= 100 for tick in ticks)
    if labels is not None:
        assert [tick.label for tick in ticks][: len(labels)] == labels
