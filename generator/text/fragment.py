"""From a passage to an address that finds it on any page with the same text.

Input: a raw text and a range in it. Output: a text directive (WICG, URL Fragment Text Directives):
`text=[prefix-,]start[,end][,-suffix]`, which browsers scroll to and light. What a browser would
take for the first match in this text is worked out here; of the rest of a page nothing is known.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, product
from typing import Final
from urllib.parse import quote

from generator.text.fold import fold
from generator.text.selector import Indexed

_STOPS: Final = "\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f"
_GAP: Final = re.compile(rf"[\s{_STOPS}]")
_WORD: Final = re.compile(rf"[^\s{_STOPS}]+[{_STOPS}]*|[{_STOPS}]+")
"""A word as white space parts them, or a clause of a script that is written without spaces."""

EXACT: Final = 200
"""Up to how many code points a passage stands in its address word for word."""

_ENDS: Final = (4, 6, 9, 14)
"""How many words of a long passage's first and last line are tried, the fewest first."""

_CONTEXTS: Final = (
    *((0, 0), (1, 0), (0, 1), (2, 0), (0, 2), (2, 2), (4, 0), (0, 4), (4, 4)),
    *((9, 0), (0, 9), (9, 9), (20, 0), (0, 20), (20, 20), (40, 40)),
)
"""How many words before and after a passage are tried, the fewest first."""

Range = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Terms:
    """The terms of a directive; `end` is empty where `start` is the whole passage."""

    prefix: str
    start: str
    end: str
    suffix: str

    def __str__(self) -> str:
        """Return the directive with its terms encoded."""
        return "text=" + ",".join(
            part
            for part in (
                self.prefix and f"{_encoded(self.prefix)}-",
                _encoded(self.start),
                _encoded(self.end),
                self.suffix and f"-{_encoded(self.suffix)}",
            )
            if part
        )


@dataclass(frozen=True, slots=True)
class Findable:
    """A text made ready for directives; `compared` is what its folded text is in a comparison."""

    text: Indexed
    compared: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Work out what is compared."""
        object.__setattr__(self, "compared", _bases(self.text.folded.text))

    def directive(self, start: int, end: int, context: int) -> str | None:
        """Return the shortest directive tried whose first match is `raw[start:end]`.

        The range is half-open, in code points, and begins and ends with a word. At most `context`
        code points of what stands before and after it are in the directive. None where all that is
        tried would find another place first.
        """
        meant = self.text.folded.folded_range(start, end)
        for terms in self._tried(start, end, context):
            if meant and self._first_match(terms) == meant:
                return str(terms)
        return None

    def _tried(self, start: int, end: int, context: int) -> Iterator[_Terms]:
        """Yield the terms to try; none crosses the end of a line, where a page may break blocks."""
        before = _before(self.text.raw, start, context)
        after = _after(self.text.raw, end, context)
        passages = [*dict.fromkeys(_passages(self.text.raw[start:end]))]
        for (first, last), (back, on) in product(passages, _CONTEXTS):
            prefix, suffix = _last_words(before, back), _first_words(after, on)
            yield _Terms(prefix=prefix, start=first, end=last, suffix=suffix)

    def _first_match(self, terms: _Terms) -> Range | None:
        """Return what a browser would find in the folded text, as the standard's search goes."""
        prefix, first, last, suffix = (
            _bases(fold(term).text) for term in (terms.prefix, terms.start, terms.end, terms.suffix)
        )
        for start in self._starts(prefix, first):
            end = self._end(start + len(first), last, suffix)
            if end is not None:
                return start, end
        return None

    def _starts(self, prefix: str, first: str) -> Iterator[int]:
        """Yield where the first term stands with the prefix, if any, right before it."""
        sought, at = prefix or first, 0
        while (found := self.compared.find(sought, at)) >= 0:
            start = self._skip(found + len(prefix)) if prefix else found
            if self.compared.startswith(first, start):
                yield start
            at = found + 1

    def _end(self, at: int, last: str, suffix: str) -> int | None:
        """Return where a match that begins before `at` ends, None where its end does not follow."""
        if not last:
            return at if self.compared.startswith(suffix, self._skip(at)) else None
        while (found := self.compared.find(last, at)) >= 0:
            end = found + len(last)
            if self.compared.startswith(suffix, self._skip(end)):
                return end
            at = found + 1
        return None

    def _skip(self, at: int) -> int:
        return at + 1 if self.compared.startswith(" ", at) else at


def at_fragment(address: str, directive: str | None) -> str:
    """Return an address with a text directive, behind its fragment.

    A directive that it has already is left out: a browser goes to the first that it finds.
    """
    if directive is None:
        return address
    page, _, _ = address.partition(":~:")
    return f"{page}{'' if '#' in page else '#'}:~:{directive}"


def _encoded(term: str) -> str:
    """Return a term percent-encoded; of what `quote` leaves alone "-" means something here."""
    return quote(" ".join(term.split()), safe="").replace("-", "%2D")


def _bases(folded: str) -> str:
    """Return a folded text as browsers compare it: by base letters, without their case.

    One code point stays one. What a browser tells apart may become alike here, not the reverse: so
    what is the only match here is the only one there.
    """
    if folded.isascii():
        return folded.lower()
    return "".join(unicodedata.normalize("NFKD", char)[0].lower()[0] for char in folded)


def _before(raw: str, at: int, most: int) -> str:
    """Return up to `most` code points of whole words that stand before `at` on its line."""
    start = max(raw.rfind("\n", 0, at), raw.rfind("\r", 0, at)) + 1
    if start >= at - most:
        return raw[start:at]
    gap = _GAP.search(raw, at - most, at)
    return raw[gap.end() : at] if gap else ""


def _after(raw: str, at: int, most: int) -> str:
    """Return up to `most` code points of whole words that stand after `at` on its line."""
    ends = (raw.find("\n", at), raw.find("\r", at), len(raw))
    end = min(end for end in ends if end >= 0)
    if end <= at + most:
        return raw[at:end]
    gaps = [gap.end() for gap in _GAP.finditer(raw, at, at + most)]
    return raw[at : gaps[-1]] if gaps else ""


def _passages(passage: str) -> Iterator[tuple[str, str]]:
    """Yield the ways to name a passage: whole, or by its first and its last words."""
    lines = [line.strip() for line in re.split(r"[\r\n]+", passage) if line.strip()]
    is_whole = len(lines) == 1
    if is_whole and len(passage) <= EXACT:
        yield lines[0], ""
    for first, last in product(_ENDS, _ENDS):
        start, end = _first_words(lines[0], first), _last_words(lines[-1], last)
        if start and end and not (is_whole and len(start) + len(end) >= len(lines[0])):
            yield start, end
    if is_whole:
        yield lines[0], ""


def _first_words(text: str, count: int) -> str:
    """Return the first words of a text; empty for none, or where they hold no letter."""
    found = [*islice(_WORD.finditer(text), count)]
    return _if_lettered(text[: found[-1].end()]) if found else ""


def _last_words(text: str, count: int) -> str:
    found = [*_WORD.finditer(text)][-count:] if count else []
    return _if_lettered(text[found[0].start() :]) if found else ""


def _if_lettered(text: str) -> str:
    return text.strip() if any(char.isalnum() for char in text) else ""
