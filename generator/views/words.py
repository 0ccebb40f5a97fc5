"""The smallest views: a word, a link, a link to a fact, a text with citations.

They are values for templates; they must not know which page they stand on.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

FactKind = Literal["event", "figure", "claim", "entity"]
"""The four kinds of fact; people and organisations are `entity`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One of a closed list of choices: `value` for class names, `label` for readers.

    `value` is English, lower case, with hyphens (`not-checked`); `label` is in the page's language.
    """

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkView:
    """A link: `href` is relative to the page that holds it, or outward; `label` is plain text."""

    href: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhrasePart:
    """A stretch of a sentence: plain text, or a name that links.

    A name has an `href` and is to be isolated (`<bdi>`), since it may be in any script. `kind` says
    what a name names, for class names: person, organisation, unnamed or source.
    """

    text: str
    href: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceWords:
    """A few of the source's own words: set `language` and `direction` on them.

    `text` is None where the site may not publish the source's text.
    """

    text: str | None
    language: str
    direction: Literal["ltr", "rtl"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactLink:
    """A link to a fact: what is said of it elsewhere in one line.

    `label` is its title, label, statement or name. `detail` is what tells it best in a few words:
    an event's date, a figure's number with its unit, a claim's first speaker, an entity's role.
    """

    href: str
    label: str
    kind: FactKind
    kind_label: str
    detail: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRef:
    """A reference to an endnote of the handout: print `number`, let `words` be heard ("Note 3")."""

    number: str
    href: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CitationView:
    """What `[@id]` in a Markdown text becomes: a link to the fact, named by `label`.

    `kind` is the kind of the fact, for its class name. Where there are `notes`, as in the handout,
    the citation becomes references to these instead.
    """

    href: str
    label: str
    kind: FactKind
    notes: tuple[NoteRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RichText:
    """A text in Markdown and what its citations lead to.

    `source` is as the editor wrote it. `citations` has an entry for every `[@id]` in it whose fact
    exists; an id that is missing there is no citation and stays as typed.
    """

    source: str
    citations: Mapping[str, CitationView]
