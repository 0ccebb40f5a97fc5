"""Where words, numbers and characters may be cut: whether a quote may begin or end at an offset.

Input is any text, raw or folded, and an offset in code points; output is yes or no. This is a small
part of UAX #29 (Unicode Text Segmentation), without its tables; each rule names the one it follows.
"""

import re
import unicodedata
from itertools import pairwise
from typing import Final

from generator.text.fold import INVISIBLE

UNSPACED: Final = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Tibetan, Myanmar, Khmer
    "\ua9e0-\ua9ff\uaa60-\uaa7f"  # more Myanmar
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u303c\u3041-\u30ff\u3105-\u312f\u31a0-\u31bf"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"  # Han, kana, Bopomofo
    "\U0001aff0-\U0001b16f\U00020000-\U0003ffff"  # kana and Han of the further planes
)
"""The scripts written without spaces, as the inside of a regular expression's class."""

_UNSPACED: Final = re.compile(f"[{UNSPACED}]")
_SKIPPED: Final = re.compile(f"(?!\u200b)[{INVISIBLE}]")
_APOSTROPHES: Final = "\u02b9\u02ba\u02bb\u02bc"
"""Letters by their category, yet folded to a quotation mark, so a word ends at them."""

_CLINGS: Final = re.compile(
    "[\u200c\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"  # joiners, skin tones, flag tags
    "|[\u0e30\u0e32\u0e33\u0e45\u0e46\u0eb0\u0eb2\u0eb3\u0ec6]"  # Thai and Lao vowels, repetition
    "|[\u3005\u303b\u309d\u309e\u30fc\u30fd\u30fe\uff70]"  # Japanese length and repetition marks
)
_LEADING_VOWEL: Final = re.compile("[\u0e40-\u0e44\u0ec0-\u0ec4]")
_FLAG_LETTER: Final = re.compile("[\U0001f1e6-\U0001f1ff]")
_RINGS_ON: Final = re.compile(
    r"[.,:;'\u2019\u2044\u066b\u066c\u060c\uff0e]\d"  # a separator
    r"|[\xa0\u2007\u2009\u202f]\d{3}(?!\d)"  # a no-break or thin space before a group of three
)
_NOT: Final = re.compile(r"n['\u2019\u02bc]t(?!\w)", re.IGNORECASE)
_ENDS_NUMBER: Final = re.compile("[\xbc-\xbe\u2150-\u215e\u4e07\u842c\u5104\u4ebf\u5146]")


def splits_word(text: str, offset: int) -> bool:
    """Return whether a cut at `offset` stands inside a word, a number or a grapheme cluster.

    A word is a run of letters, digits and underscores with their marks (WB5 to WB13b); in scripts
    written without spaces a cut is allowed between any two letters. Unlike UAX #29 an apostrophe
    and a full stop end a word: "Putin" may be quoted from "Putin's", and "end" from "end.Then".
    But "can" may not be quoted from "can't": the cut would turn the sense round.
    A number goes on over its separators, "24,000", "1.5", "12:30", "24 000" with a no-break space
    (WB11, WB12, and the colon, since a cut time is a false one), over its fraction, "1½", and over
    the Chinese ten thousands, "6万". Invisible characters are looked through (WB4), except the zero
    width space, which is a cut like white space. The two ends of the text split nothing.
    """
    left = offset - 1
    while left >= 0 and _SKIPPED.match(text, left):
        left -= 1
    right = offset
    while right < len(text) and _SKIPPED.match(text, right):
        right += 1
    if left < 0 or right >= len(text):
        return False
    if _is_blank(text[left]) or _is_blank(text[right]):
        return text[left] + text[right] == "\r\n" or _splits_number(text, left, right)
    if _NOT.match(text, left) or (left > 0 and _NOT.match(text, left - 1)):
        return True
    return _splits_letters(text, left, right) or _splits_number(text, left, right)


def words(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the half-open ranges of the pieces of `text[start:end]` that no cut would split.

    White space is left out; a punctuation mark is a piece of its own.
    """
    cuts = [start, *(n for n in range(start + 1, end) if not splits_word(text, n)), end]
    return [(first, last) for first, last in pairwise(cuts) if text[first:last].strip()]


def is_quotable(text: str) -> bool:
    """Return whether the text holds a letter, a digit or a pictograph, and so can be quoted.

    White space and punctuation alone say nothing and stand everywhere.
    """
    return any(char.isalnum() or unicodedata.category(char) == "So" for char in text)


def _is_blank(char: str) -> bool:
    return char.isspace() or char == "\u200b"


def _splits_letters(text: str, left: int, right: int) -> bool:
    """Return whether the two visible characters belong together, numbers apart."""
    before, after = text[left], text[right]
    if before < "\u02b9" and after < "\u02b9":  # most text: no mark, no joiner, no script to ask
        return _is_letter(before) and _is_letter(after)
    if _clings(after) or (before == "\u200d" and unicodedata.category(after) == "So"):  # GB9, GB11
        return True
    if _FLAG_LETTER.match(before) and _FLAG_LETTER.match(after):  # GB12, GB13
        return _flag_letters_before(text, right) % 2 == 1
    before = _base(text, left)
    if not (_is_letter(before) and _is_letter(after)):
        return False
    if before.isdecimal() and after.isdecimal():
        return True
    return bool(_LEADING_VOWEL.match(before)) or not (
        _UNSPACED.match(before) or _UNSPACED.match(after)
    )


def _splits_number(text: str, left: int, right: int) -> bool:
    """Return whether a number goes on over the cut, though not from digit to digit."""
    if text[left].isdecimal():
        return bool(_RINGS_ON.match(text, right) or _ENDS_NUMBER.match(text, right))
    goes_on = text[right].isdecimal() and left > 0 and text[left - 1].isdecimal()
    return goes_on and _RINGS_ON.match(text, left) is not None


def _is_letter(char: str) -> bool:
    """Return whether a word can hold the character: a letter, a digit or an underscore."""
    if char.isalpha():
        return char not in _APOSTROPHES
    return char.isdecimal() or char == "_" or unicodedata.category(char) == "Nl"


def _clings(char: str) -> bool:
    """Return whether the character belongs to the one before (GB9, GB9a)."""
    return unicodedata.category(char).startswith("M") or _CLINGS.match(char) is not None


def _base(text: str, at: int) -> str:
    """Return the character that the marks and joiners up to `at` belong to (WB4)."""
    while at > 0 and (_clings(text[at]) or _SKIPPED.match(text, at)):
        if text[at].isalpha():
            break
        at -= 1
    return text[at]


def _flag_letters_before(text: str, end: int) -> int:
    start = end
    while start > 0 and _FLAG_LETTER.match(text, start - 1):
        start -= 1
    return end - start
