"""The one place that opens files: every rule on size, links, encoding and characters is here.

Nothing that comes out of this module holds a character that HTML or XML may not hold, so later
stages need not drop any. (Escapes in YAML could bring one back; `nodes` refuses those.)
"""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final

from generator.problems import Location, Problem, Rule
from generator.text.lines import LineIndex

BYTE_ORDER_MARK: Final = "\ufeff"
MAX_BYTES: Final = {".yaml": 2_000_000, ".md": 2_000_000}
MAX_OTHER_BYTES: Final = 50_000_000
ILLEGAL: Final = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000)
    )
    + "]"
)
"""Characters that HTML calls control characters or noncharacters (HTML Standard, 13.2.3.5)."""


def read_bytes(root: Path, file: PurePosixPath) -> bytes | Problem:
    """Return the bytes of a project file, or the problem that keeps it from being read.

    `file` is relative to `root`. A link may lead to another place in the project, not out of it.
    """
    path = root / file
    try:
        if not path.resolve(strict=True).is_relative_to(root.resolve()):
            return _unreadable(file, "leads out of the project", "put the file itself there")
        if not path.is_file():
            return _unreadable(file, "is not a file", "put a text file there")
        limit = MAX_BYTES.get(file.suffix, MAX_OTHER_BYTES)
        if path.stat().st_size > limit:
            size = f"is larger than {limit // 1_000_000} MB"
            return _unreadable(file, size, "divide it into several files")
        return path.read_bytes()
    except FileNotFoundError:
        return _unreadable(file, "does not exist", "add the file, or correct its name")
    except (OSError, ValueError, RuntimeError) as error:  # RuntimeError: links in a circle
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "bad name"
        return _unreadable(file, f"cannot be read: {reason}", "check its name and permissions")


def read_text(root: Path, file: PurePosixPath) -> str | Problem:
    """Return the text of a project file in UTF-8, or the problem that keeps it from being read.

    A byte order mark at its start is left out: editors write it and show nobody.
    """
    data = read_bytes(root, file)
    text = data if isinstance(data, Problem) else decode_text(file, data)
    return text if isinstance(text, Problem) else text.removeprefix(BYTE_ORDER_MARK)


def is_there(root: Path, file: PurePosixPath) -> bool:
    """Return whether the project has a file of that name, also when it is a link to nowhere."""
    return (root / file).is_symlink() or (root / file).exists()


def decode_text(file: PurePosixPath, data: bytes) -> str | Problem:
    """Return bytes as text, line ends and all, or the problem with its first bad character."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        return _at(
            file,
            before,
            f"byte {error.start + 1} (0x{data[error.start]:02x}) is not UTF-8",
            "save the file in the encoding UTF-8",
        )
    if found := ILLEGAL.search(text):
        code = f"U+{ord(found.group()):04X}"
        before = text[: found.start()]
        return _at(file, before, f"{code} is not a character of a text", "delete the character")
    return text


def list_files(root: Path, folder: PurePosixPath) -> Iterator[PurePosixPath]:
    """Yield the files under a folder of the project, sorted, without hidden ones."""
    base = root / folder
    if not base.is_dir():
        return
    for path in sorted(base.rglob("*")):
        relative = PurePosixPath(path.relative_to(root).as_posix())
        hidden = any(part.startswith(".") for part in relative.parts)
        if path.is_file() and not hidden:
            yield relative


def _at(file: PurePosixPath, before: str, message: str, mend: str) -> Problem:
    shown = before.removeprefix(BYTE_ORDER_MARK)
    line, column = LineIndex(shown).line_column(len(shown))
    location = Location(file=str(file), line=line, column=column)
    return Problem(rule=Rule.FILE_IS_READABLE, location=location, message=message, help=mend)


def _unreadable(file: PurePosixPath, message: str, mend: str) -> Problem:
    return Problem(
        rule=Rule.FILE_IS_READABLE,
        location=Location(file=str(file)),
        message=f"'{file}' {message}",
        help=mend,
    )
