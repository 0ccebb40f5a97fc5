"""From the words of a quote to its place in a source, or to why it has none.

Input: an `Indexed` source and a `TextQuoteSelector`. Output: one of `Found`, `Missing`, `Ambiguous`
and `SplitsWord`. A quote that stands nowhere, or more than once, is never given a likely place.
"""

from typing import Final

from generator.text.describe import describe, tell_apart
from generator.text.nearest import nearest
from generator.text.search import Wanted, find_places, raw_place, snap, wanted
from generator.text.selector import (
    Ambiguous,
    Anchoring,
    Candidate,
    Found,
    Indexed,
    Missing,
    SplitsWord,
    TextQuoteSelector,
)
from generator.text.words import is_quotable

MOST_CANDIDATES: Final = 10
"""So many places of an ambiguous quote are described; the others are only counted."""


def anchor_quote(source: Indexed, selector: TextQuoteSelector) -> Anchoring:
    """Return the one place that a selector means, in code points of the raw text, or why not.

    Source and quote are folded alike (`fold`). All exact matches count, overlapping ones too, that
    have the prefix before them and the suffix after them, white space between being optional. Of
    these only the matches that begin and end at word boundaries are kept (`splits_word`); if there
    are matches but none such, the quote `SplitsWord`. The `occurrence` counts what is left, from 1.
    White space at the ends of the quote does not count. A quote without a letter, a digit or a
    pictograph is `Missing`. The W3C Web Annotation Data Model, 4.2.4, selects every match; a fact
    needs one place, so several are `Ambiguous` here.
    """
    quote = wanted(selector)
    if not is_quotable(quote.exact):
        return Missing(nearest=None)
    places = find_places(source, quote)
    if places.cut and not places.whole:
        return _splits_word(source, raw_place(source, places.cut[0], quote))
    number = 1 if selector.occurrence is None else selector.occurrence
    if not 1 <= number <= len(places.whole):
        return Missing(nearest=nearest(source, selector))
    if selector.occurrence is None and len(places.whole) > 1:
        return _ambiguous(source, quote, places.whole)
    start, end = raw_place(source, places.whole[number - 1], quote)
    return Found(start=start, end=end)


def _splits_word(source: Indexed, span: tuple[int, int]) -> SplitsWord:
    start, end = snap(source, *span)
    line, column = source.lines.line_column(start)
    return SplitsWord(
        start=start,
        end=end,
        line=line,
        column=column,
        passage=source.raw[start:end],
        selector=describe(source, start, end),
    )


def _ambiguous(source: Indexed, quote: Wanted, places: tuple[int, ...]) -> Ambiguous:
    """Return the first of the places, each with the selector that means it alone."""
    # Without prefix and suffix the places are all there are of these words: no second search.
    bare = Wanted(exact=quote.exact)
    rivals = places if quote == bare else find_places(source, bare).whole
    candidates: list[Candidate] = []
    for place in places[:MOST_CANDIDATES]:
        start, end = raw_place(source, place, quote)
        line, column = source.lines.line_column(start)
        selector = tell_apart(source, (start, end), rivals)
        candidates.append(
            Candidate(start=start, end=end, line=line, column=column, selector=selector)
        )
    return Ambiguous(candidates=tuple(candidates), total=len(places))
