"""Italian. `text2num` reads its number words."""

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

_TENS: Final = {"decine": 10, "dozzine": 12, "centinaia": 100}
_THOUSANDS: Final = {"migliaia": 10**3, "milioni": 10**6, "miliardi": 10**9}

LEXICON: Final = Lexicon(
    numbers=NumberWords(
        percent=("per cento",),
        scales={" mld": 10**9, " mln": 10**6},
        fixed={
            "la metà": "0.5",
            "metà": "0.5",
            "un quarto": "0.25",
            "tre quarti": "0.75",
            "una dozzina": "12",
            "mezza dozzina": "6",
            "mezzo milione": "500000",
        },
        round={
            "una decina": 10,
            "una quindicina": 15,
            "una ventina": 20,
            "una trentina": 30,
            "una quarantina": 40,
            "una cinquantina": 50,
            "un centinaio": 100,
            "un migliaio": 1000,
        },
        orders=orders(_TENS, _THOUSANDS, " di "),
        articles=frozenset(("un", "una", "uno")),
        and_a_half=("e mezzo", "e mezza"),
        fractions=frozenset(
            listed(
                "terzo terzi quarto quarti quinto quinti sesto sesti ottavo ottavi decimo decimi"
            )
        ),
    ),
    amounts=AmountWords(
        before={
            Qualifier.EXACTLY: ("esattamente", "precisamente"),
            Qualifier.ABOUT: (
                "circa",
                "quasi",
                "intorno a",
                "più o meno",
                "approssimativamente",
                "all'incirca",
                "pressappoco",
            ),
            Qualifier.AT_LEAST: ("almeno", "non meno di", "come minimo"),
            Qualifier.MORE_THAN: ("più di", "oltre", "al di sopra di"),
            Qualifier.AT_MOST: ("al massimo", "fino a", "non più di", "tutt'al più"),
            Qualifier.LESS_THAN: ("meno di", "al di sotto di"),
        },
        after={
            Qualifier.ABOUT: ("circa",),
            Qualifier.AT_LEAST: ("o più", "e più", "almeno"),
            Qualifier.AT_MOST: ("o meno", "al massimo"),
        },
        fillers=("i", "le", "gli", "la", "altri", "altre", "solo", "poco", "ben"),
        negations=("tra", "non", "nessun", "nessuna", "mai"),
        openings=("tra", "fra", "da", "dai"),
        links=("a", "ai", "o"),
        links_when_opened=("e",),
    ),
    dates=DateWords(
        links=("di", "del"),
        ranges=("al", "a", "fino al"),
        ands=("e", "e il"),
        day_suffixes=("º", "°"),
    ),
)
