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
        },
        currency_scales={"m": 10**6, "mn": 10**6},
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
        # "no one", "this one", "the first half of the year"; "the other half" is a half.
        not_after={
            "one": frozenset(listed("no any every some each this that which another only")),
            "half": frozenset(listed("first second latter last early late one better")),
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
            Qualifier.ABOUT: ("or so", "give or take", "or thereabouts"),
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
        close_after={Qualifier.ABOUT: ("odd",), Qualifier.AT_LEAST: ("plus",)},
        fillers=(*listed("a an the another only just well far slightly"), "total of"),
        negations=(
            "between",
            *listed("not no never nor hardly cannot"),
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
    ),
)
