"""The built pages: sound HTML, whole links, nothing from elsewhere, and the loop of proof."""

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest

from tests.pages import OUTWARD, PROJECTS, BuiltSite, Page, every_page, site_of, text_of

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
LOADED = {
    "link": "href",
    "img": "src",
    "script": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
    "track": "src",
    "input": "src",
}
FOREIGN = {"iframe", "frame", "object", "embed", "applet", "portal", "base", "form"}


@pytest.fixture(params=PROJECTS)
def site(request: pytest.FixtureRequest) -> BuiltSite:
    """Return each of the sites in turn."""
    return site_of(request.param)


@pytest.fixture(params=every_page(), ids=":".join)
def page(request: pytest.FixtureRequest) -> Page:
    """Return each page of each site in turn."""
    name, path = request.param
    return site_of(name).pages[path]


def test_a_page_is_sound_html(page: Page) -> None:
    """A parser that stops at the first error reads the page to its end."""
    assert page.data.startswith(b"<!doctype html>\n")
    assert page.data.endswith(b"</html>\n")
    assert page.tree.tag == "html"
    assert b"\r" not in page.data


def test_a_page_says_what_it_is(page: Page) -> None:
    """Encoding first, then a title, a description, and room for small screens."""
    head = page.data[:1024]
    assert b'<meta charset="utf-8">' in head
    (title,) = page.elements("title")
    assert text_of(title).strip()
    names = [element.attrib.get("name") for element in page.elements("meta")]
    assert names.count("viewport") == 1
    assert names.count("description") == 1


def test_every_page_has_a_title_of_its_own(site: BuiltSite) -> None:
    """A reader can tell the tabs of a browser apart; pages that only lead on are alike."""
    titles = [
        text_of(next(page.elements("title")))
        for page in site.pages.values()
        if b'http-equiv="refresh"' not in page.data
    ]
    assert len(titles) == len(set(titles))


def test_a_page_names_its_language(page: Page) -> None:
    """The language and its direction are told, and again wherever the text is in another one."""
    assert page.tree.attrib["lang"]
    assert page.tree.attrib["dir"] in {"ltr", "rtl"}
    for element in page.elements():
        if "lang" in element.attrib:
            assert element.attrib["lang"]
            assert element.attrib.get("dir") in {"ltr", "rtl"}, element.attrib


def test_a_page_has_one_heading_over_all(page: Page) -> None:
    """One h1, and below it no level is left out."""
    levels = [int(element.tag[1]) for element in page.elements(*HEADINGS)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    for above, below in pairwise(levels):
        assert below <= above + 1, levels
    assert all(text_of(element).strip() for element in page.elements(*HEADINGS))


def test_a_page_has_landmarks(page: Page) -> None:
    """One main part, reached by the first link; every navigation has a name of its own.

    A handout has nothing but its main part, so that there is nothing to skip.
    """
    (main,) = page.elements("main")
    if page.is_handout:
        (body,) = page.elements("body")
        assert list(body) == [main]
    else:
        assert next(page.elements("a")).attrib["href"] == f"#{main.attrib['id']}"
    names = [element.attrib.get("aria-label") for element in page.elements("nav")]
    assert len(set(names)) == len(names)
    assert None not in names


def test_ids_are_unique(page: Page) -> None:
    """An id names one place, and holds no white space."""
    assert len(page.ids) == len(set(page.ids))
    assert not [name for name in page.ids if not name or re.search(r"\s", name)]


def test_what_names_an_id_names_one_that_is_there(page: Page) -> None:
    """Labels and descriptions are of elements of the same page."""
    for attribute in ("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"):
        for element in page.elements():
            assert set(element.attrib.get(attribute, "").split()) <= set(page.ids)


def test_every_link_and_picture_has_words(page: Page) -> None:
    """A link can be heard, and a picture has a text, is decoration, or is but its links."""
    for link in page.elements("a"):
        if "href" in link.attrib:
            assert link.attrib.get("aria-label") or text_of(link).strip(), link.attrib
    for picture in page.elements("img"):
        assert "alt" in picture.attrib
    drawings = list(page.elements("{http://www.w3.org/2000/svg}svg"))
    inner = {id(part) for drawing in drawings for part in drawing.iter() if part is not drawing}
    for drawing in (drawing for drawing in drawings if id(drawing) not in inner):
        hidden = drawing.attrib.get("aria-hidden") == "true" or drawing.attrib.get("role") == "none"
        assert hidden or drawing.attrib.get("aria-label") or drawing.attrib.get("aria-labelledby")


def test_every_link_lands(site: BuiltSite) -> None:
    """Every internal link leads to a file of the site, and its fragment to an id in it."""
    followed = 0
    for page in site.pages.values():
        for address in page.links():
            if not OUTWARD.match(address):
                path, fragment = page.target(address)
                if fragment:
                    assert path in site.pages, (page.path, address)
                assert PurePosixPath(path) in site.files, (page.path, address)
                assert not fragment or fragment in site.pages[path].ids, (page.path, address)
                followed += 1
    assert followed > 10


def test_whatever_the_search_finds_lands(site: BuiltSite) -> None:
    """Every address in its index is that of a page and of an id on it, and stands there once."""
    text = site.files[PurePosixPath("search-index.js")].decode()
    entries = json.loads(text.partition("=")[2].rstrip(";\n"))[4]
    hrefs = [href for _, _, href, *_ in entries]
    assert len(hrefs) == len(set(hrefs))
    for href in hrefs:
        path, _, fragment = unquote(href).partition("#")
        ids = site.pages[path].ids
        assert not fragment or fragment in ids, href


def test_what_a_page_loads_is_there(site: BuiltSite) -> None:
    """Styles, scripts, icons and pictures are files of the site."""
    files = {str(path) for path in site.files}
    loaded = {
        page.target(address)[0] for page in site.pages.values() for address in loaded_by(page)
    }
    assert loaded <= files
    assert loaded


def loaded_by(page: Page) -> Iterator[str]:
    """Yield the address of everything that a browser fetches for a page."""
    for element in page.elements(*LOADED):
        names = element.attrib.get("rel", "").split()
        if element.tag == "link" and {"canonical", "prev", "next", "alternate"} & set(names):
            continue
        address = element.attrib.get(LOADED[element.tag])
        if address and not address.startswith("data:"):
            yield address


def test_links_are_relative_and_end_in_html(page: Page) -> None:
    """A page works from any folder of any host, and from a disk: only the 404 page cannot know.

    What is to be downloaded is no page, and has an ending of its own.
    """
    downloads = {a.attrib["href"] for a in page.elements("a") if "download" in a.attrib}
    assert all(re.fullmatch(r"[\w-]+\.[a-z]+", address) for address in downloads)
    for address in page.links():
        if OUTWARD.match(address) or address in downloads:
            continue
        parts = urlsplit(address)
        assert not parts.scheme
        assert not parts.netloc
        assert not parts.query
        assert not parts.path or parts.path.endswith(".html"), address
        assert page.path == "404.html" or not parts.path.startswith("/"), address
        assert parts.path or parts.fragment


def test_a_page_asks_nothing_of_other_hosts(page: Page) -> None:
    """No style, script, picture, font or frame comes from elsewhere, nor is one hinted at."""
    for element in page.elements():
        assert element.tag not in FOREIGN
        for name in ("src", "srcset", "poster", "data", "background", "ping", "action"):
            assert not OUTWARD.match(element.attrib.get(name, ""))
            assert not element.attrib.get(name, "").startswith("//")
        if element.tag == "link":
            rel = set(element.attrib["rel"].split())
            assert rel <= {"stylesheet", "icon", "canonical", "prev", "next", "alternate"}
            if not rel & {"canonical", "alternate"}:
                assert not OUTWARD.match(element.attrib["href"])
    for address in loaded_by(page):
        assert not re.match(r"[a-z]+:|//", address)


def test_styles_and_scripts_ask_nothing_of_other_hosts(site: BuiltSite) -> None:
    """No style imports another or points to a host, and no script fetches anything."""
    for path, data in site.files.items():
        if path.suffix == ".css":
            style = data.decode()
            assert "@import" not in style
            for address in re.findall(r"url\(([^)]*)\)", style):
                assert address.strip("'\" ").startswith(("data:", "#")), address
            assert not re.search(r"(?:https?:)?//(?!www\.w3\.org/2000/svg)\w", style)
        if path.suffix == ".js" and path.name != "search-index.js":  # that one holds any words
            script = data.decode()
            assert not re.search(
                r"\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|import)\b", script
            )
            assert "sendBeacon" not in script


def test_a_page_holds_no_script_and_no_style(page: Page) -> None:
    """Scripts and styles are files: nothing in the page itself can run or paint.

    A handout has one style in its head, since it has no other file, and no script at all.
    """
    styles = [element.tag for element in page.elements("style")]
    assert styles == (["style"] if page.is_handout else [])
    if page.is_handout:
        assert not list(page.elements("script"))
    for element in page.elements():
        assert element.tag != "script" or ("src" in element.attrib and not text_of(element).strip())
        for name, value in element.attrib.items():
            assert not name.lower().startswith("on"), name
            assert name != "style"
            assert not re.match(r"\s*(?:javascript|vbscript|data):", value, re.IGNORECASE)


def test_a_page_forbids_what_it_does_not_need(page: Page) -> None:
    """The policy in the page stops whatever might have slipped in."""
    policies = [
        element.attrib["content"]
        for element in page.elements("meta")
        if element.attrib.get("http-equiv") == "Content-Security-Policy"
    ]
    (policy,) = policies
    assert "default-src 'none'" in policy
    assert "base-uri 'none'" in policy
    assert "form-action 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert ("style-src 'sha256-" in policy) is page.is_handout
    assert ("'self'" in policy) is not page.is_handout
    first = b"<style" if page.is_handout else b"<link"
    assert page.data.index(b"Content-Security-Policy") < page.data.index(first)


def test_an_old_address_leads_on(site: BuiltSite) -> None:
    """A page that only leads on names a page of the site, in its refresh and in its link."""
    for page in site.pages.values():
        for element in page.elements("meta"):
            if element.attrib.get("http-equiv") == "refresh":
                address = element.attrib["content"].removeprefix("0; url=")
                path, fragment = page.target(address)
                assert path in site.pages
                assert not fragment or fragment in site.pages[path].ids
                assert address in page.links()


def test_old_addresses_are_kept() -> None:
    """Every alias of the content is a page."""
    assert {"old-flood.html", "2031/bridge.html"} <= set(site_of("full").pages)
