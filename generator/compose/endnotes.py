"""The endnotes of the handout: each passage once, with every fact that rests on it.

Input: the page that holds the whole sheet. Output: `EndnoteView` values in the order of their
numbers. Of a text whose words may not be published only the place is given.
"""

from generator.compose.attribution import attribution
from generator.compose.dates import date_words
from generator.compose.evidence import evidence
from generator.compose.one_file import OneFile, note_anchor, spot
from generator.model.facts import Entity, Event, Fact
from generator.model.sources import Source
from generator.views.evidence import EvidenceView
from generator.views.handout import EndnoteView, NoteUse


def endnotes(place: OneFile) -> tuple[EndnoteView, ...]:
    """Return the note of every passage that carries a fact, with the facts in their order."""
    index = place.index
    shown: dict[int, tuple[Source, EvidenceView]] = {}
    uses: dict[int, dict[NoteUse, None]] = {}
    for fact in index.facts.values():
        use = _use(fact, place)
        for passage, view in zip(index.passages(fact), evidence(fact, place), strict=True):
            number = place.numbers[spot(passage)]
            shown.setdefault(number, (index.sources[passage.source], view))
            uses.setdefault(number, {})[use] = None
    return tuple(
        _note(number, *shown[number], tuple(uses[number]), place) for number in sorted(shown)
    )


def _note(
    number: int, source: Source, view: EvidenceView, facts: tuple[NoteUse, ...], place: OneFile
) -> EndnoteView:
    return EndnoteView(
        number=place.words.number(number),
        anchor=note_anchor(number),
        quote=view.quote,
        source=view.source,
        record=_record(source, place),
        place=view.place,
        language=view.language,
        direction=view.direction,
        facts=facts,
    )


def _record(source: Source, place: OneFile) -> str:
    """Return who published a source and when, as far as its record says."""
    record = source.record
    published = None if record.published is None else date_words(record.published, place.words)
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
