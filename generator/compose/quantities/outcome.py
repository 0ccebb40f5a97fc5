"""What a sum comes to, worked out exactly.

Input: the figures of a sum. Output: a fraction, so that a third stays a third. Nothing is worked
out over numbers that are only bounded. It must not word anything.
"""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from operator import add, mul, sub, truediv
from typing import Final

from generator.compose.quantities.extents import is_single
from generator.compose.quantities.numbers import is_percentage
from generator.compose.wording import Wording
from generator.model.facts import Figure

PLACES: Final = 4
"""Decimal places of a number that has been worked out."""

_HUNDRED: Final = Fraction(100)
_OPERATIONS: Final[Mapping[str, Callable[[Fraction, Fraction], Fraction]]] = {
    "multiply": mul,
    "add": add,
    "subtract": sub,
    "divide": truediv,
}


def outcome(
    figure: Figure, operation: str, terms: Sequence[Figure], words: Wording
) -> Fraction | None:
    """Return what the terms of a figure give, in its own unit.

    None where a term is a range or a bound, or where it would be divided by zero. Percentages count
    as hundredths, unless they are only added to each other or taken from each other.
    """
    if not all(is_single(term) for term in terms):
        return None
    percent = [is_percentage(term, words) for term in terms]
    hundredths = operation in {"multiply", "divide"} or not all(percent)
    values = [
        Fraction(term.low) / (_HUNDRED if each and hundredths else 1)
        for term, each in zip(terms, percent, strict=True)
    ]
    if operation == "divide" and 0 in values[1:]:
        return None
    result = reduce(_OPERATIONS[operation], values)
    return result * _HUNDRED if is_percentage(figure, words) and hundredths else result


def written_out(value: Fraction) -> tuple[Decimal, bool]:
    """Return a number with at most four decimal places, cut off, and whether that is all of it."""
    cut = Fraction(int(value * 10**PLACES), 10**PLACES)
    whole, rest = divmod(abs(cut) * 10**PLACES, 10**PLACES)
    text = f"{'-' if cut < 0 else ''}{whole}.{int(rest):0{PLACES}d}".rstrip("0").rstrip(".")
    return Decimal(text), cut == value
