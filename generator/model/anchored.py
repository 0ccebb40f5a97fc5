"""The content after its passages were found: the only form that later stages take."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.facts import Target
from generator.model.fields import FactId, PartKind, SourceId
from generator.model.project import Sheet
from generator.text.selector import Indexed


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A target that was found: `start` and `end` are half-open, in code points of the source."""

    source: SourceId
    start: int
    end: int
    target: Target
    number: int
    """The position of the target in its fact's evidence, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedPart:
    """A part of a source that was found, half-open, in code points."""

    kind: PartKind
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchoredSheet:
    """A sheet with the places of its passages; a quote that was not found has no passage."""

    sheet: Sheet
    texts: Mapping[SourceId, Indexed]
    passages: Mapping[FactId, tuple[Passage, ...]]
    parts: Mapping[SourceId, tuple[PlacedPart, ...]]
