"""The one folder beside the output in which a build works: its lock, the new tree, the old tree.

For an output `site` it is `.site.factsheet`, on the same file system, so that a tree moves in by
one rename. Everything of ours that a killed build can leave behind is in there, and nothing of
anyone else, so the next build knows what it may remove.

The lock lives in there too, as flock(2) on a file: the kernel lets go of it however the build
ends, so it never has to be broken by hand, and a build that ends well leaves no file behind. A lock
on the parent folder would leave nothing either, but two outputs in one folder would then wait for
each other, and so would a user who runs the build under `flock` on that folder.
"""

import importlib
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from generator.write import kernel
from generator.write.errors import OutputRefusedError
from generator.write.stage import sync_folder

NEW: Final = "new"
_OLD: Final = "old"
_NOTE: Final = "READ-ME.txt"
_LOCK: Final = "lock"
_KNOWN: Final = frozenset({NEW, _OLD, _NOTE, _LOCK})
_PAUSE: Final = 0.05  # seconds between two tries
_TRIES: Final = 200  # ten seconds: longer than a swap takes, short enough for a person to wait


def workshop_of(out: Path) -> Path:
    """Return the path of the folder in which builds of `out` work."""
    return out.parent / f".{out.name}.factsheet"


@contextmanager
def workshop(out: Path) -> Iterator[Path]:
    """Yield an empty workshop that no other build of `out` is in; afterwards it is gone.

    What a killed build left is healed first: an old site moved aside is put back, the rest removed.
    Raises `OutputRefusedError` when another build stays too long or the folder is not ours, and
    `OSError`.
    """
    folder = workshop_of(out)
    handle = _locked(out, folder)
    try:
        _heal(out, folder)
        for name in (NEW, _OLD):
            if (folder / name).exists():
                shutil.rmtree(folder / name)
        yield folder
    finally:
        _leave(out, folder, handle)


def _locked(out: Path, folder: Path) -> int:
    """Return the open handle of the workshop's lock file, locked, with the workshop around it."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    for _ in range(_TRIES):
        handle = _lock(folder)
        if handle is not None:
            return handle
        time.sleep(_PAUSE)
    raise OutputRefusedError(
        f"Another build is writing {out} at this moment; wait until it is done, then build again."
    )


def _lock(folder: Path) -> int | None:
    """Return the handle, or None when another build has the lock or is just clearing away."""
    with suppress(FileExistsError):
        folder.mkdir()
    try:
        _check_ours(folder)
        handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT)
    except FileNotFoundError:
        return None
    if _took(handle) and _is_still(folder / _LOCK, handle):
        return handle
    os.close(handle)
    return None


def _check_ours(folder: Path) -> None:
    is_folder = not folder.is_symlink() and not folder.is_file()
    if not is_folder or not {path.name for path in folder.iterdir()} <= _KNOWN:
        raise OutputRefusedError(
            f"{folder} is in the way and not ours; move it away, or choose another --out."
        )


def _took(handle: int) -> bool:
    try:
        fcntl = importlib.import_module("fcntl")
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except (ImportError, OSError):
        # Windows, or a network disk that knows no locks: better to build than never to build.
        return True
    return True


def _is_still(lock: Path, handle: int) -> bool:
    # The build that had the lock removes the file: then we hold the lock of a file nobody sees.
    try:
        return os.path.samestat(os.fstat(handle), lock.stat())
    except FileNotFoundError:
        return False


def _leave(out: Path, folder: Path, handle: int) -> None:
    # The site stands by now, or an error is on its way: what cannot be removed is left to the
    # next build, which says so. The lock file goes last, while it is still locked.
    with suppress(OSError):
        _heal(out, folder)
        for name in (NEW, _OLD):
            shutil.rmtree(folder / name, ignore_errors=True)
        (folder / _NOTE).unlink(missing_ok=True)
        (folder / _LOCK).unlink()
        folder.rmdir()
    os.close(handle)


def _heal(out: Path, folder: Path) -> None:
    """Put the old site back where a build was stopped between the two renames of `put_in_place`."""
    if (folder / _OLD).exists() and not out.exists():
        (folder / _OLD).rename(out)


def put_in_place(out: Path, folder: Path) -> None:
    """Make the new tree in the workshop the site; the old one, if any, is left in the workshop.

    There is no moment without a site where the system can exchange two folders. Elsewhere there is
    one, between two renames; a note says so meanwhile, and `workshop` heals it. Raises `OSError`.
    """
    new = folder / NEW
    if not out.exists():
        new.rename(out)
    elif not kernel.exchange(new, out):
        note = f"A build was stopped. The site is in '{_OLD}': build again to put it back.\n"
        (folder / _NOTE).write_text(note, encoding="utf-8")
        out.rename(folder / _OLD)
        new.rename(out)
    sync_folder(out.parent)
