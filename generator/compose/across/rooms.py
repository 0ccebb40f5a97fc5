"""The sheets of a site as its own pages look into them.

Input: the anchored sheets. Output: a room for each: its place, whose links lead from the site's
root into the sheet's folder, and the link to its overview. It must not compose facts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote

from generator.compose.cards import cards
from generator.compose.index import build_index
from generator.compose.place import Place
from generator.compose.wording import Wording
from generator.model.addresses import OVERVIEW
from generator.model.anchored import AnchoredSheet
from generator.model.fields import FactId
from generator.model.project import Sheet
from generator.model.quantities import compared
from generator.views import LinkView


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A sheet seen from the site's root."""

    place: Place
    link: LinkView

    @property
    def sheet(self) -> Sheet:
        """Return the sheet as it was read."""
        return self.place.index.anchored.sheet

    def at(self, page: str) -> "Room":
        """Return the same room, seen from another page of the site."""
        return replace(self, place=replace(self.place, page=page))


def rooms_of(sheets: Sequence[AnchoredSheet], words: Wording) -> tuple[Room, ...]:
    """Return the rooms of a site in the order of its sheets; each is indexed once."""
    quantities = compared([anchored.sheet for anchored in sheets])
    return tuple(_room(anchored, words, quantities) for anchored in sheets)


def overview_of(anchored: AnchoredSheet) -> str:
    """Return the way from the site's root to the first page of a sheet."""
    return folder_of(anchored) + OVERVIEW


def folder_of(anchored: AnchoredSheet) -> str:
    """Return the way from the site's root to a sheet, empty or with `/` at its end."""
    folder = anchored.sheet.path.as_posix()
    return "" if folder == "." else quote(f"{folder}/")


def _room(anchored: AnchoredSheet, words: Wording, quantities: Mapping[FactId, bool]) -> Room:
    index = build_index(anchored)
    place = Place(
        index=index,
        words=words,
        cards=cards(index, words),
        page=OVERVIEW,
        folder=folder_of(anchored),
        compared=quantities,
    )
    title = anchored.sheet.record.title
    return Room(place=place, link=LinkView(href=overview_of(anchored), label=title))
