"""Whole projects for tests: the smallest one there is, laid out on disk with any change.

`MARK` stands in a text where a problem is expected; `unmarked` takes it out and says where it was.
"""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from generator.model.project import Project
from generator.problems import Problem, in_order
from generator.read import read_project

ROOT: Final = Path(__file__).parent.parent
"""The top of this checkout."""

SITES: Final = Path(__file__).parent / "sites"
"""The projects that are kept as files: `minimal`, `full` and `newsroom`."""

Changes = dict[str, str | bytes | None]
"""Files of a project that differ from the smallest one; None leaves a file out."""

MARK: Final = "‸"

NOTICE: Final = "Harbour notice\n\nAfter a winter in dock the ferry returned on 4 May 2031.\n"

SOURCES: Final = f"""\
- id: notice
  title: Harbour notice
  text: notice.txt
  sha256: {hashlib.sha256(NOTICE.encode()).hexdigest()}
  kind: document
"""

TIMELINE: Final = """\
- id: ferry-returns
  title: The ferry returns
  date: 2031-05-04
  evidence: the ferry returned on 4 May 2031
"""

SUMMARY: Final = "The ferry came back in May [@ferry-returns].\n"

SMALLEST: Final[Mapping[str, str | bytes]] = {
    "content/site.yaml": "title: The ferry\n",
    "content/sheet.yaml": "title: The ferry of Lumel\nstandfirst: What one notice says.\n",
    "content/summary.md": SUMMARY,
    "content/timeline.yaml": TIMELINE,
    "content/sources.yaml": SOURCES,
    "seeds/notice.txt": NOTICE,
}
"""The files of the smallest project that is whole."""

FAULTY: Final[Changes] = {"content/timeline.yaml": TIMELINE.replace("the ferry", "the zeppelin")}
"""A change that brings in one error, at `content/timeline.yaml:4:13`."""

WARNED: Final[Changes] = {
    "content/people.yaml": "- {id: line, name: ferry, kind: organisation, evidence: the ferry}\n"
}
"""A change that brings in one warning, at `content/people.yaml:1:8`."""


def lay_out(root: Path, changes: Changes) -> Path:
    """Write the smallest project with `changes` to `root`, line ends as given; return `root`."""
    files: dict[str, str | bytes | None] = {**SMALLEST, **changes}
    for name, content in files.items():
        if content is not None:
            file = root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def unmarked(text: str) -> tuple[str, int, int]:
    """Return a text without its `MARK`, and the line and column of the mark, from 1."""
    before, _, after = text.partition(MARK)
    return before + after, before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1


def places(problems: Iterable[Problem]) -> list[str]:
    """Return `rule file:line:column` of each problem, in the order given."""
    return [f"{p.rule} {p.location.file}:{p.location.line}:{p.location.column}" for p in problems]


def read_changed(root: Path, changes: Changes) -> tuple[Project | None, list[Problem]]:
    """Return what the smallest project with changes reads as, its problems in order."""
    project, problems = read_project(lay_out(root, changes))
    return project, in_order(problems)
