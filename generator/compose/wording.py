"""The words of a page: its language, its locale, and the interface in that language.

Input: a BCP 47 tag and a catalogue of translations. Output: ready words, numbers and lists. It must
not know the content; every English sentence here is a message id that a translator may replace.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal, localcontext
from gettext import NullTranslations
from typing import Final, Literal

from babel import Locale
from babel.core import UnknownLocaleError
from babel.lists import format_list
from babel.numbers import NumberPattern, format_percent, parse_pattern

Direction = Literal["ltr", "rtl"]

_RTL_SCRIPTS: Final = frozenset(["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"])
_SCRIPT_LETTERS: Final = 4
_DECIMALS: Final = re.compile(r"\.[0#]+")
_GROUPED: Final = 1000
"""From here on numbers are grouped, in some languages."""

_PRECISION: Final = 100
"""Digits to count with: more than a number of the content can have, so that none is rounded off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What words a page in: `language` is the tag as the editor wrote it, `locale` is Babel's.

    `direction` is how the language is written, `whole` its pattern of a number without decimals.
    """

    language: str
    direction: Direction
    locale: Locale
    whole: NumberPattern
    translations: NullTranslations

    def gettext(self, message: str) -> str:
        """Return a sentence or word of the interface in the page's language."""
        return self.translations.gettext(message)

    def pgettext(self, context: str, message: str) -> str:
        """Return a message whose meaning hangs on `context`, which readers do not see."""
        return self.translations.pgettext(context, message)

    def ngettext(self, one: str, many: str, count: int, **others: str) -> str:
        """Return a message about a count: `%(count)s` is the number, other places have `others`."""
        template = self.translations.ngettext(one, many, count)
        return template % {"count": self.number(count), **others}

    def number(self, value: Decimal | int) -> str:
        """Return a number with the locale's signs and grouping; all its decimals are kept.

        So are the zeros at its end: 1.10 is said to be known to the hundredth.
        """
        if isinstance(value, int) and 0 <= value < _GROUPED:
            return str(value)
        _, _, decimals = f"{Decimal(value):f}".partition(".")
        pattern = self.whole
        if decimals:
            pattern = parse_pattern(_with_decimals(self.locale, len(decimals)))
        with localcontext(prec=_PRECISION):
            text: str = pattern.apply(value, self.locale, decimal_quantization=False)
        return text

    def percentage(self, value: Decimal) -> str:
        """Return hundredths as the locale writes a percentage: 40 is "40%" or "40 %"."""
        with localcontext(prec=_PRECISION):
            return format_percent(value / 100, locale=self.locale, decimal_quantization=False)

    def listed(self, items: Iterable[str]) -> str:
        """Return the items as a list in words, "a, b, and c"; empty text for none."""
        return format_list(list(items), locale=self.locale)

    def quotation(self) -> str:
        """Return the template of words in quotation marks; its only place is `text`."""
        return self.gettext("\u201c%(text)s\u201d")

    def language_name(self, tag: str) -> str:
        """Return the name of a language in the page's own; the tag itself if it is not known."""
        known = next(_candidates(tag), None)
        return tag if known is None else Locale.parse(known).get_display_name(self.locale) or tag


def wording(language: str, translations: NullTranslations) -> Wording:
    """Return the words for a language (BCP 47); an unknown one is worded by English formats."""
    locale = Locale.parse(next(_candidates(language), "en"))
    return Wording(
        language=language,
        direction=direction(language),
        locale=locale,
        whole=parse_pattern(_with_decimals(locale, 0)),
        translations=translations,
    )


def direction(language: str, sample: str = "") -> Direction:
    """Return how a language is written (BCP 47): by its script, else by CLDR's locale data.

    For a language without data the first letter of `sample` decides (Unicode bidirectional class).
    """
    if script := _script(language):
        return "rtl" if script in _RTL_SCRIPTS else "ltr"
    for candidate in _candidates(language):
        return "rtl" if Locale.parse(candidate).text_direction == "rtl" else "ltr"
    strong = (unicodedata.bidirectional(character) for character in sample)
    first = next((kind for kind in strong if kind in ("L", "R", "AL")), "L")
    return "ltr" if first == "L" else "rtl"


def _with_decimals(locale: Locale, count: int) -> str:
    """Return the locale's pattern of a number (UTS 35, part 3) with so many decimals."""
    pattern: str = locale.decimal_formats[None].pattern
    return _DECIMALS.sub(f".{'0' * count}" if count else "", pattern)


def _script(language: str) -> str | None:
    parts = language.lower().split("-")[1:]
    return next((p for p in parts if len(p) == _SCRIPT_LETTERS and p.isalpha()), None)


def _candidates(language: str) -> Iterator[str]:
    """Yield the tag, then the tag with its last part left off and so on, as far as CLDR knows it.

    RFC 4647, 3.4 (lookup).
    """
    parts = language.split("-")
    while parts:
        with suppress(ValueError, UnknownLocaleError):
            yield str(Locale.parse("_".join(parts)))
        parts.pop()
