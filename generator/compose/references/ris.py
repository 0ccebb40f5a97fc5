"""RIS, the tagged format of reference managers: Research Information Systems, 2001 and 2011.

Input: references. Output: a text of lines `XX  - value`, a record from TY to ER. A value is one
line, so that none can be taken for a tag. Lines end in a line feed, the only one that a page can
show; `crlf` gives the ends that the specification asks for in a file. Letters are UTF-8.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from generator.compose.references.record import Dated, Reference, ReferenceKind, plain_date
from generator.compose.references.record import one_line as line

_TYPES: Final[Mapping[ReferenceKind, str]] = {
    ReferenceKind.NEWS_REPORT: "NEWS",
    ReferenceKind.REPORT: "RPRT",
    ReferenceKind.PRESS_RELEASE: "GEN",
    ReferenceKind.INTERVIEW: "GEN",
    ReferenceKind.SPEECH: "GEN",
    ReferenceKind.LEGISLATION: "STAT",
    ReferenceKind.DATASET: "DATA",
    ReferenceKind.BOOK: "BOOK",
    ReferenceKind.ARTICLE: "GEN",
    ReferenceKind.WEB_PAGE: "ELEC",
    ReferenceKind.DOCUMENT: "GEN",
    ReferenceKind.SHEET: "ELEC",
    ReferenceKind.FACT: "ELEC",
}
"""A kind that RIS has no type for is generic."""


def ris(references: Iterable[Reference]) -> str:
    """Return the records in the order given; the text ends with the last ER, without a break."""
    return "\n".join(
        f"{tag}  - {value}" for reference in references for tag, value in _record(reference)
    )


def crlf(text: str) -> str:
    """Return lines with the ends of a file: a carriage return and a line feed after each."""
    return "".join(f"{each}\r\n" for each in text.split("\n")) if text else ""


def _record(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "TY", _TYPES[reference.kind]
    yield "ID", reference.key
    yield "M3", line(reference.genre)
    yield "TI", line(reference.title)
    yield from (("AU", line(name)) for name in reference.authors)
    if reference.container:
        yield "T2", line(reference.container)
    if reference.publisher:
        yield "PB", line(reference.publisher)
    yield from _dates(reference.issued, reference.accessed)
    if reference.url:
        yield "UR", reference.url.replace(";", "%3B")  # a semicolon parts two addresses here
    yield "LA", reference.language
    yield from (("N1", line(note)) for note in reference.all_notes())
    yield "ER", ""


def _dates(issued: Dated | None, accessed: Dated | None) -> Iterator[tuple[str, str]]:
    """Yield the dates that numbers can say; the others stand in the notes."""
    if issued and (parts := plain_date(issued.edtf)):
        yield "PY", f"{parts[0]:04}"
        yield "DA", _date(parts)
    if accessed and (parts := plain_date(accessed.edtf)):
        yield "Y2", _date(parts)


def _date(parts: tuple[int, ...]) -> str:
    """Return `YYYY/MM/DD/`: always three slashes, and nothing between them that is not known."""
    year, *rest = parts
    return "/".join([f"{year:04}", *(f"{part:02}" for part in rest), "", "", ""][:4])
