r"""BibTeX: entries that classic BibTeX, biblatex and reference managers read alike.

Input: references. Output: text in UTF-8. Most entries are `@misc`, of which no field is required.
What is special to TeX is written as a command in braces of its own, since BibTeX counts braces even
behind a backslash. A date stands in `date` (EDTF, for biblatex), a plain one also in `year` and
`month`. Titles and names are in braces of their own, so that no style changes their case or cuts
them at a comma or an "and".
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from generator.compose.references.record import Reference, ReferenceKind, plain_date
from generator.compose.references.record import one_line as line

_TYPES: Final[Mapping[ReferenceKind, str]] = {
    ReferenceKind.REPORT: "techreport",
    ReferenceKind.BOOK: "book",
}
_PUBLISHER: Final = {"techreport": "institution", "book": "publisher"}
"""What each type calls the publisher; `@misc` says in `howpublished` where a thing came out."""

_MONTHS: Final = re.findall("...", "janfebmaraprmayjunjulaugsepoctnovdec")
"""The names that every style defines; they stand without braces."""

_COMMANDS: Final = {
    "\\": r"{\textbackslash}",
    "{": r"{\textbraceleft}",
    "}": r"{\textbraceright}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    **{sign: f"\\{sign}" for sign in "$&%#_"},
}
_SPECIAL: Final = re.compile(r"[\\{}~^$&%#_]|(?<=-)-|(?<=')'|(?<=`)`|(?<=[!?])`|(?<=<)<|(?<=>)>")
"""What TeX would read as a command or as a ligature, such as two hyphens for a dash."""


def bibtex(references: Iterable[Reference]) -> str:
    """Return the entries in the order given, a blank line between them, no break at the end."""
    return "\n\n".join(_entry(reference) for reference in references)


def _entry(reference: Reference) -> str:
    kind = _TYPES.get(reference.kind, "misc")
    fields = "".join(f"  {name} = {value},\n" for name, value in _fields(reference, kind))
    return f"@{kind}{{{reference.key},\n{fields}}}"


def _fields(reference: Reference, kind: str) -> Iterator[tuple[str, str]]:
    yield "title", f"{{{{{_escaped(reference.title)}}}}}"
    if reference.authors:
        names = " and ".join(f"{{{_escaped(name)}}}" for name in reference.authors)
        yield "author", f"{{{names}}}"
    places = dict.fromkeys(place for place in (reference.container, reference.publisher) if place)
    if places:
        yield _PUBLISHER.get(kind, "howpublished"), f"{{{_escaped(', '.join(places))}}}"
    if kind != "book":
        yield "type", f"{{{_escaped(reference.genre)}}}"
    yield from _dates(reference)
    if reference.url:
        yield "url", f"{{{reference.url}}}"  # read as it stands; an address holds no brace
    yield "language", f"{{{reference.language}}}"
    if notes := " ".join(reference.all_notes()):
        yield "note", f"{{{_escaped(notes)}}}"


def _dates(reference: Reference) -> Iterator[tuple[str, str]]:
    if reference.issued:
        yield "date", f"{{{reference.issued.edtf}}}"
        year, *rest = plain_date(reference.issued.edtf) or (0,)
        if year:
            yield "year", f"{{{year}}}"
        if rest:
            yield "month", _MONTHS[rest[0] - 1]
    if reference.accessed:
        yield "urldate", f"{{{reference.accessed.edtf}}}"


def _escaped(text: str) -> str:
    """Return a text for a field in braces: commands for what is special, ligatures kept apart."""
    return _SPECIAL.sub(_command, line(text))


def _command(found: re.Match[str]) -> str:
    sign = found[0]
    return _COMMANDS.get(sign) or f"{{}}{sign}"
