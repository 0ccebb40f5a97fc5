"""The workshop beside the output: its lock, what it heals, and what it leaves alone."""

import fcntl
import sys
import time
from pathlib import Path, PurePosixPath

import pytest

from generator.write import OutputFailedError, OutputRefusedError, kernel, recover, write_tree
from generator.write import workshop as module
from generator.write.workshop import workshop, workshop_of

OLD = {PurePosixPath("index.html"): b"old", PurePosixPath("gone.html"): b"old"}
NEW = {PurePosixPath("index.html"): b"new"}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Return an output that holds the old tree."""
    write_tree(OLD, tmp_path / "site")
    return tmp_path / "site"


@pytest.fixture
def without_exchange(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the exchange of two folders away, as on a system that has none."""
    monkeypatch.setattr(kernel, "exchange", lambda _one, _other: False)


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give up waiting for another build at once."""
    monkeypatch.setattr(module, "_PAUSE", 0.001)
    monkeypatch.setattr(module, "_TRIES", 3)


def pages(out: Path) -> dict[str, bytes]:
    """Return the pages in a folder by name."""
    return {path.name: path.read_bytes() for path in out.glob("*.html")}


@pytest.mark.usefixtures("without_exchange")
def test_two_renames_do_where_there_is_no_exchange(out: Path) -> None:
    """Without renameat2 the new tree gets there all the same, and nothing is left beside it."""
    write_tree(NEW, out)
    assert pages(out) == {"index.html": b"new"}
    assert list(out.parent.iterdir()) == [out]


@pytest.mark.usefixtures("without_exchange")
def test_a_second_rename_that_fails_puts_the_old_site_back(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the new tree cannot move in after the old one moved out, the old one moves back."""
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.name == "new":
            raise OSError(5, "Input/output error", str(self))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OutputFailedError, match="Input/output error"):
        write_tree(NEW, out)
    assert pages(out) == {"index.html": b"old", "gone.html": b"old"}
    assert list(out.parent.iterdir()) == [out]


def left_over(out: Path) -> Path:
    """Leave behind what a build does that is killed between the two renames."""
    folder = workshop_of(out)
    (folder / "new").mkdir(parents=True)
    (folder / "new" / "index.html").write_bytes(b"half")
    (folder / "READ-ME.txt").write_text("A build was stopped.", encoding="utf-8")
    (folder / "lock").touch()
    out.rename(folder / "old")
    return folder


def test_a_lost_site_is_given_back(out: Path) -> None:
    """Healing alone, as a build does first, brings the old site back and clears the rest away."""
    left_over(out)
    recover(out)
    assert pages(out) == {"index.html": b"old", "gone.html": b"old"}
    assert list(out.parent.iterdir()) == [out]


def test_a_build_heals_what_the_last_one_left(out: Path) -> None:
    """A build over a left-over ends like any other build."""
    left_over(out)
    assert write_tree(OLD, out).unchanged
    left_over(out)
    write_tree(NEW, out)
    assert pages(out) == {"index.html": b"new"}
    assert list(out.parent.iterdir()) == [out]


def test_the_note_says_where_the_site_is(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between two renames a person who looks finds the old site and a word about it."""
    seen: list[str] = []

    def look(_one: Path, _other: Path) -> bool:
        rename = Path.rename

        def then_read(self: Path, target: Path) -> Path:
            seen.append((workshop_of(out) / "READ-ME.txt").read_text(encoding="utf-8"))
            return rename(self, target)

        monkeypatch.setattr(Path, "rename", then_read)
        return False

    monkeypatch.setattr(kernel, "exchange", look)
    write_tree(NEW, out)
    assert seen[0] == "A build was stopped. The site is in 'old': build again to put it back.\n"


@pytest.mark.usefixtures("hurried")
def test_a_second_build_of_one_output_is_told_to_wait(out: Path) -> None:
    """While one build is in the workshop another is refused, and the first is not disturbed."""
    with workshop(out) as folder:
        with pytest.raises(OutputRefusedError, match=r"Another build is writing .*; wait until"):
            write_tree(NEW, out)
        assert folder.exists()
    write_tree(NEW, out)
    assert pages(out) == {"index.html": b"new"}


def test_a_second_build_waits_for_the_first(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build that finds another at work goes on as soon as that one is done."""
    first = workshop(out)
    first.__enter__()
    monkeypatch.setattr(time, "sleep", lambda _: first.__exit__(None, None, None))
    write_tree(NEW, out)
    assert pages(out) == {"index.html": b"new"}


def test_builds_of_two_outputs_do_not_wait_for_each_other(out: Path) -> None:
    """The lock is on one output, not on the folder around it."""
    with workshop(out):
        assert not write_tree(NEW, out.parent / "other").unchanged


def test_a_lock_on_a_removed_file_is_no_lock(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first build may remove the file that we wait for; then we take a new one."""
    flock = fcntl.flock
    tries: list[int] = []

    def too_late(handle: int, operation: int) -> None:
        flock(handle, operation)
        tries.append(handle)
        if len(tries) == 1:
            (workshop_of(out) / "lock").unlink()
        if len(tries) == 2:
            (workshop_of(out) / "lock").rename(workshop_of(out) / "old")
            (workshop_of(out) / "lock").touch()
            (workshop_of(out) / "old").unlink()

    monkeypatch.setattr(fcntl, "flock", too_late)
    monkeypatch.setattr(module, "_PAUSE", 0)
    write_tree(NEW, out)
    assert len(tries) == 3


def test_a_workshop_that_vanishes_is_made_again(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first build may remove the folder just after we found it."""
    check = module._check_ours
    tries: list[Path] = []

    def too_late(folder: Path) -> None:
        check(folder)
        tries.append(folder)
        if len(tries) == 1:
            folder.rmdir()

    monkeypatch.setattr(module, "_check_ours", too_late)
    monkeypatch.setattr(module, "_PAUSE", 0)
    write_tree(NEW, out)
    assert len(tries) == 2


@pytest.mark.parametrize("has_module", [True, False])
def test_a_disk_without_locks_can_still_be_built_on(
    out: Path, monkeypatch: pytest.MonkeyPatch, *, has_module: bool
) -> None:
    """Where the system or the disk knows no locks, the build goes on without."""

    def refuse(_handle: int, _operation: int) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    if not has_module:
        monkeypatch.setitem(sys.modules, "fcntl", None)
    write_tree(NEW, out)
    assert pages(out) == {"index.html": b"new"}


@pytest.mark.parametrize("kind", ["folder", "file", "link"])
def test_what_is_in_the_way_and_not_ours_is_left_alone(out: Path, kind: str) -> None:
    """A folder, file or link of the workshop's name that we did not make stops the build."""
    folder = workshop_of(out)
    (out.parent / "elsewhere").mkdir()
    match kind:
        case "folder":
            folder.mkdir()
            (folder / "thesis.txt").write_bytes(b"mine")
        case "file":
            folder.write_bytes(b"mine")
        case _:
            folder.symlink_to(out.parent / "elsewhere")
    with pytest.raises(OutputRefusedError, match="is in the way and not ours; move it away"):
        write_tree(NEW, out)
    assert folder.lstat()
    assert pages(out) == {"index.html": b"old", "gone.html": b"old"}
