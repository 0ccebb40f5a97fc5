"""Find the numbers that stand in words.

Input: text and a language tag. Output: `NumberInWords` with their place, some of which overlap. The
`text2num` package reads the cardinals of eight languages; it has no notion of "tens of thousands",
"half", "two thirds" or "no one", and takes an article for one: that is mended here. Ordinals are no
numbers. Must not look at digits.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Final

from text_to_num import find_numbers as text2num

from generator.prose.arabic import find_arabic
from generator.prose.cardinals import find_cardinals, find_han
from generator.prose.cldr import base_language
from generator.prose.lexicon import NumberWords, lexicon
from generator.prose.phrases import Found, Phrases, Word, find_phrases, is_gap, phrases, words
from generator.prose.script import fold

_TEXT2NUM: Final = frozenset(("da", "de", "en", "es", "fr", "it", "nl", "pt"))
_HAN: Final = frozenset(("ja", "zh"))


class NumberKind(StrEnum):
    """How a number is said: plainly, as an order of magnitude, or as a round number of its own.

    "dozens" is an order, the French "une centaine" is round; neither is exact by itself.
    """

    PLAIN = "plain"
    ORDER = "order"
    ROUND = "round"


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberInWords:
    """A number that text[start:end] says; `is_article` when that is more often an article."""

    start: int
    end: int
    value: Decimal
    kind: NumberKind
    is_article: bool


def find_words(text: str, language: str) -> Iterator[NumberInWords]:
    """Yield the numbers in words. Where two stand at one place the better reading comes first."""
    passage = _Passage(text, words(text), lexicon(language).numbers)
    for phrase in find_phrases(_table(language), text, passage.words):
        value, kind = phrase.value
        if not passage.is_other_use(phrase.start, phrase.end):
            yield passage.number(phrase.start, phrase.end, value, kind)
    for found in _cardinals(text, language, passage.words):
        if not passage.is_other_use(found.start, found.end) and not passage.is_fraction(found.end):
            yield passage.number(found.start, found.end, found.value, NumberKind.PLAIN)


@dataclass(frozen=True, slots=True)
class _Passage:
    """A text with its words, and what the language says about number words."""

    text: str
    words: Sequence[Word]
    known: NumberWords

    def number(self, start: int, end: int, value: Decimal, kind: NumberKind) -> NumberInWords:
        is_article = fold(self.text[start:end]) in self.known.articles
        return NumberInWords(start=start, end=end, value=value, kind=kind, is_article=is_article)

    def is_fraction(self, end: int) -> bool:
        """Return whether a cardinal that ends here is the upper half of a fraction."""
        return self._after(end) in self.known.fractions

    def is_other_use(self, start: int, end: int) -> bool:
        """Return whether a word beside the number word says that it is none ("no one")."""
        said = fold(self.text[start:end])
        rule_before, rule_after = self.known.not_after.get(said), self.known.not_before.get(said)
        if rule_before is not None and self._before(start) in rule_before:
            return True
        return rule_after is not None and self._after(end) in rule_after

    def _before(self, place: int) -> str:
        """Return the word that ends before the place; empty when punctuation parts them."""
        index = bisect_left(self.words, place, key=_start)
        if index == 0 or not is_gap(self.text[self.words[index - 1].end : place]):
            return ""
        return self.words[index - 1].folded

    def _after(self, place: int) -> str:
        """Return the word that begins after the place; empty when punctuation parts them."""
        index = bisect_left(self.words, place, key=_start)
        if index == len(self.words) or not is_gap(self.text[place : self.words[index].start]):
            return ""
        return self.words[index].folded


def _start(word: Word) -> int:
    return word.start


@cache
def _table(language: str) -> Phrases[tuple[Decimal, NumberKind]]:
    known = lexicon(language).numbers
    return phrases(
        {phrase: (Decimal(value), NumberKind.PLAIN) for phrase, value in known.fixed.items()}
        | {phrase: (Decimal(value), NumberKind.ROUND) for phrase, value in known.round.items()}
        | {phrase: (Decimal(value), NumberKind.ORDER) for phrase, value in known.orders.items()}
    )


def _cardinals(text: str, language: str, its_words: Sequence[Word]) -> Iterator[Found[Decimal]]:
    """Yield what builds numbers by the rules of the language, whoever knows them."""
    base = base_language(language)
    if base in _TEXT2NUM:
        yield from _by_text2num(text, base, its_words)
    elif base == "ar":
        yield from find_arabic(text, language, its_words)
    else:
        yield from find_cardinals(text, language, its_words)
    if base in _HAN:
        yield from find_han(text)


class _Token:
    """A word as `text2num` wants it; `apart` when punctuation parts it from the word before."""

    __slots__ = ("_apart", "_text")

    def __init__(self, text: str, *, apart: bool) -> None:
        self._text = text
        self._apart = apart

    def text(self) -> str:
        return self._text

    def nt_separated(self, _previous: "_Token") -> bool:
        return self._apart

    def not_a_number_part(self) -> bool:
        return False


def _by_text2num(text: str, base: str, its_words: Sequence[Word]) -> Iterator[Found[Decimal]]:
    """Yield the cardinals that `text2num` finds; a lone letter (it takes O for zero) is none."""
    ends = (0, *(word.end for word in its_words))
    tokens = [
        _Token(word.folded, apart=not is_gap(text[end : word.start]))
        for end, word in zip(ends, its_words, strict=False)
    ]
    for found in text2num(tokens, base, 0.0):
        first, last = its_words[found.start], its_words[found.end - 1]
        if not found.is_ordinal and last.end - first.start > 1:
            yield Found(first.start, last.end, _decimal(found.value))


def _decimal(value: float) -> Decimal:
    """Return the number that the float stands for: whole, or as it prints."""
    return Decimal(int(value)) if value.is_integer() else Decimal(repr(value))
