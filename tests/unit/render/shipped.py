"""The shipped templates, and pages printed with them, for the tests of the render stage."""

from pathlib import Path, PurePosixPath
from typing import Final
from xml.etree.ElementTree import Element

import html5lib

from generator.render import render_search, render_sheet, render_site
from tests.unit.render.sample_pages import EMPTY, SHEET, SITE
from tests.unit.render.sample_search import SEARCH
from tests.unit.render.sample_site import EMPTY_SITES, MORE, SITES

FOLDER: Final = Path(__file__).parents[3] / "templates"
TEMPLATES: Final = {
    file.relative_to(FOLDER).as_posix(): file.read_text(encoding="utf-8")
    for file in sorted(FOLDER.rglob("*.html"))
}
STYLE: Final = {
    file.name: file.read_text(encoding="utf-8")
    for file in sorted((FOLDER / "static" / "css").glob("*.css"))
}


def pages() -> dict[str, str]:
    """Return every page of the samples as text, by a name that says where it is from."""
    printed = {
        "full": render_sheet(SHEET, TEMPLATES),
        "empty": render_sheet(EMPTY, TEMPLATES),
        "site": render_site(SITE, TEMPLATES),
        "several": render_sheet(MORE, TEMPLATES),
        "across": render_site(SITES, TEMPLATES),
        "across-empty": render_site(EMPTY_SITES, TEMPLATES),
        "search": render_search(SEARCH, TEMPLATES),
    }
    return {
        f"{name}/{path}": page.decode()
        for name, files in printed.items()
        for path, page in files.items()
        if path.suffix == ".html"
    }


def page(path: str) -> str:
    """Return one page of the full sample sheet as text."""
    return render_sheet(SHEET, TEMPLATES)[PurePosixPath(path)].decode()


def tree(text: str) -> Element:
    """Return the document a browser makes of a page; fails where the HTML has any error."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    document: Element = parser.parse(text)
    return document


def elements(document: Element) -> list[Element]:
    """Return all elements of a document, in its order."""
    return list(document.iter())


def with_class(document: Element, name: str) -> list[Element]:
    """Return the elements that have a class."""
    return [e for e in elements(document) if name in e.get("class", "").split()]


def text_of(element: Element, *, without: str = "") -> str:
    """Return the text of an element, leaving out the elements that have one of some classes."""
    parts = [element.text or ""]
    for child in element:
        if not set(without.split()) & set(child.get("class", "").split()):
            parts.append(text_of(child, without=without))
        parts.append(child.tail or "")
    return "".join(parts)
