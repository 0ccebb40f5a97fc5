"""The two calls of the Linux kernel that Python does not offer, and the answer where they lack.

Both return False when the system, its C library or the file system cannot do it; the caller then
takes the longer way, which raises the true error if there is one.
"""

import ctypes
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

_AT_FDCWD: Final = -100  # linux/fcntl.h: relative paths count from the current folder
_RENAME_EXCHANGE: Final = 2  # linux/fs.h


def exchange(one: Path, other: Path) -> bool:
    """Swap two paths of one file system in a single step, so that neither is ever missing.

    renameat2(2) with RENAME_EXCHANGE: ext4, XFS, Btrfs, tmpfs and more; not on NFS.
    """
    call = _kernel_call("renameat2")
    if call is None:
        return False
    names = os.fsencode(one), os.fsencode(other)
    return call(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE) == 0


def sync_file_system(folder: Path) -> bool:
    """Return once all that was written to the folder's file system is on the disk: syncfs(2)."""
    call = _kernel_call("syncfs")
    if call is None:
        return False
    handle = os.open(folder, os.O_RDONLY)
    try:
        return call(handle) == 0
    finally:
        os.close(handle)


def _kernel_call(name: str) -> Callable[..., int] | None:
    # CDLL(None) is a TypeError on Windows; macOS and musl have no such function: AttributeError.
    try:
        call: Callable[..., int] = getattr(ctypes.CDLL(None), name)
    except (AttributeError, OSError, TypeError):
        return None
    return call
