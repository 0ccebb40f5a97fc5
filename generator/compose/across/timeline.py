"""The timeline over all sheets: the dated events in one order, the undated by sheet.

Input: the rooms of the site. Output: a `SiteTimelinePage`. Between undated events of different
sheets no order is known, so that they are never mixed.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.compose.across.rooms import Room
from generator.compose.drawing.axis import axis
from generator.compose.frame import across_fields
from generator.compose.timeline import dated_and_undated, drawn_events, event_view
from generator.compose.undated import undated_words
from generator.compose.wording import Wording
from generator.edtf import sort_key
from generator.model.addresses import TIMELINE
from generator.model.facts import Event
from generator.model.project import Site
from generator.views import SheetEvents, SiteEvent, SiteTimelinePage, YearEvents

_Dated = tuple[Event, Room]


def timeline_page(site: Site, rooms: Sequence[Room], words: Wording) -> SiteTimelinePage:
    """Return the events of all sheets; those that begin on one day stand in the sheets' order."""
    dated: list[_Dated] = []
    undated: list[SheetEvents] = []
    here = [room.at(TIMELINE) for room in rooms]
    for room in here:
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
        axis=axis([drawn_events(room.place) for room in here], words),
    )


def _years(dated: Sequence[_Dated]) -> Iterator[YearEvents]:
    views = (
        SiteEvent(event=event_view(event, room.place), sheet=room.link) for event, room in dated
    )
    by_year = groupby(views, key=lambda entry: entry.event.year)
    return (YearEvents(year=year, events=tuple(events)) for year, events in by_year if year)
