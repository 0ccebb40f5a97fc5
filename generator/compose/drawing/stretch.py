"""A date as it is drawn: from which day to which it reaches, and how its ends look.

Input: an event with a date and a link to it. Output: a `Stretch` in days. Years are proleptic
Gregorian, as in EDTF, and may lie far apart. It must not know how wide the drawing is.
"""

from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, assert_never

from generator.edtf import (
    Date,
    Edtf,
    Interval,
    Open,
    Qualifier,
    Side,
    Unknown,
    Unspecified,
    earliest,
    latest,
)
from generator.edtf.calendar import Day
from generator.model.facts import Event
from generator.model.fields import Basis
from generator.views import FactLink

Tail = Literal["none", "open", "unknown"]

_WHOLE: Final = Unspecified()


class DrawnEvent(NamedTuple):
    """An event and the link that its mark shall be, on whatever page it is drawn."""

    event: Event
    link: FactLink


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A dated event in days: from the `first` that is known to the `last`.

    `before` and `after` say how the period goes on beyond them. `soft_start`, `soft_end`:
    nobody knows quite when it began or ended.
    """

    link: FactLink
    basis: Basis
    first: Day
    last: Day
    soft_start: bool
    soft_end: bool
    before: Tail
    after: Tail

    @property
    def start(self) -> int:
        """Return the number of the first day."""
        return ordinal(*self.first)

    @property
    def end(self) -> int:
        """Return the number of the day after the last."""
        return ordinal(*self.last) + 1


def stretch(date: Edtf, drawn: DrawnEvent) -> Stretch | None:
    """Return how an event of this date is drawn, None where neither end is known.

    Of a period that is open on one side, the other end is drawn for as long as it may have lasted:
    a day, a month, a year.
    """
    start, end = (date.start, date.end) if isinstance(date, Interval) else (date, date)
    known = [side for side in (start, end) if isinstance(side, Date)]
    if not known or (first := earliest(known[0])) is None or (last := latest(known[-1])) is None:
        return None
    return Stretch(
        link=drawn.link,
        basis=drawn.event.basis,
        first=first,
        last=last,
        soft_start=_is_vague(known[0]),
        soft_end=_is_vague(known[-1]),
        before=_tail(start),
        after=_tail(end),
    )


def ordinal(year: int, month: int, day: int) -> int:
    """Return the number of a day, counted from 1 March of year 0, for any astronomical year."""
    years = year - (month < 3)  # noqa: PLR2004 - a year that begins in March ends in its leap day
    months = (month + 9) % 12
    return years * 365 + years // 4 - years // 100 + years // 400 + (153 * months + 2) // 5 + day


def _is_vague(date: Date) -> bool:
    return date.qualifier is not Qualifier.NONE or date.unspecified != _WHOLE


def _tail(side: Side) -> Tail:
    match side:
        case Date():
            return "none"
        case Open():
            return "open"
        case Unknown():
            return "unknown"
        case _:
            assert_never(side)
