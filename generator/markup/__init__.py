"""Markdown as editors write it: what it cites, where it links, and the safe HTML it becomes.

Input is the Markdown of a note or a summary; output are values and HTML text. One rule for all:
`[@id]` cites a fact, raw HTML is shown as text, an image becomes a link, and only whole http, https
and mailto addresses are linked. Nothing here looks a fact up or judges: the check stage does that.
"""

import html
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Final

import nh3

from generator.markup.parser import CITATION, parse

_CITATIONS: Final = re.compile(CITATION)
_ID: Final = re.compile(r"[^\s;,]+")
_NUMBERED: Final = re.compile(r"<cite>@(\d+)</cite>")
_CITED: Final = re.compile(r"(?P<space>[ \n]*)<cite>(?P<ids>[^<]*)</cite>")
_PLAIN: Final = re.compile(
    r"(?![#+=-]|\d+[.)])[^\s\\`*_\[\]<>&\x00-\x1f\x7f-\xa0\ufeff]"
    r"[^\\`*_\[\]<>&\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff]*"
)
"""One line in which no character means anything to Markdown or to HTML."""

_BEFORE_ADDRESS: Final = re.compile(r"\]\(\s*<?|\]:\s*<?|<")
"""What stands right before an address, in each of the three ways to write one."""

_ESCAPED: Final = re.compile(r"\\([^\w\s])")
_OUTWARD: Final = re.compile(r"(?:https?://|mailto:)[^\s/\\]", re.IGNORECASE)
_BLOCKS: Final = {"blockquote", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "ul"}
_INLINES: Final = {"a", "br", "cite", "code", "em", "strong"}
_ATTRIBUTES: Final = {"a": {"href", "title"}, "ol": {"start"}}
_BREAK: Final = re.compile(r"[ \t]*$|#|[ ]{0,3}(?:\[[^\]]+\]:|(?:[-*_][ ]{0,2}){3,}$)")
"""A line that is no paragraph: blank, a heading, a reference definition, a rule."""

_UNDERLINE: Final = re.compile(r"(?:=+|-+)[ ]*")
_ITEM: Final = re.compile(r"[ \t]*(?:[-*+]|\d+\.)[ \t]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """One id in a citation; `start` is the offset of its `@`, in code points."""

    id: str
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """One address as a browser would read it; `start` is where it is written, in code points."""

    address: str
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One reference in a text: to which fact, and which in the text.

    `number` counts the facts from 1 by their first use, so that each has one number in the text.
    `occurrence` counts, from 1, the references to this fact.
    """

    id: str
    number: int
    occurrence: int


Refer = Callable[[tuple[Reference, ...]], str]
"""What prints the references of one citation: safe HTML that may stand inside a paragraph."""


def citations(source: str) -> tuple[Cited, ...]:
    """Return every id that `source` cites, in its order; a citation in code is none.

    A malformed citation, such as `[@a and b]`, yields ids that no fact has, so that it is reported.
    The parser says which citations count, but not where they stand: so each is numbered first.
    """
    found = list(_CITATIONS.finditer(source))
    if not found:
        return ()
    numbers = iter(range(len(found)))
    numbered = _CITATIONS.sub(lambda _: f"[@{next(numbers)}]", source)
    seen = set(_NUMBERED.findall(parse(numbered).html))
    return tuple(
        Cited(id=name.group().removeprefix("@"), start=match.start("ids") + name.start())
        for number, match in enumerate(found)
        if str(number) in seen
        for name in _ID.finditer(match["ids"])
    )


def links(source: str) -> tuple[Linked, ...]:
    """Return every address `source` links to: links, images, `<…>` and reference definitions.

    The addresses are those of the parser's own output, so that no way of writing can hide one. An
    address whose place cannot be told, because of the way it is written, gets the place 0.
    """
    if not _BEFORE_ADDRESS.search(source):
        return ()
    parsed = parse(source)
    reader = _AddressReader()
    reader.feed(parsed.html)
    reader.close()
    addresses = dict.fromkeys([*reader.addresses, *map(html.unescape, parsed.definitions)])
    found = [Linked(address=a, start=start) for a in addresses for start in _places(a, source)]
    return tuple(sorted(found, key=lambda linked: linked.start))


def paragraphs(source: str) -> tuple[tuple[int, str], ...]:
    """Return the offset and the text of each paragraph and each list item, as written.

    These are the parts of a summary that must cite. A list item of any depth is a part of its own.
    Headings, rules and reference definitions are left out; quotes and code count as paragraphs.
    """
    spans: list[tuple[int, int]] = []
    in_part = in_item = False
    for start, line in _lines(source):
        if in_part and _UNDERLINE.fullmatch(line) and "\n" not in source[slice(*spans[-1])]:
            spans.pop()
            in_part = False
        elif _BREAK.match(line):
            in_part = False
        elif in_part and not (in_item and _ITEM.match(line)):
            spans[-1] = (spans[-1][0], start + len(line))
        else:
            in_part, in_item = True, _ITEM.match(line) is not None
            spans.append((start, start + len(line)))
    return tuple((start, source[start:end]) for start, end in spans)


def to_html(source: str, cited: Collection[str], refer: Refer) -> str:
    """Return `source` as HTML that is safe to publish; `cited` are the ids that facts have.

    Citations become what `refer` prints, one after the other in the order of the text; a citation
    of an id that is not in `cited` stays as it is written. An address that may not be linked leaves
    its text without a link.
    """
    if _PLAIN.fullmatch(source):
        return f"<p>{source.rstrip()}</p>"
    safe = nh3.clean(
        parse(source).html,
        tags=_BLOCKS | _INLINES,
        attributes=_ATTRIBUTES,
        attribute_filter=_safe_value,
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )
    uses: dict[str, list[Reference]] = {}
    return _CITED.sub(lambda match: _references(match, cited, uses, refer), safe)


def plain_text(source: str) -> str:
    """Return `source` as a reader hears it, on one line: without its signs and its citations.

    It is plain text, not HTML: what is shown as `<` is `<`.
    """
    if _PLAIN.fullmatch(source):
        return " ".join(source.split())
    reader = _TextReader()
    reader.feed(_CITED.sub("", parse(source).html))
    reader.close()
    return " ".join("".join(reader.parts).split())


class _TextReader(HTMLParser):
    """Collect the text; a block and a line break keep the words on both sides apart."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Part words where a new line begins on the page."""
        del attrs
        if tag in _BLOCKS or tag == "br":
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        """Keep text."""
        self.parts.append(data)


class _AddressReader(HTMLParser):
    """Collect what a browser would follow or load, in the order of the page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the address of a link; `tag` may be any, the attribute decides."""
        del tag
        self.addresses.extend(value or "" for name, value in attrs if name == "href")


def _places(address: str, source: str) -> Iterator[int]:
    """Yield every place where `source` writes `address`; 0 when there is none to be seen."""
    room = 8 * len(address) + 8  # a character may be written as an entity such as &#x6a;
    places = []
    for opener in _BEFORE_ADDRESS.finditer(source):
        written = source[opener.end() : opener.end() + room]
        shown = html.unescape(_ESCAPED.sub(r"\1", written))
        rest = shown.removeprefix(address.removeprefix("mailto:"))
        if rest != shown or shown.startswith(address):
            places.append(opener.end())
    yield from places or [0]


def _lines(source: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in source.split("\n"):
        yield start, line
        start += len(line) + 1


def _safe_value(tag: str, attribute: str, value: str) -> str | None:
    """Return the value of an attribute, or None to leave the attribute out.

    No address may lead elsewhere than to the web or to a mailbox. No value may hold the `<cite>`
    that `_references` looks for: what it puts in there would end the attribute.
    """
    del tag
    unsafe = "<" in value or (attribute == "href" and not _OUTWARD.match(value))
    return None if unsafe else value


def _references(
    written: re.Match[str], cited: Collection[str], uses: dict[str, list[Reference]], refer: Refer
) -> str:
    """Return one citation as references, without the white space before: no line breaks there."""
    ids = [name.removeprefix("@") for name in _ID.findall(html.unescape(written["ids"]))]
    if not all(name in cited for name in ids):
        return f"{written['space']}[{written['ids']}]"
    return refer(tuple(_reference(name, uses) for name in ids))


def _reference(name: str, uses: dict[str, list[Reference]]) -> Reference:
    """Return the next reference to a fact; `uses` has those so far and is added to."""
    earlier = uses.setdefault(name, [])
    number = earlier[0].number if earlier else len(uses)
    earlier.append(Reference(id=name, number=number, occurrence=len(earlier) + 1))
    return earlier[-1]
