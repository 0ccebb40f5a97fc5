"""What stands in the output folder now, and whether we may replace it.

Input: the output's path. Output: path to SHA-256 of every file of ours. It only reads.

The rule is that a build loses nothing of the user's. So a folder is refused that holds a file we
did not write, and so is one of our own files that someone changed by hand since: the change would
be gone without a word. A file of ours that is missing costs nobody anything and is written again.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from generator.write.errors import OutputRefusedError
from generator.write.manifest import MANIFEST_NAME, digest, listed

_OF_THE_DESKTOP: Final = frozenset({".DS_Store", "Thumbs.db"})
"""Files that a file manager leaves where a user looked; they go, and it makes them again itself."""


def check_place(out: Path, protected: Sequence[Path]) -> None:
    """Return when `out` is a folder, or nothing yet, that may be swapped for another as a whole.

    `protected` are paths that must survive as they are, existing or not: `out` may not be one, nor
    contain one, nor stand inside one.
    Raises `OutputRefusedError` for these, a file, a symbolic link and a mount point.
    """
    if out.is_symlink():
        raise OutputRefusedError(
            f"{out} is a symbolic link; give the folder it points to with --out instead."
        )
    if out.exists() and not out.is_dir():
        raise OutputRefusedError(f"{out} is a file; choose a folder with --out.")
    for path in protected:
        if _holds(out, path):
            raise OutputRefusedError(
                f"The site would replace {path}, which is needed; choose another folder with --out."
            )
        if _holds(path, Path(os.path.realpath(out))):
            raise OutputRefusedError(
                f"The site would stand inside {path}; choose another folder with --out."
            )
    if out.is_mount():
        raise OutputRefusedError(
            f"{out} is a mounted disk and cannot be swapped for a new one; "
            f"choose a folder inside it with --out, such as {out / 'site'}."
        )


def _holds(out: Path, path: Path) -> bool:
    # `os.path.realpath`, for `Path.resolve` gives a RuntimeError at links that go in a circle.
    real = Path(os.path.realpath(path))
    return any(_is_same(out, place) for place in (real, *real.parents))


def _is_same(out: Path, real: Path) -> bool:
    # By identity where both exist: on some systems `Content` and `content` are one folder.
    if out.exists() and real.exists():
        return out.samefile(real)
    return os.path.realpath(out) == str(real)


def standing(out: Path) -> dict[str, str]:
    """Return path to SHA-256 of the files in `out`, the manifest among them; empty when none.

    Every file is read: neither its size nor its time of change proves that it is whole.
    Raises `OutputRefusedError` for a file that is not ours or no longer as we wrote it, `OSError`.
    """
    ours = check_files_are_ours(out)
    digests = {path: digest((out / path).read_bytes()) for path in _paths(out)}
    for path, found in digests.items():
        if path != MANIFEST_NAME and found != ours.get(path):
            raise OutputRefusedError(
                f"{out / path} was changed after Factsheet wrote it; carry the change over to the "
                "content or the templates, remove that file, and build again."
            )
    return digests


def check_files_are_ours(out: Path) -> Mapping[str, str]:
    """Return the manifest of `out`, path to SHA-256; empty when `out` holds no file.

    Only names are compared, so a great folder that is not ours is refused without reading it.
    Raises `OutputRefusedError` at the first file that the manifest does not list, `OSError`.
    """
    ours = _manifest(out)
    for path in _paths(out):
        if ours is None:
            raise OutputRefusedError(
                f"{out} holds {path} and was not made by Factsheet; choose another folder with "
                "--out, or remove it if nothing in it is needed."
            )
        if path != MANIFEST_NAME and not (path in ours and _is_plain(out / path)):
            raise OutputRefusedError(
                f"{out} holds {path}, which Factsheet did not write; move that file away, "
                "or choose another folder with --out."
            )
    return ours or {}


def _manifest(out: Path) -> dict[str, str] | None:
    path = out / MANIFEST_NAME
    return listed(path.read_bytes()) if _is_plain(path) else None


def _is_plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _paths(folder: Path, prefix: str = "") -> Iterator[str]:
    """Yield the path of everything under the folder that is not itself a folder, sorted by name."""
    if not prefix and not folder.exists():
        return
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        path = prefix + entry.name
        if entry.is_dir(follow_symlinks=False):
            yield from _paths(folder / entry.name, f"{path}/")
        elif entry.name not in _OF_THE_DESKTOP:
            yield path
