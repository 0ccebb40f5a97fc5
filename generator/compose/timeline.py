"""The timeline: events in order, with their dates in words and the order of the undated ones.

Input: the events of a sheet. Output: `EventView` values, the headings of years, and what a link
to an event says of it. The drawing is composed in `axis`.
"""

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Final, Literal

from generator.compose import labels
from generator.compose.calendar import year_words
from generator.compose.dates import date_view, date_words
from generator.compose.drawing.stretch import DrawnEvent
from generator.compose.facts import fact_fields, statement_fields
from generator.compose.index import Index, Role
from generator.compose.order import in_order
from generator.compose.place import Place
from generator.compose.wording import Wording
from generator.edtf import Edtf, sort_key
from generator.model.facts import Event
from generator.model.fields import Basis
from generator.views import EventView, OrderView, YearView

_Relation = Literal["before", "after"]

_GLANCE: Final = 8
"""Up to how many dated events stand without headings for their years."""


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


def drawn_events(place: Place) -> tuple[DrawnEvent, ...]:
    """Return the events of a sheet, in order, with links that lead to them from a page."""
    events = in_order(place.index.anchored.sheet.events)
    return tuple(DrawnEvent(event, place.fact(event.id)) for event in events)


def years(events: Sequence[EventView]) -> tuple[YearView, ...]:
    """Return the headings of a timeline, each once, in the order of its events.

    There are none over events that a reader sees at a glance, or of one year.
    """
    found = dict.fromkeys(event.year for event in events if event.year is not None)
    return tuple(found) if len(events) > _GLANCE and len(found) > 1 else ()


def when_words(event: Event, index: Index, words: Wording) -> str:
    """Return when an event was, in plain words: its date, its order, or that it is not given."""
    if event.date is not None:
        return date_words(event.date, words)
    parts = []
    if after := _titles(event, "after", index, words):
        parts.append(words.gettext("after %(events)s") % {"events": words.listed(after)})
    if before := _titles(event, "before", index, words):
        parts.append(words.gettext("before %(events)s") % {"events": words.listed(before)})
    return ", ".join(parts) or words.gettext("date not given")


def _order(event: Event, place: Place) -> Iterator[OrderView]:
    directions: tuple[tuple[_Relation, str], ...] = (
        ("after", place.words.pgettext("order of events", "after")),
        ("before", place.words.pgettext("order of events", "before")),
    )
    for relation, label in directions:
        for other, basis in _neighbours(event, relation, place.index):
            yield OrderView(
                relation=relation,
                words=label,
                event=place.fact(other.id),
                date=None if other.date is None else date_words(other.date, place.words),
                doubt=_doubt(basis, place.words),
            )


def _neighbours(event: Event, relation: _Relation, index: Index) -> Iterator[tuple[Event, Basis]]:
    """Yield the events that this one is known to come before, or after, and what that rests on.

    For an undated event they are also those whose own entries say so: it has no other place. An
    order rests on what the entry that gives it rests on.
    """
    own, role = (event.before, Role.LATER) if relation == "before" else (event.after, Role.EARLIER)
    others = dict.fromkeys(index.who(role, event.id) if event.date is None else ())
    for name in {**dict.fromkeys(own), **others}:
        if isinstance(other := index.facts.get(name), Event):
            yield other, event.basis if name in own else other.basis


def _doubt(basis: Basis, words: Wording) -> str | None:
    """Return the word for an order that the source does not state, None where it does."""
    return None if basis is Basis.STATED else labels.basis(basis, words).label


def _titles(event: Event, relation: _Relation, index: Index, words: Wording) -> list[str]:
    """Return the quoted titles of the events that this one comes before, or after."""
    return [
        _titled(other.title, _doubt(basis, words), words)
        for other, basis in _neighbours(event, relation, index)
    ]


def _titled(title: str, doubt: str | None, words: Wording) -> str:
    quoted = words.quotation() % {"text": title}
    if doubt is None:
        return quoted
    return words.gettext("%(event)s (%(doubt)s)") % {"event": quoted, "doubt": doubt}


def _year(date: Edtf, words: Wording) -> YearView:
    (year, _, _), *_ = sort_key(date)
    return YearView(label=year_words(year, words), anchor=f"year_{year}", number=year)
