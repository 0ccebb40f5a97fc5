"""Find the numbers that a text states, in digits and in words.

Input: text and a BCP 47 tag. Output: `Number` values in order, with their place in code points.

What counts as one number: the digits or words, the scale word after them ("2.4 million", "24 тыс.",
"2.4万"), "and a half", and the percent sign or word. Years and the days of dates are numbers here;
whoever wants only the others drops what overlaps a date. Not numbers: ordinals and decades ("21st",
"first", "1990s"), Roman numerals, digits in a name (G20, Mi-8), dates in digits, times, ratios,
versions. Currency signs stay outside. Must not say how a number is qualified.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from generator.prose.digits import find_digits
from generator.prose.number_signs import (
    NumberSigns,
    follows_currency,
    is_cut_off,
    last_scale,
    match_before,
    number_signs,
    worth_of,
)
from generator.prose.patterns import match_word
from generator.prose.script import is_unspaced
from generator.prose.spans import apart
from generator.prose.words import NumberKind, find_words

_HALF: Final = Decimal("0.5")
_LARGE: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number that text[start:end] states.

    `value` is what is said, scale words multiplied in; of a percentage the number before the sign
    (40, not 0.4). Of an order ("tens of thousands") it is the smallest number of that order.
    """

    start: int
    end: int
    value: Decimal
    percent: bool = False
    kind: NumberKind = NumberKind.PLAIN


def find_numbers(text: str, language: str) -> tuple[Number, ...]:
    """Return the numbers that the text states, in order; none of them overlap.

    A number word that is more often an article or a pronoun (un, ein) is left out; the English
    "one" is kept, save in "no one" and the like.
    """
    return _numbers(text, language, with_articles=False)


def find_numbers_and_articles(text: str, language: str) -> tuple[Number, ...]:
    """Return the numbers of a phrase that is known to hold one: "un an" is one year."""
    return _numbers(text, language, with_articles=True)


def _numbers(text: str, language: str, *, with_articles: bool) -> tuple[Number, ...]:
    signs = number_signs(language)
    in_words = _in_words(text, language, with_articles=with_articles)
    found = (*_in_digits(text, language, signs), *in_words)
    halves = [match.span() for match in signs.half_apart.finditer(text)]
    complete = apart(
        whole
        for whole in (_with_signs(number, text, signs) for number in found)
        # The half of "an hour and a half" is no number of its own.
        if not any(start <= whole.start and whole.end <= end for start, end in halves)
    )
    return tuple(_joined(complete, text))


def _in_digits(text: str, language: str, signs: NumberSigns) -> Iterator[Number]:
    for digits in find_digits(text, language):
        number = Number(start=digits.start, end=digits.end, value=digits.value)
        scaled = _scaled(number, text, signs)
        has_sign = scaled != number or match_word(signs.percent, text, number.end) is not None
        if has_sign or not is_cut_off(text, number.end, signs):
            yield scaled


def _in_words(text: str, language: str, *, with_articles: bool) -> Iterator[Number]:
    for said in find_words(text, language):
        if with_articles or not said.is_article:
            yield Number(start=said.start, end=said.end, value=said.value, kind=said.kind)


def _with_signs(number: Number, text: str, signs: NumberSigns) -> Number:
    """Return the number with the words that belong to it drawn in."""
    if number.kind is not NumberKind.ORDER:
        number = _halved(_scaled(number, text, signs), text, signs)
    whole = number.value.to_integral_value()
    tidy = replace(number, value=whole) if whole == number.value else number
    return _as_percent(_negated(tidy, text, signs), text, signs)


def _negated(number: Number, text: str, signs: NumberSigns) -> Number:
    """Return the number below zero when a word in front of it says so: "minus 20"."""
    before = match_before(signs.minus, text, number.start)
    if before is None or number.kind is not NumberKind.PLAIN:
        return number
    return replace(number, start=before.start(), value=-abs(number.value))


def _scaled(number: Number, text: str, signs: NumberSigns) -> Number:
    """Return the number times the scale word that follows it or, in some languages, leads it."""
    match = match_word(signs.scale, text, number.end)
    if match is None and follows_currency(text, number.start):
        match = match_word(signs.currency_scale, text, number.end)
    if match is not None:
        return replace(number, end=match.end(), value=number.value * worth_of(match[0], signs))
    before = match_before(signs.scale_before, text, number.start)
    if before is None:
        return number
    return replace(number, start=before.start(), value=number.value * worth_of(before[0], signs))


def _halved(number: Number, text: str, signs: NumberSigns) -> Number:
    """Return the number and a half: of one, or of the scale ("deux millions et demi").

    A large number whose scale is not told is left as it is, with the half beside it.
    """
    match = match_word(signs.half, text, number.end)
    if match is None:
        return number
    scale = last_scale(text[number.start : number.end], signs)
    if scale == 1 and number.value >= _LARGE:
        return number
    more = replace(number, end=match.end(), value=number.value + _HALF * scale)
    return _scaled(more, text, signs) if scale == 1 else more


def _as_percent(number: Number, text: str, signs: NumberSigns) -> Number:
    before = match_before(signs.percent_before, text, number.start)
    if before is not None:
        return replace(number, start=before.start(), percent=True)
    match = match_word(signs.percent, text, number.end)
    return number if match is None else replace(number, end=match.end(), percent=True)


def _joined(numbers: list[Number], text: str) -> Iterator[Number]:
    """Yield the numbers; those of a script without spaces that touch are one: 2万4000 is 24,000."""
    whole: Number | None = None
    for number in numbers:
        if whole is None:
            whole = number
        elif _continues(whole, number, text):
            value = whole.value + number.value
            whole = replace(whole, end=number.end, value=value, percent=number.percent)
        else:
            yield whole
            whole = number
    if whole is not None:
        yield whole


def _continues(whole: Number, number: Number, text: str) -> bool:
    touches = whole.end == number.start and is_unspaced(text[whole.end - 1])
    return touches and not whole.percent and number.value < whole.value
