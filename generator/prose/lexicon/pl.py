"""Polish. Number words in the nominative and the genitive, month names in every case."""

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
from generator.prose.qualifiers import Qualifier

_UNITS: Final = {
    "0": "zero",
    "1": "jeden jedna jedno jednego jednej jedną jednym",
    "2": "dwa dwie dwóch dwaj dwoje",
    "3": "trzy trzech trzej troje",
    "4": "cztery czterech czterej czworo",
    "5": "pięć pięciu pięcioro",
    "6": "sześć sześciu",
    "7": "siedem siedmiu",
    "8": "osiem ośmiu",
    "9": "dziewięć dziewięciu",
    "10": "dziesięć dziesięciu",
    "11": "jedenaście jedenastu",
    "12": "dwanaście dwunastu",
    "13": "trzynaście trzynastu",
    "14": "czternaście czternastu",
    "15": "piętnaście piętnastu",
    "16": "szesnaście szesnastu",
    "17": "siedemnaście siedemnastu",
    "18": "osiemnaście osiemnastu",
    "19": "dziewiętnaście dziewiętnastu",
    "20": "dwadzieścia dwudziestu",
    "30": "trzydzieści trzydziestu",
    "40": "czterdzieści czterdziestu",
    "50": "pięćdziesiąt pięćdziesięciu",
    "60": "sześćdziesiąt sześćdziesięciu",
    "70": "siedemdziesiąt siedemdziesięciu",
    "80": "osiemdziesiąt osiemdziesięciu",
    "90": "dziewięćdziesiąt dziewięćdziesięciu",
    "100": "sto stu",
    "200": "dwieście dwustu",
    "300": "trzysta trzystu",
    "400": "czterysta czterystu",
    "500": "pięćset pięciuset",
    "600": "sześćset sześciuset",
    "700": "siedemset siedmiuset",
    "800": "osiemset ośmiuset",
    "900": "dziewięćset dziewięciuset",
}
_MONTHS: Final = (
    "styczniu styczniem",
    "lutym lutemu",
    "marcu marcem",
    "kwietniu kwietniem",
    "maju majem",
    "czerwcu czerwcem",
    "lipcu lipcem",
    "sierpniu sierpniem",
    "wrześniu wrześniem",
    "październiku październikiem",
    "listopadzie listopadem",
    "grudniu grudniem",
)
_TENS: Final = (
    each(10, "dziesiątki", "dziesiątek", "kilkadziesiąt")
    | each(12, "tuziny", "tuzinów")
    | each(100, "setki", "setek", "kilkaset")
)
_THOUSANDS: Final = (
    each(10**3, "tysiące", "tysięcy")
    | each(10**6, "miliony", "milionów")
    | each(10**9, "miliardy", "miliardów")
)

LEXICON: Final = Lexicon(
    numbers=NumberWords(
        percent=("procent", "procenta", "procentów", "procentom", "procentach", "proc"),
        scales={" tys": 10**3},
        fixed={
            **dict.fromkeys(("połowa", "połowę", "połowy", "połowie"), "0.5"),
            "ćwierć": "0.25",
            "pół miliona": "500000",
            "półtora miliona": "1500000",
            "tuzin": "12",
        },
        round={"setka": 100, "setkę": 100},
        orders=orders(_TENS, _THOUSANDS, " "),
        cardinals={word: value for value, forms in _UNITS.items() for word in forms.split()},
        magnitudes=each(10**3, "tysiąc", "tysiąca", "tysiące", "tysięcy", "tysiącu")
        | each(10**6, "milion", "miliona", "miliony", "milionów", "milionowi")
        | each(10**9, "miliard", "miliarda", "miliardy", "miliardów"),
        articles=frozenset(listed("jeden jedna jedno jednego jednej jedną jednym")),
        and_a_half=("i pół",),
        fractions=frozenset(
            listed("trzecia trzecie trzecich czwarta czwarte czwartych piąta piąte piątych")
        ),
    ),
    amounts=AmountWords(
        before={
            Qualifier.EXACTLY: ("dokładnie", "równo"),
            Qualifier.ABOUT: (
                "około",
                "ok",
                "blisko",
                "prawie",
                "niemal",
                "mniej więcej",
                "w przybliżeniu",
            ),
            Qualifier.AT_LEAST: (
                "co najmniej",
                "przynajmniej",
                "nie mniej niż",
                "minimum",
            ),
            Qualifier.MORE_THAN: ("ponad", "więcej niż", "powyżej"),
            Qualifier.AT_MOST: ("co najwyżej", "nie więcej niż", "do", "maksymalnie", "maksimum"),
            Qualifier.LESS_THAN: ("mniej niż", "poniżej"),
        },
        after={
            Qualifier.AT_LEAST: ("i więcej", "lub więcej", "albo więcej"),
            Qualifier.AT_MOST: ("i mniej", "lub mniej", "albo mniej"),
        },
        fillers=("jeszcze", "kolejnych", "tylko", "nieco"),
        negations=("między", "nie", "żaden", "żadna", "bez"),
        openings=("od", "między", "pomiędzy"),
        links=("do", "lub", "albo"),
        links_when_opened=("a", "i"),
    ),
    dates=DateWords(
        months={
            form: month for month, forms in enumerate(_MONTHS, start=1) for form in forms.split()
        },
        ranges=("do",),
        ands=("i", "a"),
    ),
)
