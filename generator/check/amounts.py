"""The whole phrase that a source uses for an amount, so that nothing of it is left out.

Input: the raw text of a source and the range of a phrase in it, in code points. Output: what the
phrase says, and the longer phrase where the words beside it change what it says: the "around"
before "24,000", the "percent" after "40". Must not know what an editor made of it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from generator.prose.amounts import Amount, read_amount
from generator.prose.numbers import Number, find_numbers
from generator.prose.qualifiers import Qualifier
from generator.text.words import UNSPACED, splits_word

BEFORE: Final = 60
"""How far before a phrase its qualifier is looked for, in code points."""

LEAD_WORDS: Final = 6
"""As many words as "no fewer than a total of 20" has before its number."""

AFTER: Final = 40
"""How far after a phrase its qualifier is looked for, in code points."""

TAIL_WORDS: Final = 3
"""A qualifier follows its number closely: "20 men or more"."""

LINK: Final = 20
"""How far the two numbers of a pair stand apart at most: "18 and up to 30"."""

_STOP: Final = re.compile(r"[.,;:!?()\u2026\u2014\u3002\uff0c\uff1b\uff01\uff1f\u060c\u061f\n\r]")
"""What ends the words that can belong to the number before."""

_PAUSE: Final = re.compile(r"[,;:!?()\u2026\u2014\uff0c\uff1b\u060c\u061f]\s*|\u3002")
"""What ends the words that can belong to the number after."""

_BREAK: Final = re.compile(r"(?:\r\n|\n|\r(?!\n))[^\S\r\n]*(?:\r\n|\n|\r(?!\n))")
_WORD: Final = re.compile(rf"[{UNSPACED}]|[^\s{UNSPACED}]+")
_UNSPACED: Final = re.compile(f"[{UNSPACED}]")
_TAIL_WORD: Final = re.compile(rf"[{UNSPACED}]{{1,4}}|[^\s{UNSPACED}]+")
"""Words, and what stands for them in scripts without spaces: a character, or up to four."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A phrase in the text around it: `text[start:end]`, and the numbers of that text."""

    text: str
    start: int
    end: int
    language: str
    numbers: tuple[Number, ...]

    @property
    def written(self) -> str:
        """Return the words of the phrase."""
        return self.text[self.start : self.end]

    @property
    def amount(self) -> Amount | None:
        """Return what the phrase says; None when it says no amount."""
        return read_amount(self.written, self.language)

    def covers(self, number: Number) -> bool:
        """Return whether the phrase holds the number or a part of it."""
        return number.start < self.end and number.end > self.start

    @property
    def beside(self) -> str:
        """Return a sign right before the phrase's numbers and the words right after them."""
        own = [number for number in self.numbers if self.covers(number)]
        start, end = (own[0].start, own[-1].end) if own else (self.start, self.end)
        after = _STOP.split(self.text[end : end + AFTER], maxsplit=1)[0]
        before = self.text[max(0, start - 4) : start].rpartition(" ")[2]
        return " ".join([before, *after.split()[:2]]).strip()


def phrase_at(raw: str, start: int, end: int, language: str) -> Phrase:
    """Return the phrase `raw[start:end]` with the words around it, as far as its paragraph goes."""
    low, high = max(0, start - BEFORE), min(len(raw), end + AFTER)
    for gap in _BREAK.finditer(raw, low, start):
        low = gap.end()
    if gap_after := _BREAK.search(raw, end, high):
        high = gap_after.start()
    while low < start and splits_word(raw, low):
        low += 1
    while high > end and splits_word(raw, high):
        high -= 1
    text = raw[low:high]
    return Phrase(
        text=text,
        start=start - low,
        end=end - low,
        language=language,
        numbers=find_numbers(text, language),
    )


def cut_off(phrase: Phrase) -> str | None:
    """Return the longer phrase of which a phrase is a part that says something else.

    None when the words beside it change nothing, or when that cannot be judged.
    """
    own = [number for number in phrase.numbers if phrase.covers(number)]
    start = min([phrase.start, *(number.start for number in own)])
    end = max([phrase.end, *(number.end for number in own)])
    if (start, end) != (phrase.start, phrase.end):
        whole = replace(phrase, start=start, end=end)
        return _unqualified(whole) or whole.written
    return _unqualified(phrase) or _half_of_pair(phrase)


def _unqualified(phrase: Phrase) -> str | None:
    """Return the phrase with the qualifier that stands beside it."""
    first, last = _reach(phrase)
    own, whole = phrase.amount, read_amount(phrase.text[first:last], phrase.language)
    if whole is None or not _differs(whole, own):
        return None
    found: tuple[str, Amount] | None = None
    for start, end in _widened(phrase, last):
        longer = phrase.text[start:end]
        amount = read_amount(longer, phrase.language)
        if found and (amount != found[1] or _UNSPACED.match(longer)):
            break  # what says the same with a word more is the whole phrase: "an estimated 20"
        if amount and amount.qualifier is whole.qualifier:
            found = longer, amount
    return found[0] if found else phrase.text[first:last].strip()


def _differs(whole: Amount, part: Amount | None) -> bool:
    """Return whether the longer phrase surely says something else than its part."""
    if whole.qualifier is None:
        return False
    return part is None or (part.qualifier is not None and part.qualifier != whole.qualifier)


def _reach(phrase: Phrase) -> tuple[int, int]:
    """Return how far the words of the phrase's own amount can go on both sides.

    Before it as `_lead` says; after it to the next number or stop, and `TAIL_WORDS` at most.
    """
    last = min((n.start for n in phrase.numbers if n.start >= phrase.end), default=len(phrase.text))
    if stop := _STOP.search(phrase.text, phrase.end, last):
        last = stop.start()
    tail = list(_TAIL_WORD.finditer(phrase.text, phrase.end, last))[:TAIL_WORDS]
    return _lead(phrase, phrase.start)[-1], tail[-1].end() if tail else phrase.end


def _lead(phrase: Phrase, place: int) -> list[int]:
    """Return where the words before a place begin, the nearest first; the place itself leads.

    They go back to the number before, or to a comma and the like, and `LEAD_WORDS` at most. A full
    stop may end an abbreviation: ca. 24,000.
    """
    first = max((n.end for n in phrase.numbers if n.end <= place), default=0)
    for stop in _PAUSE.finditer(phrase.text, first, place):
        first = stop.end()
    starts = [word.start() for word in _WORD.finditer(phrase.text, first, place)]
    return [place, *reversed(starts[-LEAD_WORDS:])]


def _widened(phrase: Phrase, last: int) -> Iterator[tuple[int, int]]:
    """Yield the phrase widened word by word: first to the left, then to the right."""
    for start in _lead(phrase, phrase.start)[1:]:
        yield start, phrase.end
    for word in _WORD.finditer(phrase.text, phrase.end, last):
        yield phrase.start, word.end()


def _half_of_pair(phrase: Phrase) -> str | None:
    """Return the pair "between 18 and 30" of which the phrase holds one number.

    Only a pair with such an opening is sure: "rose from 40 to 50" tells two numbers, each its own.
    """
    for one, other in pairwise(phrase.numbers):
        is_near = other.start - one.end <= LINK
        if is_near and phrase.covers(one) is not phrase.covers(other):
            pair = read_amount(phrase.text[one.start : other.end], phrase.language)
            whole = _opened(phrase, one, other) if pair is None else None
            if whole:
                return whole
    return None


def _opened(phrase: Phrase, one: Number, other: Number) -> str | None:
    """Return two numbers with the words before them that make them a pair."""
    for start in _lead(phrase, one.start)[1:]:
        longer = phrase.text[start : other.end]
        amount = read_amount(longer, phrase.language)
        if amount and amount.qualifier is Qualifier.BETWEEN:
            return longer
    return None
