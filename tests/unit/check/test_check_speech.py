"""The rule speech-is-quoted."""

import pytest

from generator.check.speech import speech_is_quoted
from generator.model.facts import Claim
from generator.model.fields import FactId, SourceKind, Speech
from tests.unit.check.check_builders import claim, messages, over, source

RAW = (
    'Romanova spoke. "Fifty-three prisons have been shut down," Romanova explained.\n\n'
    'It was meant to avoid a new wave of "partial mobilizations," a move feared by many.'
)
UNQUOTED = "this claim is direct speech, but its evidence is not in quotation marks"


def spoken(evidence: str, speech: Speech = Speech.DIRECT, by: str = "romanova") -> Claim:
    """Return a claim of this speaker, of nobody for an empty string."""
    return claim("a", evidence, speech=speech, attribution=(FactId(by),) if by else ())


@pytest.mark.parametrize(
    "evidence",
    [
        "prisons have been shut down",
        '"Fifty-three prisons have been shut down,"',
        '"Fifty-three prisons have been shut down," Romanova explained.',
    ],
)
def test_a_passage_in_quotation_marks_is_direct_speech(evidence: str) -> None:
    """The passage may leave out the marks, hold them, and hold who says it."""
    assert messages(speech_is_quoted, spoken(evidence), **over(RAW)) == []


@pytest.mark.parametrize(
    "evidence",
    [
        "Romanova spoke.",
        'It was meant to avoid a new wave of "partial mobilizations," a move feared by many.',
    ],
)
def test_a_passage_outside_quotation_marks_is_not(evidence: str) -> None:
    """A word in quotation marks does not make the sentence around it direct speech."""
    assert messages(speech_is_quoted, spoken(evidence), **over(RAW)) == [UNQUOTED]


def test_one_quoted_passage_of_several_is_enough() -> None:
    """Further evidence may be in the source's own words."""
    fact = claim(
        "a",
        ["Romanova spoke.", "prisons have been shut down"],
        speech=Speech.DIRECT,
        attribution=(FactId("x"),),
    )
    assert messages(speech_is_quoted, fact, **over(RAW)) == []


@pytest.mark.parametrize("kind", [SourceKind.INTERVIEW, SourceKind.SPEECH])
def test_an_interview_or_a_speech_is_speech_without_marks(kind: SourceKind) -> None:
    """Such a source prints what was said as it was said."""
    sources = [source("We go.", kind=kind)]
    assert messages(speech_is_quoted, spoken("We go"), sources=sources) == []


@pytest.mark.parametrize("speech", [Speech.DIRECT, Speech.INDIRECT])
def test_speech_needs_a_speaker(speech: Speech) -> None:
    """Direct and indirect speech without attribution is nobody's."""
    (sentence,) = messages(
        speech_is_quoted, spoken("prisons have been shut down", speech, by=""), **over(RAW)
    )
    assert sentence == f"this claim is {speech} speech, but nobody is named who says it"


def test_what_a_source_narrates_needs_neither_speaker_nor_marks() -> None:
    """The source says it itself."""
    fact = spoken("Romanova spoke.", Speech.NARRATED, by="")
    assert messages(speech_is_quoted, fact, **over(RAW)) == []


def test_indirect_speech_needs_no_marks() -> None:
    """Reported speech stands outside quotation marks."""
    fact = spoken("Romanova spoke.", Speech.INDIRECT)
    assert messages(speech_is_quoted, fact, **over(RAW)) == []


def test_a_quote_that_was_not_found_is_not_blamed_again() -> None:
    """Where a passage is lost the marks cannot be looked for."""
    assert messages(speech_is_quoted, spoken("not there"), **over(RAW)) == []


def test_a_claim_without_evidence_is_left_to_another_rule() -> None:
    """An empty list of evidence is one fault."""
    fact = claim("a", [], speech=Speech.DIRECT, attribution=(FactId("x"),))
    assert messages(speech_is_quoted, fact, **over(RAW)) == []
