"""`Origin`: the place of every value and key of an entry, and of what is not there."""

import pytest

from generator.model.origin import Origin
from generator.problems import Location

LINES = ("- id: a", "  links:", "    - {to: 中🗂, relation: supports}")
ORIGIN = Origin(
    file="content/claims.yaml",
    lines=LINES,
    values={
        (): (1, 3),
        ("id",): (1, 7),
        ("links",): (3, 5),
        ("links", 0): (3, 7),
        ("links", 0, "to"): (3, 12),
    },
    keys={("id",): (1, 3), ("links",): (2, 3), ("links", 0, "to"): (3, 8)},
)


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        ((), 1, 3),
        (("id",), 1, 7),
        (("links", 0, "to"), 3, 12),
        (("links", 0, "note"), 3, 7),
        (("links", 1, "to"), 3, 5),
        (("title",), 1, 3),
        (("id", "deeper", 3), 1, 7),
    ],
)
def test_a_value_has_its_place_or_that_of_what_holds_it(
    path: tuple[str | int, ...], line: int, column: int
) -> None:
    """A value that is not there is told at the nearest value that would hold it."""
    expected = Location(file="content/claims.yaml", line=line, column=column, text=LINES[line - 1])
    assert ORIGIN.at(*path) == expected


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [(("id",), 1, 3), (("links",), 2, 3), (("links", 0, "to"), 3, 8), (("links", 0, "x"), 3, 7)],
)
def test_a_key_has_its_own_place(path: tuple[str | int, ...], line: int, column: int) -> None:
    """A key is told where it is written, not where its value is."""
    assert (ORIGIN.key(*path).line, ORIGIN.key(*path).column) == (line, column)


def test_an_origin_without_marks_is_the_top_of_its_file() -> None:
    """What is only known to stand in a file is told at the file's beginning."""
    assert Origin(file="f").at("id") == Location(file="f", line=1, column=1, text="")
    assert Origin(file="f").key("id") == Location(file="f", line=1, column=1, text="")


def test_a_mark_beyond_the_lines_has_no_text() -> None:
    """A place after the last line, where a file ends too early, is still a place."""
    origin = Origin(file="f", lines=("a",), values={(): (2, 1)})
    assert origin.at() == Location(file="f", line=2, column=1, text="")
