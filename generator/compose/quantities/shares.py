"""Parts drawn against their wholes, where the numbers stated allow it.

Input: a part and its whole. Output: a `ShareView`. A percentage is a part of its whole by itself;
any other number must be counted in the unit of the whole. It computes nothing to be printed.
"""

from decimal import Decimal
from typing import Final

from generator.compose.quantities.extents import Extent, extent, same_unit
from generator.compose.quantities.numbers import amount_words, figure_words, is_percentage
from generator.compose.quantities.scale import SOFT, Scale
from generator.compose.wording import Wording
from generator.model.facts import Figure
from generator.views import BarView, ShareView, StretchView

_ROOM: Final = Decimal("1.25")
"""A whole that may be larger than its number is drawn with so much room."""

_SMALL: Final = 1.0
"""What is shorter than this is told by a dot, or it would not be seen."""

_PERCENT: Final = Extent(low=Decimal(100), high=Decimal(100))


def share_view(part: Figure, whole: Figure, words: Wording) -> ShareView | None:
    """Return a part drawn against its whole; None where it does not follow how large it is.

    So it is with other units, with what is negative or more than the whole, and with a percentage
    of a percentage, which may be of the whole or points of what the whole is a part of.
    """
    of = _whole(part, whole, words)
    if of is None:
        return None
    top = of.low * _ROOM if of.high is None and of.low is not None else of.high
    each = extent(part)
    if top is None or top <= 0 or min(each.edges) < 0 or max(_stated(each)) > top:
        return None
    scale = Scale(base=Decimal(0), top=top)
    sure = 0.0 if of.low is None else scale.at(of.low)
    return ShareView(
        about=each.soft or of.soft,
        sure=100.0 - SOFT if of.soft and sure > 100.0 - SOFT else sure,
        open_end=of.high is None,
        bar=_bar(each, scale, _words(part, whole, words)),
    )


def _whole(part: Figure, whole: Figure, words: Wording) -> Extent | None:
    if is_percentage(part, words):
        return None if is_percentage(whole, words) else _PERCENT
    return extent(whole) if same_unit((part, whole), words) else None


def _stated(each: Extent) -> tuple[Decimal, ...]:
    """Return the bounds that are stated; the upper one of an order of magnitude is not."""
    return each.edges[:1] if each.vague else each.edges


def _words(part: Figure, whole: Figure, words: Wording) -> str:
    template = words.pgettext("part and whole", "%(part)s of %(whole)s")
    return template % {"part": amount_words(part, words), "whole": figure_words(whole, words)}


def _bar(each: Extent, scale: Scale, words: str) -> BarView:
    """Return a bar from zero: solid as far as the part surely reaches, soft as far as it may."""
    sure = 0.0 if each.low is None else scale.at(each.low)
    most = 100.0 if each.high is None else scale.at(each.high)
    single = each.single is not None
    if each.soft:
        sure, most = max(0.0, sure - SOFT * single), min(100.0, most + SOFT)
    return BarView(
        words=words,
        solid=StretchView(start=0.0, end=sure) if sure else None,
        soft=StretchView(start=sure, end=most) if most > sure else None,
        dot=most if most < _SMALL else None,
        hollow=each.hollow,
        arrow="start" if each.low is None else "end" if each.high is None else None,
    )
