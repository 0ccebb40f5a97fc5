"""Which paths may name a file of the site: those that mean the same file on every system.

A site is copied to Windows machines, memory sticks and hosts, so a path must be plain everywhere.
The paths come from our own code, never from a user: a bad one is a programming error, `ValueError`.
"""

from collections.abc import Iterable
from pathlib import PurePosixPath

from generator.text.paths import Spellings, collision, is_portable
from generator.write.manifest import MANIFEST_NAME


def check_keys(paths: Iterable[PurePosixPath]) -> None:
    """Return when every path is safe and no two of them are one file or folder on some system.

    Raises `ValueError` for an absolute or empty path, for `..`, for characters and names that
    Windows reserves ("Naming Files, Paths, and Namespaces"), for a name that is too long, for the
    manifest's own name, and for two spellings of one name (letter case, Unicode composition).
    """
    spellings: Spellings = {}
    for path in paths:
        _check_key(path)
        if collision(path, spellings):
            raise ValueError(f"two paths of the site collide at {str(path)!r}")


def _check_key(path: PurePosixPath) -> None:
    if path.is_absolute() or not path.parts:
        raise ValueError(f"a path of the site must be relative: {str(path)!r}")
    if path == PurePosixPath(MANIFEST_NAME):
        raise ValueError(f"the name {MANIFEST_NAME!r} belongs to the writing stage")
    str(path).encode()  # a lone surrogate has no UTF-8: UnicodeEncodeError is a ValueError
    if not all(map(is_portable, path.parts)):
        raise ValueError(f"a path of the site is not safe on every system: {str(path)!r}")
