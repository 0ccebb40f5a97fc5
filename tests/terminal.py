"""The command as a process of its own: in a pipe, or at a terminal."""

import os
import pty
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.projects import ROOT


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a run printed, and the code it ended with; at a terminal everything is in `out`."""

    code: int
    out: str
    err: str = ""


def environment(changes: Mapping[str, str | None]) -> dict[str, str]:
    """Return this process's environment with changes, without what would colour the output.

    Nor are the lines counted that a process of its own runs: that takes twice the time, and tests
    of the same code in this process count them.
    """
    plain = {"PYTHONPATH": str(ROOT), "NO_COLOR": None, "FORCE_COLOR": None, **changes}
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in plain and not name.startswith("COV")
    }
    return kept | {name: value for name, value in plain.items() if value is not None}


def run(
    *arguments: str | Path, folder: Path | None = None, variables: Mapping[str, str] | None = None
) -> Ran:
    """Run `python -m generator` with its output in pipes."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "generator", *map(str, arguments)],
        capture_output=True,
        check=False,
        cwd=folder,
        env=environment(variables or {}),
        stdin=subprocess.DEVNULL,
        timeout=120,
    )
    # Whatever the encoding of the run, its output is bytes that a test can read.
    return Ran(
        code=done.returncode,
        out=done.stdout.decode("utf-8", "replace"),
        err=done.stderr.decode("utf-8", "replace"),
    )


def run_at_terminal(*arguments: str | Path, variables: Mapping[str, str] | None = None) -> Ran:
    """Run `python -m generator` as at a terminal, with output and errors on the one screen."""
    screen, inside = pty.openpty()
    process = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "generator", *map(str, arguments)],
        env=environment({"TERM": "xterm-256color", **(variables or {})}),
        stdin=inside,
        stdout=inside,
        stderr=inside,
    )
    os.close(inside)
    shown = b""
    with process, suppress(OSError):  # Linux ends a closed terminal with an error
        while data := os.read(screen, 65536):
            shown += data
    os.close(screen)
    return Ran(code=process.returncode, out=shown.decode("utf-8", "replace"))
