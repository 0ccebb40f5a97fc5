"""What stands at a number and changes it: scale words, percent signs, halves, ordinal endings.

Input: a language tag; then a text and a place in it. Output: patterns made once a language, and
what they find. Must not find numbers.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from generator.prose.cldr import conventions
from generator.prose.lexicon import lexicon
from generator.prose.lexicon.entries import listed
from generator.prose.patterns import GAP, any_of, longest_first, match_word, phrase_within, spelt
from generator.prose.phrases import words
from generator.prose.script import fold, has_case, stands_alone

_PERCENT_SIGNS: Final = "[%\u066a\ufe6a\uff05]"
_LOOK_BACK: Final = 16
"""Longer than any word before a number that belongs to it."""
_LETTERS: Final = re.compile(r"[^\W\d_]+")
# What may touch the digits without making them part of a name. Case counts: 5 g, but 5G.
_UNITS: Final = frozenset(
    listed(
        "mm cm m km mg g kg t ml l ha h min kW MW GW kWh MWh GWh KB MB GB TB ft lb lbs oz mph "
        "EUR USD GBP CHF RUB UAH"
    )
    + listed("мм см м км мг г кг т мл л га ч мин руб р")  # noqa: RUF001 - Cyrillic is meant
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberSigns:
    """The patterns of one language, and what each scale word is `worth`.

    Those named `before` match up to the beginning of a number, the others from its end on.
    """

    scale: re.Pattern[str]
    currency_scale: re.Pattern[str]
    scale_before: re.Pattern[str]
    worth: Mapping[str, int]
    percent: re.Pattern[str]
    percent_before: re.Pattern[str]
    minus: re.Pattern[str]
    half: re.Pattern[str]
    half_apart: re.Pattern[str]
    open_letters: frozenset[str]
    not_a_number: re.Pattern[str]


@cache
def number_signs(language: str) -> NumberSigns:
    """Return the patterns of a BCP 47 tag."""
    known, cldr = lexicon(language).numbers, conventions(language)
    scales = {**cldr.scales, **known.scales}
    every = {**scales, **known.currency_scales, **cldr.scales_before}
    return NumberSigns(
        scale=any_of(map(_scale_pattern, longest_first(scales))),
        currency_scale=any_of(map(_scale_pattern, longest_first(known.currency_scales))),
        scale_before=_before(word.strip() for word in cldr.scales_before),
        worth={_key(word): worth for word, worth in every.items()},
        percent=any_of(
            (
                rf"[\u200e\u200f\u061c]?[^\S\n]{{0,3}}{_PERCENT_SIGNS}",
                *(GAP + spelt(word) for word in longest_first(known.percent)),
            )
        ),
        percent_before=_before((*known.percent_before, *("%" if cldr.percent_leads else ""))),
        minus=_before(known.minus),
        half=any_of(GAP + spelt(phrase) for phrase in longest_first(known.and_a_half)),
        half_apart=phrase_within(known.and_a_half),
        open_letters=frozenset(known.currency_scales),
        not_a_number=any_of(
            (r"['\u2019]s(?![^\W\d_])", *(spelt(end) for end in known.ordinal_suffixes))
        ),
    )


def match_before(pattern: re.Pattern[str], text: str, place: int) -> re.Match[str] | None:
    """Return what the pattern finds up to the place, if it is whole words there."""
    match = pattern.search(text, max(0, place - _LOOK_BACK), place)
    return match if match is not None and stands_alone(text, match.start(), place) else None


def worth_of(scale: str, signs: NumberSigns) -> int:
    """Return what a scale word that one of the patterns found multiplies by."""
    return signs.worth[_key(scale)]


def last_scale(said: str, signs: NumberSigns) -> int:
    """Return what the scale word that ends a number multiplies by; 1 when none does."""
    its_words = words(said)
    if not its_words or its_words[-1].end < len(said.rstrip(".")):
        return 1
    return signs.worth.get(_key(said[its_words[-1].start : its_words[-1].end]), 1)


def follows_currency(text: str, place: int) -> bool:
    """Return whether a currency sign (Unicode Sc) stands before the place."""
    while place and text[place - 1].isspace():
        place -= 1
    return place > 0 and unicodedata.category(text[place - 1]) == "Sc"


def is_cut_off(text: str, end: int, signs: NumberSigns) -> bool:
    """Return whether what touches the digits makes them no number: an ending, or part of a name."""
    if match_word(signs.not_a_number, text, end) is not None:
        return True
    if end == len(text) or not has_case(text[end]):
        return False
    letters = _LETTERS.match(text, end)
    # "24m" is a length or, in English, 24 million: it is left out where no currency tells.
    return letters is None or letters[0] not in _UNITS or letters[0] in signs.open_letters


def _scale_pattern(scale: str) -> str:
    """Return the pattern of a scale as CLDR writes it. One letter stands as it is: 24M, not 24 m.

    A word of more letters may be joined by a space, a hyphen or nothing.
    """
    word = scale.strip().rstrip(".")
    if len(word) == 1 and has_case(word):
        space = r"[^\S\n]?" if scale[0].isspace() else ""
        # "24 M. Dupont" is a man, not a million; a letter that has its stop in CLDR keeps it.
        stop = r"\." if scale.endswith(".") else r"(?!\.)"
        return rf"{space}(?-i:{word}){stop}"
    stop = r"\.?" if scale.endswith(".") else ""
    return rf"{GAP}{spelt(word)}{stop}"


def _key(scale: str) -> str:
    word = re.sub(r"\s+", " ", scale).strip(" .-\u2010\u2011\n")
    return word if len(word) == 1 else fold(word)


def _before(its_words: Iterable[str]) -> re.Pattern[str]:
    return any_of(rf"(?:{spelt(word)})[^\S\n]*\Z" for word in longest_first(its_words))
