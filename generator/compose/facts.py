"""What every fact shows, of whatever kind: its evidence, its notes, its links, its history.

Input: a fact and the place where it is shown. Output: the fields that all fact views share. What
is special to a kind of fact is composed in `timeline`, `figures`, `claims` and `people`.
"""

from collections.abc import Iterator
from typing import TypedDict

from generator.compose import labels
from generator.compose.attribution import attribution
from generator.compose.basis import basis_view
from generator.compose.citation_cards import rich_or_none
from generator.compose.dates import date_view, date_words
from generator.compose.evidence import evidence, source_words
from generator.compose.manner import manner
from generator.compose.place import Place
from generator.compose.support import support
from generator.edtf import sort_key
from generator.model.addresses import cite_anchor, cite_page
from generator.model.facts import Claim, Event, Fact, Figure, Revision
from generator.model.fields import FactId, Relation
from generator.views import (
    AttributionView,
    BasisView,
    EvidenceView,
    FactLink,
    RelationView,
    RevisionView,
    RichText,
    SourceWords,
    SupportView,
    Word,
)
from generator.views.words import FactKind


class FactFields(TypedDict):
    """The fields of `FactView`."""

    id: str
    href: str
    cite_href: str
    kind: FactKind
    kind_label: str
    title: str
    note: RichText | None
    evidence: tuple[EvidenceView, ...]
    verification: Word
    tags: tuple[str, ...]
    relations: tuple[RelationView, ...]
    history: tuple[RevisionView, ...]
    support: SupportView | None


class StatementFields(TypedDict):
    """The fields that `StatementView` adds."""

    manner: Word
    attribution: AttributionView
    hedge: SourceWords | None
    people: tuple[FactLink, ...]
    basis: BasisView


def fact_fields(fact: Fact, place: Place) -> FactFields:
    """Return what every fact shows."""
    card = place.cards[fact.id]
    return FactFields(
        id=fact.id,
        href=place.fact_href(fact.id),
        cite_href=place.href(cite_page(fact), cite_anchor(fact.id)),
        kind=card.kind,
        kind_label=card.kind_label,
        title=card.label,
        note=rich_or_none(fact.note, f"note_{fact.id}", place),
        evidence=evidence(fact, place),
        verification=labels.verification(fact.verification, place.words),
        tags=fact.tags,
        relations=tuple(_relations(fact, place)),
        history=tuple(_history(fact.history, place)),
        support=support(place.index.sources_of(fact), place),
    )


def statement_fields(fact: Event | Figure | Claim, place: Place) -> StatementFields:
    """Return what an event, a figure and a claim show besides."""
    return StatementFields(
        manner=manner(fact, place),
        attribution=attribution(fact, place.index.sources_of(fact), place),
        hedge=source_words(fact.hedge, fact, place),
        people=place.facts(fact.people),
        basis=basis_view(fact, place),
    )


def _relations(fact: Fact, place: Place) -> Iterator[RelationView]:
    """Yield the fact's own links in their order, then those of other facts to it."""
    for link in fact.links:
        yield from _relation(link.relation, link.to, place, reverse=False)
    for relation in Relation:
        for other in place.index.who(relation, fact.id):
            yield from _relation(relation, other, place, reverse=True)


def _relation(
    relation: Relation, other: FactId, place: Place, *, reverse: bool
) -> Iterator[RelationView]:
    for link in place.facts([other]):
        yield RelationView(
            kind=relation.value.replace(" ", "-"),
            words=labels.relation(relation, place.words, reverse=reverse),
            fact=link,
        )


def _history(history: tuple[Revision, ...], place: Place) -> Iterator[RevisionView]:
    """Yield the changes of a fact, oldest first, those of one day in the order written."""
    for revision in sorted(history, key=lambda revision: sort_key(revision.date)[0]):
        yield RevisionView(
            date=date_view(revision.date, date_words(revision.date, place.words)),
            kind=labels.revision_kind(revision.kind, place.words),
            note=revision.note,
        )
