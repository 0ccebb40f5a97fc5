"""The Markdown parser as Factsheet sets it up, and its output before it is made safe.

Raw HTML is text. A citation becomes `<cite>` with the ids as written, which nothing else yields. An
image becomes a link, so that a page never asks another site for anything. Headings begin at h3.
"""

import html
import re
from dataclasses import dataclass
from functools import cache
from typing import Final
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

CITATION: Final = (
    r"\[(?P<ids>@(?=[^\s\]])(?:[^\[\]\n\x02\x03]|\n(?![ \t]*\n))*?)\]"
    r"(?!\(|\[(?!@))"  # before one of these it is the text of a link: [@name](https://…)
)
"""`[@id]` or `[@a; @b]`; U+0002 and U+0003 stand around what the parser has already read."""

_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_TOP_HEADING: Final = 3
"""A page has its h1, a section its h2: Markdown begins below."""

_MOST_BRACKETS: Final = 2000
"""The parser's time grows with the square of their number; this many take a tenth of a second."""

_AFTER_ESCAPES: Final = 175
_BEFORE_LINE_BREAKS: Final = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """Markdown as HTML, not safe yet, and the addresses of its reference definitions."""

    html: str
    definitions: tuple[str, ...] = ()


def parse(source: str) -> Parsed:
    """Return `source` parsed; text that is too much for the parser comes back as plain text."""
    parser = _parser().reset()
    try:
        output = parser.convert(source) if source.count("[") <= _MOST_BRACKETS else _shown(source)
    except RecursionError:
        _parser.cache_clear()  # it may hold half of what it was reading
        return Parsed(html=_shown(source))
    # The stubs do not know `references`: {name: (address, title)}.
    references: dict[str, tuple[str, str | None]] = vars(parser)["references"]
    return Parsed(html=output, definitions=tuple(address for address, _ in references.values()))


def _shown(source: str) -> str:
    return f"<p>{html.escape(source)}</p>"


@cache
def _parser() -> Markdown:
    """Return the one parser of this process; making one costs as much as reading ten notes."""
    parser = Markdown(
        extensions=[SaneListExtension()],
        output_format="html",
        lazy_ol=False,  # type: ignore[call-arg]  # the stubs do not know it
    )
    parser.preprocessors.deregister("html_block")
    parser.inlinePatterns.deregister("html")
    parser.inlinePatterns.register(_Citations(CITATION, parser), "citation", _AFTER_ESCAPES)
    parser.treeprocessors.register(_Tidy(parser), "tidy", _BEFORE_LINE_BREAKS)
    return parser


class _Citations(InlineProcessor):
    """Turn a citation into `<cite>`; escapes and code spans are read before it."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the interface of the parser
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        """Return the element for one citation and the span it replaces."""
        del data
        element = Element("cite")
        element.text = AtomicString(m["ids"])
        return element, m.start(), m.end()


class _Tidy(Treeprocessor):
    """Keep links apart, turn images into links, and put headings below those of the page."""

    def run(self, root: Element) -> None:
        """Change the tree in place."""
        _link_images(root)
        _unnest_citations(root)
        _lower_headings(root)


def _link_images(root: Element) -> None:
    inside = {image for link in root.iter("a") for image in link.iter("img")}
    for image in list(root.iter("img")):
        image.tag = "span" if image in inside else "a"
        image.text = image.attrib.pop("alt", "")
        image.set("href", image.attrib.pop("src", ""))


def _unnest_citations(root: Element) -> None:
    """Move each citation in the text of a link to right behind the link."""
    parents = {child: parent for parent in root.iter() for child in parent}
    for link in list(root.iter("a")):
        for citation in reversed(list(link.iter("cite"))):
            _cut(parents[citation], citation)
            holder = parents[link]
            citation.tail, link.tail = link.tail, None
            holder.insert(list(holder).index(link) + 1, citation)


def _cut(parent: Element, child: Element) -> None:
    """Take `child` out of `parent` and leave the text behind it in its place."""
    position = list(parent).index(child)
    if position:
        before = parent[position - 1]
        before.tail = (before.tail or "") + (child.tail or "")
    else:
        parent.text = (parent.text or "") + (child.tail or "")
    parent.remove(child)


def _lower_headings(root: Element) -> None:
    headings = [element for element in root.iter() if element.tag in _HEADINGS]
    ranks = sorted({heading.tag for heading in headings})
    for heading in headings:
        heading.tag = _HEADINGS[
            min(_TOP_HEADING - 1 + ranks.index(heading.tag), len(_HEADINGS) - 1)
        ]
