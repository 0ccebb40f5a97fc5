"""German. `text2num` reads its number words, the inflected "ein" excepted."""

from typing import Final

from generator.prose.lexicon.entries import (
    AmountWords,
    DateWords,
    Lexicon,
    NumberWords,
    each,
    listed,
    orders,
)
from generator.prose.qualifiers import Qualifier

_TENS: Final = (
    each(12, "dutzende", "dutzenden")
    | each(100, "hunderte", "hunderten")
    | each(10**4, "zehntausende", "zehntausenden")
    | each(10**5, "hunderttausende", "hunderttausenden")
)
_BIG: Final = {"tausende": 10**3, "tausenden": 10**3, "millionen": 10**6, "milliarden": 10**9}
_SINGLE: Final = {"dutzend": 12, "hundert": 100}, {"tausend": 10**3}

LEXICON: Final = Lexicon(
    numbers=NumberWords(
        percent=("prozent", "v.h."),
        scales={" mio": 10**6, " mrd": 10**9, " bio": 10**12, " dutzend": 12},
        fixed={
            "die hälfte": "0.5",
            "hälfte": "0.5",
            "ein viertel": "0.25",
            "drei viertel": "0.75",
            "dreiviertel": "0.75",
            "ein dutzend": "12",
            "dutzend": "12",
            "anderthalb": "1.5",
            "eineinhalb": "1.5",
            "zweieinhalb": "2.5",
            "dreieinhalb": "3.5",
            "eine halbe million": "500000",
            "eine halbe milliarde": "500000000",
            "anderthalb millionen": "1500000",
            "eineinhalb millionen": "1500000",
            "zweieinhalb millionen": "2500000",
            "eine million": "1000000",
            "eine milliarde": "1000000000",
            "eine": "1",
            "einen": "1",
            "einem": "1",
            "einer": "1",
            "eines": "1",
        },
        minus=("minus",),
        orders=orders(_TENS, _BIG, " ")
        | orders(*_SINGLE, " ", lead="mehrere ")
        | orders(*_SINGLE, " ", lead="einige "),
        articles=frozenset(("ein", "eine", "einen", "einem", "einer", "eines")),
        fractions=frozenset(
            listed("drittel viertel fünftel sechstel siebtel achtel neuntel zehntel")
        ),
    ),
    amounts=AmountWords(
        before={
            Qualifier.EXACTLY: ("genau", "exakt"),
            # "knapp" leans below the number and "gut" above it; both round.
            Qualifier.ABOUT: (
                "etwa",
                "ungefähr",
                "rund",
                "circa",
                "zirka",
                "ca",
                "fast",
                "nahezu",
                "annähernd",
                "beinahe",
                "schätzungsweise",
                "knapp",
                "gut",
                "in etwa",
                "um die",
                "vermutlich",
                "vielleicht",
                "möglicherweise",
                "an die",
            ),
            Qualifier.AT_LEAST: (
                "mindestens",
                "wenigstens",
                "zumindest",
                "nicht weniger als",
                "nicht unter",
            ),
            Qualifier.MORE_THAN: ("mehr als", "über"),
            Qualifier.AT_MOST: (
                "höchstens",
                "maximal",
                "bis zu",
                "nicht mehr als",
                "nicht über",
                "allenfalls",
            ),
            Qualifier.LESS_THAN: ("weniger als", "unter"),
        },
        after={
            Qualifier.AT_LEAST: ("oder mehr", "und mehr", "oder älter", "und älter"),
            Qualifier.AT_MOST: ("oder weniger", "und weniger", "oder jünger"),
        },
        asides={Qualifier.ABOUT: ("mehr oder weniger", "eine schätzung", "geschätzt")},
        changes=("stieg", "gestiegen", "sank", "gesunken", "fiel", "wuchs"),
        fillers=(
            "die",
            "der",
            "den",
            "weitere",
            "weiteren",
            "nur",
            "insgesamt",
            "deutlich",
            "weit",
        ),
        negations=("zwischen", "nicht", "kein", "keine", "nie"),
        openings=("zwischen", "von"),
        links=("bis", "oder"),
        links_when_opened=("und",),
    ),
    dates=DateWords(
        month_regions=("de-AT",),
        short_months={"mrz": 3},
        day_suffixes=(".",),
        ranges=("bis", "bis zum", "zum"),
        ands=("und",),
        bounds=("vor", "vor dem", "nach", "nach dem", "bis spätestens"),
        abouts=("um den", "etwa", "ungefähr", "circa", "ca"),
        seasons={"frühling": 21, "frühjahr": 21, "sommer": 22, "herbst": 23, "winter": 24},
    ),
)
