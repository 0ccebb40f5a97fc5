"""The filters of the timeline: what may be chosen, and which events each choice keeps."""

from generator.model.facts import Entity, Event
from generator.model.sources import Source
from generator.views import FiltersView
from tests.unit.compose.compose_builders import (
    anchored,
    compose,
    entity,
    event,
    ids,
    sheet_of,
    source,
)


def filters(*parts: Event | Entity | Source) -> FiltersView | None:
    """Return the filters of a sheet."""
    return compose(anchored(sheet_of(*parts))).timeline.filters


def choices(found: FiltersView | None) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the events of each choice of each filter."""
    assert found is not None
    return {f.name: {c.value: c.events for c in f.choices} for f in found.filters}


def test_a_person_keeps_the_events_about_them_and_those_they_tell() -> None:
    """Each event once, however often it names them; unknown ids are left out."""
    found = filters(
        source("Text."),
        entity("ada"),
        entity("bob"),
        event("a", people=ids("ada", "nobody"), attribution=ids("ada", "bob")),
        event("b", attribution=ids("bob")),
    )
    assert choices(found) == {"person": {"ada": ("a",), "bob": ("a", "b")}}
    assert found is not None
    assert found.count == "{shown} of 2 events"


def test_only_what_leaves_a_choice_is_offered() -> None:
    """One tag, one source, one person: nothing to choose, nothing shown."""
    assert (
        filters(source("Text."), entity("ada"), event("a", tags=("x",), people=ids("ada"))) is None
    )
    assert choices(filters(source("Text."), event("a", tags=("x", "y")))) == {
        "tag": {"x": ("a",), "y": ("a",)}
    }


def test_sources_keep_the_events_that_rest_on_them() -> None:
    """The labels are titles, in the order of the alphabet."""
    found = filters(
        source("One.", "s", title="Zebra"),
        source("Two.", "t", title="apple"),
        event("a", ("s", "One."), ("t", "Two.")),
        event("b", ("s", "One.")),
    )
    assert choices(found) == {"source": {"t": ("a",), "s": ("a", "b")}}
    assert found is not None
    assert [choice.label for choice in found.filters[0].choices] == ["apple", "Zebra"]
