"""The people, organisations and unnamed sources, and every fact that they say or are about.

Input: an entity. Output: its `EntityView`.
"""

from generator.compose import labels
from generator.compose.facts import fact_fields
from generator.compose.index import Role
from generator.compose.place import Place
from generator.model.facts import Entity
from generator.views import EntityView


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
        says=place.facts(who(Role.SAYS, entity.id)),
        passes_on=place.facts(who(Role.PASSES_ON, entity.id)),
        about=place.facts(who(Role.ABOUT, entity.id)),
    )
