"""Two numbers that are one amount: "20-30", "between 18 and 30", "5 million 300 thousand".

Input: a phrase with the text around it. Output: the pair of which the phrase holds one number. Must
not know what an editor made of it.
"""

import re
from itertools import pairwise
from typing import Final

from generator.check.phrase import Phrase, lead
from generator.prose.amounts import read_amount
from generator.prose.number_pairs import is_change, runs_on
from generator.prose.numbers import Number

LINK: Final = 20
"""How far the two numbers of a pair stand apart at most: "18 and up to 30"."""

_LOOSE_DASH: Final = re.compile(r"\w\s*\u2013\s|\s\u2014\s")
"""A dash that parts two clauses rather than joining two numbers."""


def half_of_pair(phrase: Phrase) -> str | None:
    """Return the pair of which the phrase holds one number: "20-30", "between 18 and 30".

    In "rose from 40 to 50" each number is its own. What runs on without a link is one amount:
    "5 million 300 thousand".
    """
    for one, other in pairwise(phrase.numbers):
        is_near = other.start - one.end <= LINK
        is_day = phrase.is_day(one) or phrase.is_day(other)
        if is_near and not is_day and phrase.covers(one) is not phrase.covers(other):
            whole = _pair(phrase, one, other)
            if whole:
                return whole
    return None


def _pair(phrase: Phrase, one: Number, other: Number) -> str | None:
    """Return two numbers that make one amount, with the words before them that open the pair."""
    between = phrase.text[one.end : other.start]
    plain = phrase.text[one.start : other.end]
    if runs_on(plain[: one.end - one.start], between, other, phrase.language):
        return plain
    starts = lead(phrase, one.start)
    if _LOOSE_DASH.search(between) or is_change(
        phrase.text[starts[-1] : one.start], phrase.language
    ):
        return None
    found: tuple[str, str] | None = None
    for start in starts:
        longer = phrase.text[start : other.end]
        amount = read_amount(longer, phrase.language)
        if amount is None or amount.high is None:
            continue
        if found is not None and amount.rest != found[1]:
            break
        found = longer, amount.rest
    return found[0] if found else None
