"""Facts, sheets and sources for the tests of the check stage, in as few words as a test needs.

Every passage is found by `str.find` in a lone source; a quote that is not there has no passage.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Any

from generator.check.checked import Check, Checked, prepare
from generator.model.anchored import AnchoredSheet, Passage
from generator.model.facts import Claim, Entity, Event, Fact, Figure, Target
from generator.model.fields import EntityKind, FactId, SourceId, SourceKind, Speech
from generator.model.origin import Origin
from generator.model.project import Sheet, SheetRecord, Site, Summary
from generator.model.sources import Source, SourceRecord
from generator.problems import Problem
from generator.text.selector import Indexed

DIGEST = "0" * 64
SITE = Site(origin=Origin(file="content/site.yaml"), title="Site")


def entry(fact_id: str, *paths: tuple[str | int, ...], file: str = "content/facts.yaml") -> Origin:
    """Return the origin of an entry: the value at the n-th path stands in line n, column n."""
    marks = {path: (n, n) for n, path in enumerate((("id",), *paths), start=1)}
    lines = tuple(f"{fact_id}: line {n}" for n in range(1, len(marks) + 1))
    return Origin(file=file, lines=lines, values=marks, keys=marks)


def targets(evidence: str | Iterable[str]) -> tuple[Target, ...]:
    """Return one target for each quote."""
    quotes = [evidence] if isinstance(evidence, str) else evidence
    return tuple(Target(exact=quote) for quote in quotes)


def event(entry_id: str, /, evidence: str | Iterable[str] = "text", **keys: Any) -> Event:  # noqa: ANN401 - any key
    """Return an event."""
    values = {"origin": entry(entry_id), "title": entry_id, **keys}
    return Event(id=FactId(entry_id), evidence=targets(evidence), **values)


def figure(
    entry_id: str,
    /,
    value: str = "1",
    evidence: str | Iterable[str] = "text",
    **keys: Any,  # noqa: ANN401 - any key
) -> Figure:
    """Return a figure of a value, or of a lowest and a highest: `"18 30"`."""
    amount = tuple(Decimal(number) for number in value.split())
    values = {"origin": entry(entry_id), "label": entry_id, "as_written": "text", **keys}
    return Figure(id=FactId(entry_id), value=amount, evidence=targets(evidence), **values)


def claim(entry_id: str, /, evidence: str | Iterable[str] = "text", **keys: Any) -> Claim:  # noqa: ANN401 - any key
    """Return a claim, narrated if nothing else is said."""
    values = {"origin": entry(entry_id), "statement": entry_id, "speech": Speech.NARRATED, **keys}
    return Claim(id=FactId(entry_id), evidence=targets(evidence), **values)


def entity(entry_id: str, /, evidence: str | Iterable[str] = "text", **keys: Any) -> Entity:  # noqa: ANN401 - any key
    """Return a person, if nothing else is said."""
    values = {"origin": entry(entry_id), "name": entry_id, "kind": EntityKind.PERSON, **keys}
    return Entity(id=FactId(entry_id), evidence=targets(evidence), **values)


def source(raw: str = "text", name: str = "article", language: str = "en", **keys: Any) -> Source:  # noqa: ANN401 - any key
    """Return a source with the text `raw`."""
    values = {"origin": entry(name), "kind": SourceKind.NEWS_REPORT, "sha256": DIGEST, **keys}
    record = SourceRecord(id=SourceId(name), text=f"{name}.txt", title=name, **values)
    return Source(record=record, text=raw, sha256=DIGEST, language=language)


def sheet(
    *facts: Fact,
    summary: str | None = None,
    sources: Iterable[Source] = (),
    **keys: Any,  # noqa: ANN401 - any key
) -> Sheet:
    """Return a sheet of these facts, over one source that says "text" if none is given."""
    origin = Origin(file="content/sheet.yaml")
    declared: dict[str, tuple[Origin, ...]] = {}
    for fact in facts:
        declared[fact.id] = (*declared.get(fact.id, ()), fact.origin)
    values: dict[str, Any] = {
        "record": SheetRecord(origin=origin, title="Sheet", standfirst="A sheet."),
        "path": PurePosixPath(),
        "declared": declared,
        **keys,
    }
    return Sheet(
        summary=None if summary is None else Summary(file="content/summary.md", text=summary),
        events=tuple(fact for fact in facts if isinstance(fact, Event)),
        figures=tuple(fact for fact in facts if isinstance(fact, Figure)),
        claims=tuple(fact for fact in facts if isinstance(fact, Claim)),
        entities=tuple(fact for fact in facts if isinstance(fact, Entity)),
        sources=tuple(sources) or (source(),),
        **values,
    )


def anchored(content: Sheet) -> AnchoredSheet:
    """Return the sheet with the passages that `str.find` finds."""
    texts = {source.id: Indexed(source.text) for source in content.sources}
    passages: dict[FactId, tuple[Passage, ...]] = {}
    for fact in content.facts():
        passages[fact.id] = passages.get(fact.id, ()) + _passages(fact, content, texts)
    return AnchoredSheet(sheet=content, texts=texts, passages=passages, parts={})


def _passages(fact: Fact, content: Sheet, texts: Mapping[SourceId, Indexed]) -> tuple[Passage, ...]:
    found = []
    for number, target in enumerate(fact.evidence, start=1):
        where = target.source or content.sources[0].id
        start = texts[where].raw.find(target.exact) if where in texts else -1
        if start >= 0:
            end = start + len(target.exact)
            found.append(Passage(source=where, start=start, end=end, target=target, number=number))
    return tuple(found)


def checked(*facts: Fact, **keys: Any) -> Checked:  # noqa: ANN401 - any key of `sheet`
    """Return a sheet of these facts as the rules see it."""
    return prepare(anchored(sheet(*facts, **keys)), SITE)


def found_by(rule: Check, *facts: Fact, **keys: Any) -> list[Problem]:  # noqa: ANN401 - any key of `sheet`
    """Return the problems that one rule finds in a sheet of these facts."""
    return list(rule(checked(*facts, **keys)))


def messages(rule: Check, *facts: Fact, **keys: Any) -> list[str]:  # noqa: ANN401 - any key of `sheet`
    """Return the sentences of the problems that one rule finds."""
    return [problem.message for problem in found_by(rule, *facts, **keys)]


def over(raw: str, language: str = "en") -> dict[str, tuple[Source, ...]]:
    """Return the argument that puts a sheet over this text."""
    return {"sources": (source(raw, language=language),)}
