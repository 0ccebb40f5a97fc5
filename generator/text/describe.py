"""From a place to its words: the shortest selector that means this place alone.

Input: an `Indexed` source and a raw range. Output: a `TextQuoteSelector`. It is the inverse of
`quote.anchor_quote`; nothing here reads a selector that an editor wrote.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from generator.text.context import edges_after, edges_before
from generator.text.fold import tidy
from generator.text.search import find_places, fits, snap, wanted
from generator.text.selector import Indexed, TextQuoteSelector
from generator.text.words import is_quotable

_Pair = tuple[int, int]
"""How many words the prefix and the suffix have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Neighbourhood:
    """A passage with the words around it, and the places that the same words have elsewhere.

    `before` and `after` are the far edges of no word, of one word, of two, and so on; `rivals` are
    all the whole places of the passage's words in the folded text, its own among them.
    """

    source: Indexed
    before: Sequence[int]
    after: Sequence[int]
    rivals: Sequence[int]

    def selector(self, pair: _Pair, occurrence: int | None = None) -> TextQuoteSelector:
        raw = self.source.raw
        start, end = self.before[0], self.after[0]
        return TextQuoteSelector(
            exact=tidy(raw[start:end]),
            prefix=tidy(raw[self.before[pair[0]] : start]),
            suffix=tidy(raw[end : self.after[pair[1]]]),
            occurrence=occurrence,
        )

    def meant(self, pair: _Pair, among: Sequence[int], most: int | None = None) -> list[int]:
        """Return the places among those given, `most` of them at most, that a selector means."""
        text, quote = self.source.folded.text, wanted(self.selector(pair))
        return list(islice((place for place in among if fits(text, place, quote)), most))

    def is_settled(self, pair: _Pair) -> bool:
        return len(self.meant(pair, self.rivals, most=2)) == 1

    def first_settled(self, pairs: Sequence[_Pair]) -> list[_Pair]:
        """Return the first pair that settles, or nothing; each means fewer places than the last."""
        if not (pairs and self.is_settled(pairs[-1])):
            return []
        left = self.rivals
        for pair in pairs[:-1]:
            left = self.meant(pair, left)
            if len(left) == 1:
                return [pair]
        return [pairs[-1]]


def describe(source: Indexed, start: int, end: int) -> TextQuoteSelector:
    """Return the shortest selector that `anchor_quote` turns into `snap(source, start, end)`.

    The range, half-open and in code points of the raw text, is first snapped to whole words.
    `exact`, `prefix` and `suffix` are the source's own characters with single spaces. If `exact`
    stands in the source more than once, the prefix or the suffix of fewest words settles it; if
    neither alone does, both together; and if the words around are alike for too long, the
    `occurrence` does. Raises ValueError on a range in which there is nothing to quote: an
    impossible or empty one, white space, or punctuation alone.
    """
    start, end = snap(source, start, end)
    quote = wanted(TextQuoteSelector(exact=source.raw[start:end]))
    if not is_quotable(quote.exact):
        raise ValueError("there is nothing to quote in this range")
    return tell_apart(source, (start, end), find_places(source, quote).whole)


def tell_apart(source: Indexed, span: tuple[int, int], rivals: Sequence[int]) -> TextQuoteSelector:
    """Return the shortest selector for a snapped raw range whose words stand at `rivals`.

    `rivals` are all the whole places of these words in the folded text, in order.
    """
    start, end = span
    if len(rivals) == 1:
        return TextQuoteSelector(exact=tidy(source.raw[start:end]))
    here = _Neighbourhood(
        source=source,
        before=[start, *edges_before(source, start)],
        after=[end, *edges_after(source, end)],
        rivals=rivals,
    )
    if pair := _fewest_words(here):
        return here.selector(pair)
    folded = source.folded
    earlier = bisect_left(rivals, start, key=lambda at: folded.covering_raw_range(at, at)[0])
    return here.selector((0, 0), occurrence=earlier + 1)


def _fewest_words(here: _Neighbourhood) -> _Pair | None:
    """Return the shortest prefix or suffix that settles, else both, else None."""
    prefixes = [(words, 0) for words in range(1, len(here.before))]
    suffixes = [(0, words) for words in range(1, len(here.after))]
    alone = here.first_settled(prefixes) + here.first_settled(suffixes)
    if not alone:
        return _fewest_on_both_sides(here)

    def length(pair: _Pair) -> tuple[int, int]:
        selector = here.selector(pair)
        return sum(pair), len(selector.prefix + selector.suffix)

    return min(alone, key=length)


def _fewest_on_both_sides(here: _Neighbourhood) -> _Pair | None:
    """Return the prefix and suffix that settle with fewest words together.

    A longer prefix never needs a longer suffix, so one walk down the suffixes is enough.
    """
    suffix = len(here.after) - 1
    settled: list[_Pair] = []
    if here.is_settled((len(here.before) - 1, suffix)):
        for prefix in range(1, len(here.before)):
            while here.is_settled((prefix, suffix)):
                settled.append((prefix, suffix))
                suffix -= 1
    return min(settled, key=sum, default=None)
