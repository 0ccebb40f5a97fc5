"""Choose between findings that overlap.

Input: values with a place in a text, half-open. Output: those of them that stand apart, in order.
"""

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Placed(Protocol):
    """Something that stands at text[start:end]."""

    @property
    def start(self) -> int:
        """Return where it begins."""

    @property
    def end(self) -> int:
        """Return where it ends, not included."""


Finding = TypeVar("Finding", bound=Placed)


def apart(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that do not overlap: the earliest first, of those the longest.

    Of two at the very same place the one that was given first is kept.
    """
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda found: (found.start, -found.end)):
        if not kept or finding.start >= kept[-1].end:
            kept.append(finding)
    return kept
