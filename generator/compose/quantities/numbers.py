"""Numbers as a person says them: "about 24,000", "40 percent", "18 to 30", "tens of thousands".

Input: a figure. Output: words. Digits, grouping and the words for millions are CLDR's (Babel). It
must not compute: a number is worded as its editor gave it, never rounded.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import Final, Literal

from babel.numbers import format_compact_decimal

from generator.compose.quantities.orders import is_indefinite, order_words
from generator.compose.wording import Wording
from generator.model.facts import Figure
from generator.prose.lexicon import lexicon
from generator.prose.qualifiers import Qualifier

_PERCENT_SIGNS: Final = frozenset({"%", "\u066a", "\ufe6a", "\uff05"})
_LARGE: Final = 1_000_000
_TOO_LARGE: Final = 10**15
"""From here on CLDR has no word for a number."""

_ALL_DECIMALS: Final = 6
"""What two decimals before "trillion" can come to where the steps are wider, as in Chinese."""


def amount_words(figure: Figure, words: Wording) -> str:
    """Return a figure's number with its qualifier, without its unit unless that is percent."""
    if is_indefinite(figure.qualifier):
        return order_words(figure.qualifier, figure.low, words)
    return _hedged(figure.qualifier, _number(figure, words), words)


def figure_words(figure: Figure, words: Wording) -> str:
    """Return a figure's number with its qualifier and its unit."""
    amount = amount_words(figure, words)
    counted = unit(figure, words)
    if counted is None:
        return amount
    template = words.pgettext("number and unit", "%(amount)s %(unit)s")
    return template % {"amount": amount, "unit": counted}


def term_words(figure: Figure, words: Wording) -> str:
    """Return a figure's number as it stands in a sum: qualified, all digits, 40% as a sign."""
    if is_indefinite(figure.qualifier):
        return order_words(figure.qualifier, figure.low, words)
    return _hedged(figure.qualifier, result_words(figure, words), words)


def result_words(figure: Figure, words: Wording) -> str:
    """Return a figure's number as it stands behind the sign of equality: without a qualifier."""
    spoken = words.percentage if is_percentage(figure, words) else words.number
    return _range(figure, spoken, words)


def unit(figure: Figure, words: Wording) -> str | None:
    """Return the unit to print after the amount; None for a percentage, which says it already.

    Of an indefinite number it is what the number is of: "tens of thousands" "of people".
    """
    if figure.unit is None or is_percentage(figure, words):
        return None
    if is_indefinite(figure.qualifier):
        template = words.pgettext("unit of an indefinite number", "of %(unit)s")
        return template % {"unit": figure.unit}
    return figure.unit


def is_percentage(figure: Figure, words: Wording) -> bool:
    """Return whether a figure counts hundredths of something.

    Its unit is then a percent sign, or the word for it in English or in the page's language.
    """
    if figure.unit is None:
        return False
    known = (name for tag in ("en", words.language) for name in lexicon(tag).numbers.percent)
    return figure.unit in _PERCENT_SIGNS or figure.unit.casefold() in known


def number_words(value: Decimal, words: Wording) -> str:
    """Return a number in digits, a large round one with a word: "24,000", "1.5 million".

    Round is what has at most two decimals before the word; nothing is ever rounded off.
    """
    size = abs(value)
    if not _LARGE <= size < _TOO_LARGE or size % (10 ** (_thousands(size) * 3 - 2)):
        return words.number(value)
    return format_compact_decimal(
        value, format_type=_width(words), locale=words.locale, fraction_digits=_ALL_DECIMALS
    )


def _hedged(qualifier: Qualifier, number: str, words: Wording) -> str:
    template = _hedges(words).get(qualifier)
    return number if template is None else template % {"number": number}


def _hedges(words: Wording) -> dict[Qualifier, str]:
    """Return what to say with a number; an exact one and a range between two stand alone."""
    return {
        Qualifier.ABOUT: words.gettext("about %(number)s"),
        Qualifier.AT_LEAST: words.gettext("at least %(number)s"),
        Qualifier.MORE_THAN: words.gettext("more than %(number)s"),
        Qualifier.AT_MOST: words.gettext("at most %(number)s"),
        Qualifier.LESS_THAN: words.gettext("less than %(number)s"),
    }


def _width(words: Wording) -> Literal["long", "short"]:
    """Return how a locale words large numbers: some, such as Chinese, have the short form only."""
    return "long" if "long" in words.locale.compact_decimal_formats else "short"


def _number(figure: Figure, words: Wording) -> str:
    """Return the number or the range, with "percent" said as a word where it is one."""

    def spoken(value: Decimal) -> str:
        return number_words(value, words)

    if not is_percentage(figure, words):
        return _range(figure, spoken, words)
    return words.gettext("%(number)s percent") % {"number": _range(figure, words.number, words)}


def _range(figure: Figure, spoken: Callable[[Decimal], str], words: Wording) -> str:
    if figure.high is None:
        return spoken(figure.low)
    return words.pgettext("range of numbers", "%(low)s to %(high)s") % {
        "low": spoken(figure.low),
        "high": spoken(figure.high),
    }


def _thousands(size: Decimal) -> int:
    """Return how many groups of three digits follow the first group: 2 for a million."""
    return size.adjusted() // 3
