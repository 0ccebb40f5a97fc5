"""Read what the words beside a date say of it: that it is a limit, that it is not exact.

Input: text, a place in it in code points, and a BCP 47 tag. Output: a `Hedge` or a season. Only
words that are sure are known; of a language without them nothing is said. Must not find dates.
"""

from enum import StrEnum
from functools import cache
from typing import Final

from generator.prose.lexicon import lexicon
from generator.prose.patterns import phrase_before
from generator.prose.phrases import Phrases, find_phrases, phrases, words

_LOOK_BACK: Final = 40
_FILLERS: Final = {"en": ("the", "early", "late", "mid"), "de": ("dem", "den"), "fr": ("le",)}


class Hedge(StrEnum):
    """Why the date that a text names is not simply the date of what happened."""

    BOUND = "bound"
    ABOUT = "about"


def hedge_before(text: str, place: int, language: str) -> Hedge | None:
    """Return what the words right before the place say of a date that begins there."""
    known = lexicon(language).dates
    lead = phrase_before(_FILLERS.get(language, ())).sub(
        "", text[max(0, place - _LOOK_BACK) : place]
    )
    for hedge, said in ((Hedge.BOUND, known.bounds), (Hedge.ABOUT, known.abouts)):
        if phrase_before(said).search(lead):
            return hedge
    return None


def seasons_in(text: str, language: str) -> frozenset[int]:
    """Return the seasons that a text names: 21 to 24 for spring to winter (ISO 8601-2:2019)."""
    return frozenset(found.value for found in find_phrases(_seasons(language), text, words(text)))


@cache
def _seasons(language: str) -> Phrases[int]:
    return phrases(lexicon(language).dates.seasons)
