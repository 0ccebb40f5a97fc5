"""Spanish. `text2num` reads its number words."""

from typing import Final

from generator.prose.lexicon.entries import (
    AmountWords,
    DateWords,
    Lexicon,
    NumberWords,
    listed,
    orders,
)
from generator.prose.qualifiers import Qualifier

_TENS: Final = {
    "decenas": 10,
    "docenas": 12,
    "cientos": 100,
    "centenares": 100,
    "centenas": 100,
}
_THOUSANDS: Final = {
    "miles": 10**3,
    "millares": 10**3,
    "millones": 10**6,
    "miles de millones": 10**9,
}

LEXICON: Final = Lexicon(
    numbers=NumberWords(
        percent=("por ciento",),
        fixed={
            "la mitad": "0.5",
            "mitad": "0.5",
            "un cuarto": "0.25",
            "tres cuartos": "0.75",
            "una docena": "12",
            "docena": "12",
            "media docena": "6",
            "medio millón": "500000",
        },
        round={
            "una decena": 10,
            "una veintena": 20,
            "una treintena": 30,
            "una cincuentena": 50,
            "un centenar": 100,
            "un millar": 1000,
        },
        orders=orders(_TENS, _THOUSANDS, " de "),
        articles=frozenset(("un", "una", "uno", "unos", "unas")),
        and_a_half=("y medio", "y media"),
        fractions=frozenset(
            listed(
                "tercio tercios cuarto cuartos quinto quintos sexto sextos octavo "
                "octavos décimo décimos"
            )
        ),
    ),
    amounts=AmountWords(
        before={
            Qualifier.EXACTLY: ("exactamente", "precisamente"),
            Qualifier.ABOUT: (
                "alrededor de",
                "cerca de",
                "unos",
                "unas",
                "aproximadamente",
                "casi",
                "en torno a",
                "más o menos",
            ),
            Qualifier.AT_LEAST: (
                "al menos",
                "por lo menos",
                "como mínimo",
                "no menos de",
                "cuando menos",
            ),
            Qualifier.MORE_THAN: ("más de", "por encima de", "superior a"),
            Qualifier.AT_MOST: (
                "a lo sumo",
                "como máximo",
                "hasta",
                "no más de",
                "como mucho",
                "un máximo de",
            ),
            Qualifier.LESS_THAN: ("menos de", "por debajo de", "inferior a"),
        },
        after={
            Qualifier.ABOUT: ("aproximadamente", "más o menos"),
            Qualifier.AT_LEAST: ("o más", "y más", "como mínimo", "al menos"),
            Qualifier.AT_MOST: ("o menos", "como máximo"),
        },
        fillers=("los", "las", "otros", "otras", "el", "un", "una", "solo", "poco"),
        negations=("entre", "no", "ningún", "ninguna", "nunca", "sin"),
        openings=("entre", "de"),
        links=("a", "o"),
        links_when_opened=("y",),
    ),
    dates=DateWords(
        months={"setiembre": 9},
        short_months={"set": 9},
        links=("de", "del"),
        ranges=("a", "al", "hasta", "hasta el"),
        ands=("y", "y el"),
        day_suffixes=("º", ".º", "°"),
    ),
)
