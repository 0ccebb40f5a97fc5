"""Russian. Number words and month names in every case that sources use."""
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
from generator.prose.lexicon.ru_numerals import CARDINALS, MAGNITUDES, MONTHS
from generator.prose.qualifiers import Qualifier

_TENS: Final = (
    each(10, "десятки", "десятков", "десяткам", "десятками", "десятках")
    | each(12, "дюжины", "дюжин")
    | each(100, "сотни", "сотен", "сотням", "сотнями", "сотнях")
)
_THOUSANDS: Final = (
    each(10**3, "тысячи", "тысяч", "тысячам", "тысячами", "тысячах")
    | each(10**6, "миллионы", "миллионов", "миллионам", "миллионами", "миллионах")
    | each(10**9, "миллиарды", "миллиардов", "миллиардам", "миллиардами", "миллиардах")
)

LEXICON: Final = Lexicon(
    numbers=NumberWords(
        percent=listed("процент процента процентов проценты процентам процентами процентах проц"),
        scales={" тыс": 10**3, " тысячам": 10**3, " тысячами": 10**3, " тысячах": 10**3},
        fixed={
            **dict.fromkeys(("половина", "половину", "половины", "половине", "половиной"), "0.5"),
            **dict.fromkeys(("четверть", "четверти"), "0.25"),
            "дюжина": "12",
            "полмиллиона": "500000",
            "полмиллиарда": "500000000",
        },
        round={"десяток": 10, "сотня": 100, "сотню": 100},
        orders=orders(_TENS, _THOUSANDS, " "),
        cardinals=CARDINALS,
        magnitudes=MAGNITUDES,
        articles=frozenset(listed("один одна одно одного одной одному одним одну одном")),
        ordinal_suffixes=(
            "-й",
            "-я",
            "-е",
            "-го",
            "-му",
            "-м",
            "-ю",
            "-х",
            "-ой",
            "-ая",
            "-ое",
            "-ые",
            "-ых",
        ),
        and_a_half=("с половиной",),
        minus=("минус",),
        fractions=frozenset(
            listed(
                "третья третьих треть трети четвертая четвёртая четвертых четвёртых "
                "пятая пятых десятая десятых"
            )
        ),
    ),
    amounts=AmountWords(
        before={
            Qualifier.EXACTLY: ("ровно", "точно"),
            Qualifier.ABOUT: (
                "около",
                "примерно",
                "приблизительно",
                "порядка",
                "почти",
                "приблизительно около",
                "ориентировочно",
                "предположительно",
                "возможно",
                "вероятно",
            ),
            Qualifier.AT_LEAST: (
                "не менее",
                "не меньше",
                "не менее чем",
                "как минимум",
                "минимум",
                "по меньшей мере",
                "по крайней мере",
            ),
            Qualifier.MORE_THAN: ("более", "более чем", "больше", "больше чем", "свыше", "выше"),
            Qualifier.AT_MOST: (
                "не более",
                "не больше",
                "не более чем",
                "не свыше",
                "до",
                "максимум",
                "самое большее",
            ),
            Qualifier.LESS_THAN: ("менее", "менее чем", "меньше", "меньше чем", "ниже"),
        },
        asides={Qualifier.ABOUT: ("более или менее", "оценка", "по оценке", "по оценкам")},
        changes=listed("вырос выросла выросло выросли снизился снизилась снизилось упал упала"),
        after={
            Qualifier.AT_LEAST: ("и более", "и больше", "или более", "или больше", "и старше"),
            Qualifier.AT_MOST: ("и менее", "и меньше", "или менее", "или меньше", "и младше"),
        },
        fillers=("ещё", "еще", "чуть", "немного", "всего", "лишь", "только"),
        negations=("между", "не", "ни", "нет", "без"),
        openings=("от", "с", "между", "в возрасте от"),
        links=("до", "или"),
        links_when_opened=("и", "по"),
    ),
    dates=DateWords(
        months=MONTHS,
        day_suffixes=("-го", "-е", "-ое"),
        ranges=("по", "до"),
        ands=("и",),
        bounds=("до", "после", "не позднее", "не ранее", "раньше", "позже"),
        abouts=("около", "примерно", "приблизительно"),
        seasons=each(21, "весна", "весной", "весны", "весну")
        | each(22, "лето", "летом", "лета")
        | each(23, "осень", "осенью", "осени")
        | each(24, "зима", "зимой", "зимы", "зиму"),
    ),
)
