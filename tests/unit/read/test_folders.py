"""One sheet or several, what they share, and files that stand where nothing reads them."""

from pathlib import Path, PurePosixPath

import pytest

from generator.problems import in_order
from generator.read import read_project, read_theme, shipped_templates
from tests.projects import SOURCES, TIMELINE, Changes, lay_out, places, read_changed

SHEET = "title: The ferry of Lumel\nstandfirst: What one notice says.\n"
PERSON = "- id: {}\n  name: Ferry\n  kind: organisation\n  evidence: the ferry\n"


def several(**changes: str | bytes | None) -> Changes:
    """Return the changes that make the smallest project one of two sheets, `a` and `b`."""
    names = ("sheet.yaml", "summary.md", "timeline.yaml")
    moved: Changes = {f"content/{name}": None for name in names}
    for name in ("a", "b"):
        moved[f"content/{name}/sheet.yaml"] = SHEET
        moved[f"content/{name}/timeline.yaml"] = TIMELINE
    return moved | changes


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("timelines.yaml", "did you mean 'timeline.yaml'?"),
        ("Timeline.yaml", "did you mean 'timeline.yaml'?"),
        ("figures.yml", "did you mean 'figures.yaml'?"),
        ("sumary.md", "did you mean 'summary.md'?"),
        ("zzz.yaml", "the files here are sheet.yaml, summary.md, timeline.yaml, "),
    ],
)
def test_a_file_that_no_stage_reads_is_told(tmp_path: Path, name: str, mend: str) -> None:
    """A misspelt file would be left out without a word: it is told, with the one meant."""
    _, problems = read_changed(tmp_path, {f"content/{name}": "- a\n"})
    assert places(problems) == [f"key-is-known content/{name}:1:1"]
    assert problems[0].message == f"'{name}' is not a file that is read here"
    assert problems[0].help.startswith(mend)


def test_files_that_are_no_content_are_left_alone(tmp_path: Path) -> None:
    """A README, a hidden file and a picture beside the content are nobody's mistake."""
    changes: Changes = {
        "content/README.md": "# Hello\n",
        "content/.draft.yaml": "a: b: c\n",
        "content/photo.jpg": b"\xff\xd8",
        "content/pictures/README.md": "x",
        "notes.yaml": "x",
    }
    assert read_changed(tmp_path, changes)[1] == []


def test_a_sheet_in_a_folder_has_its_pages_there(tmp_path: Path) -> None:
    """The folder of a sheet under content/ is the folder of its pages."""
    changes: Changes = several()
    project, problems = read_changed(tmp_path, changes)
    assert problems == []
    assert project is not None
    assert [str(sheet.path) for sheet in project.sheets] == ["a", "b"]


def test_people_and_sources_at_the_root_are_shared(tmp_path: Path) -> None:
    """Each sheet has the shared entries and its own, the shared ones first."""
    changes = several(
        **{
            "content/people.yaml": PERSON.format("ferry-company"),
            "content/b/people.yaml": PERSON.format("harbour"),
            "content/b/sources.yaml": SOURCES.replace("id: notice", "id: copy"),
        }
    )
    project, problems = read_changed(tmp_path, changes)
    assert problems == []
    assert project is not None
    first, second = project.sheets
    assert [entity.id for entity in first.entities] == ["ferry-company"]
    assert [entity.id for entity in second.entities] == ["ferry-company", "harbour"]
    assert [source.id for source in first.sources] == ["notice"]
    assert [source.id for source in second.sources] == ["notice", "copy"]
    assert first.shared == second.shared == {"ferry-company"}
    assert first.shared_sources == second.shared_sources == {"notice"}


def test_a_fault_in_a_shared_file_is_told_once(tmp_path: Path) -> None:
    """What two sheets share is read once, and its faults are told once."""
    changes = several(**{"content/people.yaml": "- name: A\n  kind: persn\n  id: a\n"})
    _, problems = read_project(lay_out(tmp_path, changes))
    shared = [p for p in problems if p.location.file == "content/people.yaml"]
    assert sorted(places(shared)) == [
        "fact-has-evidence content/people.yaml:1:3",
        "value-is-allowed content/people.yaml:2:9",
    ]


def test_a_shared_text_that_is_missing_is_told_once(tmp_path: Path) -> None:
    """A fault of a shared source is one fault, though every sheet has that source."""
    _, problems = read_changed(tmp_path, several(**{"seeds/notice.txt": None}))
    assert places(problems) == ["file-is-readable content/sources.yaml:3:9"]


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("content/a/sheet.yaml", "a sheet stands inside the sheet content/sheet.yaml"),
        ("content/a/b/sheet.yaml", "a sheet stands inside the sheet content/sheet.yaml"),
    ],
)
def test_a_sheet_inside_a_sheet_is_told(tmp_path: Path, file: str, expected: str) -> None:
    """Either content/ is the sheet, or the folders under it are: never both."""
    project, problems = read_changed(tmp_path, {file: SHEET})
    assert places(problems) == [f"file-is-readable {file}:1:1"]
    assert problems[0].message == expected
    assert project is not None
    assert len(project.sheets) == 1


def test_a_sheet_too_deep_is_told(tmp_path: Path) -> None:
    """A sheet stands right under content/, so that its address is one word."""
    project, problems = read_changed(tmp_path, several(**{"content/x/y/sheet.yaml": SHEET}))
    assert places(problems) == ["file-is-readable content/x/y/sheet.yaml:1:1"]
    assert problems[0].message == "a sheet stands too deep"
    assert project is not None
    assert len(project.sheets) == 2


@pytest.mark.parametrize(
    ("changes", "folder", "mend"),
    [
        ({"content/c/timeline.yaml": TIMELINE}, "c", "add sheet.yaml there, or move the files"),
        (
            {"content/c/shet.yaml": SHEET, "content/c/timeline.yaml": TIMELINE},
            "c",
            "did you mean 'shet.yaml' to be sheet.yaml?",
        ),
        ({"content/a/more/figures.yaml": "[]"}, "a/more", "add sheet.yaml there, or move"),
    ],
)
def test_a_folder_without_a_sheet_is_told(
    tmp_path: Path, changes: Changes, folder: str, mend: str
) -> None:
    """The files of a folder that is no sheet would be left out without a word: it is told once."""
    project, problems = read_changed(tmp_path, several(**changes))
    assert places(problems) == [f"file-is-readable content/{folder}/sheet.yaml:1:1"]
    assert problems[0].help.startswith(mend)
    assert project is not None
    assert len(project.sheets) == 2


def test_a_fact_file_beside_the_sheets_is_told(tmp_path: Path) -> None:
    """Where the sheets are folders, a fact file right under content/ belongs to none of them."""
    changes = several(**{"content/timeline.yaml": TIMELINE, "content/peple.yaml": ""})
    _, problems = read_changed(tmp_path, changes)
    assert places(problems) == [
        "key-is-known content/peple.yaml:1:1",
        "key-is-known content/timeline.yaml:1:1",
    ]
    assert problems[0].help == "did you mean 'people.yaml'?"
    assert problems[1].message == "'timeline.yaml' is a file of a sheet, and no sheet stands here"


def test_a_project_without_any_sheet_is_told_once(tmp_path: Path) -> None:
    """Where the one sheet.yaml is missing, its neighbours are not told one by one."""
    project, problems = read_changed(tmp_path, {"content/sheet.yaml": None})
    assert project is None
    assert places(problems) == ["file-is-readable content/sheet.yaml:1:1"]


def test_the_projects_own_templates_are_read(tmp_path: Path) -> None:
    """Templates come by name as text, static files by path as bytes; the rest is left alone."""
    changes: Changes = {
        "templates/page.html": "\ufeff<p>é</p>",
        "templates/parts/note.html": "x",
        "templates/README.txt": "x",
        "templates/static/look.css": b"\xff",
        "templates/static/a/b.js": "1",
    }
    project, problems = read_changed(tmp_path, changes)
    assert problems == []
    assert project is not None
    assert project.templates == {"page.html": "<p>é</p>", "parts/note.html": "x"}
    assert project.static == {PurePosixPath("look.css"): b"\xff", PurePosixPath("a/b.js"): b"1"}


def test_templates_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    """A template that is no text and a static file from outside the project are told."""
    root = lay_out(tmp_path / "project", {"templates/page.html": b"\xff"})
    (tmp_path / "look.css").write_text("x", encoding="utf-8")
    (root / "templates" / "static").mkdir()
    (root / "templates" / "static" / "look.css").symlink_to(tmp_path / "look.css")
    _, problems = read_project(root)
    assert places(in_order(problems)) == [
        "file-is-readable templates/page.html:1:1",
        "file-is-readable templates/static/look.css:1:1",
    ]


def test_our_own_templates_are_found() -> None:
    """The templates that come with the program are where it looks for them, and whole."""
    theme, problems = read_theme(shipped_templates(), PurePosixPath())
    assert problems == []
    assert theme.templates
    assert theme.static


def test_templates_in_the_package_come_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An installed program has its templates inside the package, as the wheel carries them."""
    package = tmp_path / "generator"
    (package / "read").mkdir(parents=True)
    monkeypatch.setattr("generator.read.__file__", str(package / "read" / "__init__.py"))
    assert shipped_templates() == tmp_path / "templates"
    (package / "templates").mkdir()
    assert shipped_templates() == package / "templates"
