"""Which names may stand in a path of the site: those that mean the same file on every system.

A site is copied to Windows machines, memory sticks and hosts, so a name must be plain everywhere.
Input: names, and relative paths with `/`. Output: yes or no, and what collides. Opens nothing.
"""

import re
import unicodedata
from pathlib import PurePosixPath
from typing import Final

LONGEST_NAME: Final = 255
"""In bytes of UTF-8: the limit of ext4, APFS and NTFS alike or below theirs."""

_UNSAFE: Final = re.compile(r'[\x00-\x1f\x7f"*:<>?|\\/]')
_DEVICE: Final = re.compile(
    r"(con|prn|aux|nul|(?:com|lpt)[\d\u00b9\u00b2\u00b3])(\..*)?", re.IGNORECASE
)

Spellings = dict[str, tuple[str, bool]]
"""From a path as a careless disk compares it to its spelling, and whether it is a file."""


def is_text(name: str) -> bool:
    """Return whether a name is text: a byte that is not UTF-8 comes in as a lone surrogate."""
    return not any("\ud800" <= character <= "\udfff" for character in name)


def is_device(name: str) -> bool:
    """Return whether Windows keeps the name for itself ("Naming Files, Paths, and Namespaces")."""
    return _DEVICE.fullmatch(name) is not None


def is_portable(name: str) -> bool:
    """Return whether every system can hold one file or folder of this name, and reads it alike."""
    if name in {"", ".", ".."} or name.endswith((" ", ".")) or _UNSAFE.search(name):
        return False
    return is_text(name) and not is_device(name) and len(name.encode()) <= LONGEST_NAME


def collision(path: PurePosixPath, spellings: Spellings) -> str | None:
    """Return the earlier path that is the same place as this file or one of its folders.

    Some disks ignore letter case and Unicode composition, and a file cannot be a folder as well.
    The path and its folders are added to `spellings`; None when they are new or spelled alike.
    """
    for place in (*reversed(path.parents[:-1]), path):
        spelling = (str(place), place == path)
        earlier = spellings.setdefault(_folded(place), spelling)
        if earlier != spelling:
            return earlier[0]
    return None


def _folded(path: PurePosixPath) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", str(path)).casefold())
