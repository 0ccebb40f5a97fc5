"""The pipeline: what a check and a build give as values, and that a sheet's way is a pure one."""

import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path, PurePosixPath

import pytest

from generator.pipeline import build_project, build_sheet, build_site, check_project
from generator.problems import FactsheetError, Rule
from generator.read import read_theme, shipped_templates
from tests.projects import FAULTY, SITES, WARNED, Changes, lay_out


def test_a_check_gives_content_places_and_problems(tmp_path: Path) -> None:
    """A sound project comes back read and anchored, without a problem."""
    checked = check_project(lay_out(tmp_path, {}))
    assert checked.problems == ()
    assert checked.project is not None
    (sheet,) = checked.sheets
    assert sheet.sheet is checked.project.sheets[0]
    assert [len(found) for found in sheet.passages.values()] == [1]


def test_a_check_of_no_project_gives_its_problems(tmp_path: Path) -> None:
    """Where nothing could be read there is nothing to anchor, and no further alarm."""
    checked = check_project(tmp_path)
    assert (checked.project, checked.sheets) == (None, ())
    assert {problem.rule for problem in checked.problems} == {Rule.FILE_IS_READABLE}


def test_problems_of_all_stages_come_in_one_order(tmp_path: Path) -> None:
    """Problems of form, of quotes and of sense stand together in the order of the files."""
    changes: Changes = (
        FAULTY
        | WARNED
        | {
            "content/sheet.yaml": "title: T\nstandfirst: s\nleading: nothing\n",
            "content/figures.yaml": "- id: X\n",
            "seeds/unused.txt": "x",
        }
    )
    problems = check_project(lay_out(tmp_path, changes)).problems
    places = [(problem.location.file, problem.location.line) for problem in problems]
    assert places == sorted(places)
    rules = {problem.rule for problem in problems}
    assert {Rule.ID_IS_A_SLUG, Rule.QUOTE_IS_FOUND, Rule.REFERENCE_RESOLVES} <= rules


@pytest.mark.parametrize(
    ("broken", "file"),
    [
        ("- id: ferry-returns\n  title: a: b\n", "content/timeline.yaml"),
        (b"- id: ferry-returns\n  title: \xff\n", "content/timeline.yaml"),
        ("- {id: ferry-returns, title: T, evidence: }\n", "content/timeline.yaml"),
        ("- {id: notice, text: notice.txt}\n", "content/sources.yaml"),
        (None, "seeds/notice.txt"),
        (b"\xff", "seeds/notice.txt"),
    ],
)
def test_one_fault_of_form_raises_no_further_alarm(
    tmp_path: Path, broken: str | bytes | None, file: str
) -> None:
    """What cites or quotes an entry that cannot be read is not told as well."""
    problems = check_project(lay_out(tmp_path, {file: broken})).problems
    assert problems
    told = {problem.location.file for problem in problems}
    assert told <= {file, "content/sources.yaml"}
    assert Rule.REFERENCE_RESOLVES not in {problem.rule for problem in problems}


def test_progress_is_told_sheet_by_sheet(tmp_path: Path) -> None:
    """Each sheet is told once when it was checked and once when it was built."""
    told: list[str] = []
    build_project(SITES / "full", tmp_path / "site", progress=told.append)
    assert told == [
        "checked The bridge of Zalinnaya",
        "checked The flood of Marrowby",
        "built The bridge of Zalinnaya",
        "built The flood of Marrowby",
    ]


def test_problems_stop_a_build_before_it_writes(tmp_path: Path) -> None:
    """With an error, or under strict with a warning, nothing is written."""
    assert build_project(lay_out(tmp_path / "a", FAULTY), tmp_path / "out").written is None
    project = lay_out(tmp_path / "b", WARNED)
    assert build_project(project, tmp_path / "out", strict=True).written is None
    assert not (tmp_path / "out").exists()
    assert build_project(project, tmp_path / "out").written is not None


def test_a_second_build_is_unchanged(tmp_path: Path) -> None:
    """The same content gives the same site, and no file is touched."""
    first = build_project(SITES / "full", tmp_path / "site").written
    before = {file: file.stat().st_mtime_ns for file in (tmp_path / "site").rglob("*")}
    second = build_project(SITES / "full", tmp_path / "site").written
    assert first is not None
    assert second is not None
    assert (first.unchanged, second.unchanged) == (False, True)
    assert {file: file.stat().st_mtime_ns for file in (tmp_path / "site").rglob("*")} == before


def test_a_page_goes_with_its_content(tmp_path: Path) -> None:
    """What is deleted from the content is gone from the site: a build is as good as a new one."""
    project = lay_out(
        tmp_path / "project", {"content/site.yaml": "title: T\naliases: {a.html: index.html}\n"}
    )
    build_project(project, tmp_path / "site")
    assert (tmp_path / "site" / "a.html").is_file()
    lay_out(project, {})
    build_project(project, tmp_path / "site")
    build_project(project, tmp_path / "new")
    assert tree(tmp_path / "site") == tree(tmp_path / "new")
    assert not (tmp_path / "site" / "a.html").exists()


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file under a folder by its path."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_the_site_is_not_its_own_input(tmp_path: Path) -> None:
    """A site that stands inside the project's folder does not change the next build."""
    project = lay_out(tmp_path, {})
    build_project(project, project / "site")
    again = build_project(project, project / "site").written
    assert again is not None
    assert again.unchanged


def test_a_project_may_replace_a_template_and_a_static_file(tmp_path: Path) -> None:
    """A file in templates/ takes the place of ours of the same name; a new one is added."""
    changes: Changes = {
        "templates/pages/404.html": "<!doctype html><title>Gone</title><h1>{{ page.heading }}</h1>",
        "templates/static/icon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "templates/static/fonts/own.woff2": b"\0\1",
    }
    build_project(lay_out(tmp_path / "project", changes), tmp_path / "site")
    files = tree(tmp_path / "site")
    assert files["404.html"].startswith(b"<!doctype html><title>Gone</title>")
    assert b"<svg xmlns='http://www.w3.org/2000/svg'/>" in files["static/icon.svg"]
    assert files["static/fonts/own.woff2"] == b"\0\1"


@pytest.mark.parametrize(
    ("template", "told"),
    [("{% if %}", "404.html"), ("{{ page.nothing.more }}", "404.html"), ("{% include 'x' %}", "x")],
)
def test_a_broken_template_is_told_by_its_name(tmp_path: Path, template: str, told: str) -> None:
    """A template that cannot be read, or asks for what is not there, stops the build in words."""
    project = lay_out(tmp_path / "project", {"templates/pages/404.html": template})
    with pytest.raises(FactsheetError, match=told):
        build_project(project, tmp_path / "site")
    assert not (tmp_path / "site").exists()


def test_the_paths_of_a_site_are_plain() -> None:
    """Every file has a relative path, and pages end in .html, so that links work anywhere."""
    checked = check_project(SITES / "full")
    assert checked.project is not None
    files = build_site(checked.project, checked.sheets)
    assert list(files) == sorted(files)
    assert not [path for path in files if path.is_absolute() or ".." in path.parts]
    references = {path for path in files if path.stem == "references"}
    assert {path.suffix for path in references} == {".bib", ".ris", ".json"}
    data = references | {PurePosixPath("search-index.js")}
    pages = {path for path in files if path.parts[0] != "static"} - data
    assert {path.suffix for path in pages} == {".html"}
    assert {PurePosixPath("index.html"), PurePosixPath("flood/index.html")} <= pages


def test_the_way_of_a_sheet_can_be_taken_anywhere() -> None:
    """A sheet's pages are the same from a copy of its content, in another process."""
    checked = check_project(SITES / "full")
    project = checked.project
    assert project is not None
    theme = read_theme(shipped_templates(), PurePosixPath())[0].templates
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
        for sheet in checked.sheets:
            assert pickle.loads(pickle.dumps(sheet)) == sheet  # noqa: S301 - our own bytes
            there = pool.submit(build_sheet, sheet, project, theme, alone=False).result()
            assert there == build_sheet(sheet, project, theme, alone=False)
