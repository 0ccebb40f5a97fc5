"""The whole content of a project: the site, its sheets, and everything written in them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Annotated, ClassVar

from pydantic import ConfigDict

from generator.model.facts import STRICT, Claim, Entity, Event, Fact, Figure, Written
from generator.model.fields import (
    MAY_BE_ONE,
    Address,
    FactId,
    Language,
    Slugs,
    SourceId,
    Text,
    means,
)
from generator.model.origin import Origin
from generator.model.sources import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What `content/site.yaml` says of the site."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    origin: Written
    title: Annotated[Text, means("The name of the site.")]
    language: Annotated[Language, means("The language of the pages (BCP 47).")] = "en"
    description: Annotated[Text | None, means("What the site is, in one sentence.")] = None
    editor: Annotated[Text | None, means("Who made the sheets and answers for them.")] = None
    contact: Annotated[Address | None, means("Where to report a mistake: https:// or mailto:.")] = (
        None
    )
    url: Annotated[Address | None, means("Where the site is published, if it is.")] = None
    licence: Annotated[Text | None, means("The licence of the editors' own words.")] = None
    aliases: Annotated[
        Mapping[Text, Text],
        means("Old addresses and the pages they now lead to: old.html: timeline.html#law-signed."),
    ] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """A question the sources leave open, said openly."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    question: Annotated[Text, means("What a reader would ask.")]
    note: Annotated[Text, means("What the sources give instead; Markdown, may cite facts.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRecord:
    """What a `sheet.yaml` says of its sheet."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    origin: Written
    title: Annotated[Text, means("The title of the sheet.")]
    standfirst: Annotated[Text, means("What the sheet is about, in one or two sentences.")]
    leading: Annotated[Slugs, means("The figures to show first, in order.")] = ()
    main_events: Annotated[Slugs, means("The events to show first, in order.")] = ()
    unknowns: Annotated[tuple[Unknown, ...], MAY_BE_ONE, means("What the sources do not say.")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The text of a sheet's `summary.md`: Markdown, each paragraph of which cites facts."""

    file: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One fact sheet: its record, its summary and all its facts, in the order they were written.

    `path` is the folder of its pages, `.` for a sheet that is the whole site. `declared` and
    `declared_sources` hold the ids of all entries, also of those that could not be read, and
    `lacks_sources` says that a source could not be read, `lacks_facts` that a whole file of facts
    could not, `lacks_words` that the record or the summary could not: so one fault is told once.
    `shared` and `shared_sources` hold the ids of the people and of the sources that stand at the
    root for several sheets: a sheet need not use them all.
    """

    path: PurePosixPath
    record: SheetRecord
    summary: Summary | None = None
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    claims: tuple[Claim, ...] = ()
    entities: tuple[Entity, ...] = ()
    sources: tuple[Source, ...] = ()
    declared: Mapping[str, tuple[Origin, ...]] = field(default_factory=dict)
    declared_sources: Mapping[str, tuple[Origin, ...]] = field(default_factory=dict)
    lacks_sources: bool = False
    lacks_facts: bool = False
    lacks_words: bool = False
    shared: frozenset[str] = frozenset()
    shared_sources: frozenset[str] = frozenset()

    def facts(self) -> Iterator[Fact]:
        """Yield every fact: events, figures, claims, then people and organisations."""
        yield from self.statements()
        yield from self.entities

    def statements(self) -> Iterator[Event | Figure | Claim]:
        """Yield every event, figure and claim."""
        yield from self.events
        yield from self.figures
        yield from self.claims

    def fact(self, fact_id: FactId) -> Fact:
        """Return the fact with that id; KeyError if there is none."""
        for fact in self.facts():
            if fact.id == fact_id:
                return fact
        raise KeyError(fact_id)

    def source(self, source_id: SourceId) -> Source:
        """Return the source with that id; KeyError if there is none."""
        for source in self.sources:
            if source.id == source_id:
                return source
        raise KeyError(source_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """Everything that was read: the site, its sheets in the order of their folders, its overrides.

    `templates` and `static` are the project's own files that override ours by name.
    """

    site: Site
    sheets: tuple[Sheet, ...]
    templates: Mapping[str, str] = field(default_factory=dict)
    static: Mapping[PurePosixPath, bytes] = field(default_factory=dict)

    @property
    def in_folders(self) -> bool:
        """Return whether the sheets stand in folders, so that the root is over all of them."""
        return all(sheet.path != PurePosixPath() for sheet in self.sheets)
