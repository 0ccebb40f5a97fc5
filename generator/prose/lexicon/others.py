"""Languages of which we know number words but no qualifiers yet, so that amounts are not judged.

To judge them, give a language a file of its own with `amounts`.
"""
# ruff: noqa: RUF001 - Turkish letters are meant, not the Latin ones they look like

from typing import Final

from generator.prose.lexicon.entries import DateWords, Lexicon, NumberWords, each, orders

OTHERS: Final = {
    "cs": Lexicon(
        numbers=NumberWords(
            percent=("procent", "procenta", "procento", "procentech"),
            scales={" tis": 10**3},
            orders=orders(
                each(10, "desítky", "desítek") | each(100, "stovky", "stovek"),
                each(10**3, "tisíce", "tisíců") | each(10**6, "miliony", "milionů"),
                " ",
            ),
        ),
        dates=DateWords(day_suffixes=(".",), ranges=("do", "až"), not_alone=frozenset(("září",))),
    ),
    "da": Lexicon(
        numbers=NumberWords(
            percent=("procent", "pct"),
            fixed={"halvdelen": "0.5", "et dusin": "12", "en halv million": "500000"},
            orders=orders(
                each(10**4, "titusinder", "titusindvis") | each(100, "hundreder", "hundredvis"),
                each(10**3, "tusinder", "tusindvis") | {"millioner": 10**6, "milliarder": 10**9},
                " ",
            ),
            articles=frozenset(("en", "et", "én", "ét")),
        ),
        dates=DateWords(day_suffixes=(".",), ranges=("til",), ands=("og",)),
    ),
    "fa": Lexicon(
        numbers=NumberWords(
            percent=("درصد",),
            fixed={"نیم": "0.5", "نیمی": "0.5"},
            orders={"صدها": 100, "هزاران": 1000, "صدها هزار": 10**5},
        ),
        # "مه" is also fog, and "مارس" a planet.
        dates=DateWords(not_alone=frozenset(("مه", "مهٔ")), ranges=("تا",), ands=("و",)),
    ),
    "he": Lexicon(
        numbers=NumberWords(
            percent=("אחוז", "אחוזים", "אחוזי"),
            fixed={"חצי": "0.5", "מחצית": "0.5", "חצי מיליון": "500000"},
            orders=orders(
                {"עשרות": 10, "מאות": 100},
                each(10**3, "אלפי", "אלפים") | each(10**6, "מיליוני", "מיליונים"),
                " ",
            ),
        ),
        # "מאי" is also "what", "מרץ" also vigour.
        dates=DateWords(
            not_alone=frozenset(("מאי", "מרץ")), month_prefixes=("ב", "ל", "מ"), ranges=("עד",)
        ),
    ),
    "hi": Lexicon(
        numbers=NumberWords(
            percent=("प्रतिशत", "फीसदी", "फ़ीसदी"),
            scales={" हजार": 10**3, " करोड़": 10**7},
            fixed={"आधा": "0.5", "आधे": "0.5", "आधी": "0.5", "दर्जन": "12"},
            orders=each(12, "दर्जनों")
            | each(100, "सैकड़ों")
            | each(10**3, "हज़ारों", "हजारों")
            | each(10**5, "लाखों")
            | each(10**7, "करोड़ों"),
        ),
        # "मार्च" is also a march.
        dates=DateWords(not_alone=frozenset(("मार्च",)), ranges=("से",)),
    ),
    "id": Lexicon(
        numbers=NumberWords(
            percent=("persen",),
            fixed={"setengah": "0.5"},
            orders={"puluhan": 10, "ratusan": 100, "ribuan": 1000, "jutaan": 10**6}
            | {"puluhan ribu": 10**4, "ratusan ribu": 10**5},
        ),
        dates=DateWords(ranges=("sampai", "hingga")),
    ),
    "ja": Lexicon(
        numbers=NumberWords(
            percent=("パーセント",),
            scales={"千": 10**3, "百": 100, "百万": 10**6, "千万": 10**7},
            fixed={"半数": "0.5", "半分": "0.5"},
            orders={"数十": 10, "数百": 100, "数千": 10**3, "数万": 10**4}
            | {"数十万": 10**5, "数百万": 10**6, "数千万": 10**7, "数億": 10**8},
        ),
    ),
    "ko": Lexicon(
        numbers=NumberWords(
            percent=("퍼센트",),
            scales={"백": 100, "백만": 10**6, "천만": 10**7},
            orders={"수십": 10, "수백": 100, "수천": 10**3, "수만": 10**4}
            | {"수십만": 10**5, "수백만": 10**6, "수천만": 10**7},
        ),
    ),
    "sv": Lexicon(
        numbers=NumberWords(
            percent=("procent",),
            fixed={"hälften": "0.5", "ett dussin": "12", "en halv miljon": "500000"},
            orders=orders(
                each(10, "tiotals") | each(100, "hundratals"),
                each(10**3, "tusentals", "tusen") | each(10**6, "miljontals", "miljoner"),
                " ",
            )
            | {"tiotusentals": 10**4, "hundratusentals": 10**5},
        ),
        dates=DateWords(ranges=("till",), ands=("och",)),
    ),
    "tr": Lexicon(
        numbers=NumberWords(
            percent=("yüzde",),
            percent_before=("yüzde",),
            fixed={"yarısı": "0.5", "yarım": "0.5"},
            orders={"onlarca": 10, "düzinelerce": 12, "yüzlerce": 100, "binlerce": 1000}
            | {"on binlerce": 10**4, "yüz binlerce": 10**5, "milyonlarca": 10**6},
        ),
        # "Ocak" is also a hearth, "Ekim" sowing; CLDR cases the months, so both stand apart.
        dates=DateWords(ranges=("ile",)),
    ),
    "th": Lexicon(
        numbers=NumberWords(percent=("เปอร์เซ็นต์",), percent_before=("ร้อยละ",)),
        dates=DateWords(links=("ค.ศ", "พ.ศ"), ranges=("ถึง",)),
    ),
    "vi": Lexicon(dates=DateWords(links=("năm",), ranges=("đến",))),
}
