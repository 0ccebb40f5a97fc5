"""Quantities that several figures give: a `key` names one quantity in the whole site.

Input: sheets. Output: what they give twice. It must not say which of two figures is right.
"""

from collections.abc import Iterable, Mapping, Sequence

from generator.model.facts import Figure
from generator.model.fields import FactId
from generator.model.project import Sheet


def agree(figures: Iterable[Figure]) -> bool:
    """Return whether all figures give the same number, as exactly, in the same unit."""
    return len({(figure.value, figure.qualifier, figure.unit) for figure in figures}) == 1


def compared(sheets: Sequence[Sheet]) -> Mapping[FactId, bool]:
    """Return the keys that at least two sheets have, and whether their figures differ."""
    keyed: dict[FactId, dict[int, list[Figure]]] = {}
    for number, sheet in enumerate(sheets):
        for figure in sheet.figures:
            if figure.key is not None:
                keyed.setdefault(figure.key, {}).setdefault(number, []).append(figure)
    return {
        key: not agree(figure for figures in found.values() for figure in figures)
        for key, found in keyed.items()
        if len(found) > 1
    }
