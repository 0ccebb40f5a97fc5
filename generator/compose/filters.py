"""The filters of the timeline: by person, by tag and by source, as a script offers them.

Input: the events of a sheet. Output: `FiltersView`, or None where there is nothing to choose. A
person's events are those about them and those that they tell.
"""

from collections.abc import Iterable, Iterator
from typing import Literal

from generator.compose.place import Place
from generator.model.facts import Event
from generator.views import ChoiceView, FiltersView, FilterView

_Pair = tuple[str, str]
"""The value of a choice and its label."""


def filters(place: Place) -> FiltersView | None:
    """Return the filters that have more than one choice, with the events that each keeps."""
    words = place.words
    people = [(event, _people(event, place)) for event in place.index.anchored.sheet.events]
    tags = [(event, [(tag, tag) for tag in event.tags]) for event, _ in people]
    sources = [(event, _sources(event, place)) for event, _ in people]
    every = (
        _filter("person", words.gettext("Person"), words.gettext("Everybody"), people),
        _filter("tag", words.gettext("Subject"), words.gettext("All subjects"), tags),
        _filter("source", words.gettext("Source"), words.gettext("All sources"), sources),
    )
    offered = tuple(one for one in every if len(one.choices) > 1)
    if not offered:
        return None
    count = words.ngettext("%(shown)s of %(count)s event", "%(shown)s of %(count)s events",
                           len(people), shown="{shown}")  # fmt: skip
    return FiltersView(filters=offered, count=count)


def _filter(
    name: Literal["person", "tag", "source"],
    label: str,
    every: str,
    events: Iterable[tuple[Event, Iterable[_Pair]]],
) -> FilterView:
    kept: dict[_Pair, list[str]] = {}
    for event, pairs in events:
        for pair in dict.fromkeys(pairs):
            kept.setdefault(pair, []).append(event.id)
    choices = (
        ChoiceView(value=value, label=label, events=tuple(ids))
        for (value, label), ids in sorted(kept.items(), key=lambda item: item[0][1].casefold())
    )
    return FilterView(name=name, label=label, every=every, choices=tuple(choices))


def _people(event: Event, place: Place) -> Iterator[_Pair]:
    for entity in place.index.entities((*event.people, *event.attribution)):
        yield entity.id, entity.name


def _sources(event: Event, place: Place) -> Iterator[_Pair]:
    for source in place.index.sources_of(event):
        yield source.id, source.record.title
