"""How much of a source is published: what its record allows, and not a sentence more."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.model.anchored import AnchoredSheet
from generator.model.facts import Claim, Entity, Event, Fact, Figure
from generator.model.fields import SourceId
from generator.model.project import Sheet
from generator.model.sources import Source
from generator.pipeline import check_project
from tests.pages import BuiltSite, built, site_of
from tests.projects import ROOT

RUN = 5
"""So many words in a row are a copy, not a coincidence."""

WORD = re.compile(r"\w+")


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Yield every run of words in a text, in lower case."""
    words = WORD.findall(text.lower())
    yield from zip(*(words[start:] for start in range(RUN)), strict=False)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, roughly: up to a mark, or to the end of the paragraph."""
    return [
        part.strip() for part in re.split(r"(?<=[.!?؟])[\"”»]?\s+|\n\s*\n", text) if part.strip()
    ]


def edited(sheet: Sheet) -> str:
    """Return all that the editors themselves wrote in a sheet, and the titles of its sources."""
    words = [
        sheet.record.title,
        sheet.record.standfirst,
        sheet.summary.text if sheet.summary else "",
    ]
    for unknown in sheet.record.unknowns:
        words += [unknown.question, unknown.note]
    for fact in sheet.facts():
        words += own_words(fact)
    for source in sheet.sources:
        record = source.record
        words += [record.title, record.note or "", record.rights or "", record.licence or ""]
    return "\n".join(words)


def own_words(fact: Fact) -> list[str]:
    """Return what the editors wrote of a fact: not what they copied from the source."""
    words = [fact.note or "", *fact.tags, *(revision.note for revision in fact.history)]
    match fact:
        case Event():
            words += [fact.title, fact.basis_note or ""]
        case Figure():
            words += [fact.label, fact.basis_note or "", fact.unit or ""]
        case Claim():
            words += [fact.statement, fact.basis_note or ""]
        case Entity():
            words += [fact.name, fact.role or "", *fact.aliases]
    return words


def own_content_shown(show: str, folder: Path) -> BuiltSite:
    """Return the site of this checkout's own content, its source shown in another way."""
    for name in ("content", "seeds"):
        shutil.copytree(ROOT / name, folder / name)
    sources = folder / "content" / "sources.yaml"
    text = sources.read_text(encoding="utf-8")
    assert text.count("\n  show: full") == 1
    sources.write_text(text.replace("\n  show: full", f"\n  show: {show}"), encoding="utf-8")
    return built(check_project(folder))


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return our own site as it would be if its source might only be linked to."""
    return own_content_shown("link", tmp_path_factory.mktemp("link"))


@pytest.fixture(scope="module")
def excerpted(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return our own site as it would be if its source might only be quoted."""
    return own_content_shown("excerpt", tmp_path_factory.mktemp("excerpt"))


def test_a_text_shown_in_full_is_published() -> None:
    """The tests below can fail: they find a text that is there."""
    site = site_of("own")
    (source,) = site.checked.sheets[0].sheet.sources
    published = set(runs(site.text))
    assert len(set(runs(source.text)) & published) > 500


@pytest.mark.parametrize("name", ["linked", "full"])
def test_of_a_text_that_is_only_linked_nothing_is_published(
    name: str, request: pytest.FixtureRequest
) -> None:
    """No five words in a row of it stand in any file, but for its title and the editors' words."""
    site: BuiltSite = site_of("full") if name == "full" else request.getfixturevalue(name)
    published = set(runs(site.text))
    for anchored in site.checked.sheets:
        for source in anchored.sheet.sources:
            if source.record.show == "link":
                copied = set(runs(source.text)) & published - set(runs(edited(anchored.sheet)))
                assert copied == set()


def test_hedges_and_numbers_as_written_go_with_their_text(linked: BuiltSite) -> None:
    """What was copied word for word from a text that is only linked is not quoted either."""
    (anchored,) = linked.checked.sheets
    own, published = edited(anchored.sheet), linked.text
    copied = [figure.as_written for figure in anchored.sheet.figures]
    copied += [fact.hedge for fact in anchored.sheet.statements() if fact.hedge]
    looked_for = [words for words in copied if " " in words and words not in own]
    assert looked_for
    assert [words for words in looked_for if words in published] == []


@pytest.mark.parametrize("name", ["excerpted", "full"])
def test_of_a_text_shown_in_parts_no_other_sentence_is_published(
    name: str, request: pytest.FixtureRequest
) -> None:
    """A sentence that carries no fact stands in no file as a whole."""
    site: BuiltSite = site_of("full") if name == "full" else request.getfixturevalue(name)
    published = plain(site.text)
    left_out = [
        sentence
        for anchored in site.checked.sheets
        for source in anchored.sheet.sources
        if source.record.show == "excerpt"
        for sentence in unused(anchored, source)
        if plain(sentence) not in plain(edited(anchored.sheet))
    ]
    assert left_out
    assert [sentence for sentence in left_out if plain(sentence) in published] == []


def plain(text: str) -> str:
    """Return the words of a text alone, in lower case."""
    return " ".join(WORD.findall(text.lower()))


def unused(anchored: AnchoredSheet, source: Source) -> Iterator[str]:
    """Yield the sentences of a source, of some length, that no fact of a sheet rests on."""
    quoted = [
        (passage.start, passage.end)
        for passages in anchored.passages.values()
        for passage in passages
        if passage.source == source.id
    ]
    for sentence in sentences(source.text):
        start = source.text.index(sentence)
        end = start + len(sentence)
        carries = any(first < end and start < last for first, last in quoted)
        if not carries and len(sentence.split()) > 3:  # less is not more than its context shows
            yield sentence


def test_an_unused_paragraph_leaves_no_trace() -> None:
    """Of a paragraph that no fact rests on, not three words in a row are published."""
    site = site_of("full")
    source = site.checked.sheets[-1].sheet.source(SourceId("minutes"))
    words = plain(source.text.rstrip().rpartition("\n")[2]).split()
    assert len(words) > 8
    published = plain(site.text)
    for start in range(len(words) - 2):
        assert " ".join(words[start : start + 3]) not in published
