"""Which numbers a figure can mean, for drawing and comparing them.

Input: a figure. Output: an `Extent`. It must not word or draw anything.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from generator.compose.quantities.numbers import is_percentage
from generator.compose.quantities.orders import is_indefinite
from generator.compose.wording import Wording
from generator.model.facts import Figure
from generator.prose.qualifiers import Qualifier

_ORDER: Final = 10
"""Tens of thousands are fewer than ten times ten thousand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """All numbers from `low` to `high`; None where there is no bound.

    `soft`: the bounds are only about right. `hollow`: the bound itself is left out. `vague`: only
    the order of the number is known; the upper bound is then that of the next order, and left out.
    """

    low: Decimal | None
    high: Decimal | None
    soft: bool = False
    hollow: bool = False
    vague: bool = False

    @property
    def edges(self) -> tuple[Decimal, ...]:
        """Return the bounds that there are, the lower one first."""
        return tuple(edge for edge in (self.low, self.high) if edge is not None)

    @property
    def single(self) -> Decimal | None:
        """Return the number where there is one only."""
        return self.low if self.low == self.high else None

    def reaches(self, other: "Extent") -> bool:
        """Return whether some number is in both; only for extents that are not soft."""
        return _below(self, other) and _below(other, self)


def extent(figure: Figure) -> Extent:
    """Return the numbers that a figure can mean, as its source words it."""
    low, high = figure.low, figure.low if figure.high is None else figure.high
    match figure.qualifier:
        case Qualifier.EXACTLY | Qualifier.BETWEEN:
            return Extent(low=low, high=high)
        case Qualifier.ABOUT:
            return Extent(low=low, high=high, soft=True)
        case Qualifier.AT_LEAST | Qualifier.MORE_THAN:
            return Extent(low=low, high=None, hollow=figure.qualifier is Qualifier.MORE_THAN)
        case Qualifier.AT_MOST | Qualifier.LESS_THAN:
            return Extent(low=None, high=high, hollow=figure.qualifier is Qualifier.LESS_THAN)
        case _:
            low, high = sorted((low, low * _ORDER))
            return Extent(low=low, high=high, vague=True)


def is_single(figure: Figure) -> bool:
    """Return whether a figure is one number, exact or about."""
    return figure.high is None and figure.qualifier in {Qualifier.EXACTLY, Qualifier.ABOUT}


def is_hedged(figure: Figure) -> bool:
    """Return whether a source is careful about a number; a range between two is not."""
    return figure.qualifier not in {Qualifier.EXACTLY, Qualifier.BETWEEN}


def is_drawn_alone(figure: Figure) -> bool:
    """Return whether a figure says more than a number: a range, or an end that is open."""
    return not is_indefinite(figure.qualifier) and extent(figure).single is None


def same_unit(figures: tuple[Figure, ...], words: Wording) -> bool:
    """Return whether all figures count in one unit; every way to write percent is the same."""
    return len(set(_units(figures, words))) == 1


def _units(figures: tuple[Figure, ...], words: Wording) -> Iterator[str]:
    for figure in figures:
        yield "%" if is_percentage(figure, words) else (figure.unit or "").casefold()


def _below(one: Extent, other: Extent) -> bool:
    """Return whether one begins before the other ends."""
    if one.low is None or other.high is None:
        return True
    left_out = one.hollow or other.hollow or other.vague
    return one.low < other.high if left_out else one.low <= other.high
