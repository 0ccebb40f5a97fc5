"""Figures of one quantity laid side by side: those that differ, and those that agree.

Input: figures of one key, each with the place that knows its sheet, since they may come from
several. Output: a `ConflictView`, with the figures on one scale where they count in one unit.
"""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from generator.compose.figures import figure_view
from generator.compose.place import Place, comparison_anchor
from generator.compose.quantities.difference import Placed, difference
from generator.compose.quantities.extents import same_unit
from generator.compose.quantities.scale import scale_view
from generator.compose.wording import Wording
from generator.model.fields import FactId, SourceId
from generator.model.quantities import agree
from generator.model.republication import chain
from generator.views import ConflictView


def conflicts_and_agreements(
    place: Place,
) -> tuple[tuple[ConflictView, ...], tuple[ConflictView, ...]]:
    """Return the quantities of a sheet on which figures differ, and those on which they agree.

    Both are in the order of their first figures.
    """
    views = [
        compared(key, [(figure, place) for figure in figures], place.words)
        for key, figures in place.index.quantities.items()
    ]
    differing = tuple(view for view in views if not view.agrees)
    return differing, tuple(view for view in views if view.agrees)


def compared(key: FactId, placed: Sequence[Placed], words: Wording) -> ConflictView:
    """Return the figures of one key side by side; they may be of several sheets."""
    figures = tuple(figure for figure, _ in placed)
    agrees = agree(figures)
    return ConflictView(
        anchor=comparison_anchor(key),
        title=figures[0].label,
        agrees=agrees,
        sentence=_agreement(placed, words) if agrees else _disagreement(placed, words),
        difference=() if agrees else difference(placed, words),
        scale=scale_view(figures, words) if not agrees and same_unit(figures, words) else None,
        figures=tuple(figure_view(figure, place) for figure, place in placed),
    )


def _agreement(placed: Sequence[Placed], words: Wording) -> str:
    """Return how many sources give the number, which does not say that they are independent."""
    sources = set(_sources(placed))
    if len(sources) > 1:
        same = words.ngettext(
            "%(count)s source gives the same number.",
            "%(count)s sources give the same number.",
            len(sources),
        )
        originals = len(set(_sources(placed, original=True)))
        if originals == len(sources):
            return same
        copies = words.ngettext(
            "They pass on one text: it counts once.",
            "They pass on %(count)s texts: copies count once.",
            originals,
        )
        return f"{same} {copies}"
    return words.ngettext(
        "The same number is given %(count)s time by one source.",
        "The same number is given %(count)s times by one source.",
        len(placed),
    )


def _sources(
    placed: Sequence[Placed], *, original: bool = False
) -> Iterator[tuple[PurePosixPath | None, SourceId]]:
    """Yield the sources of figures, each with its sheet where it is not shared with the others.

    With `original` it is the text that a source passes on, as far as that is known.
    """
    for figure, place in placed:
        sheet = place.index.anchored.sheet
        for source in place.index.sources_of(figure):
            name = chain(source.id, place.index.sources)[-1] if original else source.id
            yield None if name in sheet.shared_sources else sheet.path, name


def _disagreement(placed: Sequence[Placed], words: Wording) -> str:
    dates = {None if figure.as_of is None else str(figure.as_of) for figure, _ in placed}
    if len(dates - {None}) > 1:
        return words.gettext(
            "These figures count the same, but do not say the same. Not all are for the same date."
        )
    if len(dates) > 1:
        return words.gettext(
            "These figures count the same, but do not say the same. Not all say for which date."
        )
    return words.gettext("These figures count the same, but do not say the same.")
