"""The pages over several sheets, and what the sheets' own pages have for them."""

import re
from xml.etree.ElementTree import Element

import pytest

from generator.render import render_sheet, render_site
from tests.unit.render.sample_site import ACROSS, MORE, SITES
from tests.unit.render.shipped import TEMPLATES, elements, text_of, tree, with_class

PAGES = {
    path.as_posix(): tree(data.decode()) for path, data in render_site(SITES, TEMPLATES).items()
}
SHEET = {
    path.as_posix(): tree(data.decode())
    for path, data in render_sheet(MORE, TEMPLATES).items()
    if path.suffix == ".html"
}


def test_a_site_of_several_sheets_has_five_pages_over_them() -> None:
    """Home, timeline, figures, people and sources, beside those that every site has."""
    assert list(PAGES) == [
        "index.html",
        "timeline.html",
        "figures.html",
        "people.html",
        "sources.html",
        "404.html",
        "old/page.html",
    ]


def test_no_fact_has_its_own_id_on_a_page_of_the_site() -> None:
    """Two sheets may give one id to two facts; every id here holds a `_`, as no fact's does."""
    for path in ("index.html", "timeline.html", "figures.html", "people.html", "sources.html"):
        assert all("_" in name for e in elements(PAGES[path]) if (name := e.get("id"))), path


def test_a_cell_of_the_matrix_is_heard_in_words() -> None:
    """The sign is only to be seen; its words are only to be heard; a header names each column."""
    (region,) = with_class(SHEET["sources.html"], "matrix")
    assert (region.get("role"), region.get("tabindex")) == ("region", "0")
    assert region.get("aria-label") == "Which fact rests on which source"
    assert [e.get("aria-label") for e in region] == [region.get("aria-label")]
    (row,) = [e for e in elements(region) if e.tag == "tr" and e.find("td/a") is not None]
    cells = row.findall("td")
    assert [e.get("class") for e in cells] == ["cell-own", "cell-copy", "cell-none", None]
    assert [e.get("aria-hidden") for cell in cells[:3] for e in cell.iter("span")] == [
        "true",
        None,
    ] * 3
    assert [text_of(cell) for cell in cells] == ["●2 passages", "○1 passage, a copy", "–no", "1"]  # noqa: RUF001 - a dash
    heads = [e for e in elements(region) if e.tag == "th"]
    assert {e.get("scope") for e in heads} == {"col", "rowgroup", "row"}
    widths = {len(e) for e in elements(region) if e.tag == "tr"}
    assert len(widths) == 1


def test_the_way_down_ends_on_the_page_itself() -> None:
    """The last step is no link and says that it is this page (WAI-ARIA, breadcrumb pattern)."""
    for document in (SHEET["timeline.html"], SHEET["sources/report.html"]):
        (way,) = with_class(document, "crumbs")
        assert way.get("aria-label") == "Breadcrumb"
        steps = way.findall("ol/li")
        assert [step.find("a") is None for step in steps] == [False, True]
        last = steps[-1].find("span")
        assert last is not None
        assert last.get("aria-current") == "page"


def test_a_page_leads_to_its_neighbours() -> None:
    """At its end, each link saying where it leads; a source's page has its own neighbours only."""
    for path, rels in (
        ("timeline.html", ["prev", "next"]),
        ("figures.html", ["next"]),
        ("claims.html", ["prev"]),
        ("sources/report.html", ["next"]),
        ("method.html", []),
    ):
        links = [e for e in elements(SHEET[path]) if e.get("rel") in ("prev", "next")]
        assert [e.get("rel") for e in links] == rels, path


def test_the_sheet_is_named_once_over_its_page() -> None:
    """Where the way down names the sheet, the header does not do so again."""
    assert with_class(SHEET["timeline.html"], "sheet-name") == []
    assert len(with_class(SHEET["claims.html"], "sheet-name")) == 1


def test_a_fact_says_on_how_many_sources_it_rests() -> None:
    """Its sentence stands among its rows, on people too."""
    rows = with_class(SHEET["figures.html"], "support")
    assert len(rows) == len(MORE.figures.figures)
    assert len(with_class(SHEET["people.html"], "support")) == len(MORE.people.entities)
    assert "2 sources, 1 of them independent" in text_of(rows[0])


@pytest.mark.parametrize("document", [SHEET["sources.html"], PAGES["sources.html"]])
def test_republication_is_said_on_both_sides(document: Element) -> None:
    """Whose text a source passes on, and who passes on this one."""
    said = [" ".join(text_of(e).split()) for e in with_class(document, "republication")]
    assert [re.split(" A copy", words)[0] for words in said] == ["Republishes", "Republished by"]


def test_quantities_are_compared_with_their_sheets() -> None:
    """Each figure with who says so, and with the sheet that it is from."""
    compared = with_class(PAGES["figures.html"], "conflict")
    assert [e.get("id") for e in compared] == [q.anchor for q in ACROSS.figures.quantities]
    for shown, quantity in zip(compared, ACROSS.figures.quantities, strict=True):
        sheets = with_class(shown, "of-sheet")
        assert len(with_class(shown, "leading")) == len(sheets) == len(quantity.figures)
        assert all(link.get("href") == "one/index.html" for e in sheets for link in e.iter("a"))
