"""The views of proof: the quoted passage, the chain of speakers, the basis, links and history.

They are values for templates, the same on every kind of fact.
"""

from dataclasses import dataclass
from typing import Literal

from generator.views.timeline import DateView
from generator.views.words import FactLink, LinkView, PhrasePart, RichText, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceView:
    """A passage that carries a fact, and the way to it in its source.

    `quote` is the passage in the source's own characters, one string a paragraph (nearly always
    one). It is empty where the site may not publish the text (`withheld` is then true): print
    `place` and the link only. `before` and `after` are a few words of the same paragraph around the
    passage, empty where it begins or ends there; `cut_before` and `cut_after` say that the
    paragraph goes on beyond them (print an ellipsis). `place` is ready words: "lines 3 to 5".
    `href` leads to the marked passage in its source and `link_words` say so, with the number that
    the passage has there: "Read it in the source, passage 37"; of a withheld text with its place.
    `source` links to the source's page; `among_several` says that the sheet has more than one, so
    that its title is worth printing. `language` and `direction` (`ltr` | `rtl`) are those of the
    passage: set `lang` and `dir` on the quotation and on the title. `live` leads to the passage on
    the publisher's own page (WICG, URL Fragment Text Directives), where its address is known; of a
    withheld text, only to that page.
    """

    number: int
    quote: tuple[str, ...]
    before: str
    after: str
    cut_before: bool
    cut_after: bool
    withheld: bool
    place: str
    source: LinkView
    among_several: bool
    href: str
    link_words: str
    live: str | None
    language: str
    direction: Literal["ltr", "rtl"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """One speaker of the chain: `kind` is person, organisation or unnamed.

    `note` is a word to print beside the name: that the text does not name this speaker. `href`
    leads to the entry among people and organisations.
    """

    name: str
    href: str
    kind: Word
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributionView:
    """Who says so: from the first speaker to the source that published it.

    `sentence` is for short lines: "Said by Olga Romanova, according to this news report." in parts,
    its names linked; `words` is the same without links. To draw it as a chain: `steps` are the
    speakers, first to last, empty where the source speaks for itself; `sources` are where the chain
    ends (one, or several that say the same), `ends` the same as a list in words, linked. `hands` is
    how many passed it on after the first speaker, the source included; `hands_words` says so,
    "through 2 hands", and is None where nobody did.
    """

    steps: tuple[StepView, ...]
    sources: tuple[LinkView, ...]
    ends: tuple[PhrasePart, ...]
    sentence: tuple[PhrasePart, ...]
    words: str
    hands: int
    hands_words: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportView:
    """On how many sources a fact rests, if on more than one, and how many remain without copies.

    `independent` counts those of which none is known to pass on the text of another, or the same
    text as another. `sentence` is what to print: "3 sources, 2 of them independent: X republishes
    Y.", in parts, the titles linked; `words` is the same without links.
    """

    sources: int
    independent: int
    sentence: tuple[PhrasePart, ...]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BasisView:
    """What a date or value rests on: `kind.value` is stated, inferred or external.

    The word for it is in the statement's `manner`. `sentence` explains the kind; where it is stated
    it need not be printed. `note` is the editors' reasoning.
    """

    kind: Word
    sentence: str
    note: RichText | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationView:
    """A link between two facts, read from the fact that shows it: `words` then `fact`.

    `words` is "supports", "is contradicted by", "is part of", "includes" …; `kind` is the
    relation's own name (supports, contradicts, updates, part-of) for class names.
    """

    kind: str
    words: str
    fact: FactLink


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionView:
    """A dated change of a fact: `kind.value` is correction or update; `note` is plain text."""

    date: DateView
    kind: Word
    note: str
