"""Figures on one scale: where each number lies between a base and a top.

Input: what figures can mean, and their words. Output: a `ScaleView` with positions from 0 to 100.
The scale begins at zero unless the numbers lie so close together that nothing could be seen. It
must not decide which figures belong together.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal, localcontext
from typing import Final, Literal

from generator.compose.quantities.extents import Extent, extent
from generator.compose.quantities.numbers import figure_words, number_words
from generator.compose.wording import Wording
from generator.model.facts import Figure
from generator.views import BarView, ScaleTick, ScaleView, StretchView

SOFT: Final = 3.0
"""How far "about" reaches to each side of a drawn number: that there is room, not how much.

It is a length of the drawing, and each drawing that has it says that it is no margin.
"""

_PRECISION: Final = 100
_CLOSE: Final = 10
"""Numbers whose distance is less than this part of the largest are drawn without zero."""

_ROOM: Final = 4
"""An open end has a part of the scale to run out in."""

_STEPS: Final = 4
_LABELS: Final = 36
"""How many characters of labels fit under a drawing on a phone."""

_NEAR: Final = 6.0
"""How near to an edge the label of a tick must not be centred."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The numbers from `base` to `top`, which is greater."""

    base: Decimal
    top: Decimal

    def at(self, value: Decimal) -> float:
        """Return where a number lies, from 0 to 100."""
        with localcontext(prec=_PRECISION):
            place = 100 * (value - self.base) / (self.top - self.base)
        return min(100.0, max(0.0, round(float(place), 2)))


def scale_view(figures: Sequence[Figure], words: Wording) -> ScaleView:
    """Return figures of one unit on one scale; there must be one at least."""
    extents = [extent(figure) for figure in figures]
    scale = scale_over(extents)
    return ScaleView(
        about=any(each.soft for each in extents),
        bars=tuple(
            _bar(each, figure_words(figure, words), scale)
            for each, figure in zip(extents, figures, strict=True)
        ),
        ticks=tuple(_ticks(scale, words)),
    )


def scale_over(extents: Sequence[Extent]) -> Scale:
    """Return the scale that holds all numbers, with room for ends that are open."""
    edges = [edge for each in extents for edge in each.edges]
    with localcontext(prec=_PRECISION):
        base, top = _bounds(min(edges), max(edges))
        room = (top - base) / _ROOM
        if any(each.high is None for each in extents):
            top += room
        if base and any(each.low is None for each in extents):
            base -= room
    return Scale(base=base, top=top)


def _bounds(low: Decimal, high: Decimal) -> tuple[Decimal, Decimal]:
    distance = high - low
    if low * high > 0 and 0 < distance * _CLOSE < max(abs(low), abs(high)):
        return low - distance / 2, high + distance / 2
    if low == high == 0:
        return Decimal(0), Decimal(1)
    return min(low, Decimal(0)), max(high, Decimal(0))


def _bar(each: Extent, words: str, scale: Scale) -> BarView:
    start = 0.0 if each.low is None else scale.at(each.low)
    end = 100.0 if each.high is None else scale.at(each.high)
    whole = StretchView(start=start, end=end)
    around = StretchView(start=max(0.0, start - SOFT), end=min(100.0, end + SOFT))
    single = each.single is not None
    return BarView(
        words=words,
        solid=None if single or each.vague else whole,
        soft=around if each.soft else whole if each.vague else None,
        dot=end if each.low is None else start if single or each.high is None else None,
        hollow=each.hollow,
        arrow="start" if each.low is None else "end" if each.high is None else None,
    )


def _ticks(scale: Scale, words: Wording) -> Iterator[ScaleTick]:
    """Yield a few round numbers of the scale; fewer, or none, where their labels are long."""
    values = list(_round_numbers(scale))
    labels = [number_words(value, words) for value in values]
    if sum(map(len, labels)) > _LABELS:
        values, labels = values[:: len(values) - 1 or 1], labels[:: len(labels) - 1 or 1]
    if sum(map(len, labels)) > _LABELS:
        return
    for value, label in zip(values, labels, strict=True):
        at = scale.at(value)
        yield ScaleTick(label=label, at=at, anchor=_anchor(at))


def _anchor(at: float) -> Literal["start", "middle", "end"]:
    """Return which part of a label stands under its tick, so that none leaves the drawing."""
    if at < _NEAR:
        return "start"
    return "end" if at > 100 - _NEAR else "middle"


def _round_numbers(scale: Scale) -> Iterator[Decimal]:
    """Yield the multiples of 1, 2 or 5 times a power of ten that lie on a scale, at most five."""
    with localcontext(prec=_PRECISION):
        least = (scale.top - scale.base) / _STEPS
        power = Decimal(10) ** least.adjusted()
        step = next(power * times for times in (1, 2, 5, 10) if power * times >= least)
        value = (scale.base / step).to_integral_value(ROUND_CEILING) * step
        while value <= scale.top:
            yield _plain(value)
            value += step


def _plain(value: Decimal) -> Decimal:
    """Return a number without zeros after its point and without an exponent."""
    whole = value.to_integral_value()
    return Decimal(int(whole)) if value == whole else value.normalize()
