"""The figures of all sheets, and what several of them say of one quantity.

Input: the rooms of the site. Output: a `SiteFiguresPage`. A `key` names one quantity in the whole
site; whether its figures agree is seen from value, qualifier and unit, as in a sheet.
"""

from collections.abc import Iterator, Sequence

from generator.compose.figures import figure_view
from generator.compose.frame import across_fields
from generator.compose.rooms import Room
from generator.compose.wording import Wording
from generator.model.addresses import FIGURES
from generator.model.facts import Figure
from generator.model.fields import FactId
from generator.model.project import Site
from generator.model.quantities import differ
from generator.views import QuantityView, SheetFigures, SiteFigure, SiteFiguresPage


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


def _quantities(rooms: Sequence[Room], words: Wording) -> Iterator[QuantityView]:
    """Yield the quantities with more than one figure, those whose figures differ first."""
    keyed: dict[FactId, list[tuple[Figure, Room]]] = {}
    for room in rooms:
        for figure in room.sheet.figures:
            if figure.key is not None:
                keyed.setdefault(figure.key, []).append((figure, room))
    several = [_quantity(key, found, words) for key, found in keyed.items() if len(found) > 1]
    yield from sorted(several, key=lambda quantity: not quantity.differs)


def _quantity(key: FactId, found: Sequence[tuple[Figure, Room]], words: Wording) -> QuantityView:
    differs = differ(figure for figure, _ in found)
    dates = {str(figure.as_of) for figure, _ in found}
    return QuantityView(
        anchor=f"key_{key}",
        title=found[0][0].label,
        sentence=_sentence(words, differs=differs, dates=len(dates)),
        differs=differs,
        figures=tuple(
            SiteFigure(figure=figure_view(figure, room.place), sheet=room.link)
            for figure, room in found
        ),
    )


def _sentence(words: Wording, *, differs: bool, dates: int) -> str:
    if not differs:
        return words.gettext("These figures count the same, and agree.")
    if dates > 1:
        return words.gettext(
            "These figures count the same, but do not agree. Not all are for the same date."
        )
    return words.gettext("These figures count the same, but do not agree.")
