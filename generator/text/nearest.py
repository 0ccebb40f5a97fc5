"""The passage most like a quote that is missing, and what differs: a suggestion for the editor.

Input: an `Indexed` source and a selector that means no place in it. Output: a `Nearest` or None. It
is shown and goes no further: nothing that is merely alike is ever taken for the quote.
"""

from collections.abc import Sequence
from typing import Final

from generator.text.context import MOST_CODE_POINTS, edges_after, edges_before
from generator.text.difference import Difference, compare
from generator.text.fold import tidy
from generator.text.search import Wanted, find_places, fits, raw_place, snap, wanted
from generator.text.selector import Indexed, Nearest, TextQuoteSelector
from generator.text.words import splits_word

LEAST_SCORE: Final = 70.0
"""Below it, of 100, a passage has little more than its letters in common with the quote."""

_WINDOW: Final = 600
"""Longest quote compared as a whole; of a longer one, so much around its first difference."""

_WORDS_AROUND: Final = 6


def nearest(source: Indexed, selector: TextQuoteSelector) -> Nearest | None:
    """Return the nearest passage to a selector that means none; None when nothing is near.

    If the words of the quote stand in the source, only not with this prefix, suffix or occurrence,
    that is said, with a score of 100. Otherwise the passage is the best partial match of
    `rapidfuzz.fuzz.partial_ratio_alignment`, widened to whole words. The quote holds a word.
    """
    quote = wanted(selector)
    bare = find_places(source, Wanted(exact=quote.exact))
    places = bare.whole or bare.cut
    if not places:
        return _alike(source, quote.exact)
    fitting = [place for place in places if fits(source.folded.text, place, quote)]
    if not fitting:
        return _with_other_context(source, quote, places)
    often = "once" if len(fitting) == 1 else f"{len(fitting)} times"
    difference = f"it stands {often}, so there is no occurrence {selector.occurrence}"
    return _stands(source, raw_place(source, fitting[-1], quote), difference)


def _stands(source: Indexed, span: tuple[int, int], difference: str) -> Nearest:
    return _nearest(source, span, 100.0, f"the quote stands there, but {difference}")


def _nearest(source: Indexed, span: tuple[int, int], score: float, difference: str) -> Nearest:
    start, end = span
    line, column = source.lines.line_column(start)
    return Nearest(
        start=start,
        end=end,
        line=line,
        column=column,
        passage=source.raw[start:end],
        score=score,
        difference=difference,
    )


def _with_other_context(source: Indexed, quote: Wanted, places: Sequence[int]) -> Nearest:
    """Return the first of the places that fit best, and which side of it does not."""
    text = source.folded.text
    only_prefix = Wanted(exact=quote.exact, prefix=quote.prefix)
    only_suffix = Wanted(exact=quote.exact, suffix=quote.suffix)

    def sides_that_fit(place: int) -> int:
        return fits(text, place, only_prefix) + fits(text, place, only_suffix)

    place = max(places, key=sides_that_fit)
    span = raw_place(source, place, quote)
    if not sides_that_fit(place):
        return _stands(source, span, "neither after this prefix nor before this suffix")
    if fits(text, place, only_suffix):
        return _stands(
            source, span, f"not after this prefix: before it stands {_before(source, span[0])}"
        )
    return _stands(
        source, span, f"not before this suffix: after it stands {_after(source, span[1])}"
    )


def _before(source: Indexed, start: int) -> str:
    edges = edges_before(source, start)[:_WORDS_AROUND] or [max(0, start - MOST_CODE_POINTS)]
    return _shown(source.raw[edges[-1] : start])


def _after(source: Indexed, end: int) -> str:
    edges = edges_after(source, end)[:_WORDS_AROUND] or [end + MOST_CODE_POINTS]
    return _shown(source.raw[end : edges[-1]])


def _shown(around: str) -> str:
    text = tidy(around)
    return f'"{text}"' if text else "nothing"


def _alike(source: Indexed, exact: str) -> Nearest | None:
    """Return the passage most like the words, cut to what answers them."""
    part = _around_first_difference(exact, source.folded.text)
    aligned = _align(part, source.folded.text)
    if aligned is None:
        return None
    score, start, end = aligned
    # The best match is as long as the quote; what the source says more pushes its ends outside. But
    # look no further than it helps, or a word far away is taken for the quote's first or last.
    around = [_compared(source, part, start - more, end + more) for more in (10, len(part))]
    span, difference = min(around, key=lambda compared: compared[1].size)
    said = difference.words or "the quote begins or ends inside a character of the source"
    return _nearest(source, span, round(score, 1), said)


def _compared(
    source: Indexed, part: str, start: int, end: int
) -> tuple[tuple[int, int], Difference]:
    """Return what of a folded range, as far as there is text, answers the quote, and how."""
    folded = source.folded
    covering = folded.covering_raw_range(max(0, start), min(len(folded.text), end))
    first, last = snap(source, *covering)
    passage = Indexed(source.raw[first:last])
    difference = compare(part, passage.folded.text)
    span = snap(passage, *passage.folded.covering_raw_range(difference.start, difference.end))
    return (first + span[0], first + span[1]), difference


def _align(part: str, text: str) -> tuple[float, int, int] | None:
    """Return score, start and end of the best match in the text, if it is good enough."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - slow to load, and most builds miss no quote

    if len(part) >= len(text):  # rapidfuzz would look for the text in the quote instead
        score = fuzz.ratio(part, text, score_cutoff=LEAST_SCORE)
        return (score, 0, len(text)) if score else None
    best = fuzz.partial_ratio_alignment(part, text, score_cutoff=LEAST_SCORE)
    return None if best is None else (best.score, best.dest_start, best.dest_end)


def _around_first_difference(quote: str, text: str) -> str:
    """Return a short quote whole, of a long one the words around the first that differs."""
    if len(quote) <= _WINDOW:
        return quote
    known, unknown = 0, len(quote)
    while unknown - known > 1:
        middle = (known + unknown) // 2
        known, unknown = (middle, unknown) if quote[:middle] in text else (known, middle)
    start, end = max(0, known - _WINDOW // 2), min(len(quote), known + _WINDOW // 2)
    window = quote[start:end]
    while start < known and splits_word(quote, start):
        start += 1
    while end > known and splits_word(quote, end):
        end -= 1
    return quote[start:end].strip() or window  # one unbroken word may be longer than the window
