"""The Markdown that editors write, with the place of every word of it.

Input: an anchored sheet's content. Output: each Markdown text in reading order, and from an offset
in it the line and column in its file. Nothing is judged here.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final, assert_never

from generator.markup import Cited, citations, paragraphs
from generator.model.facts import Entity, Fact
from generator.model.origin import Origin, Path
from generator.model.project import Sheet
from generator.problems import Location
from generator.text.lines import LineIndex

_LABEL: Final = re.compile(r"^[ ]{0,3}\[[^\]\n]+\](?P<colon>:)", re.MULTILINE)
_DEFINITION: Final = re.compile(
    r"[ ]{0,3}\[[^\[\]]*\]:[ ]*\n?[ ]*\S+[ ]*(?:\n[ ]*)?"
    r"(?:\".*\"|'.*'|\(.*\))?[ ]*$",
    re.MULTILINE,
)
"""The definition of a link, as the Markdown parser reads it; all else with a label is text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A Markdown text that is a value in a YAML file, at `path` of the entry at `origin`."""

    text: str
    origin: Origin
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A Markdown text that is a file of its own, its lines found once."""

    file: str
    lines: LineIndex

    @property
    def text(self) -> str:
        """Return the Markdown as written."""
        return self.lines.text


Writing = Note | Page
"""A Markdown text: a value in YAML, or a file."""


def writings(sheet: Sheet) -> Iterator[Writing]:
    """Yield every Markdown text of a sheet: summary, unknowns, notes of facts, notes of sources."""
    if sheet.summary:
        yield Page(file=sheet.summary.file, lines=LineIndex(sheet.summary.text))
    for number, unknown in enumerate(sheet.record.unknowns):
        yield Note(text=unknown.note, origin=sheet.record.origin, path=("unknowns", number, "note"))
    for fact in sheet.facts():
        yield from _notes(fact)
    for source in sheet.sources:
        if source.record.note:
            yield Note(text=source.record.note, origin=source.record.origin, path=("note",))


def _notes(fact: Fact) -> Iterator[Note]:
    if fact.note:
        yield Note(text=fact.note, origin=fact.origin, path=("note",))
    if not isinstance(fact, Entity) and fact.basis_note:
        yield Note(text=fact.basis_note, origin=fact.origin, path=("basis_note",))


def cited_in(texts: Iterable[Writing]) -> Iterator[tuple[Writing, Cited]]:
    """Yield every citation in the texts, with the text it stands in."""
    for writing in texts:
        for cited in citations(writing.text):
            yield writing, cited


def parts_of(page: Page) -> Iterator[tuple[int, str]]:
    """Yield the offset and text of each part of a page that a reader sees: paragraphs, list items.

    "[Note]: He left." looks like the definition of a link and is none: the parser shows it.
    """
    marks = list(page.text)
    for label in _LABEL.finditer(page.text):
        if not _DEFINITION.match(page.text, label.start()):
            marks[label.start("colon")] = ";"
    for start, part in paragraphs("".join(marks)):
        yield start, page.text[start : start + len(part)]


def place_in(writing: Writing, start: int, words: str) -> Location:
    """Return where `words`, at the offset `start` of a text, were written.

    The place in a file of Markdown is exact. A value in YAML may have been folded or escaped, so
    there the words are looked for from the value's first line on; if they cannot be seen, the place
    is that of the value.
    """
    match writing:
        case Page():
            line, column = writing.lines.line_column(start)
            text = writing.lines.line_text(line)
            return Location(file=writing.file, line=line, column=column, text=text)
        case Note():
            return _place_in_yaml(writing, words)
        case _:
            assert_never(writing)


def _place_in_yaml(note: Note, words: str) -> Location:
    place = note.origin.at(*note.path)
    pattern = re.compile(_edged(words))
    # A value is at most twice as long in YAML as its text: so a search ends near the value's end.
    left = 2 * len(note.text) + len(place.text)
    skipped = place.column - 1
    for number, line in enumerate(note.origin.lines[place.line - 1 :], start=place.line):
        if found := pattern.search(line, skipped):
            return replace(place, line=number, column=found.start() + 1, text=line)
        left -= len(line.strip())
        if left < 0:
            break
        skipped = 0
    return place


def _edged(words: str) -> str:
    """Return the pattern of words that end where they end: no longer id, and no longer number."""
    if words[:1].isdecimal():
        return rf"(?<!\d){re.escape(words)}(?!\d)"
    return re.escape(words) + r"(?![\w-])"
