"""Which paths may name a file of the site: those that mean the same file on every system.

A site is copied to Windows machines, memory sticks and hosts, so a path must be plain everywhere.
The paths come from our own code, never from a user: a bad one is a programming error, `ValueError`.
"""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Final

from generator.write.manifest import MANIFEST_NAME

_LONGEST_NAME: Final = 255  # bytes in UTF-8; the limit of ext4, APFS and NTFS alike or below theirs
_UNSAFE: Final = re.compile(r'[\x00-\x1f\x7f"*:<>?|\\]')
_DEVICE: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def check_keys(paths: Iterable[PurePosixPath]) -> None:
    """Return when every path is safe and no two of them are one file or folder on some system.

    Raises `ValueError` for an absolute or empty path, for `..`, for characters and names that
    Windows reserves ("Naming Files, Paths, and Namespaces"), for a name that is too long, for the
    manifest's own name, and for two spellings of one name (letter case, Unicode composition).
    """
    spellings: dict[str, tuple[str, bool]] = {}
    for path in paths:
        _check_key(path)
        for place in (path, *path.parents[:-1]):
            spelling = (str(place), place == path)
            if spellings.setdefault(_folded(place), spelling) != spelling:
                raise ValueError(f"two paths of the site collide at {str(place)!r}")


def _check_key(path: PurePosixPath) -> None:
    if path.is_absolute() or not path.parts:
        raise ValueError(f"a path of the site must be relative: {str(path)!r}")
    if path == PurePosixPath(MANIFEST_NAME):
        raise ValueError(f"the name {MANIFEST_NAME!r} belongs to the writing stage")
    if not all(map(_is_safe, path.parts)):
        raise ValueError(f"a path of the site is not safe on every system: {str(path)!r}")


def _is_safe(name: str) -> bool:
    if name == ".." or name.endswith((" ", ".")) or _UNSAFE.search(name):
        return False
    # A lone surrogate has no UTF-8, so `encode` raises UnicodeEncodeError, which is a ValueError.
    return not _DEVICE.fullmatch(name) and len(name.encode()) <= _LONGEST_NAME


def _folded(path: PurePosixPath) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", str(path)).casefold())
