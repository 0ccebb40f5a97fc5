"""The whole phrase that a source uses for an amount, so that nothing of it is left out.

Input: the raw text of a source and the range of a phrase in it, in code points. Output: what the
phrase says, and the longer phrase where the words beside it change what it says: the "around"
before "24,000", the "percent" after "40". Must not know what an editor made of it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from generator.check.pairs import half_of_pair
from generator.check.phrase import STOP, WORD, Phrase, lead, phrase_at
from generator.prose.amounts import Amount, read_amount
from generator.text.words import UNSPACED

__all__ = ["Phrase", "cut_off", "phrase_at"]

TAIL_WORDS: Final = 4
"""A qualifier follows its number closely: "20 men or more", "5 hours and a half"."""

_ASIDE: Final = re.compile(
    r"(?:[^\S\n]*[^\W\d_]+){0,3}?\s*[,(\u060c\uff08\uff0c\u2014][^,;:.!?()\u2014\u3002\uff0c\uff1b\uff09\n]{1,30}[)\uff09]?"
)
"""A clause after a number and a few words: "24,000 men (an estimate)"."""

_UNSPACED: Final = re.compile(f"[{UNSPACED}]")
_TAIL_WORD: Final = re.compile(rf"[{UNSPACED}]{{1,4}}|[^\s{UNSPACED}]+")
"""Words, and what stands for them in scripts without spaces: a character, or up to four."""


def cut_off(phrase: Phrase) -> str | None:
    """Return the longer phrase of which a phrase is a part that says something else.

    None when the words beside it change nothing, or when that cannot be judged.
    """
    own = [number for number in phrase.numbers if phrase.covers(number)]
    start = min([phrase.start, *(number.start for number in own)])
    end = max([phrase.end, *(number.end for number in own)])
    if (start, end) != (phrase.start, phrase.end):
        whole = replace(phrase, start=start, end=end)
        return _unqualified(whole) or whole.written
    return half_of_pair(phrase) or _unqualified(phrase) or _before_aside(phrase)


def _unqualified(phrase: Phrase) -> str | None:
    """Return the phrase with the qualifier that stands beside it."""
    first, last = _reach(phrase)
    own, whole = phrase.amount, read_amount(phrase.text[first:last], phrase.language)
    if whole is None:
        return _unreadable(phrase, last) if own else None
    if not _differs(whole, own):
        return None
    found: tuple[str, Amount] | None = None
    for start, end in _widened(phrase, last):
        longer = phrase.text[start:end]
        amount = read_amount(longer, phrase.language)
        if found and (amount != found[1] or _UNSPACED.match(longer)):
            break  # what says the same with a word more is the whole phrase: "an estimated 20"
        if amount and amount.qualifier is whole.qualifier:
            found = longer, amount
    return found[0] if found else phrase.text[first:last].strip()


def _unreadable(phrase: Phrase, last: int) -> str | None:
    """Return the longer phrase that says no amount: "not 40", "5 hours and a half"."""
    longer = (phrase.text[start:end] for start, end in _widened(phrase, last))
    return next((said for said in longer if read_amount(said, phrase.language) is None), None)


def _before_aside(phrase: Phrase) -> str | None:
    """Return the phrase with the qualifier that a comma or a bracket sets apart from it."""
    aside = _ASIDE.match(phrase.text, phrase.end)
    if aside is None or phrase.amount is None:
        return None
    longer = phrase.text[phrase.start : aside.end()]
    said, bare = read_amount(longer, phrase.language), phrase.amount
    is_more = said is not None and said.rest == _rest_before(aside[0], phrase)
    return longer.rstrip() if said and is_more and _differs(said, bare) else None


def _rest_before(aside: str, phrase: Phrase) -> str:
    """Return what the phrase leaves over with the words before the clause, and not the clause."""
    words = re.split(r"[,(\u060c\uff08\uff0c\u2014]", aside, maxsplit=1)[0]
    amount = read_amount(phrase.written + words, phrase.language)
    return amount.rest if amount else ""


def _differs(whole: Amount, part: Amount | None) -> bool:
    """Return whether the longer phrase surely says something else than its part."""
    if whole.qualifier is None:
        return False
    return part is None or (part.qualifier is not None and part.qualifier != whole.qualifier)


def _reach(phrase: Phrase) -> tuple[int, int]:
    """Return how far the words of the phrase's own amount can go on both sides.

    Before it as `lead` says; after it to the next number or stop, and `TAIL_WORDS` at most.
    """
    last = min((n.start for n in phrase.numbers if n.start >= phrase.end), default=len(phrase.text))
    if stop := STOP.search(phrase.text, phrase.end, last):
        last = stop.start()
    tail = list(_TAIL_WORD.finditer(phrase.text, phrase.end, last))[:TAIL_WORDS]
    return lead(phrase, phrase.start)[-1], tail[-1].end() if tail else phrase.end


def _widened(phrase: Phrase, last: int) -> Iterator[tuple[int, int]]:
    """Yield the phrase widened word by word: first to the left, then to the right."""
    for start in lead(phrase, phrase.start)[1:]:
        yield start, phrase.end
    for word in WORD.finditer(phrase.text, phrase.end, last):
        yield phrase.start, word.end()
