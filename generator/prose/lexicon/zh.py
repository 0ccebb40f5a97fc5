"""Chinese, in simplified and traditional characters. Phrases are found anywhere: no spaces."""

from typing import Final

from generator.prose.lexicon.entries import (
    AmountWords,
    DateWords,
    Lexicon,
    NumberWords,
)
from generator.prose.qualifiers import Qualifier

_PLACES: Final = {
    "十": 10,
    "百": 100,
    "千": 10**3,
    **dict.fromkeys("万萬", 10**4),
    **dict.fromkeys(("十万", "十萬"), 10**5),
    **dict.fromkeys(("百万", "百萬"), 10**6),
    **dict.fromkeys(("千万", "千萬"), 10**7),
    **dict.fromkeys("亿億", 10**8),
    **dict.fromkeys(("十亿", "十億"), 10**9),
    **dict.fromkeys(("百亿", "百億"), 10**10),
    **dict.fromkeys(("千亿", "千億"), 10**11),
}
# "several" and "up by" in front of a place of the number; "上十" and "好几" would be rarer.
_SEVERAL: Final = ("数", "數", "几", "幾", "上")

LEXICON: Final = Lexicon(
    numbers=NumberWords(
        percent_before=("百分之",),
        minus=("零下", "负", "負"),
        articles=frozenset("一"),
        scales={place: worth for place, worth in _PLACES.items() if place != "十"},
        fixed={"一半": "0.5", "半数": "0.5", "半數": "0.5"},
        orders={
            f"{several}{place}": worth
            for several in _SEVERAL
            for place, worth in _PLACES.items()
            if f"{several}{place}" != "上十"
        }
        | {"成千上万": 1000, "成千上萬": 1000},
    ),
    amounts=AmountWords(
        before={
            Qualifier.EXACTLY: ("正好", "恰好", "整整"),
            Qualifier.ABOUT: (
                "约",
                "約",
                "大约",
                "大約",
                "大概",
                "约有",
                "近",
                "将近",
                "將近",
                "接近",
                "估计",
                "估計",
                "预计",
                "預計",
                "可能",
                "也许",
                "也許",
            ),
            Qualifier.AT_LEAST: ("至少", "最少", "不少于", "不少於", "不低于", "不低於"),
            Qualifier.MORE_THAN: ("超过", "超過", "逾", "多于", "多於", "高于", "高於", "超"),
            Qualifier.AT_MOST: (
                "至多",
                "最多",
                "不超过",
                "不超過",
                "不多于",
                "不多於",
                "多达",
                "多達",
            ),
            Qualifier.LESS_THAN: ("不到", "少于", "少於", "低于", "低於", "不足", "未满", "未滿"),
        },
        after={
            Qualifier.ABOUT: ("左右", "上下"),
            Qualifier.AT_LEAST: ("以上",),
            Qualifier.AT_MOST: ("以下", "以内", "以內"),
        },
        close_after={Qualifier.MORE_THAN: ("多", "余", "餘")},
        fillers=("有", "的", "共", "達", "达", "了", "为", "為"),
        negations=("不", "没", "沒", "非", "未"),
        openings=("从", "從", "在", "介于", "介於"),
        links=("到", "至", "或"),
        links_when_opened=("和", "与", "與"),
    ),
    dates=DateWords(ranges=("至", "到")),
)
