"""How the source says a statement: one word of a closed list, with one shape on every page.

Input: an event, a figure or a claim. Output: a `Word`. It must not show a word of the source: its
own hedge is composed apart.

The first that holds is the word: what the text does not state (external, inferred) goes before how
sure it is of a number (estimate), and that before how it renders a speaker (direct, indirect,
narrated). An editor says how a claim is rendered; of an event or a figure the attribution and the
quotation marks around its passages say it.
"""

from enum import StrEnum
from typing import Final, assert_never

from generator.compose import labels
from generator.compose.place import Place
from generator.compose.wording import Wording
from generator.model.anchored import Passage
from generator.model.facts import Claim, Event, Figure
from generator.model.fields import Basis, Speech
from generator.prose.qualifiers import Qualifier
from generator.text.quotations import share_within
from generator.views import Word

QUOTED: Final = 0.5
"""The least share of a passage between quotation marks: "…," he said is speech, a "word" is not."""

_ROUGH: Final = frozenset(
    {
        Qualifier.ABOUT,
        Qualifier.TENS_OF,
        Qualifier.DOZENS_OF,
        Qualifier.HUNDREDS_OF,
        Qualifier.THOUSANDS_OF,
    }
)
"""How a source is about a number that it does not claim to know."""


class Manner(StrEnum):
    """How a source says a statement."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    NARRATED = "narrated"
    ESTIMATE = "estimate"
    INFERRED = "inferred"
    EXTERNAL = "external"


def manner(fact: Event | Figure | Claim, place: Place) -> Word:
    """Return how the source says a fact."""
    return manner_word(_manner(fact, place), place.words)


def manner_word(value: Manner, words: Wording) -> Word:
    """Return the word for a manner."""
    return Word(value=value.value, label=_label(value, words))


def _manner(fact: Event | Figure | Claim, place: Place) -> Manner:
    if fact.basis is Basis.EXTERNAL:
        return Manner.EXTERNAL
    if fact.basis is Basis.INFERRED:
        return Manner.INFERRED
    if isinstance(fact, Figure) and (fact.qualifier in _ROUGH or fact.hedge is not None):
        return Manner.ESTIMATE
    return Manner(_speech(fact, place).value)


def _speech(fact: Event | Figure | Claim, place: Place) -> Speech:
    if isinstance(fact, Claim):
        return fact.speech
    if not fact.attribution:
        return Speech.NARRATED
    passages = place.index.passages(fact)
    quoted = bool(passages) and all(_is_quoted(passage, place) for passage in passages)
    return Speech.DIRECT if quoted else Speech.INDIRECT


def _is_quoted(passage: Passage, place: Place) -> bool:
    layout = place.index.layouts[passage.source]
    return share_within(layout.raw, passage.start, passage.end, layout.quoted) >= QUOTED


def _label(value: Manner, words: Wording) -> str:
    match value:
        case Manner.DIRECT | Manner.INDIRECT | Manner.NARRATED:
            return labels.speech(Speech(value.value), words).label
        case Manner.INFERRED | Manner.EXTERNAL:
            return labels.basis(Basis(value.value), words).label
        case Manner.ESTIMATE:
            return words.gettext("estimate")
        case _:
            assert_never(value)
