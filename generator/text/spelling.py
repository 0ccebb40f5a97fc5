"""Which word was meant by one that nobody knows: the "did you mean" of every message.

Input is what was typed and what would have been right; output is one of the latter, or nothing. It
never decides anything: a suggestion is shown to the editor and goes no further.
"""

from collections.abc import Iterable
from typing import Final

CLOSE_ENOUGH: Final = 0.7
"""The share of letters that must stay where they are; below it a guess would only confuse."""


def nearest_word(word: str, choices: Iterable[str]) -> str | None:
    """Return the one of `choices` that `word` most resembles, or None if none is close.

    Resemblance is the normalised optimal string alignment distance in code points: a letter left
    out, added, changed or swapped with its neighbour costs one. Case and the white space around
    the word do not count. Of equally close words the first in alphabetical order is returned, so
    that the answer does not depend on the order of `choices`.
    """
    # Most projects have no misspelt word: the library is loaded only for one that has.
    from rapidfuzz.distance.OSA import normalized_similarity  # noqa: PLC0415 - see above
    from rapidfuzz.process import extractOne  # noqa: PLC0415 - see above

    known = sorted(choices)
    best = extractOne(
        word.strip().casefold(),
        [choice.casefold() for choice in known],
        scorer=normalized_similarity,
        score_cutoff=CLOSE_ENOUGH,
    )
    return None if best is None else known[best[2]]
