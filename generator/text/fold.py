"""Fold a text to the form in which quotes are compared, with a map back to the raw offsets.

Input: a raw text. Output: a `Folded`. The raw text is never changed, and nothing is compared here.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from generator.text.folded import Folded, Step, Units

INVISIBLE: Final = "\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""The characters that folding removes, as the inside of a regular expression's class."""

_DASHES: Final = (
    "\u002d\u05be\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d"
)
_DOUBLE: Final = (
    "\u00ab\u00bb\u02ba\u05f4\u201c\u201d\u201e\u201f\u2033\u2036\u301d\u301e\u301f\uff02"
)
_SINGLE: Final = (
    "\u0060\u00b4\u02b9\u02bb\u02bc\u05f3\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\uff07"
)
_SPACES: Final = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
_ONE_TO_ONE: Final = {
    ord(char): plain
    for chars, plain in ((_DASHES, "-"), (_DOUBLE, '"'), (_SINGLE, "'"), (_SPACES, " "))
    for char in chars
}
_REMOVED: Final = re.compile(f"[{INVISIBLE}]+")
_RUNS: Final = re.compile(rf"\s\s+|[{_DASHES}][{_DASHES}]+|\u2026")

# Characters that compose with the one before although they are letters: Hangul vowels and finals
# (Unicode 15, 3.12) and the Kirat Rai vowels of Unicode 16. Every other one is a mark.
_JOINING_LETTERS: Final = re.compile("[\u1160-\u11ff\ud7b0-\ud7ff\U00016d63-\U00016d6a]")

_Edit = tuple[int, int, str]
"""A replacement: `text[start:end]` becomes the string."""


def fold(raw: str) -> Folded:
    """Return the text in which two spellings of one passage are alike.

    In this order, so that folding a folded text changes nothing:

    1. Invisible characters go: soft hyphen, zero width space, word joiner, byte order mark, and the
       controls of the bidirectional algorithm (UAX #9). The joiners ZWJ and ZWNJ stay: in Persian,
       in Indic scripts and in emoji they are spelling.
    2. Canonical composition, NFC (UAX #15). Never NFKC: it would make "x²" and "x2" one.
    3. A run of white space, whatever its kind and with its line ends, is one space. White space is
       what `str.isspace` says: Unicode's White_Space and the separators U+001C to U+001F.
    4. A run of dashes, hyphens or minus signs is one "-": "--" and "---" are typed for a dash.
       A dash with spaces around it and one without stay different.
    5. An ellipsis is "...". Double quotation marks, high or low, curly or guillemets, and the
       double prime are '"'. Single ones, the apostrophes and the prime are "'", as are the
       spacing grave and acute accents that stand for them. Corner brackets stay: no keyboard puts
       '"' in their place.

    Upper and lower case stay different: "US" is not "us".
    """
    text, removed = _replace(raw, ((m.start(), m.end(), "") for m in _REMOVED.finditer(raw)))
    text, composed = _replace(text, _compositions(text))
    text, collapsed = _replace(
        text, ((m.start(), m.end(), _plain(m[0])) for m in _RUNS.finditer(text))
    )
    steps = tuple(step for step in (removed, composed, collapsed) if step.before.starts)
    return Folded(text=text.translate(_ONE_TO_ONE), raw_length=len(raw), steps=steps)


def tidy(raw: str) -> str:
    """Return the text with its own characters but without invisible ones and with single spaces.

    White space at both ends goes. What comes out folds to the same text, apart from the ends.
    """
    return " ".join(_REMOVED.sub("", raw).split())


def trim(raw: str, start: int, end: int) -> tuple[int, int]:
    """Return the range without the white space and the invisible characters at its two ends.

    A range of nothing else comes back empty, at `end`.
    """
    while start < end and _is_blank(raw[start]):
        start += 1
    while end > start and _is_blank(raw[end - 1]):
        end -= 1
    return start, end


def _is_blank(char: str) -> bool:
    return char.isspace() or _REMOVED.match(char) is not None


def _plain(run: str) -> str:
    if run == "\u2026":
        return "..."
    return " " if run[0].isspace() else "-"


def _replace(text: str, edits: Iterable[_Edit]) -> tuple[str, Step]:
    """Apply the edits, which are in order and apart; one character for one is no unit."""
    pieces: list[str] = []
    units: list[tuple[int, int, int, int]] = []
    done = length = 0
    for start, end, plain in edits:
        pieces += (text[done:start], plain)
        length += start - done + len(plain)
        done = end
        if not end - start == len(plain) == 1:
            units.append((start, end, length - len(plain), length))
    before_starts, before_ends, starts, ends = zip(*units, strict=True) if units else ((),) * 4
    step = Step(
        before=Units(starts=before_starts, ends=before_ends), after=Units(starts=starts, ends=ends)
    )
    return "".join([*pieces, text[done:]]) if pieces else text, step


def _compositions(text: str) -> Iterator[_Edit]:
    """Yield the exact changes that NFC makes.

    The text falls into a starter and the characters that can join it, which NFC never looks beyond
    (UAX #15, 9.1, stable code points). Which characters join is asked only of those that occur.
    """
    if unicodedata.is_normalized("NFC", text):
        return
    # Below U+0300 nothing joins and nothing changes.
    odd = sorted(char for char in set(text) if char >= "\u0300")
    joining = "".join(char for char in odd if _joins(char))
    changing = "".join(char for char in odd if not unicodedata.is_normalized("NFC", char))
    edits: dict[str, _Edit | None] = {}  # few syllables make a long text
    # White space takes no accent, so its edge must stay an edge. No character needs an escape here.
    for chunk in re.finditer(rf"[^\s\0{joining}]?[\0{joining}]+|[\0{changing}]", text):
        if chunk[0] not in edits:
            edits[chunk[0]] = _composition(chunk[0])
        if edit := edits[chunk[0]]:
            start = chunk.start()
            yield start + edit[0], start + edit[1], edit[2]


def _joins(char: str) -> bool:
    """Return whether NFC can join the character to the one before."""
    first = unicodedata.normalize("NFD", char)[0]
    return unicodedata.category(first).startswith("M") or bool(_JOINING_LETTERS.match(first))


def _composition(old: str) -> _Edit | None:
    """Return what NFC changes in a chunk, without what stays alike at its ends."""
    new = unicodedata.normalize("NFC", old)
    if new == old:
        return None
    head = 0
    while old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head - 1 and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return head, len(old) - tail, new[head : len(new) - tail]
