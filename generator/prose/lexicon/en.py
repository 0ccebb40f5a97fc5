"""English. `text2num` reads its number words."""

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

_TENS: Final = {"tens": 10, "dozens": 12, "hundreds": 100}
_THOUSANDS: Final = {"thousands": 10**3, "millions": 10**6, "billions": 10**9}
_TEN: Final = {"dozen": 12, "hundred": 100}
_THOUSAND: Final = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
# The place in this list is the day.
_FIRST: Final = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_DAYS: Final = (
    {word: day for day, word in enumerate(_FIRST, start=1)}
    | {f"twenty-{word}": 20 + day for day, word in enumerate(_FIRST[:9], start=1)}
    | {"twentieth": 20, "thirtieth": 30, "thirty-first": 31}
)

LEXICON: Final = Lexicon(
    numbers=NumberWords(
        percent=("percent", "per cent", "pct", "pc"),
        # The press writes bn and tn; lakh and crore are everyday words in South Asia.
        scales={
            " thousand": 10**3,
            "bn": 10**9,
            " bn": 10**9,
            "tn": 10**12,
            " tn": 10**12,
            " lakh": 10**5,
            " crore": 10**7,
            " dozen": 12,
            "k": 10**3,
            "mn": 10**6,
        },
        currency_scales={"m": 10**6},
        fixed={
            "half": "0.5",
            "a half": "0.5",
            "one half": "0.5",
            "a quarter": "0.25",
            "one quarter": "0.25",
            "three quarters": "0.75",
            "dozen": "12",
            "a dozen": "12",
            "half a dozen": "6",
            "half a million": "500000",
            "half a billion": "500000000",
        },
        orders=orders(_TENS, _THOUSANDS, " of ")
        | orders(_TEN, _THOUSAND, " ", lead="several ")
        | orders(_TEN, _THOUSAND, " ", lead="a few "),
        and_a_half=("and a half",),
        minus=("minus",),
        # "no one", "this one", "the first half of the year"; "the other half" is a half.
        not_after={
            "one": frozenset(listed("no any every some each this that which another only")),
            "half": frozenset(listed("first second latter last early late one better")),
            # "an hour and a half"; what follows a number is read with it.
            "a half": frozenset(("and",)),
        },
        not_before={"one": frozenset(("another", "such"))},
        fractions=frozenset(
            listed(
                "third thirds fourth fourths quarter quarters fifth fifths sixth sixths "
                "seventh sevenths eighth eighths ninth ninths tenth tenths"
            )
        ),
    ),
    amounts=AmountWords(
        before={
            Qualifier.EXACTLY: ("exactly", "precisely"),
            # "nearly 500" is a little less than 500, but it is said to round, not to bound.
            Qualifier.ABOUT: (
                "about",
                "around",
                "roughly",
                "approximately",
                "approx",
                "some",
                "estimated",
                "estimated at",
                "nearly",
                "almost",
                "close to",
                "circa",
                "c",
                "ca",
                "more or less",
                "in the region of",
                "in the order of",
                "on the order of",
                "perhaps",
                "maybe",
                "possibly",
                "probably",
                "reportedly",
                "expected",
            ),
            Qualifier.AT_LEAST: (
                "at least",
                "no fewer than",
                "no less than",
                "not fewer than",
                "not less than",
                "not under",
                "not below",
                "minimum of",
                "minimum",
            ),
            Qualifier.MORE_THAN: (
                "more than",
                "over",
                "above",
                "upwards of",
                "in excess of",
                "greater than",
                "higher than",
                "exceeding",
                "exceeded",
                "exceeds",
                "exceed",
                "topped",
                "surpassed",
                "north of",
            ),
            Qualifier.AT_MOST: (
                "at most",
                "up to",
                "as many as",
                "as much as",
                "no more than",
                "not more than",
                "no greater than",
                "not over",
                "not above",
                "not exceeding",
                "not exceed",
                "never exceeded",
                "maximum of",
                "maximum",
            ),
            Qualifier.LESS_THAN: (
                "less than",
                "fewer than",
                "lower than",
                "under",
                "below",
                "not quite",
                "short of",
            ),
        },
        after={
            Qualifier.ABOUT: ("or so", "give or take", "or thereabouts", "more or less"),
            Qualifier.AT_LEAST: (
                "or more",
                "or over",
                "and over",
                "or older",
                "and older",
                "and above",
                "and up",
                "at least",
                "at a minimum",
            ),
            Qualifier.AT_MOST: (
                "or less",
                "or fewer",
                "or under",
                "and under",
                "or younger",
                "and younger",
                "at most",
                "at the most",
                "at a maximum",
            ),
        },
        asides={Qualifier.ABOUT: ("an estimate", "an approximation", "rounded")},
        changes=listed(
            "rose risen rise rising fell fallen fall falling grew grown grow growing increased "
            "increase increasing decreased decrease dropped drop went up down raised cut lowered"
        ),
        close_after={Qualifier.ABOUT: ("odd",), Qualifier.AT_LEAST: ("plus",)},
        fillers=(*listed("a an the another only just well far slightly"), "total of"),
        negations=(
            "between",
            *listed("not no never nor hardly barely scarcely cannot"),
            *listed("didn't don't doesn't isn't aren't wasn't weren't won't can't"),
        ),
        openings=("between", "from", "between the ages of", "from the age of", "aged", "ages"),
        links=("to", "or", "through"),
        links_when_opened=("and", "until"),
    ),
    dates=DateWords(
        short_months={"sept": 9},
        # "may" the verb and "march" the walk; a month of either needs a day or a year.
        not_alone=frozenset(("may", "march")),
        day_suffixes=("st", "nd", "rd", "th"),
        links=("of",),
        ranges=("to", "through", "until", "till"),
        ands=("and",),
        bounds=("before", "after", "by", "prior to", "no later than", "not later than"),
        abouts=("around", "about", "circa", "c", "ca", "approximately", "roughly"),
        first_days=_DAYS,
        seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    ),
)
