"""The rule `speech-is-quoted`: words in quotation marks were spoken by somebody, in those words."""

from collections.abc import Iterator
from typing import Final

from generator.check.checked import Checked, Quoted
from generator.model.facts import Claim
from generator.model.fields import SourceId, SourceKind, Speech
from generator.problems import Problem, Rule
from generator.text.quotations import Range, quoted_ranges, share_within

MOSTLY: Final = 0.5
"""The least share of a passage between quotation marks: "…," he said is speech, a "word" is not."""

SPOKEN: Final = frozenset({SourceKind.INTERVIEW, SourceKind.SPEECH})
"""Kinds of source that are speech as a whole and print it without quotation marks."""


def speech_is_quoted(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each claim whose kind of speech its evidence or attribution belies.

    Direct speech needs a passage of which at least half stands in quotation marks, unless the
    source is an interview or a speech as a whole. Direct and indirect speech need somebody who
    speaks; what a source narrates, it says itself.
    """
    ranges: dict[SourceId, list[Range]] = {}
    for claim in checked.sheet.claims:
        if claim.speech is not Speech.NARRATED and not claim.attribution:
            yield _without_speaker(claim)
        if claim.speech is Speech.DIRECT and checked.is_whole(claim) and claim.evidence:
            passages = checked.passages(claim)
            if not any(_is_quoted(quoted, ranges) for quoted in passages):
                yield _without_marks(claim)


def _is_quoted(quoted: Quoted, ranges: dict[SourceId, list[Range]]) -> bool:
    if quoted.source.record.kind in SPOKEN:
        return True
    raw = quoted.text.raw
    if quoted.source.id not in ranges:
        ranges[quoted.source.id] = quoted_ranges(raw)
    passage = quoted.passage
    return share_within(raw, passage.start, passage.end, ranges[quoted.source.id]) >= MOSTLY


def _without_speaker(claim: Claim) -> Problem:
    return Problem(
        rule=Rule.SPEECH_IS_QUOTED,
        location=claim.origin.at("speech"),
        message=f"this claim is {claim.speech} speech, but nobody is named who says it",
        help="add attribution: and the id of the speaker, or write speech: narrated",
    )


def _without_marks(claim: Claim) -> Problem:
    return Problem(
        rule=Rule.SPEECH_IS_QUOTED,
        location=claim.origin.at("speech"),
        message="this claim is direct speech, but its evidence is not in quotation marks",
        help="quote the passage between the marks, or write speech: indirect",
    )
