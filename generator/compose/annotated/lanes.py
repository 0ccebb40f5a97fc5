"""Lanes for the marks on a text, so that marks that overlap can be told apart from end to end.

Input: the marks in the order of the text. Output: the lane of each. A mark keeps its lane from its
start to its end and shares it with no other there, whether they nest or overlap in part. It must
not know how lanes are drawn.
"""

from collections.abc import Iterable
from typing import Final

from generator.compose.annotated.layout import Mark

LANES: Final = 6
"""How many lanes the style sheet draws; marks that lie deeper have none."""


def lanes(marks: Iterable[Mark]) -> dict[Mark, int | None]:
    """Return the lane of each mark, from 0, the lowest that is free; None where all are taken.

    `marks` are sorted by their starts. This is the colouring of an interval graph: it takes as few
    lanes as marks lie over one place at most.
    """
    found: dict[Mark, int | None] = {}
    free_from = [0] * LANES
    for mark in marks:
        lane = next((n for n, free in enumerate(free_from) if free <= mark.start), None)
        if lane is not None:
            free_from[lane] = mark.end
        found[mark] = lane
    return found
