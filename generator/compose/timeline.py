"""The timeline: events in order, with their dates in words and the order of the undated ones.

Input: the events of a sheet. Output: `EventView` values, the headings of years, and what a link
to an event says of it. The drawing is composed in `axis`.
"""

from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import Literal

from generator.compose.calendar import year_words
from generator.compose.dates import date_view, date_words
from generator.compose.facts import fact_fields, statement_fields
from generator.compose.index import Index, Role
from generator.compose.order import in_order
from generator.compose.place import Place
from generator.compose.wording import Wording
from generator.edtf import Edtf, sort_key
from generator.model.facts import Event
from generator.model.fields import FactId
from generator.views import EventView, OrderView, YearView


def dated_and_undated(events: tuple[Event, ...]) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
    """Return the dated events in order of their dates, and the undated in their proven order.

    Of dated events that begin on one day, "before" and "after" decide; else the wider date is
    first.
    """
    ordered = in_order(events)
    dated = [(sort_key(event.date)[0], event) for event in ordered if event.date is not None]
    return (
        tuple(event for _, event in sorted(dated, key=itemgetter(0))),
        tuple(event for event in ordered if event.date is None),
    )


def event_view(event: Event, place: Place) -> EventView:
    """Return an event ready to print; its card has worded its date already."""
    when = place.cards[event.id].detail or ""
    return EventView(
        **fact_fields(event, place),
        **statement_fields(event, place),
        date=None if event.date is None else date_view(event.date, when),
        order=tuple(_order(event, place)),
        when=when,
        year=None if event.date is None else _year(event.date, place.words),
    )


def years(events: Iterable[EventView]) -> tuple[YearView, ...]:
    """Return the headings of a timeline, each once, in the order of its events."""
    return tuple(dict.fromkeys(event.year for event in events if event.year is not None))


def when_words(event: Event, index: Index, words: Wording) -> str:
    """Return when an event was, in plain words: its date, its order, or that it is not given."""
    if event.date is not None:
        return date_words(event.date, words)
    parts = []
    if after := _titles(_neighbours(event, "after", index), index):
        parts.append(words.gettext("after %(events)s") % {"events": words.listed(after)})
    if before := _titles(_neighbours(event, "before", index), index):
        parts.append(words.gettext("before %(events)s") % {"events": words.listed(before)})
    return ", ".join(parts) or words.gettext("date not given")


def _order(event: Event, place: Place) -> Iterator[OrderView]:
    labels: tuple[tuple[Literal["before", "after"], str], ...] = (
        ("after", place.words.pgettext("order of events", "after")),
        ("before", place.words.pgettext("order of events", "before")),
    )
    for relation, label in labels:
        for link in place.facts(_neighbours(event, relation, place.index)):
            yield OrderView(relation=relation, words=label, event=link)


def _neighbours(
    event: Event, relation: Literal["before", "after"], index: Index
) -> tuple[FactId, ...]:
    """Return the events that this one is known to come before, or after.

    For an undated event they are also those whose own entries say so: it has no other place.
    """
    own, role = (event.before, Role.LATER) if relation == "before" else (event.after, Role.EARLIER)
    return own if event.date is not None else (*own, *index.who(role, event.id))


def _titles(ids: tuple[FactId, ...], index: Index) -> list[str]:
    facts = (index.facts.get(event) for event in dict.fromkeys(ids))
    return [fact.title for fact in facts if isinstance(fact, Event)]


def _year(date: Edtf, words: Wording) -> YearView:
    (year, _, _), *_ = sort_key(date)
    return YearView(label=year_words(year, words), anchor=f"year_{year}")
