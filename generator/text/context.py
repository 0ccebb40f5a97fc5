"""The words around a passage, in growing pieces: what a prefix or a suffix can be made of.

Input: an `Indexed` source and an edge of a passage that `snap` left alone. Output: the far edges of
one word more each time, in code points of the raw text.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from generator.text.search import is_boundary
from generator.text.selector import Indexed
from generator.text.words import is_quotable

MOST_WORDS: Final = 24
MOST_CODE_POINTS: Final = 240
"""A longer prefix or suffix would not be read by anyone; a number says more."""


def edges_before(source: Indexed, start: int) -> list[int]:
    """Return where the last word before `start` begins, the last two, and so on."""
    offsets = range(start - 1, max(-1, start - MOST_CODE_POINTS - 1), -1)
    return list(islice(_edges(source, start, offsets), MOST_WORDS))


def edges_after(source: Indexed, end: int) -> list[int]:
    """Return where the first word after `end` ends, the first two, and so on."""
    offsets = range(end + 1, min(len(source.raw), end + MOST_CODE_POINTS) + 1)
    return list(islice(_edges(source, end, offsets), MOST_WORDS))


def _edges(source: Indexed, last: int, offsets: range) -> Iterator[int]:
    """Yield each offset at which another whole word has gone by."""
    for offset in offsets:
        if is_boundary(source, offset) and is_quotable(
            source.raw[min(last, offset) : max(last, offset)]
        ):
            yield offset
            last = offset
