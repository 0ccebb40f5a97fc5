"""Ukrainian. Number words and month names in every case that sources use."""
# ruff: noqa: RUF001 - Cyrillic letters are meant, not the Latin ones they look like

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
from generator.prose.lexicon.uk_numerals import CARDINALS, MAGNITUDES, MONTHS
from generator.prose.qualifiers import Qualifier

_TENS: Final = each(10, "десятки", "десятків", "десяткам", "десятками", "десятках") | each(
    100, "сотні", "сотень", "сотням", "сотнями", "сотнях"
)
_THOUSANDS: Final = (
    each(10**3, "тисячі", "тисяч", "тисячам", "тисячами", "тисячах")
    | each(10**6, "мільйони", "мільйонів", "мільйонам", "мільйонами", "мільйонах")
    | each(10**9, "мільярди", "мільярдів", "мільярдам", "мільярдами", "мільярдах")
)

LEXICON: Final = Lexicon(
    numbers=NumberWords(
        percent=(
            "відсоток",
            "відсотка",
            "відсотки",
            "відсотків",
            "відсоткам",
            "відсотками",
            "відсотках",
            "процент",
            "проценти",
            "процентів",
        ),
        scales={" тис": 10**3},
        fixed={
            **dict.fromkeys(("половина", "половину", "половини", "половині"), "0.5"),
            **dict.fromkeys(("чверть", "чверті"), "0.25"),
            "пів мільйона": "500000",
            "півмільйона": "500000",
        },
        round={"десяток": 10, "сотня": 100, "сотню": 100},
        orders=orders(_TENS, _THOUSANDS, " "),
        cardinals=CARDINALS,
        magnitudes=MAGNITUDES,
        articles=frozenset(listed("один одна одне одного однієї одному одним одну")),
        ordinal_suffixes=listed("-й -я -е -го -му -м -ю -х -ті -ї -ий -ої"),
        and_a_half=("з половиною",),
        minus=("мінус",),
        fractions=frozenset(listed("третина третини третіх четвертих п'ята п'ятих десята десятих")),
    ),
    amounts=AmountWords(
        before={
            Qualifier.EXACTLY: ("рівно", "точно"),
            Qualifier.ABOUT: (
                "близько",
                "приблизно",
                "орієнтовно",
                "майже",
                "імовірно",
                "ймовірно",
            ),
            Qualifier.AT_LEAST: (
                "щонайменше",
                "принаймні",
                "не менше",
                "не менш як",
                "не менш ніж",
                "не менше ніж",
                "як мінімум",
                "мінімум",
            ),
            Qualifier.MORE_THAN: (
                "понад",
                "більше",
                "більш ніж",
                "більше ніж",
                "більш як",
                "більше як",
            ),
            Qualifier.AT_MOST: (
                "щонайбільше",
                "не більше",
                "не більш як",
                "не більш ніж",
                "не більше ніж",
                "до",
                "максимум",
            ),
            Qualifier.LESS_THAN: ("менше", "менш ніж", "менше ніж", "менш як"),
        },
        after={
            Qualifier.AT_LEAST: ("і більше", "та більше", "або більше", "і старше"),
            Qualifier.AT_MOST: ("і менше", "та менше", "або менше"),
        },
        fillers=("ще", "трохи", "лише", "тільки", "всього"),
        negations=("між", "не", "ні", "немає", "без"),
        openings=("від", "з", "між", "у віці від"),
        links=("до", "або", "чи"),
        links_when_opened=("і", "та", "й", "по"),
    ),
    dates=DateWords(
        months=MONTHS,
        # "лютий" is also "fierce", "лип" and "лист" are also a lime tree and a letter.
        not_alone=frozenset(("лютий", "лютого", "лютому", "лютим")),
        day_suffixes=("-го", "-е"),
        ranges=("по", "до"),
        ands=("і", "та", "й"),
    ),
)
