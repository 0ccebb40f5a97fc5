"""Which figures stand first on the overview of a sheet and on the home page.

Input: the index of a sheet. Output: figures. It must not word them.
"""

from typing import Final

from generator.compose.index import Index
from generator.model.facts import Figure

LEADING: Final = 3
"""How many figures are shown where the editor chose none."""


def leading(index: Index) -> tuple[Figure, ...]:
    """Return the figures that the editor chose to show first, or else the first ones written."""
    sheet = index.anchored.sheet
    chosen = (index.facts.get(figure) for figure in sheet.record.leading)
    found = tuple(fact for fact in chosen if isinstance(fact, Figure))
    return found or sheet.figures[:LEADING]
