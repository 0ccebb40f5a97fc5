"""The anchor stage: from the words of every target to its place in the source.

Takes a sheet, gives the sheet with its places and a problem for each target that has none. A target
is found exactly, after the folding that `text.fold` states, or refused; it is never moved to words
that are merely alike.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

from generator.anchor.messages import ambiguous, missing, no_such_source, splits_word, which_source
from generator.model.anchored import AnchoredSheet, Passage, PlacedPart
from generator.model.facts import Fact, Target
from generator.model.fields import FactId, SourceId
from generator.model.origin import Origin, Path
from generator.model.project import Sheet
from generator.model.sources import Source
from generator.problems import Problem
from generator.text.quote import anchor_quote
from generator.text.selector import Ambiguous, Found, Indexed, Missing, SplitsWord


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    """What the placing of one sheet's targets needs: its sources by id, each text prepared once."""

    sheet: Sheet
    sources: Mapping[SourceId, Source]
    texts: Mapping[SourceId, Indexed]


def anchor(sheet: Sheet) -> tuple[AnchoredSheet, list[Problem]]:
    """Return the sheet with the place of every passage and part, and what could not be placed."""
    sources = {source.id: source for source in sheet.sources}
    texts = {source.id: Indexed(source.text) for source in sheet.sources}
    desk = _Desk(sheet=sheet, sources=sources, texts=texts)
    problems: list[Problem] = []
    passages: dict[FactId, tuple[Passage, ...]] = {}
    for fact in sheet.facts():
        passages[fact.id] = passages.get(fact.id, ()) + _passages(desk, fact, problems)
    parts = {source.id: _parts(desk, source, problems) for source in sheet.sources}
    return AnchoredSheet(sheet=sheet, texts=texts, passages=passages, parts=parts), problems


def _passages(desk: _Desk, fact: Fact, problems: list[Problem]) -> tuple[Passage, ...]:
    placed: list[Passage] = []
    for number, target in enumerate(fact.evidence, start=1):
        passage = _passage(desk, fact, target, number)
        match passage:
            case Problem():
                problems.append(passage)
            case Passage():
                placed.append(passage)
            case None:
                pass
            case _:
                assert_never(passage)
    return tuple(placed)


def _passage(desk: _Desk, fact: Fact, target: Target, number: int) -> Passage | Problem | None:
    """Return the passage of a target; None when its source has a problem of its own."""
    path: Path = ("evidence", number - 1)
    source = _source_of(desk, target, fact.origin, path)
    if not isinstance(source, Source):
        return source
    place = _place(desk, source, target, fact.origin, path)
    if isinstance(place, Problem):
        return place
    start, end = place
    return Passage(source=source.id, start=start, end=end, target=target, number=number)


def _source_of(desk: _Desk, target: Target, origin: Origin, path: Path) -> Source | Problem | None:
    """Return the source of a target; None when its record or text has a problem of its own."""
    if target.source is not None:
        if source := desk.sources.get(target.source):
            return source
        if target.source in desk.sheet.declared_sources or desk.sheet.lacks_sources:
            return None
        return no_such_source(target.source, desk.sources, origin.at(*path, "source"))
    if len(desk.sheet.declared_sources) > 1:
        return which_source(desk.sources, origin.at(*path))
    return next(iter(desk.sources.values()), None)


def _parts(desk: _Desk, source: Source, problems: list[Problem]) -> tuple[PlacedPart, ...]:
    placed: list[PlacedPart] = []
    for position, part in enumerate(source.record.parts):
        place = _place(desk, source, part, source.record.origin, ("parts", position))
        if isinstance(place, Problem):
            problems.append(place)
        else:
            placed.append(PlacedPart(kind=part.kind, start=place[0], end=place[1]))
    return tuple(sorted(placed, key=lambda part: (part.start, part.end)))


def _place(
    desk: _Desk, source: Source, target: Target, origin: Origin, path: Path
) -> tuple[int, int] | Problem:
    """Return the half-open place of a target in code points, or the problem that it has none."""
    found = anchor_quote(desk.texts[source.id], target.selector)
    match found:
        case Found():
            return found.start, found.end
        case Missing():
            return missing(found, source, origin.at(*path, "exact"))
        case Ambiguous():
            return ambiguous(found, source, origin.at(*path, "exact"))
        case SplitsWord():
            return splits_word(found, source, origin.at(*path, "exact"))
        case _:
            assert_never(found)
