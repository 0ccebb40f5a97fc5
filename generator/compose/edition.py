"""The edition of a sheet: a few letters that are the same where its content is the same.

Input: an anchored sheet. Output: the first digits of a digest over its record, its summary, its
facts, their passages, and its sources with the digests of their texts. It must not depend on how
the files are laid out, nor on the site, the time or the program's words.
"""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from hashlib import sha256
from typing import Final

from generator.model.anchored import AnchoredSheet

LENGTH: Final = 12
"""How many hexadecimal digits are printed: enough that no two editions of a sheet meet."""

_WHERE_WRITTEN: Final = frozenset({"origin", "file"})
"""The fields that say where something was written, not what."""


def edition(anchored: AnchoredSheet) -> str:
    """Return the letters of a sheet's content."""
    sheet = anchored.sheet
    content = {
        "record": sheet.record,
        "summary": sheet.summary,
        "facts": tuple(sheet.facts()),
        "passages": anchored.passages,
        "parts": anchored.parts,
        "sources": tuple((s.record, s.language, s.sha256) for s in sheet.sources),
    }
    text = json.dumps(_plain(content), sort_keys=True)
    return sha256(text.encode()).hexdigest()[:LENGTH]


def _plain(value: object) -> object:
    """Return a value as what JSON can hold; whatever is no list or record stands as its text."""
    if is_dataclass(value):
        names = [field.name for field in fields(value) if field.name not in _WHERE_WRITTEN]
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, Mapping):
        return {str(key): _plain(member) for key, member in value.items()}
    if isinstance(value, tuple):
        return [_plain(member) for member in value]
    return None if value is None else str(value)
