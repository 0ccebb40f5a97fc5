"""Small content for the tests of the compose stage: built directly, anchored by plain search."""

import gettext
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any

from generator.compose import compose_sheet
from generator.compose.cards import cards
from generator.compose.index import build_index
from generator.compose.place import Place
from generator.compose.wording import Wording, wording
from generator.edtf import Edtf, parse_edtf
from generator.model.anchored import AnchoredSheet, Passage, PlacedPart
from generator.model.facts import Claim, Entity, Event, Fact, Figure, Target
from generator.model.fields import EntityKind, FactId, PartKind, Show, SourceId, SourceKind, Speech
from generator.model.origin import Origin
from generator.model.project import Sheet, SheetRecord, Site
from generator.model.sources import Source, SourceRecord
from generator.text.selector import Indexed
from generator.views import EventView, SheetView, TimelinePage

HERE = Origin(file="x")
SITE = Site(origin=HERE, title="A site")
RECORD = SheetRecord(origin=HERE, title="A sheet", standfirst="What it is about.")


def words(language: str = "en") -> Wording:
    """Return the words of a language, without a catalogue."""
    return wording(language, gettext.NullTranslations())


def when(text: str) -> Edtf:
    """Return a date."""
    return parse_edtf(text)


def ids(*names: str) -> tuple[FactId, ...]:
    """Return ids of facts."""
    return tuple(FactId(name) for name in names)


def targets(*quotes: str | tuple[str, str]) -> tuple[Target, ...]:
    """Return evidence: words of the source named "s", or pairs of a source's id and words."""
    pairs = [("s", quote) if isinstance(quote, str) else quote for quote in quotes]
    return tuple(Target(exact=exact, source=SourceId(name)) for name, exact in pairs)


def event(name: str, /, *quotes: str | tuple[str, str], **keys: Any) -> Event:  # noqa: ANN401 - any key
    """Return an event."""
    values = {"origin": HERE, "title": f"Event {name}", **keys}
    return Event(id=FactId(name), evidence=targets(*quotes), **values)


def figure(name: str, /, *quotes: str | tuple[str, str], **keys: Any) -> Figure:  # noqa: ANN401 - any key
    """Return a figure, of value 1 if nothing else is said; `value` may be a number or two."""
    value = keys.pop("value", 1)
    amount = tuple(Decimal(part) for part in (value if isinstance(value, tuple) else (value,)))
    values = {"origin": HERE, "label": f"Figure {name}", "as_written": "1", **keys}
    return Figure(id=FactId(name), evidence=targets(*quotes), value=amount, **values)


def claim(name: str, /, *quotes: str | tuple[str, str], **keys: Any) -> Claim:  # noqa: ANN401 - any key
    """Return a claim, narrated if nothing else is said."""
    values = {"origin": HERE, "statement": f"Claim {name}", "speech": Speech.NARRATED, **keys}
    return Claim(id=FactId(name), evidence=targets(*quotes), **values)


def entity(name: str, /, *quotes: str | tuple[str, str], **keys: Any) -> Entity:  # noqa: ANN401 - any key
    """Return a person, if nothing else is said."""
    values = {"origin": HERE, "name": f"Person {name}", "kind": EntityKind.PERSON, **keys}
    return Entity(id=FactId(name), evidence=targets(*quotes), **values)


def source(text: str, name: str = "s", language: str = "en", **keys: Any) -> Source:  # noqa: ANN401 - any key
    """Return a source that holds a text, shown in full if nothing else is said."""
    digest = sha256(text.encode()).hexdigest()
    values = {
        "origin": HERE,
        "title": f"Source {name}",
        "kind": SourceKind.NEWS_REPORT,
        "show": Show.FULL,
        **keys,
    }
    record = SourceRecord(id=SourceId(name), text=f"{name}.txt", sha256=digest, **values)
    return Source(record=record, text=text, sha256=digest, language=language)


def sheet_of(*parts: Fact | Source, record: SheetRecord = RECORD, path: str = ".") -> Sheet:
    """Return a sheet of facts and sources in any mixture."""
    return Sheet(
        path=PurePosixPath(path),
        record=record,
        events=tuple(part for part in parts if isinstance(part, Event)),
        figures=tuple(part for part in parts if isinstance(part, Figure)),
        claims=tuple(part for part in parts if isinstance(part, Claim)),
        entities=tuple(part for part in parts if isinstance(part, Entity)),
        sources=tuple(part for part in parts if isinstance(part, Source)),
    )


def anchored(sheet: Sheet, *parts: tuple[str, str, PartKind]) -> AnchoredSheet:
    """Return a sheet with its passages found; parts are a source's id, the words and the kind."""
    texts = {source.id: source.text for source in sheet.sources}
    passages = {fact.id: tuple(_passages(fact, texts)) for fact in sheet.facts()}
    placed: dict[SourceId, list[PlacedPart]] = {}
    for name, exact, kind in parts:
        start = texts[SourceId(name)].index(exact)
        part = PlacedPart(kind=kind, start=start, end=start + len(exact))
        placed.setdefault(SourceId(name), []).append(part)
    return AnchoredSheet(
        sheet=sheet,
        texts={name: Indexed(text) for name, text in texts.items()},
        passages=passages,
        parts={name: tuple(found) for name, found in placed.items()},
    )


def place_of(*parts: Fact | Source, page: str = "index.html", language: str = "en") -> Place:
    """Return the place of a page over a sheet of facts and sources."""
    index = build_index(anchored(sheet_of(*parts)))
    return Place(index=index, words=words(language), cards=cards(index, words(language)), page=page)


def compose(sheet: AnchoredSheet, language: str = "en", *, pdf: bool = False) -> SheetView:
    """Return a sheet composed as the whole of a site in that language; `pdf`: with a PDF."""
    site = replace(SITE, language=language)
    return compose_sheet(sheet, site, gettext.NullTranslations(), alone=True, pdf=pdf)


def undated(page: TimelinePage) -> tuple[EventView, ...]:
    """Return the events without a date, of all groups."""
    return tuple(event for group in page.undated for event in group.events)


def _passages(fact: Fact, texts: Mapping[SourceId, str]) -> list[Passage]:
    found = []
    for number, target in enumerate(fact.evidence, start=1):
        name = target.source or SourceId("s")
        start = texts[name].index(target.exact)
        found.append(
            Passage(
                source=name,
                start=start,
                end=start + len(target.exact),
                target=target,
                number=number,
            )
        )
    return found
