"""How to cite: the plain lines, the pages, and the files to import."""

import json
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

import pytest

from generator.compose import compose_sheet
from generator.model.facts import Fact
from generator.model.fields import EntityKind
from generator.model.project import Site
from generator.model.sources import Source
from generator.views import CiteLine, CitePage, CiteView, SheetView
from tests.unit.compose.compose_builders import (
    HERE,
    RECORD,
    SITE,
    anchored,
    claim,
    entity,
    event,
    figure,
    ids,
    sheet_of,
    source,
    when,
    words,
)

TEXT = "One man, she said, had left. Two stayed."
FACTS = (
    entity("ada", "she", name="Ada", kind=EntityKind.PERSON),
    event("left", "had left", title="A man left."),
    figure("men", "One man", label="men who left", value=1, unit="men"),
    claim("said", "One man, she said", statement="A man left", attribution=ids("ada")),
)


def view(*parts: Fact | Source, path: str = ".", **site: Any) -> SheetView:  # noqa: ANN401 - any key
    """Return a sheet composed; other keys are those of its site."""
    sheet = anchored(sheet_of(*parts, path=path))
    whole = Site(origin=HERE, title=site.pop("title", "A site"), **site)
    return compose_sheet(sheet, whole, words().translations, alone=path == ".")


def said(line: CiteLine) -> str:
    """Return a plain line."""
    return line.before + line.title + line.after


def entries(page: CitePage) -> list[CiteView]:
    """Return all that a page says how to cite."""
    return [entry for group in page.groups for entry in group.entries]


def entry(sheet: SheetView, anchor: str) -> CiteView:
    """Return what says how to cite one thing."""
    (found,) = [e for page in sheet.cite_pages for e in entries(page) if e.anchor == anchor]
    return found


def csl(sheet: SheetView, anchor: str) -> dict[str, object]:
    """Return how to cite one thing, as data."""
    (text,) = [f.text for f in entry(sheet, anchor).formats if f.name == "CSL-JSON"]
    (item,) = json.loads(text)
    assert isinstance(item, dict)
    return item


def test_there_is_a_page_for_the_sheet_and_one_for_each_kind_of_fact() -> None:
    """Each fact stands on one page only, in the order written; the pages lead to each other."""
    sheet = view(source(TEXT), *FACTS)
    assert [(page.path, [e.anchor for e in entries(page)]) for page in sheet.cite_pages] == [
        ("cite.html", ["cite_this_sheet", "cite_s"]),
        ("cite-events.html", ["cite_left"]),
        ("cite-figures.html", ["cite_men"]),
        ("cite-claims.html", ["cite_said"]),
        ("cite-people.html", ["cite_ada"]),
    ]
    paths = {page.path for page in sheet.cite_pages}
    for page in sheet.cite_pages:
        assert {link.href for link in page.links} == paths - {page.path}
    assert [link.label for link in sheet.cite_pages[0].links] == [
        "1 event",
        "1 figure",
        "1 claim",
        "1 person or organisation",
    ]


def test_a_kind_without_facts_has_no_page() -> None:
    """No page is made to say that there is nothing; a sheet without sources has no files."""
    sheet = view()
    (page,) = sheet.cite_pages
    assert [group.heading for group in page.groups] == ["The fact sheet"]
    assert (page.links, page.files, sheet.files) == ((), (), ())


def test_every_fact_and_source_leads_to_how_to_cite_it() -> None:
    """The link beside a fact's permalink, and the one under a source's line, land on its entry."""
    sheet = view(source(TEXT), *FACTS)
    assert sheet.timeline.dated == ()
    assert sheet.timeline.undated[0].events[0].cite_href == "cite-events.html#cite_left"
    assert sheet.figures.figures[0].cite_href == "cite-figures.html#cite_men"
    assert sheet.people.entities[0].cite_href == "cite-people.html#cite_ada"
    assert sheet.claims.claims[0].cite_href == "cite-claims.html#cite_said"
    assert sheet.sources.sources[0].cite_line.more == "cite.html#cite_s"
    assert sheet.source_pages[0].source.cite_line.more == "../cite.html#cite_s"
    assert sheet.overview.cite_line.more == "cite.html#cite_this_sheet"
    assert sheet.overview.cite is not None
    assert sheet.source_pages[0].cite is not None
    assert sheet.source_pages[0].cite.href == "../cite.html"


@pytest.mark.parametrize(
    ("site", "expected"),
    [
        ({}, "“A sheet”, fact sheet. A site."),
        ({"title": "A sheet"}, "“A sheet”, fact sheet."),
        (
            {"url": "https://example.org/", "editor": "The editors"},
            "The editors. “A sheet”, fact sheet. A site. https://example.org/",
        ),
    ],
)
def test_the_sheet_is_cited_with_what_its_site_says(site: dict[str, str], expected: str) -> None:
    """An editor and an address only where there are any; no page, which would name any sheet."""
    sheet = view(source(TEXT), **site)
    assert said(sheet.overview.cite_line) == said(entry(sheet, "cite_this_sheet").line) == expected
    assert entry(sheet, "cite_this_sheet").open


def test_a_fact_is_cited_as_a_part_of_its_sheet() -> None:
    """Its title, its sheet, its id, who says so, and what it rests on."""
    sheet = view(source(TEXT), *FACTS, path="a/b", url="https://example.org")
    assert said(entry(sheet, "cite_said").line) == (
        "“A man left”, claim. A sheet, A site. Fact: said."
        " Said by Ada, according to this news report. It rests on “Source s”."
        " https://example.org/a/b/claims.html#said"
    )
    assert csl(sheet, "cite_said") == {
        "id": "a-b-said",
        "type": "webpage",
        "title": "A man left",
        "container-title": "A sheet, A site",
        "genre": "claim",
        "URL": "https://example.org/a/b/claims.html#said",
        "language": "en",
        "note": "Fact: said. Said by Ada, according to this news report. It rests on “Source s”.",
    }
    assert csl(sheet, "cite_this_sheet")["id"] == "a-b"


def test_a_figure_is_cited_with_its_number_and_a_person_by_name() -> None:
    """The number stands in the title of a figure; nobody is said to say that a person exists."""
    sheet = view(source(TEXT), *FACTS, editor="We")
    assert csl(sheet, "cite_men")["title"] == "men who left: 1 men"
    assert csl(sheet, "cite_men")["author"] == [{"literal": "We"}]
    assert csl(sheet, "cite_ada")["note"] == (
        "Fact: ada. It rests on “Source s”. Page: people.html#ada"
    )
    assert csl(sheet, "cite_ada")["id"] == "sheet-ada"


def test_a_fact_names_all_its_sources_with_what_is_known_of_them() -> None:
    """Title, publisher and date, as far as they are known; a fact without passages names none."""
    sheet = view(
        source("One.", "a", publisher="The Board", published=when("2024~")),
        source("Two.", "b"),
        event("both", ("a", "One"), ("b", "Two")),
        entity("nobody"),
    )
    note = str(csl(sheet, "cite_both")["note"])
    assert "It rests on “Source a”, The Board, around 2024 and “Source b”." in note
    assert csl(sheet, "cite_nobody")["note"] == "Fact: nobody. Page: people.html#nobody"


def test_a_source_is_cited_with_its_whole_record() -> None:
    """Everything that the formats have a place for; what they have none for is a note."""
    full = source(
        TEXT,
        language="ar",
        authors=("Ada", "Bo"),
        publisher="The Board",
        published=when("2024-05"),
        retrieved=when("2025-01-02"),
        url="https://example.org/1",
        archive_url="https://example.net/1",
    )
    sheet = view(full)
    assert csl(sheet, "cite_s") == {
        "id": "s",
        "type": "article-newspaper",
        "title": "Source s",
        "author": [{"literal": "Ada"}, {"literal": "Bo"}],
        "container-title": "The Board",
        "publisher": "The Board",
        "genre": "news report",
        "issued": {"date-parts": [[2024, 5]]},
        "accessed": {"date-parts": [[2025, 1, 2]]},
        "URL": "https://example.org/1",
        "language": "ar",
        "note": "Archived: https://example.net/1",
    }
    shown = entry(sheet, "cite_s")
    assert (shown.line.language, shown.line.direction, shown.line.more) == ("ar", "rtl", "")


def test_only_a_lone_source_is_shown_unasked() -> None:
    """Several sources stand folded up, so that the list of them can be seen."""
    assert entry(view(source("One.")), "cite_s").open
    sheet = view(source("One.", "a"), source("Two.", "b"))
    assert [entry(sheet, name).open for name in ("cite_a", "cite_b")] == [False, False]


def test_the_sources_are_files_for_reference_managers() -> None:
    """One file in each format, beside the pages of the sheet, with all sources in their order."""
    sheet = view(source("One.", "a"), source("Two.", "b"), path="deep/down")
    files = {PurePosixPath(file.path): file.text for file in sheet.files}
    bib, ris, csl_json = files.values()
    folder = PurePosixPath("deep/down")
    assert list(files) == [folder / f"references.{name}" for name in ("bib", "ris", "json")]
    assert [link.href for link in sheet.cite_pages[0].files] == [path.name for path in files]
    assert [item["id"] for item in json.loads(csl_json)] == ["a", "b"]
    assert (bib.index("{a,"), bib.count("@"), bib[-2:]) == (5, 2, "}\n")
    assert ris.count("\r\n") == ris.count("\n")
    assert ris.endswith("ER  - \r\n")


def test_the_title_of_the_sheet_is_in_the_language_of_the_site() -> None:
    """The title is set off in its own language and direction, right to left too."""
    site = replace(SITE, language="ar")
    sheet = anchored(sheet_of(record=replace(RECORD, title="عنوان")))
    line = compose_sheet(sheet, site, words("ar").translations, alone=True).overview.cite_line
    assert (line.title, line.language, line.direction) == ("عنوان", "ar", "rtl")
