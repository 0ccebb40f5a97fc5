"""Room for the notes beside a paragraph: each as far down as its passage begins.

Input: where the passages of a paragraph begin in it, and how long it is. Output: whole numbers, in
which proportion the height of the paragraph is to be shared out. It must not know the notes' words.
"""

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

LINE: Final = 72
"""About how many code points stand in a line of the text at its reading width."""

ROOMS: Final = 16
"""The most room that the style sheet knows; the lines of a longer paragraph are counted in more."""


def rooms(starts: Iterable[int], length: int) -> tuple[int, ...]:
    """Return the room before the first note, then that from each note to the next or to the end.

    `starts` are offsets in the paragraph, in code points, in the order of the notes; `length` is
    that of the paragraph. The sum is at most `ROOMS`.
    """
    unit = max(LINE, -(-length // ROOMS))
    at = [0]
    for start in (*starts, length):
        at.append(max(at[-1], start // unit))
    return tuple(following - before for before, following in pairwise(at))
