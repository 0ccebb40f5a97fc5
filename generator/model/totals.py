"""How much a site holds in all: what stands at the root for several sheets counts once.

Input: the anchored sheets. Output: numbers.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.model.anchored import AnchoredSheet
from generator.model.coverage import coverage


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """The facts, the passages they rest on, and the sentences of the sources, used and in all."""

    facts: int
    passages: int
    used: int
    sentences: int


def totals(sheets: Iterable[AnchoredSheet]) -> Totals:
    """Return the numbers of a site; a place in a source counts once, whatever rests on it."""
    facts: set[tuple[PurePosixPath | None, str]] = set()
    passages: set[tuple[PurePosixPath | None, str, int, int]] = set()
    used: set[tuple[PurePosixPath | None, str, int, int]] = set()
    sentences: dict[tuple[PurePosixPath | None, str], int] = {}
    for anchored in sheets:
        sheet = anchored.sheet
        facts |= {
            (None if fact.id in sheet.shared else sheet.path, fact.id) for fact in sheet.facts()
        }
        for source in sheet.sources:
            owner = None if source.id in sheet.shared_sources else sheet.path
            found = coverage(anchored, source.id)
            sentences[owner, source.id] = found.total
            used |= {(owner, source.id, start, end) for start, end in found.used}
            passages |= {
                (owner, source.id, passage.start, passage.end)
                for quoted in anchored.passages.values()
                for passage in quoted
                if passage.source == source.id
            }
    return Totals(
        facts=len(facts),
        passages=len(passages),
        used=len(used),
        sentences=sum(sentences.values()),
    )
