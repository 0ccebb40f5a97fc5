"""Figures of one quantity stand side by side, and it is said how they differ or that they agree."""

import pytest

from generator.compose.phrase import plain
from generator.compose.quantities.conflicts import compared
from generator.model.facts import Figure
from generator.model.fields import FactId
from generator.prose.qualifiers import Qualifier
from generator.views import ConflictView, FiguresPage
from tests.unit.compose.compose_builders import (
    anchored,
    compose,
    figure,
    place_of,
    sheet_of,
    source,
    when,
    words,
)

KEY = FactId("k")
OVERLAP = "They overlap: as worded, they can all be true."
COURIER, MINUTES = source("40", "c", title="Courier"), source("50", "m", title="Minutes")


def at_courier(value: object, qualifier: str = "exactly", **keys: object) -> Figure:
    """Return a figure from the first source."""
    return figure("a", ("c", "40"), value=value, key=KEY, qualifier=Qualifier(qualifier), **keys)


def in_minutes(value: object, qualifier: str = "exactly", **keys: object) -> Figure:
    """Return a figure from the second source."""
    return figure("b", ("m", "50"), value=value, key=KEY, qualifier=Qualifier(qualifier), **keys)


def page(*figures: Figure) -> FiguresPage:
    """Return the page of these figures."""
    return compose(anchored(sheet_of(COURIER, MINUTES, *figures))).figures


def conflict(*figures: Figure) -> ConflictView:
    """Return the only comparison of these figures."""
    shown = page(*figures)
    (view,) = (*shown.conflicts, *shown.agreements)
    return view


def said(*figures: Figure) -> str:
    """Return in what figures differ."""
    return plain(conflict(*figures).difference)


def test_figures_of_one_quantity_that_differ_are_laid_side_by_side() -> None:
    """In the order written, on one scale; each of them leads there."""
    shown = page(at_courier(24000), in_minutes(133000), figure("other", value=5))
    (view,) = shown.conflicts
    assert shown.agreements == ()
    assert (view.anchor, view.title, view.agrees) == ("key_k", "Figure a", False)
    assert [figure.id for figure in view.figures] == ["a", "b"]
    assert view.scale is not None
    assert [bar.words for bar in view.scale.bars] == ["24,000", "133,000"]


def test_of_three_figures_only_some_may_overlap() -> None:
    """That some leave room for each other is not hidden by one that does not."""
    third = figure("d", ("m", "50"), value=40, key=KEY)
    assert said(at_courier((10, 20)), in_minutes((15, 30)), third) == (
        "Some of them overlap; they cannot all be true as worded."
    )


def test_a_copy_does_not_count_as_agreement() -> None:
    """Of two sources that give a number, one may pass on the other."""
    echo = source("50", "m", title="Minutes", republishes=COURIER.id)
    shown = compose(anchored(sheet_of(COURIER, echo, at_courier(5), in_minutes(5)))).figures
    (view,) = shown.agreements
    assert view.sentence == (
        "2 sources give the same number. They pass on one text: it counts once."
    )


def test_figures_that_agree_are_said_to() -> None:
    """How many sources give the number; that they are independent is not said."""
    shown = page(at_courier(5), in_minutes(5))
    (view,) = shown.agreements
    assert shown.conflicts == ()
    assert (view.agrees, view.sentence, view.difference, view.scale) == (
        True, "2 sources give the same number.", (), None,
    )  # fmt: skip


def test_one_source_that_repeats_itself_is_one_source() -> None:
    """Twice the same number from one source is no second voice."""
    view = conflict(at_courier(5), figure("b", ("c", "40"), value=5, key=KEY))
    assert view.sentence == "The same number is given 2 times by one source."


@pytest.mark.parametrize(
    ("one", "other", "end"),
    [
        ("2024", "2025", "Not all are for the same date."),
        ("2024", None, "Not all say for which date."),
        ("2024", "2024", "do not say the same."),
        (None, None, "do not say the same."),
    ],
)
def test_other_dates_are_told(one: str | None, other: str | None, end: str) -> None:
    """Numbers of different days need not contradict each other."""
    dates = [when(date) if date else None for date in (one, other)]
    view = conflict(at_courier(4, as_of=dates[0]), in_minutes(5, as_of=dates[1]))
    assert view.sentence.endswith(end)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (at_courier(80), in_minutes(40), "“Courier” gives 40 more than “Minutes”."),
        (at_courier(40), in_minutes(80), "“Minutes” gives 40 more than “Courier”."),
        (at_courier(-1), in_minutes(-3), "“Courier” gives 2 more than “Minutes”."),
        (at_courier(80, "about"), in_minutes(40), "“Courier” gives about 40 more than “Minutes”."),
        (at_courier("1.50"), in_minutes("1.25"), "“Courier” gives 0.25 more than “Minutes”."),
        (
            at_courier(45, unit="percent"),
            in_minutes(40, unit="%"),
            "“Courier” gives 5 percentage points more than “Minutes”.",
        ),
        (
            at_courier(5, "about"),
            in_minutes(5),
            "The number is the same; how exact it is said to be is not.",
        ),
        (at_courier(5, unit="m"), in_minutes(5, unit="km"), "They are counted in different units."),
        (at_courier(20, "more than"), in_minutes(30), OVERLAP),
        (at_courier(30, "more than"), in_minutes(30), "They do not overlap."),
        (at_courier(30, "at least"), in_minutes(30), OVERLAP),
        (at_courier((1, 5)), in_minutes((4, 9)), OVERLAP),
        (at_courier((1, 5)), in_minutes((6, 9)), "They do not overlap."),
        (at_courier(10, "tens of"), in_minutes(500), "They do not overlap."),
        (at_courier(10, "tens of"), in_minutes(100, "hundreds of"), "They do not overlap."),
        (at_courier(10, "tens of"), in_minutes(10), OVERLAP),
        (at_courier(5, "at most"), in_minutes(6, "less than"),
         OVERLAP),
        (at_courier(10, "at least"), in_minutes(9, "about"), ""),
    ],
)  # fmt: skip
def test_the_difference_is_said_where_it_can_be_worked_out(
    one: Figure, other: Figure, words: str
) -> None:
    """Exact, or only about; of ranges whether they overlap; of what is too vague nothing."""
    assert said(one, other) == words


def test_of_several_numbers_the_widest_distance_is_said() -> None:
    """From the lowest to the highest."""
    third = figure("c", ("c", "40"), value=90, key=KEY)
    assert (
        said(at_courier(40), in_minutes(50), third) == "Between the lowest and the highest lie 50."
    )


def test_within_one_source_no_source_is_set_against_itself() -> None:
    """Nor a figure that rests on no source."""
    same = figure("b", ("c", "40"), value=45, key=KEY)
    assert said(at_courier(40), same) == "They differ by 5."
    assert said(at_courier(40), figure("b", value=45, key=KEY)) == "They differ by 5."


def test_the_sources_are_linked_and_named_as_sources() -> None:
    """A title may be in any script: it is a part of its own."""
    links = [part.href for part in conflict(at_courier(80), in_minutes(40)).difference if part.href]
    assert links == ["sources/c.html", "sources/m.html"]


def test_figures_of_several_sheets_can_be_compared() -> None:
    """Each knows its own place, and no more than that."""
    one, other = at_courier(80), in_minutes(40)
    placed = [(one, place_of(COURIER, one)), (other, place_of(MINUTES, other))]
    view = compared(KEY, placed, words())
    assert plain(view.difference) == "“Courier” gives 40 more than “Minutes”."
