"""The views of time: a date in words, the order of undated events, years, and filters.

They are values for templates; the drawing of a timeline is in `drawing`.
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
    uncertain, approximate or has unspecified digits: then print no `<time>`. `period`: it has a
    beginning and an end, of which one may be open.
    """

    words: str
    edtf: str
    machine: str | None
    period: bool = False


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
class YearView:
    """A stretch of the timeline under one heading: `label` is a year ("2024", "500 BC").

    `anchor` is the id of the heading (`year_2024`), `number` the astronomical year (-499).
    """

    label: str
    anchor: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceView:
    """A choice of a filter: `value` stands in the address, `events` are the ids that it keeps."""

    value: str
    label: str
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterView:
    """A filter of the timeline: `name` is its name in the address, `every` the choice of all."""

    name: Literal["person", "tag", "source"]
    label: str
    every: str
    choices: tuple[ChoiceView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FiltersView:
    """The filters of a page, those with more than one choice.

    `count` is the sentence "{shown} of 10 events", in which a script fills in the number.
    """

    filters: tuple[FilterView, ...]
    count: str
