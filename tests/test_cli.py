"""The command line: what it takes, what it prints and where, and the code it ends with."""

import json
import os
import re
import shlex
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pypdf import PdfReader

from generator import __version__, cli
from generator.cli import factsheet, main
from generator.problems import FactsheetError
from generator.typeset import NO_LIBRARY
from tests.projects import FAULTY, ROOT, SITES, WARNED, Changes, lay_out
from tests.terminal import run


def call(*arguments: str | Path) -> Result:
    """Call the command in this process."""
    return CliRunner().invoke(factsheet, [*map(str, arguments)], catch_exceptions=False)


def test_a_sound_project_is_checked(tmp_path: Path) -> None:
    """A check without a finding prints nothing for a program to read, and ends with 0."""
    result = call("check", lay_out(tmp_path, {}))
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"{tmp_path}: no problem.\n"


def test_a_sound_project_is_built(tmp_path: Path) -> None:
    """A build says what it proved, what it wrote, and where to look; it ends with 0."""
    result = call("build", lay_out(tmp_path, {}))
    proved, wrote, where = result.stdout.splitlines()
    assert (result.exit_code, result.stderr) == (0, "")
    assert proved == "1 fact rests on 1 proven passage, 1 of 2 sentences used"
    assert re.fullmatch(r"\d+ files, \d+ kB in \d+\.\d\d s", wrote)
    assert where == str(tmp_path / "site" / "index.html")
    assert Path(where).is_file()


def test_a_second_build_changes_nothing(tmp_path: Path) -> None:
    """Where nothing changed, the build says so."""
    lay_out(tmp_path, {})
    call("build", tmp_path)
    second = call("build", tmp_path).stdout
    assert second.startswith("1 fact rests on ")
    assert "\nnothing to change in " in second


def test_problems_end_a_check_with_1(tmp_path: Path) -> None:
    """Problems go to the output, where a pipe can take them; how many, to the errors."""
    result = call("check", lay_out(tmp_path, FAULTY))
    assert result.exit_code == 1
    assert result.stdout.startswith("content/timeline.yaml:4:13: error: these words do not stand")
    assert result.stdout.endswith("\n")
    assert result.stderr == f"{tmp_path}: 1 error.\n"


def test_problems_end_a_build_with_1_and_the_old_site_stands(tmp_path: Path) -> None:
    """Nothing is written when a problem stops a build, and nothing is taken away."""
    call("build", lay_out(tmp_path, {}))
    before = {file: file.read_bytes() for file in (tmp_path / "site").rglob("*") if file.is_file()}
    result = call("build", lay_out(tmp_path, FAULTY))
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("content/timeline.yaml:4:13: error: ")
    assert result.stderr.endswith("\nNothing was built: 1 error.\n")
    after = {file: file.read_bytes() for file in (tmp_path / "site").rglob("*") if file.is_file()}
    assert after == before


@pytest.mark.parametrize("command", ["build", "check"])
@pytest.mark.parametrize(("options", "code"), [((), 0), (("--strict",), 1)])
def test_warnings_count_only_when_strict(
    tmp_path: Path, command: str, options: tuple[str, ...], code: int
) -> None:
    """A warning is told always, and stops a build or fails a check only under --strict."""
    result = call(command, lay_out(tmp_path, WARNED), *options)
    assert result.exit_code == code
    assert re.search(
        r"^content/people\.yaml:1:8: warning: .+ \[entity-is-used\]$", result.output, re.MULTILINE
    )
    assert "1 warning" in result.output
    assert (tmp_path / "site").exists() is (command == "build" and code == 0)


def test_an_empty_folder_is_no_project(tmp_path: Path) -> None:
    """A folder without content is told what it lacks, for both commands."""
    for command in ("check", "build"):
        result = call(command, tmp_path)
        assert result.exit_code == 1
        assert "content/site.yaml:1:1: error: " in result.output
        assert "content/sheet.yaml:1:1: error: " in result.output
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("check", "{gone}"), "does not exist"),
        (("build", "{gone}"), "does not exist"),
        (("check", "{file}"), "is a file"),
        (("build", "{file}"), "is a file"),
        (("check", "--format", "xml"), "'xml' is not one of 'text', 'json', 'github'"),
        (("check", "--nope"), "No such option"),
        (("biuld",), "No such command 'biuld'"),
        (("build", ".", "--out", "{file}"), "is a file"),
        (("build", "a", "b"), "does not exist"),
        ((), "Usage: "),
    ],
)
def test_a_wrong_call_ends_with_2(
    tmp_path: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    """What the program cannot make sense of is told with how it is used, and ends with 2."""
    file = tmp_path / "file"
    file.write_text("x", encoding="utf-8")
    places = {"gone": tmp_path / "gone", "file": file}
    result = call(*(argument.format(**places) for argument in arguments))
    assert result.exit_code == 2
    assert sentence in result.output
    assert "Traceback" not in result.output


def test_the_output_goes_where_it_is_asked_for(tmp_path: Path) -> None:
    """--out names the folder of the site; the project's own folder is not touched."""
    project = lay_out(tmp_path / "project", {})
    result = call("build", project, "--out", tmp_path / "a" / "b")
    assert result.exit_code == 0
    assert (tmp_path / "a" / "b" / "index.html").is_file()
    assert sorted(path.name for path in project.iterdir()) == ["content", "seeds"]


@pytest.mark.parametrize("form", ["json", "github"])
@pytest.mark.parametrize(("changes", "code"), [({}, 0), (FAULTY, 1), (WARNED, 0)])
def test_a_form_for_programs_stands_alone(
    tmp_path: Path, form: str, changes: Changes, code: int
) -> None:
    """In a form for programs nothing else is printed, on either stream."""
    result = call("check", lay_out(tmp_path, changes), "--format", form)
    assert (result.exit_code, result.stderr) == (code, "")
    if form == "json":
        assert len(json.loads(result.stdout)["problems"]) == bool(changes)
    else:
        assert all(line.startswith("::") for line in result.stdout.splitlines())


def test_the_version_is_told() -> None:
    """--version names the program and its version."""
    assert call("--version").stdout == f"factsheet, version {__version__}\n"
    assert run("--version").out == f"factsheet, version {__version__}\n"


@pytest.mark.parametrize("arguments", [("--help",), ("-h",), ("build", "-h"), ("check", "--help")])
def test_help_has_examples_on_lines_of_their_own(arguments: tuple[str, ...]) -> None:
    """Help says what the command does, and shows calls that can be copied."""
    result = call(*arguments)
    assert result.exit_code == 0
    assert re.findall(r"^ *factsheet \w+", result.stdout, re.MULTILINE)


def examples() -> list[str]:
    """Return the calls that the help shows, without their explanations."""
    return re.findall(r"^ *(factsheet .*?)(?:  |$)", call("--help").stdout, re.MULTILINE)


def test_every_example_in_the_help_works(tmp_path: Path) -> None:
    """The examples of the help are calls that work as they stand."""
    here, water = tmp_path / "here", tmp_path / "water"
    lay_out(here, {})
    lay_out(water, {})
    assert len(examples()) == 7
    for example in examples():
        ran = run(*shlex.split(example)[1:], folder=here)
        assert (ran.code, "Traceback" in ran.err) == (0, False), example
    assert (here / "site" / "index.html").is_file()
    assert (here / "www" / "index.html").is_file()


def test_a_folder_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    """An output folder with someone else's files is left as it is, and one sentence says so."""
    project, out = lay_out(tmp_path / "project", {}), tmp_path / "out"
    out.mkdir()
    (out / "thesis.txt").write_text("x", encoding="utf-8")
    ran = run("build", project, "--out", out)
    assert (ran.code, ran.out) == (1, "")
    assert re.fullmatch(r"factsheet: \S.*thesis\.txt.*\n", ran.err)
    assert [path.name for path in out.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize("out", ["content", ".", "../project/seeds"])
def test_the_site_does_not_replace_the_project(tmp_path: Path, out: str) -> None:
    """An output that would swallow the content is refused."""
    project = lay_out(tmp_path / "project", {})
    ran = run("build", project, "--out", out, folder=project)
    assert ran.code == 1
    assert ran.err.startswith("factsheet: ")
    assert ran.err.count("\n") == 1
    assert (project / "content" / "site.yaml").is_file()
    assert (project / "seeds" / "notice.txt").is_file()


@pytest.mark.parametrize("out", ["file/site", "/proc/none/site"])
def test_an_output_that_cannot_be_written_is_one_sentence(tmp_path: Path, out: str) -> None:
    """What the disk says against the output is told in a sentence, with the place."""
    (tmp_path / "file").write_text("x", encoding="utf-8")
    project = lay_out(tmp_path / "project", {})
    ran = run("build", project, "--out", out, folder=tmp_path)
    assert (ran.code, ran.out) == (1, "")
    assert re.fullmatch(r"factsheet: .*\n", ran.err)
    assert "Traceback" not in ran.err


def test_a_broken_template_is_one_sentence(tmp_path: Path) -> None:
    """A template of the project's own that Jinja cannot read is told with its name."""
    broken: Changes = {"templates/base.html": "<html>{% if %}"}
    ran = run("build", lay_out(tmp_path, broken))
    assert (ran.code, ran.out) == (1, "")
    assert "base.html" in ran.err
    assert "Traceback" not in ran.err
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (FactsheetError("It cannot be."), "factsheet: It cannot be.\n"),
        (
            PermissionError(13, "Permission denied", "/x"),
            "factsheet: /x: Permission denied\n",
        ),
        (OSError(28, "No space left on device"), "factsheet: the disk: No space left on device\n"),
        (OSError("odd"), "factsheet: the disk: odd\n"),
    ],
)
def test_a_refusal_is_one_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: Exception,
    sentence: str,
) -> None:
    """A wrong call or a broken disk ends with 1 and one sentence, never with a traceback."""

    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(cli, "check_project", refuse)
    monkeypatch.setattr(sys, "argv", ["factsheet", "check", str(tmp_path)])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    assert capsys.readouterr().err == sentence


def test_a_program_without_an_output_still_ends_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the system gives no output at all, as to a window program, the code still tells."""
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "argv", ["factsheet", "build", str(lay_out(tmp_path, {}))])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 0


def test_facts_of_all_sheets_are_counted(tmp_path: Path) -> None:
    """The account of a build is of the whole site, in the right number."""
    result = call("build", SITES / "full", "--out", tmp_path / "site")
    assert re.match(
        r"35 facts rest on 33 proven passages, \d+ of \d+ sentences used\n", result.stdout
    )


@pytest.mark.parametrize(
    ("options", "height"), [(("--pdf",), 842), (("--pdf", "--paper", "letter"), 792)]
)
def test_a_pdf_of_the_handout_is_made_when_asked_for(
    tmp_path: Path, options: tuple[str, ...], height: int
) -> None:
    """It stands beside the handout, on A4 if nothing else is said, and goes when not asked for."""
    site = lay_out(tmp_path, {}) / "site"
    assert call("build", tmp_path, *options).exit_code == 0
    (page, *_) = PdfReader(site / "handout.pdf").pages
    assert round(page.mediabox.height) == height
    assert 'href="handout.pdf"' in (site / "index.html").read_text(encoding="utf-8")
    assert call("build", tmp_path).exit_code == 0
    assert not (site / "handout.pdf").exists()
    assert (site / "handout.html").exists()


def test_without_the_library_a_pdf_is_refused_and_the_old_site_stands(tmp_path: Path) -> None:
    """One sentence that says what to install, 1 at the end, and not a byte changed."""
    project = lay_out(tmp_path / "project", {})
    assert run("build", project).code == 0
    before = {file: file.read_bytes() for file in (project / "site").rglob("*") if file.is_file()}
    lay_out(project, {"content/site.yaml": "title: Another title\n"})
    # Found before the library itself, on the path of every process that is told so.
    (tmp_path / "weasyprint.py").write_text("raise ImportError(__name__)\n", encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), str(ROOT)])
    ran = run("build", project, "--pdf", variables={"PYTHONPATH": path})
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == f"factsheet: {NO_LIBRARY}\n"
    after = {file: file.read_bytes() for file in (project / "site").rglob("*") if file.is_file()}
    assert after == before
