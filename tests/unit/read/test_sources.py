"""The texts of the sources: where they may stand, and that no byte of them is changed."""

import hashlib
from pathlib import Path

import pytest

from tests.projects import NOTICE, SOURCES, Changes, places, read_changed


@pytest.mark.parametrize("text", ["../content/site.yaml", "a/../../b", "/etc/passwd", "a\\b.txt"])
def test_a_source_outside_seeds_is_refused(tmp_path: Path, text: str) -> None:
    """The text of a source stands in seeds/; no path leads out of it."""
    changes: Changes = {"content/sources.yaml": SOURCES.replace("notice.txt", text)}
    project, problems = read_changed(tmp_path, changes)
    assert places(problems) == ["file-is-readable content/sources.yaml:3:9"]
    assert problems[0].message == f"'{text}' is not a file in seeds/"
    assert project is not None
    (sheet,) = project.sheets
    assert (sheet.sources, list(sheet.declared_sources)) == ((), ["notice"])
    assert sheet.lacks_sources


@pytest.mark.parametrize(
    ("text", "message", "mend"),
    [
        ("notise.txt", "'seeds/notise.txt' does not exist", "did you mean 'notice.txt'?"),
        ("old/notce.txt", "'seeds/old/notce.txt' does not exist", "did you mean 'old/notice.txt'?"),
        ("zzz", "'seeds/zzz' does not exist", "add the file, or correct its name"),
        ("old", "'seeds/old' is not a file", "put a text file there"),
        (".", "'seeds' is not a file", "put a text file there"),
        (
            "x" * 300,
            f"'seeds/{'x' * 300}' cannot be read: File name too long",
            "check its name and permissions",
        ),
    ],
)
def test_a_source_without_a_text_is_told(
    tmp_path: Path, text: str, message: str, mend: str
) -> None:
    """A missing text is told in the record that names it, with the file that was meant."""
    changes: Changes = {
        "content/sources.yaml": SOURCES.replace("notice.txt", text),
        "seeds/old/notice.txt": "old",
    }
    _, problems = read_changed(tmp_path, changes)
    assert places(problems) == ["file-is-readable content/sources.yaml:3:9"]
    assert (problems[0].message, problems[0].help) == (message, mend)


def test_a_source_may_stand_in_a_folder_of_seeds(tmp_path: Path) -> None:
    """Texts may be sorted into folders."""
    changes: Changes = {
        "content/sources.yaml": SOURCES.replace("notice.txt", "2031/notice.txt"),
        "seeds/2031/notice.txt": NOTICE,
    }
    project, problems = read_changed(tmp_path, changes)
    assert problems == []
    assert project is not None
    assert project.sheets[0].sources[0].text == NOTICE


def test_a_text_is_taken_byte_for_byte(tmp_path: Path) -> None:
    """No line end, byte order mark or accent of a source is changed; the digest is of its bytes."""
    text = "\ufeffe\u0301\r\nя\r中\u2028🗂\n"
    changes: Changes = {"seeds/notice.txt": text.encode()}
    project, problems = read_changed(tmp_path, changes)
    assert problems == []  # whether the digest fits is for the check stage to say
    assert project is not None
    (source,) = project.sheets[0].sources
    assert source.text == text
    assert source.sha256 == hashlib.sha256(text.encode()).hexdigest()


def test_a_text_with_a_bad_byte_is_told_in_the_text(tmp_path: Path) -> None:
    """The place of a bad byte is in the file in seeds/, where it is to be mended."""
    project, problems = read_changed(tmp_path, {"seeds/notice.txt": "é中\n🗂".encode() + b"\x96 x"})
    assert places(problems) == ["file-is-readable seeds/notice.txt:2:2"]
    assert project is not None
    assert project.sheets[0].lacks_sources


@pytest.mark.parametrize(("own", "expected"), [("", "fr-CA"), ("  language: ar\n", "ar")])
def test_a_source_has_the_language_of_the_site(tmp_path: Path, own: str, expected: str) -> None:
    """A source that names no language is in the language of the site."""
    changes: Changes = {
        "content/site.yaml": "title: a\nlanguage: fr-CA\n",
        "content/sources.yaml": SOURCES + own,
    }
    project, _ = read_changed(tmp_path, changes)
    assert project is not None
    assert project.sheets[0].sources[0].language == expected


@pytest.mark.parametrize("sources", [None, "", "[]\n"])
def test_facts_without_any_source_are_told(tmp_path: Path, sources: str | None) -> None:
    """A sheet that has facts has a source that they could rest on."""
    _, problems = read_changed(tmp_path, {"content/sources.yaml": sources})
    assert places(problems) == ["key-is-present content/sources.yaml:1:1"]


def test_a_sheet_just_begun_needs_no_source(tmp_path: Path) -> None:
    """A sheet without facts has nothing that a source could carry."""
    changes: Changes = {"content/sources.yaml": None, "content/timeline.yaml": None}
    assert read_changed(tmp_path, changes)[1] == []
