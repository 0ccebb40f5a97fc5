"""The sentences of a text.

Input: a raw text and its language. Output: half-open ranges in code points. A small segmenter after
the sentence rules of UAX #29 (Unicode Text Segmentation, 5): where it must guess it rather leaves
two sentences in one than cuts one in two. A line end inside a paragraph is not the end of a
sentence, since many texts are wrapped.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final

from generator.text.abbreviations import ABBREVIATIONS, BEFORE_NUMBER, EVERYWHERE, ORDINAL_DOT
from generator.text.fold import INVISIBLE, trim
from generator.text.lines import paragraphs

_CLOSING: Final = rf"\"'\u2019\u201d\xbb\u203a)\]}}\u3009\u300b\u300d\u300f\u3011\uff09{INVISIBLE}"
_AFTER_STOP: Final = (
    # German and Polish close with the marks that others open with.
    rf"(?:[\u2018\u201c\xab\u2039{_CLOSING}]"
    r"|\s\xbb(?!\w)"  # French sets a space before it
    r"|\[[^\[\]\s]{1,4}\])*"  # a reference, [12]
)
_END: Final = re.compile(
    rf"(?P<mark>[.!?\u2026\u061f\u06d4]+){_AFTER_STOP}(?=\s|\Z)"
    # No space follows these, so a mark that may open does open.
    rf"|(?P<wide>[\u3002\uff01\uff1f\u0964\u0965]+)[{_CLOSING}]*"
)
_OPENING: Final = re.compile(
    rf"[\s\"'\u2018\u201c\u201e\u201a\xab\xbb\u2039\u203a(\[\xbf\xa1\u2010-\u2015\-{INVISIBLE}]*"
)
_WORD_START: Final = re.compile(r"[\s\"'\u2018\u2019\u201c\u201e\xab(\[\u2010-\u2015-]")
_INITIALS: Final = re.compile(
    r"(?!I\Z)[^\W\d_]"  # one letter; English has "I" at the end of a sentence more often
    r"|(?:\w+\.)+(?![a-z])[^\W\d_]"  # U.S, Ph.D, but not p.m
)
_LONGEST_WORD: Final = 20  # as far as a stop is looked around
_LONGEST_DAY: Final = 2
_ASKING: Final = frozenset("!?\u061f\uff01\uff1f")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Language:
    """What a language says of a full stop: its abbreviations, and whether it makes ordinals."""

    short: frozenset[str]
    ordinals: bool


def sentences(raw: str, language: str = "en") -> tuple[tuple[int, int], ...]:
    """Return the half-open ranges of the sentences, in order, without white space around them.

    A sentence ends at . ! ? and their Arabic, Urdu, Devanagari and East Asian kin, with the closing
    quotation marks, brackets and bracketed references after it. It does not end before a lower-case
    word (SB8), inside a number (SB6), after an initial or an abbreviation of the `language` (a BCP
    47 tag; only its first part counts), or after the number of a list item. A line that has no full
    stop and does not end like a sentence is a headline, and one sentence whatever it asks or
    exclaims. Blank lines always end a sentence.
    """
    tag = language.partition("-")[0].lower()
    short = EVERYWHERE | ABBREVIATIONS.get(tag, frozenset())
    rules = _Language(short=short, ordinals=tag in ORDINAL_DOT)
    found = (_of_paragraph(raw, start, end, rules) for start, end in paragraphs(raw))
    return tuple(chain.from_iterable(found))


def _of_paragraph(raw: str, start: int, end: int, rules: _Language) -> Iterator[tuple[int, int]]:
    stops = list(_END.finditer(raw, start, end))
    if not _is_headline(raw[start:end], stops, end):
        for stop in stops:
            before = raw[max(start, stop.start() - _LONGEST_WORD) : stop.start()]
            after = raw[stop.end() : min(end, stop.end() + _LONGEST_WORD)]
            if stop["wide"] or _ends_sentence(before, stop["mark"], after, rules):
                yield trim(raw, start, stop.end())
                start = stop.end()
    if start < end:
        yield trim(raw, start, end)


def _is_headline(line: str, stops: list[re.Match[str]], end: int) -> bool:
    """Return whether a paragraph is a line with no full stop that does not end at a stop."""
    if "\n" in line or "\r" in line or not stops or stops[-1].end() == end:
        return False
    return all(_ASKING.issuperset(stop["mark"] or stop["wide"]) for stop in stops)


def _ends_sentence(before: str, mark: str, after: str, rules: _Language) -> bool:
    """Return whether a stop ends its sentence, from the characters next to it."""
    following = _OPENING.sub("", after, count=1)[:1]
    if following.islower():
        return False
    return mark != "." or not _is_abbreviated(before, following, rules)


def _is_abbreviated(before: str, following: str, rules: _Language) -> bool:
    """Return whether a single full stop belongs to the word before it."""
    word = _WORD_START.split(before)[-1]
    if word.isdecimal():
        return word == before.strip() or (rules.ordinals and len(word) <= _LONGEST_DAY)
    if word.casefold() in BEFORE_NUMBER:
        return following.isdecimal()
    return _INITIALS.fullmatch(word) is not None or word.casefold() in rules.short
