"""Read what a short phrase says about an amount: "around 24,000", "between 18 and 30", "one year".

Input: the phrase as an editor copied it from a source, and a BCP 47 tag. Output: an `Amount`, or
None when the phrase does not hold one number or one pair of numbers. Must not look at a passage.

- "nearly" and "almost" are `about`: the number is rounded, not bounded;
- of several qualifiers the one that bounds wins over "about"; two that contradict are not judged;
- a pair is `between`, and so is "two or three"; one that is qualified besides is not judged;
- a scale or a percent sign after a pair counts for both ("2 to 3 million", "18-30 %");
- a qualifier counts only beside its number, fillers apart: "over the past 20 years" has none.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from generator.prose.amount_words import Around, around_pair, around_single
from generator.prose.number_signs import last_scale, number_signs
from generator.prose.numbers import Number, find_numbers, find_numbers_and_articles
from generator.prose.qualifiers import Qualifier, order_of
from generator.prose.words import NumberKind

_PAIR: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """What a phrase says.

    `qualifier` is None when it cannot be judged: the words are unknown, negated or at odds. `low`
    is the number, or the lower of a pair whose higher one is `high`. A percentage is the number
    before the sign. `rest` is what else the phrase says, such as "people" or "$"; it may be empty.
    """

    qualifier: Qualifier | None
    low: Decimal
    high: Decimal | None = None
    percent: bool = False
    rest: str = ""


def read_amount(as_written: str, language: str) -> Amount | None:
    """Return the amount that the phrase says.

    None when it holds no number, several apart, or one that is negated ("not 40 but 12").
    """
    if _has_half_apart(as_written, language):
        return None
    numbers = find_numbers(as_written, language) or find_numbers_and_articles(as_written, language)
    if len(numbers) == 1:
        return _single(as_written, numbers[0], language)
    if len(numbers) == _PAIR:
        return _pair(as_written, numbers[0], numbers[1], language)
    return None


def _has_half_apart(text: str, language: str) -> bool:
    """Return whether "and a half" stands apart from a number: "an hour and a half"."""
    signs = number_signs(language)
    half = signs.half_apart.search(text)
    if half is None:
        return False
    return not any(
        number.end >= half.end()
        for number in find_numbers(text, language)
        if number.start < half.start()
    )


def _single(text: str, number: Number, language: str) -> Amount | None:
    around = around_single(text[: number.start], text[number.end :], language)
    if around.is_negated:
        return None
    return Amount(
        qualifier=_qualifier(around, number),
        low=number.value,
        percent=number.percent,
        rest=around.rest,
    )


def _qualifier(around: Around, number: Number) -> Qualifier | None:
    """Return the one qualifier that the words and the number itself come to."""
    if not around.is_clear:
        return None
    bounds = around.qualifiers - {Qualifier.ABOUT, Qualifier.EXACTLY}
    if number.kind is NumberKind.ORDER:
        return None if bounds else order_of(number.value)
    if bounds:
        return next(iter(bounds)) if len(bounds) == 1 else None
    is_about = number.kind is NumberKind.ROUND or Qualifier.ABOUT in around.qualifiers
    return Qualifier.ABOUT if is_about else Qualifier.EXACTLY


def _pair(text: str, one: Number, other: Number, language: str) -> Amount | None:
    middle = text[one.end : other.start]
    around = around_pair(text[: one.start], middle, text[other.end :], language)
    if around is None or around.is_negated or NumberKind.ORDER in (one.kind, other.kind):
        return None
    low = _low_of_pair(text, one, other, language)
    if low >= other.value:
        return None
    is_plain = around.is_clear and around.qualifiers <= {Qualifier.ABOUT, Qualifier.EXACTLY}
    return Amount(
        qualifier=Qualifier.BETWEEN if is_plain else None,
        low=low,
        high=other.value,
        percent=one.percent or other.percent,
        rest=around.rest,
    )


def _low_of_pair(text: str, one: Number, other: Number, language: str) -> Decimal:
    """Return the lower number, with the scale of the higher one if that is what is meant."""
    signs = number_signs(language)
    scale = last_scale(text[other.start : other.end], signs)
    is_bare = last_scale(text[one.start : one.end], signs) == 1
    return one.value * scale if is_bare and one.value < other.value / scale else one.value
