"""Where the browser comes from, and what is said when there is none."""

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from generator.typeset import NO_PANGO
from tests.browser import provide

PAGES: Final = Path(__file__).with_name("test_open_page.py")


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the only folder on the PATH; nothing is installed, and nothing gets installed."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(provide, "_playwrights_own", lambda: None)
    monkeypatch.setattr(provide, "WAYS", ((("apt-get", "update"),), (("no-such-command",),)))
    return tmp_path


def put(folder: Path, name: str, script: str, *, program: str = "/bin/sh") -> str:
    """Put a command into a folder and return its path."""
    path = folder / name
    path.write_text(f"#!{program}\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_a_browser_that_does_not_run_is_passed_over(bare: Path) -> None:
    """A stub, or a file that is no program, is not taken for a Chromium."""
    put(bare, "chromium", "exit 1")
    put(bare, "chromium-browser", "exit 0", program="/no/such/shell")
    sound = put(bare, "chrome", "exit 0")
    assert provide.find_chromium() == sound


def test_a_browser_is_installed_when_there_is_none(
    bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ways are tried one after the other until a Chromium runs."""
    put(bare, "fail", "exit 1")
    put(bare, "fetch", f"printf '#!/bin/sh\\n' >{bare}/chrome; /bin/chmod +x {bare}/chrome")
    monkeypatch.setattr(provide, "WAYS", ((("fail",), ("never",)), (("fetch",),), (("fail",),)))
    assert provide.provide() == str(bare / "chrome")


@pytest.mark.usefixtures("bare")
def test_without_any_browser_there_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """When nothing can be found or installed, the answer is None, and the tests say what to do."""
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert provide.provide() is None


def test_a_browser_test_without_a_browser_fails(tmp_path: Path) -> None:
    """Browser tests are never skipped: without a Chromium they end in an error with the mend."""
    run = subprocess.run(  # noqa: S603 - our own tests
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-k", "sound_page", PAGES],
        env={"PATH": str(tmp_path), "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert provide.MISSING in run.stdout
    assert "1 error" in run.stdout
    assert "skipped" not in run.stdout


@pytest.mark.parametrize("user", [0, 1000])
def test_pango_is_installed_when_it_is_not_there(
    bare: Path, monkeypatch: pytest.MonkeyPatch, user: int
) -> None:
    """Only for root, and only once; for anybody else the tests of the PDF say what to install."""
    put(bare, "fetch", f"echo >>{bare}/pango")
    monkeypatch.setattr(provide, "PANGO", (("fetch",),))
    monkeypatch.setattr(provide, "has_pango", (bare / "pango").exists)
    monkeypatch.setattr("os.geteuid", lambda: user)
    assert [provide.provide_pango() for _ in range(2)] == [user == 0] * 2
    assert user != 0 or (bare / "pango").read_text(encoding="utf-8") == "\n"


def test_pango_is_there_for_the_tests() -> None:
    """What the set-up promised holds: WeasyPrint can be loaded on this machine."""
    assert provide.has_pango(), NO_PANGO
