"""What is to be copied: it stands in the page letter by letter, and each button names its text."""

from pathlib import PurePosixPath

import pytest

from generator.render import render_sheet
from tests.unit.render.sample_pages import CITE, SHEET
from tests.unit.render.sample_words import HOSTILE
from tests.unit.render.shipped import TEMPLATES, elements, page, text_of, tree, with_class

(SHEET_ENTRY,) = CITE.groups[0].entries


def text_under(path: str, anchor: str) -> str:
    """Return all text of the element with an id."""
    (element,) = (e for e in elements(tree(page(path))) if e.get("id") == anchor)
    return text_of(element)


def test_the_text_of_a_format_has_nothing_around_it() -> None:
    """An element holds just the text, whatever is in it; its ends of line are kept."""
    (shown,) = SHEET_ENTRY.formats
    assert text_under("cite.html", shown.anchor) == shown.text
    assert HOSTILE in shown.text


@pytest.mark.parametrize(
    ("path", "anchor"),
    [
        ("cite.html", "line_this_sheet"),
        ("index.html", "line_this_sheet"),
        ("sources.html", "line_report"),
        ("sources/report.html", "line_report"),
    ],
)
def test_the_plain_line_has_nothing_around_it(path: str, anchor: str) -> None:
    """The line is one element with its title in it, and no white space that is not of the line."""
    line = SHEET_ENTRY.line if anchor == "line_this_sheet" else SHEET.sources.sources[0].cite_line
    assert text_under(path, anchor) == line.before + line.title + line.after


@pytest.mark.parametrize("path", ["cite.html", "index.html", "sources.html"])
def test_every_button_names_a_text_of_its_page_and_says_what_it_copies(path: str) -> None:
    """A button that is heard alone says which text it copies; the words of the script are in it."""
    document = tree(page(path))
    ids = {e.get("id") for e in elements(document)}
    buttons = with_class(document, "copy")
    assert buttons
    for button in buttons:
        assert button.get("data-copy") in ids
        assert button.get("type") == "button"
        assert (text_of(button), button.get("data-copied")) == ("Copy", "Copied")
        assert button.get("aria-label", "").startswith("Copy ")


def test_the_target_of_a_link_is_inside_what_it_opens() -> None:
    """A browser opens a closed element for a target in it, not for the element itself."""
    for details in with_class(tree(page("cite.html")), "cite-entry"):
        assert details.get("id") is None
        assert [child.get("id") for child in details if child.get("id")] == ["cite_this_sheet"]
        assert details.get("open") is not None


def test_the_other_formats_are_linked_where_they_do_not_stand() -> None:
    """Beside the line on other pages, not beside the formats themselves."""
    assert 'href="cite.html#cite_this_sheet"' in page("index.html")
    assert 'href="cite.html#cite_report"' in page("sources.html")
    assert 'href="cite.html#' not in page("cite.html")


def test_every_fact_leads_to_how_to_cite_it() -> None:
    """The link stands beside the fact's permanent one."""
    links = with_class(tree(page("claims.html")), "cite-this")
    assert [link.get("href") for link in links] == [
        claim.cite_href for claim in SHEET.claims.claims
    ]


def test_a_file_is_passed_on_as_it_was_composed() -> None:
    """Its text is not touched, its ends of line neither; its link asks for a download."""
    assert render_sheet(SHEET, TEMPLATES)[PurePosixPath("references.ris")] == (
        b"TY  - ELEC\r\nER  - \r\n"
    )
    assert '<a href="references.ris" download>RIS file</a>' in page("cite.html")
