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
    """A stretch of a sentence: plain text, a name that links, or a source's own words.

    A name has an `href` and is to be isolated (`<bdi>`), since it may be in any script. `kind` says
    what a name names, for class names: person, organisation, unnamed or source. A source's own
    words have a `language` and a `direction`.
    """

    text: str
    href: str | None = None
    kind: str | None = None
    language: str | None = None
    direction: Literal["ltr", "rtl"] | None = None


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
class CardQuote:
    """The passage in the card of a citation, shorter than on the page of its fact.

    `quote` is the passage in the source's own characters, line ends included; a long one is cut.
    `before` and `after` are a few words of the same paragraph around it. `cut_before` and
    `cut_after` say that the paragraph goes on beyond all that is shown (print an ellipsis);
    `cut_quote` that the passage itself does, before `after`, which is then empty.
    `language` and `direction` (`ltr` | `rtl`) are those of the passage.
    """

    quote: str
    before: str
    after: str
    cut_before: bool
    cut_quote: bool
    cut_after: bool
    language: str
    direction: Literal["ltr", "rtl"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CitationView:
    """What `[@id]` in a Markdown text becomes: a reference that opens a card about the fact.

    `href` leads to the fact, named by `label`; `kind` is the kind of the fact. `manner` is how the
    source says it and `said_by` who says so, in one sentence; None for a person or an organisation.
    `quote` is its first passage, None where the text of the source may not be shown or there is no
    passage. `source` leads to that passage on the page of its source. `live` leads to it on the
    publisher's own page. `more` says in words how many passages there are besides. Where there are
    `notes`, as in the handout, the citation becomes references to these endnotes instead.
    `finding` is what the editors found; None where they did not look beyond the source.
    """

    href: str
    label: str
    kind: FactKind
    manner: Word | None
    said_by: str | None
    quote: CardQuote | None
    source: LinkView | None
    live: str | None
    more: str | None
    finding: Word | None = None
    notes: tuple[NoteRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RichText:
    """A text in Markdown and what its citations lead to.

    `source` is as the editor wrote it. `name` is the text's own on its page: ids in its HTML begin
    with it. `citations` has an entry for every `[@id]` in it whose fact exists; an id that is
    missing there is no citation and stays as typed.
    """

    source: str
    name: str
    citations: Mapping[str, CitationView]
