"""The pages: whole, valid, safe, linked, and whole without a style sheet or a script."""

import re
from itertools import pairwise
from pathlib import PurePosixPath

import pytest

from generator.render import render_sheet, render_site
from tests.unit.render.sample_pages import EMPTY, SHEET, SITE
from tests.unit.render.shipped import TEMPLATES, elements, page, pages, text_of, tree, with_class

PAGES = pages()
FRAMED = {path: text for path, text in PAGES.items() if not path.endswith("/handout.html")}
every_page = pytest.mark.parametrize("text", PAGES.values(), ids=PAGES.keys())
every_framed_page = pytest.mark.parametrize("text", FRAMED.values(), ids=FRAMED.keys())
"""All pages but the handout, which has a frame of its own: see test_render_handout."""


def test_every_page_of_a_sheet_stands_at_its_path() -> None:
    """A sheet has its pages, its handout, one for each source, those on citing, and files."""
    assert list(render_sheet(SHEET, TEMPLATES)) == [
        PurePosixPath(path)
        for path in [
            "index.html",
            "timeline.html",
            "figures.html",
            "claims.html",
            "people.html",
            "sources.html",
            "method.html",
            "handout.html",
            "sources/report.html",
            "sources/excerpt.html",
            "sources/withheld.html",
            "sources/unused.html",
            "cite.html",
            "references.ris",
        ]
    ]


def test_site_has_home_only_when_there_are_several_sheets() -> None:
    """Where one sheet is the whole site, its overview is the first page."""
    alone = type(SITE)(home=None, not_found=SITE.not_found, redirects=())
    assert list(render_site(alone, TEMPLATES)) == [PurePosixPath("404.html")]
    assert list(map(str, render_site(SITE, TEMPLATES))) == [
        "index.html",
        "404.html",
        "old/page.html",
    ]


def test_same_views_give_the_same_bytes() -> None:
    """Rendering twice gives the same pages."""
    assert render_sheet(SHEET, TEMPLATES) == render_sheet(SHEET, dict(TEMPLATES))


@every_page
def test_html_has_no_error(text: str) -> None:
    """The strict parser of html5lib accepts every page, and it begins as HTML does."""
    assert text.startswith("<!doctype html>\n")
    assert text.endswith("</html>\n")
    assert elements(tree(text))[0].tag == "html"


@every_page
def test_headings_are_in_order(text: str) -> None:
    """A page has one h1, first of all, and no level of heading is left out on the way down."""
    levels = [int(e.tag[1]) for e in elements(tree(text)) if re.fullmatch(r"h[1-6]", e.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@every_page
def test_ids_are_unique_and_links_on_the_page_land(text: str) -> None:
    """No id stands twice, and every link to a place on the page finds it."""
    document = elements(tree(text))
    ids = [name for e in document if (name := e.get("id"))]
    assert len(ids) == len(set(ids))
    inside = {e.get("href", "")[1:] for e in document if e.get("href", "").startswith("#")}
    assert inside - set(ids) <= {"key_visitors"}  # the sample's bare facts stand on other pages
    names = {e.get("aria-labelledby") for e in document} - {None}
    assert names <= set(ids)


@every_framed_page
def test_page_asks_for_nothing_but_its_own_files(text: str) -> None:
    """Only files of the site are loaded: icon, style sheet, two scripts; nothing is inline."""
    document = elements(tree(text))
    loaded = [
        e.get("href", "") for e in document if e.tag == "link" and e.get("rel") != "canonical"
    ]
    assert [re.sub(r"^(\.\./)*", "", href) for href in loaded] == [
        "static/icon.svg",
        "static/factsheet.css",
    ]
    scripts = [e.get("src", "") for e in document if e.tag == "script"]
    loaded = [re.sub(r"^(\.\./)*", "", src) for src in scripts]
    assert loaded[:2] == ["static/theme.js", "static/factsheet.js"]
    assert loaded[2:] in ([], ["static/search.js"])
    assert not {e.tag for e in document} & {"style", "img", "iframe", "object", "base"}
    names = {name for e in document for name in e.attrib}
    assert not [name for name in names if name == "style" or name.startswith("on")]


@every_framed_page
def test_policy_forbids_what_the_page_does_not_need(text: str) -> None:
    """The content security policy stands in the page, before anything is loaded."""
    policy, *_ = (e for e in elements(tree(text)) if e.get("http-equiv", "").startswith("Content"))
    assert policy.get("content", "").split("; ") == [
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self' data:",
        "script-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    assert text.index("Content-Security-Policy") < text.index("<link")


@every_page
def test_every_address_is_safe_and_ends_in_a_file(text: str) -> None:
    """A link is relative to a file, or leads to the web or a mailbox."""
    for element in elements(tree(text)):
        href = element.get("href", "#x")
        assert re.match(
            r"https?://|mailto:|/?(\.\./)*[\w/-]*(\.html|\.css|\.svg|\.ris)?(#[\w-]+)?$", href
        )


@every_framed_page
def test_page_can_be_used_by_keyboard_and_screen_reader(text: str) -> None:
    """The skip link leads to the one main element; the page has a language and a direction."""
    document = elements(tree(text))
    root, *_ = document
    assert (root.get("lang"), root.get("dir")) == ("en", "ltr")
    main, *others = (e for e in document if e.tag == "main")
    first, *_ = (e for e in document if e.tag == "a")
    assert not others
    assert first.get("href") == f"#{main.get('id')}"
    drawings = [e for e in document if e.tag.endswith("}svg")]
    inner = [e for drawing in drawings for e in drawing.iter() if e is not drawing]
    for drawing in (e for e in drawings if e not in inner):
        name = {"img": "aria-label", "group": "aria-labelledby"}.get(drawing.get("role", ""))
        named = name is not None and drawing.get(name)
        assert named or drawing.get("aria-hidden") == "true" or drawing.get("role") == "none"


@every_page
def test_what_editors_write_stays_text(text: str) -> None:
    """A hostile title, note or label is shown as it is written, and is no markup."""
    document = tree(text)
    assert not re.search(r"<script(?! src=\"[./\w]+\")", text)
    assert text_of(document).count("&amp;") == text.count("&amp;amp;") - sum(
        value.count("&amp;") for e in elements(document) for value in e.attrib.values()
    )


@every_page
def test_times_are_valid_dates(text: str) -> None:
    """A time element has a year, a year and month, or a day."""
    for element in elements(tree(text)):
        if element.tag == "time":
            assert re.fullmatch(r"\d{4}(-\d\d){0,2}", element.get("datetime", ""))


def test_navigation_marks_the_current_page() -> None:
    """The page that is shown is the current one, and no other is."""
    current = [e for e in elements(tree(page("method.html"))) if e.get("aria-current")]
    assert [(e.get("aria-current"), e.get("href")) for e in current] == [("page", "method.html")]


def test_footer_leads_to_the_method_and_to_how_to_cite() -> None:
    """Every page of a sheet says how it was made and how to cite, and links to both pages."""
    (made,) = with_class(tree(page("sources/report.html")), "made-with")
    assert [e.get("href") for e in made.iter("a")] == ["../method.html", "../cite.html"]
    assert "proven to stand in its source" in text_of(made)


def test_page_that_was_not_found_is_whole_on_its_own() -> None:
    """The page shown for a wrong address has a sentence and a way on, and is not to be indexed."""
    text = PAGES["site/404.html"]
    assert "No such page." in text
    assert '<a href="/index.html">Home</a>' in text
    assert 'name="robots" content="noindex"' in text


def test_redirect_leads_on_with_and_without_waiting() -> None:
    """An old address leads on by itself, and by a link for whoever it does not move."""
    text = PAGES["site/old/page.html"]
    assert 'http-equiv="refresh" content="0; url=../timeline.html#opening"' in text
    assert '<a href="../timeline.html#opening">' in text


def test_empty_sheet_has_no_empty_section() -> None:
    """Where there is nothing to say, neither heading nor list is printed."""
    for path, data in render_sheet(EMPTY, TEMPLATES).items():
        document = tree(data.decode())
        lists = [e for e in elements(document) if e.tag in {"ul", "ol", "dl"}]
        assert all(len(e) for e in lists), path
        assert not with_class(document, "axis")
