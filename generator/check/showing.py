"""Numbers as a problem's sentence shows them, in English as all sentences here."""

from decimal import Decimal
from fractions import Fraction
from typing import Final

from generator.model.facts import Figure

PLACES: Final = 4
"""Decimal places of a computed number that are shown."""


def number(value: Decimal) -> str:
    """Return a number with its thousands grouped: `24,000`."""
    return f"{value:,f}"


def result(value: Fraction) -> str:
    """Return a computed number, cut after four places; "…" says that there are more."""
    cut = Decimal(int(value * 10**PLACES)).scaleb(-PLACES)
    shown = number(cut).rstrip("0").rstrip(".")
    return shown if Fraction(cut) == value else f"{shown}…"


def amount(low: Decimal, high: Decimal | None) -> str:
    """Return a number, or a pair as `18 to 30`."""
    return number(low) if high is None else f"{number(low)} to {number(high)}"


def in_yaml(figure_low: Decimal, high: Decimal | None) -> str:
    """Return an amount as it is written after `value:`."""
    return f"{figure_low:f}" if high is None else f"[{figure_low:f}, {high:f}]"


def of_figure(figure: Figure) -> str:
    """Return the amount of a figure."""
    return amount(figure.low, figure.high)
