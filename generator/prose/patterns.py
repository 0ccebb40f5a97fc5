"""Make patterns of phrases for matching at a known place, and match them as whole words.

Input: phrases as a lexicon writes them. Output: compiled patterns that ignore case, take either
composition (NFC, NFD) and any white space between words. Must not know what a phrase means.
"""

import re
from collections.abc import Iterable
from typing import Final

from generator.prose.script import is_unspaced, spellings, stands_alone

GAP: Final = r"(?:[-\u2010\u2011]|[^\S\n]{0,3}(?:\n[^\S\n]{0,3})?)"
"""What may stand between a number and a word that belongs to it: a hyphen, white space, nothing.

Bounded, since a page of spaces after each number would take a time that grows with its square.
"""
APOSTROPHE: Final = "'"
_NEVER: Final = re.compile(r"(?!)")


def any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """Return one pattern of many, tried in their order; of none, one that never matches."""
    joined = "|".join(patterns)
    return re.compile(joined, re.IGNORECASE) if joined else _NEVER


def spelt(phrase: str) -> str:
    """Return the source of a pattern for one phrase."""
    forms = "|".join(re.escape(form) for form in spellings(phrase))
    apostrophes = forms.replace("'", "['\u2019\u02bc]")
    return "(?:" + re.sub(r"(?:\\ |\\?\u00a0)+", r"\\s+", apostrophes) + ")"


def phrase_before(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of any phrase that stands, whole, right before the end of the search.

    An apostrophe that ends a phrase ("plus d'") is left out, as the caller strips quotation marks.
    """
    return any_of(
        rf"{_edge(phrase)}{spelt(phrase.rstrip(APOSTROPHE))}\.?\s*\Z"
        for phrase in longest_first(phrases)
    )


def phrase_within(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of any phrase that stands anywhere, whole."""
    return any_of(
        f"{_edge(phrase)}{spelt(phrase)}{_edge(phrase, after=True)}"
        for phrase in longest_first(phrases)
    )


def match_word(pattern: re.Pattern[str], text: str, place: int) -> re.Match[str] | None:
    """Return what the pattern finds at the place, if it is whole words there."""
    match = pattern.match(text, place)
    if match is None or not stands_alone(text, match.start(), match.end()):
        return None
    return match


def longest_first(phrases: Iterable[str]) -> list[str]:
    """Return the phrases so that none hides a longer one."""
    return sorted(phrases, key=lambda phrase: (-len(phrase), phrase))


def _edge(phrase: str, *, after: bool = False) -> str:
    """Return the source of a word's edge; a script without spaces has none."""
    if is_unspaced(phrase[0]):
        return ""
    return r"(?![^\W\d_])" if after else r"(?<![^\W\d_])"
