"""Arabic. Prepositions that are joined to a word are part of its forms here."""

from typing import Final

from generator.prose.lexicon.entries import (
    AmountWords,
    DateWords,
    Lexicon,
    NumberWords,
    each,
    orders,
    prefixed,
)
from generator.prose.qualifiers import Qualifier

_JOINED: Final = ("و", "ب", "ل", "ف")
_UNITS: Final = {
    "2": "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي",
    "3": "ثلاثة ثلاث",
    "4": "أربعة أربع",
    "5": "خمسة خمس",
    "6": "ستة ست",
    "7": "سبعة سبع",
    "8": "ثمانية ثماني ثمان",
    "9": "تسعة تسع",
    "10": "عشرة عشر",
    "20": "عشرون عشرين",
    "30": "ثلاثون ثلاثين",
    "40": "أربعون أربعين",
    "50": "خمسون خمسين",
    "60": "ستون ستين",
    "70": "سبعون سبعين",
    "80": "ثمانون ثمانين",
    "90": "تسعون تسعين",
    "100": "مئة مائة",
    "200": "مئتان مئتين مائتان مائتين مئتي مائتي مئتا مائتا",
    "300": "ثلاثمئة ثلاثمائة",
    "400": "أربعمئة أربعمائة",
    "500": "خمسمئة خمسمائة",
    "600": "ستمئة ستمائة",
    "700": "سبعمئة سبعمائة",
    "800": "ثمانمئة ثمانمائة",
    "900": "تسعمئة تسعمائة",
    "2000": "ألفان ألفين ألفي",
    "2000000": "مليونان مليونين مليوني",
}
_ONE: Final = ("واحد", "واحدة")
_TWO_OF_A_TIME: Final = ("عامان", "عامين", "سنتان", "سنتين", "شهران", "شهرين", "يومان", "يومين")
_TENS: Final = each(10, "عشرات", "العشرات") | each(100, "مئات", "المئات", "مئات من")
_THOUSANDS: Final = (
    each(10**3, "آلاف", "الآلاف")
    | each(10**6, "ملايين", "الملايين")
    | each(10**9, "مليارات", "المليارات")
)

LEXICON: Final = Lexicon(
    numbers=NumberWords(
        percent=("بالمئة", "بالمائة", "في المئة", "في المائة"),
        scales={" ألفا": 10**3, " ألفاً": 10**3, " مليونا": 10**6, " مليارات": 10**9},
        fixed={
            "نصف": "0.5",
            "النصف": "0.5",
            "ربع": "0.25",
            "نصف مليون": "500000",
            "ربع مليون": "250000",
            **dict.fromkeys(_ONE, "1"),
            # The dual says the number and the unit in one word.
            **dict.fromkeys(_TWO_OF_A_TIME, "2"),
        },
        orders=orders(_TENS, _THOUSANDS, " "),
        cardinals={word: value for value, forms in _UNITS.items() for word in forms.split()},
        and_a_half=("ونصف", "ونصف الألف", "ونصف المليون", "ونصف المليار"),
        articles=frozenset(_ONE),
        minus=("ناقص",),
        magnitudes=each(10**3, "ألف", "آلاف", "ألفا", "ألفاً")
        | each(10**6, "مليون", "ملايين", "مليونا", "مليوناً")
        | each(10**9, "مليار", "مليارات", "مليارا"),
    ),
    amounts=AmountWords(
        before={
            Qualifier.EXACTLY: ("بالضبط", "تماما"),
            Qualifier.ABOUT: (
                *prefixed(_JOINED, ("حوالي", "نحو", "قرابة")),
                "زهاء",
                "تقريبا",
                "ما يقرب من",
                "ما يقارب",
                "يقدر ب",
            ),
            Qualifier.AT_LEAST: ("على الأقل", "ما لا يقل عن", "لا يقل عن", "لا تقل عن"),
            Qualifier.MORE_THAN: (
                *prefixed(_JOINED, ("أكثر من", "أكثر عن")),
                "ما يزيد على",
                "ما يزيد عن",
                "يزيد عن",
                "فوق",
            ),
            Qualifier.AT_MOST: (
                "على الأكثر",
                "ما لا يزيد على",
                "ما لا يزيد عن",
                "لا يزيد عن",
                "لا يتجاوز",
                "حتى",
                "كحد أقصى",
            ),
            Qualifier.LESS_THAN: (*prefixed(_JOINED, ("أقل من",)), "دون", "ما يقل عن"),
        },
        after={
            Qualifier.ABOUT: ("تقريبا", "تقريباً"),
            Qualifier.AT_LEAST: ("على الأقل", "أو أكثر", "فأكثر", "فما فوق"),
            Qualifier.AT_MOST: ("على الأكثر", "أو أقل", "فأقل", "كحد أقصى"),
        },
        negations=("بين", "لا", "ليس", "لم", "لن", "ما"),
        openings=("بين", "ما بين", "من"),
        links=("إلى", "حتى", "أو"),
        links_when_opened=("و",),
    ),
    dates=DateWords(
        # The Levant and the Maghreb have names of their own, often set beside the common ones.
        month_regions=("ar-SY", "ar-DZ", "ar-MA"),
        # "مارس" is also "he practised", "آب" also "he returned".
        not_alone=frozenset(("مارس", "آب", "أوت", "ماي")),
        links=("من",),
        ranges=("إلى", "حتى"),
        ands=("و",),
        bounds=("قبل", "بعد"),
        abouts=("حوالي", "نحو"),
    ),
)
