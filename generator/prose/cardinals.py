"""Build numbers from cardinals and magnitudes: for languages that `text2num` does not know.

Input: where the words of a `NumberWords` stand in a text. Output: numbers with their place. "две
тысячи триста" is twice 1000 and 300. Must not know any word itself.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Final

from generator.prose.lexicon import lexicon
from generator.prose.phrases import Found, Phrases, Word, find_phrases, is_gap, phrases

_TEN: Final = 10
_HUNDRED: Final = 100
_TWENTY: Final = 20
_HAN_DIGITS: Final = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
    "兩": 2,
}
_HAN_UNITS: Final = {"十": 10, "百": 100, "千": 1000}
_HAN: Final = "".join((*_HAN_DIGITS, *_HAN_UNITS, *"万萬亿億"))
_HAN_PLACES: Final = frozenset("十百千万萬亿億")
# Not 十月 (October), 二十日 (the 20th), 第二十 (the twentieth): a month, a day, a place in a row.
_HAN_NUMBER: Final = re.compile(rf"(?<![第{_HAN}])[{_HAN}]{{2,}}(?![{_HAN}月日号號])")
_COUNTED: Final = "名人年个個位岁歲天座辆輛"
"""Words that count what follows: before one of them a single character is a number."""
# Not 第三人称, 统一个人, 一年级 (a grade), 一年半 (a year and a half), 三人 in 十三人.
_HAN_COUNT: Final = re.compile(
    rf"(?<![第每{_HAN}])(?<![统統唯专專划劃单單逐不](?=一))[一二两兩三四五六七八九十]"
    rf"(?=[{_COUNTED}](?![半级級代度民称稱间間]))"
)
_HAN_PERCENT: Final = re.compile(rf"(?<=百分之)[{_HAN}]+")


def find_cardinals(text: str, language: str, words: Sequence[Word]) -> Iterator[Found[Decimal]]:
    """Yield the numbers that the cardinals and magnitudes of the language build, in order."""
    run: list[Found[Decimal]] = []
    for found in find_phrases(_table(language), text, words):
        if run and not is_gap(text[run[-1].end : found.start]):
            yield from _numbers(run, lexicon(language).numbers.magnitudes)
            run = []
        run.append(found)
    yield from _numbers(run, lexicon(language).numbers.magnitudes)


def find_han(text: str) -> Iterator[Found[Decimal]]:
    """Yield the numbers in Chinese characters that hold a place word (二十, 三百, 五万).

    A single character counts only before a word that counts things (两名, 三人, 一年): 一 and its
    kin are part of too many words.
    """
    for match in _HAN_COUNT.finditer(text):
        yield from _han_found(match)
    for match in _HAN_PERCENT.finditer(text):
        yield from _han_found(match)
    for match in _HAN_NUMBER.finditer(text):
        if not _HAN_PLACES.isdisjoint(match[0]):
            yield from _han_found(match)


def _han_found(match: re.Match[str]) -> Iterator[Found[Decimal]]:
    value = han_value(match[0])
    if value is not None:
        yield Found(match.start(), match.end(), Decimal(value))


@cache
def _table(language: str) -> Phrases[Decimal]:
    words = lexicon(language).numbers
    cardinals = {word: Decimal(value) for word, value in words.cardinals.items()}
    return phrases(cardinals | {word: Decimal(worth) for word, worth in words.magnitudes.items()})


def _numbers(
    run: Sequence[Found[Decimal]], magnitudes: Mapping[str, int]
) -> Iterator[Found[Decimal]]:
    """Yield the numbers of a run of words that follow one another: "пять шесть" holds two."""
    worths = frozenset(map(Decimal, magnitudes.values()))
    while run:
        length, value = _first_number([found.value for found in run], worths)
        yield Found(run[0].start, run[length - 1].end, value)
        run = run[length:]


def _first_number(values: Sequence[Decimal], worths: frozenset[Decimal]) -> tuple[int, Decimal]:
    """Return how many of the values make the first number, and what it is."""
    total, group = Decimal(0), Decimal(0)
    room, last_worth = Decimal("Infinity"), Decimal("Infinity")
    for index, value in enumerate(values):
        if value in worths:
            if value >= last_worth:
                return index, total + group
            total, group = total + (group or 1) * value, Decimal(0)
            room, last_worth = value, value
        elif value >= room:
            return index, total + group
        else:
            group += value
            room = _room_after(value)
    return len(values), total + group


def _room_after(value: Decimal) -> Decimal:
    """Return what a cardinal that follows must stay below: after 200 a 40, after 40 a 5."""
    if value >= _HUNDRED:
        return Decimal(100)
    return Decimal(10) if value >= _TWENTY else Decimal(0)


def han_value(run: str) -> int | None:
    """Return the value of a run such as 两万五千 or 九; None when it is not one plain number.

    "两万五" is 25,000 in speech and 20,005 by the rules, so it is left alone.
    """
    for myriads, worth in (("亿億", 10**8), ("万萬", 10**4)):
        place = max(map(run.rfind, myriads))
        if place >= 0:
            many, rest = han_value(run[:place]), _han_rest(run[place + 1 :])
            return None if many is None or rest is None else many * worth + rest
    return _below_myriad(run)


def _han_rest(run: str) -> int | None:
    """Return the value of what follows a myriad; None for a digit that names no place."""
    if not run:
        return 0
    return None if len(run) == 1 else han_value(run)


def _below_myriad(run: str) -> int | None:
    total = digit = 0
    last_unit = 10**4
    for char in run:
        unit = _HAN_UNITS.get(char)
        if unit is None:
            if digit:
                return None
            digit = _HAN_DIGITS[char]
        elif unit >= last_unit or not (digit or total or unit == _TEN):
            return None
        else:
            total, digit, last_unit = total + (digit or 1) * unit, 0, unit
    return None if digit and last_unit > _TEN and total and "零" not in run else total + digit
