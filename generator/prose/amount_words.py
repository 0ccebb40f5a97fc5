"""Read the words around the number, or the pair of numbers, of a short phrase.

Input: what stands before, between and after. Output: `Around`: the qualifiers that are said,
whether all is clear, and the words left over. Must not know the numbers themselves.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from generator.prose.lexicon import AmountWords, lexicon
from generator.prose.patterns import GAP, any_of, longest_first, phrase_before, phrase_within, spelt
from generator.prose.qualifiers import Qualifier
from generator.prose.script import stands_alone

_ASIDE: Final = r"\s*[,(\u060c\uff08\uff0c\u2013\u2014]\s*"
"""What sets a qualifier apart from the number before: "24,000 (approximately)"."""
_SIGNS: Final = {
    "~": Qualifier.ABOUT,
    "\u2248": Qualifier.ABOUT,
    "\u00b1": Qualifier.ABOUT,
    ">": Qualifier.MORE_THAN,
    "\u2265": Qualifier.AT_LEAST,
    "<": Qualifier.LESS_THAN,
    "\u2264": Qualifier.AT_MOST,
}
_PLUS: Final = re.compile(r"\s*\+")
_DASHES: Final = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212~\uff5e\u301c")
_CURRENCY: Final = re.compile(r"(?:(?<![A-Za-z])[A-Za-z]{1,3})?.\Z")
"""A currency sign with the letters that may stand before it: US$, C$."""
_QUOTES: Final = "\"'\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019([ \t\n\r\u00a0\u202f"
_EDGES: Final = f"{_QUOTES}-\u2013\u2014,;:.)]"
_UNIT_WORDS: Final = 2
"""The most words of a unit between the numbers of a pair: "18 full years to 30 full years"."""


@dataclass(frozen=True, slots=True)
class Around:
    """What the words around a number say; not `is_clear` when they may say what we do not know."""

    qualifiers: frozenset[Qualifier]
    is_clear: bool
    is_negated: bool
    rest: str


def around_single(lead: str, tail: str, language: str) -> Around:
    """Return what the words before and after one number say."""
    words = _patterns(language)
    before, after = _Lead(lead).read(words), _Tail(tail).read(words)
    return _together(language, [before], after)


def around_pair(lead: str, middle: str, tail: str, language: str) -> Around | None:
    """Return what the words around two numbers say; None when they do not join the two."""
    words = _patterns(language)
    before, after = _Lead(lead).read(words), _Tail(tail).read(words)
    opening = words.opening.search(before.left)
    if opening is not None:
        before = _Lead(before.left[: opening.start()], before.qualifiers, before.passed).read(words)
    unit = _before_link(middle.rstrip(_QUOTES), words, is_opened=opening is not None)
    between = _Lead(middle if unit is None else unit).read(words)
    if unit is None:
        unit = _before_link(between.left, words, is_opened=opening is not None)
        between = _Lead(unit or "", between.qualifiers, between.passed)
    if unit is None or len(unit.split()) > _UNIT_WORDS:
        return None
    return _together(language, [before, between], after)


def _before_link(middle: str, words: "_Patterns", *, is_opened: bool) -> str | None:
    """Return what stands before the link of a pair; None when there is no link."""
    if middle and middle[-1] in _DASHES:
        return middle[:-1]
    match = words.link.search(middle)
    if match is None and is_opened:
        match = words.link_when_opened.search(middle)
    return None if match is None else middle[: match.start()]


def _together(language: str, leads: "list[_Lead]", tail: "_Tail") -> Around:
    """Return all that was said. Without a lexicon only a phrase without words is clear."""
    left = [*(lead.left for lead in leads), tail.left]
    is_known = lexicon(language).amounts is not None
    is_clear = is_known or not any(char.isalpha() for part in left for char in part)
    negation = _patterns(language).negation
    is_negated = any(negation.search(lead.left) for lead in leads)
    said = frozenset[Qualifier]().union(tail.qualifiers, *(lead.qualifiers for lead in leads))
    pieces = [piece for lead in leads for piece in (lead.left, lead.passed)] + [tail.left]
    # A unit that both numbers of a pair have is named once.
    rest = dict.fromkeys(" ".join(piece.split()).strip(_EDGES) for piece in pieces)
    return Around(said, is_clear, is_negated, " ".join(filter(None, rest)))


@dataclass(frozen=True, slots=True)
class _Lead:
    """What stands before a number: what was said, what was passed over, what is left."""

    left: str
    qualifiers: frozenset[Qualifier] = frozenset()
    passed: str = ""

    def read(self, words: "_Patterns") -> "_Lead":
        """Return the lead with the words that touch its end read, from right to left."""
        lead = self.left.rstrip(_QUOTES)
        said, passed = self.qualifiers, self.passed
        while (step := _last_step(lead, words)) is not None:
            start, qualifier = step
            said |= frozenset(()) if qualifier is None else {qualifier}
            passed = f"{lead[start:]} {passed}" if _is_sign(lead[-1]) else passed
            lead = lead[:start].rstrip(_QUOTES)
        return _Lead(lead, said, passed)


def _last_step(lead: str, words: "_Patterns") -> tuple[int, Qualifier | None] | None:
    """Return where the last thing to read begins, and what it says: a qualifier, or nothing."""
    if not lead:
        return None
    if lead[-1] in _SIGNS:
        return len(lead) - 1, _SIGNS[lead[-1]]
    if _is_sign(lead[-1]) and (currency := _CURRENCY.search(lead)):
        return currency.start(), None
    steps = [
        (match.start(), qualifier)
        for qualifier, pattern in words.before.items()
        if (match := pattern.search(lead)) is not None
    ]
    return min(steps, key=lambda step: step[0], default=None)


def _is_sign(char: str) -> bool:
    return unicodedata.category(char) == "Sc"


@dataclass(frozen=True, slots=True)
class _Tail:
    """What stands after a number: what was said, and what is left."""

    left: str
    qualifiers: frozenset[Qualifier] = frozenset()

    def read(self, words: "_Patterns") -> "_Tail":
        """Return the tail with its qualifiers read and taken out."""
        tail = self
        if plus := _PLUS.match(tail.left):
            tail = tail.without(plus, Qualifier.AT_LEAST)
        for qualifier, pattern in words.close_after.items():
            close = pattern.match(tail.left)
            if close is not None and stands_alone(tail.left, 0, close.end()):
                tail = tail.without(close, qualifier)
        for qualifier, pattern in (*words.aside.items(), *words.after.items()):
            if match := pattern.search(tail.left):
                tail = tail.without(match, qualifier)
        return tail

    def without(self, match: re.Match[str], qualifier: Qualifier) -> "_Tail":
        left = f"{self.left[: match.start()]} {self.left[match.end() :]}"
        return _Tail(left, self.qualifiers | {qualifier})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Patterns:
    """The words of a language made ready; `before` holds the fillers under None."""

    before: Mapping[Qualifier | None, re.Pattern[str]]
    after: Mapping[Qualifier, re.Pattern[str]]
    close_after: Mapping[Qualifier, re.Pattern[str]]
    aside: Mapping[Qualifier, re.Pattern[str]]
    negation: re.Pattern[str]
    opening: re.Pattern[str]
    link: re.Pattern[str]
    link_when_opened: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    words = lexicon(language).amounts or AmountWords(before={})
    before: dict[Qualifier | None, re.Pattern[str]] = {None: phrase_before(words.fillers)}
    before |= {qualifier: phrase_before(said) for qualifier, said in words.before.items()}
    return _Patterns(
        before=before,
        after={qualifier: phrase_within(said) for qualifier, said in words.after.items()},
        close_after={
            qualifier: any_of(GAP + spelt(phrase) for phrase in longest_first(said))
            for qualifier, said in words.close_after.items()
        },
        aside={qualifier: _aside(words, qualifier) for qualifier in Qualifier},
        negation=phrase_before(words.negations),
        opening=phrase_before(words.openings),
        link=phrase_before(words.links),
        link_when_opened=phrase_before(words.links_when_opened),
    )


def _aside(words: AmountWords, qualifier: Qualifier) -> re.Pattern[str]:
    """Return the pattern of a clause that is a qualifier and nothing else, at the end of a text."""
    tables = (words.before, words.after, words.asides)
    phrases = longest_first(phrase for table in tables for phrase in table.get(qualifier, ()))
    return any_of(rf"{_ASIDE}{spelt(phrase)}\s*(?:[)\uff09]|\Z)" for phrase in phrases)
