"""The views of the sources: their records, and their texts cut into marked segments.

They are values for templates. The segments of a text, joined, are the source's own characters.
"""

from dataclasses import dataclass
from typing import Literal

from generator.views.cite import CiteLine
from generator.views.strip import StripRow
from generator.views.words import FactKind, FactLink, LinkView, RichText, Word


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
    addresses, language, licence, rights, file, size, digest. `cite_line` is how to cite it, in no
    named style. `language` and `direction` are those of its text (and of its
    title). `show.value` is full, excerpt or link; `show_sentence` says what is published of the
    text and why. `size` is ready words, "5,512 characters". `passages` says how many passages of it
    carry facts, `coverage` how many of its sentences, both in words; `strip` draws where.
    `republishes` links to the source whose text it passes on, `republished_by` to those that pass
    on this one.
    """

    id: str
    href: str
    title: str
    cite_line: CiteLine
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
    strip: tuple[StripRow, ...]
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

    `kinds` are the kinds of its facts, each once; `look` is the one kind, or `several`. `lane` is a
    number from 0 to 5 that no other passage has where this one lies, or `deep` where these are all
    taken. `goes_on`: it ends in a later paragraph than it begins in.
    """

    number: int
    note_anchor: str
    href: str
    anchors: tuple[str, ...]
    place: str
    facts: tuple[FactLink, ...]
    kinds: tuple[FactKind, ...]
    look: FactKind | Literal["several"]
    lane: str
    goes_on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentView:
    """A stretch of text under the same marks.

    `text` is as in the source, with its line breaks. `marks` are the passages that cover it,
    outermost first: none, one or several. `starts` are the marks that begin with it: print all
    their anchors before it (an empty `<span id>` each). `ends` are the marks that end with it, by
    number: print the numbers behind it as links to `#` + `note_anchor`. `kind` is set where the
    segment is of a part that is not running text (headline, caption, related …). `cut_before` and
    `cut_after`: text of this paragraph is left out there, print the cut mark `[…]`.
    """

    text: str
    marks: tuple[MarkView, ...]
    starts: tuple[MarkView, ...]
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
    paragraph, by number, to print beside or below it. `rooms` share out the height beside it, in
    whole numbers from 0 to 16: that before the first note, then that of each note. `cut_before`:
    whole paragraphs are left out before this one, print the cut mark on a line of its own.
    """

    anchor: str
    line: int
    kind: Word | None
    segments: tuple[SegmentView, ...]
    notes: tuple[MarkView, ...]
    rooms: tuple[int, ...]
    cut_before: bool
