"""The views of time: a date in words, the order of undated events, the drawn axis.

They are values for templates; positions are numbers so that a template can draw without counting.
"""

from dataclasses import dataclass
from typing import Literal

from generator.views.words import FactLink


@dataclass(frozen=True, slots=True, kw_only=True)
class DateView:
    """A date as a person says it, with its precision.

    `words`: "around October 2024", "from October 1 to December 31, 2024", "since 2020". `edtf` is
    the date as the editor wrote it (EDTF, ISO 8601-2:2019). `machine` is what may stand in `<time
    datetime="">` (a year of four digits, year-month or day); None where the date is a period,
    uncertain, approximate or has unspecified digits: then print no `<time>`.
    """

    words: str
    edtf: str
    machine: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderView:
    """The order of one event to another: `words` ("before", "after") and the other event.

    `date` is the date of the other event, if it has one. `doubt` is set where the text does not
    state the order itself: the word for what it rests on, "inferred".
    """

    relation: Literal["before", "after"]
    words: str
    event: FactLink
    date: str | None
    doubt: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TickView:
    """A tick of the axis: its label and its position, 0 to 100 from the left (or the start)."""

    label: str
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanView:
    """An event on the axis.

    `start` and `end` are positions from 0 to 100, `start <= end`; equal for a point too short to
    see. `lane` counts from 0: spans of one lane do not touch. `open_start` and `open_end` say that
    there the period is open or its end is not known: the position drawn is only the edge of the
    drawing and must not look like an end. `vague`: the date is uncertain or approximate.
    """

    event: FactLink
    start: float
    end: float
    lane: int
    open_start: bool
    open_end: bool
    vague: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AxisView:
    """The dated events drawn to scale; decoration, since the list below it says the same.

    `lanes` is how many lanes the spans need. Of few events each has a lane of its own and is
    `titled`: print its title in it. Of many the drawing only shows how they lie in time.
    """

    titled: bool
    ticks: tuple[TickView, ...]
    spans: tuple[SpanView, ...]
    lanes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class YearView:
    """A stretch of the timeline under one heading: `label` is a year ("2024", "500 BC").

    `anchor` is the id of the heading (`year_2024`).
    """

    label: str
    anchor: str
