"""A figure shows its number, its whole, its sum, and whoever says something else."""

import pytest

from generator.model.facts import Figure
from generator.prose.qualifiers import Qualifier
from generator.views import FiguresPage, FigureView
from tests.unit.compose.compose_builders import (
    anchored,
    compose,
    figure,
    ids,
    sheet_of,
    source,
    when,
)

WHOLE = figure("whole", value=60000, unit="people")
SHARE = figure("share", value=40, unit="percent", of=ids("whole")[0], qualifier=Qualifier.ABOUT)


def page(*figures: Figure) -> FiguresPage:
    """Return the page of these figures."""
    return compose(anchored(sheet_of(source("Text."), *figures))).figures


def view(number: int, *figures: Figure) -> FigureView:
    """Return one of these figures, counted from 0."""
    return page(*figures).figures[number]


def test_a_figure_is_shown_as_said() -> None:
    """The number as a person says it, with the unit apart."""
    shown = view(
        0,
        figure(
            "f",
            value=24000,
            unit="people",
            qualifier=Qualifier.ABOUT,
            as_written="around 24,000",
            as_of=when("2024-10~"),
        ),
    )
    assert (shown.amount, shown.unit, shown.words) == (
        "about 24,000",
        "people",
        "about 24,000 people",
    )
    assert shown.qualifier.value == "about"
    assert shown.as_of is not None
    assert shown.as_of.words == "around October 2024"


@pytest.mark.parametrize(("as_of", "period"), [("2024", False), ("../2021-01", True)])
def test_a_figure_may_hold_for_a_period(as_of: str, period: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """A period is told from a date, so that no page says "as of until"."""
    shown = view(0, figure("f", value=180, as_of=when(as_of))).as_of
    assert shown is not None
    assert shown.period is period


def test_a_part_and_its_whole_are_linked_both_ways() -> None:
    """From the part to the whole and back."""
    whole, share = page(WHOLE, SHARE).figures
    assert [part.href for part in whole.parts] == ["#share"]
    assert share.part_of is not None
    assert (share.part_of.href, share.part_of.detail) == ("#whole", "60,000 people")


def test_the_unit_of_an_indefinite_number_can_be_printed_after_it() -> None:
    """Amount and unit, one after the other, are the words of the figure."""
    shown = view(0, figure("f", value=10000, unit="people", qualifier=Qualifier.TENS_OF))
    assert (shown.amount, shown.unit) == ("tens of thousands", "of people")
    assert shown.words == f"{shown.amount} {shown.unit}"


def test_a_figure_is_drawn_once() -> None:
    """A part in its whole; a range or an open end on a scale; a plain number not at all."""
    of = ids("whole")[0]
    whole, share, least, span, plain = page(
        WHOLE,
        SHARE,
        figure("least", value=5, unit="people", of=of, qualifier=Qualifier.AT_LEAST),
        figure("range", value=(18, 30), qualifier=Qualifier.BETWEEN),
        figure("plain", value=7),
    ).figures
    drawn = [(bool(f.share), bool(f.scale)) for f in (whole, share, least, span, plain)]
    assert drawn == [(False, False), (True, False), (True, False), (False, True), (False, False)]
    assert [entry.part.href for entry in whole.drawn_parts] == ["#share", "#least"]
    assert whole.parts == ()


def test_a_single_part_is_drawn_on_its_own_card_only() -> None:
    """One part of a whole would be drawn twice; a part that cannot be drawn is left out."""
    other = figure("years", value=5, unit="years", of=ids("whole")[0])
    assert view(0, WHOLE, SHARE).drawn_parts == ()
    whole = view(0, WHOLE, SHARE, other)
    assert [entry.part.href for entry in whole.drawn_parts] == ["#share"]
    assert [part.href for part in whole.parts] == ["#years"]


def test_a_figure_leads_to_the_others_of_its_quantity() -> None:
    """Whether they differ or agree is said; a lone key leads nowhere."""
    key = ids("k")[0]
    links = [
        shown.conflict and (shown.conflict.href, shown.conflict.label)
        for shown in page(
            figure("a", value=5, key=key),
            figure("b", value=6, key=key),
            figure("c", value=6, key=ids("same")[0]),
            figure("d", value=6, key=ids("same")[0]),
            figure("e", key=ids("alone")[0]),
        ).figures
    ]
    differ = ("#key_k", "Other figures for the same differ")
    same = ("#key_same", "Other figures for the same agree")
    assert links == [differ, differ, same, same, None]
