"""Which characters make up a word, and when two words are the same.

Input: text and places in it, in code points. Must not know any language, only scripts.
"""

import unicodedata
from typing import Final

_UNSPACED: Final = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x9FFF),  # Kana and Han, with the radicals and marks around them
    (0xAC00, 0xD7AF),  # Hangul: spaced, but particles and counters are joined to the number
    (0xF900, 0xFAFF),  # Han, compatibility
    (0x20000, 0x3FFFF),  # Han, extensions
)


def fold(word: str) -> str:
    """Return the form under which a word is looked up: no case, composed, one kind of i.

    Python's case-insensitive patterns take the dotted and the dotless i of Turkish for `i`; without
    the last step a word that such a pattern finds would be missing from its own table.
    """
    folded = unicodedata.normalize("NFC", word.casefold())
    return folded.replace("i\u0307", "i").replace("\u0131", "i")


def spellings(word: str) -> tuple[str, ...]:
    """Return the word composed and decomposed (NFC, NFD): a source may hold either."""
    forms = (unicodedata.normalize("NFC", word), unicodedata.normalize("NFD", word))
    return tuple(dict.fromkeys(forms))


def has_case(char: str) -> bool:
    """Return whether the character is of a script with capitals: Latin, Cyrillic, Greek and so on.

    A digit that touches such a letter is part of a name (G20, T72); elsewhere it need not be:
    Arabic joins a preposition to the digits, Chinese has no spaces at all.
    """
    return char.isupper() or char.islower()


def is_unspaced(char: str) -> bool:
    """Return whether the character is of a script that writes words without spaces between."""
    return any(first <= ord(char) <= last for first, last in _UNSPACED)


def stands_alone(text: str, start: int, end: int) -> bool:
    """Return whether the words of text[start:end] are whole: no letter runs on past either end.

    In a script without spaces every run of letters is whole.
    """
    return not (_runs_on(text, start) or _runs_on(text, end))


def _runs_on(text: str, place: int) -> bool:
    """Return whether one word stands on both sides of the place."""
    return 0 < place < len(text) and _in_word(text[place - 1]) and _in_word(text[place])


def _in_word(char: str) -> bool:
    """Return whether the character is a letter, or a mark on one, of a script with spaces."""
    return unicodedata.category(char)[0] in "LM" and not is_unspaced(char)
