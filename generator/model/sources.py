"""A source: its record as the editor wrote it, and its text as it was received."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import ConfigDict

from generator.model.facts import STRICT, Target, Written
from generator.model.fields import (
    MAY_BE_ONE,
    Address,
    Digest,
    Language,
    PartKind,
    Show,
    SourceId,
    SourceKind,
    SourceSlug,
    Text,
    Texts,
    When,
    means,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Target):
    """A part of a source's text that is not running text, such as a caption."""

    kind: Annotated[
        PartKind, means("headline, subtitle, byline, dateline, caption, credit, related or notice.")
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRecord:
    """What is known of a source: an entry of `sources.yaml`."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    origin: Written
    id: Annotated[SourceSlug, means("The source's own name in addresses and evidence.")]
    text: Annotated[Text, means("The file in seeds/ that holds the text.")]
    sha256: Annotated[Digest, means("The SHA-256 digest of that file's bytes.")]
    title: Annotated[Text, means("The title as published.")]
    kind: Annotated[SourceKind, means("What kind of text it is.")]
    authors: Annotated[Texts, means("Who wrote it.")] = ()
    publisher: Annotated[Text | None, means("Who published it.")] = None
    published: Annotated[When | None, means("When it was published (EDTF).")] = None
    url: Annotated[Address | None, means("Where it was published.")] = None
    archive_url: Annotated[Address | None, means("Where a copy is kept.")] = None
    retrieved: Annotated[When | None, means("When the text was received (EDTF).")] = None
    language: Annotated[
        Language | None, means("The text's language (BCP 47); the site's if left out.")
    ] = None
    republishes: Annotated[
        SourceSlug | None,
        means("The source whose text this one passes on, whole or in part."),
    ] = None
    licence: Annotated[Text | None, means("The licence of the text, where it is known.")] = None
    rights: Annotated[
        Text | None, means("Whose rights the text is under, and what is not known.")
    ] = None
    note: Annotated[Text | None, means("What a reader should know of the source; Markdown.")] = None
    show: Annotated[Show, means("How much of the text to publish: full, excerpt or link.")] = (
        Show.EXCERPT
    )
    parts: Annotated[
        tuple[Part, ...], MAY_BE_ONE, means("Headline, caption and other parts of the text.")
    ] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A source's record with its text, decoded but not changed, and the digest of its bytes."""

    record: SourceRecord
    text: str
    sha256: str
    language: str

    @property
    def id(self) -> SourceId:
        """Return the id of the source."""
        return self.record.id
