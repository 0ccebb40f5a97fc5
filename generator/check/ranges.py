"""Ranges of numbers, for sums over figures of which some are only bounded.

Input and output: `Range`. The numbers are fractions and so exact: a third stays a third, and no sum
depends on the precision of decimal arithmetic.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from itertools import product
from typing import Final

from generator.model.facts import Figure
from generator.prose.qualifiers import Qualifier

Bound = Fraction | None

ORDER: Final = 10
"""Tens of thousands are fewer than ten times ten thousand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """All numbers from `low` to `high`, both included; None where there is no bound."""

    low: Bound
    high: Bound

    def times(self, factor: Fraction) -> "Range":
        """Return the range with both bounds multiplied by a positive number."""
        low = None if self.low is None else self.low * factor
        return Range(low=low, high=None if self.high is None else self.high * factor)

    def widened(self, room: Fraction) -> "Range":
        """Return the range with room on both sides."""
        low = None if self.low is None else self.low - room
        return Range(low=low, high=None if self.high is None else self.high + room)


EVERYTHING: Final = Range(low=None, high=None)


def range_of(figure: Figure) -> Range:
    """Return the numbers that a figure can mean; "about" is the number itself.

    What is counted is not negative, so "at most" and "less than" have zero as their other bound.
    """
    low, high = Fraction(figure.low), Fraction(figure.low if figure.high is None else figure.high)
    match figure.qualifier:
        case Qualifier.EXACTLY | Qualifier.ABOUT | Qualifier.BETWEEN:
            return Range(low=low, high=high)
        case Qualifier.AT_LEAST | Qualifier.MORE_THAN:
            return Range(low=low, high=None)
        case Qualifier.AT_MOST | Qualifier.LESS_THAN:
            return Range(low=Fraction(0) if high > 0 else None, high=high)
        case _:
            return Range(low=low, high=low * ORDER)


def half_unit(value: Decimal, *, is_rounded: bool) -> Fraction:
    """Return half of the last digit that is written for its own sake.

    Of a rounded number zeros before the point are taken for filling: of 24000 that digit is the 4.
    Of another one, and after the point, every digit counts: of 2.50 it is the 0.
    """
    exponent = min(0, int(value.as_tuple().exponent))
    if is_rounded and exponent == 0:
        exponent = int(value.normalize().as_tuple().exponent)
    return Fraction(10) ** exponent / 2


def total(operation: str, terms: Sequence[Range]) -> Range | None:
    """Return the outcome of `multiply`, `add`, `subtract` or `divide`; None when it has none.

    Only a division by what can be nothing but zero has none.
    """
    if operation == "divide" and terms[1] == Range(low=Fraction(0), high=Fraction(0)):
        return None
    return reduce(_OPERATIONS[operation], terms)


def overlap(one: Range, other: Range) -> bool:
    """Return whether some number is in both ranges."""
    return _reaches(one.low, other.high) and _reaches(other.low, one.high)


def _reaches(low: Bound, high: Bound) -> bool:
    return low is None or high is None or low <= high


def _sum(one: Bound, other: Bound) -> Bound:
    return None if one is None or other is None else one + other


def _negative(one: Range) -> Range:
    return Range(
        low=None if one.high is None else -one.high, high=None if one.low is None else -one.low
    )


def _added(one: Range, other: Range) -> Range:
    return Range(low=_sum(one.low, other.low), high=_sum(one.high, other.high))


def _subtracted(one: Range, other: Range) -> Range:
    return _added(one, _negative(other))


def _multiplied(one: Range, other: Range) -> Range:
    """Return the products; where a bound is missing, of numbers that are not negative alone."""
    bounds = (one.low, one.high, other.low, other.high)
    known = [bound for bound in bounds if bound is not None]
    if len(known) == len(bounds):
        ends = [a * b for a, b in product(known[:2], known[2:])]
        return Range(low=min(ends), high=max(ends))
    if one.low is None or other.low is None or min(one.low, other.low) < 0:
        return EVERYTHING
    return Range(low=one.low * other.low, high=None)


def _divided(one: Range, other: Range) -> Range:
    if other.low is None or other.low < 0 or other.high == 0:
        return EVERYTHING
    inverse = Range(
        low=Fraction(0) if other.high is None else 1 / other.high,
        high=None if other.low == 0 else 1 / other.low,
    )
    return _multiplied(one, inverse)


_OPERATIONS: Final[Mapping[str, Callable[[Range, Range], Range]]] = {
    "multiply": _multiplied,
    "add": _added,
    "subtract": _subtracted,
    "divide": _divided,
}
