"""How much of a source the facts use: its sentences, by whether a passage touches them.

Input: an anchored sheet. Output: ranges of sentences. It says nothing of how well they are used.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.anchored import AnchoredSheet
from generator.model.fields import SourceId
from generator.text.sentences import sentences

Range = tuple[int, int]
"""Half-open, in code points of the raw text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """The sentences of a source: `used` by a fact, `apart` as a part of the source, or `unused`."""

    used: tuple[Range, ...]
    apart: tuple[Range, ...]
    unused: tuple[Range, ...]

    @property
    def total(self) -> int:
        """Return how many sentences the source has."""
        return len(self.used) + len(self.apart) + len(self.unused)


def coverage(anchored: AnchoredSheet, source: SourceId) -> Coverage:
    """Return the sentences of a source by their use.

    A sentence is used when a passage of any fact touches it. One that no fact uses stands apart
    when it is in a part that the source's record names, such as a related headline: it is
    knowingly left out.
    """
    passages = [
        (passage.start, passage.end)
        for found in anchored.passages.values()
        for passage in found
        if passage.source == source
    ]
    parts = [(part.start, part.end) for part in anchored.parts.get(source, ())]
    by_use: dict[str, list[Range]] = {"used": [], "apart": [], "unused": []}
    in_passages, in_parts = _merged(passages), _merged(parts)
    record = anchored.sheet.source(source)
    for sentence in sentences(record.text, record.language):
        if _touches(in_passages, sentence):
            by_use["used"].append(sentence)
        else:
            by_use["apart" if _touches(in_parts, sentence) else "unused"].append(sentence)
    return Coverage(
        used=tuple(by_use["used"]), apart=tuple(by_use["apart"]), unused=tuple(by_use["unused"])
    )


def _merged(ranges: Sequence[Range]) -> list[Range]:
    """Return ranges in order, those that overlap joined."""
    merged: list[Range] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _touches(merged: Sequence[Range], sentence: Range) -> bool:
    """Return whether any of the joined ranges has a code point in common with the sentence."""
    start, end = sentence
    before = bisect_left(merged, (end, end)) - 1
    return before >= 0 and merged[before][1] > start
