"""Whole small sites, kept as they must come out, byte for byte: the diff is the review.

`pytest tests/test_golden.py --update-golden` writes what is built now.
"""

import difflib
import json
import shutil
from hashlib import sha256
from pathlib import Path, PurePosixPath

import pytest

from generator.pipeline import build_project, build_site, check_project
from generator.write import MANIFEST_NAME
from tests.pages import Files, write_files
from tests.projects import SITES

GOLDEN = Path(__file__).parent / "golden"
NAMES = ("minimal", "full", "newsroom")
SHOWN = 200
"""So many lines of a difference are shown."""


def built(name: str) -> Files:
    """Return the files of a site as they are built now; of the static ones one site is enough."""
    checked = check_project(SITES / name)
    assert checked.problems == ()
    assert checked.project is not None
    files = build_site(checked.project, checked.sheets)
    return {path: data for path, data in files.items() if name == "minimal" or is_page(path)}


def is_page(path: PurePosixPath) -> bool:
    """Return whether a file is not one of those that are alike in every site."""
    return path.parts[0] != "static"


def expected(name: str) -> Files:
    """Return the files that are kept of a site."""
    folder = GOLDEN / name
    found = (path for path in folder.rglob("*") if path.is_file())
    return {PurePosixPath(path.relative_to(folder).as_posix()): path.read_bytes() for path in found}


def difference(path: PurePosixPath, before: bytes | None, after: bytes | None) -> str:
    """Return how a file differs, line by line; the bytes of a line are shown where they matter."""
    old, new = (
        [] if data is None else data.decode("utf-8", "backslashreplace").splitlines(keepends=True)
        for data in (before, after)
    )
    lines = difflib.unified_diff(old, new, f"golden/{path}", f"built/{path}")
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines) or f"{path}\n"


def rewrite(name: str, files: Files) -> None:
    """Make what is kept of a site what is built now."""
    shutil.rmtree(GOLDEN / name, ignore_errors=True)
    write_files(GOLDEN / name, files)


@pytest.mark.parametrize("name", NAMES)
def test_a_site_is_what_it_was(name: str, request: pytest.FixtureRequest) -> None:
    """Every byte of a built site is one that somebody has looked at."""
    now = built(name)
    if request.config.getoption("--update-golden"):
        rewrite(name, now)
    kept = expected(name)
    changed = sorted(path for path in {*now, *kept} if now.get(path) != kept.get(path))
    told = "".join(difference(path, kept.get(path), now.get(path)) for path in changed)
    lines = told.splitlines()
    if changed:
        more = f"\n… and {len(lines) - SHOWN} lines more" if len(lines) > SHOWN else ""
        names = ", ".join(map(str, changed))
        pytest.fail(
            f"{len(changed)} files differ from tests/golden/{name}: {names}\n"
            "If that is meant: pytest tests/test_golden.py --update-golden, and read the diff.\n\n"
            + "\n".join(lines[:SHOWN])
            + more,
            pytrace=False,
        )


@pytest.mark.parametrize("name", NAMES)
def test_what_is_written_is_what_was_made(name: str, tmp_path: Path) -> None:
    """The site on disk holds the files that were made, and one list of them with their digests."""
    checked = check_project(SITES / name)
    assert checked.project is not None
    made = {str(path): data for path, data in build_site(checked.project, checked.sheets).items()}
    build_project(SITES / name, tmp_path / "site")
    written = {
        file.relative_to(tmp_path / "site").as_posix(): file.read_bytes()
        for file in (tmp_path / "site").rglob("*")
        if file.is_file()
    }
    manifest = json.loads(written.pop(MANIFEST_NAME))
    assert written == made
    told = json.dumps(manifest)
    assert all(sha256(data).hexdigest() in told for data in made.values())


def test_static_files_are_alike_in_every_site() -> None:
    """Style, script and icon do not depend on the content."""
    static = []
    for name in NAMES:
        checked = check_project(SITES / name)
        assert checked.project is not None
        files = build_site(checked.project, checked.sheets)
        static.append({path: data for path, data in files.items() if not is_page(path)})
    assert static[0] == static[1]
    assert static[0]


def test_a_difference_is_told_line_by_line() -> None:
    """What is told of a difference is the lines that differ, also of new and lost files."""
    path = PurePosixPath("a.html")
    assert difference(path, b"a\nb\n", b"a\nc\n").splitlines()[-2:] == ["-b", "+c"]
    assert difference(path, None, b"a\n").splitlines()[-1] == "+a"
    assert difference(path, b"a", b"a\n").splitlines()[-2:] == ["-a", "+a"]
    assert difference(path, b"\xff", b"\xfe").splitlines()[-2:] == ["-\\xff", "+\\xfe"]
    assert difference(path, b"", None) == "a.html\n"
