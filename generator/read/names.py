"""Names of files and folders that would become paths of the site, and that not every system takes.

Input: the paths found in the project. Output: a problem for each name that must be
changed. What a file holds is not looked at.
"""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Final

from generator.model.fields import MAX_SLUG, SLUG
from generator.problems import Location, Problem, Rule
from generator.text.paths import Spellings, collision, is_device, is_portable

OWN_FOLDERS: Final = frozenset({"static", "sources"})
"""The names of folders that the site itself has."""

JOINED: Final = {
    PurePosixPath("factsheet.css"): "css/*.css",
    PurePosixPath("factsheet.js"): "js/*.js",
}
"""The files of the site that parts under `static/` become."""


def folder_problems(folders: Iterable[PurePosixPath]) -> Iterator[Problem]:
    """Yield a problem for each folder of a sheet whose name cannot be its address in the site."""
    for folder in folders:
        if fault := _folder_fault(folder.name):
            yield Problem(
                rule=Rule.ID_IS_A_SLUG,
                location=Location(file=str(folder / "sheet.yaml")),
                message=f"the folder '{folder.name}' {fault}",
                help="rename the folder: lower-case letters a-z, digits and single hyphens, "
                "such as ferry-returns",
            )


def _folder_fault(name: str) -> str | None:
    if not SLUG.fullmatch(name) or len(name) > MAX_SLUG:
        return "is the address of its sheet, and has not the form of an id"
    if is_device(name):
        return "has a name that Windows keeps for itself"
    if name in OWN_FOLDERS:
        return "has the name of a folder that the site itself needs"
    return None


def static_problems(
    own: Iterable[PurePosixPath], shipped: Iterable[PurePosixPath], folder: PurePosixPath
) -> Iterator[Problem]:
    """Yield a problem for each static file of the project that the site could not hold.

    `own` and `shipped` are paths under `static/`; `folder` is that of the project's own files.
    """
    spellings: Spellings = {}
    for path in (*shipped, *JOINED):
        collision(path, spellings)
    for path in own:
        if not all(map(is_portable, path.parts)):
            yield _static(folder / path, "has a name that not every system can give to a file")
        elif path in JOINED:
            yield _static(folder / path, f"would be lost: static/{JOINED[path]} become this file")
        elif earlier := collision(path, spellings):
            yield _static(folder / path, f"and static/{earlier} cannot both be there everywhere")


def _static(file: PurePosixPath, fault: str) -> Problem:
    return Problem(
        rule=Rule.FILE_IS_READABLE,
        location=Location(file=str(file)),
        message=f"'{file}' {fault}",
        help="rename it; a style sheet of your own is static/css/60-own.css",
    )
