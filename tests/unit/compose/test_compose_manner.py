"""One word says how the source says a statement; the first that holds is the word."""

import pytest

from generator.compose.manner import Manner, manner, manner_word
from generator.model.facts import Claim, Event, Figure
from generator.model.fields import Basis, Speech
from generator.prose.qualifiers import Qualifier
from tests.unit.compose.compose_builders import (
    claim,
    entity,
    event,
    figure,
    ids,
    place_of,
    source,
    words,
)

TEXT = "He said: \u201cThe law is signed,\u201d and that 20 came. It rained."
SIGNED = "The law is signed"


def word_of(fact: Event | Figure | Claim) -> str:
    """Return the manner of a fact that somebody may have said."""
    return manner(fact, place_of(source(TEXT), fact, entity("he", "He"))).value


@pytest.mark.parametrize("speech", Speech)
def test_an_editor_says_how_a_claim_is_rendered(speech: Speech) -> None:
    """Direct, indirect or narrated, a hedge or none."""
    assert word_of(claim("c", SIGNED, speech=speech, hedge="said")) == speech.value


def test_an_event_is_rendered_as_its_passages_are() -> None:
    """Narrated where nobody is named, quoted where all passages are quoted, reported else."""
    assert word_of(event("e", SIGNED)) == "narrated"
    assert word_of(event("e", SIGNED, attribution=ids("he"))) == "direct"
    assert word_of(event("e", SIGNED, "20 came", attribution=ids("he"))) == "indirect"
    assert word_of(event("e", attribution=ids("he"))) == "indirect"
    assert word_of(event("e", "It rained", hedge="It")) == "narrated"


@pytest.mark.parametrize(
    ("qualifier", "expected"),
    [
        (Qualifier.EXACTLY, "narrated"),
        (Qualifier.ABOUT, "estimate"),
        (Qualifier.AT_LEAST, "narrated"),
        (Qualifier.MORE_THAN, "narrated"),
        (Qualifier.AT_MOST, "narrated"),
        (Qualifier.LESS_THAN, "narrated"),
        (Qualifier.BETWEEN, "narrated"),
        (Qualifier.TENS_OF, "estimate"),
        (Qualifier.DOZENS_OF, "estimate"),
        (Qualifier.HUNDREDS_OF, "estimate"),
        (Qualifier.THOUSANDS_OF, "estimate"),
    ],
)
def test_a_rough_number_is_an_estimate(qualifier: Qualifier, expected: str) -> None:
    """A bound is as sure as an exact number; "about" and "tens of" are not."""
    assert word_of(figure("f", "20 came", qualifier=qualifier)) == expected


def test_a_number_that_the_source_is_careful_about_is_an_estimate() -> None:
    """Whoever says it."""
    assert word_of(figure("f", "20 came", hedge="came", attribution=ids("he"))) == "estimate"
    assert word_of(figure("f", "20 came", attribution=ids("he"))) == "indirect"


@pytest.mark.parametrize("basis", [Basis.INFERRED, Basis.EXTERNAL])
def test_what_the_text_does_not_state_goes_before_all(basis: Basis) -> None:
    """A quotation or an estimate from which the editors concluded is their conclusion."""
    rough = Qualifier.ABOUT
    assert word_of(claim("c", SIGNED, speech=Speech.DIRECT, basis=basis)) == basis.value
    assert word_of(figure("f", "20 came", qualifier=rough, basis=basis)) == basis.value


def test_every_manner_has_a_label_of_its_own() -> None:
    """Six words, none alike."""
    assert len({manner_word(value, words()).label for value in Manner}) == len(Manner) == 6
