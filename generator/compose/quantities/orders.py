"""Numbers of which only the order is known: "tens of thousands", "hundreds", "dozens".

Input: what is counted by (tens, hundreds, thousands, dozens) and the smallest number of that order.
Output: words. Each is a message of its own, since languages build them differently.
"""

from decimal import Decimal
from typing import Final

from generator.compose.wording import Wording
from generator.prose.qualifiers import Qualifier

_BASES: Final = {
    Qualifier.DOZENS_OF: 12,
    Qualifier.TENS_OF: 10,
    Qualifier.HUNDREDS_OF: 100,
    Qualifier.THOUSANDS_OF: 1000,
}
_SCALES: Final = (10**9, 10**6, 10**3, 1)


def is_indefinite(qualifier: Qualifier) -> bool:
    """Return whether a qualifier gives the order of a number only."""
    return qualifier in _BASES


def order_words(qualifier: Qualifier, value: Decimal, words: Wording) -> str:
    """Return the order of a number in words; `value` is the smallest number of that order."""
    times = abs(value) / _BASES[qualifier]
    scale = next((scale for scale in _SCALES if times >= scale), 1)
    return _names(words)[qualifier][_SCALES.index(scale)]


def _names(words: Wording) -> dict[Qualifier, tuple[str, str, str, str]]:
    """Return the words by billions, millions, thousands and ones."""
    return {
        Qualifier.DOZENS_OF: (
            words.gettext("dozens of billions"),
            words.gettext("dozens of millions"),
            words.gettext("dozens of thousands"),
            words.gettext("dozens"),
        ),
        Qualifier.TENS_OF: (
            words.gettext("tens of billions"),
            words.gettext("tens of millions"),
            words.gettext("tens of thousands"),
            words.gettext("tens"),
        ),
        Qualifier.HUNDREDS_OF: (
            words.gettext("hundreds of billions"),
            words.gettext("hundreds of millions"),
            words.gettext("hundreds of thousands"),
            words.gettext("hundreds"),
        ),
        Qualifier.THOUSANDS_OF: (
            words.gettext("trillions"),
            words.gettext("billions"),
            words.gettext("millions"),
            words.gettext("thousands"),
        ),
    }
