"""CSL-JSON, the input of citation processors: the schema csl-data.json of CSL 1.0.2.

Input: references. Output: a JSON array as text, one field a line. A name is a `literal`, since
which of its parts is the family's is not known. A date that years, months and days cannot say is a
`literal` too; one that is approximate or doubtful is marked `circa`.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias, assert_never

from generator.compose.references.record import Dated, Reference, ReferenceKind, date_parts
from generator.compose.references.record import one_line as line
from generator.edtf import Date, Edtf, Interval, Qualifier

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json]"

_TYPES: Final[Mapping[ReferenceKind, str]] = {
    ReferenceKind.NEWS_REPORT: "article-newspaper",
    ReferenceKind.REPORT: "report",
    ReferenceKind.PRESS_RELEASE: "document",
    ReferenceKind.INTERVIEW: "interview",
    ReferenceKind.SPEECH: "speech",
    ReferenceKind.LEGISLATION: "legislation",
    ReferenceKind.DATASET: "dataset",
    ReferenceKind.BOOK: "book",
    ReferenceKind.ARTICLE: "article",
    ReferenceKind.WEB_PAGE: "webpage",
    ReferenceKind.DOCUMENT: "document",
    ReferenceKind.SHEET: "webpage",
    ReferenceKind.FACT: "webpage",
}

_SEASONS: Final = 20
"""EDTF counts seasons from 21 (ISO 8601-2:2019, 4.8), CSL from 1."""


def csl_json(references: Iterable[Reference]) -> str:
    """Return the references as an array in the order given; the text ends without a line break."""
    items = ",\n".join(_printed(_item(reference)) for reference in references)
    return f"[\n{items}\n]" if items else "[]"


def _printed(item: Mapping[str, Json]) -> str:
    fields = (f"    {_json(name)}: {_json(value)}" for name, value in item.items())
    return "  {\n" + ",\n".join(fields) + "\n  }"


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)


def _item(reference: Reference) -> dict[str, Json]:
    fields: dict[str, Json | None] = {
        "id": reference.key,
        "type": _TYPES[reference.kind],
        "title": line(reference.title),
        "author": [{"literal": line(name)} for name in reference.authors],
        "container-title": line(reference.container or ""),
        "publisher": line(reference.publisher or ""),
        "genre": line(reference.genre),
        "issued": _date(reference.issued),
        "accessed": _date(reference.accessed),
        "URL": reference.url,
        "language": reference.language,
        "note": line(" ".join(reference.notes)),
    }
    return {name: value for name, value in fields.items() if value}


def _date(dated: Dated | None) -> dict[str, Json] | None:
    if dated is None:
        return None
    said = _parts(dated.edtf)
    return {"literal": line(dated.words)} if said is None else said


def _parts(edtf: Edtf) -> dict[str, Json] | None:
    """Return a date in parts, or None for one that has none: a decade, an open end, 44 BC."""
    match edtf:
        case Date():
            return _date_parts([edtf], edtf.season)
        case Interval(start=Date() as start, end=Date() as end) if not (start.season or end.season):
            return _date_parts([start, end], None)
        case Interval():
            return None
        case _:
            assert_never(edtf)


def _date_parts(dates: list[Date], season: int | None) -> dict[str, Json] | None:
    parts: list[Json] = [list[Json](date_parts(date)) for date in dates]
    if not all(parts):
        return None
    said: dict[str, Json] = {"date-parts": parts}
    if season is not None:
        said["season"] = season - _SEASONS
    if any(date.qualifier is not Qualifier.NONE for date in dates):
        said["circa"] = True
    return said
