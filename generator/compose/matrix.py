"""Which fact rests on which source: the facts of a sheet by its sources.

Input: the place of a page and the sheet it looks into. Output: a `MatrixView`. A sign is never
without words; a source that passes on another source of the same fact is marked as its copy.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Literal

from generator.compose import labels
from generator.compose.place import Place
from generator.model.addresses import source_page
from generator.model.anchored import Passage
from generator.model.facts import Fact
from generator.model.fields import SourceId
from generator.model.republication import chain
from generator.model.sources import Source
from generator.views import CellView, MatrixGroup, MatrixRow, MatrixSource, MatrixView

_SIGNS: dict[Literal["own", "copy", "none"], str] = {
    "own": "\u25cf",
    "copy": "\u25cb",
    "none": "\u2013",
}


def matrix(place: Place, *, least: int) -> MatrixView | None:
    """Return the table of a sheet: its facts by kind, its sources in their order.

    A source that nothing rests on has no column; None where there are less than `least`.
    """
    words = place.words
    sources = [
        source for name, source in place.index.sources.items() if place.index.layouts[name].facts
    ]
    if len(sources) < least:
        return None
    return MatrixView(
        title=words.gettext("Which fact rests on which source"),
        sheet=None,
        key=words.gettext(
            "\u25cf rests on this source; \u25cb rests on it too, but it passes on the same text as"
            " another one; \u2013 does not. The last column counts copies of one text once."
        ),
        sources=tuple(_column(source, place) for source in sources),
        groups=tuple(_groups(sources, place)),
    )


def _column(source: Source, place: Place) -> MatrixSource:
    return MatrixSource(
        title=source.record.title,
        href=place.href(source_page(source.id)),
        language=source.language,
        direction=place.index.layouts[source.id].direction,
    )


def _groups(sources: Sequence[Source], place: Place) -> Iterator[MatrixGroup]:
    facts = place.index.facts.values()
    for kind, members in groupby(facts, key=lambda fact: place.cards[fact.id].kind):
        rows = tuple(_row(fact, sources, place) for fact in members)
        yield MatrixGroup(label=labels.fact_kinds(kind, place.words), rows=rows)


def _row(fact: Fact, sources: Sequence[Source], place: Place) -> MatrixRow:
    passages = place.index.passages(fact)
    used = list(dict.fromkeys(passage.source for passage in passages))
    chains = {name: chain(name, place.index.sources) for name in used}
    first: dict[SourceId, SourceId] = {}
    for name in sorted(used, key=lambda name: len(chains[name])):
        first.setdefault(chains[name][-1], name)
    return MatrixRow(
        fact=place.fact(fact.id),
        cells=tuple(
            _cell(
                fact,
                [passage for passage in passages if passage.source == source.id],
                place,
                copies=source.id in chains and first[chains[source.id][-1]] != source.id,
            )
            for source in sources
        ),
        independent=place.words.number(len(first)),
    )


def _cell(fact: Fact, passages: Sequence[Passage], place: Place, *, copies: bool) -> CellView:
    words = place.words
    if not passages:
        return CellView(kind="none", sign=_SIGNS["none"], words=words.gettext("no"), href=None)
    count = words.ngettext("%(count)s passage", "%(count)s passages", len(passages))
    kind: Literal["own", "copy"] = "copy" if copies else "own"
    return CellView(
        kind=kind,
        sign=_SIGNS[kind],
        words=words.gettext("%(passages)s, a copy") % {"passages": count} if copies else count,
        href=place.passage(fact.id, passages[0]),
    )
