"""The story of one write: look, build beside, swap, clear away.

Input: the finished files and the output's path. Output: the folder on disk and a report. Killed at
any moment it leaves the old tree or the new one. It must not read anything but the output.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.write.errors import failed
from generator.write.keys import check_keys
from generator.write.manifest import digest, sealed
from generator.write.stage import stage
from generator.write.standing import check_files_are_ours, check_place, standing
from generator.write.workshop import NEW, put_in_place, workshop, workshop_of


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteReport:
    """What a write did: files and bytes written, the manifest not counted.

    `unchanged` is true when every byte stood there already; then nothing was written. `path` is the
    output folder.
    """

    written: int
    bytes: int
    unchanged: bool
    path: Path


def write_tree(
    files: Mapping[PurePosixPath, bytes], out: Path, *, protected: Sequence[Path] = ()
) -> WriteReport:
    """Make the folder `out` hold exactly these files and a manifest of them, in one step.

    `files` are relative paths with `/` to bytes. `protected` are paths that `out` may not be,
    nor contain, nor stand inside. Raises `ValueError` for an unsafe path in `files` (our fault),
    and for the user `OutputRefusedError` (it would cost something) or `OutputFailedError` (the
    disk says no).
    """
    check_keys(files)
    try:
        place = _plain(out)
        check_place(place, protected)
        with workshop(place) as folder:
            changed = _replace(sealed(files), place, folder)
    except OSError as error:
        raise failed(out, error) from error
    return WriteReport(
        written=len(files) if changed else 0,
        bytes=sum(map(len, files.values())) if changed else 0,
        unchanged=not changed,
        path=place,
    )


def recover(out: Path) -> None:
    """Heal what a killed build of `out` left, without building. Errors as for `write_tree`.

    A build calls this first, so that even one that ends in problems gives a lost site back.
    """
    try:
        place = _plain(out)
        if workshop_of(place).exists():
            with workshop(place):
                pass
    except OSError as error:
        raise failed(out, error) from error


def _plain(out: Path) -> Path:
    """Return `out` with a name and a parent, which `.` and `..` lack; otherwise as it was typed."""
    return Path(os.path.realpath(out)) if out.name in {"", ".."} else out


def _replace(files: Mapping[str, bytes], out: Path, folder: Path) -> bool:
    """Return whether anything had to be written to make `out` hold exactly these files."""
    wanted = {path: digest(data) for path, data in files.items()}
    found = standing(out)
    if found == wanted:
        return False
    kept = dict(wanted.items() & found.items())
    stage(files, folder / NEW, old=out, kept=kept)
    check_files_are_ours(out)  # again: a file may have come while we were building
    put_in_place(out, folder)
    return True
