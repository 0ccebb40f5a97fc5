"""A part is drawn against its whole where the numbers stated allow it."""

import pytest

from generator.compose.quantities.shares import share_view
from generator.model.facts import Figure
from generator.prose.qualifiers import Qualifier
from generator.views import ShareView
from tests.unit.compose.compose_builders import figure, words

WHOLE = figure("whole", value=60000, unit="people")


def part(value: object, unit: str | None = "people", qualifier: str = "exactly") -> Figure:
    """Return a part."""
    return figure("part", value=value, unit=unit, qualifier=Qualifier(qualifier))


def drawn(one: Figure, whole: Figure = WHOLE) -> ShareView:
    """Return a part drawn against a whole."""
    view = share_view(one, whole, words())
    assert view is not None
    return view


def ends(view: ShareView) -> tuple[float, float]:
    """Return how far a part surely reaches, and how far it may."""
    sure = view.bar.solid.end if view.bar.solid else 0.0
    return sure, view.bar.soft.end if view.bar.soft else sure


def test_the_words_are_those_of_both() -> None:
    """Nothing that was worked out is in them."""
    assert drawn(part(24000, qualifier="about")).bar.words == "about 24,000 of 60,000 people"
    assert drawn(part(40, "percent")).bar.words == "40 percent of 60,000 people"


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (part(24000), (40, 40)),
        (part(40, "percent"), (40, 40)),
        (part(40, "%"), (40, 40)),
        (part(40, "percent", "about"), (37, 43)),
        (part(1, "percent", "about"), (0, 4)),
        (part(100, "percent", "about"), (97, 100)),
        (part((30, 40), "percent"), (30, 40)),
        (part((30, 40), "percent", "about"), (30, 43)),
        (part(40, "percent", "at least"), (40, 100)),
        (part(40, "percent", "less than"), (0, 40)),
        (part(6000, qualifier="thousands of"), (10, 100)),
        (part(0), (0, 0)),
    ],
)
def test_what_is_sure_is_solid_and_what_may_be_is_soft(
    one: Figure, expected: tuple[float, float]
) -> None:
    """From zero to where it surely reaches, and on to where it may."""
    assert ends(drawn(one)) == expected


def test_an_open_end_has_an_arrow() -> None:
    """Towards more or towards less."""
    arrows = [
        drawn(part(40, "percent", qualifier)).bar.arrow
        for qualifier in ("exactly", "at least", "more than", "at most", "less than")
    ]
    assert arrows == [None, "end", "end", "start", "start"]


def test_a_part_too_small_to_be_seen_has_a_dot() -> None:
    """One in sixty thousand, or none, is still there to be seen."""
    assert [drawn(part(value)).bar.dot for value in (0, 1, 24000)] == [0.0, 0.0, None]


@pytest.mark.parametrize(
    ("whole", "sure", "open_end", "reaches"),
    [
        (figure("w", value=(18, 25), unit="bridges"), 72, False, 40),
        (figure("w", value=20, unit="bridges", qualifier=Qualifier.ABOUT), 97, False, 50),
        (figure("w", value=20, unit="bridges", qualifier=Qualifier.AT_LEAST), 80, True, 40),
        (figure("w", value=20, unit="bridges", qualifier=Qualifier.AT_MOST), 0, False, 50),
        (figure("w", value=10, unit="bridges", qualifier=Qualifier.TENS_OF), 10, False, 10),
    ],
)
def test_a_whole_may_have_room_itself(
    whole: Figure,
    sure: float,
    open_end: bool,  # noqa: FBT001 - a row of the table
    reaches: float,
) -> None:
    """It is drawn as far as it may reach, and marked as far as it surely does."""
    view = drawn(part(10, "Bridges"), whole)
    assert (view.sure, view.open_end, ends(view)[0]) == (sure, open_end, reaches)


@pytest.mark.parametrize(
    ("one", "whole"),
    [
        (part(3, "years"), WHOLE),
        (part(70000), WHOLE),
        (part(-1), WHOLE),
        (part(101, "percent"), WHOLE),
        (part(5), figure("w", value=0, unit="people")),
        (part(-5), figure("w", value=-3, unit="people")),
        (part(5, "percent"), figure("w", value=40, unit="%")),
        (part(5, None), WHOLE),
    ],
)
def test_nothing_is_drawn_where_it_does_not_follow(one: Figure, whole: Figure) -> None:
    """Other units, less than nothing, more than the whole, a percentage of a percentage."""
    assert share_view(one, whole, words()) is None


def test_a_huge_whole_does_not_break_the_drawing() -> None:
    """A ratio of ten to the thirty is a dot at the start."""
    view = drawn(part(1), figure("w", value=10**30, unit="people"))
    assert (ends(view), view.bar.dot) == ((0, 0), 0.0)


def test_a_drawing_says_whether_part_or_whole_is_only_about_right() -> None:
    """The end that is drawn for it stands for no margin."""
    whole = figure("whole", value=60000, unit="people", qualifier=Qualifier("about"))
    assert drawn(part(24000, qualifier="about")).about
    assert drawn(part(24000), whole).about
    assert not drawn(part(24000, qualifier="more than")).about
