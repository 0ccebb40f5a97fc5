"""The endnotes of the handout: each passage once, with every fact that rests on it.

Input: the page that holds the whole sheet. Output: `EndnoteView` values in the order of their
numbers. Of a text whose words may not be published only the place is given. An ellipsis says that
the sentence goes on: what stands beside whole sentences is no part of them.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from operator import itemgetter
from typing import Final

from generator.compose.attribution import attribution
from generator.compose.dates import date_words
from generator.compose.evidence import evidence
from generator.compose.paper.one_file import OneFile, note_anchor, spot
from generator.model.anchored import Passage
from generator.model.facts import Entity, Event, Fact
from generator.model.sources import Source
from generator.text.sentences import sentences
from generator.views.evidence import EvidenceView
from generator.views.handout import EndnoteView, NoteUse

ELLIPSIS: Final = "\u2026"

Ranges = Sequence[tuple[int, int]]


def endnotes(place: OneFile) -> tuple[EndnoteView, ...]:
    """Return the note of every passage that carries a fact, with the facts in their order."""
    index = place.index
    ranges = {
        source.id: ((0, 0), *sentences(source.text, source.language))
        for source in index.sources.values()
    }
    notes: dict[int, EndnoteView] = {}
    uses: dict[int, dict[NoteUse, None]] = {}
    for fact in index.facts.values():
        use = _use(fact, place)
        for passage, view in zip(index.passages(fact), evidence(fact, place), strict=True):
            number = place.numbers[spot(passage)]
            if number not in notes:
                notes[number] = _note(number, passage, view, ranges[passage.source], place)
            uses.setdefault(number, {})[use] = None
    return tuple(replace(notes[number], facts=tuple(uses[number])) for number in sorted(notes))


def _note(
    number: int, passage: Passage, view: EvidenceView, ranges: Ranges, place: OneFile
) -> EndnoteView:
    source = place.index.sources[passage.source]
    before, after = _cut(source.text, passage, ranges)
    opening, _, closing = place.words.quotation().partition("%(text)s")
    return EndnoteView(
        number=place.words.number(number),
        anchor=note_anchor(number),
        opening=opening + (ELLIPSIS if before else ""),
        quote=view.quote,
        closing=(ELLIPSIS if after else "") + closing,
        source=view.source,
        record=_record(source, place),
        place=view.place,
        language=view.language,
        direction=view.direction,
        facts=(),
    )


def _cut(raw: str, passage: Passage, ranges: Ranges) -> tuple[bool, bool]:
    """Return whether the first sentence of a passage begins before it, and the last ends after it.

    Marks alone, such as the quotation mark that opens the sentence, are nothing left out.
    """
    first, end = _at(passage.start, ranges)
    _, last = _at(passage.end - 1, ranges)
    before = raw[first : passage.start] if passage.start < end else ""
    return any(map(str.isalnum, before)), any(map(str.isalnum, raw[passage.end : last]))


def _at(offset: int, ranges: Ranges) -> tuple[int, int]:
    """Return the range that holds an offset, or the last one before it."""
    return ranges[bisect_right(ranges, offset, key=itemgetter(0)) - 1]


def _record(source: Source, place: OneFile) -> str:
    """Return who published a source, as far as its record says, and when, or that it does not."""
    words, record = place.words, source.record
    published = words.gettext("date not stated")
    if record.published is not None:
        published = date_words(record.published, words)
    return ", ".join(part for part in (record.publisher, published) if part is not None)


def _use(fact: Fact, place: OneFile) -> NoteUse:
    card = place.cards[fact.id]
    said_by = ""
    if not isinstance(fact, Entity):
        said_by = attribution(fact, place.index.sources_of(fact), place).words
    return NoteUse(
        id=fact.id,
        href=place.fact_href(fact.id),
        kind_label=card.kind_label,
        when=card.detail if isinstance(fact, Event) else None,
        said_by=said_by,
    )
