"""From a passage to an address that finds it on any page with the same text.

Input: a raw text and a range in it. Output: a text directive (WICG, URL Fragment Text Directives):
`text=[prefix-,]start[,end][,-suffix]`, which browsers scroll to and light. What a browser would
take for the first match in this text is worked out here; of the rest of a page nothing is known.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import Final
from urllib.parse import quote

_PIECE: Final = re.compile(r"[^\s\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f]+\S?")
"""A word as white space parts them, or a clause of a script that is written without spaces."""

EXACT: Final = 200
"""Up to how many code points a passage stands in its address word for word."""

_MOST_CONTEXT: Final = 60
"""How many code points of context an address may hold on each side: no more than an excerpt."""

_ENDS: Final = (4, 6, 9, 14)
"""How many words of a long passage's first and last line are tried, the fewest first."""

_CONTEXTS: Final = ((0, 0), (1, 0), (0, 1), (2, 0), (0, 2), (2, 2), (4, 0), (0, 4), (4, 4), (9, 9))
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
    """A text made ready for directives: its words as a browser compares them.

    `folded` has the base letters of the text in lower case and single spaces; `places` has the
    offset in it of each code point of `raw`, and of its end.
    """

    raw: str
    folded: str = field(init=False, repr=False)
    places: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Fold the text."""
        folded, places = _folded(self.raw)
        object.__setattr__(self, "folded", folded)
        object.__setattr__(self, "places", places)

    def directive(self, start: int, end: int) -> str | None:
        """Return the shortest directive tried whose first match is `raw[start:end]`.

        The range is half-open, in code points, and begins and ends with a word. None where all
        that is tried would find another place first.
        """
        for terms in self._tried(start, end):
            if self._first_match(terms) == (self.places[start], self.places[end]):
                return str(terms)
        return None

    def _tried(self, start: int, end: int) -> Iterator[_Terms]:
        """Yield the terms to try; none crosses the end of a line, where a page may break blocks."""
        before = self.raw[max(_line_start(self.raw, start), start - _MOST_CONTEXT) : start]
        after = self.raw[end : min(_line_end(self.raw, end), end + _MOST_CONTEXT)]
        passages = list(dict.fromkeys(_passages(self.raw[start:end])))
        for (first, last), (back, on) in product(passages, _CONTEXTS):
            yield _Terms(
                prefix=_last_words(before, back), start=first, end=last, suffix=_words(after, on)
            )

    def _first_match(self, terms: _Terms) -> Range | None:
        """Return what a browser would find in the folded text, as the standard's search goes."""
        prefix, first, last, suffix = (
            _folded(term)[0] for term in (terms.prefix, terms.start, terms.end, terms.suffix)
        )
        for start in self._starts(prefix, first):
            end = self._end(start + len(first), last, suffix)
            if end is not None:
                return start, end
        return None

    def _starts(self, prefix: str, first: str) -> Iterator[int]:
        """Yield where the first term stands with the prefix, if any, right before it."""
        sought, at = prefix or first, 0
        while (found := self.folded.find(sought, at)) >= 0:
            start = self._skip(found + len(prefix)) if prefix else found
            if self.folded.startswith(first, start):
                yield start
            at = found + 1

    def _end(self, at: int, last: str, suffix: str) -> int | None:
        """Return where a match that begins before `at` ends, None where its end does not follow."""
        if not last:
            return at if self.folded.startswith(suffix, self._skip(at)) else None
        while (found := self.folded.find(last, at)) >= 0:
            end = found + len(last)
            if self.folded.startswith(suffix, self._skip(end)):
                return end
            at = found + 1
        return None

    def _skip(self, at: int) -> int:
        return at + 1 if self.folded.startswith(" ", at) else at


def at_fragment(address: str, directive: str | None) -> str:
    """Return an address with a text directive, behind the fragment or directive it has already."""
    if directive is None:
        return address
    if ":~:" in address:
        return f"{address}&{directive}"
    return f"{address}{'' if '#' in address else '#'}:~:{directive}"


def _encoded(term: str) -> str:
    """Return a term percent-encoded; of what `quote` leaves alone "-" means something here."""
    return quote(" ".join(term.split()), safe="").replace("-", "%2D")


def _folded(text: str) -> tuple[str, tuple[int, ...]]:
    """Return a text as it is compared, and the offset in it of each code point and of the end.

    Browsers compare base letters without their case and take any run of white space as one space.
    """
    chars: list[str] = []
    places = []
    for char in text:
        places.append(len(chars))
        if not char.isspace():
            chars.append(_base(char))
        elif chars and chars[-1] != " ":
            chars.append(" ")
        else:
            places[-1] = max(len(chars) - 1, 0)
    places.append(len(chars))
    return "".join(chars), tuple(places)


def _base(char: str) -> str:
    return char if char.isascii() and not char.isupper() else _decomposed(char)


def _decomposed(char: str) -> str:
    return unicodedata.normalize("NFKD", char)[0].lower()[0]


def _line_start(raw: str, at: int) -> int:
    return max(raw.rfind("\n", 0, at), raw.rfind("\r", 0, at)) + 1


def _line_end(raw: str, at: int) -> int:
    ends = [end for end in (raw.find("\n", at), raw.find("\r", at)) if end >= 0]
    return min(ends, default=len(raw))


def _passages(passage: str) -> Iterator[tuple[str, str]]:
    """Yield the ways to name a passage: whole, or by its first and its last words."""
    lines = [line.strip() for line in re.split(r"[\r\n]+", passage) if line.strip()]
    if len(lines) == 1 and len(passage) <= EXACT:
        yield lines[0], ""
    for first, last in product(_ENDS, _ENDS):
        start, end = _words(lines[0], first), _last_words(lines[-1], last)
        if len(lines) > 1 or len(start) + len(end) < len(lines[0]):
            yield start, end
    if len(lines) == 1:
        yield lines[0], ""


def _words(text: str, count: int) -> str:
    """Return the first words of a text; empty for none, or where there is no letter in them."""
    found = list(_PIECE.finditer(text))[:count]
    return _spelling(text[: found[-1].end()]) if found else ""


def _last_words(text: str, count: int) -> str:
    found = list(_PIECE.finditer(text))[-count:] if count else []
    return _spelling(text[found[0].start() :]) if found else ""


def _spelling(text: str) -> str:
    return text.strip() if any(char.isalnum() for char in text) else ""
