"""What links to facts say, worked out once a sheet.

Input: the index of a sheet. Output: a card a fact, in the order of the facts.
"""

from typing import assert_never

from generator.compose import labels
from generator.compose.index import Index
from generator.compose.place import Card
from generator.compose.quantities.numbers import figure_words
from generator.compose.timeline import when_words
from generator.compose.wording import Wording
from generator.model.facts import Claim, Entity, Event, Fact, Figure
from generator.model.fields import FactId
from generator.views.words import FactKind


def cards(index: Index, words: Wording) -> dict[FactId, Card]:
    """Return the card of every fact of the sheet."""
    return {fact: _card(index.facts[fact], index, words) for fact in index.facts}


def _card(fact: Fact, index: Index, words: Wording) -> Card:
    match fact:
        case Event():
            return _of_kind("event", fact.title, when_words(fact, index, words), words)
        case Figure():
            return _of_kind("figure", fact.label, figure_words(fact, words), words)
        case Claim():
            speakers = [entity.name for entity in index.entities(fact.attribution[:1])]
            return _of_kind("claim", fact.statement, next(iter(speakers), None), words)
        case Entity():
            return _of_kind("entity", fact.name, fact.role, words)
        case _:
            assert_never(fact)


def _of_kind(kind: FactKind, label: str, detail: str | None, words: Wording) -> Card:
    return Card(kind=kind, kind_label=labels.fact_kind(kind, words), label=label, detail=detail)
