"""The method page names every rule and every word that facts carry."""

from collections.abc import Callable
from enum import StrEnum

import pytest

from generator.compose import labels, method
from generator.compose.rules import rules
from generator.compose.wording import Wording
from generator.model.fields import (
    Basis,
    EntityKind,
    PartKind,
    Relation,
    RevisionKind,
    Show,
    SourceKind,
    Speech,
    Verification,
)
from generator.problems import Rule
from generator.views import Word
from tests.unit.compose.compose_builders import words


def test_every_rule_has_a_sentence() -> None:
    """In the order of the documentation, each told from the others."""
    shown = rules(words())
    assert [rule.id for rule in shown] == [rule.value for rule in Rule]
    assert len({rule.sentence for rule in shown}) == len(Rule)
    assert {rule.id for rule in shown if not rule.error} == {"source-is-cited", "entity-is-used"}


def test_every_term_has_a_meaning() -> None:
    """What the pages call stated, quoted, hedged or unknown is explained."""
    terms = [term.term for term in method.terms(words())]
    assert terms == [
        "direct quotation",
        "reported speech",
        "the source's own narration",
        "estimate",
        "inferred",
        "external",
        "through 2 hands",
        "not named in the text",
        "The text says: “…”",
        "not checked beyond the source",
        "unknown",
        "independent source",
    ]
    assert all(term.meaning for term in method.terms(words()))


def test_the_method_says_what_is_proven_and_how() -> None:
    """That a source says so, and how quotations are compared."""
    assert any("not that it is so" in text for text in method.introduction(words()))
    assert any("quotation marks" in text for text in method.folding(words()))


@pytest.mark.parametrize(
    ("choices", "label"),
    [
        (Verification, labels.verification),
        (Basis, labels.basis),
        (Speech, labels.speech),
        (EntityKind, labels.entity_kind),
        (RevisionKind, labels.revision_kind),
        (PartKind, labels.part_kind),
        (Show, labels.show),
    ],
)
def test_every_choice_has_a_label(
    choices: type[StrEnum], label: Callable[[StrEnum, Wording], Word]
) -> None:
    """A choice added to the format cannot be forgotten here."""
    shown = [label(choice, words()) for choice in choices]
    assert len({word.label for word in shown}) == len(shown)
    assert all(" " not in word.value for word in shown)


@pytest.mark.parametrize("kind", SourceKind)
def test_every_kind_of_source_has_its_words(kind: SourceKind) -> None:
    """By itself, and where a chain of speakers ends."""
    assert labels.source_kind(kind, words()) == kind.value
    assert labels.this_source(kind, words()) == f"this {kind.value}"


@pytest.mark.parametrize("relation", Relation)
def test_every_relation_reads_both_ways(relation: Relation) -> None:
    """From the fact that links, and from the one that is linked."""
    ways = {labels.relation(relation, words(), reverse=reverse) for reverse in (False, True)}
    assert len(ways) == 2
