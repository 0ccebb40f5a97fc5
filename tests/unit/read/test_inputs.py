"""The one place that opens files: size, links, encoding, characters and hidden files."""

import os
from pathlib import Path, PurePosixPath

import pytest

from generator.problems import Location, Problem, Rule
from generator.read.inputs import (
    ILLEGAL,
    decode_text,
    is_there,
    list_files,
    read_bytes,
    read_text,
)

FILE = PurePosixPath("seeds/a.txt")


def place_of(result: object) -> tuple[str, int, int]:
    """Return file, line and column of a problem of reading."""
    assert isinstance(result, Problem)
    assert result.rule is Rule.FILE_IS_READABLE
    assert result.help
    return result.location.file, result.location.line, result.location.column


def written(root: Path, data: bytes, file: PurePosixPath = FILE) -> Path:
    """Write one file of a project and return the project's folder."""
    (root / file).parent.mkdir(parents=True, exist_ok=True)
    (root / file).write_bytes(data)
    return root


def test_bytes_come_as_they_are(tmp_path: Path) -> None:
    """No byte of a file is changed: no line end, no byte order mark."""
    data = b"\xef\xbb\xbfa\r\nb\rc\x00\xff"
    assert read_bytes(written(tmp_path, data), FILE) == data


def test_text_loses_its_byte_order_mark_only(tmp_path: Path) -> None:
    """A byte order mark at the start, which editors write and hide, is no part of the text."""
    root = written(tmp_path, "\ufeffa\r\n\ufeffé中🗂".encode())
    assert read_text(root, FILE) == "a\r\n\ufeffé中🗂"


def test_a_source_keeps_its_byte_order_mark() -> None:
    """`decode_text`, which reads the sources, changes nothing."""
    assert decode_text(FILE, "\ufeffa".encode()) == "\ufeffa"


@pytest.mark.parametrize(
    ("data", "line", "column", "byte"),
    [
        (b"\xff", 1, 1, "byte 1 (0xff)"),
        (b"abc\xe9", 1, 4, "byte 4 (0xe9)"),
        (b"a\nb\n\xfec", 3, 1, "byte 5 (0xfe)"),
        (b"a\r\nb\xff", 2, 2, "byte 5 (0xff)"),
        (b"a\rb\xff", 2, 2, "byte 4 (0xff)"),
        ("中🗂é\u0301".encode() + b"\x93", 1, 5, "byte 12 (0x93)"),
        ("a\u2028b".encode() + b"\x93", 1, 4, "byte 6 (0x93)"),
        (b"\xef\xbb\xbfab\x93", 1, 3, "byte 6 (0x93)"),
        ("中".encode()[:2], 1, 1, "byte 1 (0xe4)"),
        (b"a\xed\xa0\x80", 1, 2, "byte 2 (0xed)"),
        (b"a\xc0\xaf", 1, 2, "byte 2 (0xc0)"),
        ("Läufer".encode("latin-1"), 1, 2, "byte 2 (0xe4)"),
        ("“x”".encode("cp1252"), 1, 1, "byte 1 (0x93)"),
        ("ab".encode("utf-16"), 1, 1, "byte 1 (0xff)"),
    ],
)
def test_bytes_that_are_no_utf8_are_told(data: bytes, line: int, column: int, byte: str) -> None:
    """The first byte that is not UTF-8 is told by its number, its value, its line and column."""
    result = decode_text(FILE, data)
    assert place_of(result) == ("seeds/a.txt", line, column)
    assert isinstance(result, Problem)
    assert result.message == f"{byte} is not UTF-8"


@pytest.mark.parametrize(
    ("text", "line", "column", "code"),
    [
        ("\0", 1, 1, "U+0000"),
        ("a\nbc\x1bd", 2, 3, "U+001B"),
        ("中🗂\x0b", 1, 3, "U+000B"),
        ("a\x7f", 1, 2, "U+007F"),
        ("a\x9b", 1, 2, "U+009B"),
        ("a\n\n\ufdd0", 3, 1, "U+FDD0"),
        ("a\ufffe", 1, 2, "U+FFFE"),
        ("a\U0001ffff", 1, 2, "U+1FFFF"),
        ("a\U0010fffe", 1, 2, "U+10FFFE"),
    ],
)
def test_characters_that_html_forbids_are_told(
    text: str, line: int, column: int, code: str
) -> None:
    """A control character or a noncharacter is told by its code, its line and column."""
    result = decode_text(FILE, text.encode())
    assert place_of(result) == ("seeds/a.txt", line, column)
    assert isinstance(result, Problem)
    assert result.message == f"{code} is not a character of a text"
    assert result.location.text == ""  # the line would bring the character to the terminal


def test_exactly_the_forbidden_characters_are_forbidden() -> None:
    """The list is HTML's: control characters but white space and NEL, and the noncharacters."""
    # Whole planes as one text: 1.1 million single searches would take seconds.
    found = {ord(match) for match in ILLEGAL.findall("".join(map(chr, range(0x110000))))}
    controls = {*range(0x20), *range(0x7F, 0xA0)} - {0x09, 0x0A, 0x0C, 0x0D, 0x85}
    ends = {plane + last for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)}
    assert found == controls | set(range(0xFDD0, 0xFDF0)) | ends


@pytest.mark.parametrize("text", ["", "a\tb\r\nc\fd", "\x85\u2028\u200f\u202e\ufeff", "🗂中е\u0301"])
def test_every_other_character_passes(text: str) -> None:
    """White space, invisible characters and every script are text."""
    assert decode_text(FILE, text.encode()) == text


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """A file that is not there is told with its name."""
    result = read_bytes(tmp_path, FILE)
    assert place_of(result) == ("seeds/a.txt", 1, 1)
    assert isinstance(result, Problem)
    assert result.message == "'seeds/a.txt' does not exist"


@pytest.mark.parametrize("name", ["seeds", "seeds/" + "a" * 300, "seeds/a.txt/b"])
def test_what_is_no_file_is_told(tmp_path: Path, name: str) -> None:
    """A folder, a name too long for the disk and a file taken for a folder are told, not raised."""
    root = written(tmp_path, b"a")
    assert place_of(read_bytes(root, PurePosixPath(name))) == (name, 1, 1)


def test_a_file_that_never_ends_is_not_opened(tmp_path: Path) -> None:
    """A named pipe is no file: reading it would wait for ever."""
    (tmp_path / "seeds").mkdir()
    os.mkfifo(tmp_path / FILE)
    assert place_of(read_bytes(tmp_path, FILE)) == ("seeds/a.txt", 1, 1)


def test_a_file_that_may_not_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the system says against reading a file is told."""

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    result = read_bytes(written(tmp_path, b"a"), FILE)
    assert isinstance(result, Problem)
    assert result.message == "'seeds/a.txt' cannot be read: Permission denied"


def test_a_link_within_the_project_is_followed(tmp_path: Path) -> None:
    """A link may lead to another place in the project."""
    root = written(tmp_path / "project", b"text", PurePosixPath("content/a.txt"))
    (root / "seeds").mkdir()
    (root / FILE).symlink_to(Path("../content/a.txt"))
    assert read_bytes(root, FILE) == b"text"


def test_a_project_behind_a_link_is_read(tmp_path: Path) -> None:
    """The project's own folder may be reached through a link."""
    written(tmp_path / "project", b"text")
    (tmp_path / "link").symlink_to("project")
    assert read_bytes(tmp_path / "link", FILE) == b"text"


@pytest.mark.parametrize("through_folder", [False, True])
def test_a_link_out_of_the_project_is_refused(tmp_path: Path, *, through_folder: bool) -> None:
    """Neither a linked file nor a linked folder brings in what stands outside the project."""
    written(tmp_path / "outside", b"secret", PurePosixPath("a.txt"))
    root = tmp_path / "project"
    root.mkdir()
    if through_folder:
        (root / "seeds").symlink_to(tmp_path / "outside")
    else:
        (root / "seeds").mkdir()
        (root / FILE).symlink_to(tmp_path / "outside" / "a.txt")
    result = read_bytes(root, FILE)
    assert isinstance(result, Problem)
    assert result.message == "'seeds/a.txt' leads out of the project"


def test_a_neighbour_with_a_like_name_is_outside(tmp_path: Path) -> None:
    """`project-2` is not inside `project`, though its path begins with the same letters."""
    written(tmp_path / "project-2", b"secret", PurePosixPath("a.txt"))
    root = tmp_path / "project"
    (root / "seeds").mkdir(parents=True)
    (root / FILE).symlink_to(tmp_path / "project-2" / "a.txt")
    assert place_of(read_bytes(root, FILE)) == ("seeds/a.txt", 1, 1)


def test_links_in_a_circle_and_to_nowhere_are_told(tmp_path: Path) -> None:
    """A link that leads to itself or to nothing is a problem, and it counts as being there."""
    for name, target in (("circle.yaml", "circle.yaml"), ("nowhere.yaml", "gone.yaml")):
        (tmp_path / name).symlink_to(target)
        assert is_there(tmp_path, PurePosixPath(name))
        assert place_of(read_bytes(tmp_path, PurePosixPath(name))) == (name, 1, 1)
    assert not is_there(tmp_path, PurePosixPath("gone.yaml"))


@pytest.mark.parametrize(
    ("name", "limit"), [("a.yaml", 2_000_000), ("a.md", 2_000_000), ("a.txt", 50_000_000)]
)
def test_a_file_over_the_limit_is_refused(tmp_path: Path, name: str, limit: int) -> None:
    """A file of exactly the limit is read; one byte more is refused before it is read."""
    file = PurePosixPath(name)
    root = written(tmp_path, b"", file)
    os.truncate(root / file, limit)
    assert read_bytes(root, file) == bytes(limit)
    os.truncate(root / file, limit + 1)
    result = read_bytes(root, file)
    assert isinstance(result, Problem)
    assert result.message == f"'{name}' is larger than {limit // 1_000_000} MB"


def test_files_are_listed_in_order_without_hidden_ones(tmp_path: Path) -> None:
    """Files come sorted by path, those of hidden folders and editors' backups left out."""
    for name in ("b.txt", "a/z.txt", "a/.x.txt", ".git/y.txt", ".DS_Store", "Ä.txt", "a b.txt"):
        written(tmp_path, b"", PurePosixPath("content") / name)
    (tmp_path / "content" / "empty").mkdir()
    listed = [str(file) for file in list_files(tmp_path, PurePosixPath("content"))]
    assert listed == ["content/a/z.txt", "content/a b.txt", "content/b.txt", "content/Ä.txt"]
    assert list(list_files(tmp_path, PurePosixPath("gone"))) == []


def test_a_hidden_folder_may_hold_the_project(tmp_path: Path) -> None:
    """Only names inside the project make a file hidden, not the way to it."""
    root = written(tmp_path / ".work" / "project", b"")
    assert list(list_files(root, PurePosixPath("seeds"))) == [FILE]


def test_a_refusal_names_the_file_in_the_project(tmp_path: Path) -> None:
    """A place is relative to the project, whatever the system the path was written on."""
    result = read_bytes(tmp_path, PurePosixPath("content") / "sheet" / "site.yaml")
    assert isinstance(result, Problem)
    assert result.location == Location(file="content/sheet/site.yaml", line=1, column=1, text="")
