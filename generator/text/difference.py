"""In what a quote and a passage differ, in words.

Input: two folded texts. Output: which part of the passage answers the quote, and a sentence for the
editor. Nothing here decides whether a quote is found.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from generator.text.words import words

_MOST_SHOWN: Final = 3
_LONGEST_SHOWN: Final = 60

_Change = tuple[str, int, int, int, int]
"""What `difflib` says: equal, replace, delete or insert; word ranges of quote and passage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """The part `start` to `end` of the passage that answers the quote, and what differs there.

    `words` says it, and is empty when both have the same words; `size` is how many words differ.
    """

    start: int
    end: int
    words: str
    size: int


def compare(quote: str, passage: str) -> Difference:
    """Return what differs word by word; words at either end of the passage alone are no part of it.

    Both are folded; offsets are half-open, in code points of the passage. Both hold a word.
    """
    of_quote, of_passage = words(quote, 0, len(quote)), words(passage, 0, len(passage))
    changes = _within(
        SequenceMatcher(
            None,
            [quote[start:end] for start, end in of_quote],
            [passage[start:end] for start, end in of_passage],
            autojunk=False,
        ).get_opcodes()
    )
    unlike = [change for change in changes if change[0] != "equal"]
    texts = [
        _said(_cut(quote, of_quote[i1:i2]), _cut(passage, of_passage[j1:j2]))
        for _, i1, i2, j1, j2 in unlike
    ]
    answering = of_passage[changes[0][3] : changes[-1][4]]
    return Difference(
        start=answering[0][0],
        end=answering[-1][1],
        words=_joined(texts),
        size=sum(i2 - i1 + j2 - j1 for _, i1, i2, j1, j2 in unlike),
    )


def _within(changes: Sequence[_Change]) -> list[_Change]:
    """Return the changes without the words that stand before or after the quote's place.

    A replaced word at an end answers as many words of the passage as the quote has there.
    """
    if changes[0][0] == "insert":
        changes = changes[1:]
    if changes[-1][0] == "insert":
        changes = changes[:-1]
    kind, i1, i2, j1, j2 = changes[0]
    changes = [(kind, i1, i2, max(j1, j2 - (i2 - i1)), j2), *changes[1:]]
    kind, i1, i2, j1, j2 = changes[-1]
    return [*changes[:-1], (kind, i1, i2, j1, min(j2, j1 + i2 - i1))]


def _cut(text: str, pieces: list[tuple[int, int]]) -> str:
    """Return the words of the text at these places, the later ones left out when they are many."""
    shown = [piece for piece in pieces if piece[1] - pieces[0][0] <= _LONGEST_SHOWN] or pieces[:1]
    if not shown:
        return ""
    return text[shown[0][0] : shown[-1][1]] + (" ..." if shown != pieces else "")


def _said(in_quote: str, in_source: str) -> str:
    if not in_source:
        return f'"{in_quote}" in the quote is not in the source'
    if not in_quote:
        return f'"{in_source}" in the source is not in the quote'
    return f'"{in_quote}" in the quote is "{in_source}" in the source'


def _joined(texts: list[str]) -> str:
    more = len(texts) - _MOST_SHOWN
    shown = texts[:_MOST_SHOWN]
    return "; ".join([*shown, f"and {more} more"] if more > 0 else shown)
