"""The views of proof: the quoted passage, the chain of speakers, the basis, links and history.

They are values for templates, the same on every kind of fact.
"""

from dataclasses import dataclass
from typing import Literal

from generator.views.timeline import DateView
from generator.views.words import FactLink, LinkView, RichText, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceView:
    """A passage that carries a fact, and the way to it in its source.

    `quote` is the passage in the source's own characters, one string a paragraph (nearly always
    one). It is empty where the site may not publish the text (`withheld` is then true): print
    `place` and the link only. `before` and `after` are a few words of the same paragraph around the
    passage, empty where it begins or ends there; `cut_before` and `cut_after` say that the
    paragraph goes on beyond them (print an ellipsis). `place` is ready words: "lines 3 to 5".
    `source` links to the source's page, `href` to the marked passage in it. `language` and
    `direction` (`ltr` | `rtl`) are those of the passage: set `lang` and `dir` on the quotation.
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
    href: str
    language: str
    direction: Literal["ltr", "rtl"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """One speaker of the chain: `kind` is person, organisation or unnamed.

    `note` is a word to print beside the name: that the source does not name this speaker. `href`
    leads to the entry among people and organisations.
    """

    name: str
    href: str
    kind: Word
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributionView:
    """Who says so: from the first speaker to the source that published it.

    `steps` are the speakers, first to last; empty where the source speaks for itself. `sources` are
    where the chain ends (one, or several that say the same). `words` is the whole chain in one
    line, "a source in the Defence Ministry → IStories → this news report". `hands` is how many
    passed it on after the first speaker, the source included; `hands_words` says so.
    """

    steps: tuple[StepView, ...]
    sources: tuple[LinkView, ...]
    words: str
    hands: int
    hands_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BasisView:
    """What a date or value rests on: `kind.value` is stated, inferred or external.

    `sentence` explains the kind. `note` is the editors' reasoning. Where the kind is stated and
    there is no note, a page need not print this.
    """

    kind: Word
    sentence: str
    note: RichText | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationView:
    """A link between two facts, read from the fact that shows it: `words` then `fact`.

    `words` is "supports", "is contradicted by", "is part of", "has as a part" …; `kind` is the
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
