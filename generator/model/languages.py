"""Which tags name a language, and which are taken for one: eng is en, and cn and ua are countries.

Input: a tag of BCP 47 as an editor wrote it. Output: the tag that is meant. The languages are those
that CLDR names, which Babel carries.
"""

import re
from functools import cache
from typing import Final

from babel import Locale
from babel.core import get_global

LANGUAGE: Final = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*")
MEANT_LANGUAGES: Final = {
    "cn": "zh",
    "cz": "cs",
    "dk": "da",
    "gr": "el",
    "jp": "ja",
    "kr": "ko",
    "ua": "uk",
    "english": "en",
    "german": "de",
    "russian": "ru",
}
"""Codes of countries and names that are taken for a language tag."""


def meant_language(tag: str) -> str | None:
    """Return a language tag as it is, the tag that a wrong one stands for, or None."""
    base = tag.split("-", maxsplit=1)[0].lower()
    if LANGUAGE.fullmatch(tag) and base in _languages():
        return tag
    meant: str | None = MEANT_LANGUAGES.get(base) or get_global("language_aliases").get(base)
    return meant


@cache
def _languages() -> frozenset[str]:
    """Return the base languages that CLDR names in English, as Babel carries it.

    Of two tags for one language that of two letters is kept: en and not eng, but tl as well as fil.
    """
    aliases = set(get_global("language_aliases"))
    named = {str(name) for name in Locale("en").languages}
    return frozenset(named - aliases | {alias for alias in aliases if len(alias) == 2})  # noqa: PLR2004 - ISO 639-1
