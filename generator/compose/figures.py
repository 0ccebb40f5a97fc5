"""The key figures: numbers in words, drawn where that shows more than the words do.

Input: a figure and the place where it is shown. Output: its `FigureView`. It computes nothing that
a reader would see as a number: sums are in `sums`, figures side by side in `conflicts`.
"""

from collections.abc import Iterator

from generator.compose import labels
from generator.compose.dates import date_view, date_words
from generator.compose.evidence import source_words
from generator.compose.facts import fact_fields, statement_fields
from generator.compose.index import Role
from generator.compose.place import Place, comparison_anchor
from generator.compose.quantities.extents import is_drawn_alone
from generator.compose.quantities.numbers import amount_words, figure_words, unit
from generator.compose.quantities.scale import scale_view
from generator.compose.quantities.shares import share_view
from generator.compose.quantities.sums import figures_of, sum_view
from generator.model.addresses import FIGURES
from generator.model.facts import Figure
from generator.model.quantities import agree
from generator.views import DateView, FactLink, FigureView, LinkView, PartView, ScaleView, ShareView


def figure_view(figure: Figure, place: Place) -> FigureView:
    """Return a figure ready to print."""
    share = _share(figure, place)
    parts = tuple(_parts(figure, place))
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
        parts=_others(figure, parts, place),
        share=share,
        scale=None if share or parts else _scale(figure, place),
        drawn_parts=parts,
        derived=sum_view(figure, place),
        used_in=place.facts(place.index.who(Role.USED_IN, figure.id)),
        conflict=_conflict(figure, place),
        across=_across(figure, place),
    )


def _as_of(figure: Figure, place: Place) -> DateView | None:
    if figure.as_of is None:
        return None
    return date_view(figure.as_of, date_words(figure.as_of, place.words))


def _share(figure: Figure, place: Place) -> ShareView | None:
    whole = next(figures_of([figure.of] if figure.of else [], place), None)
    return None if whole is None else share_view(figure, whole, place.words)


def _parts(figure: Figure, place: Place) -> Iterator[PartView]:
    """Yield the parts of a whole that can be drawn, where there are several.

    Each is drawn by itself: whether parts overlap is not known, so they are not laid end to end.
    """
    parts = list(figures_of(place.index.who(Role.PART, figure.id), place))
    if len(parts) > 1:
        for part in parts:
            if share := share_view(part, figure, place.words):
                yield PartView(part=place.fact(part.id), share=share)


def _others(figure: Figure, drawn: tuple[PartView, ...], place: Place) -> tuple[FactLink, ...]:
    """Return the parts of a whole that are not drawn."""
    known = {entry.part for entry in drawn}
    parts = place.facts(place.index.who(Role.PART, figure.id))
    return tuple(part for part in parts if part not in known)


def _scale(figure: Figure, place: Place) -> ScaleView | None:
    return scale_view([figure], place.words) if is_drawn_alone(figure) else None


def _conflict(figure: Figure, place: Place) -> LinkView | None:
    figures = place.index.quantities.get(figure.key) if figure.key else None
    if figures is None or figure.key is None:
        return None
    differ = place.words.gettext("Other figures for the same differ")
    same = place.words.gettext("Other figures for the same agree")
    return LinkView(
        href=place.href(FIGURES, comparison_anchor(figure.key)),
        label=same if agree(figures) else differ,
    )


def _across(figure: Figure, place: Place) -> LinkView | None:
    """Return the link to the site's page where the figures of other sheets stand beside it."""
    if figure.key is None or figure.key not in place.compared:
        return None
    differ = place.words.gettext("Figures of other fact sheets differ")
    same = place.words.gettext("Figures of other fact sheets agree")
    page = FIGURES if place.folder else f"../{place.href(FIGURES)}"
    return LinkView(
        href=f"{page}#{comparison_anchor(figure.key)}",
        label=differ if place.compared[figure.key] else same,
    )
