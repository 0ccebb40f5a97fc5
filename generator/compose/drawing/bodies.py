"""The marks of dated events: a point for a day, a bar for a period, and what becomes of their ends.

Input: how an event stretches over days, the scale, its lane. Output: `SpanView` values. Positions
are turned to percentages here, and mirrored for pages that run from right to left.
"""

from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from generator.compose.drawing.lanes import LINE, Label, Placed
from generator.compose.drawing.stretch import Stretch
from generator.compose.drawing.ticks import Scale
from generator.compose.wording import Wording
from generator.views import BodyView, FactLink, SpanView, TailView, TextView

_SHORTEST: Final = 10.0
"""Below so many pixels nobody sees how long a period is: it gets a shape that does not say it."""

_GAP: Final = 6.0
_RADIUS: Final = 6.0
_SOFT: Final = 10.0
"""How far a mark with soft ends reaches to either side, in pixels."""

_BASELINE: Final = 4.5
_ABOVE: Final = -14.0

Shape = Literal["day", "period", "short", "soft"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
    """A drawing of so many pixels; `mirrored` if its page runs from right to left."""

    width: float
    mirrored: bool
    words: Wording

    def percent(self, at: float) -> float:
        """Return a distance from the page's start as a position from the left, in percent."""
        share = 100 * at / self.width
        return round(100 - share if self.mirrored else share, 2)

    def forward(self, distance: float) -> float:
        """Return a distance in the direction of reading as one to the right."""
        return -distance if self.mirrored else distance

    def name(self, link: FactLink) -> str:
        """Return what a mark is called: the event's title, and when it was."""
        if not link.detail:
            return link.label
        return self.words.gettext("%(event)s: %(when)s") % {
            "event": link.label,
            "when": link.detail,
        }


class Reach(NamedTuple):
    """A shape from `start` to `end` in pixels; the `far` ones are the ends of its arrows."""

    shape: Shape
    start: float
    end: float
    far_start: float
    far_end: float


def reach(one: Stretch, scale: Scale) -> Reach:
    """Return how far a mark reaches; what is too short to show its length is a point."""
    start, end = scale(one.start), scale(one.end)
    shape: Shape = "day" if one.end - one.start == 1 else "period"
    if shape == "day" or end - start < _SHORTEST:
        start = end = (start + end) / 2
        shape = "short" if shape == "period" else shape
        shape = "soft" if one.soft_start or one.soft_end else shape
    return Reach(
        shape,
        start,
        end,
        start if one.before == "none" else 0.0,
        end if one.after == "none" else scale.width,
    )


def span(one: Stretch, reached: Reach, placed: Placed, top: float, canvas: Canvas) -> SpanView:
    """Return a mark in its place, in lanes below the line `top`."""
    radius = min(_RADIUS, placed.target / 2 - 1)
    left, right = sorted((canvas.percent(reached.far_start), canvas.percent(reached.far_end)))
    return SpanView(
        event=one.link,
        name=canvas.name(one.link),
        y=top + placed.line,
        left=left,
        middle=round((left + right) / 2, 2),
        width=round(right - left, 2),
        near=-placed.target / 2,
        target=placed.target,
        body=_body(one, reached, radius, canvas),
        tails=tuple(
            TailView(start=canvas.percent(at), end=canvas.percent(far), known=tail == "open")
            for tail, at, far in (
                (one.before, reached.start, reached.far_start),
                (one.after, reached.end, reached.far_end),
            )
            if tail != "none"
        ),
        text=None if placed.label is None else _text(placed.label, reached.shape, radius, canvas),
    )


def _body(one: Stretch, reached: Reach, radius: float, canvas: Canvas) -> BodyView:
    edges = sorted((canvas.percent(reached.start), canvas.percent(reached.end)))
    soft = (one.soft_start, one.soft_end)
    left, right = reversed(soft) if canvas.mirrored else soft
    return BodyView(
        to_scale=reached.shape == "period",
        day=one.end - one.start == 1,
        left=edges[0],
        width=round(edges[1] - edges[0], 2),
        soft="both" if left and right else "left" if left else "right" if right else "none",
        outline=_bar(left=left, right=right)
        if reached.shape == "period"
        else _point(reached.shape, radius),
        basis=one.basis.value,
        top=-radius,
        thickness=2 * radius,
    )


def _point(shape: Shape, radius: float) -> str:
    """Return a mark around its place: a disc, an upright bar, or a lens that runs out to points."""
    r = f"{radius:g}"
    if shape == "day":
        return f"M-{r} 0a{r} {r} 0 1 1 {2 * radius:g} 0a{r} {r} 0 1 1-{2 * radius:g} 0z"
    across = f"{radius * (_SOFT / _RADIUS if shape == 'soft' else 2 / 3):g}"
    if shape == "soft":
        return f"M-{across} 0 0-{r} {across} 0 0 {r}z"
    return f"M-{across}-{r}H{across}V{r}H-{across}z"


def _bar(*, left: bool, right: bool) -> str:
    """Return a bar in a box of 100 by 10 whose soft ends run out to a point."""
    begin, back = ("M0 5 25 0", "25 10") if left else ("M0 0", "0 10")
    return f"{begin}H{75 if right else 100}L{'100 5 75 10' if right else '100 10'} {back}Z"


def _text(label: Label, shape: Shape, radius: float, canvas: Canvas) -> TextView:
    """Return the words of a mark where its lane has room for them, clear of its shape."""
    size = {"period": 0.0, "soft": _SOFT}.get(shape, radius)
    if label.side == "above":
        away = 0.0 if label.anchor == "end" or not label.at else -min(size, label.at)
    else:
        away = size + _GAP if label.anchor == "start" else -size - _GAP
    return TextView(
        text=label.text,
        second=label.second,
        at=canvas.percent(label.at),
        dx=round(canvas.forward(away), 1),
        dy=_BASELINE if label.side != "above" else _ABOVE - LINE if label.second else _ABOVE,
        anchor=label.anchor,
    )
