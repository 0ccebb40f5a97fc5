"""What of the shared people and sources a sheet shows: those that have a part in it.

Input: a sheet as it was read. Output: the sheet without the others. A sheet's own are all shown.
"""

from collections.abc import Iterator
from dataclasses import replace

from generator.markup import citations
from generator.model.anchored import AnchoredSheet
from generator.model.facts import Entity, Fact
from generator.model.project import Sheet
from generator.model.sources import Source

_Node = tuple[type[Entity] | type[Source], str]
"""An entity or a source by its id."""


def shown(sheet: Sheet) -> Sheet:
    """Return a sheet without the shared people and sources that nothing in it leads to.

    A statement leads to its speakers, its people and the sources of its evidence; a citation to
    what it cites; a member to its organisation; a source to the one whose text it passes on.
    """
    if not sheet.shared and not sheet.shared_sources:
        return sheet
    things: dict[_Node, Fact | Source] = {(Entity, entity.id): entity for entity in sheet.entities}
    things |= {(Source, source.id): source for source in sheet.sources}
    every = tuple(source.id for source in sheet.sources)
    waiting = list(_roots(sheet, every))
    kept: set[_Node] = set()
    while waiting:
        node = waiting.pop()
        if node in things and node not in kept:
            kept.add(node)
            waiting += _leads_to(things[node], every)
    return replace(
        sheet,
        entities=tuple(entity for entity in sheet.entities if (Entity, entity.id) in kept),
        sources=tuple(source for source in sheet.sources if (Source, source.id) in kept),
    )


def shown_part(anchored: AnchoredSheet) -> AnchoredSheet:
    """Return an anchored sheet without what `shown` leaves out, and without its passages."""
    sheet = shown(anchored.sheet)
    facts = {fact.id for fact in sheet.facts()}
    passages = {name: found for name, found in anchored.passages.items() if name in facts}
    return replace(anchored, sheet=sheet, passages=passages)


def _roots(sheet: Sheet, every: tuple[str, ...]) -> Iterator[_Node]:
    """Yield what the sheet itself leads to: by its own entries, its summary and its questions."""
    yield from ((Entity, entity.id) for entity in sheet.entities if entity.id not in sheet.shared)
    yield from ((Source, name) for name in every if name not in sheet.shared_sources)
    for statement in sheet.statements():
        yield from _leads_to(statement, every)
    summary = "" if sheet.summary is None else sheet.summary.text
    yield from _cited(summary, *(unknown.note for unknown in sheet.record.unknowns))


def _leads_to(thing: Fact | Source, every: tuple[str, ...]) -> Iterator[_Node]:
    """Yield what an entry names; evidence that names no source may be of any."""
    if isinstance(thing, Source):
        yield from _cited(thing.record.note)
        if thing.record.republishes:
            yield Source, thing.record.republishes
        return
    yield from _cited(thing.note)
    yield from ((Entity, link.to) for link in thing.links)
    for target in thing.evidence:
        yield from ((Source, name) for name in ([target.source] if target.source else every))
    if isinstance(thing, Entity):
        yield from ((Entity, whole) for whole in (thing.part_of,) if whole)
    else:
        yield from _cited(thing.basis_note)
        yield from ((Entity, name) for name in (*thing.attribution, *thing.people))


def _cited(*texts: str | None) -> Iterator[_Node]:
    for text in texts:
        yield from ((Entity, cited.id) for cited in citations(text or ""))
