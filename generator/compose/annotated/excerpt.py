"""What of a text a page may show: all of it, its passages with a little context, or nothing.

Input: a laid-out text and how much of it may be shown. Output: the ranges to show, in order, none
touching another. It must not cut paragraphs into segments.
"""

from collections.abc import Iterable, Iterator
from typing import assert_never

from generator.compose.annotated.layout import Layout, Range
from generator.compose.evidence import EXCERPT_CONTEXT
from generator.model.fields import Show


def visible(layout: Layout, show: Show) -> dict[Range, list[Range]]:
    """Return the ranges to show of each paragraph that shows anything, in the order of the text."""
    match show:
        case Show.FULL:
            return {paragraph: [paragraph] for paragraph in layout.paragraphs}
        case Show.EXCERPT:
            return _windows(layout)
        case Show.LINK:
            return {}
        case _:
            assert_never(show)


def _windows(layout: Layout) -> dict[Range, list[Range]]:
    windows: dict[Range, list[Range]] = {}
    for paragraph, window in sorted(_contexts(layout)):
        windows.setdefault(paragraph, []).append(window)
    return {paragraph: _merged(ranges, layout.raw) for paragraph, ranges in windows.items()}


def _contexts(layout: Layout) -> Iterator[tuple[Range, Range]]:
    """Yield every passage with its context, by the paragraphs that it touches."""
    for mark in layout.marks:
        for paragraph, (start, end) in layout.pieces(mark.start, mark.end):
            first = layout.reach_back(paragraph[0], start, EXCERPT_CONTEXT)
            last = layout.reach_on(end, paragraph[1], EXCERPT_CONTEXT)
            yield paragraph, (first, last)


def _merged(ranges: Iterable[Range], raw: str) -> list[Range]:
    """Return sorted ranges, those joined that overlap or have only white space between them."""
    merged: list[Range] = []
    for start, end in ranges:
        if merged and not raw[merged[-1][1] : start].strip():
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged
