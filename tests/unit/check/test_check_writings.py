"""The rules of generator.check.writings: which Markdown there is, and where its words stand."""

from generator.check.writings import Note, Page, cited_in, place_in, writings
from generator.model.origin import Origin
from generator.model.project import SheetRecord, Unknown
from generator.text.lines import LineIndex
from tests.unit.check.check_builders import claim, entry, sheet, source


def note(text: str, lines: tuple[str, ...], line: int = 1, column: int = 7) -> Note:
    """Return a note whose value stands at this place of these lines."""
    origin = Origin(file="f.yaml", lines=lines, values={("note",): (line, column)})
    return Note(text=text, origin=origin, path=("note",))


def test_every_markdown_text_of_a_sheet_is_found_in_reading_order() -> None:
    """Summary, unknowns, notes, basis notes and notes of sources are Markdown; nothing else is."""
    record = SheetRecord(
        origin=Origin(file="s"),
        title="Sheet",
        standfirst="A sheet.",
        unknowns=(Unknown(question="Why?", note="unknown"),),
    )
    content = sheet(
        claim("a", note="note", basis_note="basis"),
        claim("b"),
        summary="summary",
        record=record,
        sources=[source(note="of the source"), source(name="other")],
    )
    texts = [writing.text for writing in writings(content)]
    assert texts == ["summary", "unknown", "note", "basis", "of the source"]


def test_a_citation_comes_with_its_text() -> None:
    """Each citation is told together with the text it stands in, so that its place can be told."""
    content = sheet(claim("a", note="see [@b; @c]"), summary="As [@a] says.")
    assert [(type(w), c.id) for w, c in cited_in(writings(content))] == [
        (Page, "a"),
        (Note, "b"),
        (Note, "c"),
    ]


def test_the_place_in_a_file_is_exact() -> None:
    """In a Markdown file a word's line and column are those of its offset."""
    text = "One.\n\nTwo 🎉 [@id]."
    place = place_in(Page(file="summary.md", lines=LineIndex(text)), text.index("@id"), "@id")
    assert (place.file, place.line, place.column) == ("summary.md", 3, 8)
    assert place.text == "Two 🎉 [@id]."


def test_a_word_in_yaml_is_found_on_its_own_line() -> None:
    """In a value of several lines the place is that of the word, not that of the value."""
    lines = ("- id: a  # [@x]", "  note: >", "    about [@xy]", "    and [@x]")
    place = place_in(note("about [@xy] and [@x]", lines, 2, 9), 17, "@x")
    assert (place.line, place.column, place.text) == (4, 10, "    and [@x]")


def test_a_word_before_the_value_on_its_line_is_not_meant() -> None:
    """The search begins where the value begins."""
    lines = ("{tags: '@x', note: '[@x]'}",)
    assert place_in(note("[@x]", lines, 1, 20), 1, "@x").column == 22


def test_a_word_that_yaml_hides_has_the_place_of_its_value() -> None:
    """An escaped word cannot be seen in the file, and what follows the value is not searched."""
    lines = ('note: "[\\u0040x]"', *("- id: another one" for _ in range(9)), "note: '[@x]'")
    place = place_in(note("[@x]", lines), 1, "@x")
    assert (place.line, place.column) == (1, 7)


def test_a_value_at_the_end_of_the_file_is_searched_to_the_end() -> None:
    """A search that finds nothing ends with the file."""
    assert place_in(note("long " * 9, ("note: long",)), 0, "@x").line == 1


def test_an_entry_without_lines_still_has_a_place() -> None:
    """The place of an entry that knows no lines is the start of its file."""
    origin = entry("a")
    assert place_in(Note(text="x", origin=origin, path=("note",)), 0, "y").file == origin.file
