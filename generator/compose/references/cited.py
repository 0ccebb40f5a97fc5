"""What is known of a source, a sheet or a fact, as a reference that every format is written from.

Input: the content. Output: a `Reference`. It must not invent: an unknown author, date or publisher
is left out, and no name is put in its place.
"""

from collections.abc import Iterator
from typing import Final

from generator.compose import labels
from generator.compose.attribution import attribution
from generator.compose.dates import date_words
from generator.compose.frame import Frame
from generator.compose.place import Place
from generator.compose.references import Dated, Reference, ReferenceKind
from generator.compose.wording import Wording
from generator.edtf import Edtf
from generator.model import addresses as pages
from generator.model.addresses import fact_page
from generator.model.facts import Entity, Fact, Figure
from generator.model.fields import FactId, SourceKind
from generator.model.project import Site
from generator.model.sources import Source

_IN_A_PAPER: Final = frozenset({SourceKind.NEWS_REPORT, SourceKind.ARTICLE})
"""What stands in something that bears the publisher's name, where styles look for that name."""


def source_reference(source: Source, words: Wording) -> Reference:
    """Return a source as a reference; its key is its id."""
    record = source.record
    archived = words.gettext("Archived: %(address)s")
    return Reference(
        key=source.id,
        kind=ReferenceKind(record.kind.value),
        genre=labels.source_kind(record.kind, words),
        title=record.title,
        authors=record.authors,
        container=record.publisher if record.kind in _IN_A_PAPER else None,
        publisher=record.publisher,
        issued=_dated(record.published, words.gettext("Published: %(date)s"), words),
        accessed=_dated(record.retrieved, words.gettext("Retrieved: %(date)s"), words),
        url=record.url,
        language=source.language,
        notes=(archived % {"address": record.archive_url},) if record.archive_url else (),
    )


def sheet_reference(frame: Frame) -> Reference:
    """Return the sheet as a reference; whoever answers for the site is its author.

    Without an address nothing says where it stands: "index.html" names every sheet there is.
    """
    title, site, words = frame.sheet.record.title, frame.site, frame.words
    return Reference(
        key=_sheet_key(frame),
        kind=ReferenceKind.SHEET,
        genre=words.gettext("fact sheet"),
        title=title,
        authors=_editor(site),
        container=site.title if site.title != title else None,
        url=frame.address(pages.OVERVIEW),
        language=site.language,
    )


def fact_reference(fact: FactId, place: Place, frame: Frame) -> Reference:
    """Return a fact as a reference: a part of its sheet, with its id and its sources in the notes.

    The words of the fact are the editors', so they are its author; that what it says is said by
    others stands in the notes.
    """
    known, words = place.index.facts[fact], place.words
    page = fact_page(known)
    rests = words.gettext("It rests on %(sources)s.")
    sources = words.listed(_named(source, words) for source in place.index.sources_of(known))
    return Reference(
        key=f"{_sheet_key(frame)}-{fact}",
        kind=ReferenceKind.FACT,
        genre=place.cards[fact].kind_label,
        title=fact_title(known, place),
        authors=_editor(frame.site),
        container=", ".join(dict.fromkeys((frame.sheet.record.title, frame.site.title))),
        url=frame.address(page, fact),
        language=frame.site.language,
        notes=(
            words.gettext("Fact: %(id)s.") % {"id": fact},
            *_said_by(known, place),
            *((rests % {"sources": sources},) if sources else ()),
            *_page(frame, page, f"#{fact}"),
        ),
    )


def fact_title(fact: Fact, place: Place) -> str:
    """Return what a fact is cited as: its title, statement or name; of a figure its number too."""
    card = place.cards[fact.id]
    if not isinstance(fact, Figure):
        return card.label
    both = {"label": card.label, "amount": card.detail}
    return place.words.gettext("%(label)s: %(amount)s") % both


def _said_by(fact: Fact, place: Place) -> Iterator[str]:
    """Yield the sentence on who says so, lest the editors be cited as saying it."""
    if not isinstance(fact, Entity):
        yield attribution(fact, place.index.sources_of(fact), place).words


def _sheet_key(frame: Frame) -> str:
    return "-".join(frame.sheet.path.parts) or "sheet"


def _editor(site: Site) -> tuple[str, ...]:
    return (site.editor,) if site.editor else ()


def _page(frame: Frame, page: str, anchor: str) -> Iterator[str]:
    """Yield, for a site that has no address, where in the site a fact stands."""
    if frame.address(page) is None:
        yield frame.words.gettext("Page: %(path)s") % {"path": frame.path(page) + anchor}


def _named(source: Source, words: Wording) -> str:
    """Return what a note calls a source: its title, and who published it when, where known."""
    record = source.record
    published = None if record.published is None else date_words(record.published, words)
    parts = (words.quotation() % {"text": record.title}, record.publisher, published)
    return ", ".join(part for part in parts if part)


def _dated(edtf: Edtf | None, sentence: str, words: Wording) -> Dated | None:
    if edtf is None:
        return None
    said = date_words(edtf, words)
    return Dated(edtf=edtf, words=said, sentence=sentence % {"date": said})
