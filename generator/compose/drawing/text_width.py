"""How wide words will be: an estimate, since no page can be measured while it is built.

Input: plain text. Output: CSS pixels at the size of the drawing's labels, and texts shortened to
fit. The estimate is for wide interface fonts, so that text is hardly ever wider than it says: East
Asian wide characters count a whole em (Unicode, UAX 11), marks that combine count nothing.
"""

import unicodedata
from functools import lru_cache
from itertools import accumulate
from typing import Final

EM: Final = 13.0
"""The size of the labels of a drawing, in CSS pixels; the style sheet says the same."""

_THIN: Final = frozenset("ijlI.,:;'!| \u2018\u2019")
_LIGHT: Final = frozenset("csz")
_NARROW: Final = frozenset("frt()[]/-\u201c\u201d")
_BROAD: Final = frozenset("mwMW@%&\u2026\u2014")
_ELLIPSIS: Final = "\u2026"
_NO_END: Final = " \u200d"
"""No text ends with a space, or with what joins it to the character that was cut off."""


def text_width(text: str) -> float:
    """Return about how many pixels a text is wide, rather too many than too few."""
    return EM * sum(map(_ems, text))


def shortened(text: str, room: float) -> str:
    """Return a text that fits into so many pixels: as it is, or its beginning and an ellipsis.

    A character is kept together with the marks that combine with it.
    """
    if text_width(text) <= room:
        return text
    left = room - text_width(_ELLIPSIS)
    end = sum(EM * wide <= left for wide in accumulate(map(_ems, text)))
    return text[:end].rstrip(_NO_END) + _ELLIPSIS


def in_two(text: str, room: float) -> tuple[str, str]:
    """Return a text in up to two lines, each of which fits; the second is shortened or empty."""
    if text_width(text) <= room:
        return text, ""
    fit = sum(EM * wide <= room for wide in accumulate(map(_ems, text)))
    end = text.rfind(" ", 0, fit + 1)
    end = fit if end <= 0 else end
    return text[:end].rstrip(_NO_END), shortened(text[end:].lstrip(), room)


@lru_cache(maxsize=4096)
def _ems(character: str) -> float:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0.0
    if unicodedata.east_asian_width(character) in ("W", "F"):
        return 1.05
    return _letter(character)


def _letter(character: str) -> float:
    if character in _THIN:
        return 0.34
    if character in _NARROW:
        return 0.45
    if character in _BROAD:
        return 1.02
    if character in _LIGHT:
        return 0.56
    return 0.72 if character.isupper() else 0.64
