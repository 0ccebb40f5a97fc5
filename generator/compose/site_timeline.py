"""The timeline over all sheets: the dated events in one order, the undated by sheet.

Input: the rooms of the site. Output: a `SiteTimelinePage`. Between undated events of different
sheets no order is known, so that they are never mixed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator.compose.axis import axis
from generator.compose.frame import across_fields
from generator.compose.place import Place
from generator.compose.rooms import Room
from generator.compose.timeline import dated_and_undated, event_view
from generator.compose.undated import undated_words
from generator.compose.wording import Wording
from generator.edtf import sort_key
from generator.model.addresses import TIMELINE
from generator.model.facts import Event
from generator.model.fields import FactId
from generator.model.project import Site
from generator.views import AxisView, FactLink, SheetEvents, SiteEvent, SiteTimelinePage, YearEvents

_Dated = tuple[Event, Room]


def timeline_page(site: Site, rooms: Sequence[Room], words: Wording) -> SiteTimelinePage:
    """Return the events of all sheets; those that begin on one day stand in the sheets' order."""
    dated: list[_Dated] = []
    undated: list[SheetEvents] = []
    for room in (room.at(TIMELINE) for room in rooms):
        known, unknown = dated_and_undated(room.sheet.events)
        dated += ((event, room) for event in known)
        if unknown:
            views = tuple(event_view(event, room.place) for event in unknown)
            undated.append(SheetEvents(sheet=room.link, events=views))
    dated.sort(key=lambda pair: sort_key(pair[0].date)[0] if pair[0].date else ())
    return SiteTimelinePage(
        **across_fields(site, words, TIMELINE),
        years=tuple(_years(dated)),
        undated=tuple(undated),
        undated_words=undated_words(sum(len(room.sheet.sources) for room in rooms), words),
        axis=drawing(dated),
    )


def _years(dated: Sequence[_Dated]) -> Iterator[YearEvents]:
    views = (
        SiteEvent(event=event_view(event, room.place), sheet=room.link) for event, room in dated
    )
    by_year = groupby(views, key=lambda entry: entry.event.year)
    return (YearEvents(year=year, events=tuple(events)) for year, events in by_year if year)


@dataclass(frozen=True, slots=True, kw_only=True)
class _SitePlace(Place):
    """A place whose events are those of several sheets, each by a number of its own."""

    links: Mapping[FactId, FactLink]

    def fact(self, fact: FactId) -> FactLink:
        """Return the link into the sheet of the event."""
        return self.links[fact]


def drawing(dated: Sequence[_Dated]) -> AxisView | None:
    """Return the events of several sheets drawn to scale, each linked into its sheet.

    Two sheets may give one id to different events, so here each goes by its number.
    """
    if not dated:
        return None
    events = [replace(event, id=FactId(str(number))) for number, (event, _) in enumerate(dated)]
    place = dated[0][1].place
    links = {
        event.id: room.place.fact(old.id) for event, (old, room) in zip(events, dated, strict=True)
    }
    there = _SitePlace(
        index=place.index,
        words=place.words,
        cards=place.cards,
        page=place.page,
        folder=place.folder,
        links=links,
    )
    return axis(events, there)
