"""The command at a terminal, in a pipe, and where the output cannot show every character."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.projects import FAULTY, WARNED, Changes, lay_out
from tests.terminal import environment, run, run_at_terminal

ARABIC: Changes = {
    "content/timeline.yaml": "- id: عودة\n  title: عودة العبّارة 🗂\n  evidence: رجعت العبّارة\n"
}
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
WIPED = "\r\x1b[K"
ASCII = {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def test_a_pipe_gets_no_colour_and_no_progress(tmp_path: Path) -> None:
    """Where nobody watches, every character printed is part of the message."""
    ran = run("build", lay_out(tmp_path, WARNED))
    assert ran.code == 0
    assert "\x1b" not in ran.out + ran.err
    assert "\r" not in ran.out + ran.err
    assert "built The ferry" not in ran.err
    assert ran.err.count("\n") == 4  # one warning: place, line, caret, mend


def test_a_terminal_gets_colour_and_progress(tmp_path: Path) -> None:
    """At a terminal the weight is coloured and the work done is shown, then wiped away."""
    ran = run_at_terminal("build", lay_out(tmp_path, WARNED))
    assert ran.code == 0
    assert "content/people.yaml:1:8: \x1b[33m\x1b[1mwarning\x1b[0m: " in ran.out
    checked, built = f"{WIPED}checked The ferry of Lumel", f"{WIPED}built The ferry of Lumel"
    assert f"{checked}{built}{WIPED}" in ran.out
    *_, rest = ran.out.split(WIPED)
    assert "1 warning" in rest


def test_a_terminal_shows_errors_in_red(tmp_path: Path) -> None:
    """An error is red, so that it is seen among warnings."""
    ran = run_at_terminal("check", lay_out(tmp_path, FAULTY))
    assert ran.code == 1
    assert "\x1b[31m\x1b[1merror\x1b[0m: these words do not stand" in ran.out


def test_a_form_for_programs_is_never_coloured(tmp_path: Path) -> None:
    """JSON and workflow commands are the same at a terminal as in a pipe."""
    for form in ("json", "github"):
        ran = run_at_terminal("check", lay_out(tmp_path, FAULTY), "--format", form)
        assert COLOUR.search(ran.out) is None


def test_no_color_leaves_the_progress_clean(tmp_path: Path) -> None:
    """NO_COLOR takes the colours away, and the line of progress is wiped all the same."""
    ran = run_at_terminal("build", lay_out(tmp_path, WARNED), variables={"NO_COLOR": "1"})
    assert ran.code == 0
    assert COLOUR.search(ran.out) is None
    assert "content/people.yaml:1:8: warning: " in ran.out
    assert ran.out.split(WIPED)[-2] == "built The ferry of Lumel"


def test_an_empty_no_color_is_none(tmp_path: Path) -> None:
    """NO_COLOR counts when it is set to something (no-color.org)."""
    ran = run_at_terminal("check", lay_out(tmp_path, FAULTY), variables={"NO_COLOR": ""})
    assert "\x1b[31m" in ran.out


def test_a_long_or_broken_title_stays_on_the_line_of_progress(tmp_path: Path) -> None:
    """The line of progress is one line, whatever a title holds."""
    title = "title: |\n  One\n  two " + "long " * 40 + "\nstandfirst: s\n"
    ran = run_at_terminal("build", lay_out(tmp_path, {"content/sheet.yaml": title}))
    shown = [part for part in ran.out.split(WIPED) if part.startswith("checked")]
    assert shown
    assert all("\n" not in part and len(part) <= 70 for part in shown)


@pytest.mark.parametrize(
    "variables",
    [
        ASCII,
        ASCII | {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "ascii:strict"},
        {"PYTHONIOENCODING": "latin-1"},
    ],
)
@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_any_character_can_be_told_anywhere(
    tmp_path: Path, variables: dict[str, str], form: str
) -> None:
    """Where the output cannot show a character, its escape is shown: never a traceback."""
    project = lay_out(tmp_path / "مشروع", ARABIC)
    ran = run("check", project, "--format", form, variables=variables)
    assert ran.code == 1
    assert "Traceback" not in ran.err
    assert "id-is-a-slug" in ran.out
    if form == "json":
        rules = [problem["rule"] for problem in json.loads(ran.out)["problems"]]
        assert "id-is-a-slug" in rules


def test_a_folder_with_any_name_is_built(tmp_path: Path) -> None:
    """A project may stand in a folder with a name in any script, also where output is ASCII."""
    project = lay_out(tmp_path / "مشروع 🗂", {})
    ran = run("build", project, variables=ASCII | {"PYTHONIOENCODING": "ascii"})
    assert (ran.code, ran.err) == (0, "")
    assert (project / "site" / "index.html").is_file()


def test_a_file_name_that_is_no_text_is_told(tmp_path: Path) -> None:
    """A name whose bytes are not UTF-8, or that commands a terminal, is shown by its escapes."""
    lay_out(tmp_path, {})
    for name in (b"\xff\xfe.yaml", b"a\x1b[2Jb.yaml", b"a\nb.yaml"):
        Path(
            bytes(tmp_path / "content").decode() + "/" + name.decode("utf-8", "surrogateescape")
        ).touch()
    for form in ("text", "json", "github"):
        ran = run("check", tmp_path, "--format", form)
        assert ran.code == 1
        assert "Traceback" not in ran.err
        assert ran.out.count("key-is-known") + ran.out.count("file-is-readable") == 3
        assert "\x1b" not in ran.out


def test_a_reader_that_leaves_early_is_no_fault(tmp_path: Path) -> None:
    """`factsheet check | head` ends quietly when head has seen enough."""
    many = "".join(f"- id: A{number}\n  titel: x\n" for number in range(3000))
    project = lay_out(tmp_path, {"content/timeline.yaml": many})
    process = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "generator", "check", str(project)],
        env=environment({}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    told = process.stderr.read().decode()
    process.stderr.close()
    assert process.wait(timeout=60) != 0
    assert "Traceback" not in told
    assert "Exception" not in told
