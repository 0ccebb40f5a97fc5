"""A phrase of a source with the text around it, and the numbers and dates of that text.

Input: the raw text of a source and a range in it, in code points. Output: a `Phrase`. Must not
judge whether the phrase is the whole of what the source says.
"""

import re
from dataclasses import dataclass
from typing import Final

from generator.prose.amounts import Amount, read_amount
from generator.prose.dates import DateMention, find_dates
from generator.prose.numbers import Number, find_numbers, find_numbers_and_articles
from generator.text.words import UNSPACED, splits_word

BEFORE: Final = 60
"""How far before a phrase its qualifier is looked for, in code points."""

LEAD_WORDS: Final = 6
"""As many words as "no fewer than a total of 20" has before its number."""

AFTER: Final = 40
"""How far after a phrase its qualifier is looked for, in code points."""

STOP: Final = re.compile(r"[.,;:!?()\u2026\u2014\u3002\uff0c\uff1b\uff01\uff1f\u060c\u061f\n\r]")
"""What ends the words that can belong to the number before."""

_PAUSE: Final = re.compile(r"[,;:!?()\u2026\u2014\uff0c\uff1b\u060c\u061f]\s*|\u3002")
"""What ends the words that can belong to the number after."""

_BREAK: Final = re.compile(r"(?:\r\n|\n|\r(?!\n))[^\S\r\n]*(?:\r\n|\n|\r(?!\n))")
WORD: Final = re.compile(rf"[{UNSPACED}]|[^\s{UNSPACED}]+")
"""Words, and what stands for them in scripts without spaces: a character."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A phrase in the text around it: `text[start:end]`, and what that text states."""

    text: str
    start: int
    end: int
    language: str
    numbers: tuple[Number, ...]
    dates: tuple[DateMention, ...]

    @property
    def written(self) -> str:
        """Return the words of the phrase."""
        return self.text[self.start : self.end]

    @property
    def amount(self) -> Amount | None:
        """Return what the phrase says; None when it says no amount.

        So it is where its digits are part of something else in the text: of a name ("T-34"), of a
        fraction ("3/4"), of a date with its month ("October 24").
        """
        return read_amount(self.written, self.language) if self._stands_as_read() else None

    def _stands_as_read(self) -> bool:
        """Return whether the numbers of the phrase are numbers of the text, and none is a day."""
        alone = find_numbers(self.written, self.language)
        here = self.numbers
        if not alone:
            alone = find_numbers_and_articles(self.written, self.language)
            here = find_numbers_and_articles(self.text, self.language)
        own = [(number.start, number.end) for number in here if self.covers(number)]
        read = [(number.start + self.start, number.end + self.start) for number in alone]
        return own == read and not any(
            self.is_day(number) for number in here if self.covers(number)
        )

    def is_day(self, number: Number) -> bool:
        """Return whether the number is a part of a date that names its month."""
        return any(
            date.month is not None and date.start <= number.start and number.end <= date.end
            for date in self.dates
        )

    def covers(self, number: Number) -> bool:
        """Return whether the phrase holds the number or a part of it."""
        return number.start < self.end and number.end > self.start

    @property
    def beside(self) -> str:
        """Return a sign right before the phrase's numbers and the words right after them."""
        own = [number for number in self.numbers if self.covers(number)]
        start, end = (own[0].start, own[-1].end) if own else (self.start, self.end)
        after = STOP.split(self.text[end : end + AFTER], maxsplit=1)[0]
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
        dates=find_dates(text, language),
    )


def lead(phrase: Phrase, place: int) -> list[int]:
    """Return where the words before a place begin, the nearest first; the place itself leads.

    They go back to the number before, or to a comma and the like, and `LEAD_WORDS` at most. A full
    stop may end an abbreviation: ca. 24,000.
    """
    first = max((n.end for n in phrase.numbers if n.end <= place), default=0)
    for stop in _PAUSE.finditer(phrase.text, first, place):
        first = stop.end()
    starts = [word.start() for word in WORD.finditer(phrase.text, first, place)]
    return [place, *reversed(starts[-LEAD_WORDS:])]
