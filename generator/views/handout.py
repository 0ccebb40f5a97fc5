"""The views of the handout: a whole sheet on one page that needs no other file.

They are values for templates. Every `href` in them leads to an id of the same page, or outward.
"""

from dataclasses import dataclass
from typing import Literal

from generator.views.glance import GlanceView
from generator.views.pages import CountsView, PageView, UnknownView
from generator.views.sources import SourceView
from generator.views.words import FactKind, LinkView, NoteRef, PhrasePart, RichText, SourceWords


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryView:
    """A fact in the handout; `id` is its id in the HTML.

    `lead` stands before it: a figure's number, an event's date, how a claim is said, what an entity
    is. `notes` refer to the passages it rests on. `said_by` is who says so, in one sentence, empty
    for an entity. `manner` is how the source says it, None where `lead` or a label has the same
    word, and for an entity. `labels` say what a reader must not overlook (inferred, disputed),
    `hedge` is the source's own. `lines` are what else is known, each a plain sentence or phrase;
    `remarks` are the editors' words.
    """

    id: str
    kind: FactKind
    lead: str
    title: str
    notes: tuple[NoteRef, ...]
    said_by: tuple[PhrasePart, ...]
    manner: str | None
    labels: tuple[str, ...]
    hedge: SourceWords | None
    lines: tuple[str, ...]
    remarks: tuple[RichText, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedFigure:
    """A figure laid beside others: `words` is its number, `title` what it counts."""

    href: str
    words: str
    title: str
    notes: tuple[NoteRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceView:
    """Figures of one quantity that differ; `sentence` is what a reader should know of it."""

    anchor: str
    title: str
    sentence: str
    figures: tuple[NotedFigure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryGroup:
    """Undated events whose order to each other is known in part; `title` says what links them."""

    title: str
    entries: tuple[EntryView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteUse:
    """A fact that rests on a passage; `href` leads back to it.

    `when` is an event's date in words, None for other facts; `said_by` is who says so, in words,
    empty for an entity.
    """

    id: str
    href: str
    kind_label: str
    when: str | None
    said_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndnoteView:
    """A passage that facts of the handout rest on; `anchor` is its id, `note_3`.

    `quote` is the passage in the source's own characters, one string a paragraph; empty where its
    words may not be published. `opening` and `closing` go around it without white space: quotation
    marks, with an ellipsis where the passage is cut out of a sentence. `source` leads to its entry
    among the sources, `record` says who published it, if that is known, and when, or that this is
    not stated; `place` is where the passage stands in it.
    """

    number: str
    anchor: str
    opening: str
    quote: tuple[str, ...]
    closing: str
    source: LinkView
    record: str
    place: str
    language: str
    direction: Literal["ltr", "rtl"]
    facts: tuple[NoteUse, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutPage(PageView):
    """A whole sheet to hand out; `heading` is its title.

    `running` is the title again, short enough for one line at the top of each printed page.
    `address` is where the sheet stands on the web, None if nowhere. `edition` is a short code that
    is the same where the sheet's content is the same. `glance` is None where the
    sheet states nothing. Entries are in the order of the site's pages, the leading figures first.
    `endnotes` are numbered from 1 in the order in which the page refers to them.
    """

    running: str
    standfirst: str
    address: str | None
    edition: str
    counts: CountsView
    glance: GlanceView | None
    figures: tuple[EntryView, ...]
    differences: tuple[DifferenceView, ...]
    summary: RichText | None
    dated: tuple[EntryView, ...]
    undated: tuple[EntryGroup, ...]
    undated_words: str
    claims: tuple[EntryView, ...]
    entities: tuple[EntryView, ...]
    unknowns: tuple[UnknownView, ...]
    sources: tuple[SourceView, ...]
    method: tuple[str, ...]
    endnotes: tuple[EndnoteView, ...]
