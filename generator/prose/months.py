"""The names of the months in a language, and which words of a text are months.

Input: a language tag. Output: `Months`, made once a language from CLDR and the lexicon. Must not
know what a date looks like.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import permutations
from typing import Final

from generator.prose.cldr import conventions
from generator.prose.lexicon import lexicon
from generator.prose.patterns import longest_first, spelt
from generator.prose.script import fold

_PLACEHOLDER: Final = re.compile(r"m\d\d")
"""What CLDR's root calls the months, for a language it does not know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Months:
    """The month names of one language.

    `by_name` maps every folded name, long or short, to 1-12. `full` are the long names as they are
    cased, `full_folded` the same folded. `pattern` is the source of a pattern for any name; empty
    when the language has none but numbers. `prefix` is the source for what may be joined to one.
    """

    by_name: Mapping[str, int]
    full: frozenset[str]
    full_folded: frozenset[str]
    not_alone: frozenset[str]
    has_capitals: bool
    pattern: str
    prefix: str

    def read(self, word: str, *, is_alone: bool, has_year: bool) -> int | None:
        """Return the month that the word means, given what stands beside it; None for none.

        Alone it must be a long name, cased as the language cases months, and no other word too
        ("may", "march"). With a day but no year, a short name needs its stop or its capital.
        """
        name = unicodedata.normalize("NFC", word)
        bare = name.rstrip(".")
        folded = fold(bare)
        is_lowered = self.has_capitals and name == name.lower()
        if folded in self.not_alone and (is_alone or is_lowered):
            return None
        if is_alone:
            return self.by_name.get(folded) if bare in self.full else None
        is_marked = name.endswith(".") or (self.has_capitals and not is_lowered)
        is_sure = has_year or is_marked or folded in self.full_folded
        return self.by_name.get(folded) if is_sure else None


@cache
def months(language: str) -> Months:
    """Return the month names of a BCP 47 tag."""
    words = lexicon(language).dates
    cldr = [conventions(tag) for tag in (*words.month_regions, language)]
    by_name = {name: month for one in cldr for name, month in one.months.items()}
    by_name |= {**words.months, **words.short_months}
    full = frozenset(words.months).union(*(one.full_months for one in cldr))
    doubled = _doubled({name: by_name[fold(name)] for name in full} if words.month_regions else {})
    by_name, full = {**by_name, **doubled}, full | frozenset(doubled)
    names = [name for name in by_name if _is_name(name)]
    full_folded = frozenset(map(fold, full))
    return Months(
        by_name={fold(name): by_name[name] for name in names},
        full=frozenset(unicodedata.normalize("NFC", name) for name in full),
        full_folded=full_folded,
        not_alone=words.not_alone,
        has_capitals=all(name != name.lower() for name in full),
        pattern=_pattern(names, full_folded),
        prefix="[" + "".join(words.month_prefixes) + "]?" if words.month_prefixes else "",
    )


def _doubled(by_name: Mapping[str, int]) -> dict[str, int]:
    """Return the pairs of names of one month, as where two regions are served: Januar/Jänner."""
    pairs = permutations(by_name.items(), 2)
    return {f"{one}/{other}": month for (one, month), (other, same) in pairs if month == same}


def _pattern(names: list[str], full: frozenset[str]) -> str:
    """Return the source for any of the names; only a short one may end in a stop."""
    if not names:
        return ""
    of_full = "|".join(spelt(name) for name in longest_first(names) if fold(name) in full)
    of_short = "|".join(spelt(name) for name in longest_first(names) if fold(name) not in full)
    short = rf"|(?:{of_short})(?![^\W_])\.?" if of_short else ""
    return rf"(?:(?:{of_full})(?![^\W_]){short})"


def _is_name(name: str) -> bool:
    """Return whether the name is a word of its own, not a number with the character for month."""
    return not name.endswith(("月", "월")) and _PLACEHOLDER.fullmatch(name) is None
