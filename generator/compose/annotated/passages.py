"""The annotated text of a source: its paragraphs in segments, and the notes on its marks.

Input: a source, its layout and how much of it may be shown. Output: `ParagraphView` and `MarkView`
values. Every passage has its anchor once: in the text where that is shown, else at its note.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from generator.compose import labels
from generator.compose.annotated.excerpt import visible
from generator.compose.annotated.lanes import lanes
from generator.compose.annotated.layout import Layout, Mark, Range
from generator.compose.annotated.note_heights import rooms
from generator.compose.annotated.segments import covering, cut, edges
from generator.compose.place import Place
from generator.model.addresses import note_anchor, passage_anchor
from generator.model.anchored import PlacedPart
from generator.model.fields import PartKind
from generator.model.sources import Source
from generator.views import MarkView, ParagraphView, SegmentView, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A stretch of a paragraph under the same marks, and what else is shown with it."""

    start: int
    end: int
    paragraph: Range
    cut_before: bool
    cut_after: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedText:
    """What of a source's text its page shows."""

    paragraphs: tuple[ParagraphView, ...]
    cut_after: bool
    marks: tuple[MarkView, ...]


def annotated_text(source: Source, place: Place) -> AnnotatedText:
    """Return the text of a source with its passages marked, as far as it may be shown."""
    layout = place.index.layouts[source.id]
    lane_of = lanes(layout.marks)
    marks = {mark: _mark_view(mark, lane_of[mark], layout, place) for mark in layout.marks}
    shown = visible(layout, source.record.show)
    return AnnotatedText(
        paragraphs=tuple(_paragraphs(source, shown, marks, place)),
        cut_after=bool(shown) and next(reversed(shown)) != layout.paragraphs[-1],
        marks=tuple(marks.values()),
    )


def _mark_view(mark: Mark, lane: int | None, layout: Layout, place: Place) -> MarkView:
    anchors = tuple(passage_anchor(fact, passage) for fact, passage in mark.uses)
    facts = place.facts(fact for fact, _ in mark.uses)
    kinds = tuple(dict.fromkeys(fact.kind for fact in facts))
    number = layout.numbers[mark.start, mark.end]
    return MarkView(
        number=number,
        note_anchor=note_anchor(number),
        href=f"#{anchors[0]}",
        anchors=anchors,
        place=place.lines(*layout.line_range(mark.start, mark.end)),
        facts=facts,
        kinds=kinds,
        look=kinds[0] if len(kinds) == 1 else "several",
        lane="deep" if lane is None else str(lane),
        goes_on=sum(1 for _ in layout.pieces(mark.start, mark.end)) > 1,
    )


def _paragraphs(
    source: Source,
    shown: Mapping[Range, Sequence[Range]],
    marks: Mapping[Mark, MarkView],
    place: Place,
) -> Iterator[ParagraphView]:
    layout = place.index.layouts[source.id]
    parts = sorted(
        place.index.anchored.parts.get(source.id, ()), key=lambda part: (part.start, -part.end)
    )
    pieces = list(_pieces(shown, edges(chain(layout.marks, parts))))
    segments = _segments(layout, pieces, marks, _kinds(parts, pieces, place))
    by_paragraph: dict[Range, list[SegmentView]] = {}
    for piece, segment in zip(pieces, segments, strict=True):
        by_paragraph.setdefault(piece.paragraph, []).append(segment)
    numbers = {paragraph: number for number, paragraph in enumerate(layout.paragraphs, start=1)}
    last = 0
    for paragraph, members in by_paragraph.items():
        number = numbers[paragraph]
        yield _paragraph(members, number, layout, cut_before=number > last + 1)
        last = number


def _paragraph(
    segments: Sequence[SegmentView], number: int, layout: Layout, *, cut_before: bool
) -> ParagraphView:
    kinds = dict.fromkeys(segment.kind for segment in segments)
    line, _ = layout.lines.line_column(layout.paragraphs[number - 1][0])
    ending = (mark for segment in segments for mark in segment.ends)
    notes = tuple(sorted(ending, key=lambda mark: mark.number))
    first: dict[int, int] = {}
    at = 0
    for segment in segments:
        for mark in segment.marks:
            first.setdefault(mark.number, at)
        at += len(segment.text)
    return ParagraphView(
        anchor=f"p-{number}",
        line=line,
        kind=next(iter(kinds)) if len(kinds) == 1 else None,
        segments=tuple(segments),
        notes=notes,
        rooms=rooms((first[mark.number] for mark in notes), at),
        cut_before=cut_before,
    )


def _pieces(shown: Mapping[Range, Sequence[Range]], at: Sequence[int]) -> Iterator[_Piece]:
    """Yield the pieces of all that is shown; a cut mark stands before a gap, or else after it."""
    for paragraph, windows in shown.items():
        for window in windows:
            for start, end in cut(window, at):
                yield _Piece(
                    start=start,
                    end=end,
                    paragraph=paragraph,
                    cut_before=start == window[0] > paragraph[0],
                    cut_after=end == windows[-1][1] < paragraph[1],
                )


def _kinds(
    parts: Sequence[PlacedPart], pieces: Sequence[_Piece], place: Place
) -> Iterator[Word | None]:
    """Yield for each piece the kind of the innermost part it is of."""
    words: dict[PartKind, Word] = {}
    for covers in covering(parts, ((piece.start, piece.end) for piece in pieces)):
        if not covers:
            yield None
            continue
        kind = covers[-1].kind
        if kind not in words:
            words[kind] = labels.part_kind(kind, place.words)
        yield words[kind]


def _segments(
    layout: Layout,
    pieces: Sequence[_Piece],
    marks: Mapping[Mark, MarkView],
    kinds: Iterable[Word | None],
) -> Iterator[SegmentView]:
    """Yield the segments; each mark starts and ends once, at its first and last segment."""
    covers = [*covering(layout.marks, ((piece.start, piece.end) for piece in pieces)), ()]
    begun: set[Mark] = set()
    for piece, kind, (over, following) in zip(pieces, kinds, pairwise(covers), strict=True):
        new = [mark for mark in over if mark not in begun]
        begun.update(new)
        staying = set(following)
        yield SegmentView(
            text=layout.raw[piece.start : piece.end],
            marks=tuple(marks[mark] for mark in over),
            starts=tuple(marks[mark] for mark in new),
            ends=tuple(marks[mark] for mark in over if mark not in staying),
            kind=kind,
            cut_before=piece.cut_before,
            cut_after=piece.cut_after,
        )
