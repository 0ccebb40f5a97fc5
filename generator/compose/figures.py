"""The key figures: numbers in words, sums, shares, and figures of one quantity that differ.

Input: the figures of a sheet. Output: `FigureView` and `ConflictView` values. It computes nothing
that a reader would see: a sum is shown only where an editor gave it.
"""

from collections.abc import Iterator
from decimal import Decimal

from generator.compose import labels
from generator.compose.dates import date_view, date_words
from generator.compose.evidence import source_words
from generator.compose.facts import fact_fields, statement_fields
from generator.compose.index import Role
from generator.compose.numbers import (
    amount_words,
    figure_words,
    is_percentage,
    result_words,
    term_words,
    unit,
)
from generator.compose.place import Place
from generator.model.addresses import FIGURES
from generator.model.facts import Figure
from generator.model.fields import FactId
from generator.views import ConflictView, DateView, FigureView, LinkView, SumView, TermView

_SIGNS = {"multiply": "\u00d7", "add": "+", "subtract": "\u2212", "divide": "\u00f7"}


def figure_view(figure: Figure, place: Place) -> FigureView:
    """Return a figure ready to print."""
    return FigureView(
        **fact_fields(figure, place),
        **statement_fields(figure, place),
        amount=amount_words(figure, place.words),
        unit=unit(figure, place.words),
        words=figure_words(figure, place.words),
        qualifier=labels.qualifier(figure.qualifier, place.words),
        as_written=source_words(figure.as_written, figure, place),
        as_of=_as_of(figure, place),
        part_of=place.fact_or_none(figure.of),
        parts=place.facts(place.index.who(Role.PART, figure.id)),
        share=_share(figure, place),
        derived=_sum(figure, place),
        used_in=place.facts(place.index.who(Role.USED_IN, figure.id)),
        conflict=_conflict(figure, place),
        across=_across(figure, place),
    )


def conflicts(place: Place) -> tuple[ConflictView, ...]:
    """Return the quantities for which figures differ, in the order of their first figure."""
    return tuple(
        ConflictView(
            anchor=_anchor(key),
            title=figures[0].label,
            sentence=_sentence(figures, place),
            figures=tuple(figure_view(figure, place) for figure in figures),
        )
        for key, figures in place.index.differing.items()
    )


def _as_of(figure: Figure, place: Place) -> DateView | None:
    if figure.as_of is None:
        return None
    return date_view(figure.as_of, date_words(figure.as_of, place.words))


def _sentence(figures: tuple[Figure, ...], place: Place) -> str:
    if len({str(figure.as_of) for figure in figures}) > 1:
        return place.words.gettext(
            "These figures count the same, but do not agree. Not all are for the same date."
        )
    return place.words.gettext("These figures count the same, but do not agree.")


def _conflict(figure: Figure, place: Place) -> LinkView | None:
    if figure.key is None or figure.key not in place.index.differing:
        return None
    return LinkView(
        href=place.href(FIGURES, _anchor(figure.key)),
        label=place.words.gettext("Other figures for the same differ"),
    )


def _across(figure: Figure, place: Place) -> LinkView | None:
    """Return the link from a sheet to the site's page where other sheets' figures stand beside."""
    if figure.key is None or figure.key not in place.compared:
        return None
    differ = place.words.gettext("Figures of other fact sheets differ")
    agree = place.words.gettext("Figures of other fact sheets agree")
    return LinkView(
        href=f"../{place.href(FIGURES)}#{_anchor(figure.key)}",
        label=differ if place.compared[figure.key] else agree,
    )


def _anchor(key: FactId) -> str:
    return f"key_{key}"


def _figures(ids: tuple[FactId, ...], place: Place) -> Iterator[Figure]:
    for name in ids:
        if isinstance(figure := place.index.facts.get(name), Figure):
            yield figure


def _sum(figure: Figure, place: Place) -> SumView | None:
    """Return the sum that a figure follows from; None where a term of it is missing."""
    if figure.derived is None:
        return None
    operation, ids = figure.derived.operation
    terms = tuple(
        TermView(words=term_words(term, place.words), figure=place.fact(term.id))
        for term in _figures(ids, place)
    )
    if len(terms) < len(ids):
        return None
    result = result_words(figure, place.words)
    sign = _SIGNS[operation]
    return SumView(
        words=f"{f' {sign} '.join(term.words for term in terms)} = {result}",
        terms=terms,
        sign=sign,
        result=result,
    )


def _share(figure: Figure, place: Place) -> float | None:
    """Return how large a part of its whole a figure is, where both are single numbers.

    A percentage is a share by itself; any other number must have the unit of the whole.
    """
    whole = next(_figures((figure.of,) if figure.of else (), place), None)
    if whole is None or figure.high is not None or whole.high is not None:
        return None
    if is_percentage(figure, place.words):
        share = figure.low / 100
    elif figure.unit == whole.unit and whole.low > 0:
        share = figure.low / whole.low
    else:
        return None
    return float(round(share, 4)) if Decimal(0) < share <= 1 else None
