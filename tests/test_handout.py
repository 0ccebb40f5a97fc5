"""The handouts of the built sites: whole, alone, and every word in them led to its passage."""

import io
import re
from pathlib import Path, PurePosixPath
from xml.etree.ElementTree import Element

import pytest
from pypdf import PdfReader

from generator.model.anchored import AnchoredSheet
from generator.model.facts import Claim, Entity, Event, Fact, Figure
from generator.model.fields import Show
from generator.pipeline import build_site
from tests.pages import OUTWARD, PROJECTS, BuiltSite, Page, classes, site_of, text_of
from tests.terminal import run

SHEETS = [
    (name, number)
    for name in PROJECTS
    for number in range({"minimal": 1, "full": 2, "newsroom": 3, "own": 1}[name])
]


@pytest.fixture(params=SHEETS, ids=lambda pair: f"{pair[0]}:{pair[1]}")
def handout(request: pytest.FixtureRequest) -> tuple[AnchoredSheet, Page]:
    """Return each sheet of each site with its handout."""
    name, number = request.param
    site = site_of(name)
    sheet = site.checked.sheets[number]
    return sheet, page_of(site, sheet)


def page_of(site: BuiltSite, sheet: AnchoredSheet) -> Page:
    """Return the handout of a sheet."""
    return site.pages[(sheet.sheet.path / "handout.html").as_posix()]


def squeezed(text: str) -> str:
    """Return a text with its white space as HTML shows it."""
    return " ".join(text.split())


def said_of(fact: Fact) -> str:
    """Return what a fact says, in the editors' words."""
    match fact:
        case Event():
            return fact.title
        case Figure():
            return fact.label
        case Claim():
            return fact.statement
        case Entity():
            return fact.name


def notes_of(page: Page, within: Element) -> list[Element]:
    """Return the endnotes that an element of the page refers to."""
    names = [link.removeprefix("#") for link in page.links(within)]
    return [page.by_id(name) for name in names if name.startswith("note_")]


def test_every_sheet_is_looked_at() -> None:
    """The list of sheets above is that of the sites."""
    assert len(SHEETS) == sum(len(site_of(name).checked.sheets) for name in PROJECTS)


def test_a_handout_leads_to_no_other_file(handout: tuple[AnchoredSheet, Page]) -> None:
    """Every link is to a place in it or out to the web, and nothing is loaded."""
    _, page = handout
    for link in page.links():
        assert OUTWARD.match(link) or link.removeprefix("#") in page.ids, link
    assert not [e.attrib for e in page.elements() if set(e.attrib) & {"src", "srcset", "data"}]
    assert [e.attrib["rel"] for e in page.elements("link")] in ([], ["canonical"])


def test_every_fact_stands_in_it_with_its_passages(handout: tuple[AnchoredSheet, Page]) -> None:
    """What it says, its id, and through the numbers behind it every passage, word for word."""
    sheet, page = handout
    sources = {source.id: source for source in sheet.sheet.sources}
    for fact in sheet.sheet.facts():
        entry = page.by_id(fact.id)
        assert squeezed(said_of(fact)) in squeezed(text_of(entry))
        notes = notes_of(page, entry)
        assert notes, fact.id
        for passage in sheet.passages[fact.id]:
            source = sources[passage.source]
            quoted = squeezed(source.text[passage.start : passage.end])
            holding = [note for note in notes if f"#{fact.id}" in page.links(note)]
            found = [note for note in holding if quoted in squeezed(text_of(note))]
            withheld = source.record.show is Show.LINK
            assert holding if withheld else found, (fact.id, quoted)
            assert all(fact.id in text_of(note) for note in holding)


def test_every_note_leads_back(handout: tuple[AnchoredSheet, Page]) -> None:
    """The facts that a note names refer to it, and no note stands there without a fact."""
    sheet, page = handout
    notes = [e for e in page.elements("li") if "endnote" in classes(e)]
    assert [e.attrib["id"] for e in notes] == [f"note_{n}" for n in range(1, len(notes) + 1)]
    facts = {fact.id for fact in sheet.sheet.facts()}
    for note in notes:
        back = [link.removeprefix("#") for link in page.links(note)]
        named = [name for name in back if name in facts]
        assert named
        for name in named:
            assert f"#{note.attrib['id']}" in page.links(page.by_id(name))


def test_numbers_come_in_order(handout: tuple[AnchoredSheet, Page]) -> None:
    """Read from the top, each new number is the next one; the number shown is that of the note."""
    _, page = handout
    seen: list[str] = []
    for element in page.elements("a"):
        link = element.attrib.get("href", "")
        if link.startswith("#note_"):
            assert text_of(element) == link.removeprefix("#note_")
            seen.append(link)
    assert list(dict.fromkeys(seen)) == [f"#note_{n}" for n in range(1, len(set(seen)) + 1)]
    assert seen


def test_every_source_stands_in_it_with_its_citation(handout: tuple[AnchoredSheet, Page]) -> None:
    """A reader of the paper can find the text."""
    sheet, page = handout
    for source in sheet.sheet.sources:
        words = squeezed(text_of(page.by_id(f"source_{source.id}")))
        assert words.startswith("Cite as:")
        assert squeezed(source.record.title) in words
        assert source.record.url is None or source.record.url in words


def test_words_that_may_not_be_published_are_not_in_it() -> None:
    """Of a text that is only linked no sentence and no passage is handed out."""
    site = site_of("full")
    looked = 0
    for sheet in site.checked.sheets:
        words = squeezed(text_of(page_of(site, sheet).tree))
        for source in sheet.sheet.sources:
            if source.record.show is Show.LINK:
                lines = [squeezed(line) for line in source.text.splitlines() if len(line) > 30]
                assert lines
                assert not [line for line in lines if line in words]
                looked += 1
    assert looked == 2


def test_a_handout_says_who_made_it_and_where_it_stands() -> None:
    """Editor, contact, the sheet's address and the licence of the words."""
    words = squeezed(text_of(site_of("full").pages["flood/handout.html"].tree))
    for told in ("The Linnet desk", "desk@linnet.example", "https://facts.linnet.example/flood/"):
        assert told in words
    assert "CC BY 4.0" in words
    assert "mailto" not in words


def test_the_overview_leads_to_the_handout() -> None:
    """From the first page of each sheet; to a PDF only where one was made."""
    for site in map(site_of, PROJECTS):
        for sheet in site.checked.sheets:
            overview = site.pages[(sheet.sheet.path / "index.html").as_posix()]
            assert "handout.html" in overview.links()
            assert "handout.pdf" not in overview.links()


def test_with_pdf_every_sheet_has_one_that_says_the_same() -> None:
    """The title and every quotation of the page are words of the PDF; the overview leads to it."""
    site = site_of("full")
    assert site.checked.project is not None
    files = build_site(site.checked.project, site.checked.sheets, pdf="letter")
    assert set(files) - set(site.files) == {
        PurePosixPath("flood/handout.pdf"),
        PurePosixPath("bridge/handout.pdf"),
    }
    for sheet in site.checked.sheets:
        folder = sheet.sheet.path
        assert b'href="handout.pdf"' in files[folder / "index.html"]
        assert files[folder / "handout.html"] == site.files[folder / "handout.html"]
        assert pdf_says(files[folder / "handout.pdf"], page_of(site, sheet), sheet)


def pdf_says(data: bytes, page: Page, sheet: AnchoredSheet) -> bool:
    """Check that a PDF has the words of a handout, on whatever lines and pages they stand."""
    pdf = PdfReader(io.BytesIO(data), strict=True)
    assert pdf.metadata is not None
    assert pdf.metadata.title == text_of(next(page.elements("title")))
    text = "\n".join(sheet.extract_text() for sheet in pdf.pages)
    words = "".join(text.replace("\0", "").split())  # the reader takes two bytes for two letters
    assert "".join(sheet.sheet.record.title.split()) in words
    latin = [e for e in page.elements("blockquote") if e.attrib.get("dir") == "ltr"]
    assert latin
    for quotation in latin:
        quoted = "".join(text_of(quotation).split()).lstrip("\u201c\u2026")
        plain = re.sub(r"[^\x21-\x7e]+.*", "", quoted)
        assert plain in words
    return True


def test_a_pdf_is_the_same_from_process_to_process(tmp_path: Path) -> None:
    """Built twice, with other seeds and clocks, every file is the same."""
    sites = []
    for seed in ("1", "2"):
        out = tmp_path / seed
        ran = run(
            "build", PROJECTS["full"], "--out", out, "--pdf", variables={"PYTHONHASHSEED": seed}
        )
        assert (ran.code, ran.err) == (0, "")
        sites.append({f.relative_to(out): f.read_bytes() for f in out.rglob("*") if f.is_file()})
    assert sites[0] == sites[1]
    assert Path("flood/handout.pdf") in sites[0]
