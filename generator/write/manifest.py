"""The list, inside the output, of the files that are ours: path to SHA-256 of the bytes.

It is what lets a later build tell its own files from a user's. Input: the files of the site.
Output: the same files with the list added. A list that we cannot read is no list.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final

MANIFEST_NAME: Final = ".factsheet-manifest.json"
_FORMAT: Final = "factsheet manifest 1"


def digest(data: bytes) -> str:
    """Return the SHA-256 of the bytes in lower-case hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def sealed(files: Mapping[PurePosixPath, bytes]) -> dict[str, bytes]:
    """Return the files by path with `/`, in sorted order, with the manifest added."""
    named = {str(path): data for path, data in files.items()}
    listing = {path: digest(named[path]) for path in sorted(named)}
    text = json.dumps({"format": _FORMAT, "files": listing}, ensure_ascii=False, indent=1)
    return {path: named[path] for path in listing} | {MANIFEST_NAME: f"{text}\n".encode()}


def listed(data: bytes) -> dict[str, str] | None:
    """Return path to digest from a manifest's bytes; None when these bytes are not a manifest."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or value.get("format") != _FORMAT:
        return None
    files = value.get("files")
    return files if isinstance(files, dict) else None
