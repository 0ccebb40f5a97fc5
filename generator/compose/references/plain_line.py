"""How to cite a source, a sheet or a fact: one plain line with what is known, in no named style.

Input: a source, or a reference to something of ours. Output: the line, cut around the title, which
is in a language of its own. It must not invent what is not known; of a source it is said what its
record does not state.
"""

from collections.abc import Iterator
from typing import Final

from generator.compose import labels
from generator.compose.dates import date_words
from generator.compose.place import Place
from generator.compose.references import Reference
from generator.compose.wording import Wording
from generator.model import addresses as pages
from generator.model.addresses import cite_anchor
from generator.model.sources import Source
from generator.views import CiteLine

_STOPS: Final = (".", "?", "!", "…", "\u3002", "\uff01", "\uff1f", "\u061f")
"""What ends a sentence already; the last are the Chinese and Arabic signs."""


def source_line(source: Source, place: Place) -> CiteLine:
    """Return the plain line for a source, with the way to the other formats."""
    before, after = cite(source, place.words)
    return CiteLine(
        anchor=f"line_{source.id}",
        before=before,
        title=source.record.title,
        after=after,
        language=source.language,
        direction=place.index.layouts[source.id].direction,
        more=place.href(pages.CITE, cite_anchor(source.id)),
    )


def cite_reference(reference: Reference, words: Wording) -> tuple[str, str]:
    """Return what stands before the title of a sheet or fact, and what after it.

    Before it is the author, after it the kind, what it stands in, its notes and its address.
    """
    before, _, after = words.quotation().partition("%(text)s")
    authors = f"{_sentence(words.listed(reference.authors))} " if reference.authors else ""
    kind = _sentence(after + words.gettext(", %(kind)s") % {"kind": reference.genre})
    container = (_sentence(reference.container),) if reference.container else ()
    address = (reference.url,) if reference.url else ()
    return authors + before, " ".join((kind, *container, *reference.notes, *address))


def cite(source: Source, words: Wording) -> tuple[str, str]:
    """Return what stands before the title and what after it, with its quotation marks.

    Before it are the authors, after it the kind, publisher, date and addresses as far as they are
    known, and which of author, publisher and date are not.
    """
    before, _, after = words.quotation().partition("%(text)s")
    authors = f"{_sentence(words.listed(source.record.authors))} " if source.record.authors else ""
    kind = words.gettext(", %(kind)s") % {"kind": labels.source_kind(source.record.kind, words)}
    described = after + kind + _missing(source, words)
    return authors + before, " ".join((_sentence(described), *_parts(source, words)))


def _missing(source: Source, words: Wording) -> str:
    record = source.record
    fields = {
        words.pgettext("not stated of a source", "author"): record.authors,
        words.pgettext("not stated of a source", "publisher"): record.publisher,
        words.pgettext("not stated of a source", "date"): record.published,
    }
    missing = [name for name, value in fields.items() if not value]
    if not missing:
        return ""
    return words.gettext("; %(fields)s not stated") % {"fields": words.listed(missing)}


def _parts(source: Source, words: Wording) -> Iterator[str]:
    record = source.record
    published = None if record.published is None else date_words(record.published, words)
    if facts := ", ".join(part for part in (record.publisher, published) if part is not None):
        yield _sentence(facts)
    if record.url is not None:
        yield record.url
    if record.archive_url is not None:
        yield words.gettext("Archived: %(address)s") % {"address": record.archive_url}
    if record.retrieved is not None:
        yield words.gettext("Retrieved: %(date)s") % {"date": date_words(record.retrieved, words)}


def _sentence(text: str) -> str:
    """Return the text with a full stop, unless it ends in a stop; an address is never given one."""
    return text if text.endswith(_STOPS) else f"{text}."
