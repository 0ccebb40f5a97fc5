"""The abbreviations whose full stop does not end a sentence, by language.

Words are in lower case and without their last full stop; a single letter needs no entry. Those that
often end a sentence ("etc.", "Inc.", "usw.") are left out: the lower-case word after them tells.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

EVERYWHERE: Final = frozenset(["dr", "prof", "st", "vs", "cf", "ca"])
"""Read so in every language."""

ABBREVIATIONS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "de": frozenset(
            [
                "abs",
                "bzw",
                "d.h",
                "evtl",
                "fr",
                "ggf",
                "hr",
                "inkl",
                "mio",
                "mrd",
                "o.ä",
                "s.o",
                "u.a",
                "vgl",
                "z.b",
                "z.t",
            ]
        ),
        "en": frozenset(
            [
                "adm",
                "al",
                "approx",
                "capt",
                "col",
                "cpl",
                "dept",
                "e.g",
                "est",
                "gen",
                "gov",
                "hon",
                "i.e",
                "lt",
                "maj",
                "messrs",
                "mr",
                "mrs",
                "ms",
                "mt",
                "rep",
                "rev",
                "sen",
                "sgt",
            ]
        ),
        "es": frozenset(["dra", "ej", "p.ej", "sr", "sra", "srta", "ud", "uds"]),
        "fr": frozenset(["av", "env", "me", "mgr", "mlle", "mm", "mme", "p.ex", "ste"]),
        "it": frozenset(["avv", "dott", "ing", "p.es", "sig", "sigg"]),
        "ru": frozenset(
            ["акад", "гг", "им", "млн", "млрд", "проф", "руб", "см", "т.е", "т.н", "тыс", "ул"]  # noqa: RUF001 - Cyrillic is meant
        ),
    }
)
"""By the first part of the BCP 47 language tag."""

BEFORE_NUMBER: Final = frozenset(
    [
        "art",
        "apr",
        "aug",
        "ch",
        "dec",
        "feb",
        "fig",
        "jan",
        "jul",
        "jun",
        "mar",
        "no",
        "nos",
        "nov",
        "nr",
        "oct",
        "pp",
        "sec",
        "sep",
        "sept",
        "vol",
        "рис",
        "ст",
        "стр",
        "№",
        "n.º",
        "núm",
    ]
)
"""Read so when a digit follows: "No. 5", but "He said no. Five others left"."""

ORDINAL_DOT: Final = frozenset(
    [
        "cs",
        "da",
        "de",
        "et",
        "fi",
        "hr",
        "hu",
        "is",
        "lv",
        "nb",
        "nn",
        "no",
        "pl",
        "sk",
        "sl",
        "sr",
        "tr",
    ]
)
"""The languages in which a full stop makes an ordinal: "3. Oktober"."""
