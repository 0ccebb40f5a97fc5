"""A folded text with the map between its offsets and those of the raw text.

The values that `fold.fold` makes. Offsets are code points, ranges half-open. A look-up costs two
binary searches for each step that changed a length, of which most texts have one.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Units:
    """The pieces of a text that a step replaced, in order: the n-th is `starts[n]` to `ends[n]`."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of folding: the n-th unit `before` became the n-th unit `after`.

    Between two units the texts are alike, character for character, so an offset there is a sum.
    """

    before: Units
    after: Units


def _carry(offset: int, here: Units, there: Units, *, opens: bool, outward: bool) -> int | None:
    """Return the offset in the other text; inside a unit, None, or with `outward` its near edge.

    An opening edge stands after what was removed at its place, a closing edge before it: so a range
    never takes in an invisible character at either end.
    """
    n = (bisect_right if opens else bisect_left)(here.starts, offset) - 1
    if n < 0:
        return offset
    if offset >= here.ends[n]:
        return there.ends[n] + offset - here.ends[n]
    if offset == here.starts[n] or (outward and opens):
        return there.starts[n]
    return there.ends[n] if outward or there.starts[n] == there.ends[n] else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """A folded text and the way back: `steps` lead from the raw text to `text`, in order."""

    text: str
    raw_length: int
    steps: tuple[Step, ...]

    def raw_range(self, start: int, end: int) -> tuple[int, int] | None:
        """Map the range `start` to `end` of the folded text to the raw text, in code points.

        None when an edge falls inside a unit: inside the "..." that stands for one ellipsis, or
        between a letter and the accent it was composed with. Raises ValueError on an impossible
        range.
        """
        _check_range(start, end, len(self.text))
        first = self._raw_edge(start, opens=True, outward=False)
        last = self._raw_edge(end, opens=False, outward=False)
        return None if first is None or last is None else (first, max(first, last))

    def covering_raw_range(self, start: int, end: int) -> tuple[int, int]:
        """Map like `raw_range`, but move an edge that falls inside a unit outward to its end."""
        _check_range(start, end, len(self.text))
        first = self._raw_edge(start, opens=True, outward=True) or 0
        last = self._raw_edge(end, opens=False, outward=True) or 0
        return first, max(first, last)

    def folded_range(self, start: int, end: int) -> tuple[int, int] | None:
        """Map the range `start` to `end` of the raw text to the folded text, in code points.

        None when an edge falls inside a unit: inside a run of white space or of dashes, or between
        a letter and its accent. Raises ValueError on an impossible range.
        """
        _check_range(start, end, self.raw_length)
        first, last = self._folded_edge(start), self._folded_edge(end)
        return None if first is None or last is None else (first, last)

    def _raw_edge(self, offset: int, *, opens: bool, outward: bool) -> int | None:
        edge: int | None = offset
        for step in reversed(self.steps):
            if edge is not None:
                edge = _carry(edge, step.after, step.before, opens=opens, outward=outward)
        return edge

    def _folded_edge(self, offset: int) -> int | None:
        edge: int | None = offset
        for step in self.steps:
            if edge is not None:
                edge = _carry(edge, step.before, step.after, opens=True, outward=False)
        return edge


def _check_range(start: int, end: int, length: int) -> None:
    if not 0 <= start <= end <= length:
        raise ValueError(f"no range {start} to {end} in a text of {length} code points")
