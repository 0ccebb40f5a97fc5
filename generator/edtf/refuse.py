"""Say why a text is not an EDTF date, and how to write what it seems to mean.

Input: a text that the parser does not read. Output: an `EdtfError`. A mend is offered only when the
parser reads it, so that an editor who follows one is never refused again. Must not parse by itself:
`generator.edtf.parse` lends it a test.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from generator.edtf.calendar_faults import CALENDAR_FAULTS
from generator.edtf.fault import Fault
from generator.edtf.near_misses import NEAR_MISSES
from generator.edtf.wordings import WORDINGS

_FALLBACK: Final = "write a date such as 2024, 2024-10, 2024-10-01 or 2024-10-01/2024-12-31"
_LONGEST_SHOWN: Final = 40
_LONGEST_READ: Final = 120
"""More than any date needs; the rules below may take a time that grows with the square of this."""


class EdtfError(ValueError):
    """A text that is not a date we read: what is wrong, and the mend as a sentence.

    `mends` holds the texts that the suggestion offers; each of them is valid EDTF.
    """

    def __init__(self, message: str, suggestion: str, mends: tuple[str, ...] = ()) -> None:
        """Keep the two sentences apart; `str` gives both."""
        super().__init__(f"{message}; {suggestion}")
        self.message = message
        self.suggestion = suggestion
        self.mends = mends


def refusal(text: str, is_valid: Callable[[str], bool]) -> EdtfError:
    """Return the error for a text that `is_valid` refuses: of the whole text, else of one side."""
    subject = _shown(text)
    if len(text) > _LONGEST_READ:
        return EdtfError(f"{subject} is far longer than a date", _FALLBACK)
    fault = _fault_of(text)
    if fault is None and text.count("/") == 1:
        subject, fault = _fault_of_side(text, is_valid)
    if fault is None:
        return EdtfError(f"{subject} is not a date that can be read here", _FALLBACK)
    mends = tuple(dict.fromkeys(mend for mend in fault.mends if is_valid(mend)))
    suggestion = f"write {' or '.join(mends)}" if mends else fault.otherwise or _FALLBACK
    return EdtfError(f"{subject} {fault.predicate}", suggestion, mends)


def _fault_of(text: str) -> Fault | None:
    forms = (*NEAR_MISSES, *WORDINGS, *CALENDAR_FAULTS)
    return next((fault for form in forms if (fault := form(text)) is not None), None)


def _fault_of_side(text: str, is_valid: Callable[[str], bool]) -> tuple[str, Fault | None]:
    """Return the first bad side of an interval and its fault, whose mends mend both sides."""
    start, _, end = text.partition("/")
    faults = {side: _fault_of(side) for side in (start, end) if not _is_side(side, is_valid)}
    if not faults:
        return _shown(text), _fault_between(text, start, end)
    side, fault = next(iter(faults.items()))
    subject = f"{_shown(side)} in {_shown(text)}"
    if fault is None:
        return subject, None
    starts, ends = (_side_mends(one, faults) for one in (start, end))
    mends = tuple(f"{first}/{last}" for first in starts for last in ends)
    return subject, replace(fault, mends=mends)


def _is_side(side: str, is_valid: Callable[[str], bool]) -> bool:
    return side in ("", "..") or is_valid(side)


def _side_mends(side: str, faults: Mapping[str, Fault | None]) -> tuple[str, ...]:
    """Return the texts that can stand for a side: itself when it is sound."""
    fault = faults.get(side)
    return (side,) if fault is None else fault.mends


def _fault_between(text: str, start: str, end: str) -> Fault:
    """Return the fault of an interval both of whose sides are sound."""
    days = f"{start.partition('T')[0]}/{end.partition('T')[0]}"
    if days != text:
        return Fault("has a time, and an interval runs from day to day", (days,))
    return Fault("ends before it begins", (f"{end}/{start}",))


def _shown(text: str) -> str:
    """Return the text in quotes for a message, a long one cut."""
    return f'"{text}"' if len(text) <= _LONGEST_SHOWN else f'"{text[:_LONGEST_SHOWN]}…"'
