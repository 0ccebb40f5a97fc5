"""Numbers lie on one scale where they belong, whatever their size and sign."""

import pytest

from generator.compose.quantities.scale import scale_view
from generator.model.facts import Figure
from generator.prose.qualifiers import Qualifier
from generator.views import BarView, ScaleView
from tests.unit.compose.compose_builders import figure, words


def one(value: object, qualifier: str = "exactly") -> Figure:
    """Return a figure."""
    return figure("f", value=value, unit="men", qualifier=Qualifier(qualifier))


def drawn(*figures: Figure, language: str = "en") -> ScaleView:
    """Return figures on one scale."""
    return scale_view(figures, words(language))


def stretch(bar: BarView) -> tuple[float, float] | None:
    """Return the solid stretch of a bar."""
    return (bar.solid.start, bar.solid.end) if bar.solid else None


def soft(bar: BarView) -> tuple[float, float] | None:
    """Return the soft stretch of a bar."""
    return (bar.soft.start, bar.soft.end) if bar.soft else None


def test_a_range_is_drawn_from_zero() -> None:
    """So that its place among all numbers is seen; the ticks are round numbers."""
    view = drawn(one((18, 30), "between"))
    (bar,) = view.bars
    assert (bar.words, stretch(bar), bar.dot, bar.arrow) == ("18 to 30 men", (60, 100), None, None)
    assert [(tick.label, tick.anchor) for tick in view.ticks] == [
        ("0", "start"), ("10", "middle"), ("20", "middle"), ("30", "end"),
    ]  # fmt: skip


def test_numbers_close_together_are_drawn_without_zero() -> None:
    """Beside a number a thousand times as large, a distance could not be seen."""
    view = drawn(one((1985, 1990), "between"))
    assert stretch(view.bars[0]) == (25, 75)
    assert [tick.label for tick in view.ticks] == ["1,985", "1,990"]


@pytest.mark.parametrize(
    ("qualifier", "solid", "dot", "hollow", "arrow"),
    [
        ("at least", (80, 100), 80, False, "end"),
        ("more than", (80, 100), 80, True, "end"),
        ("at most", (0, 100), 100, False, "start"),
        ("less than", (0, 100), 100, True, "start"),
    ],
)
def test_an_open_end_has_an_arrow_and_room(
    qualifier: str,
    solid: tuple[float, float],
    dot: float,
    hollow: bool,  # noqa: FBT001 - a row of the table
    arrow: str,
) -> None:
    """A number that is itself left out has a hollow dot."""
    (bar,) = drawn(one(20, qualifier)).bars
    assert (stretch(bar), bar.dot, bar.hollow, bar.arrow) == (solid, dot, hollow, arrow)


def test_exact_and_about_and_vague_are_told_apart() -> None:
    """A dot; a dot with room around it; room only."""
    exact, about, vague = drawn(one(100), one(50, "about"), one(10, "tens of")).bars
    assert (stretch(exact), soft(exact), exact.dot) == (None, None, 100)
    assert (stretch(about), soft(about), about.dot) == (None, (47, 53), 50)
    assert (stretch(vague), soft(vague), vague.dot) == (None, (10, 100), None)


def test_a_range_that_is_about_right_is_soft_at_both_ends() -> None:
    """Its bounds are no edges."""
    (bar,) = drawn(one((50, 100), "about")).bars
    assert (stretch(bar), soft(bar)) == ((50, 100), (47, 100))


@pytest.mark.parametrize(
    ("values", "places"),
    [
        ((0,), [0]),
        ((0, 0), [0, 0]),
        ((-5,), [0]),
        ((-10, 30), [0, 100]),
        ((-30, -10), [0, 66.67]),
        ((-100, -99), [25, 75]),
        ((1, 10**30), [0, 100]),
        ((10**29, 10**29 + 1), [25, 75]),
    ],
)
def test_zero_negative_and_huge_numbers_have_their_places(
    values: tuple[int, ...], places: list[float]
) -> None:
    """No number falls off the scale, and none breaks it."""
    view = drawn(*map(one, values))
    assert [bar.dot for bar in view.bars] == places
    assert all(0 <= tick.at <= 100 for tick in view.ticks)
    assert len(view.ticks) <= 6


def test_below_zero_an_open_end_has_room_too() -> None:
    """At most -5 may be less than that."""
    (bar,) = drawn(one(-5, "at most")).bars
    assert (bar.arrow, stretch(bar), bar.dot) == ("start", (0, 20), 20)


def test_small_fractions_have_round_ticks() -> None:
    """A scale of hundredths is marked in hundredths."""
    assert [tick.label for tick in drawn(one("0.04")).ticks] == [
        "0",
        "0.01",
        "0.02",
        "0.03",
        "0.04",
    ]


def test_long_labels_thin_out_and_then_give_way() -> None:
    """First only the ends are labelled, then nothing: the numbers stand beside the drawing."""
    assert [t.label for t in drawn(one(40000000000)).ticks] == ["0", "40 billion"]
    assert drawn(one(10**29 + 7)).ticks == ()


def test_numbers_are_written_as_the_language_writes_them() -> None:
    """The ticks are words of the page."""
    assert [t.label for t in drawn(one(2500), language="de").ticks] == ["0", "1.000", "2.000"]


def test_a_drawing_says_whether_it_has_an_end_without_a_margin() -> None:
    """The soft end of "about" is a length of the drawing: no source gives it."""
    assert drawn(one(5, "exactly"), one(7, "about")).about
    assert not drawn(one(5, "at least"), one((7, 9), "between")).about
