"""Portuguese, of Brazil and of Portugal. `text2num` reads its number words."""

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

_TENS: Final = {"dezenas": 10, "dúzias": 12, "centenas": 100}
_THOUSANDS: Final = {
    "milhares": 10**3,
    "milhões": 10**6,
    "bilhões": 10**9,
    "mil milhões": 10**9,
}

LEXICON: Final = Lexicon(
    numbers=NumberWords(
        percent=("por cento",),
        scales={" mi": 10**6, " bi": 10**9},
        fixed={
            "a metade": "0.5",
            "metade": "0.5",
            "um quarto": "0.25",
            "três quartos": "0.75",
            "uma dúzia": "12",
            "meia dúzia": "6",
            "meio milhão": "500000",
        },
        round={"uma dezena": 10, "uma centena": 100, "um milhar": 1000},
        orders=orders(_TENS, _THOUSANDS, " de "),
        articles=frozenset(("um", "uma", "uns", "umas")),
        and_a_half=("e meio", "e meia"),
        fractions=frozenset(
            listed(
                "terço terços quarto quartos quinto quintos sexto sextos oitavo oitavos "
                "décimo décimos"
            )
        ),
    ),
    amounts=AmountWords(
        before={
            Qualifier.EXACTLY: ("exatamente", "exactamente", "precisamente"),
            Qualifier.ABOUT: (
                "cerca de",
                "aproximadamente",
                "por volta de",
                "quase",
                "em torno de",
                "mais ou menos",
                "perto de",
                "uns",
                "umas",
            ),
            Qualifier.AT_LEAST: (
                "pelo menos",
                "ao menos",
                "no mínimo",
                "não menos de",
                "não menos que",
            ),
            Qualifier.MORE_THAN: ("mais de", "mais que", "mais do que", "acima de"),
            Qualifier.AT_MOST: (
                "no máximo",
                "até",
                "não mais de",
                "não mais que",
                "não mais do que",
            ),
            Qualifier.LESS_THAN: ("menos de", "menos que", "menos do que", "abaixo de"),
        },
        after={
            Qualifier.ABOUT: ("aproximadamente", "mais ou menos"),
            Qualifier.AT_LEAST: ("ou mais", "e mais", "no mínimo", "pelo menos"),
            Qualifier.AT_MOST: ("ou menos", "no máximo"),
        },
        fillers=("os", "as", "outros", "outras", "um", "uma", "apenas", "pouco"),
        negations=("entre", "não", "nenhum", "nenhuma", "nunca", "sem"),
        openings=("entre", "de"),
        links=("a", "ou"),
        links_when_opened=("e",),
    ),
    dates=DateWords(
        links=("de", "do"),
        ranges=("a", "até", "ao", "até o", "até ao"),
        ands=("e",),
        day_suffixes=("º", "°", ".º"),
    ),
)
