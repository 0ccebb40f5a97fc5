"""Whether words stand in a passage, as whole words.

Input: words and a passage, both folded by `text.fold`. Output: the places where they stand. It must
not know what the words are for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.text.words import splits_word


@dataclass(frozen=True, slots=True, kw_only=True)
class Particles:
    """What a language writes in one word with a name: particles before it, particles after it."""

    before: re.Pattern[str]
    after: re.Pattern[str]


_NOTHING: Final = re.compile("")
_HEBREW: Final = Particles(before=re.compile("[ושכ]?[הבכלמש]{0,2}"), after=_NOTHING)
PARTICLES: Final = {
    "ar": Particles(before=re.compile("[وف]?[بكل]?"), after=_NOTHING),
    "he": _HEBREW,
    "yi": _HEBREW,
    "ko": Particles(
        before=_NOTHING,
        after=re.compile(
            "은|는|이|가|을|를|의|에|에서|에게|께서|와|과|도|만|로|으로|부터|까지|이라고|라고"
        ),
    ),
}
"""The particles by language: "and Putin" is one word in Arabic, "Putin's" is one in Korean."""


def places(words: str, text: str) -> Iterator[int]:
    """Yield the offsets at which `words` stand in `text` without splitting a word or a number."""
    for start in _occurrences(words, text):
        if not splits_word(text, start) and not splits_word(text, start + len(words)):
            yield start


def is_whole_word(words: str, text: str) -> bool:
    """Return whether `words` stand in `text` without splitting a word or a number."""
    return any(True for _ in places(words, text))


def is_named(name: str, text: str, language: str) -> bool:
    """Return whether a name stands in a text; `language` is the text's BCP 47 tag.

    A name may begin in upper or lower case, since a sentence begins in upper case, and may carry
    the particles that its language writes in one word with it. It is not inflected here: a form
    with another ending is an alias that the editor writes.
    """
    if not name:
        return False
    particles = PARTICLES.get(language.lower().split("-")[0])
    for form in dict.fromkeys((name, name[0].upper() + name[1:], name[0].lower() + name[1:])):
        for start in _occurrences(form, text):
            head, tail = _splinters(text, start, start + len(form))
            if not head + tail:
                return True
            if particles and particles.before.fullmatch(head) and particles.after.fullmatch(tail):
                return True
    return False


def written_otherwise(words: str, text: str) -> str | None:
    """Return how a text writes the words where only upper and lower case differ, else None."""
    match = re.search(re.escape(words), text, re.IGNORECASE)
    if match and not splits_word(text, match.start()) and not splits_word(text, match.end()):
        return match[0]
    return None


def _occurrences(words: str, text: str) -> Iterator[int]:
    start = text.find(words) if words else -1
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def _splinters(text: str, start: int, end: int) -> tuple[str, str]:
    """Return what the words that a range cuts hold before it and after it."""
    first, last = start, end
    while splits_word(text, first):
        first -= 1
    while splits_word(text, last):
        last += 1
    return text[first:start], text[end:last]
