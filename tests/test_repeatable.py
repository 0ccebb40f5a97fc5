"""The same bytes from the same inputs: whatever the clock, the country, the folder, the seed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.projects import SITES
from tests.terminal import run

Tree = Mapping[str, bytes]


def tree(folder: Path) -> Tree:
    """Return every file under a folder by its path, the hidden ones too."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def build(
    project: Path | str,
    out: Path,
    folder: Path | None = None,
    variables: Mapping[str, str] | None = None,
) -> Tree:
    """Build a project in a process of its own and return the site."""
    ran = run("build", "--strict", project, "--out", out, folder=folder, variables=variables)
    assert (ran.code, ran.err) == (0, "")
    return tree(out)


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """Return the site of the full project, built here and now."""
    site = build(SITES / "full", tmp_path_factory.mktemp("usual") / "site")
    assert len(site) > 15
    return site


@pytest.mark.parametrize(
    "variables",
    [
        {"TZ": "Pacific/Kiritimati"},
        {"TZ": "America/Anchorage"},
        {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de"},
        {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
        {"LANG": "ar_EG.UTF-8", "LC_NUMERIC": "ar_EG.UTF-8", "LANGUAGE": "ar"},
        {"PYTHONHASHSEED": "0"},
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4294967295"},
        {"SOURCE_DATE_EPOCH": "0"},
        {"USER": "somebody", "HOME": "/nonexistent", "HOSTNAME": "elsewhere", "COLUMNS": "20"},
        {"PYTHONIOENCODING": "ascii"},
    ],
    ids=str,
)
def test_the_environment_changes_no_byte(
    tmp_path: Path, usual: Tree, variables: dict[str, str]
) -> None:
    """Neither zone nor locale, neither hash seed nor user is seen in the site."""
    assert build(SITES / "full", tmp_path / "site", variables=variables) == usual


def test_the_clock_changes_no_byte(tmp_path: Path, usual: Tree) -> None:
    """A build of another day gives the same site: no clock is asked for the date."""
    late = tmp_path / "late"
    late.mkdir()
    # Runs in every process of this Python that finds it: the clock of a day far off.
    (late / "sitecustomize.py").write_text(
        "import time\nreal = time.time\ntime.time = lambda: real() + 4e8\n", encoding="utf-8"
    )
    path = os.pathsep.join([str(late), str(SITES.parent.parent)])
    site = build(SITES / "full", tmp_path / "site", variables={"PYTHONPATH": path})
    assert site == usual


@pytest.mark.parametrize("name", ["elsewhere", "مشروع 🗂", "with space & <sign>", "_under"])
def test_the_place_of_the_project_changes_no_byte(tmp_path: Path, usual: Tree, name: str) -> None:
    """The path of the project's folder does not come into the site, by its name or its length."""
    project = tmp_path / name
    shutil.copytree(SITES / "full", project)
    assert build(project, tmp_path / "site") == usual
    assert build(".", tmp_path / "here", folder=project) == usual


def test_the_folder_one_calls_from_changes_no_byte(tmp_path: Path, usual: Tree) -> None:
    """A relative path to the project, from any folder, gives the same site."""
    (tmp_path / "deep" / "down").mkdir(parents=True)
    shutil.copytree(SITES / "full", tmp_path / "project")
    assert build("../../project", tmp_path / "site", folder=tmp_path / "deep" / "down") == usual


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_the_rights_of_new_files_change_no_byte(tmp_path: Path, usual: Tree, mask: int) -> None:
    """The mask for new files decides on their rights, not on what is in them."""
    before = os.umask(mask)
    try:
        assert build(SITES / "full", tmp_path / "site") == usual
    finally:
        os.umask(before)


def test_the_age_and_order_of_the_files_change_no_byte(tmp_path: Path, usual: Tree) -> None:
    """Neither a file's time nor the order in which the disk lists it comes into the site."""
    files = sorted((path for path in (SITES / "full").rglob("*") if path.is_file()), reverse=True)
    for number, path in enumerate(files):
        copy = tmp_path / "project" / path.relative_to(SITES / "full")
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        os.utime(copy, (number * 1e7, number * 1e7))
    assert build(tmp_path / "project", tmp_path / "site") == usual


def test_a_second_build_changes_no_byte_and_no_file(tmp_path: Path, usual: Tree) -> None:
    """Built over itself the site is the same, and the build says that nothing changed."""
    assert build(SITES / "full", tmp_path / "site") == usual
    stamps = {file: file.stat().st_mtime_ns for file in (tmp_path / "site").rglob("*")}
    ran = run("build", SITES / "full", "--out", tmp_path / "site")
    assert "nothing to change" in ran.out
    assert {file: file.stat().st_mtime_ns for file in (tmp_path / "site").rglob("*")} == stamps


def test_a_build_over_another_site_is_as_good_as_new(tmp_path: Path, usual: Tree) -> None:
    """What an earlier build of other content left does not shine through."""
    build(SITES / "minimal", tmp_path / "site")
    assert build(SITES / "full", tmp_path / "site") == usual


def test_this_python_heeds_the_hash_seed() -> None:
    """The tests above can fail: the order of a set does depend on the seed here."""
    orders = {
        run_python("print(list({'a', 'b', 'c', 'd', 'e', 'f'}))", str(seed)) for seed in range(5)
    }
    assert len(orders) > 1


def run_python(code: str, seed: str) -> str:
    """Return what a line of Python prints under a hash seed."""
    done = subprocess.run(  # noqa: S603 - our own line
        [sys.executable, "-c", code],
        capture_output=True,
        check=True,
        env=os.environ | {"PYTHONHASHSEED": seed},
        text=True,
    )
    return done.stdout
