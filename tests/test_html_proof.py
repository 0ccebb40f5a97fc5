"""The loop of proof on the built pages: from a fact to its passage in the text, and back."""

import re
from itertools import groupby
from xml.etree.ElementTree import Element

import pytest

from generator.model.anchored import AnchoredSheet
from generator.model.fields import Show
from generator.model.sources import Source
from generator.text.words import splits_word
from tests.pages import PROJECTS, BuiltSite, Page, Piece, classes, joined, paragraphs, site_of


@pytest.fixture(params=PROJECTS)
def site(request: pytest.FixtureRequest) -> BuiltSite:
    """Return each of the sites in turn."""
    return site_of(request.param)


def page_of(site: BuiltSite, sheet: AnchoredSheet, source: str) -> Page:
    """Return the page of a source in a sheet."""
    return site.pages[(sheet.sheet.path / "sources" / f"{source}.html").as_posix()]


def shown(site: BuiltSite, show: Show) -> list[tuple[AnchoredSheet, Source, Page]]:
    """Return the sources that are shown in one way, each with its sheet and its page."""
    return [
        (sheet, source, page_of(site, sheet, source.id))
        for sheet in site.checked.sheets
        for source in sheet.sheet.sources
        if source.record.show is show
    ]


def test_the_text_of_a_page_is_that_of_its_source(site: BuiltSite) -> None:
    """A text that is shown in full stands on its page character for character."""
    assert shown(site, Show.FULL)
    for _, source, page in shown(site, Show.FULL):
        # HTML has one line end, and no use for white space between paragraphs.
        lines = source.text.removeprefix("\ufeff").replace("\r\n", "\n")
        expected = [part.strip() for part in re.split(r"\n\s*\n", lines) if part.strip()]
        assert [joined(pieces) for pieces in paragraphs(page)] == expected


def test_every_part_of_a_text_shown_in_parts_is_of_its_source() -> None:
    """Between two cut marks stands the source's own text, and all of its passages are there."""
    ((sheet, source, page),) = shown(site_of("full"), Show.EXCERPT)
    raw = source.text.replace("\r\n", "\n")
    parts = [
        joined(list(group)).strip()
        for pieces in paragraphs(page)
        for cut, group in groupby(pieces, lambda piece: piece[0] == "cut")
        if not cut
    ]
    assert parts
    assert all(part in raw for part in parts)
    for passages in sheet.passages.values():
        for passage in passages:
            if passage.source == source.id:
                quoted = source.text[passage.start : passage.end]
                assert any(quoted in joined(pieces) for pieces in paragraphs(page))


def test_of_a_text_that_is_only_linked_no_paragraph_is_shown() -> None:
    """The page of a source that may not be shown has its passages as places only."""
    found = shown(site_of("full"), Show.LINK)
    assert len(found) == 2  # the letter, in both sheets
    assert all(paragraphs(page) == [] for _, _, page in found)


def test_every_fact_leads_to_its_passages_and_back(site: BuiltSite) -> None:
    """From a fact to the words it rests on, and from the note beside them to the fact again."""
    followed = 0
    for sheet in site.checked.sheets:
        for fact in sheet.sheet.facts():
            (page,) = pages_with(site, sheet, fact.id)
            links = {page.target(link) for link in page.links(page.by_id(fact.id))}
            assert sheet.passages[fact.id]
            for passage in sheet.passages[fact.id]:
                there = page_of(site, sheet, passage.source)
                anchor = f"q-{fact.id}-{passage.number}"
                assert (there.path, anchor) in links
                back = {
                    there.target(link)
                    for note in notes_of(there, anchor)
                    for link in there.links(note)
                }
                assert (page.path, fact.id) in back, (there.path, anchor)
                followed += 1
    assert followed == sum(len(p) for sheet in site.checked.sheets for p in sheet.passages.values())


def pages_with(site: BuiltSite, sheet: AnchoredSheet, fact: str) -> list[Page]:
    """Return the pages of a sheet, its sources' and the handout apart, that have a fact's id."""
    folder = "" if str(sheet.sheet.path) == "." else str(sheet.sheet.path)
    pages = [page for path, page in site.pages.items() if path.rpartition("/")[0] == folder]
    return [page for page in pages if fact in page.ids and not page.is_handout]


def notes_of(page: Page, anchor: str) -> list[Element]:
    """Return the notes of a passage: those that hold its anchor, or lead to where it stands."""
    here = neighbours(page, anchor)
    notes = [element for element in page.elements("li") if "passage-note" in classes(element)]
    return [
        note
        for note in notes
        if {link.removeprefix("#") for link in page.links(note)} & here
        or any(element.attrib.get("id") == anchor for element in note.iter())
    ]


def neighbours(page: Page, anchor: str) -> set[str]:
    """Return the anchors that stand in one place with this one: one passage, several facts."""
    for pieces in paragraphs(page):
        beside = groupby(
            (piece for piece in pieces if piece != ("text", "")), lambda piece: piece[0]
        )
        for kind, group in beside:
            names = {name for _, name in group}
            if kind == "anchor" and anchor in names:
                return names
    return {anchor}


def test_the_words_at_an_anchor_are_those_of_the_fact(site: BuiltSite) -> None:
    """Where a fact's link lands, the words begin on which the fact rests."""
    for sheet, source, page in shown(site, Show.FULL):
        text = {path: pieces for pieces in paragraphs(page) for path in anchors(pieces)}
        for fact, passages in sheet.passages.items():
            for passage in passages:
                if passage.source == source.id:
                    anchor = f"q-{fact}-{passage.number}"
                    pieces = text[anchor]
                    after = joined(pieces[pieces.index(("anchor", anchor)) :])
                    raw = source.text[passage.start : passage.end].replace("\r\n", "\n")
                    assert after.startswith(re.split(r"\n\s*\n", raw)[0]), anchor


def anchors(pieces: list[Piece]) -> list[str]:
    """Return the anchors in a paragraph."""
    return [name for kind, name in pieces if kind == "anchor"]


def test_every_marked_word_has_a_note(site: BuiltSite) -> None:
    """Each number in the text leads to a note, and each note to the place it is a note to."""
    for _, _, page in shown(site, Show.FULL) + shown(site, Show.EXCERPT):
        numbers = [
            link.removeprefix("#")
            for element in page.elements("sup")
            if "ref" in classes(element)
            for link in page.links(element)
        ]
        notes = [
            element.attrib["id"]
            for element in page.elements("li")
            if "passage-note" in classes(element)
        ]
        assert sorted(numbers) == sorted(notes)
        assert len(set(notes)) == len(notes)


def test_no_word_is_cut(site: BuiltSite) -> None:
    """Wherever an element begins or ends inside a paragraph of a source, a word ends or begins."""
    for _, _, page in shown(site, Show.FULL) + shown(site, Show.EXCERPT):
        for pieces in paragraphs(page):
            for part in uncut(pieces):
                text, at = "".join(part), 0
                for piece in part[:-1]:
                    at += len(piece)
                    assert not splits_word(text, at), text[max(at - 20, 0) : at + 20]


def uncut(pieces: list[Piece]) -> list[list[str]]:
    """Return the pieces of text of a paragraph, in lists that nothing was cut out of."""
    parts: list[list[str]] = [[]]
    for kind, text in pieces:
        if kind == "cut":
            parts.append([])
        elif kind == "text" and text:
            parts[-1].append(text)
    return parts
