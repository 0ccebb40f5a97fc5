"""The strip of a source: where its text is used, by kind of fact, and where it is not.

Input: a source and the page that shows it. Output: the rows of a drawing. It knows positions only,
so it may stand on the page of a text that is not shown.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, get_args

from generator.compose import labels
from generator.compose.annotated.layout import Layout, Mark, Range
from generator.compose.place import Place
from generator.model.addresses import note_anchor, source_page
from generator.model.coverage import coverage
from generator.model.sources import Source
from generator.views import StripRow, StripSpan
from generator.views.words import FactKind

WIDTH: Final = 500
"""How many units the text is drawn in."""

LEAST: Final = 2
"""The fewest units of a passage, so that it can be seen."""


def strip(source: Source, place: Place) -> tuple[StripRow, ...]:
    """Return the rows that have anything to show, kinds of facts first."""
    layout = place.index.layouts[source.id]
    kinds = {mark: {place.cards[fact].kind for fact, _ in mark.uses} for mark in layout.marks}
    every: tuple[FactKind, ...] = get_args(FactKind)
    rows = [
        _passages(
            kind,
            labels.fact_kinds(kind, place.words),
            [m for m in kinds if kind in kinds[m]],
            source,
            place,
        )
        for kind in every
    ]
    several = [mark for mark in kinds if len(kinds[mark]) > 1]
    label = place.words.gettext("Several of these at once")
    rows.append(_passages("several", label, several, source, place))
    return tuple(row for row in (*rows, *_others(source, layout, place)) if row.path)


def _passages(
    name: str, label: str, marks: Sequence[Mark], source: Source, place: Place
) -> StripRow:
    layout = place.index.layouts[source.id]
    page, size = source_page(source.id), len(layout.raw)
    return StripRow(
        name=name,
        label=label,
        words=place.words.ngettext("%(count)s passage", "%(count)s passages", len(marks)),
        path=_path(((mark.start, mark.end) for mark in marks), size),
        spans=tuple(
            StripSpan(
                href=place.href(page, note_anchor(layout.numbers[mark.start, mark.end])),
                path=_path([(mark.start, mark.end)], size),
            )
            for mark in marks
        ),
    )


def _others(source: Source, layout: Layout, place: Place) -> Iterator[StripRow]:
    """Yield what is no running text, then the sentences that nothing was taken from."""
    words, size = place.words, len(layout.raw)
    anchored = place.index.anchored
    parts = [(part.start, part.end) for part in anchored.parts.get(source.id, ())]
    yield StripRow(
        name="parts",
        label=words.gettext("Headlines, captions and the like"),
        words=words.ngettext("%(count)s part", "%(count)s parts", len(parts)),
        path=_path(parts, size),
        spans=(),
    )
    unused = coverage(anchored, source.id).unused
    yield StripRow(
        name="unused",
        label=words.gettext("Not used"),
        words=words.ngettext("%(count)s sentence", "%(count)s sentences", len(unused)),
        path=_path(unused, size),
        spans=(),
    )


def _path(ranges: Iterable[Range], size: int) -> str:
    """Return the lines of an SVG path, those that meet joined; empty text for none."""
    joined: list[list[int]] = []
    for start, end in sorted(ranges):
        last = max(min(-(-end * WIDTH // size), WIDTH), LEAST)
        first = min(start * WIDTH // size, last - LEAST)
        if joined and first <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], last)
        else:
            joined.append([first, last])
    return "".join(f"M{first} 0H{last}" for first, last in joined)
