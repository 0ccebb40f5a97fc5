"""The views of citing: one plain line, and the formats that reference managers read.

They are values for templates. A text to copy is copied as it stands: nothing may be put around it.
"""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class CiteLine:
    """The plain line: `before`, the title and `after`, with nothing between them.

    Its quotation marks are in them. `anchor` is the id of the element that holds just the line.
    `language` and `direction` are those of the title. `more` leads to the other formats; empty
    where they stand beside it.
    """

    anchor: str
    before: str
    title: str
    after: str
    language: str
    direction: Literal["ltr", "rtl"]
    more: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CiteFormat:
    """The same in a format: its `name`, the `text`, and the id of the element that holds it."""

    name: str
    anchor: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CiteView:
    """How to cite one thing. `anchor` is what links lead to; `href` leads to the thing itself.

    `open` says that it is shown without being asked for. `label` names it in a list, in the
    language of the line's title.
    """

    anchor: str
    label: str
    href: str
    open: bool
    line: CiteLine
    formats: tuple[CiteFormat, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CiteGroup:
    """Things of one kind under their heading; None where the page has no other group."""

    heading: str | None
    entries: tuple[CiteView, ...]
