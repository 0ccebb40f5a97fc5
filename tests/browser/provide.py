"""Find Chromium and Pango, or bring them to this machine: `python -m tests.browser.provide`.

The tests in this folder look at pages in a real browser. One that is installed is taken; otherwise
Debian's package is installed, which needs root, or the download of Playwright's own is tried. When
none of it works, the set-up goes on and the browser tests fail with the sentence below. Pango is
what the PDF of a handout needs; Debian's Chromium brings most of it, but not all.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from playwright.sync_api import sync_playwright

from generator.typeset import NO_PANGO

MISSING: Final = (
    "No Chromium was found, and none could be installed; install one (on Debian, as root: "
    "apt-get update && apt-get install -y chromium) and run the tests again."
)
NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
WAYS: Final = (
    (
        ("apt-get", "-q", "-o", "Acquire::Retries=2", "update"),
        ("apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium"),
    ),
    ((sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"),),
)
"""The ways to a Chromium, in the order of trying; each is a series of commands."""

PANGO: Final = (
    WAYS[0][0],
    ("apt-get", "-q", "install", "-y", "--no-install-recommends", "libpangoft2-1.0-0"),
)
"""The way to Pango; its package needs all others that WeasyPrint asks for."""

ANSWER_SECONDS: Final = 60
INSTALL_SECONDS: Final = 240  # a way: the whole test run has ten minutes


def find_chromium() -> str | None:
    """Return the path of a Chromium that runs: one on the PATH, else Playwright's own; or None."""
    on_path = filter(None, map(shutil.which, NAMES))
    return next(filter(_runs, on_path), None) or _playwrights_own()


def _runs(path: str) -> bool:
    # The file alone proves nothing: on some systems it is a stub that asks for another package.
    try:
        done = subprocess.run(  # noqa: S603 - a browser found on this machine
            [path, "--version"], capture_output=True, check=False, timeout=ANSWER_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _playwrights_own() -> str | None:
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() and _runs(path) else None


def install(commands: tuple[tuple[str, ...], ...]) -> bool:
    """Run the commands of one way to a browser; return whether all of them went well."""
    return all(map(_succeeds, commands))


def _succeeds(command: tuple[str, ...]) -> bool:
    if not shutil.which(command[0]):
        return False
    print("Running", *command, flush=True)  # noqa: T201 - this module is a command
    try:
        done = subprocess.run(  # noqa: S603 - the commands above
            command,
            check=False,
            env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
            stdin=subprocess.DEVNULL,
            timeout=INSTALL_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def provide() -> str | None:
    """Return the path of a Chromium, installing one when there is none; None when that fails."""
    found = find_chromium()
    for commands in WAYS:
        if found:
            break
        if commands[0][0] != "apt-get" or os.geteuid() == 0:
            install(commands)
            found = find_chromium()
    return found


def has_pango() -> bool:
    """Return whether WeasyPrint finds what it rests on."""
    done = subprocess.run(
        [sys.executable, "-c", "import weasyprint"],
        capture_output=True,
        check=False,
        timeout=ANSWER_SECONDS,
    )
    return done.returncode == 0


def provide_pango() -> bool:
    """Return whether Pango is there, installing it when it is not and this is root."""
    if not has_pango() and os.geteuid() == 0:
        install(PANGO)
    return has_pango()


if __name__ == "__main__":
    print("Chromium:", provide() or MISSING)  # noqa: T201 - this module is a command
    print("Pango:", "found" if provide_pango() else NO_PANGO)  # noqa: T201 - as above
