"""`read_project`: from a folder to the content, and every problem of its files and folders."""

import hashlib
from pathlib import Path, PurePosixPath

import pytest

from generator.model.project import Summary
from generator.problems import Rule, in_order
from generator.read import read_project
from tests.projects import (
    NOTICE,
    SMALLEST,
    SUMMARY,
    TIMELINE,
    Changes,
    lay_out,
    places,
    read_changed,
)

SHEET = "title: The ferry of Lumel\nstandfirst: What one notice says.\n"
ONE_EVENT = "- id: {}\n  title: A\n  evidence: the ferry returned\n"


def test_the_smallest_project_is_read(tmp_path: Path) -> None:
    """Six files are a whole project: a site, a sheet, its summary, an event, a source, a text."""
    project, problems = read_changed(tmp_path, {})
    assert problems == []
    assert project is not None
    (sheet,) = project.sheets
    assert (project.site.title, project.site.language) == ("The ferry", "en")
    assert (sheet.path, sheet.record.title) == (PurePosixPath(), "The ferry of Lumel")
    assert [fact.id for fact in sheet.facts()] == ["ferry-returns"]
    (source,) = sheet.sources
    assert (source.id, source.text, source.language) == ("notice", NOTICE, "en")
    assert source.sha256 == hashlib.sha256(NOTICE.encode()).hexdigest()
    assert sheet.summary == Summary(file="content/summary.md", text=SUMMARY)
    assert (sheet.lacks_sources, sheet.shared) == (False, frozenset())
    assert list(sheet.declared) == ["ferry-returns"]
    assert list(sheet.declared_sources) == ["notice"]
    assert (project.templates, project.static) == ({}, {})


def test_an_empty_folder_is_told_what_it_lacks(tmp_path: Path) -> None:
    """A folder without content is told of both files that every project has."""
    project, problems = read_project(tmp_path)
    assert project is None
    assert places(in_order(problems)) == [
        "file-is-readable content/sheet.yaml:1:1",
        "file-is-readable content/site.yaml:1:1",
    ]


@pytest.mark.parametrize(
    ("site", "place"),
    [
        (None, "file-is-readable content/site.yaml:1:1"),
        ("", "value-is-allowed content/site.yaml:1:1"),
        ("language: en\n", "key-is-present content/site.yaml:1:1"),
        ("title: a: b\n", "yaml-is-valid content/site.yaml:1:9"),
        ("title: a\nlanguage: xyzzy!\n", "value-is-allowed content/site.yaml:2:11"),
    ],
)
def test_a_bad_site_record_hides_nothing_else(tmp_path: Path, site: str | None, place: str) -> None:
    """A site that cannot be read is stood in for, so that every other stage has its say."""
    changes: Changes = {"content/site.yaml": site, "content/timeline.yaml": "- text\n"}
    project, problems = read_changed(tmp_path, changes)
    assert project is not None
    assert (project.site.title, project.site.language) == (tmp_path.name, "en")
    assert len(project.sheets) == 1
    assert places(problems) == [place, "value-is-allowed content/timeline.yaml:1:3"]


@pytest.mark.parametrize(
    ("site", "language"),
    [
        ("title: a: b\nlanguage: ru\n", "ru"),
        ("titel: a\nlanguage: 'zh-Hans'\n", "zh-Hans"),
        ("title: a\nlanguage: ger\n", "de"),
        ("title: a\nlanguage: xx\n", "en"),
        (b"language: fr\ntitle: \xff\n", "fr"),
    ],
)
def test_a_bad_site_record_keeps_its_language(
    tmp_path: Path, site: str | bytes, language: str
) -> None:
    """Read in another language, the numbers of a sheet would seem wrong where they are right."""
    project, _ = read_changed(tmp_path, {"content/site.yaml": site})
    assert project is not None
    assert project.site.language == language
    assert project.sheets[0].sources[0].language == language


def test_a_sheet_may_lack_all_but_its_record(tmp_path: Path) -> None:
    """Whether a sheet ought to have a summary is not for reading to say."""
    changes: Changes = {f"content/{name}": None for name in ("summary.md", "timeline.yaml")}
    project, problems = read_changed(tmp_path, changes)
    assert problems == []
    assert project is not None
    assert project.sheets[0].summary is None


def test_a_bad_sheet_record_hides_nothing_else(tmp_path: Path) -> None:
    """A record that cannot be read is stood in for, so that every other stage has its say."""
    changes: Changes = {"content/sheet.yaml": "titel: a\n", "content/timeline.yaml": "- text\n"}
    project, problems = read_changed(tmp_path, changes)
    assert project is not None
    (sheet,) = project.sheets
    assert (sheet.record.title, sheet.lacks_words, sheet.lacks_facts) == ("content", True, False)
    assert places(problems) == [
        "key-is-known content/sheet.yaml:1:1",
        "key-is-present content/sheet.yaml:1:1",
        "key-is-present content/sheet.yaml:1:1",
        "value-is-allowed content/timeline.yaml:1:3",
    ]


def test_many_problems_of_many_files_are_all_told(tmp_path: Path) -> None:
    """One run tells everything that is wrong, file by file."""
    changes: Changes = {
        "content/site.yaml": "title: a\ntitle: b\n",
        "content/sheet.yaml": SHEET + "leading: [A]\n",
        "content/summary.md": b"\xff",
        "content/timeline.yaml": "a: b: c\n",
        "content/figures.yaml": "- id: a\n",
        "content/claims.yaml": "text\n",
        "content/people.yaml": b"a: \x00\n",
        "content/events.yaml": "",
        "templates/page.html": b"\xff",
        "seeds/notice.txt": b"ab\xff",
    }
    _, problems = read_changed(tmp_path, changes)
    assert places(problems) == [
        "value-is-allowed content/claims.yaml:1:1",
        "key-is-known content/events.yaml:1:1",
        "fact-has-evidence content/figures.yaml:1:3",
        "key-is-present content/figures.yaml:1:3",
        "key-is-present content/figures.yaml:1:3",
        "key-is-present content/figures.yaml:1:3",
        "file-is-readable content/people.yaml:1:4",
        "id-is-a-slug content/sheet.yaml:3:11",
        "key-is-unique content/site.yaml:2:1",
        "file-is-readable content/summary.md:1:1",
        "yaml-is-valid content/timeline.yaml:1:5",
        "file-is-readable seeds/notice.txt:1:3",
        "file-is-readable templates/page.html:1:1",
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_summary_is_read_with_one_line_end(tmp_path: Path, end: str) -> None:
    """A summary comes with the file it stands in, its lines ended as Markdown ends them."""
    text = end.join(["One [@a].", "", "Two é🗂 [@b].", ""])
    project, problems = read_changed(tmp_path, {"content/summary.md": "\ufeff" + text})
    assert problems == []
    assert project is not None
    summary = project.sheets[0].summary
    assert summary == Summary(file="content/summary.md", text="One [@a].\n\nTwo é🗂 [@b].\n")


def test_places_count_code_points_also_behind_a_byte_order_mark(tmp_path: Path) -> None:
    """Emoji, wide and combining characters count as many columns as they have code points."""
    text = '\ufeff- {id: "e\u0301", title: "👩‍👩‍👧 中文", titel: x, evidence: y}\r\n'
    _, problems = read_changed(tmp_path, {"content/timeline.yaml": text})
    assert places(problems) == [
        "id-is-a-slug content/timeline.yaml:1:8",
        "key-is-known content/timeline.yaml:1:33",
    ]
    assert problems[0].location.text == text.strip("\ufeff\r\n")


def test_windows_line_ends_change_nothing(tmp_path: Path) -> None:
    """A project whose files end their lines as Windows does gives the same facts and places."""
    windows: Changes = {
        name: text.replace("\n", "\r\n")
        for name, text in SMALLEST.items()
        if isinstance(text, str) and name != "seeds/notice.txt"
    }
    project, problems = read_changed(tmp_path / "crlf", windows)
    same, _ = read_changed(tmp_path / "lf", {})
    assert problems == []
    assert project is not None
    assert same is not None
    assert project.sheets[0].events == same.sheets[0].events


@pytest.mark.parametrize(
    ("broken", "place"),
    [
        ("- id: first\n  title: a: b\n- id: second\n", "yaml-is-valid content/timeline.yaml:2:11"),
        (
            b"- id: first\r\n  title: \xff\r\n  id: second\r\n",
            "file-is-readable content/timeline.yaml:2:10",
        ),
    ],
)
def test_a_broken_file_declares_its_ids(tmp_path: Path, broken: str | bytes, place: str) -> None:
    """The ids of a file that cannot be read count as declared: one fault raises one alarm."""
    project, problems = read_changed(tmp_path, {"content/timeline.yaml": broken})
    assert places(problems) == [place]
    assert project is not None
    assert list(project.sheets[0].declared) == ["first", "second"]
    assert project.sheets[0].events == ()


@pytest.mark.parametrize(
    "broken",
    [TIMELINE.encode("utf-16"), "a: b: c\n", "text: a mapping\n", f"{TIMELINE}---\n{TIMELINE}"],
)
def test_a_file_of_facts_that_is_lost_is_known_to_be(tmp_path: Path, broken: str | bytes) -> None:
    """Whatever refers to a fact may refer to one of the lost file."""
    project, problems = read_changed(tmp_path, {"content/timeline.yaml": broken})
    assert len(problems) == 1
    assert project is not None
    assert project.sheets[0].lacks_facts


def test_a_summary_that_is_lost_is_known_to_be(tmp_path: Path) -> None:
    """What nothing else refers to may be cited there."""
    project, _ = read_changed(tmp_path, {"content/summary.md": b"\xff"})
    assert project is not None
    assert (project.sheets[0].lacks_words, project.sheets[0].summary) == (True, None)


def test_a_link_to_nowhere_is_told(tmp_path: Path) -> None:
    """A file that is a link to nothing is a fault, not a file that was left out."""
    lay_out(tmp_path, {"content/timeline.yaml": None, "content/summary.md": None})
    for name in ("timeline.yaml", "summary.md"):
        (tmp_path / "content" / name).symlink_to("gone")
    _, problems = read_project(tmp_path)
    assert places(in_order(problems)) == [
        "file-is-readable content/summary.md:1:1",
        "file-is-readable content/timeline.yaml:1:1",
    ]


def test_a_link_out_of_the_project_is_told(tmp_path: Path) -> None:
    """Content that a link would bring in from outside is refused."""
    (tmp_path / "outside.yaml").write_text(TIMELINE, encoding="utf-8")
    root = lay_out(tmp_path / "project", {"content/timeline.yaml": None})
    (root / "content" / "timeline.yaml").symlink_to(tmp_path / "outside.yaml")
    project, problems = read_project(root)
    assert places(problems) == ["file-is-readable content/timeline.yaml:1:1"]
    assert "leads out of the project" in problems[0].message
    assert project is not None
    assert project.sheets[0].events == ()


def test_problems_of_reading_are_of_form_only(tmp_path: Path) -> None:
    """A quote that stands nowhere is for later stages: reading asks only for form."""
    changes: Changes = {"content/timeline.yaml": ONE_EVENT.format("x").replace("ferry", "zeppelin")}
    _, problems = read_changed(tmp_path, changes)
    assert problems == []
    assert Rule.QUOTE_IS_FOUND not in {problem.rule for problem in problems}
