"""Drawings of figures: positions for bars, dots and ticks, and the words that say the same.

They are values for templates, which draw them as inline SVG. Positions run from 0 to 100, from the
start of the drawing to its end in the direction of writing. None may be printed as a number.
"""

from dataclasses import dataclass
from typing import Literal

from generator.views.words import FactLink


@dataclass(frozen=True, slots=True, kw_only=True)
class StretchView:
    """A stretch of a drawing, from `start` to `end`."""

    start: float
    end: float


@dataclass(frozen=True, slots=True, kw_only=True)
class BarView:
    """One number drawn. `words` are its text alternative, "more than 1,200 people".

    `solid` is what is sure, `soft` what may be: the room of a range, of "about", of an open end.
    `dot` is where a single number lies, or a part too small to be seen; it is `hollow` where that
    number itself is left out ("more than"). `arrow` is the end that is open, where an arrow stands.
    """

    words: str
    solid: StretchView | None
    soft: StretchView | None
    dot: float | None
    hollow: bool
    arrow: Literal["start", "end"] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleTick:
    """A mark on a scale with a round number; `anchor` keeps its label inside the drawing."""

    label: str
    at: float
    anchor: Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleView:
    """Numbers of one unit on one scale; where there are several, each has its words beside it.

    `about`: one has an end that is only about right, which is drawn without a margin being known.
    """

    about: bool
    bars: tuple[BarView, ...]
    ticks: tuple[ScaleTick, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareView:
    """A part drawn against its whole, which reaches to 100: surely to `sure`, perhaps beyond.

    `open_end`: the whole may be larger still. `about`: the part or the whole is only about right,
    and drawn with an end that stands for no margin.
    """

    about: bool

    sure: float
    open_end: bool
    bar: BarView


@dataclass(frozen=True, slots=True, kw_only=True)
class PartView:
    """One of several parts of a whole, drawn on the card of the whole."""

    part: FactLink
    share: ShareView
