"""The two ways in which writing ends badly, and the sentence for a broken disk.

Both are one sentence for the person at the keyboard: what is wrong, and the mend.
"""

import errno
from pathlib import Path
from typing import Final

from generator.problems import FactsheetError

_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_NO_RIGHT: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class OutputRefusedError(FactsheetError):
    """We will not write there: it would cost the user something, or another build is at it."""


class OutputFailedError(FactsheetError):
    """We cannot write there: the disk, or the rights on it, said no. The old site still stands."""


def failed(out: Path, error: OSError) -> OutputFailedError:
    """Return the sentence for what the system said while `out` was being written."""
    reason = error.strerror or type(error).__name__
    place = f" (at {error.filename})" if error.filename else ""
    return OutputFailedError(f"Cannot write {out}: {reason}{place}; {_mend(out, error)}.")


def _mend(out: Path, error: OSError) -> str:
    if error.errno in _NO_ROOM:
        return "free some space and build again"
    if error.errno in _NO_RIGHT:
        return f"get the right to write in {out.parent}, or choose another folder with --out"
    return "choose another folder with --out"
