"""Which fact rests on which source, at a glance: a table of signs.

They are values for templates; a sign never stands without its words.
"""

from dataclasses import dataclass
from typing import Literal

from generator.views.words import FactLink, LinkView


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixSource:
    """A column: a source, in its own language."""

    title: str
    href: str
    language: str
    direction: Literal["ltr", "rtl"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CellView:
    """Whether a fact rests on a source: `kind` is own, copy (of another source of it) or none.

    `sign` is to be seen, `words` to be heard in its place. `href` leads to the first passage.
    """

    kind: Literal["own", "copy", "none"]
    sign: str
    words: str
    href: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """A fact, a cell for each source in the order of the columns, and the independent sources."""

    fact: FactLink
    cells: tuple[CellView, ...]
    independent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixGroup:
    """The facts of one kind: `label` is their heading."""

    label: str
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixView:
    """The table of one sheet. `title` is its caption, `sheet` is set on a page of the site.

    `key` says what the signs mean.
    """

    title: str
    sheet: LinkView | None
    key: str
    sources: tuple[MatrixSource, ...]
    groups: tuple[MatrixGroup, ...]
