"""The people, organisations and unnamed sources, and every fact that they say or are about.

Input: an entity. Output: its `EntityView`.
"""

from collections.abc import Iterable
from itertools import groupby

from generator.compose import labels
from generator.compose.facts import fact_fields
from generator.compose.index import Role
from generator.compose.place import Place
from generator.model.facts import Entity
from generator.model.fields import FactId
from generator.views import EntityView, UseView


def entity_view(entity: Entity, place: Place) -> EntityView:
    """Return a person or an organisation ready to print."""
    who = place.index.who
    speaks = any(who(role, entity.id) for role in (Role.SAYS, Role.PASSES_ON))
    return EntityView(
        **fact_fields(entity, place),
        entity_kind=labels.entity_kind(entity.kind, place.words, speaks=speaks),
        role=entity.role,
        part_of=place.fact_or_none(entity.part_of),
        members=place.facts(who(Role.MEMBER, entity.id)),
        aliases=entity.aliases,
        says=by_kind(who(Role.SAYS, entity.id), place),
        passes_on=by_kind(who(Role.PASSES_ON, entity.id), place),
        about=by_kind(who(Role.ABOUT, entity.id), place),
    )


def by_kind(ids: Iterable[FactId], place: Place) -> tuple[UseView, ...]:
    """Return facts in groups by their kind; the ids come in the order of the sheet, by kind."""
    known = (fact for fact in ids if fact in place.cards)
    return tuple(
        UseView(kind=kind, label=labels.fact_kinds(kind, place.words), facts=place.facts(facts))
        for kind, facts in groupby(known, key=lambda fact: place.cards[fact].kind)
    )
