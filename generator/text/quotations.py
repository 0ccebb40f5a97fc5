"""Which stretches of a source stand within quotation marks.

Input: a raw source text. Output: half-open ranges in code points, in order and apart. Marks are
told by their form and by the white space beside them; where that leaves a doubt, more counts as
quoted rather than less, because the rule that asks stops a build.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from generator.text.lines import paragraphs

Range = tuple[int, int]

CLOSED_BY: Final = {
    '"': '"\u201d',
    "\uff02": "\uff02",
    "\u201c": '\u201d"',  # English, Chinese
    "\u201d": "\u201d",  # Swedish, Finnish
    "\u201e": '\u201c\u201d"',  # German, Polish
    "\xab": "\xbb",  # French, Russian, Arabic
    "\xbb": "\xab\xbb",  # German books; Finnish
    "\u300c": "\u300d",  # Japanese, Chinese
    "\u300e": "\u300f",
    "\u301d": "\u301e\u301f",
}
"""Each mark that can open a quotation, with those that can close it; single ones apart."""

ENDS_ONLY: Final = "\u201d\xbb"
"""Marks that mostly close: they open only after a gap and before a word."""

STRAIGHT: Final = '"\uff02'
SINGLE: Final = "'\u2018\u2019\u201a\u2039\u203a"
"""Marks that may be apostrophes, and so are read in pairs or not at all."""

_MARKS: Final = re.compile(f"[{''.join({*CLOSED_BY, *''.join(CLOSED_BY.values())})}]")
_STOPS: Final = ".,!?;:\u2026)]\u3002\uff0c\u3001\uff01\uff1f\uff1b\uff1a\u061f\u060c"
"""Punctuation that clings to the word before it."""

_CLINGING: Final = re.escape(_STOPS)
_OPENS: Final = rf"(?<![\w{_CLINGING}])[{SINGLE}](?=[^\s{_CLINGING}])"
_IN_SINGLE: Final = re.compile(
    # One after a stop ends speech; one after a letter may belong to it: the prisoners' rights.
    rf"{_OPENS}(?P<sure>(?:(?!{_OPENS}).)*?)(?<=[{_CLINGING}])[{SINGLE}](?!\w)"
    rf"|{_OPENS}(?P<likely>(?:(?!{_OPENS}).)*?)(?<=\w)[{SINGLE}](?!\w)",
    re.DOTALL,
)
_DIALOGUE: Final = re.compile(r"^[ \t\xa0]*[\u2014\u2013\u2015-][ \t\xa0].*$", re.MULTILINE)
"""A line of dialogue as Russian, French and Spanish print it: it begins with a dash."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mark:
    """A mark and whether there is a gap on each side: white space, a bracket, the text's end."""

    at: int
    char: str
    gap_before: bool
    gap_after: bool

    @property
    def opens_surely(self) -> bool:
        """Return whether the mark can only open: it clings to what follows alone."""
        return self.gap_before and not self.gap_after

    @property
    def may_open(self) -> bool:
        """Return whether the mark can open a quotation."""
        if self.char in ENDS_ONLY:
            return self.opens_surely
        closes_surely = self.gap_after and not self.gap_before
        return self.char in CLOSED_BY and not (self.char in STRAIGHT and closes_surely)


def quoted_ranges(raw: str) -> list[Range]:
    """Return the ranges between quotation marks, and the lines of dialogue that begin with a dash.

    A quotation that is not closed in its paragraph runs to the paragraph's end, and one that is not
    opened runs from its beginning: that is how a quotation of several paragraphs is printed.
    """
    ranges = [match.span() for match in _DIALOGUE.finditer(raw)]
    for start, end in paragraphs(raw):
        ranges += _in_double(raw, start, end)
        ranges += _in_single(raw, start, end)
    return _joined(ranges)


def share_within(raw: str, start: int, end: int, ranges: Sequence[Range]) -> float:
    """Return how much of `raw[start:end]` stands within the ranges, counted in letters and digits.

    `ranges` are in order and apart. A text without a letter has no share in anything: 0.
    """
    letters = _letters(raw, start, end)
    first = max(bisect_right(ranges, (start, start)) - 1, 0)
    inside = 0
    for quoted in islice(ranges, first, None):
        if quoted[0] >= end:
            break
        inside += _letters(raw, max(quoted[0], start), min(quoted[1], end))
    return inside / letters if letters else 0.0


def _letters(raw: str, start: int, end: int) -> int:
    return sum(char.isalnum() for char in raw[start:end])


def _in_double(raw: str, start: int, end: int) -> Iterator[Range]:
    """Yield the ranges of a paragraph between double, angle and corner marks."""
    opened: _Mark | None = None
    for mark in _marks(raw, start, end):
        if opened and mark.char in CLOSED_BY[opened.char]:
            yield opened.at + 1, mark.at
            # A straight mark that opens while one is open begins a quotation's next paragraph.
            opened = mark if mark.char in STRAIGHT and mark.opens_surely else None
        elif opened is None and mark.may_open:
            opened = mark
        elif opened is None:
            yield start, mark.at
    if opened:
        yield opened.at + 1, end


def _in_single(raw: str, start: int, end: int) -> Iterator[Range]:
    """Yield the ranges of a paragraph between single marks."""
    for match in _IN_SINGLE.finditer(raw, start, end):
        yield match.span("sure" if match["sure"] is not None else "likely")


def _marks(raw: str, start: int, end: int) -> Iterator[_Mark]:
    for match in _MARKS.finditer(raw, start, end):
        at = match.start()
        before = raw[at - 1] if at > start else " "
        after = raw[at + 1] if at + 1 < end else " "
        yield _Mark(
            at=at,
            char=match[0],
            gap_before=not (before.isalnum() or before in _STOPS),
            gap_after=after.isspace() or after in _STOPS,
        )


def _joined(ranges: list[Range]) -> list[Range]:
    """Return the ranges in order, those that overlap as one."""
    joined: list[Range] = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif start < end:
            joined.append((start, end))
    return joined
