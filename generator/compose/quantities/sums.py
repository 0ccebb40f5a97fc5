"""Sums: how a figure follows from others, with the working and the source's own hedges.

Input: a figure with `derived`. Output: its `SumView`. What has been worked out is said to be; where
it differs from the figure, within what rounding allows, both numbers are shown.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from generator.compose import labels
from generator.compose.evidence import source_words
from generator.compose.phrase import Phrase, filled, listed, quoted
from generator.compose.place import Place
from generator.compose.quantities.extents import is_hedged, is_single
from generator.compose.quantities.numbers import (
    figure_words,
    is_percentage,
    result_words,
    term_words,
)
from generator.compose.quantities.outcome import outcome, written_out
from generator.compose.wording import Wording
from generator.model.facts import Figure
from generator.model.fields import FactId
from generator.prose.numbers import find_numbers
from generator.views import PhrasePart, SumView, TermView

_SIGNS: Final = {"multiply": "\u00d7", "add": "+", "subtract": "\u2212", "divide": "\u00f7"}

_WORDS: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[\s'\u2019-])*")
"""Words only: where a sign stands before a number, as in "about $5", all of it is quoted."""


def figures_of(ids: Sequence[FactId], place: Place) -> Iterator[Figure]:
    """Yield the figures among the ids, in their order."""
    for name in ids:
        if isinstance(figure := place.index.facts.get(name), Figure):
            yield figure


def sum_view(figure: Figure, place: Place) -> SumView | None:
    """Return the sum that a figure follows from; None where a term of it is missing."""
    if figure.derived is None:
        return None
    operation, ids = figure.derived.operation
    figures = tuple(figures_of(ids, place))
    if len(figures) < len(ids):
        return None
    terms = tuple(
        TermView(words=term_words(term, place.words), figure=place.fact(term.id))
        for term in figures
    )
    found = outcome(figure, operation, figures, place.words)
    sign = _SIGNS[operation]
    equals, result = _result(figure, found, place.words)
    return SumView(
        words=f"{f' {sign} '.join(term.words for term in terms)} {equals} {result}",
        terms=terms,
        sign=sign,
        equals=equals,
        result=result,
        within=_within((*figures, figure), place),
        rounded=_rounded(figure, found, place.words),
    )


def _result(figure: Figure, found: Fraction | None, words: Wording) -> tuple[str, str]:
    """Return what stands between the terms and the result, and the result.

    Over ranges and bounds no single number comes out: they allow the figure, which is proven.
    """
    if found is None:
        return words.gettext("allows"), term_words(figure, words)
    if is_single(figure) and found == Fraction(figure.low):
        return "=", result_words(figure, words)
    value, whole = written_out(found)
    spoken = words.percentage if is_percentage(figure, words) else words.number
    return "=", spoken(value) if whole else f"{spoken(value)}\u2026"


def _rounded(figure: Figure, found: Fraction | None, words: Wording) -> str | None:
    """Return how the figure differs from what comes out, None where it does not."""
    if found is None or (is_single(figure) and found == Fraction(figure.low)):
        return None
    template = words.gettext("The figure is given as %(figure)s, which this allows.")
    if is_single(figure):
        template = words.gettext(
            "The figure is given as %(figure)s: within rounding, it is the same."
        )
    return template % {"figure": figure_words(figure, words)}


def _within(figures: Sequence[Figure], place: Place) -> Phrase:
    """Return the source's own hedges of the figures of a sum; empty where none is hedged."""
    hedged = [_hedge(figure, place) for figure in figures if is_hedged(figure)]
    hedges = list(dict.fromkeys(hedged))
    if not hedges:
        return ()
    words = place.words
    several = len(place.index.sources) > 1
    template = words.gettext("Within the source\u2019s own %(hedges)s.")
    if several:
        template = words.gettext("Within the sources\u2019 own %(hedges)s.")
    return filled(template, hedges=listed([quoted((hedge,), words) for hedge in hedges], words))


def _hedge(figure: Figure, place: Place) -> PhrasePart:
    """Return the words before the number as written: "roughly", or else all that is written.

    Where the source's words may not be shown, it is the qualifier in the words of the page.
    """
    written = source_words(figure.as_written, figure, place)
    if written is None or written.text is None:
        return PhrasePart(text=labels.qualifier(figure.qualifier, place.words).label)
    numbers = find_numbers(written.text, written.language)
    lead = written.text[: numbers[0].start].strip() if numbers else ""
    text = lead if _WORDS.fullmatch(lead) else written.text
    return PhrasePart(text=text, language=written.language, direction=written.direction)
