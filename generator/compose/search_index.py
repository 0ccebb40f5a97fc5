"""Everything that can be found: each fact, each source, and each passage that facts quote.

Input: the anchored sheets of a site. Output: a `SearchIndex`. Of a source whose text may not be
shown (`show: link`) no word gets into it; of any other the very passages that the pages quote. It
must not fold or split words: the script that searches does. What several sheets share from the
root is found once: people and sources on the site's own pages, a passage in the first sheet.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, TypeVar, get_args

from generator.compose import labels
from generator.compose.across.rooms import folder_of
from generator.compose.annotated.layout import Layout, Mark, Range
from generator.compose.cards import cards
from generator.compose.dates import date_words
from generator.compose.index import Index, build_index
from generator.compose.place import Place
from generator.compose.wording import Wording
from generator.markup import plain_text
from generator.model import addresses as pages
from generator.model.addresses import (
    passage_anchor,
    shared_person_anchor,
    shared_source_anchor,
    source_page,
)
from generator.model.anchored import AnchoredSheet
from generator.model.facts import Entity, Fact
from generator.model.fields import FactId, Show, SourceId
from generator.model.sources import Source
from generator.views import SearchEntry, SearchIndex, SearchQuote, SearchSource, Word
from generator.views.search import SearchKind

KINDS: Final[tuple[SearchKind, ...]] = get_args(SearchKind)
"""What can be found, in the order of the index."""

_Id = TypeVar("_Id", FactId, SourceId)

_BLANK: Final = re.compile(r"[ \t\r\n]+")
_BETWEEN: Final = " \u00b7 "


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lists:
    """What has been collected so far of the whole site.

    `people` and `texts` are the shared ones that several sheets have. The keys of `entries` are
    addresses; `numbers` are those of sources by their addresses, `passages` those of quotations.
    """

    people: frozenset[FactId]
    texts: frozenset[SourceId]
    sources: list[SearchSource] = field(default_factory=list)
    quotes: list[SearchQuote] = field(default_factory=list)
    entries: dict[str, SearchEntry] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    passages: dict[tuple[int, Range], tuple[int, str]] = field(default_factory=dict)

    def add(self, entry: SearchEntry) -> None:
        """Add an entry; one that is there already gets one more sheet and what it quotes there."""
        had = self.entries.setdefault(entry.href, entry)
        self.entries[entry.href] = replace(
            had,
            sheets=tuple(dict.fromkeys(had.sheets + entry.sheets)),
            quotes=tuple(dict.fromkeys(had.quotes + entry.quotes)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Corner:
    """One sheet under collection: its number and folder, and the numbers of what it quotes."""

    number: int
    folder: str
    place: Place
    quotes: dict[tuple[SourceId, Range], int] = field(default_factory=dict)


def search_index(sheets: Sequence[AnchoredSheet], words: Wording) -> SearchIndex:
    """Return all that can be found: of each sheet its facts, then each source with its passages."""
    people: Counter[FactId] = Counter()
    texts: Counter[SourceId] = Counter()
    for sheet in (anchored.sheet for anchored in sheets):
        people.update(who.id for who in sheet.entities if who.id in sheet.shared)
        texts.update(text.id for text in sheet.sources if text.id in sheet.shared_sources)
    lists = _Lists(people=_several(people), texts=_several(texts))
    titles = []
    for number, anchored in enumerate(sheets):
        index = build_index(anchored)
        place = Place(index=index, words=words, cards=cards(index, words), page=pages.OVERVIEW)
        _collect(_Corner(number=number, folder=folder_of(anchored), place=place), lists)
        titles.append(anchored.sheet.record.title)
    return SearchIndex(
        path=pages.SEARCH_INDEX,
        kinds=tuple(Word(value=kind, label=labels.search_kind(kind, words)) for kind in KINDS),
        sheets=tuple(titles),
        sources=tuple(lists.sources),
        quotes=tuple(lists.quotes),
        entries=tuple(lists.entries.values()),
    )


def _several(count: Counter[_Id]) -> frozenset[_Id]:
    return frozenset(name for name, number in count.items() if number > 1)


def _collect(corner: _Corner, lists: _Lists) -> None:
    """Add one sheet; its sources are read first, since facts name their passages by number."""
    found: list[SearchEntry] = []
    for source in corner.place.index.anchored.sheet.sources:
        layout = corner.place.index.layouts[source.id]
        href = _source_href(source, corner, lists)
        number = lists.numbers.setdefault(href, len(lists.sources))
        if number == len(lists.sources):
            lists.sources.append(
                SearchSource(
                    title=source.record.title, language=source.language, direction=layout.direction
                )
            )
        found.append(_source(source, number, href, corner))
        found.extend(
            _passage(source, mark, number, corner, lists) for mark in _shown(source, layout)
        )
    for fact in corner.place.index.facts.values():
        lists.add(_fact(fact, corner, lists))
    for entry in found:
        lists.add(entry)


def _source_href(source: Source, corner: _Corner, lists: _Lists) -> str:
    if source.id in lists.texts and source.id in corner.place.index.anchored.sheet.shared_sources:
        return f"{pages.SOURCES}#{shared_source_anchor(source.id)}"
    return corner.folder + source_page(source.id)


def _shown(source: Source, layout: Layout) -> tuple[Mark, ...]:
    """Return the passages whose words the site publishes."""
    return () if source.record.show is Show.LINK else layout.marks


def _text(mark: Mark, layout: Layout) -> str:
    """Return the words of a passage on one line; no-break spaces stay, as the source has them."""
    pieces = (layout.raw[start:end] for _, (start, end) in layout.pieces(mark.start, mark.end))
    return _BLANK.sub(" ", " ".join(pieces)).strip()


def _fact(fact: Fact, corner: _Corner, lists: _Lists) -> SearchEntry:
    place = corner.place
    shared = fact.id in lists.people and fact.id in place.index.anchored.sheet.shared
    own = corner.folder + place.fact_href(fact.id)
    card = place.cards[fact.id]
    also = (*(fact.aliases if isinstance(fact, Entity) else ()), *fact.tags)
    return SearchEntry(
        kind=card.kind,
        sheets=(corner.number,),
        href=f"{pages.PEOPLE}#{shared_person_anchor(fact.id)}" if shared else own,
        title=card.label,
        detail=card.detail or "",
        note=plain_text(fact.note or ""),
        also=_BETWEEN.join(also),
        quotes=tuple(dict.fromkeys(_quotes(fact, place.index, corner))),
    )


def _quotes(fact: Fact, index: Index, corner: _Corner) -> Iterator[int]:
    """Yield the numbers of the passages of a fact, but of those that may not be shown."""
    for passage in index.passages(fact):
        number = corner.quotes.get((passage.source, (passage.start, passage.end)))
        if number is not None:
            yield number


def _source(source: Source, number: int, href: str, corner: _Corner) -> SearchEntry:
    record = source.record
    published = record.published
    date = None if published is None else date_words(published, corner.place.words)
    return SearchEntry(
        kind="source",
        sheets=(corner.number,),
        href=href,
        title=record.title,
        detail=_BETWEEN.join(filter(None, (record.publisher, date))),
        note=plain_text(record.note or ""),
        also=_BETWEEN.join(record.authors),
        source=number,
    )


def _passage(
    source: Source, mark: Mark, number: int, corner: _Corner, lists: _Lists
) -> SearchEntry:
    """Return a passage by its number in the text; the link leads to the first fact's anchor."""
    place = corner.place
    layout = place.index.layouts[source.id]
    stands = (mark.start, mark.end)
    own = corner.folder + place.href(source_page(source.id), passage_anchor(*mark.uses[0]))
    quote, href = lists.passages.setdefault((number, stands), (len(lists.quotes), own))
    if quote == len(lists.quotes):
        lists.quotes.append(SearchQuote(source=number, text=_text(mark, layout)))
    corner.quotes[source.id, stands] = quote
    told = {
        "number": place.words.number(layout.numbers[stands]),
        "place": place.lines(*layout.line_range(*stands)),
    }
    return SearchEntry(
        kind="passage",
        sheets=(corner.number,),
        href=href,
        title=place.words.gettext("Passage %(number)s, %(place)s") % told,
        quotes=(quote,),
        source=number,
    )
