"""The views of the sources: their records, and their texts cut into marked segments.

They are values for templates. The segments of a text, joined, are the source's own characters.
"""

from dataclasses import dataclass
from typing import Literal

from generator.views.words import FactLink, LinkView, RichText, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """One row of a source's record: `label` and `value` ready to print.

    `name` is the field's own name (`publisher`), for class names. `known` is false where the value
    is "not stated" or "not recorded". `href` is set where the value is an address.
    """

    name: str
    label: str
    value: str
    href: str | None
    known: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class UseView:
    """What a source was used for, one kind of fact: `label` is the heading ("Events")."""

    kind: str
    label: str
    facts: tuple[FactLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """Everything that is known of a source, and what it was used for.

    `id` is its id in the HTML of the sources page; `href` leads to its annotated page. `fields` are
    the rows of the record, every one, also the unknown ones: title, kind, authors, publisher, date,
    addresses, language, licence, rights, file, size, digest. To cite the source there is one plain
    line, in no named style: `cite_before`, the title, `cite_after`, with nothing between them; its
    quotation marks are in them. `language` and `direction` are those of its text (and of its
    title). `show.value` is full, excerpt or link; `show_sentence` says what is published of the
    text and why. `size` is ready words, "5,512 characters". `passages` says how many passages of it
    carry facts, `coverage` how many of its sentences, both in words. `republishes` links to the
    source whose text it passes on, `republished_by` to those that pass on this one.
    """

    id: str
    href: str
    title: str
    cite_before: str
    cite_after: str
    fields: tuple[FieldView, ...]
    note: RichText | None
    uses: tuple[UseView, ...]
    language: str
    direction: Literal["ltr", "rtl"]
    show: Word
    show_sentence: str
    file: str
    sha256: str
    size: str
    passages: str
    coverage: str
    republishes: LinkView | None = None
    republished_by: tuple[LinkView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkView:
    """A passage of the text that carries facts; passages of the same place are one mark.

    `number` counts from 1 in the order of the text. `note_anchor` is the id for its note (`m-3`):
    print it where the note stands; `href` is `#` and the first of `anchors`, the way back to the
    text. `facts` are all facts that rest on this passage, linked. `place` is "line 12". `anchors`
    are the ids that facts link to (`q-<fact-id>-<n>`). Where the text is shown they are printed in
    it (`SegmentView.starts`); where it is not shown at all (`page.paragraphs` is empty), print them
    at the note.
    """

    number: int
    note_anchor: str
    href: str
    anchors: tuple[str, ...]
    place: str
    facts: tuple[FactLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentView:
    """A stretch of text under the same marks.

    `text` is as in the source, with its line breaks. `marks` are the passages that cover it,
    outermost first: none, one or several; their count is the depth of nesting. `starts` are ids to
    print at its beginning (an empty `<a id>` or `<span id>` each). `ends` are the marks that end
    with it, by number: print the numbers as links to `#` + `note_anchor`. `kind` is set where the
    segment is of a part that is not running text (headline, caption, related …). `cut_before` and
    `cut_after`: text of this paragraph is left out there, print the cut mark `[…]`.
    """

    text: str
    marks: tuple[MarkView, ...]
    starts: tuple[str, ...]
    ends: tuple[MarkView, ...]
    kind: Word | None
    cut_before: bool
    cut_after: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphView:
    """A paragraph of the text.

    `anchor` is its id (`p-3`: the third paragraph of the source), `line` the number of its first
    line in the file. `kind` is set where the whole paragraph is of one part (`kind.value`:
    headline, subtitle, byline, dateline, caption, credit, related, notice; `kind.label` to print);
    where it is None a single segment may still have a kind. `notes` are the marks that end in this
    paragraph, by number, to print beside or below it. `cut_before`: whole paragraphs are left out
    before this one, print the cut mark on a line of its own.
    """

    anchor: str
    line: int
    kind: Word | None
    segments: tuple[SegmentView, ...]
    notes: tuple[MarkView, ...]
    cut_before: bool
