"""The views of a drawn timeline: marks on an axis, undated marks with arrows, and their labels.

They are values for templates: positions are ready, so that a template can draw without counting.
Along the axis they are percentages of the drawing's width from its left edge, in right-to-left
pages too; all other lengths are CSS pixels, so that letters are never scaled.
"""

from dataclasses import dataclass
from typing import Literal

from generator.views.words import FactLink

Sign = Literal[
    "day", "period", "soft", "inferred", "external", "open", "unknown",
    "undated", "dated", "arrow", "arrow-inferred",
]  # fmt: skip
"""The signs of the drawing, in the order of the legend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TickView:
    """A tick of the axis: its label, its position, and which point of the label stands there."""

    label: str
    at: float
    anchor: Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextView:
    """A label of a mark: shortened to fit, `dx` and `dy` pixels away from `at` on its line.

    `second` is its second line, empty if it has none.
    """

    text: str
    second: str
    at: float
    dx: float
    dy: float
    anchor: Literal["start", "end"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TailView:
    """An arrow from a mark to the edge: the period is open there, or its end is not known.

    `known` is false for the second: no solid line may lead to an end that nobody knows.
    """

    start: float
    end: float
    known: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyView:
    """The shape of a mark.

    A bar is `to_scale`: from `left` on, `width` wide, `thickness` pixels high; `top` is how far its
    top is from its line. Its `outline` is a path in a box of 100 by 10. A point is where `left`
    says, of no width; its outline is in pixels around it. `soft` says which ends fade, since nobody
    knows quite when they were. `basis` is what the date rests on; `day` tells a day from a period
    that is too short to be seen to scale.
    """

    to_scale: bool
    day: bool
    left: float
    width: float
    soft: Literal["none", "left", "right", "both"]
    outline: str
    basis: Literal["stated", "inferred", "external"]
    top: float
    thickness: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanView:
    """A dated event on the axis: a link.

    `name` is what it is called: its title and date. `y` is its line. From `left` on it reaches as
    far as its `width`, with its arrows; its link is that wide, but `target` pixels at least, around
    the `middle`, and so many high; `near` is half of that, upwards.
    """

    event: FactLink
    name: str
    y: float
    left: float
    middle: float
    width: float
    near: float
    target: float
    body: BodyView
    tails: tuple[TailView, ...]
    text: TextView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeView:
    """An undated event, or a dated one that it is ordered against: a link.

    It stands `x` pixels from `at`, on the line `y`; the square that a finger may hit begins at
    `hit`.
    """

    event: FactLink
    name: str
    at: float
    x: float
    hit: float
    y: float
    dated: bool
    text: TextView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrowView:
    """An arrow from an event to one that came later; `path` is in pixels from the page's start.

    `stated` is false where the source does not state the order itself.
    """

    path: str
    stated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BandView:
    """A band of undated events with a line over it, `words`, shortened to fit.

    Arrows are measured from the position `at`, words begin at the page's start.
    """

    words: str
    at: float
    y: float
    nodes: tuple[NodeView, ...]
    arrows: tuple[ArrowView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutView:
    """The drawing for pages of one width: only one layout is shown at a time.

    `height` is that of the whole; the lanes are between `head` and `foot`, which is 0 where nothing
    is drawn to scale. `start` is the page's start,
    0 or 100, from which arrows are measured.
    """

    name: Literal["narrow", "middle", "wide"]
    height: float
    head: float
    foot: float
    start: float
    ticks: tuple[TickView, ...]
    spans: tuple[SpanView, ...]
    bands: tuple[BandView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignView:
    """A sign of the legend and what it means."""

    sign: Sign
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AxisView:
    """Events drawn to scale, and undated ones in the order that is known of them.

    `words` says what is drawn, in place of the drawing; `signs` are those that occur in it. `skip`
    leads past a drawing of many links.
    """

    words: str
    signs: tuple[SignView, ...]
    layouts: tuple[LayoutView, ...]
    skip: bool
