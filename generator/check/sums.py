"""The rule `sum-holds`: what is computed from other figures is what they give.

Percentages count as hundredths. A sum over rounded figures holds when it rounds to the written
figure; a sum over exact figures must give it outright; a sum over bounded figures must allow it.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from generator.check import showing
from generator.check.checked import Checked
from generator.check.circles import walk
from generator.check.ranges import Range, half_unit, overlap, range_of, total
from generator.check.units import is_percent
from generator.model.facts import Figure
from generator.problems import Location, Problem, Rule
from generator.prose.qualifiers import Qualifier

SIGNS: Final = {"multiply": "\xd7", "add": "+", "subtract": "\u2212", "divide": "\xf7"}
PLAIN: Final = frozenset({Qualifier.EXACTLY, Qualifier.ABOUT, Qualifier.BETWEEN})
"""Qualifiers that a sum shows by the number alone."""

BOUNDING: Final = frozenset(
    {
        Qualifier.EXACTLY,
        Qualifier.BETWEEN,
        Qualifier.AT_LEAST,
        Qualifier.MORE_THAN,
        Qualifier.AT_MOST,
        Qualifier.LESS_THAN,
    }
)
"""Qualifiers of a number that is not rounded."""


def sum_holds(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each figure that its terms do not give, or that exceeds its whole.

    A quotient is compared by rounding even if all is exact, since few have an end. Figures that do
    not exist or could not be read are reported elsewhere: a sum over them is not looked at.
    """
    yield from _circular(checked)
    for figure in checked.sheet.figures:
        terms = _terms(checked, figure)
        if figure.derived and terms:
            yield from _sum_fault(checked, figure, figure.derived.operation[0], terms)
        whole = checked.facts.get(figure.of or "")
        if isinstance(whole, Figure):
            yield from _too_great(figure, whole)


def _circular(checked: Checked) -> Iterator[Problem]:
    graph: dict[str, tuple[str, ...]] = {
        figure.id: figure.derived.operation[1]
        for figure in checked.sheet.figures
        if figure.derived and not checked.is_repeated(figure.id)
    }
    for circle in walk(graph).circles:
        yield _problem(
            checked.facts[circle[0]].origin.at("derived"),
            f"these figures are derived from each other: {' from '.join(circle)}",
            "take derived: out of one of them",
        )


def _terms(checked: Checked, figure: Figure) -> list[Figure]:
    """Return the figures that a figure is derived from; none when one of them is not known."""
    names = figure.derived.operation[1] if figure.derived else ()
    terms = [checked.facts.get(name) for name in names]
    known = [term for term in terms if isinstance(term, Figure)]
    return known if len(known) == len(terms) else []


def _sum_fault(
    checked: Checked, figure: Figure, operation: str, terms: Sequence[Figure]
) -> Iterator[Problem]:
    percent = [is_percent(each.unit, checked.languages) for each in (figure, *terms)]
    # Percentages added to each other stay what they are: 40 % - 35 % is 5 percentage points.
    hundredths = operation in {"multiply", "divide"} or not all(percent[1:])
    factors = [Fraction(100) if each and hundredths else Fraction(1) for each in percent]
    signs = [" %" if each else "" for each in percent]
    shown = f" {SIGNS[operation]} ".join(map(_shown, terms, signs[1:]))
    counted = [
        range_of(term).times(1 / factor) for term, factor in zip(terms, factors[1:], strict=True)
    ]
    outcome = total(operation, counted)
    if outcome is None:
        yield _does_not_hold(figure, f"{shown} has no result")
    elif not _agrees(figure, terms, outcome.times(factors[0]), operation):
        result = _worded(outcome.times(factors[0])) + signs[0]
        yield _does_not_hold(figure, f"{shown} = {result}, not {_shown(figure, signs[0])}")


def _agrees(figure: Figure, terms: Sequence[Figure], outcome: Range, operation: str) -> bool:
    """Return whether a figure may be the outcome, as exactly as the figures are known."""
    is_rounded = not all(each.qualifier in BOUNDING for each in (figure, *terms))
    if not is_rounded and operation != "divide":
        return overlap(range_of(figure), outcome) and not _misses_bound(figure, outcome)
    return overlap(_with_room(figure, is_rounded=is_rounded), outcome)


def _with_room(figure: Figure, *, is_rounded: bool) -> Range:
    """Return the range of a figure with what rounding may have taken from it; bounds stay firm."""
    if figure.qualifier not in {Qualifier.EXACTLY, Qualifier.ABOUT}:
        return range_of(figure)
    return range_of(figure).widened(half_unit(figure.low, is_rounded=is_rounded))


def _misses_bound(figure: Figure, outcome: Range) -> bool:
    """Return whether "more than 20" or "less than 20" comes out as 20 at best."""
    best = {Qualifier.MORE_THAN: outcome.high, Qualifier.LESS_THAN: outcome.low}
    return best.get(figure.qualifier) == Fraction(figure.low)


def _too_great(part: Figure, whole: Figure) -> Iterator[Problem]:
    """Yield a problem for a part that is surely more than its whole, counted in one unit."""
    if (part.unit or "").casefold() != (whole.unit or "").casefold():
        return
    is_rounded = not {part.qualifier, whole.qualifier} <= BOUNDING
    least = _with_room(part, is_rounded=True).low if is_rounded else range_of(part).low
    most = _with_room(whole, is_rounded=True).high if is_rounded else range_of(whole).high
    if least is not None and most is not None and least > most:
        yield _problem(
            part.origin.at("of"),
            f"the part, {_shown(part)}, is greater than its whole, {_shown(whole)}",
            "correct one of the two values, or write the id of the figure it is a part of",
        )


def _shown(figure: Figure, sign: str = "") -> str:
    words = "" if figure.qualifier in PLAIN else f"{figure.qualifier} "
    return f"{words}{showing.of_figure(figure)}{sign}"


def _worded(outcome: Range) -> str:
    """Return an outcome in words; one without any bound contradicts nothing and is not shown."""
    low = "" if outcome.low is None else showing.result(outcome.low)
    high = "" if outcome.high is None else showing.result(outcome.high)
    if low == high:
        return low
    if low and high:
        return f"{low} to {high}"
    return f"at least {low}" if low else f"at most {high}"


def _does_not_hold(figure: Figure, message: str) -> Problem:
    return _problem(
        figure.origin.at("value"),
        f"the sum does not hold: {message}",
        "correct the value, the figures under derived:, or the qualifiers of all of them",
    )


def _problem(place: Location, message: str, mend: str) -> Problem:
    return Problem(rule=Rule.SUM_HOLDS, location=place, message=message, help=mend)
