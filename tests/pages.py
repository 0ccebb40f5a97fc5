"""A built site as parsed pages: elements, ids, and where every link leads."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path, PurePosixPath
from typing import Final, Literal
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

import html5lib

from generator.pipeline import CheckResult, build_site, check_project
from tests.projects import ROOT, SITES

PROJECTS: Final[Mapping[str, Path]] = {
    "minimal": SITES / "minimal",
    "full": SITES / "full",
    "newsroom": SITES / "newsroom",
    "own": ROOT,
}
"""The sites whose pages are looked at; `own` is this checkout's own content."""

Files = Mapping[PurePosixPath, bytes]

OUTWARD = re.compile(r"(?:https?:|mailto:)")


@dataclass(frozen=True, kw_only=True)
class Page:
    """One page of a site, parsed as the HTML Standard says, in which any error is an exception."""

    path: str
    data: bytes

    @cached_property
    def tree(self) -> Element:
        """The `html` element; HTML names have no namespace."""
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        tree: Element = parser.parse(self.data, transport_encoding="utf-8")
        return tree

    @property
    def is_handout(self) -> bool:
        """Whether this is the page that holds a whole sheet: it has a frame of its own."""
        return self.path.rpartition("/")[2] == "handout.html"

    @cached_property
    def ids(self) -> list[str]:
        """Every id of the page, in order."""
        return [element.attrib["id"] for element in self.elements() if "id" in element.attrib]

    def elements(self, *names: str) -> Iterator[Element]:
        """Yield the elements of these names, or all; comments are none."""
        for element in self.tree.iter():
            if not callable(element.tag) and (not names or element.tag in names):
                yield element

    def by_id(self, name: str) -> Element:
        """Return the element with an id."""
        (found,) = [element for element in self.elements() if element.attrib.get("id") == name]
        return found

    def links(self, within: Element | None = None) -> Iterator[str]:
        """Yield the address of every link in the page, or in an element of it."""
        for element in (self.tree if within is None else within).iter("a"):
            if "href" in element.attrib:
                yield element.attrib["href"]

    def target(self, address: str) -> tuple[str, str]:
        """Return the path in the site and the fragment that an internal address leads to.

        An address from the root of the host leads from the root of the site.
        """
        parts = urlsplit(address)
        path = unquote(parts.path)
        if not path:
            return self.path, unquote(parts.fragment)
        steps: list[str] = []
        folder = [] if path.startswith("/") else self.path.split("/")[:-1]
        for step in [*folder, *path.strip("/").split("/")]:
            if step == "..":
                steps.pop()  # an IndexError here is a way out of the site
            elif step != ".":
                steps.append(step)
        return "/".join(steps), unquote(parts.fragment)


@dataclass(frozen=True, kw_only=True)
class BuiltSite:
    """A site as it was built, with the content that it was built from."""

    checked: CheckResult
    files: Files

    @cached_property
    def pages(self) -> dict[str, Page]:
        """Every page by its path."""
        return {
            str(path): Page(path=str(path), data=data)
            for path, data in self.files.items()
            if path.suffix == ".html"
        }

    @property
    def text(self) -> str:
        """Everything that is published: all files as they are, and all pages as they are read."""
        raw = [data.decode("utf-8", "replace") for data in self.files.values()]
        read = [text_of(page.tree) for page in self.pages.values()]
        return "\n".join([*raw, *read])


def built(checked: CheckResult) -> BuiltSite:
    """Return the site of a project without problems."""
    assert checked.problems == ()
    assert checked.project is not None
    return BuiltSite(checked=checked, files=build_site(checked.project, checked.sheets))


@cache
def site_of(name: str) -> BuiltSite:
    """Return one of the sites, built once for all tests."""
    return built(check_project(PROJECTS[name]))


def write_files(folder: Path, files: Files) -> None:
    """Write files to a folder by their paths in it; folders that are missing are made."""
    for path, data in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


def every_page() -> list[tuple[str, str]]:
    """Return the name of each site with the path of each of its pages.

    A site that cannot be built has one page without a name, so that its tests fail, not all tests.
    """
    return [(name, path) for name in PROJECTS for path in _paths(name)]


def _paths(name: str) -> list[str]:
    try:
        return list(site_of(name).pages)
    except Exception:  # noqa: BLE001 - whatever it is, the tests of this site shall tell it
        return [""]


def text_of(element: Element, *left_out: str) -> str:
    """Return the text in an element, without that of descendants of the classes `left_out`."""
    parts = [element.text or ""]
    for child in element:
        if not callable(child.tag) and not classes(child) & set(left_out):
            parts.append(text_of(child, *left_out))
        parts.append(child.tail or "")
    return "".join(parts)


def classes(element: Element) -> set[str]:
    """Return the classes of an element."""
    return set(element.attrib.get("class", "").split())


Piece = tuple[Literal["text", "anchor", "cut"], str]


def paragraphs(page: Page) -> list[list[Piece]]:
    """Return the paragraphs of a source's page: its text, the anchors in it, and where it is cut.

    The numbers that lead to the notes are left out.
    """
    return [
        list(_pieces(element))
        for element in page.elements("p")
        if re.fullmatch(r"p-\d+", element.attrib.get("id", ""))
    ]


def _pieces(paragraph: Element) -> Iterator[Piece]:
    yield "text", paragraph.text or ""
    for child in paragraph:
        if "cut" in classes(child):
            yield "cut", ""
        elif "id" in child.attrib:
            yield "anchor", child.attrib["id"]
        elif "ref" not in classes(child):
            yield "text", text_of(child)
        yield "text", child.tail or ""


def joined(pieces: list[Piece]) -> str:
    """Return the text of pieces."""
    return "".join(text for kind, text in pieces if kind == "text")
