"""Say of two numbers that stand close together whether they are one amount.

Input: their words, what stands between and before, and a BCP 47 tag. Output: yes or no. Must not
look for the numbers.
"""

from generator.prose.lexicon import lexicon
from generator.prose.number_signs import last_scale, number_signs
from generator.prose.numbers import Number
from generator.prose.patterns import phrase_within


def runs_on(said: str, between: str, other: Number, language: str) -> bool:
    """Return whether a number goes on after a gap: "5 million", " ", 300,000."""
    scale = last_scale(said, number_signs(language))
    return between.isspace() and "\n" not in between and other.value < scale


def is_change(lead: str, language: str) -> bool:
    """Return whether words before a pair make it two numbers: "rose from" 40 to 50."""
    words = lexicon(language).amounts
    return words is not None and phrase_within(words.changes).search(lead) is not None
