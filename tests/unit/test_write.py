"""`write_tree`: what stands on disk afterwards, and what it says when it will not."""

import errno
import os
import shutil
import stat
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath

import pytest

from generator.write import (
    MANIFEST_NAME,
    OutputFailedError,
    OutputRefusedError,
    WriteReport,
    kernel,
    recover,
    write_tree,
)
from generator.write.workshop import workshop_of

SITE = {
    PurePosixPath("index.html"): "<p>Всё Ω 事实 حقائق 🗂</p>\n".encode(),
    PurePosixPath("сводка/página.html"): b"<p>two</p>\n",
    PurePosixPath("a/very/deep/empty.css"): b"",
}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Return the path of an output that does not exist yet."""
    return tmp_path / "site"


@pytest.fixture(autouse=True)
def no_left_over(tmp_path: Path) -> Iterator[None]:
    """Fail a test after which a workshop lies beside the output, however the write ended."""
    yield
    assert [path for path in tmp_path.rglob(".*.factsheet") if path.is_dir()] == []


def tree(folder: Path) -> dict[PurePosixPath, bytes]:
    """Return the files of a folder without the manifest."""
    found = {
        PurePosixPath(path.relative_to(folder).as_posix()): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    del found[PurePosixPath(MANIFEST_NAME)]
    return found


def refusal(out: Path, *protected: Path) -> str:
    """Return the sentence with which a write to `out` is refused."""
    with pytest.raises(OutputRefusedError) as caught:
        write_tree(SITE, out, protected=protected)
    return str(caught.value)


def failure(out: Path, files: Mapping[PurePosixPath, bytes] = SITE) -> str:
    """Return the sentence with which a write to `out` fails."""
    with pytest.raises(OutputFailedError) as caught:
        write_tree(files, out)
    return str(caught.value)


def test_a_tree_is_written_whole_and_reported(out: Path) -> None:
    """Every file stands where its path says; the report counts files and bytes of the site."""
    report = write_tree(SITE, out)
    assert tree(out) == SITE
    size = sum(map(len, SITE.values()))
    assert report == WriteReport(written=3, bytes=size, unchanged=False, path=out)


def test_missing_parents_are_made(tmp_path: Path) -> None:
    """An output several folders down needs none of them to exist."""
    out = tmp_path / "no" / "such" / "folder" / "site"
    write_tree(SITE, out)
    assert tree(out) == SITE


def test_an_empty_folder_is_taken(out: Path) -> None:
    """A folder that holds no file is nobody's: the site goes there, and empty folders go away."""
    (out / "empty").mkdir(parents=True)
    write_tree(SITE, out)
    assert tree(out) == SITE
    assert not (out / "empty").exists()


def test_a_site_without_files_is_a_site(out: Path) -> None:
    """No files at all still make a folder that the next build knows for its own."""
    assert not write_tree({}, out).unchanged
    assert write_tree({}, out).unchanged
    assert tree(out) == {}


def test_stale_files_and_folders_are_gone(out: Path) -> None:
    """The tree after a second build is that of a clean build, whatever stood there before."""
    write_tree({PurePosixPath("old/page.html"): b"old", PurePosixPath("index.html"): b"1"}, out)
    write_tree(SITE, out)
    assert tree(out) == SITE
    assert not (out / "old").exists()


def test_a_folder_may_become_a_file_and_back(out: Path) -> None:
    """A path that was a folder can be a file in the next tree, and the other way round."""
    one = {PurePosixPath("a/b.html"): b"1"}
    two = {PurePosixPath("a"): b"2"}
    for files in (one, two, one):
        write_tree(files, out)
        assert tree(out) == files


def test_the_same_bytes_are_not_written_again(out: Path) -> None:
    """When every byte stands there already, no file and no folder is touched."""
    write_tree(SITE, out)
    before = {path: path.stat() for path in (out, *out.rglob("*"))}
    report = write_tree(SITE, out)
    assert report == WriteReport(written=0, bytes=0, unchanged=True, path=out)
    assert {path: path.stat().st_ino for path in (out, *out.rglob("*"))} == {
        path: status.st_ino for path, status in before.items()
    }
    assert {path.stat().st_mtime_ns for path in before} == {
        status.st_mtime_ns for status in before.values()
    }


def test_the_bytes_do_not_depend_on_the_order_of_the_files(tmp_path: Path) -> None:
    """The manifest is sorted: two orders of one mapping give one tree."""
    for name, files in (("one", SITE), ("two", dict(reversed(SITE.items())))):
        write_tree(files, tmp_path / name)
    manifests = {(tmp_path / name / MANIFEST_NAME).read_bytes() for name in ("one", "two")}
    assert len(manifests) == 1


def test_only_what_changed_is_a_new_file(out: Path) -> None:
    """A page with the same bytes stays the same file, times and all; one that differs does not."""
    write_tree(SITE, out)
    before = {path: (out / path).stat() for path in SITE}
    files = SITE | {PurePosixPath("index.html"): b"new"}
    assert write_tree(files, out).written == 3
    assert tree(out) == files
    kept = [path.name for path in SITE if os.path.samestat((out / path).stat(), before[path])]
    assert kept == ["página.html", "empty.css"]


def test_a_missing_file_of_ours_is_written_again(out: Path) -> None:
    """A file of ours that was removed costs nobody anything: it comes back without a question."""
    write_tree(SITE, out)
    (out / "index.html").unlink()
    assert not write_tree(SITE, out).unchanged
    assert tree(out) == SITE


def test_modes_follow_the_umask(out: Path) -> None:
    """Files and folders get the modes of any other program: a web server must read them."""
    before = os.umask(0o027)
    try:
        write_tree(SITE, out)
    finally:
        os.umask(before)
    modes = {path.is_dir(): stat.S_IMODE(path.stat().st_mode) for path in (out, *out.rglob("*"))}
    assert modes == {True: 0o750, False: 0o640}


def test_what_the_desktop_leaves_is_no_obstacle(out: Path) -> None:
    """Looking into the folder with a file manager must not stop the next build."""
    write_tree(SITE, out)
    (out / "сводка" / ".DS_Store").write_bytes(b"view")
    assert write_tree(SITE, out).unchanged
    write_tree({PurePosixPath("index.html"): b"new"}, out)
    assert tree(out) == {PurePosixPath("index.html"): b"new"}


def test_the_current_folder_can_be_the_output(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--out .` has no name of its own; it means the folder that it stands for."""
    out.mkdir()
    monkeypatch.chdir(out)
    assert write_tree(SITE, Path()).path == out
    assert tree(out) == SITE


def test_a_relative_output_is_kept_as_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The report names the folder as the user did."""
    monkeypatch.chdir(tmp_path)
    assert write_tree(SITE, Path("site")).path == Path("site")
    assert tree(tmp_path / "site") == SITE


def add(name: str) -> Callable[[Path], None]:
    """Return a change that adds a file under this name."""

    def change(out: Path) -> None:
        (out / name).parent.mkdir(exist_ok=True)
        (out / name).write_bytes(b"mine")

    return change


def link_instead(out: Path) -> None:
    """Put a link to the same bytes in the place of a file of ours."""
    shutil.copy(out / "index.html", out.parent / "copy")
    (out / "index.html").unlink()
    (out / "index.html").symlink_to(out.parent / "copy")


def link_to_folder(out: Path) -> None:
    """Add a link to a folder full of the user's files."""
    (out.parent / "photos").mkdir()
    (out.parent / "photos" / "one.jpg").write_bytes(b"mine")
    (out / "photos").symlink_to(out.parent / "photos")


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (add("notes.txt"), "notes.txt"),
        (add(".git/HEAD"), ".git/HEAD"),
        (add("сводка/заметки.txt"), "сводка/заметки.txt"),
        (link_instead, "index.html"),
        (link_to_folder, "photos"),
    ],
)
def test_a_file_we_did_not_write_is_refused(
    out: Path, change: Callable[[Path], None], named: str
) -> None:
    """A built site into which the user put a file or a link is not replaced; the file is named."""
    write_tree(SITE, out)
    change(out)
    before = sorted(out.rglob("*"))
    assert refusal(out) == (
        f"{out} holds {named}, which Factsheet did not write; move that file away, "
        "or choose another folder with --out."
    )
    assert sorted(out.rglob("*")) == before


@pytest.mark.parametrize("manifest", [None, b"", b"[]", b'{"files": {"notes.txt": ""}}', b"\xff"])
def test_a_folder_without_a_manifest_of_ours_is_refused(out: Path, manifest: bytes | None) -> None:
    """A folder with files is the user's unless a manifest that we can read says otherwise."""
    out.mkdir()
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    if manifest is not None:
        (out / MANIFEST_NAME).write_bytes(manifest)
    assert "was not made by Factsheet; choose another folder with --out, or" in refusal(out)
    assert (out / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_a_link_is_no_manifest(out: Path) -> None:
    """A manifest that is a link to another site's does not make the folder ours."""
    write_tree(SITE, out.parent / "other")
    shutil.copytree(out.parent / "other", out)
    (out / MANIFEST_NAME).unlink()
    (out / MANIFEST_NAME).symlink_to(out.parent / "other" / MANIFEST_NAME)
    assert "was not made by Factsheet" in refusal(out)


def test_a_change_by_hand_is_not_lost(out: Path) -> None:
    """A page that someone edited in the output is not overwritten; removing it mends."""
    write_tree(SITE, out)
    (out / "index.html").write_bytes(b"corrected by hand")
    assert refusal(out) == (
        f"{out / 'index.html'} was changed after Factsheet wrote it; carry the change over to the "
        "content or the templates, remove that file, and build again."
    )
    assert (out / "index.html").read_bytes() == b"corrected by hand"
    (out / "index.html").unlink()
    write_tree(SITE, out)
    assert tree(out) == SITE


def test_a_file_that_comes_while_we_build_is_not_lost(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The output is looked at again right before the swap."""
    write_tree({PurePosixPath("index.html"): b"old"}, out)
    sync = kernel.sync_file_system

    def while_we_build(folder: Path) -> bool:
        (out / "notes.txt").write_bytes(b"mine")
        return sync(folder)

    monkeypatch.setattr(kernel, "sync_file_system", while_we_build)
    assert "holds notes.txt" in refusal(out)
    assert (out / "notes.txt").read_bytes() == b"mine"
    assert (out / "index.html").read_bytes() == b"old"


def test_a_linked_output_is_refused(out: Path) -> None:
    """A swap would replace the link and not what it points to, so we ask for the folder itself."""
    (out.parent / "real").mkdir()
    out.symlink_to(out.parent / "real")
    assert "is a symbolic link" in refusal(out)


def test_a_file_for_an_output_is_refused(out: Path) -> None:
    """A file is not replaced by a folder."""
    out.write_bytes(b"mine")
    assert refusal(out) == f"{out} is a file; choose a folder with --out."
    assert out.read_bytes() == b"mine"


@pytest.mark.parametrize("inside", [".", "content", "content/sheet", "not/yet/there"])
def test_a_needed_folder_is_refused(out: Path, inside: str) -> None:
    """The output may neither be nor contain a protected path, whether that exists or not."""
    (out / "content" / "sheet").mkdir(parents=True)
    assert "which is needed; choose another folder with --out." in refusal(out, out / inside)


def test_a_needed_folder_is_known_under_another_name(out: Path) -> None:
    """A protected folder is recognised by identity, through links in its path as well."""
    (out / "content").mkdir(parents=True)
    (out.parent / "alias").symlink_to(out)
    assert "which is needed" in refusal(out, out.parent / "alias" / "content")
    assert "which is needed" in refusal(out.parent / "alias" / "content", out / "content")


@pytest.mark.parametrize("inside", ["site", "a/site"])
def test_a_folder_inside_a_needed_one_is_refused(out: Path, inside: str) -> None:
    """The site does not stand among the content or the sources."""
    assert "would stand inside" in refusal(out / inside, out)


def test_a_folder_beside_a_needed_one_is_written(out: Path) -> None:
    """The usual output stands beside the content."""
    write_tree(SITE, out, protected=[out.parent / "content"])
    assert tree(out) == SITE


def test_a_mounted_disk_is_refused(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mount point cannot be renamed: the user is told to go one folder down."""
    assert "is a mounted disk" in refusal(Path("/"))
    monkeypatch.setattr(Path, "is_mount", lambda path: path == out)
    assert f"such as {out / 'site'}." in refusal(out)


def test_links_in_a_circle_are_a_sentence(tmp_path: Path) -> None:
    """A path that the system cannot follow ends in a sentence, not in a traceback."""
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    write_tree(SITE, tmp_path / "site", protected=[tmp_path / "loop" / "content"])
    with pytest.raises(OutputFailedError, match=r"Cannot write .*loop/site: "):
        write_tree(SITE, tmp_path / "loop" / "site", protected=[tmp_path / "content"])


def test_a_file_among_the_parents_is_a_sentence(out: Path) -> None:
    """An output below a file says what the system said, where, and the mend."""
    out.write_bytes(b"mine")
    said = failure(out / "below")
    assert said.startswith(f"Cannot write {out / 'below'}: ")
    assert said.endswith("; choose another folder with --out.")


def test_a_name_too_long_for_the_disk_is_a_sentence(tmp_path: Path) -> None:
    """The output's own name is the user's, so its length is a matter for a sentence."""
    assert "File name too long" in failure(tmp_path / ("長" * 100))


@pytest.mark.parametrize(
    ("code", "mend"),
    [
        (errno.ENOSPC, "free some space and build again."),
        (errno.EACCES, "or choose another folder with --out."),
        (errno.EIO, "; choose another folder with --out."),
    ],
)
def test_a_disk_that_says_no_leaves_the_old_site(
    out: Path, monkeypatch: pytest.MonkeyPatch, code: int, mend: str
) -> None:
    """Disk full, no right, broken disk: one sentence, the old tree, and nothing left beside it."""
    old = {PurePosixPath("index.html"): b"old"}
    write_tree(old, out)

    def refuse(folder: Path) -> bool:
        raise OSError(code, os.strerror(code), str(folder))

    monkeypatch.setattr(kernel, "sync_file_system", refuse)
    said = failure(out)
    assert os.strerror(code) in said
    assert said.endswith(mend)
    assert "\n" not in said
    assert tree(out) == old


def test_an_error_without_words_is_a_sentence_too(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An `OSError` that carries neither a reason nor a file still gives a whole sentence."""

    def refuse(_: Path) -> bool:
        raise OSError

    monkeypatch.setattr(kernel, "sync_file_system", refuse)
    assert failure(out) == f"Cannot write {out}: OSError; choose another folder with --out."


def test_an_unsafe_path_is_our_own_fault(out: Path) -> None:
    """A bad key is a programming error and stops before anything is touched."""
    with pytest.raises(ValueError, match="not safe"):
        write_tree({PurePosixPath("../index.html"): b""}, out)
    assert not out.exists()


def test_recovering_where_nothing_happened_does_nothing(out: Path) -> None:
    """Without a left-over there is nothing to heal and nothing is made."""
    recover(out)
    assert list(out.parent.iterdir()) == []


def test_recovering_can_fail_with_a_sentence(out: Path) -> None:
    """What cannot be healed is said in the same way as what cannot be written."""
    out.parent.joinpath("file").write_bytes(b"")
    (workshop_of(out)).mkdir()
    (workshop_of(out) / "old").symlink_to(out.parent / "file")
    (workshop_of(out) / "new").symlink_to(out.parent)
    try:
        with pytest.raises(OutputFailedError, match=r"^Cannot write .*site: "):
            recover(out)
    finally:
        shutil.rmtree(workshop_of(out))
        out.unlink(missing_ok=True)
