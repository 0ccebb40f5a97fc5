"""Sentences with links in them, put together from templates that a translator may reorder.

Input: a template with `%(name)s` places, and what stands in each. Output: `PhrasePart` values in
the order of the sentence. It must not know what the sentences are about.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from generator.compose.wording import Wording
from generator.views import PhrasePart

Phrase = tuple[PhrasePart, ...]
"""A sentence, or a piece of one."""

_PLACES: Final = re.compile(r"%\((\w+)\)s")


def filled(template: str, **places: Phrase) -> Phrase:
    """Return a template with its places filled; every place of the template must be given."""
    return tuple(_parts(template, places))


def quoted(phrase: Phrase, words: Wording) -> Phrase:
    """Return a phrase in quotation marks."""
    return filled(words.quotation(), text=phrase)


def listed(phrases: Sequence[Phrase], words: Wording) -> Phrase:
    """Return phrases as a list in words, "a, b, and c"."""
    template = words.listed(f"%(item{number})s" for number in range(len(phrases)))
    return filled(template, **{f"item{number}": phrase for number, phrase in enumerate(phrases)})


def plain(phrase: Iterable[PhrasePart]) -> str:
    """Return a phrase without its links."""
    return "".join(part.text for part in phrase)


def _parts(template: str, places: dict[str, Phrase]) -> Iterator[PhrasePart]:
    pieces = _PLACES.split(template)
    for text, name in zip(pieces[::2], [*pieces[1::2], None], strict=True):
        if text:
            yield PhrasePart(text=text)
        if name is not None:
            yield from places[name]
