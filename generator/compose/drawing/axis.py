"""The drawing of a timeline: dated events to scale, undated ones in the order that is known.

Input: the events of one sheet, or of several, each with the link that its mark shall be. Output: an
`AxisView` with a layout for each width of page. It must not know on which page it stands.
"""

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from generator.compose.calendar import day_words, month_words, year_words
from generator.compose.drawing.bands import bands
from generator.compose.drawing.bodies import Canvas, reach, span
from generator.compose.drawing.chains import Undated, undated
from generator.compose.drawing.lanes import Placed, in_lanes
from generator.compose.drawing.legend import signs
from generator.compose.drawing.stretch import DrawnEvent, Stretch, ordinal, stretch
from generator.compose.drawing.ticks import Scale, ticks
from generator.compose.wording import Wording
from generator.edtf.calendar import Day
from generator.views import AxisView, LayoutView, SpanView, TickView

_Name = Literal["narrow", "middle", "wide"]

_WIDTHS: Final[tuple[tuple[_Name, float], ...]] = (
    ("narrow", 272.0),
    ("middle", 560.0),
    ("wide", 896.0),
)
"""The least width of a layout; the style sheet shows each from there on."""

_HEAD: Final = 28.0
"""How much room the labels of the axis have."""

_FOOT: Final = 10.0
_EDGE: Final = 0.02
_ARROW: Final = 0.08
"""How far from the edge the axis begins, without and with an arrow that leads on beyond it."""

_MANY: Final = 10
"""From how many links on there is a way past the drawing."""

_TWO_YEARS: Final = 731
_TWO_MONTHS: Final = 62


class _Drawn(NamedTuple):
    """What there is to draw."""

    stretches: tuple[Stretch, ...]
    first: Day
    last: Day


def axis(sheets: Sequence[Sequence[DrawnEvent]], words: Wording) -> AxisView | None:
    """Return the drawing of all events of some sheets, None where it would tell nothing.

    Dated events are drawn if they are two at least and more than a day apart: else there is no
    scale. Undated ones are drawn beside them, or by themselves if an order among them is known.
    """
    dated, without = _dated(sheets), undated(sheets)
    if dated is None and not (without.chains or without.more):
        return None
    layouts = tuple(_layout(name, width, dated, without, words) for name, width in _WIDTHS)
    links = len(layouts[0].spans) + sum(len(band.nodes) for band in layouts[0].bands)
    return AxisView(
        words=_sentence(dated, sheets, words),
        signs=signs(layouts[-1], words),
        layouts=layouts,
        skip=links > _MANY,
    )


def _dated(sheets: Sequence[Sequence[DrawnEvent]]) -> _Drawn | None:
    stretches = tuple(
        one
        for sheet in sheets
        for drawn in sheet
        if drawn.event.date is not None and (one := stretch(drawn.event.date, drawn)) is not None
    )
    edges = [day for one in stretches for day in (one.first, one.last)]
    if len(stretches) < 2 or min(edges) == max(edges):  # noqa: PLR2004 - one is no line
        return None
    return _Drawn(stretches, min(edges), max(edges))


class _Upper(NamedTuple):
    """The dated part of a layout: `foot` is where it ends."""

    ticks: tuple[TickView, ...] = ()
    spans: tuple[SpanView, ...] = ()
    foot: float = 0.0


def _layout(
    name: _Name, width: float, dated: _Drawn | None, without: Undated, words: Wording
) -> LayoutView:
    canvas = Canvas(width=width, mirrored=words.direction == "rtl", words=words)
    upper = _Upper() if dated is None else _upper(dated, canvas)
    lower, height = bands(without, canvas, upper.foot)
    return LayoutView(
        name=name,
        height=height + 1,
        head=_HEAD,
        foot=upper.foot,
        start=canvas.percent(0.0),
        ticks=upper.ticks,
        spans=upper.spans,
        bands=lower,
    )


def _upper(dated: _Drawn, canvas: Canvas) -> _Upper:
    scale = _scale(dated, canvas.width)
    reached = [reach(one, scale) for one in dated.stretches]
    marks = [
        Placed(number=number, start=it.far_start, end=it.far_end, words=one.link.label)
        for number, (one, it) in enumerate(zip(dated.stretches, reached, strict=True))
    ]
    lanes = in_lanes(marks, canvas.width)
    return _Upper(
        ticks=ticks(scale, canvas.words, canvas.percent),
        spans=tuple(
            span(dated.stretches[mark.number], reached[mark.number], mark, _HEAD, canvas)
            for mark in lanes.marks
        ),
        foot=_HEAD + lanes.height + _FOOT,
    )


def _scale(dated: _Drawn, width: float) -> Scale:
    before = _ARROW if any(one.before != "none" for one in dated.stretches) else _EDGE
    after = _ARROW if any(one.after != "none" for one in dated.stretches) else _EDGE
    return Scale(
        first=ordinal(*dated.first),
        last=ordinal(*dated.last) + 1,
        low=before * width,
        high=(1 - after) * width,
        width=width,
    )


def _sentence(dated: _Drawn | None, sheets: Sequence[Sequence[DrawnEvent]], words: Wording) -> str:
    """Return what is drawn, in words: how many events, from when to when, how many undated."""
    parts = []
    if dated is not None:
        first, last = _edges(dated.first, dated.last, words)
        parts.append(
            words.ngettext(
                "%(count)s event drawn to scale, from %(first)s to %(last)s.",
                "%(count)s events drawn to scale, from %(first)s to %(last)s.",
                len(dated.stretches),
                first=first,
                last=last,
            )
        )
    count = sum(drawn.event.date is None for sheet in sheets for drawn in sheet)
    if count:
        parts.append(
            words.ngettext(
                "%(count)s event without a date, not to scale.",
                "%(count)s events without a date, not to scale.",
                count,
            )
        )
    return " ".join(parts)


def _edges(first: Day, last: Day, words: Wording) -> tuple[str, str]:
    """Return the ends of the scale in words, as finely as it takes to tell them apart."""
    days = ordinal(*last) - ordinal(*first)
    if days > _TWO_YEARS:
        return year_words(first[0], words), year_words(last[0], words)
    if days > _TWO_MONTHS:
        return month_words(*first[:2], words), month_words(*last[:2], words)
    return day_words(*first, words), day_words(*last, words)
