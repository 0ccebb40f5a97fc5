"""Find the words and phrases of a lexicon in a text.

Input: text, and phrases with a value each. Output: spans in code points, half-open, with the value.
A phrase matches whole words, whatever their case and composition; between its words may stand white
space (not a blank line), one hyphen or one apostrophe. In a script without spaces it matches
anywhere. Must not know what the values mean.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby, pairwise
from typing import Final, Generic, NamedTuple, TypeVar

from generator.prose.script import fold, is_unspaced, spellings

Value = TypeVar("Value")

_GAP: Final = re.compile(r"[^\S\n]*(?:\n[^\S\n]*)?|[-\u2010\u2011'\u2019\u02bc]")


class Word(NamedTuple):
    """One word of a text: its folded form, and where it stands."""

    folded: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found(Generic[Value]):
    """A phrase that stands at text[start:end]."""

    start: int
    end: int
    value: Value


@dataclass(frozen=True, slots=True)
class Phrases(Generic[Value]):
    """A lexicon made ready: `by_word` for scripts with spaces, `pattern` for those without."""

    by_word: Mapping[str, Sequence[tuple[tuple[str, ...], Value]]]
    pattern: re.Pattern[str] | None
    unspaced: Mapping[str, Value]


def phrases(lexicon: Mapping[str, Value]) -> Phrases[Value]:
    """Return the lexicon made ready; of two phrases at one place the longer wins."""
    by_word: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
    unspaced: dict[str, Value] = {}
    for phrase, value in sorted(lexicon.items(), key=lambda item: -len(item[0])):
        if is_unspaced(phrase[0]):
            unspaced |= dict.fromkeys(spellings(phrase), value)
        else:
            first, *rest = (word.folded for word in words(phrase))
            by_word.setdefault(first, []).append((tuple(rest), value))
    pattern = re.compile("|".join(map(re.escape, unspaced))) if unspaced else None
    return Phrases(by_word, pattern, unspaced)


def words(text: str) -> tuple[Word, ...]:
    """Return the words of the text in order: runs of letters and the marks on them."""
    return tuple(
        Word(_folded(match[0]), match.start(), match.end()) for match in _word().finditer(text)
    )


def find_phrases(
    lexicon: Phrases[Value], text: str, its_words: Sequence[Word]
) -> Iterator[Found[Value]]:
    """Yield the phrases that stand in the text, the longest at each word; they may overlap."""
    for index, word in enumerate(its_words):
        for rest, value in lexicon.by_word.get(word.folded, ()):
            last = index + len(rest)
            if _follow(rest, text, its_words[index : last + 1]):
                yield Found(word.start, its_words[last].end, value)
                break
    if lexicon.pattern is not None:
        for match in lexicon.pattern.finditer(text):
            yield Found(match.start(), match.end(), lexicon.unspaced[match[0]])


def is_gap(text: str) -> bool:
    """Return whether two words with this text between them belong to one phrase."""
    return _GAP.fullmatch(text) is not None


def _follow(rest: tuple[str, ...], text: str, run: Sequence[Word]) -> bool:
    """Return whether the words after the first of the run are the rest of a phrase."""
    if tuple(word.folded for word in run[1:]) != rest:
        return False
    return all(is_gap(text[a.end : b.start]) for a, b in pairwise(run))


def _folded(word: str) -> str:
    return word.lower() if word.isascii() else fold(word)


@cache
def _word() -> re.Pattern[str]:
    """Return the pattern of a word.

    Python's own word class leaves out the marks (Mn, Mc), and takes the Ukrainian apostrophe for a
    letter in one of its three encodings (U+02BC).
    """
    marks = (code for code in range(0x10000) if unicodedata.category(chr(code))[0] == "M")
    ranges = "".join(f"{chr(first)}-{chr(last)}" for first, last in _runs(marks))
    return re.compile(rf"[^\W\d_\u02bc](?:[^\W\d_\u02bc]|[{ranges}])*")


def _runs(codes: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each run of codes that follow one another."""
    for _, run in groupby(enumerate(codes), key=lambda pair: pair[1] - pair[0]):
        members = [code for _, code in run]
        yield members[0], members[-1]
