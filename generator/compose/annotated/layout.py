"""A source's text laid out: its paragraphs, its lines, and the marks that its passages leave on it.

Input: the raw text and the passages that were found in it. Output: ranges, half-open, in code
points. It must not cut or word anything for a page.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.compose.wording import Direction, direction
from generator.model.anchored import AnchoredSheet, Passage
from generator.model.fields import FactId, Show, SourceId
from generator.model.sources import Source
from generator.text.fragment import Findable
from generator.text.lines import LineIndex, paragraphs
from generator.text.quotations import quoted_ranges
from generator.text.selector import Indexed
from generator.text.words import splits_word

Range = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A place in a source that carries facts; `uses` names each fact and its passage's number."""

    start: int
    end: int
    uses: tuple[tuple[FactId, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A source's text and where its parts stand.

    `marks` are in the order of the text, of those that begin together the longest first; `numbers`
    counts them, from 1, by their places. `facts` are those that rest on the text, in the order of
    the sheet. `quoted` stands within quotation marks. `findable` is the text made ready for
    addresses of its passages on the publisher's page; None where no such page is known, or where
    the text may not be shown: an address would hold its words.
    """

    raw: str
    paragraphs: tuple[Range, ...]
    lines: LineIndex
    marks: tuple[Mark, ...]
    numbers: Mapping[Range, int]
    facts: tuple[FactId, ...]
    direction: Direction
    quoted: tuple[Range, ...]
    findable: Findable | None

    def pieces(self, start: int, end: int) -> Iterator[tuple[Range, Range]]:
        """Yield each paragraph that the range touches, and the part of the range inside it."""
        at = max(bisect_right(self.paragraphs, (start, len(self.raw) + 1)) - 1, 0)
        while at < len(self.paragraphs) and self.paragraphs[at][0] < end:
            first, last = self.paragraphs[at]
            if max(first, start) < min(last, end):
                yield (first, last), (max(first, start), min(last, end))
            at += 1

    def line_range(self, start: int, end: int) -> Range:
        """Return the numbers, from 1, of the first and the last line of a range."""
        first, _ = self.lines.line_column(start)
        last, _ = self.lines.line_column(max(start, end - 1))
        return first, last

    def reach_back(self, low: int, at: int, most: int) -> int:
        """Return where up to `most` code points of context before `at` begin, not below `low`.

        The context begins with a whole word; it is empty when the word before `at` is longer.
        """
        start = max(low, at - most)
        while low < start < at and (splits_word(self.raw, start) or self.raw[start].isspace()):
            start += 1
        return start

    def reach_on(self, at: int, high: int, most: int) -> int:
        """Return where up to `most` code points of context after `at` end, not above `high`."""
        end = min(high, at + most)
        while at < end < high and (splits_word(self.raw, end) or self.raw[end - 1].isspace()):
            end -= 1
        return end


def layouts(anchored: AnchoredSheet) -> dict[SourceId, Layout]:
    """Return the layout of every source of the sheet, in their order."""
    passages: dict[SourceId, list[tuple[FactId, Passage]]] = {}
    for fact in anchored.sheet.facts():
        for passage in anchored.passages.get(fact.id, ()):
            passages.setdefault(passage.source, []).append((fact.id, passage))
    return {
        source.id: _layout(anchored, source, passages.get(source.id, []))
        for source in anchored.sheet.sources
    }


def _layout(
    anchored: AnchoredSheet, source: Source, passages: Sequence[tuple[FactId, Passage]]
) -> Layout:
    indexed = anchored.texts.get(source.id)
    marks = _marks(passages)
    return Layout(
        raw=source.text,
        paragraphs=paragraphs(source.text),
        lines=LineIndex(source.text) if indexed is None else indexed.lines,
        marks=marks,
        numbers={(mark.start, mark.end): number for number, mark in enumerate(marks, start=1)},
        facts=tuple(dict.fromkeys(fact for fact, _ in passages)),
        direction=direction(source.language, source.text),
        quoted=tuple(quoted_ranges(source.text)),
        findable=_findable(source, indexed),
    )


def _findable(source: Source, indexed: Indexed | None) -> Findable | None:
    if source.record.url is None or source.record.show is Show.LINK:
        return None
    return Findable(indexed or Indexed(source.text))


def _marks(passages: Iterable[tuple[FactId, Passage]]) -> tuple[Mark, ...]:
    """Return the places of the passages, each once, with all the facts that rest on it."""
    uses: dict[Range, list[tuple[FactId, int]]] = {}
    for fact, passage in passages:
        uses.setdefault((passage.start, passage.end), []).append((fact, passage.number))
    return tuple(
        Mark(start=start, end=end, uses=tuple(uses[start, end]))
        for start, end in sorted(uses, key=lambda place: (place[0], -place[1]))
    )
