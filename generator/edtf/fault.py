"""What a near miss of a date turns out to be: the words for its error, and texts that may mend it.

`form` and `rewrite` make a rule out of a pattern. Must not hold any rule itself.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. The error reads: the text, then `predicate`.

    `mends` are texts that may be meant; those that the parser refuses are dropped. `otherwise` is
    the advice for when none is left; empty for the general advice.
    """

    predicate: str
    mends: tuple[str, ...] = ()
    otherwise: str = ""


Form: TypeAlias = Callable[[str], Fault | None]
"""A rule: the fault that it sees in the text, or None."""


def form(pattern: str, fault: Callable[[re.Match[str]], Fault]) -> Form:
    """Return the rule that gives `fault` for a text that matches the pattern as a whole."""
    compiled = re.compile(pattern, re.IGNORECASE | re.ASCII)

    def recognise(text: str) -> Fault | None:
        match = compiled.fullmatch(text)
        return None if match is None else fault(match)

    return recognise


def rewrite(pattern: str, predicate: str, *mends: str, otherwise: str = "") -> Form:
    r"""Return the rule whose mends are templates of the pattern's groups, such as `\\1/\\2`."""

    def fault(match: re.Match[str]) -> Fault:
        return Fault(predicate, tuple(map(match.expand, mends)), otherwise)

    return form(pattern, fault)
