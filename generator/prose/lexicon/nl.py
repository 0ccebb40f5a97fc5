"""Dutch. `text2num` reads its number words."""

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
    "tientallen": 10,
    "honderden": 100,
    "tienduizenden": 10**4,
    "honderdduizenden": 10**5,
}
_BIG: Final = {"duizenden": 10**3, "miljoenen": 10**6, "miljarden": 10**9}

LEXICON: Final = Lexicon(
    numbers=NumberWords(
        percent=("procent",),
        scales={" mln": 10**6, " mld": 10**9},
        fixed={
            "de helft": "0.5",
            "helft": "0.5",
            "een kwart": "0.25",
            "driekwart": "0.75",
            "een dozijn": "12",
            "anderhalf": "1.5",
            "anderhalf miljoen": "1500000",
            "een half miljoen": "500000",
        },
        round={"een tiental": 10, "een twintigtal": 20, "een honderdtal": 100},
        orders=orders(_TENS, _BIG, " "),
        articles=frozenset(("een",)),
        fractions=frozenset(listed("derde derden kwart vierde vijfde zesde achtste tiende")),
    ),
    amounts=AmountWords(
        before={
            Qualifier.EXACTLY: ("precies", "exact"),
            Qualifier.ABOUT: (
                "ongeveer",
                "circa",
                "ca",
                "rond",
                "rond de",
                "zo'n",
                "bijna",
                "naar schatting",
                "om en nabij",
            ),
            Qualifier.AT_LEAST: (
                "minstens",
                "ten minste",
                "tenminste",
                "op zijn minst",
                "minimaal",
                "niet minder dan",
            ),
            Qualifier.MORE_THAN: ("meer dan", "boven de", "ruim"),
            Qualifier.AT_MOST: ("hoogstens", "maximaal", "ten hoogste", "tot", "niet meer dan"),
            Qualifier.LESS_THAN: ("minder dan", "onder de"),
        },
        after={
            Qualifier.AT_LEAST: ("of meer", "en meer", "of ouder"),
            Qualifier.AT_MOST: ("of minder", "of jonger"),
        },
        fillers=("de", "een", "nog", "slechts", "andere", "maar"),
        negations=("tussen", "niet", "geen", "nooit"),
        openings=("tussen", "tussen de", "van"),
        links=("tot", "of"),
        links_when_opened=("en",),
    ),
    dates=DateWords(ranges=("tot", "tot en met", "t/m"), ands=("en",)),
)
