"""The read stage: from a project's folder to its content, with every problem of form.

The only stage that opens inputs. Every value knows the line and column it was written at.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final, assert_never

from generator.model.languages import meant_language
from generator.model.origin import Origin
from generator.model.project import Project, Sheet, Site
from generator.problems import Location, Problem, Rule
from generator.read.inputs import BYTE_ORDER_MARK, decode_text, list_files, read_bytes
from generator.read.names import folder_problems, static_problems
from generator.read.sheet import (
    CONTENT,
    SHARED_FILES,
    SHEET_FILES,
    Shared,
    read_record,
    read_shared,
    read_sheet,
    unread_files,
)
from generator.text.spelling import nearest_word

TEMPLATES: Final = PurePosixPath("templates")
STATIC: Final = "static"
LANGUAGE: Final = "en"
"""The language that a site has where none is said, or where `site.yaml` cannot be read."""

LANGUAGE_LINE: Final = re.compile(r"^language:[ \t]*[\"']?([A-Za-z0-9-]+)", re.MULTILINE)
"""The line that gives the language, for a file that is not whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The templates by name, and the static files by their path under `static/`."""

    templates: dict[str, str] = field(default_factory=dict)
    static: dict[PurePosixPath, bytes] = field(default_factory=dict)


def read_project(root: Path) -> tuple[Project | None, list[Problem]]:
    """Return the content of the project at `root`, and every problem met on reading it.

    There is no project when there is no sheet. Entries that cannot be read are left out of it, and
    a record that cannot be read is stood in for, so the other stages can still look at the rest.
    """
    record = read_record(root, CONTENT / "site.yaml", Site)
    folders, misplaced = _sheet_folders(root)
    site = record.entries[0] if record.entries else _stand_in(root)
    sheets, faults = _sheets(root, folders, site.language)
    theme, refused = read_theme(root, TEMPLATES)
    problems = [*record.problems, *misplaced, *faults, *refused]
    problems += _static(theme)
    if not sheets:
        return None, problems
    project = Project(
        site=site, sheets=tuple(sheets), templates=theme.templates, static=theme.static
    )
    return project, problems


def _stand_in(root: Path) -> Site:
    """Return a site whose `site.yaml` cannot be read, in its language as far as that can be seen.

    In another language the numbers of its sheets would be misread: faults that are none.
    """
    file = CONTENT / "site.yaml"
    data = read_bytes(root, file)
    text = "" if isinstance(data, Problem) else data.decode("utf-8", "replace")
    said = LANGUAGE_LINE.search(text)
    return Site(
        origin=Origin(file=str(file)),
        title=root.name or str(root),
        language=(meant_language(said[1]) if said else None) or LANGUAGE,
    )


def _sheets(
    root: Path, folders: list[PurePosixPath], language: str
) -> tuple[list[Sheet], list[Problem]]:
    problems: list[Problem] = []
    shared = Shared()
    if folders and folders != [CONTENT]:
        shared = read_shared(root)
        problems += [*shared.entities.problems, *shared.records.problems]
        problems += unread_files(root, CONTENT, SHARED_FILES)
    sheets: list[Sheet] = []
    for folder in folders:
        sheet, faults = read_sheet(root, folder, language, shared)
        problems += faults
        sheets.append(sheet)
    return sheets, problems


def read_theme(root: Path, folder: PurePosixPath) -> tuple[Theme, list[Problem]]:
    """Return the templates (`.html`) and static files (under `static/`) of a folder."""
    theme, problems = Theme(), []
    for file in list_files(root, folder):
        name = file.relative_to(folder)
        static = name.parts[0] == STATIC
        if not static and name.suffix != ".html":
            continue
        data = read_bytes(root, file)
        text = data if isinstance(data, Problem) or static else decode_text(file, data)
        match text:
            case Problem():
                problems.append(text)
            case bytes():
                theme.static[name.relative_to(STATIC)] = text
            case str():
                theme.templates[str(name)] = text.removeprefix(BYTE_ORDER_MARK)
            case _:
                assert_never(text)
    return theme, problems


def _static(theme: Theme) -> Iterator[Problem]:
    """Yield the problems of the names of the project's static files, beside ours."""
    ours = shipped_templates() / STATIC
    shipped = (path.relative_to(ours) for path in sorted(ours.rglob("*")) if path.is_file())
    return static_problems(theme.static, map(PurePosixPath, shipped), TEMPLATES / STATIC)


def _sheet_folders(root: Path) -> tuple[list[PurePosixPath], list[Problem]]:
    """Return the folders that hold a `sheet.yaml`: `content/` alone, or folders right under it."""
    found = [file.parent for file in list_files(root, CONTENT) if file.name == "sheet.yaml"]
    problems = []
    if not found:
        problems.append(
            _at_sheet(
                CONTENT,
                "there is no sheet.yaml",
                "add content/sheet.yaml with title and standfirst",
            )
        )
    for folder in found:
        if CONTENT in found and folder != CONTENT:
            problems.append(
                _at_sheet(
                    folder,
                    "a sheet stands inside the sheet content/sheet.yaml",
                    "move content/sheet.yaml and its files into a folder of their own",
                )
            )
        elif CONTENT not in {folder, folder.parent}:
            problems.append(
                _at_sheet(folder, "a sheet stands too deep", "move it right under content/")
            )
    sheets = [CONTENT] if CONTENT in found else [f for f in found if f.parent == CONTENT]
    problems += folder_problems(folder for folder in sheets if folder != CONTENT)
    return sheets, problems + _folders_without_sheet(root, {CONTENT, *found})


def _folders_without_sheet(root: Path, known: set[PurePosixPath]) -> list[Problem]:
    """Return a problem for each folder that has files of a sheet, but no `sheet.yaml`."""
    files = [f for f in list_files(root, CONTENT) if f.suffix in {".yaml", ".yml"}]
    return [
        _at_sheet(
            folder,
            "there is no sheet.yaml, so no sheet reads the files of this folder",
            _mend([f.name for f in files if f.parent == folder]),
        )
        for folder in sorted({f.parent for f in files} - known)
    ]


def _mend(names: list[str]) -> str:
    odd = [name for name in names if name not in SHEET_FILES]
    guess = nearest_word("sheet.yaml", odd)
    if guess:
        return f"did you mean '{guess}' to be sheet.yaml?"
    return "add sheet.yaml there, or move the files into the folder of their sheet"


def _at_sheet(folder: PurePosixPath, message: str, mend: str) -> Problem:
    return Problem(
        rule=Rule.FILE_IS_READABLE,
        location=Location(file=str(folder / "sheet.yaml")),
        message=message,
        help=mend,
    )


def shipped_templates() -> Path:
    """Return the folder of our own templates: in the wheel, or at the top of the checkout."""
    package = Path(__file__).parent.parent
    in_wheel = package / "templates"
    return in_wheel if in_wheel.is_dir() else package.parent / "templates"
