"""The people and organisations of all sheets: what each says, passes on and is named in, where.

Input: the rooms of the site. Output: a `SitePeoplePage`. Only who is written once for several
sheets is one: an id that two sheets give to somebody is no proof that they mean the same.
"""

from collections.abc import Iterator, Sequence

from generator.compose import labels
from generator.compose.across.rooms import Room
from generator.compose.frame import across_fields
from generator.compose.index import Role
from generator.compose.wording import Wording
from generator.model.addresses import PEOPLE, shared_person_anchor
from generator.model.facts import Entity
from generator.model.fields import FactId
from generator.model.project import Site
from generator.views import PeopleGroup, PersonInSheet, SitePeoplePage, SitePerson

_SPOKEN = (Role.SAYS, Role.PASSES_ON)


def people_page(site: Site, rooms: Sequence[Room], words: Wording) -> SitePeoplePage:
    """Return the people of all sheets, those of several sheets first."""
    here = [room.at(PEOPLE) for room in rooms]
    return SitePeoplePage(**across_fields(site, words, PEOPLE), groups=tuple(_groups(here, words)))


def _groups(rooms: Sequence[Room], words: Wording) -> Iterator[PeopleGroup]:
    shared: dict[FactId, list[Room]] = {}
    for room in rooms:
        for entity in room.sheet.entities:
            if entity.id in room.sheet.shared:
                shared.setdefault(entity.id, []).append(room)
    several = {name: found for name, found in shared.items() if len(found) > 1}
    if several:
        yield PeopleGroup(
            title=words.gettext("In several fact sheets"),
            sheet=None,
            people=tuple(
                _person(name, shared_person_anchor(name), at) for name, at in several.items()
            ),
        )
    for room in rooms:
        alone = [entity for entity in room.sheet.entities if entity.id not in several]
        people = (_person(who.id, _anchor(who, room), [room]) for who in alone)
        if alone:
            yield PeopleGroup(title=room.link.label, sheet=room.link, people=tuple(people))


def _anchor(entity: Entity, room: Room) -> str:
    """Return the id of somebody whom one sheet alone has; ids hold no `_`, so that none clash."""
    return f"person_{'_'.join(room.sheet.path.parts)}_{entity.id}"


def _person(name: FactId, anchor: str, rooms: Sequence[Room]) -> SitePerson:
    place = rooms[0].place
    (entity,) = place.index.entities([name])
    speaks = any(room.place.index.who(role, name) for room in rooms for role in _SPOKEN)
    return SitePerson(
        anchor=anchor,
        href=place.fact_href(name) if len(rooms) == 1 else None,
        name=entity.name,
        kind=labels.entity_kind(entity.kind, place.words, speaks=speaks),
        role=entity.role,
        aliases=entity.aliases,
        sheets=tuple(_in_sheet(name, room) for room in rooms),
    )


def _in_sheet(name: FactId, room: Room) -> PersonInSheet:
    place = room.place
    return PersonInSheet(
        sheet=room.link,
        entry=place.fact(name),
        says=place.facts(place.index.who(Role.SAYS, name)),
        passes_on=place.facts(place.index.who(Role.PASSES_ON, name)),
        about=place.facts(place.index.who(Role.ABOUT, name)),
    )
