"""A sum shows its working, its hedges, and where it was rounded."""

from fractions import Fraction

import pytest

from generator.compose.phrase import plain
from generator.compose.quantities.outcome import written_out
from generator.model.facts import Derived, Figure
from generator.model.fields import Show
from generator.prose.qualifiers import Qualifier
from generator.views import SumView
from tests.unit.compose.compose_builders import anchored, compose, figure, ids, sheet_of, source

ABOUT = Qualifier.ABOUT
TEXT = "roughly 40 percent of approximately 60,000 are around 24,000"
WHOLE = figure(
    "whole", TEXT, value=60000, unit="people", qualifier=ABOUT, as_written="approximately 60,000"
)
SHARE = figure(
    "share", TEXT, value=40, unit="percent", qualifier=ABOUT, as_written="roughly 40 percent"
)


def derived(
    *terms: Figure, by: str = "multiply", show: Show = Show.FULL, **keys: object
) -> SumView:
    """Return the sum of a figure over these terms."""
    over = Derived(**{by: tuple(term.id for term in terms)})
    shown = figure("f", TEXT, **{"derived": over, "as_written": "24,000", **keys})
    once = {term.id: term for term in terms}.values()
    sheet = anchored(sheet_of(source(TEXT, show=show), *once, shown))
    view = compose(sheet).figures.figures[-1].derived
    assert view is not None
    return view


def number(name: str, value: object, **keys: object) -> Figure:
    """Return a figure to count with."""
    return figure(name, value=value, **keys)


def test_a_sum_is_said_in_words_with_the_sources_own_hedges() -> None:
    """Terms with their qualifiers, each linked; then the words that the source hedges with."""
    shown = derived(
        SHARE, WHOLE, value=24000, unit="people", qualifier=ABOUT, as_written="around 24,000"
    )
    assert shown.words == "about 40% \u00d7 about 60,000 = 24,000"
    assert [term.figure.href for term in shown.terms] == ["#share", "#whole"]
    assert (shown.sign, shown.equals, shown.result) == ("\u00d7", "=", "24,000")
    assert plain(shown.within) == (
        "Within the source\u2019s own \u201croughly\u201d, \u201capproximately\u201d, "
        "and \u201caround\u201d."
    )
    hedges = [(part.text, part.language) for part in shown.within if part.language]
    assert hedges == [("roughly", "en"), ("approximately", "en"), ("around", "en")]
    assert shown.rounded is None


def test_a_sum_of_exact_numbers_has_no_hedge() -> None:
    """Nothing is said where nothing is hedged."""
    shown = derived(number("a", 3), number("b", 4), by="add", value=7)
    assert (shown.words, shown.within, shown.rounded) == ("3 + 4 = 7", (), None)


def test_withheld_hedges_are_in_the_words_of_the_page() -> None:
    """Of a source that may not be shown no word is printed."""
    shown = derived(SHARE, WHOLE, show=Show.LINK, value=24000)
    assert plain(shown.within) == "Within the source\u2019s own \u201cabout\u201d."


def test_of_several_sources_no_single_one_hedges() -> None:
    """The terms of a sum may stand in different sources."""
    terms = (SHARE, WHOLE, figure("f", derived=Derived(multiply=ids("share", "whole"))))
    sheet = sheet_of(source(TEXT), source("Other.", "other"), *terms)
    shown = compose(anchored(sheet)).figures.figures[2].derived
    assert shown is not None
    assert plain(shown.within).startswith("Within the sources\u2019 own ")


@pytest.mark.parametrize(
    ("written", "hedge"),
    [
        ("20 or more", "20 or more"),
        ("at least $20", "at least $20"),
        ("no fewer than 20", "no fewer than"),
        ("at least twenty", "at least"),
    ],
)
def test_a_hedge_that_is_no_word_before_the_number_is_quoted_whole(
    written: str, hedge: str
) -> None:
    """A hedge may follow its number; a sign between them is not cut in two."""
    least = figure("m", written, value=20, qualifier=Qualifier.AT_LEAST, as_written=written)
    over = figure("f", value=40, derived=Derived(add=ids("m", "m")))
    shown = compose(anchored(sheet_of(source(written), least, over))).figures.figures[1].derived
    assert shown is not None
    assert plain(shown.within) == f"Within the source\u2019s own \u201c{hedge}\u201d."


def test_a_rounded_result_is_shown_beside_the_figure() -> None:
    """What comes out is printed as what comes out, the figure as the figure."""
    shown = derived(SHARE, number("b", 59600), value=24000, unit="people", qualifier=ABOUT)
    assert shown.words == "about 40% \u00d7 59,600 = 23,840"
    assert shown.rounded == (
        "The figure is given as about 24,000 people: within rounding, it is the same."
    )


def test_a_bound_that_the_result_keeps_is_shown_beside_it() -> None:
    """20 and 4 are more than 20."""
    shown = derived(
        number("a", 20), number("b", 4), by="add", value=20, qualifier=Qualifier.MORE_THAN
    )
    assert (shown.result, shown.rounded) == (
        "24",
        "The figure is given as more than 20, which this allows.",
    )


@pytest.mark.parametrize(
    "term",
    [
        number("a", 20, qualifier=Qualifier.MORE_THAN),
        number("a", (18, 25), qualifier=Qualifier.BETWEEN),
        number("a", 10, qualifier=Qualifier.TENS_OF),
    ],
)
def test_over_ranges_and_bounds_nothing_is_worked_out(term: Figure) -> None:
    """They allow the figure: no single number follows from them."""
    shown = derived(term, number("b", 4), by="add", value=30)
    assert (shown.equals, shown.result, shown.rounded) == ("allows", "30", None)


@pytest.mark.parametrize(
    ("by", "sign", "result"),
    [("add", "+", "15"), ("subtract", "\u2212", "9"), ("divide", "\u00f7", "4")],
)
def test_every_operation_has_its_sign(by: str, sign: str, result: str) -> None:
    """Plus, minus and divided by, in their own signs."""
    shown = derived(number("a", 12), number("b", 3), by=by, value=int(result))
    assert (shown.sign, shown.result) == (sign, result)


def test_percentages_are_hundredths_unless_they_are_added_up() -> None:
    """A share of a whole, a share that comes out, and points that are taken from each other."""
    points = derived(
        SHARE, number("b", 35, unit="%"), by="subtract", value=5, unit="percentage points"
    )
    assert points.words == "about 40% \u2212 35% = 5"
    share = derived(number("a", 1), number("b", 8), by="divide", value="12.5", unit="percent")
    assert share.words == "1 \u00f7 8 = 12.5%"


def test_nothing_is_divided_by_zero() -> None:
    """The check refuses it; the page still stands."""
    assert derived(number("a", 1), number("b", 0), by="divide", value=1).equals == "allows"


def test_a_number_without_an_end_is_cut_and_says_so() -> None:
    """A third has no last digit."""
    shown = derived(number("a", 1), number("b", 3), by="divide", value="0.33", qualifier=ABOUT)
    assert shown.result == "0.3333\u2026"


@pytest.mark.parametrize(
    ("value", "text", "whole"),
    [
        (Fraction(1, 2), "0.5", True),
        (Fraction(-1, 3), "-0.3333", False),
        (Fraction(100), "100", True),
        (Fraction(0), "0", True),
    ],
)
def test_a_result_is_written_out(value: Fraction, text: str, whole: bool) -> None:  # noqa: FBT001 - a row of the table
    """Four places at most, none that says nothing."""
    number, is_whole = written_out(value)
    assert (str(number), is_whole) == (text, whole)


def test_a_sum_with_a_missing_term_is_not_shown() -> None:
    """Half a sum would be false."""
    alone = figure("f", derived=Derived(add=ids("f", "gone")))
    assert compose(anchored(sheet_of(source("Text."), alone))).figures.figures[0].derived is None
