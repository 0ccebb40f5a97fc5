"""A whole sheet on one page: every link leads to an id of that page, and citations to endnotes.

Input: the place of any page of the sheet, and the sheet's facts in the order in which they are
printed. Output: a place whose links stay inside the page, and the numbers of the passages. It must
not decide what the page shows.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.compose.index import Index
from generator.compose.place import Place
from generator.markup import citations
from generator.model import addresses as pages
from generator.model.addresses import passage_anchor, source_page
from generator.model.anchored import Passage
from generator.model.facts import Entity, Fact
from generator.model.fields import FactId, SourceId
from generator.views import NoteRef

Spot = tuple[SourceId, int, int]
"""Where a passage stands: its source, its start and its end. Passages of one spot share a note."""

_SECTIONS: Final = {
    pages.OVERVIEW: "main_content",
    pages.TIMELINE: "timeline_heading",
    pages.FIGURES: "figures_heading",
    pages.CLAIMS: "claims_heading",
    pages.PEOPLE: "people_heading",
    pages.SOURCES: "sources_heading",
    pages.METHOD: "method_heading",
}
"""Where on the page that stands which the site has on a page of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OneFile(Place):
    """A page that holds all of its sheet; `anchors` has the ids that differ from the site's."""

    numbers: Mapping[Spot, int]
    anchors: Mapping[str, str]

    def href(self, page: str, anchor: str = "") -> str:
        """Return the link to where that stands which the site has at this page and anchor."""
        key = anchor or page
        return f"#{self.anchors.get(key, key)}"

    def notes(self, fact: FactId) -> tuple[NoteRef, ...]:
        """Return the references to the endnotes of a fact, each once, in their order."""
        passages = self.index.passages(self.index.facts[fact])
        numbers = sorted({self.numbers[spot(passage)] for passage in passages})
        return tuple(self._note(number) for number in numbers)

    def _note(self, number: int) -> NoteRef:
        label = self.words.number(number)
        words = self.words.gettext("Note %(number)s") % {"number": label}
        return NoteRef(number=label, href=f"#{note_anchor(number)}", words=words)


def one_file(place: Place, printed: Iterable[Fact | str]) -> OneFile:
    """Return the place of a page on which these facts and Markdown texts follow each other.

    Passages are numbered from 1 in the order in which a reader meets the references to them. Every
    fact of the sheet must be among those printed.
    """
    numbers: dict[Spot, int] = {}
    anchors = {**_SECTIONS, **_sources(place.index)}
    if not place.index.anchored.sheet.entities:
        anchors[pages.PEOPLE] = anchors[pages.SOURCES]  # nobody is named: the sources speak
    for fact in _uses(place.index, printed):
        for passage in place.index.passages(place.index.facts[fact]):
            number = numbers.setdefault(spot(passage), len(numbers) + 1)
            anchors[passage_anchor(fact, passage.number)] = note_anchor(number)
    return OneFile(
        index=place.index,
        words=place.words,
        cards=place.cards,
        page=pages.HANDOUT,
        numbers=numbers,
        anchors=anchors,
    )


def spot(passage: Passage) -> Spot:
    """Return where a passage stands."""
    return passage.source, passage.start, passage.end


def note_anchor(number: int) -> str:
    """Return the id of an endnote."""
    return f"note_{number}"


def source_anchor(source: SourceId) -> str:
    """Return the id of a source; that of a fact holds no `_`, so that the two can never meet."""
    return f"source_{source}"


def _sources(index: Index) -> dict[str, str]:
    return {source_page(source): source_anchor(source) for source in index.sources}


def _uses(index: Index, printed: Iterable[Fact | str]) -> Iterator[FactId]:
    """Yield the facts whose passages a reader is led to, in that order."""
    for item in printed:
        if isinstance(item, str):
            yield from _cited(item, index)
        else:
            yield item.id
            for text in remarks(item):
                yield from _cited(text, index)


def remarks(fact: Fact) -> Iterator[str]:
    """Yield the editors' own words on a fact, as Markdown, in the order in which they stand."""
    if not isinstance(fact, Entity) and fact.basis_note is not None:
        yield fact.basis_note
    if fact.note is not None:
        yield fact.note


def _cited(text: str, index: Index) -> Iterator[FactId]:
    for cited in citations(text):
        if (fact := FactId(cited.id)) in index.facts:
            yield fact
