"""How far figures of one quantity lie apart, in words, where that can honestly be worked out.

Input: figures, each with the place that knows its sheet. Output: a sentence with links. What is
only about right differs by about so much; of ranges and bounds it is said whether they overlap.
"""

from collections.abc import Sequence
from decimal import Decimal, localcontext
from itertools import combinations
from typing import Final

from generator.compose.phrase import Phrase, filled, plain, quoted
from generator.compose.place import Place
from generator.compose.quantities.extents import extent, is_single, same_unit
from generator.compose.quantities.numbers import is_percentage
from generator.compose.wording import Wording
from generator.model.facts import Figure
from generator.prose.qualifiers import Qualifier
from generator.views import PhrasePart

Placed = tuple[Figure, Place]
"""A figure, and the place that knows its sheet and leads to its page."""

_PRECISION: Final = 100
_PAIR: Final = 2


def difference(placed: Sequence[Placed], words: Wording) -> Phrase:
    """Return how the figures differ; empty where nothing can be said."""
    figures = tuple(figure for figure, _ in placed)
    if not same_unit(figures, words):
        return _plain(words.gettext("They are counted in different units."))
    if all(is_single(figure) for figure in figures):
        return _apart(placed, words)
    return _overlap(figures, words)


def _plain(text: str) -> Phrase:
    return (PhrasePart(text=text),)


def _apart(placed: Sequence[Placed], words: Wording) -> Phrase:
    """Return the distance of the highest single number from the lowest."""
    ordered = sorted(placed, key=lambda each: each[0].low)
    (least, at_least), (most, at_most) = ordered[0], ordered[-1]
    if least.low == most.low:
        return _plain(words.gettext("The number is the same; how exact it is said to be is not."))
    distance = (PhrasePart(text=_distance(least, most, words)),)
    if len(placed) > _PAIR:
        template = words.gettext("Between the lowest and the highest lie %(difference)s.")
        return filled(template, difference=distance)
    higher, lower = _named(most, at_most, words), _named(least, at_least, words)
    if not higher or not lower or plain(higher) == plain(lower):
        return filled(words.gettext("They differ by %(difference)s."), difference=distance)
    template = words.gettext("%(higher)s gives %(difference)s more than %(lower)s.")
    return filled(template, difference=distance, higher=higher, lower=lower)


def _distance(least: Figure, most: Figure, words: Wording) -> str:
    with localcontext(prec=_PRECISION):
        value = most.low - least.low
    number = words.number(Decimal(f"{value:f}"))
    if is_percentage(most, words):
        number = words.gettext("%(number)s percentage points") % {"number": number}
    if Qualifier.ABOUT in {least.qualifier, most.qualifier}:
        return words.gettext("about %(number)s") % {"number": number}
    return number


def _named(figure: Figure, place: Place, words: Wording) -> Phrase:
    """Return the source of a figure, linked; empty where it has none or several."""
    sources = place.index.sources_of(figure)
    if len(sources) != 1:
        return ()
    link = place.source(sources[0])
    return quoted((PhrasePart(text=link.label, href=link.href, kind="source"),), words)


def _overlap(figures: Sequence[Figure], words: Wording) -> Phrase:
    """Return whether numbers that leave room leave room for each other.

    Of "about" nobody knows how far it reaches: beside it nothing is said.
    """
    extents = [extent(figure) for figure in figures]
    if any(each.soft for each in extents):
        return ()
    if all(one.reaches(other) for one, other in combinations(extents, 2)):
        return _plain(words.gettext("They overlap: as worded, they can all be true."))
    if any(one.reaches(other) for one, other in combinations(extents, 2)):
        return _plain(words.gettext("Some of them overlap; they cannot all be true as worded."))
    return _plain(words.gettext("They do not overlap."))
