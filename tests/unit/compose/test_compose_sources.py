"""A source is shown with all that is known of it, and with what is not."""

from dataclasses import replace

import pytest

from generator.model.fields import PartKind, Show, SourceKind
from generator.model.sources import Source
from generator.views import SourceView
from tests.unit.compose.compose_builders import (
    anchored,
    compose,
    event,
    sheet_of,
    source,
    when,
)


def view(record: Source) -> SourceView:
    """Return a source on the sources page, with an event that rests on its first word."""
    fact = event("e", (record.id, record.text.split()[0]))
    return compose(anchored(sheet_of(record, fact))).sources.sources[0]


FULL = source(
    "Some text.",
    title="Who is it?",
    kind=SourceKind.LEGISLATION,
    authors=("A. One", "B. Two"),
    publisher="The Daily",
    published=when("2024-10-04"),
    url="https://a.example",
    archive_url="https://b.example",
    retrieved=when("2024-10-05"),
    licence="CC BY 4.0",
    rights="Held by the publisher.",
    note="Read [@e].",
)

CITED = (
    "A. One and B. Two. “Who is it?”, legislation. The Daily, October 4, 2024. https://a.example"
    " Archived: https://b.example Retrieved: October 5, 2024"
)
UNSTATED = "“Source s”, news report; %s not stated."


def test_every_field_is_shown_also_the_unknown_ones() -> None:
    """What nobody filled in is called not stated; what editors would record, not recorded."""
    rows = {field.name: field for field in view(source("Text.")).fields}
    unknown = [name for name, field in rows.items() if not field.known]
    assert unknown == [
        "authors",
        "publisher",
        "published",
        "url",
        "archive-url",
        "retrieved",
        "licence",
        "rights",
    ]
    values = {name: rows[name].value for name in unknown}
    assert {values.pop("archive-url"), values.pop("retrieved")} == {"not recorded"}
    assert set(values.values()) == {"not stated"}
    assert {rows[name].href for name in unknown} == {None}
    assert rows["size"].value == "5 characters"
    assert rows["language"].value == "English"


def test_known_fields_are_ready_to_print() -> None:
    """Dates are worded, authors listed, addresses linked."""
    rows = {field.name: field for field in view(FULL).fields}
    assert all(field.known for field in rows.values())
    assert rows["authors"].value == "A. One and B. Two"
    assert rows["published"].value == "October 4, 2024"
    assert rows["kind"].value == "legislation"
    assert rows["url"].href == rows["url"].value == "https://a.example"
    assert rows["sha256"].value == FULL.sha256


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (FULL, CITED),
        (source("Text."), UNSTATED % "author, publisher, and date"),
        (source("Text.", publisher="报。"), f"{UNSTATED % 'author and date'} 报。"),
        (
            source("Text.", published=when("2024~")),
            f"{UNSTATED % 'author and publisher'} around 2024.",
        ),
        (
            source("Text.", title="标题。", publisher="报", authors=("一",)),
            "一. “标题。”, news report; date not stated. 报.",
        ),
    ],
)
def test_a_source_is_cited_in_one_plain_line(record: Source, expected: str) -> None:
    """What is known, and what is not; a title is quoted, an address is never given a stop."""
    line = view(record).cite_line
    assert line.before + line.title + line.after == expected


def test_a_source_says_what_it_was_used_for() -> None:
    """The facts that rest on it, each once, and only those."""
    sheet = sheet_of(
        source("One two.", "a"),
        source("Three.", "b"),
        event("e", ("a", "One"), ("a", "two")),
        event("f", ("b", "Three")),
    )
    first, second = compose(anchored(sheet)).sources.sources
    assert [fact.label for use in first.uses for fact in use.facts] == ["Event e"]
    assert [fact.label for use in second.uses for fact in use.facts] == ["Event f"]
    assert (first.passages, second.passages) == (
        "2 passages carry facts",
        "1 passage carries facts",
    )


@pytest.mark.parametrize(
    ("text", "quotes", "part", "expected"),
    [
        ("One. Two.", ["One", "Two"], None, "2 of 2 sentences carry facts"),
        ("One. Two.", ["One"], None, "1 of 2 sentences carries facts; 1 is not used"),
        (
            "One. Two.",
            ["One"],
            "Two.",
            (
                "1 of 2 sentences carries facts; the other one, in a part such as a related"
                " headline, is left out on purpose"
            ),
        ),
        (
            "One. Two. Three. Four. Five. Six.",
            ["One", "Two"],
            "Three. Four.",
            (
                "2 of 6 sentences carry facts; 2, in parts such as related headlines,"
                " are left out on purpose; 2 are not used"
            ),
        ),
    ],
)
def test_a_source_says_how_many_of_its_sentences_are_used(
    text: str, quotes: list[str], part: str | None, expected: str
) -> None:
    """And what is with the others: left out on purpose, or not used."""
    parts = [] if part is None else [("s", part, PartKind.RELATED)]
    found = anchored(sheet_of(source(text), event("e", *quotes)), *parts)
    assert compose(found).sources.sources[0].coverage == expected


def test_the_note_of_a_source_may_cite_facts() -> None:
    """It is Markdown like any note."""
    note = view(FULL).note
    assert note is not None
    assert note.citations["e"].href == "timeline.html#e"


@pytest.mark.parametrize("show", Show)
def test_a_page_says_how_much_of_its_source_it_shows(show: Show) -> None:
    """Readers learn why a text is cut."""
    shown = view(source("Text.", show=show))
    assert shown.show.value == show.value
    assert shown.show_sentence


def test_a_source_has_its_own_language_and_direction() -> None:
    """A page in English shows a Persian title from right to left."""
    shown = view(source("متن", language="fa"))
    assert (shown.language, shown.direction) == ("fa", "rtl")


def test_annotated_pages_are_linked_to_each_other() -> None:
    """Forward and back, inside their folder."""
    sheet = sheet_of(source("A.", "a"), source("B.", "b"), source("C.", "c"))
    pages = compose(anchored(sheet)).source_pages
    assert [page.path for page in pages] == ["sources/a.html", "sources/b.html", "sources/c.html"]
    assert [page.previous.href if page.previous else None for page in pages] == [
        None,
        "a.html",
        "b.html",
    ]
    assert [page.next.href if page.next else None for page in pages] == ["b.html", "c.html", None]
    assert pages[1].root == "../"
    assert pages[1].heading == "Source b"


def test_a_text_that_was_not_indexed_is_laid_out_all_the_same() -> None:
    """A source that no quote was looked for in still has its page."""
    found = anchored(sheet_of(source("One.\n\nTwo.")))
    page = compose(replace(found, texts={})).source_pages[0]
    assert [paragraph.line for paragraph in page.paragraphs] == [1, 3]
