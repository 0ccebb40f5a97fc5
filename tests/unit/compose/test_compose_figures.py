"""A figure shows its number, its whole, its sum, and whoever says something else."""

from generator.model.facts import Derived, Figure
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


def test_a_part_and_its_whole_are_linked_both_ways() -> None:
    """From the part to the whole and back."""
    whole, share = page(WHOLE, SHARE).figures
    assert [part.href for part in whole.parts] == ["#share"]
    assert share.part_of is not None
    assert (share.part_of.href, share.part_of.detail) == ("#whole", "60,000 people")


def test_a_sum_is_said_in_words() -> None:
    """Terms with their qualifiers, sign and result, each term linked to its figure, and back."""
    derived = figure(
        "f", value=24000, unit="people", derived=Derived(multiply=ids("share", "whole"))
    )
    whole, share, shown = page(WHOLE, SHARE, derived).figures
    assert shown.derived is not None
    assert shown.derived.words == "about 40% \u00d7 60,000 = 24,000"
    assert [term.figure.href for term in shown.derived.terms] == ["#share", "#whole"]
    assert (shown.derived.sign, shown.derived.result) == ("\u00d7", "24,000")
    assert [used.href for used in (*whole.used_in, *share.used_in)] == ["#f", "#f"]


def test_the_result_of_a_sum_has_no_qualifier() -> None:
    """It is what the sum comes to, whatever the source says of it."""
    derived = figure(
        "f", value=24000, qualifier=Qualifier.ABOUT, derived=Derived(multiply=ids("share", "whole"))
    )
    shown = view(2, WHOLE, SHARE, derived).derived
    assert shown is not None
    assert shown.result == "24,000"


def test_the_unit_of_an_indefinite_number_can_be_printed_after_it() -> None:
    """Amount and unit, one after the other, are the words of the figure."""
    shown = view(0, figure("f", value=10000, unit="people", qualifier=Qualifier.TENS_OF))
    assert (shown.amount, shown.unit) == ("tens of thousands", "of people")
    assert shown.words == f"{shown.amount} {shown.unit}"


def test_every_operation_has_its_sign() -> None:
    """Plus, minus and divided by, in their own signs."""
    terms = ids("whole", "whole")
    signs = [
        shown.derived.sign
        for shown in page(
            WHOLE,
            figure("a", derived=Derived(add=terms)),
            figure("b", derived=Derived(subtract=terms)),
            figure("c", derived=Derived(divide=terms)),
        ).figures
        if shown.derived
    ]
    assert signs == ["+", "\u2212", "÷"]


def test_a_sum_with_a_missing_term_is_not_shown() -> None:
    """Half a sum would be false."""
    assert view(0, figure("f", derived=Derived(add=ids("f", "gone")))).derived is None


def test_a_percentage_of_a_whole_is_its_share() -> None:
    """It is drawn as it is stated."""
    assert view(1, WHOLE, SHARE).share == 0.4


def test_a_part_in_the_same_unit_has_a_share() -> None:
    """24,000 of 60,000 people are two fifths."""
    part = figure("part", value=24000, unit="people", of=ids("whole")[0])
    assert view(1, WHOLE, part).share == 0.4


def test_there_is_no_share_where_it_does_not_follow() -> None:
    """Other units, ranges, wholes that are missing or smaller: nothing is drawn."""
    of = ids("whole")[0]
    others = (
        figure("a", value=3, unit="years", of=of),
        figure("b", value=(1, 2), unit="people", of=of),
        figure("c", value=70000, unit="people", of=of),
        figure("d", value=0, unit="people", of=of),
        figure("e", value=5, unit="people", of=ids("gone")[0]),
        figure("f", value=5, unit="people"),
        figure("g", value=5, unit="people", of=ids("range")[0]),
        figure("range", value=(1, 9), unit="people"),
        figure("h", value=5, unit="people", of=ids("nothing")[0]),
        figure("nothing", value=0, unit="people"),
    )
    assert {shown.share for shown in page(WHOLE, *others).figures} == {None}


def test_figures_of_one_quantity_that_differ_are_laid_side_by_side() -> None:
    """The table has them in the order written, and each of them leads to it."""
    key = ids("recruits")[0]
    shown = page(
        figure("a", value=24000, key=key, as_of=when("2024-10")),
        figure("b", value=133000, key=key),
        figure("other", value=5),
    )
    (conflict,) = shown.conflicts
    assert (conflict.anchor, conflict.title) == ("key_recruits", "Figure a")
    assert [figure.id for figure in conflict.figures] == ["a", "b"]
    assert conflict.sentence.endswith("Not all are for the same date.")
    links = [figure.conflict.href if figure.conflict else None for figure in shown.figures]
    assert links == ["#key_recruits", "#key_recruits", None]


def test_figures_that_agree_are_no_conflict() -> None:
    """Two sources that say the same are not laid side by side."""
    key = ids("recruits")[0]
    shown = page(figure("a", value=5, key=key), figure("b", value=5, key=key))
    assert shown.conflicts == ()
    assert [figure.conflict for figure in shown.figures] == [None, None]


def test_a_different_qualifier_is_a_difference() -> None:
    """The words "about 5" and "more than 5" do not say the same."""
    key = ids("k")[0]
    shown = page(
        figure("a", value=5, key=key, qualifier=Qualifier.ABOUT),
        figure("b", value=5, key=key, qualifier=Qualifier.MORE_THAN),
    )
    (conflict,) = shown.conflicts
    assert conflict.sentence == "These figures count the same, but do not agree."
