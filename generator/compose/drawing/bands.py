"""The undated events under the axis: chains with arrows, and what has no order, scattered.

Input: the undated events, sorted out, and the width of the drawing. Output: `BandView` values. A
row is a line of pixels, or two where its label needs them, and its label has it to itself; in a
crowd labels are left out.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from generator.compose.drawing.bodies import Canvas
from generator.compose.drawing.chains import Arrow, Chain, Undated
from generator.compose.drawing.stretch import DrawnEvent
from generator.compose.drawing.text_width import in_two, shortened
from generator.views import ArrowView, BandView, NodeView, TextView

_TARGET: Final = 24.0
_CAPTION: Final = 10.0
_BETWEEN: Final = 18.0
_TRACK: Final = 10.0
_AWAY: Final = 14.0
"""How far a label stands from the middle of its mark."""

_BASELINE: Final = 4.5
_TITLED: Final = 24
"""Up to how many events without an order have a label."""

_ROOM: Final = 440.0
"""How wide a column of chains is at least, as far as the drawing is that wide."""

_LINE: Final = 15.0
_TALLER: Final = 12.0
"""How much lower the second line of a label stands, and how much higher its row is."""

_WRAPPED: Final = 12
"""In a band of up to so many events labels may have two lines."""

_COLUMN: Final = 280.0
"""How wide a column of labels is at least, as far as the drawing is that wide."""


def bands(undated: Undated, canvas: Canvas, top: float) -> tuple[tuple[BandView, ...], float]:
    """Return the bands below the line `top`, and where they end."""
    made, top = _side_by_side(undated.chains, canvas, top)
    for events, words in (
        (undated.more, _more(len(undated.more), canvas)),
        (undated.loose, _loose(len(undated.loose), canvas)),
    ):
        if events:
            made.append(_scattered(events, words, canvas, top))
            top = _bottom(made[-1:])
    return tuple(made), top


def _bottom(made: Sequence[BandView]) -> float:
    return max(node.y + _height(node.text) / 2 for band in made for node in band.nodes)


def _height(text: TextView | None) -> float:
    """Return how high the row of a label is."""
    return _TARGET + (_TALLER if text is not None and text.second else 0.0)


def _side_by_side(
    chains: Sequence[Chain], canvas: Canvas, top: float
) -> tuple[list[BandView], float]:
    """Return the chains in as many columns as there is room for; the first says what all are."""
    columns = min(len(chains), max(1, int(canvas.width // _ROOM)))
    words = canvas.words.gettext("Not dated; only arrows give an order")
    made: list[BandView] = []
    for first in range(0, len(chains), columns or 1):
        top += _BETWEEN
        begin = top if first else top + _CAPTION
        beside = chains[first : first + columns]
        row = [
            _chain(
                chain,
                "" if made or place else words,
                (top, begin),
                (place / columns, (place + 1) / columns if chain is not beside[-1] else 1.0),
                canvas,
            )
            for place, chain in enumerate(beside)
        ]
        made += row
        top = _bottom(row)
    return made, top


def _more(count: int, canvas: Canvas) -> str:
    return canvas.words.ngettext(
        "%(count)s more in the order of the list", "%(count)s more in the order of the list", count
    )


def _loose(count: int, canvas: Canvas) -> str:
    return canvas.words.ngettext(
        "%(count)s not dated, order not stated", "%(count)s not dated, order not stated", count
    )


def _chain(
    chain: Chain,
    words: str,
    lines: tuple[float, float],
    column: tuple[float, float],
    canvas: Canvas,
) -> BandView:
    """Return a chain in a column between two shares of the width.

    `lines` are its caption and its top.
    """
    caption, top = lines
    start, end = (share * canvas.width for share in column)
    tracks = max((arrow.track for arrow in chain.arrows), default=0)
    x = _TARGET / 2 + tracks * _TRACK + (4 if tracks else 0)
    wrapped = len(chain.rows) <= _WRAPPED
    texts = [_text(drawn, start, x, end - start, canvas, wrapped=wrapped) for drawn in chain.rows]
    middles = tuple(_middles(map(_height, texts), top))
    return BandView(
        words=shortened(words, canvas.width),
        at=canvas.percent(start),
        y=caption,
        nodes=tuple(
            _node(drawn, start, x, y, text, canvas)
            for drawn, y, text in zip(chain.rows, middles, texts, strict=True)
        ),
        arrows=tuple(
            ArrowView(path=_path(arrow, x, middles, canvas), stated=arrow.stated)
            for arrow in chain.arrows
        ),
    )


def _middles(heights: Iterable[float], top: float) -> Iterator[float]:
    """Yield the middle of each of the rows that follow each other."""
    for height in heights:
        yield top + height / 2
        top += height


def _path(arrow: Arrow, x: float, middles: Sequence[float], canvas: Canvas) -> str:
    """Return an arrow: straight down to the next row, else round the rows between."""
    start, end = middles[arrow.start], middles[arrow.end]
    if not arrow.track:
        return f"M{canvas.forward(x):g} {start + 7:g}V{end - 7:g}"
    turn = 8 if end > start else -8
    near, far = canvas.forward(x - 7), canvas.forward(x - 8 - arrow.track * _TRACK)
    return (
        f"M{near:g} {start:g}Q{far:g} {start:g} {far:g} {start + turn:g}"
        f"V{end - turn:g}Q{far:g} {end:g} {near:g} {end:g}"
    )


def _scattered(events: Sequence[DrawnEvent], words: str, canvas: Canvas, top: float) -> BandView:
    return BandView(
        words=shortened(words, canvas.width),
        at=canvas.percent(0.0),
        y=top + _BETWEEN,
        nodes=tuple(_grid(events, canvas, top + _BETWEEN + _CAPTION)),
        arrows=(),
    )


def _grid(events: Sequence[DrawnEvent], canvas: Canvas, top: float) -> Iterator[NodeView]:
    """Yield marks out of line with those above them, so that no order shows."""
    titled = len(events) <= _TITLED
    column = _COLUMN if titled else 1.5 * _TARGET
    columns = max(1, int(canvas.width // column))
    share = canvas.width / columns
    for first in range(0, len(events), columns):
        beside = events[first : first + columns]
        row = first // columns
        xs = [_TARGET / 2 * (1 + (row + place) % 2) for place in range(len(beside))]
        texts = [
            _text(drawn, place * share, x, share, canvas, wrapped=len(events) <= _WRAPPED)
            if titled
            else None
            for place, (drawn, x) in enumerate(zip(beside, xs, strict=True))
        ]
        height = max(map(_height, texts))
        for place, (drawn, x, text) in enumerate(zip(beside, xs, texts, strict=True)):
            yield _node(drawn, place * share, x, top + height / 2, text, canvas)
        top += height


def _text(
    drawn: DrawnEvent, at: float, x: float, width: float, canvas: Canvas, *, wrapped: bool
) -> TextView:
    """Return a label with all the room that is left of its column."""
    room = width - x - _AWAY - 4
    title = drawn.link.label
    text, second = in_two(title, room) if wrapped else (shortened(title, room), "")
    return TextView(
        text=text,
        second=second,
        at=canvas.percent(at),
        dx=canvas.forward(x + _AWAY),
        dy=_BASELINE - _LINE / 2 if second else _BASELINE,
        anchor="start",
    )


def _node(
    drawn: DrawnEvent, at: float, x: float, y: float, text: TextView | None, canvas: Canvas
) -> NodeView:
    return NodeView(
        event=drawn.link,
        name=canvas.name(drawn.link),
        at=canvas.percent(at),
        x=canvas.forward(x),
        hit=canvas.forward(x) - _TARGET / 2,
        y=y,
        dated=drawn.event.date is not None,
        text=text,
    )
