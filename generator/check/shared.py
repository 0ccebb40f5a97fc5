"""The sources, people and organisations that several sheets share: one of the sheets must use each.

Input: the whole project. What a sheet alone has is looked at with that sheet.
"""

from collections.abc import Iterator

from generator.check.entities import unused_entity, used_entities
from generator.check.sources import unused_source, used_sources
from generator.check.writings import cited_in, writings
from generator.model.project import Project, Sheet
from generator.problems import Problem


def shared_problems(project: Project) -> Iterator[Problem]:
    """Yield a problem for each shared source or entity that no sheet uses.

    Silent while a sheet has an entry that could not be read: it may be the one that uses it.
    """
    sheets = [sheet for sheet in project.sheets if sheet.shared or sheet.shared_sources]
    if not sheets or not all(_is_complete(sheet) for sheet in sheets):
        return
    sources = set[str]().union(*map(used_sources, sheets))
    entities = set[str]().union(*map(_used_entities, sheets))
    # Every sheet holds all that is shared: the first one serves.
    first = sheets[0]
    for source in first.sources:
        if source.id in first.shared_sources - sources:
            yield unused_source(source)
    for entity in first.entities:
        if entity.id in first.shared - entities:
            yield unused_entity(entity)


def _used_entities(sheet: Sheet) -> set[str]:
    return used_entities(sheet, (cited.id for _, cited in cited_in(writings(sheet))))


def _is_complete(sheet: Sheet) -> bool:
    known = {fact.id for fact in sheet.facts()}
    if sheet.lacks_sources or sheet.lacks_facts or sheet.lacks_words:
        return False
    return sheet.declared.keys() <= known
