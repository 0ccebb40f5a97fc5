"""French. `text2num` reads its number words."""

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

_TENS: Final = {"dizaines": 10, "douzaines": 12, "centaines": 100}
_THOUSANDS: Final = {"milliers": 10**3, "millions": 10**6, "milliards": 10**9}

LEXICON: Final = Lexicon(
    numbers=NumberWords(
        percent=("pour cent", "p. cent"),
        scales={" mds": 10**9},
        fixed={
            "la moitié": "0.5",
            "moitié": "0.5",
            "un quart": "0.25",
            "trois quarts": "0.75",
            "une douzaine": "12",
            "un demi-million": "500000",
            "un demi-milliard": "500000000",
        },
        # "une quarantaine" is also a quarantine; with its article it is about forty.
        round={
            "une dizaine": 10,
            "une quinzaine": 15,
            "une vingtaine": 20,
            "une trentaine": 30,
            "une quarantaine": 40,
            "une cinquantaine": 50,
            "une soixantaine": 60,
            "une centaine": 100,
            "un millier": 1000,
        },
        orders=orders(_TENS, _THOUSANDS, " de "),
        articles=frozenset(("un", "une")),
        and_a_half=("et demi", "et demie"),
        fractions=frozenset(
            listed(
                "tiers quart quarts cinquième cinquièmes sixième sixièmes huitième "
                "huitièmes dixième dixièmes"
            )
        ),
    ),
    amounts=AmountWords(
        before={
            Qualifier.EXACTLY: ("exactement", "précisément"),
            Qualifier.ABOUT: (
                "environ",
                "près de",
                "quelque",
                "quelques",
                "autour de",
                "à peu près",
                "approximativement",
                "presque",
                "plus ou moins",
                "de l'ordre de",
                "peut-être",
                "probablement",
            ),
            Qualifier.AT_LEAST: ("au moins", "au minimum", "pas moins de", "minimum"),
            Qualifier.MORE_THAN: ("plus de", "plus d'", "au-delà de", "plus que"),
            Qualifier.AT_MOST: (
                "au plus",
                "au maximum",
                "jusqu'à",
                "pas plus de",
                "pas plus d'",
                "maximum",
                "tout au plus",
            ),
            Qualifier.LESS_THAN: ("moins de", "moins d'", "au-dessous de", "en dessous de"),
        },
        after={
            Qualifier.ABOUT: ("environ", "plus ou moins"),
            Qualifier.AT_LEAST: ("ou plus", "et plus", "au moins", "au minimum"),
            Qualifier.AT_MOST: ("ou moins", "au plus", "au maximum"),
        },
        asides={Qualifier.ABOUT: ("une estimation", "estimation")},
        changes=("passé", "passée", "passer", "passant", "passe"),
        fillers=("les", "des", "la", "le", "autres", "un", "une", "peu", "bien", "seulement"),
        negations=("entre", "pas", "ne", "aucun", "aucune", "jamais", "non"),
        openings=("entre", "de"),
        links=("à", "ou"),
        links_when_opened=("et",),
    ),
    dates=DateWords(
        day_suffixes=("er",),
        ranges=("au", "à", "jusqu'au"),
        ands=("et", "et le"),
        bounds=("avant", "avant le", "après", "après le"),
        abouts=("vers", "vers le", "autour du", "environ"),
        seasons={"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    ),
)
