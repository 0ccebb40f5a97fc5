"""The story of the program on one screen: read, anchor, check, compose, render, typeset, write.

`build_sheet` is the whole way of one sheet from its content to its pages: pure and picklable.
"""

import gettext
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.anchor import anchor
from generator.assets import static_files
from generator.check import check_sheet, check_site
from generator.compose import compose_search, compose_sheet, compose_site
from generator.model.addresses import HANDOUT, HANDOUT_PDF
from generator.model.anchored import AnchoredSheet
from generator.model.fields import FactId
from generator.model.project import Project, Sheet
from generator.model.quantities import compared
from generator.model.shown import shown_part
from generator.problems import Problem, has_errors, in_order
from generator.read import read_project, read_theme, shipped_templates
from generator.render import render_search, render_sheet, render_site
from generator.typeset import Paper, typeset
from generator.write import WriteReport, recover, write_tree

Files = Mapping[PurePosixPath, bytes]
Progress = Callable[[str], None]
"""Called with the name of each piece of work when it is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckResult:
    """What was read and anchored, as far as it could be, and every problem in order."""

    project: Project | None
    sheets: tuple[AnchoredSheet, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildResult:
    """The problems of a build, and what was written; nothing is written when they stop it."""

    checked: CheckResult
    written: WriteReport | None


def _silent(_: str) -> None:
    """Report no progress."""


def check_project(root: Path, progress: Progress = _silent) -> CheckResult:
    """Return the content of the project at `root`, anchored, and all that is wrong with it."""
    project, problems = read_project(root)
    if project is None:
        return CheckResult(project=None, sheets=(), problems=tuple(in_order(problems)))
    sheets: list[AnchoredSheet] = []
    for sheet in project.sheets:
        anchored, faults = check_one(sheet, project)
        problems += faults
        sheets.append(anchored)
        progress(f"checked {sheet.record.title}")
    problems += check_site(project)
    return CheckResult(project=project, sheets=tuple(sheets), problems=tuple(in_order(problems)))


def check_one(sheet: Sheet, project: Project) -> tuple[AnchoredSheet, list[Problem]]:
    """Return one sheet anchored, without what is shared and not its own, and what is wrong."""
    anchored, problems = anchor(sheet)
    problems += check_sheet(anchored, project.site)
    return shown_part(anchored), problems


def build_project(
    root: Path,
    out: Path,
    *,
    strict: bool = False,
    pdf: Paper | None = None,
    progress: Progress = _silent,
) -> BuildResult:
    """Build the project at `root` into `out`, unless a problem stops it.

    `pdf` is the paper of the handouts' PDFs; None makes none. Raises FactsheetError when a template
    is broken, the output may not be written, or what makes a PDF is missing: all before it writes.
    """
    recover(out)
    checked = check_project(root, progress)
    if checked.project is None or has_errors(checked.problems, strict=strict):
        return BuildResult(checked=checked, written=None)
    files = build_site(checked.project, checked.sheets, progress, pdf=pdf)
    protected = [root / name for name in ("content", "seeds", "templates")]
    return BuildResult(checked=checked, written=write_tree(files, out, protected=protected))


def build_site(
    project: Project,
    sheets: tuple[AnchoredSheet, ...],
    progress: Progress = _silent,
    *,
    pdf: Paper | None = None,
) -> dict[PurePosixPath, bytes]:
    """Return every file of the site, in order of its path."""
    theme, _ = read_theme(shipped_templates(), PurePosixPath())
    templates = {**theme.templates, **project.templates}
    alone = len(sheets) == 1 and sheets[0].sheet.path == PurePosixPath()
    files: dict[PurePosixPath, bytes] = dict(static_files({**theme.static, **project.static}))
    quantities = compared([anchored.sheet for anchored in sheets])
    for anchored in sheets:
        files |= build_sheet(
            anchored, project, templates, alone=alone, quantities=quantities, pdf=pdf
        )
        progress(f"built {anchored.sheet.record.title}")
    view = compose_site(project, sheets, gettext.NullTranslations())
    files |= render_site(view, templates)
    search = compose_search(project, sheets, gettext.NullTranslations())
    files |= render_search(search, templates)
    return dict(sorted(files.items()))


def build_sheet(
    anchored: AnchoredSheet,
    project: Project,
    templates: Mapping[str, str],
    *,
    alone: bool,
    quantities: Mapping[FactId, bool] | None = None,
    pdf: Paper | None = None,
) -> Files:
    """Return the pages of one sheet by their path in the site, with `pdf` its handout as PDF.

    `quantities` are what `compared` gives for all sheets.
    """
    view = compose_sheet(
        anchored,
        project.site,
        gettext.NullTranslations(),
        alone=alone,
        compared=quantities,
        pdf=pdf is not None,
    )
    files = render_sheet(view, templates)
    if pdf is not None:
        folder = anchored.sheet.path
        files[folder / HANDOUT_PDF] = typeset(files[folder / HANDOUT], pdf)
    return files
