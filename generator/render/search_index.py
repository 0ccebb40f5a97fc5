"""The search index as a script: a classic one, which a browser loads from a disk too.

Input: a `SearchIndex`. Output: the bytes of a file that sets `window.factsheetIndex` to one array.
It must not choose what can be found, nor fold or split words: the script of the page does.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Final

from generator.views import SearchEntry, SearchIndex

_ESCAPED: Final = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<\u2028\u2029"}
"""What JSON allows and a script may not hold: an end of it, and (before ES2019) two line ends."""


def render_index(index: SearchIndex) -> bytes:
    """Return `window.factsheetIndex = [kinds, sheets, sources, quotes, entries];` in UTF-8.

    `kinds` are pairs of name and word, `sheets` titles, `sources` [title, language, direction],
    `quotes` [source, text], and `entries` [kind, sheets, href, source, quotes, title, detail, note,
    also], one a line. References are numbers from 0, and -1 for no source; what is empty at the end
    of an entry is left out. Text stands as JSON (RFC 8259) in which nothing can end the script.
    """
    kinds = [kind.value for kind in index.kinds]
    parts: list[Sequence[object]] = [
        [[kind.value, kind.label] for kind in index.kinds],
        index.sheets,
        [[source.title, source.language, source.direction] for source in index.sources],
        [[quote.source, quote.text] for quote in index.quotes],
        [_entry(entry, kinds.index(entry.kind)) for entry in index.entries],
    ]
    return f"window.factsheetIndex = {_array(map(_lines, parts))};\n".encode()


def _entry(entry: SearchEntry, kind: int) -> list[object]:
    source = -1 if entry.source is None else entry.source
    values: list[object] = [kind, entry.sheets, entry.href, source, entry.quotes]
    values += [entry.title, entry.detail, entry.note, entry.also]
    while not values[-1]:
        values.pop()
    return values


def _lines(values: Sequence[object]) -> str:
    """Return an array with one value a line, so that a change of the content is a small diff."""
    return _array(map(_json, values))


def _array(values: Iterable[str]) -> str:
    return "[" + ",\n".join(values) + "]"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPED)
