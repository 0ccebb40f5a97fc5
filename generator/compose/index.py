"""The index of a sheet: every fact by its id, and who refers to whom, built once a sheet.

Input: an anchored sheet. Output: look-ups that cost the same however many facts there are. A
reference to an id that does not exist leads nowhere and is left out. It must not word anything.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from generator.compose.annotated.layout import Layout, layouts
from generator.model.anchored import AnchoredSheet, Passage
from generator.model.facts import Claim, Entity, Event, Fact, Figure
from generator.model.fields import FactId, Relation, SourceId
from generator.model.sources import Source


class Role(StrEnum):
    """How a fact refers to another, seen from the one that is referred to."""

    SAYS = "says"
    PASSES_ON = "passes on"
    ABOUT = "about"
    MEMBER = "member"
    PART = "part"
    USED_IN = "used in"
    EARLIER = "earlier"
    LATER = "later"


Reference = tuple[Role | Relation, FactId]
"""A role and the id of the fact that is referred to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """The look-ups of one sheet; `referring` has the ids of the facts behind each reference.

    `quantities` has, by their key, the figures of one quantity where there are several.
    """

    anchored: AnchoredSheet
    facts: Mapping[FactId, Fact]
    sources: Mapping[SourceId, Source]
    layouts: Mapping[SourceId, Layout]
    referring: Mapping[Reference, tuple[FactId, ...]]
    quantities: Mapping[FactId, tuple[Figure, ...]]

    def who(self, role: Role | Relation, fact: FactId) -> tuple[FactId, ...]:
        """Return the facts that stand in this role to a fact, in the order they were written."""
        return self.referring.get((role, fact), ())

    def entities(self, ids: Iterable[FactId]) -> Iterator[Entity]:
        """Yield the people and organisations among the ids, in their order."""
        for name in ids:
            if isinstance(entity := self.facts.get(name), Entity):
                yield entity

    def passages(self, fact: Fact) -> tuple[Passage, ...]:
        """Return the passages of a fact that stand in a source of the sheet."""
        found = self.anchored.passages.get(fact.id, ())
        return tuple(passage for passage in found if passage.source in self.sources)

    def words_of(self, passage: Passage) -> str:
        """Return the source's own words of a passage."""
        return self.layouts[passage.source].raw[passage.start : passage.end]

    def sources_of(self, fact: Fact) -> tuple[Source, ...]:
        """Return the sources that a fact rests on, each once, in the order of its evidence."""
        return tuple(self.sources[p] for p in dict.fromkeys(p.source for p in self.passages(fact)))


def build_index(anchored: AnchoredSheet) -> Index:
    """Return the index of a sheet, in one pass over its facts."""
    referring: dict[Reference, dict[FactId, None]] = {}
    for fact in anchored.sheet.facts():
        for reference in _references(fact):
            referring.setdefault(reference, {})[fact.id] = None
    return Index(
        anchored=anchored,
        facts={fact.id: fact for fact in anchored.sheet.facts()},
        sources={source.id: source for source in anchored.sheet.sources},
        layouts=layouts(anchored),
        referring={reference: tuple(ids) for reference, ids in referring.items()},
        quantities=_quantities(anchored.sheet.figures),
    )


def _references(fact: Fact) -> Iterator[Reference]:
    """Yield every reference that a fact makes, to whatever id."""
    yield from ((link.relation, link.to) for link in fact.links)
    if not isinstance(fact, Entity):
        yield from ((Role.SAYS, name) for name in fact.attribution[:1])
        yield from ((Role.PASSES_ON, name) for name in fact.attribution[1:])
        yield from ((Role.ABOUT, name) for name in fact.people)
    match fact:
        case Event():
            yield from ((Role.EARLIER, event) for event in fact.before)
            yield from ((Role.LATER, event) for event in fact.after)
        case Figure():
            yield from _references_of_figure(fact)
        case Entity():
            yield from ((Role.MEMBER, whole) for whole in (fact.part_of,) if whole)
        case Claim():
            pass
        case _:
            assert_never(fact)


def _references_of_figure(figure: Figure) -> Iterator[Reference]:
    if figure.of:
        yield Role.PART, figure.of
    if figure.derived:
        _, terms = figure.derived.operation
        yield from ((Role.USED_IN, term) for term in terms)


def _quantities(figures: Iterable[Figure]) -> dict[FactId, tuple[Figure, ...]]:
    keyed: dict[FactId, list[Figure]] = {}
    for figure in figures:
        if figure.key is not None:
            keyed.setdefault(figure.key, []).append(figure)
    return {key: tuple(members) for key, members in keyed.items() if len(members) > 1}
