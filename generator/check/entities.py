"""The rule `entity-is-used`: every person and organisation has a part in some fact."""

from collections.abc import Iterable, Iterator

from generator.check.checked import Checked
from generator.model.facts import Entity
from generator.model.project import Sheet
from generator.problems import Problem, Rule


def entity_is_used(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each person or organisation of the sheet alone that nothing names.

    Silent while entries of the sheet cannot be read, since one of them may name the entity, and
    while an id is named that nothing has, since this one may be meant.
    """
    if not checked.is_complete:
        return
    used = used_entities(checked.sheet, (cited.id for _, cited in checked.citations))
    if not used <= checked.facts.keys():
        return
    for entity in checked.sheet.entities:
        if entity.id not in used and entity.id not in checked.sheet.shared:
            yield unused_entity(entity)


def used_entities(sheet: Sheet, cited: Iterable[str]) -> set[str]:
    """Return the ids that `attribution`, `people`, `part_of`, `links` or a citation names."""
    used = set(cited)
    for fact in sheet.facts():
        used.update(link.to for link in fact.links)
    for statement in sheet.statements():
        used.update(statement.attribution, statement.people)
    used.update(entity.part_of for entity in sheet.entities if entity.part_of)
    return used


def unused_entity(entity: Entity) -> Problem:
    """Return the problem of an entity that has no part in anything."""
    return Problem(
        rule=Rule.ENTITY_IS_USED,
        location=entity.origin.at("id"),
        message=f"nothing refers to '{entity.id}'",
        help="name the id under attribution: or people: of a fact, cite it, or delete its entry",
    )
