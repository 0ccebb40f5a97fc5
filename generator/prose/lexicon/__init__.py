"""The words of each language that CLDR and `text2num` do not give. Data, and one look-up.

Input: a language tag. Output: its `Lexicon`, empty for a language nobody has written down. To add a
language, write a file beside these and name it in `_LEXICONS`.
"""

from types import MappingProxyType
from typing import Final

from generator.prose.cldr import base_language
from generator.prose.lexicon import ar, de, en, es, fr, it, nl, pl, pt, ru, uk, zh
from generator.prose.lexicon.entries import AmountWords, DateWords, Lexicon, NumberWords
from generator.prose.lexicon.others import OTHERS

__all__ = [
    "AmountWords",
    "DateWords",
    "Lexicon",
    "NumberWords",
    "languages_with_words",
    "lexicon",
]

_LEXICONS: Final = MappingProxyType(
    {
        "ar": ar.LEXICON,
        "de": de.LEXICON,
        "en": en.LEXICON,
        "es": es.LEXICON,
        "fr": fr.LEXICON,
        "it": it.LEXICON,
        "nl": nl.LEXICON,
        "pl": pl.LEXICON,
        "pt": pt.LEXICON,
        "ru": ru.LEXICON,
        "uk": uk.LEXICON,
        "zh": zh.LEXICON,
        **OTHERS,
    }
)
_EMPTY: Final = Lexicon()


def lexicon(language: str) -> Lexicon:
    """Return the lexicon of a BCP 47 tag, by its base language."""
    return _LEXICONS.get(base_language(language), _EMPTY)


def languages_with_words() -> tuple[str, ...]:
    """Return the base languages whose qualifiers can be judged, in order."""
    return tuple(sorted(code for code, words in _LEXICONS.items() if words.amounts is not None))
