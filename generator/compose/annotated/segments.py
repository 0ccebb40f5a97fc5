"""A text cut where its passages and parts begin and end, so that they may overlap freely.

Input: ranges to show, and spans that lie over the text. Output: the pieces between two cuts, each
with the spans that cover it. It must not know facts or pages.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from generator.compose.annotated.layout import Range


class Span(Protocol):
    """Anything that lies over a range of the text, half-open, in code points."""

    @property
    def start(self) -> int:
        """Return where it begins."""

    @property
    def end(self) -> int:
        """Return where it ends."""


S = TypeVar("S", bound=Span)


def edges(spans: Iterable[Span]) -> list[int]:
    """Return every offset at which a span begins or ends, each once, in order."""
    return sorted({edge for span in spans for edge in (span.start, span.end)})


def cut(piece: Range, at: Sequence[int]) -> Iterator[Range]:
    """Yield the parts of a range between the sorted offsets that lie inside it."""
    start, end = piece
    inside = at[bisect_right(at, start) : bisect_left(at, end)]
    yield from zip((start, *inside), (*inside, end), strict=True)


def covering(spans: Sequence[S], pieces: Iterable[Range]) -> Iterator[tuple[S, ...]]:
    """Yield for each piece the spans that cover it, outermost first.

    `spans` are sorted by their starts, of those that begin together the longest first; `pieces` are
    in order and cut at every edge of a span.
    """
    open_spans: list[S] = []
    number = 0
    for start, _ in pieces:
        open_spans = [span for span in open_spans if span.end > start]
        while number < len(spans) and spans[number].start <= start:
            if spans[number].end > start:
                open_spans.append(spans[number])
            number += 1
        yield tuple(open_spans)
