"""The undated events in groups: which of them are ordered against each other, and which are not.

Input: the events of a sheet in order. Output: `UndatedGroup` values. The source gives an order only
where an editor wrote "before" or "after", so that events without such a link must not look ordered.
"""

from collections.abc import Iterable, Iterator, Sequence

from generator.compose.place import Place
from generator.compose.timeline import event_view
from generator.compose.wording import Wording
from generator.model.facts import Event
from generator.model.fields import FactId
from generator.views import UndatedGroup


def undated_groups(undated: Sequence[Event], place: Place) -> Iterator[UndatedGroup]:
    """Yield the groups of the undated events in the order of their first ones, the loose last."""
    links = links_between(place.index.anchored.sheet.events)
    dated = {event.id for event in place.index.anchored.sheet.events if event.date is not None}
    loose = [event for event in undated if not links.get(event.id)]
    linked = [event for event in undated if links.get(event.id)]
    for members in components(linked, links, dated):
        yield _group(members, _linked(len(members), place.words), place)
    if loose:
        yield _group(loose, _loose(len(loose), place.words), place)


def undated_words(sources: int, words: Wording) -> str:
    """Return what the order of the undated events means, for a sheet of so many sources."""
    return words.ngettext(
        "The source dates none of these. Only the words \u201cbefore\u201d and \u201cafter\u201d"
        " give an order; the rest of the order here means nothing.",
        "The sources date none of these. Only the words \u201cbefore\u201d and \u201cafter\u201d"
        " give an order; the rest of the order here means nothing.",
        sources,
    )


def _group(events: Iterable[Event], title: str, place: Place) -> UndatedGroup:
    return UndatedGroup(title=title, events=tuple(event_view(event, place) for event in events))


def _linked(count: int, words: Wording) -> str:
    """Return what links a group; an event alone can only be linked to a dated one."""
    if count == 1:
        return words.gettext("Ordered against a dated event only")
    return words.ngettext(
        "%(count)s event linked by \u201cbefore\u201d and \u201cafter\u201d",
        "%(count)s events linked by \u201cbefore\u201d and \u201cafter\u201d",
        count,
    )


def _loose(count: int, words: Wording) -> str:
    return words.ngettext(
        "%(count)s event whose order is not stated",
        "%(count)s events whose order is not stated",
        count,
    )


def links_between(events: Iterable[Event]) -> dict[FactId, dict[FactId, None]]:
    """Return for each event those that it is linked to by an order, from either side."""
    known = {event.id: event for event in events}
    links: dict[FactId, dict[FactId, None]] = {}
    for event in known.values():
        for other in (*event.before, *event.after):
            if other in known and other != event.id:
                links.setdefault(event.id, {})[other] = None
                links.setdefault(other, {})[event.id] = None
    return links


def components(
    events: Sequence[Event], links: dict[FactId, dict[FactId, None]], dated: set[FactId]
) -> Iterator[list[Event]]:
    """Yield the events by what they hang together with; dated ones link, but lead no further."""
    names: dict[FactId, FactId] = {}
    for event in events:
        waiting = [event.id]
        while waiting:
            name = waiting.pop()
            if name not in names:
                names[name] = event.id
                found = links[name]
                waiting += (other for other in found if name not in dated or other not in dated)
    groups: dict[FactId, list[Event]] = {}
    for event in events:
        groups.setdefault(names[event.id], []).append(event)
    yield from groups.values()
