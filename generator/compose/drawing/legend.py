"""The legend of the drawing: the signs that occur in it, each with its meaning.

Input: a layout. Output: `SignView` values in a fixed order. It must not draw.
"""

from collections.abc import Iterator
from typing import Final

from generator.compose.wording import Wording
from generator.views import LayoutView, SignView

_DAY: Final = "day"


def signs(layout: LayoutView, words: Wording) -> tuple[SignView, ...]:
    """Return the signs of a drawing with what they mean, those that occur in it only."""
    found = {*_of_spans(layout), *_of_bands(layout)}
    every = (
        SignView(sign="day", words=words.gettext("a day")),
        SignView(sign="period", words=words.gettext("a longer time")),
        SignView(sign="soft", words=words.gettext("not exactly known")),
        SignView(sign="inferred", words=words.gettext("date inferred")),
        SignView(sign="external", words=words.gettext("date from outside the sources")),
        SignView(sign="open", words=words.gettext("goes on")),
        SignView(sign="unknown", words=words.gettext("beginning or end not known")),
        SignView(sign="undated", words=words.gettext("without a date")),
        SignView(sign="dated", words=words.gettext("dated event, repeated from above")),
        SignView(sign="arrow", words=words.gettext("comes before")),
        SignView(
            sign="arrow-inferred", words=words.gettext("comes before, concluded by the editors")
        ),
    )
    return tuple(sign for sign in every if sign.sign in found)


def _of_spans(layout: LayoutView) -> Iterator[str]:
    for span in layout.spans:
        yield from ("open" if tail.known else "unknown" for tail in span.tails)
        yield span.body.basis
        yield "soft" if span.body.soft != "none" else _DAY if span.body.day else "period"


def _of_bands(layout: LayoutView) -> Iterator[str]:
    for band in layout.bands:
        yield from ("dated" if node.dated else "undated" for node in band.nodes)
        yield from ("arrow" if arrow.stated else "arrow-inferred" for arrow in band.arrows)
