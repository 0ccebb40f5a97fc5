"""Names that not every system takes are refused on reading, with a place, before a page is made."""

import os
from pathlib import Path

import pytest

from generator.problems import Rule, in_order
from generator.read import read_project
from tests.projects import Changes, lay_out, places, read_changed

SHEET = "title: The ferry of Lumel\nstandfirst: What one notice says.\n"


def only_in(folder: str) -> Changes:
    """Return the changes that make the smallest project's sheet one of this folder."""
    names = ("sheet.yaml", "summary.md", "timeline.yaml")
    moved: Changes = {f"content/{name}": None for name in names}
    return moved | {f"content/{folder}/sheet.yaml": SHEET}


@pytest.mark.parametrize(
    "folder",
    ["con", "com1", "static", "sources", "index.html", "A", "a?b", "a.", "a:b", "паром", "a" * 81],
)
def test_a_folder_that_cannot_be_an_address_is_refused(tmp_path: Path, folder: str) -> None:
    """The folder of a sheet is its address: it has the form of an id and no reserved name."""
    _, problems = read_changed(tmp_path, only_in(folder))
    assert places(problems) == [f"id-is-a-slug content/{folder}/sheet.yaml:1:1"]
    assert f"'{folder}'" in problems[0].message
    assert problems[0].help.startswith("rename the folder")


def test_a_folder_in_the_form_of_an_id_is_taken(tmp_path: Path) -> None:
    """A word like a reserved one is as good as any."""
    assert read_changed(tmp_path, only_in("console-2024"))[1] == []


def test_a_source_may_not_be_called_as_a_device(tmp_path: Path) -> None:
    """The page of a source is a file of its name, which Windows would not open."""
    text = "- {id: con, title: a, text: notice.txt, kind: book, sha256: " + "0" * 64 + "}\n"
    _, problems = read_changed(tmp_path, {"content/sources.yaml": text})
    assert places(problems) == ["id-is-a-slug content/sources.yaml:1:8"]
    assert problems[0].help == "use another id, such as con-text"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("con.css", "not every system"),
        ("a/b?.png", "not every system"),
        ("factsheet.css", "would be lost"),
        ("FACTSHEET.css", "static/factsheet.css cannot both"),
        ("ICON.svg", "static/icon.svg cannot both"),
        ("icon.svg/x.png", "static/icon.svg cannot both"),
    ],
)
def test_a_static_file_that_the_site_cannot_hold_is_refused(
    tmp_path: Path, name: str, words: str
) -> None:
    """Reserved names, and names that are one with a file of ours on some disks."""
    _, problems = read_changed(tmp_path, {f"templates/static/{name}": "x"})
    assert places(problems) == [f"file-is-readable templates/static/{name}:1:1"]
    assert words in problems[0].message


def test_static_files_may_replace_ours_and_stand_beside_them(tmp_path: Path) -> None:
    """A file of the very same name replaces ours; any other plain name is new."""
    names = ("icon.svg", "css/20-base.css", "css/60-own.css", "a/b.png")
    assert read_changed(tmp_path, {f"templates/static/{name}": "x" for name in names})[1] == []


@pytest.mark.skipif(os.name == "nt", reason="a file name is text there")
def test_a_name_that_is_not_text_is_refused(tmp_path: Path) -> None:
    """A byte that is not UTF-8 comes in as a lone surrogate: no path of the site has one."""
    root = lay_out(tmp_path, only_in("a"))
    for name in (b"content/caf\xe9/sheet.yaml", b"templates/static/caf\xe9"):
        path = Path(os.fsdecode(os.fsencode(root) + b"/" + name))
        path.parent.mkdir(parents=True)
        path.write_text(SHEET, encoding="utf-8")
    _, problems = read_project(root)
    assert [(p.rule, p.location.file) for p in in_order(problems)] == [
        (Rule.ID_IS_A_SLUG, "content/caf\udce9/sheet.yaml"),
        (Rule.FILE_IS_READABLE, "templates/static/caf\udce9"),
    ]
