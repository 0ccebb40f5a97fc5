"""Bringing the new tree to the disk, with the kernel's one call and without it."""

import ctypes
import os
from pathlib import Path

import pytest

from generator.write import kernel
from generator.write import stage as module
from generator.write.stage import settle, stage

FILES = {"index.html": b"1", "a/b/two.html": b"2" * 100_000}


@pytest.fixture
def without_kernel_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away the C library, as ctypes does on a system that has none to offer."""

    def refuse(_: str | None) -> ctypes.CDLL:
        raise TypeError

    monkeypatch.setattr(ctypes, "CDLL", refuse)


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list of what is synced one by one from now on."""
    paths: list[str] = []
    fsync = os.fsync

    def record(handle: int) -> None:
        paths.append(Path(f"/proc/self/fd/{handle}").readlink().name)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", record)
    return paths


def test_one_call_is_enough_where_there_is_one(tmp_path: Path, synced: list[str]) -> None:
    """With syncfs no file is synced by itself."""
    stage(FILES, tmp_path / "new", old=tmp_path, kept=())
    assert (tmp_path / "new" / "a" / "b" / "two.html").read_bytes() == b"2" * 100_000
    assert synced == []


@pytest.mark.usefixtures("without_kernel_calls")
def test_every_file_and_folder_is_synced_where_there_is_none(
    tmp_path: Path, synced: list[str]
) -> None:
    """Without syncfs each file is synced, and each folder, for the names are in the folders."""
    stage(FILES, tmp_path / "new", old=tmp_path, kept=())
    assert sorted(synced) == ["a", "b", "index.html", "new", "two.html"]


@pytest.mark.usefixtures("without_kernel_calls")
def test_folders_are_left_out_where_they_cannot_be_synced(
    tmp_path: Path, synced: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows a folder cannot be opened: only the files are synced."""
    stage(FILES, tmp_path / "new", old=tmp_path, kept=())
    synced.clear()
    monkeypatch.setattr(module, "_FOLDERS_CAN_BE_SYNCED", False)
    settle(tmp_path / "new")
    assert sorted(synced) == ["index.html", "two.html"]


def test_two_folders_are_exchanged(tmp_path: Path) -> None:
    """After an exchange each folder stands under the other's name."""
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    assert kernel.exchange(tmp_path / "one", tmp_path / "other")
    assert (tmp_path / "one" / "other").exists()
    assert (tmp_path / "other" / "one").exists()


def test_an_exchange_that_cannot_be_is_no_error(tmp_path: Path) -> None:
    """The caller takes the longer way, so a refusal is an answer and not an exception."""
    assert not kernel.exchange(tmp_path / "one", tmp_path / "other")


@pytest.mark.usefixtures("without_kernel_calls")
def test_a_system_without_the_calls_says_so(tmp_path: Path) -> None:
    """Both calls answer False where the C library lacks them."""
    assert not kernel.exchange(tmp_path, tmp_path)
    assert not kernel.sync_file_system(tmp_path)


def test_a_file_that_stands_already_is_not_copied(tmp_path: Path) -> None:
    """A kept file is the same file under a second name; the others are new ones."""
    for name in ("one", "two"):
        stage(FILES, tmp_path / name, old=tmp_path / "one", kept=["index.html"])
    same = {path: (tmp_path / "one" / path).samefile(tmp_path / "two" / path) for path in FILES}
    assert same == {"index.html": True, "a/b/two.html": False}


def test_a_disk_without_links_gets_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a hard link cannot be made the bytes are written like any others."""

    def refuse(_path: Path, _old: Path) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    stage(FILES, tmp_path / "new", old=tmp_path, kept=FILES)
    assert (tmp_path / "new" / "index.html").read_bytes() == b"1"
