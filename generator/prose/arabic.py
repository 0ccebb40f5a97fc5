"""Build numbers from Arabic number words.

Input: where the words of a text stand. Output: numbers with their place. Arabic puts the unit
before the ten and joins the two by "و": "خمسة وعشرون" is 25, "أحد عشر" 11, "مئة وخمسون" 150. What
does not fit this order begins a new number. Must not know the cardinals themselves.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final

from generator.prose.lexicon import lexicon
from generator.prose.phrases import Found, Phrases, Word, find_phrases, is_gap, phrases

_AND: Final = "و"
_ELEVENTH: Final = ("أحد", "إحدى")
"""The one of eleven and of 21; by itself it is "one of", a pronoun."""
_TEN: Final = 10
_HUNDRED: Final = 100
_THOUSAND: Final = 1000
_TENS: Final = range(20, 100, 10)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """One word: its value, whether it is joined to the word before, and whether it multiplies."""

    value: int
    is_joined: bool
    is_magnitude: bool = False
    is_pronoun: bool = False


def find_arabic(text: str, language: str, words: Sequence[Word]) -> Iterator[Found[Decimal]]:
    """Yield the numbers that the cardinals and magnitudes build, in order, in code points."""
    run: list[Found[_Part]] = []
    for found in find_phrases(_table(language), text, words):
        if run and not is_gap(text[run[-1].end : found.start]):
            yield from _numbers(run)
            run = []
        run.append(found)
    yield from _numbers(run)


@cache
def _table(language: str) -> Phrases[_Part]:
    known = lexicon(language).numbers
    ones = (*(word for word in known.articles), *_ELEVENTH)
    values = {
        **{word: (int(value), False, False) for word, value in known.cardinals.items()},
        **{word: (worth, True, False) for word, worth in known.magnitudes.items()},
        **dict.fromkeys(ones, (1, False, True)),
    }
    return phrases(
        {
            f"{lead}{word}": _Part(
                value=value,
                is_joined=bool(lead),
                is_magnitude=is_magnitude,
                is_pronoun=is_pronoun,
            )
            for word, (value, is_magnitude, is_pronoun) in values.items()
            for lead in ("", _AND)
        }
    )


def _numbers(run: Sequence[Found[_Part]]) -> Iterator[Found[Decimal]]:
    while run:
        length, value = _first_number([found.value for found in run])
        start = run[0].start + len(_AND) * run[0].value.is_joined
        if length > 1 or not run[0].value.is_pronoun:
            yield Found(start, run[length - 1].end, Decimal(value))
        run = run[length:]


def _first_number(parts: Sequence[_Part]) -> tuple[int, int]:
    """Return how many of the parts make the first number, and what it is."""
    sums = _Sums()
    for index, part in enumerate(parts):
        more = sums.magnified(part) if part.is_magnitude else sums.plus(part)
        if more is None:
            return index, sums.value
        sums = more
    return len(parts), sums.value


@dataclass(frozen=True, slots=True)
class _Sums:
    """A number as far as it is built: what is complete, the group below 1,000, the last word."""

    total: int = 0
    group: int = 0
    last: int = 0
    room: int = 10**15

    @property
    def value(self) -> int:
        return self.total + self.group

    def magnified(self, part: _Part) -> "_Sums | None":
        """Return the sums with "thousand" or the like; None when it does not belong to them."""
        is_apart = part.is_joined == bool(self.group)
        if part.value >= self.room or (is_apart and self.value):
            return None
        return _Sums(self.total + (self.group or 1) * part.value, 0, 0, part.value)

    def plus(self, part: _Part) -> "_Sums | None":
        """Return the sums with a cardinal; None when it does not belong to them."""
        if part.value >= _THOUSAND:
            return None if self.value else _Sums(part.value, 0, 0, _THOUSAND)
        if not self.group:
            is_next = part.is_joined or not self.total
            return self._grown(part.value, part) if is_next else None
        if part.is_joined:
            return self._grown(self.group + part.value, part) if self._has_room(part) else None
        if part.value == _HUNDRED and self.group in range(3, _TEN):
            return self._grown(self.group * _HUNDRED, part)
        if part.value == _TEN and self.last in range(1, _TEN):
            return self._grown(self.group + _TEN, part)
        return None

    def _has_room(self, part: _Part) -> bool:
        """Return whether a joined cardinal adds to the last: 20 to 5, and 5 or 20 to 100."""
        if self.last >= _HUNDRED:
            return part.value < _HUNDRED
        return self.last in range(1, _TEN) and part.value in _TENS

    def _grown(self, group: int, part: _Part) -> "_Sums":
        return _Sums(self.total, group, part.value, self.room)
