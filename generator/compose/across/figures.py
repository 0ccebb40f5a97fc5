"""The figures of all sheets, and what several of them say of one quantity.

Input: the rooms of the site. Output: a `SiteFiguresPage`. A `key` names one quantity in the whole
site; its figures are compared as in a sheet.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.compose.across.rooms import Room
from generator.compose.figures import figure_view
from generator.compose.frame import across_fields
from generator.compose.quantities.conflicts import compared
from generator.compose.wording import Wording
from generator.model.addresses import FIGURES
from generator.model.facts import Figure
from generator.model.fields import FactId
from generator.model.project import Site
from generator.views import ConflictView, SheetFigures, SiteFiguresPage


def figures_page(site: Site, rooms: Sequence[Room], words: Wording) -> SiteFiguresPage:
    """Return the quantities that several figures give, then the figures of each sheet."""
    here = [room.at(FIGURES) for room in rooms]
    return SiteFiguresPage(
        **across_fields(site, words, FIGURES),
        quantities=tuple(_quantities(here, words)),
        sheets=tuple(
            SheetFigures(
                sheet=room.link,
                figures=tuple(figure_view(figure, room.place) for figure in room.sheet.figures),
            )
            for room in here
            if room.sheet.figures
        ),
    )


def _quantities(rooms: Sequence[Room], words: Wording) -> Iterator[ConflictView]:
    """Yield the quantities with more than one figure, those whose figures differ first."""
    keyed: dict[FactId, list[tuple[Figure, Room]]] = {}
    for room in rooms:
        for figure in room.sheet.figures:
            if figure.key is not None:
                keyed.setdefault(figure.key, []).append((figure, room))
    several = [_quantity(key, found, words) for key, found in keyed.items() if len(found) > 1]
    yield from sorted(several, key=lambda quantity: quantity.agrees)


def _quantity(key: FactId, found: Sequence[tuple[Figure, Room]], words: Wording) -> ConflictView:
    view = compared(key, [(figure, room.place) for figure, room in found], words)
    rooms = (room for _, room in found)
    return replace(
        view,
        figures=tuple(
            replace(figure, sheet=room.link)
            for figure, room in zip(view.figures, rooms, strict=True)
        ),
    )
