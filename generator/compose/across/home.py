"""The first page of a site with several sheets: what each is about, how much it holds, since when.

Input: the rooms of the site. Output: a `HomePage`.
"""

from collections.abc import Sequence

from generator.compose.across.rooms import Room
from generator.compose.counts import counts
from generator.compose.dates import date_words
from generator.compose.figures import figure_view
from generator.compose.frame import across_fields
from generator.compose.leading import leading
from generator.compose.timeline import dated_and_undated
from generator.compose.wording import Wording
from generator.model.addresses import OVERVIEW
from generator.model.project import Site
from generator.views import HomePage, SheetCard


def home_page(site: Site, rooms: Sequence[Room], words: Wording) -> HomePage:
    """Return the first page over all sheets."""
    return HomePage(
        **across_fields(site, words, OVERVIEW), sheets=tuple(_card(room, words) for room in rooms)
    )


def _card(room: Room, words: Wording) -> SheetCard:
    place = room.place
    return SheetCard(
        title=room.sheet.record.title,
        standfirst=room.sheet.record.standfirst,
        href=room.link.href,
        counts=counts(place.index.anchored, words),
        leading=next((figure_view(figure, place) for figure in leading(place.index)), None),
        dates=_dates(room, words),
    )


def _dates(room: Room, words: Wording) -> str | None:
    """Return the dates of the first and the last event of a sheet, as they are worded there."""
    dated, _ = dated_and_undated(room.sheet.events)
    said = [date_words(event.date, words) for event in dated if event.date is not None]
    if not said:
        return None
    if len(said) == 1:
        return words.gettext("Dated event: %(date)s") % {"date": said[0]}
    return words.gettext("First dated event: %(first)s; last: %(last)s") % {
        "first": said[0],
        "last": said[-1],
    }
