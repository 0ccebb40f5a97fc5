"""Problems as text for a person, as JSON for a program, as annotations for a forge's checks page.

Takes problems, gives text; prints nothing itself.
"""

import json
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final, assert_never

from generator.problems import Problem, Severity, in_order

JSON_VERSION: Final = 1
"""The version of the JSON form; a change that breaks a reader raises it."""

WIDTH: Final = 100
"""How much of a long line is shown around its caret, in code points."""

Paint = Callable[[str, str], str]
"""Takes a text and a colour's name, returns the text in that colour."""

COLOURS: Final[Mapping[Severity, str]] = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


class Format(StrEnum):
    """The forms in which `factsheet check` prints problems."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def plain(text: str, _colour: str) -> str:
    """Return text without colour."""
    return text


def as_text(problems: Iterable[Problem], paint: Paint = plain) -> str:
    """Return problems for a person: place, sentence and rule, the line with a caret, the mend.

    Each ends with a line end; no problems give the empty string.
    """
    return "".join(f"{_paragraph(problem, paint)}\n" for problem in in_order(problems))


def _visible(text: str) -> str:
    """Return text with what a terminal would obey, and what no encoding holds, as escapes.

    A file's name may hold anything, also the start of a command to the terminal.
    """
    return "".join(
        ascii(character)[1:-1] if unicodedata.category(character) in {"Cc", "Cs"} else character
        for character in text
    )


def _paragraph(problem: Problem, paint: Paint) -> str:
    place = problem.location
    head = f"{_visible(place.file)}:{place.line}:{place.column}"
    severity = paint(problem.severity, COLOURS[problem.severity])
    lines = [f"{head}: {severity}: {_visible(problem.message)} [{problem.rule}]"]
    if place.text.strip():
        lines += _excerpt(place.text, place.column)
    return "\n".join([*lines, f"  help: {_visible(problem.help)}"])


def _excerpt(text: str, column: int) -> list[str]:
    """Return a line and the line with its caret; of a long line, the part around the caret."""
    start = max(0, min(column - 1 - WIDTH // 2, len(text) - WIDTH))
    shown = text[start : start + WIDTH]
    before = ("…" if start else "") + shown[: column - 1 - start]
    caret = "".join(_blank(character) for character in before) + "^"
    cut = "…" if start + WIDTH < len(text) else ""
    return [f"    {'…' if start else ''}{shown}{cut}", f"    {caret}"]


def _blank(character: str) -> str:
    """Return white space as wide as a character, so that the caret stands under its own."""
    if character == "\t":
        return "\t"  # whatever the width of a tab is here
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return ""
    return "  " if unicodedata.east_asian_width(character) in {"W", "F"} else " "


def as_json(problems: Iterable[Problem]) -> str:
    """Return problems as one JSON object: `version`, and `problems` with every field of each."""
    entries = [
        {
            "rule": problem.rule,
            "severity": problem.severity,
            "file": problem.location.file,
            "line": problem.location.line,
            "column": problem.location.column,
            "message": problem.message,
            "help": problem.help,
        }
        for problem in in_order(problems)
    ]
    report = {"version": JSON_VERSION, "problems": entries}
    text = json.dumps(report, ensure_ascii=False, indent=2) + "\n"
    # Half of a surrogate pair, as in a file's name that is not UTF-8, has no other form.
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def as_github(problems: Iterable[Problem]) -> str:
    """Return problems as GitHub workflow commands, which its checks show beside the line."""
    lines = []
    for problem in in_order(problems):
        place = problem.location
        properties = {
            "file": place.file,
            "line": str(place.line),
            "col": str(place.column),
            "title": problem.rule.value,
        }
        listed = ",".join(f"{name}={_escaped(value, ':,')}" for name, value in properties.items())
        text = _escaped(f"{problem.message}. help: {problem.help}")
        lines.append(f"::{problem.severity} {listed}::{text}\n")
    return "".join(lines)


def _escaped(text: str, extra: str = "") -> str:
    for character in f"%\r\n{extra}":
        text = text.replace(character, f"%{ord(character):02X}")
    return text


def in_format(problems: Iterable[Problem], form: Format, paint: Paint = plain) -> str:
    """Return problems in the form asked for; only text for a person is painted."""
    match form:
        case Format.TEXT:
            return as_text(problems, paint)
        case Format.JSON:
            return as_json(problems)
        case Format.GITHUB:
            return as_github(problems)
        case _:
            assert_never(form)


def count(problems: Sequence[Problem]) -> str:
    """Return how many problems there are, in words: `2 errors and 1 warning`."""
    counted = Counter(problem.severity for problem in problems)
    parts = [
        f"{number} {severity}{'' if number == 1 else 's'}"
        for severity in Severity
        if (number := counted[severity])
    ]
    return " and ".join(parts) or "no problem"
