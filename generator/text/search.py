"""Every place of a quote in a source: exact after folding, or none.

Input: an `Indexed` source and a `Wanted` quote. Output: offsets in the folded text. Nothing here
chooses between places, and nothing here is fuzzy.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.text.fold import fold, trim
from generator.text.selector import Indexed, TextQuoteSelector
from generator.text.words import splits_word


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A selector folded as its source is, without white space at the ends of its parts."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where a quote begins in the folded text, in order.

    At the offsets of `whole` it begins and ends at a word boundary, at those of `cut` it does not.
    """

    whole: tuple[int, ...]
    cut: tuple[int, ...]


def wanted(selector: TextQuoteSelector) -> Wanted:
    """Return the selector in the form that is compared."""
    return Wanted(
        exact=_folded(selector.exact),
        prefix=_folded(selector.prefix),
        suffix=_folded(selector.suffix),
    )


def find_places(source: Indexed, quote: Wanted) -> Places:
    """Return where the quote stands between its prefix and suffix; matches may overlap.

    A place that begins or ends inside a unit of folding is none: "..two" is not in "one…two".
    """
    whole: list[int] = []
    cut: list[int] = []
    for start in _matches(source.folded.text, quote):
        if span := source.folded.raw_range(start, start + len(quote.exact)):
            splits = splits_word(source.raw, span[0]) or splits_word(source.raw, span[1])
            (cut if splits else whole).append(start)
    return Places(whole=tuple(whole), cut=tuple(cut))


def fits(text: str, start: int, quote: Wanted) -> bool:
    """Return whether prefix and suffix stand around the quote that begins at `start` of `text`.

    White space between them and the quote is optional.
    """
    before = start - (text[start - 1 : start] == " ")
    after = start + len(quote.exact)
    after += text[after : after + 1] == " "
    return text.endswith(quote.prefix, 0, before) and text.startswith(quote.suffix, after)


def raw_place(source: Indexed, start: int, quote: Wanted) -> tuple[int, int]:
    """Return the half-open raw range of a place of the quote, in code points."""
    return source.folded.covering_raw_range(start, start + len(quote.exact))


def snap(source: Indexed, start: int, end: int) -> tuple[int, int]:
    """Return the raw range without white space at its ends, widened to whole words.

    It never ends inside a word, a number, a grapheme cluster or a unit of folding; snapping again
    changes nothing. A range of white space comes back empty. Raises ValueError on an impossible
    range. All offsets are code points.
    """
    if not 0 <= start <= end <= len(source.raw):
        raise ValueError(f"no range {start} to {end} in a text of {len(source.raw)} code points")
    start, end = trim(source.raw, start, end)
    if start == end:
        return start, end
    while not is_boundary(source, start):
        start -= 1
    while not is_boundary(source, end):
        end += 1
    return start, end


def is_boundary(source: Indexed, offset: int) -> bool:
    """Return whether a quote may begin or end at an offset of the raw text."""
    whole = source.folded.folded_range(offset, offset) is not None
    return whole and not splits_word(source.raw, offset)


def _matches(text: str, quote: Wanted) -> Iterator[int]:
    start = text.find(quote.exact)
    while start >= 0:
        if fits(text, start, quote):
            yield start
        start = text.find(quote.exact, start + 1)


def _folded(text: str) -> str:
    return fold(text).text.strip()
