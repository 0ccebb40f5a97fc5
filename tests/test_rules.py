"""Each rule by example: `tests/rules/<rule>/` holds whole small projects that obey it or break it.

A folder whose name begins with `good` has no problem at all. One whose name begins with `bad`
breaks that rule and no other; its `report.txt` is what `factsheet check` prints of it. To add an
example, add a folder: nothing here needs to change.
"""

from pathlib import Path
from typing import Final

import pytest

from generator.pipeline import check_project
from generator.problems import Rule
from generator.report import as_text

FOLDERS: Final = Path(__file__).parent / "rules"


def examples(kind: str) -> list[str]:
    """Return the examples of a kind, as `rule/folder`."""
    found = FOLDERS.glob(f"*/{kind}*/")
    return sorted(folder.relative_to(FOLDERS).as_posix() for folder in found)


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_has_an_example_of_each_kind(rule: Rule) -> None:
    """A rule that nobody has seen obeyed and broken is no rule."""
    assert (FOLDERS / rule / "good").is_dir()
    assert (FOLDERS / rule / "bad").is_dir()


def test_every_folder_is_an_example_of_a_rule() -> None:
    """A misnamed folder would be an example that nobody runs."""
    assert {folder.name for folder in FOLDERS.iterdir()} == set(Rule)
    named = {*examples("good"), *examples("bad")}
    assert {folder.relative_to(FOLDERS).as_posix() for folder in FOLDERS.glob("*/*")} == named


@pytest.mark.parametrize("example", examples("good"))
def test_content_that_obeys_has_no_problem(example: str) -> None:
    """A good example breaks no rule at all, not even with a warning."""
    assert as_text(check_project(FOLDERS / example).problems) == ""


@pytest.mark.parametrize("example", examples("bad"))
def test_content_that_breaks_a_rule_is_reported(example: str) -> None:
    """A bad example breaks its own rule alone, with these places, sentences and mends."""
    folder = FOLDERS / example
    problems = check_project(folder).problems
    assert as_text(problems) == (folder / "report.txt").read_text(encoding="utf-8")
    assert {problem.rule for problem in problems} == {Rule(folder.parent.name)}
