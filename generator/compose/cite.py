"""How to cite a source: one plain line with what is known of it, in no named style.

Input: a source. Output: the line. It must not invent what the record does not say.
"""

from collections.abc import Iterator
from typing import Final

from generator.compose.dates import date_words
from generator.compose.wording import Wording
from generator.model.sources import Source

_STOPS: Final = (".", "?", "!", "…", "\u3002", "\uff01", "\uff1f", "\u061f")
"""What ends a sentence already; the last are the Chinese and Arabic signs."""


def cite(source: Source, words: Wording) -> str:
    """Return authors, title, publisher, date and addresses, as far as they are known."""
    return " ".join(_parts(source, words))


def _parts(source: Source, words: Wording) -> Iterator[str]:
    record = source.record
    if record.authors:
        yield _sentence(words.listed(record.authors))
    yield _sentence(record.title)
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
