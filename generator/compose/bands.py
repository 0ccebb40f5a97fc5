"""The undated events under the axis: chains with arrows, and what has no order, scattered.

Input: the undated events, sorted out, and the width of the drawing. Output: `BandView` values. A
row is a line of pixels, and its label has the line to itself; in a crowd labels are left out.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from generator.compose.bodies import Canvas
from generator.compose.chains import Arrow, Chain, Undated
from generator.compose.stretch import DrawnEvent
from generator.compose.text_width import shortened
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
    return max(node.y for band in made for node in band.nodes) + _TARGET / 2


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
        row = [
            _chain(chain, "" if made or place else words, (top, begin), place / columns, canvas)
            for place, chain in enumerate(chains[first : first + columns])
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
    chain: Chain, words: str, lines: tuple[float, float], share: float, canvas: Canvas
) -> BandView:
    """Return a chain that begins at a `share` of the width; `lines` are its caption and its top."""
    caption, top = lines
    tracks = max((arrow.track for arrow in chain.arrows), default=0)
    x = _TARGET / 2 + tracks * _TRACK + (4 if tracks else 0)
    room = canvas.width if canvas.width < 2 * _ROOM else _ROOM
    return BandView(
        words=shortened(words, canvas.width),
        at=canvas.percent(share * canvas.width),
        y=caption,
        nodes=tuple(
            _node(row, share * canvas.width, x, top + (number + 0.5) * _TARGET, room, canvas)
            for number, row in enumerate(chain.rows)
        ),
        arrows=tuple(
            ArrowView(path=_path(arrow, x, top, canvas), stated=arrow.stated)
            for arrow in chain.arrows
        ),
    )


def _path(arrow: Arrow, x: float, top: float, canvas: Canvas) -> str:
    """Return an arrow: straight down to the next row, else round the rows between."""
    start, end = (top + (row + 0.5) * _TARGET for row in (arrow.start, arrow.end))
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
    for number, drawn in enumerate(events):
        row, place = divmod(number, columns)
        x = _TARGET / 2 * (1 + (row + place) % 2)
        y = top + (row + 0.5) * _TARGET
        yield _node(drawn, place * share, x, y, share if titled else 0.0, canvas)


def _node(
    drawn: DrawnEvent, at: float, x: float, y: float, room: float, canvas: Canvas
) -> NodeView:
    return NodeView(
        event=drawn.link,
        name=canvas.name(drawn.link),
        at=canvas.percent(at),
        x=canvas.forward(x),
        hit=canvas.forward(x) - _TARGET / 2,
        y=y,
        dated=drawn.event.date is not None,
        text=None
        if not room
        else TextView(
            text=shortened(drawn.link.label, room - x - _AWAY - 4),
            at=canvas.percent(at),
            dx=canvas.forward(x + _AWAY),
            dy=_BASELINE,
            anchor="start",
        ),
    )
