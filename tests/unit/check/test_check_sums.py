"""The rule sum-holds, and the ranges it computes with."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.check import showing
from generator.check.ranges import EVERYTHING, Range, half_unit, overlap, range_of, total
from generator.check.sums import sum_holds
from generator.model.facts import Derived, Figure
from generator.model.fields import FactId
from generator.prose.qualifiers import Qualifier
from tests.unit.check.check_builders import entry, event, figure, found_by, messages


def amount(name: str, said: str, unit: str | None = None, **derived: str) -> Figure:
    """Return a figure from `about 40`, `between 18 30` or a bare number, and its operation."""
    words, _, value = said.rpartition(" ")
    if words.startswith("between"):
        words, value = "between", said.removeprefix("between ")
    terms = {key: tuple(FactId(name) for name in ids.split()) for key, ids in derived.items()}
    return figure(
        name,
        value,
        qualifier=Qualifier(words or "exactly"),
        unit=unit,
        origin=entry(name, ("value",), ("derived",), ("of",)),
        derived=Derived(**terms) if terms else None,
    )


SHARE, WHOLE = amount("share", "about 40", "percent"), amount("whole", "about 60000", "people")


def test_a_percentage_counts_as_hundredths() -> None:
    """40 % of 60,000 is 24,000."""
    fact = amount("a", "about 24000", "people", multiply="share whole")
    assert messages(sum_holds, fact, SHARE, WHOLE) == []


def test_a_sum_that_does_not_hold_is_shown() -> None:
    """The sentence shows the whole sum, at the value."""
    fact = amount("a", "about 25000", "people", multiply="share whole")
    (problem,) = found_by(sum_holds, fact, SHARE, WHOLE)
    assert problem.message == "the sum does not hold: 40 % \xd7 60,000 = 24,000, not 25,000"
    assert problem.location.text == "a: line 2"


def test_a_quotient_of_counts_may_be_a_percentage() -> None:
    """24,000 of 60,000 is 40 %."""
    part = amount("part", "24000")
    right = amount("a", "40", "percent", divide="part whole")
    wrong = amount("a", "45", "percent", divide="part whole")
    whole = amount("whole", "60000")
    assert messages(sum_holds, right, part, whole) == []
    assert messages(sum_holds, wrong, part, whole) == [
        "the sum does not hold: 24,000 ÷ 60,000 = 40 %, not 45 %"
    ]


@pytest.mark.parametrize("unit", ["percent", "percentage points"])
def test_percentages_added_to_each_other_stay_percentages(unit: str) -> None:
    """The difference of two percentages is not a hundredth of it."""
    facts = (amount("x", "40", "percent"), amount("y", "35", "percent"))
    assert messages(sum_holds, amount("a", "5", unit, subtract="x y"), *facts) == []
    assert messages(sum_holds, amount("a", "6", unit, subtract="x y"), *facts) != []


@pytest.mark.parametrize(
    ("written", "holds"),
    [
        ("about 24000", True),
        ("about 23900", True),
        ("about 23800", False),
        ("24000", True),
        ("about 23868", True),
        ("about 23867", False),
        ("more than 23000", True),
        ("more than 23900", False),
        ("at least 25000", False),
        ("at most 20000", False),
        ("tens of 10000", True),
        ("tens of 100000", False),
    ],
)
def test_a_sum_over_rounded_figures_holds_when_it_rounds(written: str, holds: bool) -> None:  # noqa: FBT001 - a parameter
    """23,868 is about 24,000 and about 23,900, by the digits that are written."""
    facts = (amount("x", "about 39.78", "percent"), amount("y", "60000"))
    found = messages(sum_holds, amount("a", written, multiply="x y"), *facts)
    assert (found == []) is holds


@pytest.mark.parametrize(
    ("written", "holds"),
    [
        ("33", True),
        ("34", False),
        ("35", True),
        ("33.0", True),
        ("more than 32", True),
        ("more than 33", False),
        ("at least 33", True),
        ("less than 33", False),
        ("between 30 40", True),
        ("between 34 40", False),
    ],
)
def test_a_sum_over_exact_figures_must_hold_outright(written: str, holds: bool) -> None:  # noqa: FBT001 - a parameter
    """20 and 13 are 33, and not more than 33."""
    facts = (amount("x", "20"), amount("y", "13"))
    found = messages(sum_holds, amount("a", written, add="x y"), *facts)
    assert (found == []) is (holds and written != "35")


def test_a_quotient_is_compared_by_its_written_digits() -> None:
    """A third has no end, so it holds as far as it is written; zeros before the point count."""
    facts = (amount("x", "1"), amount("y", "3"), amount("z", "0"))
    for written, holds in (("0.33", True), ("0.333", True), ("0.34", False)):
        found = messages(sum_holds, amount("a", written, divide="x y"), *facts)
        assert (found == []) is holds
    assert messages(sum_holds, amount("a", "40", "percent", divide="x y"), *facts) == [
        "the sum does not hold: 1 ÷ 3 = 33.3333… %, not 40 %"
    ]
    assert messages(sum_holds, amount("a", "1", divide="x z"), *facts) == [
        "the sum does not hold: 1 ÷ 0 has no result"
    ]


@pytest.mark.parametrize(
    ("terms", "written", "sentence"),
    [
        (("more than 20", "30"), "55", None),
        (("more than 20", "30"), "40", "more than 20 + 30 = at least 50, not 40"),
        (("less than 20", "30"), "60", "less than 20 + 30 = 30 to 50, not 60"),
        (("between 18 30", "2"), "32", None),
        (("between 18 30", "2"), "33", "18 to 30 + 2 = 20 to 32, not 33"),
        (("at most -5", "0"), "-4", "at most -5 + 0 = at most -5, not -4"),
        (("between 18 30", "2"), "more than 32", "18 to 30 + 2 = 20 to 32, not more than 32"),
    ],
)
def test_a_sum_over_bounded_figures_must_be_possible(
    terms: tuple[str, str], written: str, sentence: str | None
) -> None:
    """What lies within the bounds may be so."""
    facts = [amount(name, said) for name, said in zip("xy", terms, strict=True)]
    found = messages(sum_holds, amount("a", written, add="x y"), *facts)
    assert found == ([f"the sum does not hold: {sentence}"] if sentence else [])


def test_a_sum_over_unknown_figures_is_left_to_another_rule() -> None:
    """A figure that does not exist, or is no figure, cannot be counted with."""
    fact = amount("a", "1", add="nowhere event")
    assert messages(sum_holds, fact, event("event")) == []


def test_figures_derived_from_each_other_are_a_problem() -> None:
    """A circle of sums proves nothing, and is named in full."""
    facts = (amount("a", "0", add="b b"), amount("b", "0", add="a a"))
    (problem,) = found_by(sum_holds, *facts)
    assert problem.message == "these figures are derived from each other: a from b from a"
    assert problem.location.text == "a: line 3"


@pytest.mark.parametrize(
    ("part", "whole", "sentence"),
    [
        ("70000", "60000", "the part, 70,000, is greater than its whole, 60,000"),
        ("more than 60000", "60000", None),
        (
            "more than 70000",
            "60000",
            "the part, more than 70,000, is greater than its whole, 60,000",
        ),
        ("60000", "60000", None),
        ("70000", "more than 60000", None),
        ("less than 70000", "60000", None),
        ("64000", "about 60000", None),
        ("66000", "about 60000", "the part, 66,000, is greater than its whole, 60,000"),
        ("less than -1", "-5", None),
    ],
)
def test_a_part_is_not_greater_than_its_whole(part: str, whole: str, sentence: str | None) -> None:
    """What is surely more than the whole is not a part of it."""
    fact = amount("a", part, "people")
    object.__setattr__(fact, "of", FactId("whole"))
    found = found_by(sum_holds, fact, amount("whole", whole, "People"))
    assert [problem.message for problem in found] == ([sentence] if sentence else [])
    assert all(problem.location.text == "a: line 4" for problem in found)
    assert messages(sum_holds, fact, amount("whole", whole, "percent")) == []


def test_a_figure_is_the_range_of_what_it_can_mean() -> None:
    """Bounds follow from the qualifier; what is counted is not negative."""
    ranges = {
        "5": (5, 5),
        "about 5": (5, 5),
        "between 5 6": (5, 6),
        "at least 5": (5, None),
        "more than 5": (5, None),
        "at most 5": (0, 5),
        "less than -5": (None, -5),
        "dozens of 12": (12, 120),
    }
    for said, (low, high) in ranges.items():
        assert range_of(amount("a", said)) == Range(
            low=None if low is None else Fraction(low),
            high=None if high is None else Fraction(high),
        )


def test_half_a_unit_is_half_the_last_digit() -> None:
    """Zeros before the point fill a rounded number; zeros after it are digits."""
    digits = {"24000": 500, "24010": 5, "2.50": Fraction(1, 200), "0": Fraction(1, 2), "100": 50}
    for value, half in digits.items():
        assert half_unit(Decimal(value), is_rounded=True) == half
    assert half_unit(Decimal(24000), is_rounded=False) == Fraction(1, 2)
    assert half_unit(Decimal("2.5"), is_rounded=False) == Fraction(1, 20)


BOUNDS = st.one_of(st.none(), st.integers(-9, 9).map(Fraction))
NUMBERS = st.integers(-9, 9).map(Fraction)


@st.composite
def ranges(draw: st.DrawFn) -> tuple[Range, Fraction]:
    """Draw a range and a number in it."""
    inside, below, above = draw(NUMBERS), draw(BOUNDS), draw(BOUNDS)
    low = None if below is None else inside - abs(below)
    high = None if above is None else inside + abs(above)
    return Range(low=low, high=high), inside


@settings(deadline=None)
@given(ranges(), ranges(), st.sampled_from(["add", "subtract", "multiply", "divide"]))
def test_the_outcome_of_ranges_holds_that_of_their_numbers(
    one: tuple[Range, Fraction], other: tuple[Range, Fraction], operation: str
) -> None:
    """Whatever two figures can mean, what follows from it is in the range that is computed."""
    (first, a), (second, b) = one, other
    outcome = total(operation, [first, second])
    if operation == "divide" and b == 0:
        assert outcome is None or outcome == EVERYTHING or second.low == 0
        return
    assert outcome is not None
    value = {"add": a + b, "subtract": a - b, "multiply": a * b, "divide": a / (b or 1)}[operation]
    assert overlap(outcome, Range(low=value, high=value))


@pytest.mark.parametrize(
    ("operation", "one", "other", "outcome"),
    [
        ("multiply", "more than 20", "3", (60, None)),
        ("multiply", "at least 20", "at least 3", (60, None)),
        ("multiply", "less than 20", "3", (0, 60)),
        ("multiply", "more than -20", "3", (None, None)),
        ("multiply", "less than -20", "3", (None, None)),
        ("multiply", "between -2 3", "between -5 7", (-15, 21)),
        ("divide", "more than 20", "5", (4, None)),
        ("divide", "20", "more than 5", (0, 4)),
        ("divide", "20", "at most 5", (4, None)),
        ("divide", "20", "between -5 5", (None, None)),
        ("divide", "20", "at most 0", (None, None)),
        ("subtract", "20", "more than 5", (None, 15)),
        ("subtract", "more than 20", "5", (15, None)),
    ],
)
def test_bounds_are_carried_through_a_sum(
    operation: str, one: str, other: str, outcome: tuple[int | None, int | None]
) -> None:
    """Where a bound is missing, or a sign is open, nothing is claimed that may not be so."""
    low, high = outcome
    terms = [range_of(amount("x", one)), range_of(amount("y", other))]
    assert total(operation, terms) == Range(
        low=None if low is None else Fraction(low), high=None if high is None else Fraction(high)
    )


def test_several_terms_are_computed_from_left_to_right() -> None:
    """The first figure less all that follow."""
    terms = [Range(low=Fraction(n), high=Fraction(n)) for n in (10, 3, 2)]
    assert total("subtract", terms) == Range(low=Fraction(5), high=Fraction(5))
    assert total("multiply", terms) == Range(low=Fraction(60), high=Fraction(60))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Fraction(24000), "24,000"),
        (Fraction(5, 2), "2.5"),
        (Fraction(100, 3), "33.3333…"),
        (Fraction(-1, 8), "-0.125"),
        (Fraction(0), "0"),
        (Fraction(1, 100000), "0…"),
    ],
)
def test_a_computed_number_is_shown_short(value: Fraction, shown: str) -> None:
    """Four places are enough to see a fault."""
    assert showing.result(value) == shown


def test_amounts_are_shown_and_written() -> None:
    """For readers with groups, for YAML in plain digits."""
    assert showing.amount(Decimal(18), Decimal(24000)) == "18 to 24,000"
    assert showing.in_yaml(Decimal(18), Decimal("2.4E+4")) == "[18, 24000]"
    assert showing.in_yaml(Decimal("1.50"), None) == "1.50"
