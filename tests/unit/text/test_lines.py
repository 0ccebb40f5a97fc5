"""Lines, columns and paragraphs."""

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.text.lines import LineIndex, paragraphs

wrapped = st.text("ab \u00ad\t\n\r\u2028\u0085", max_size=40)
moderate = settings(max_examples=300, derandomize=True, deadline=None)


@pytest.mark.parametrize(
    ("offset", "place"),
    [(0, (1, 1)), (3, (1, 4)), (4, (2, 1)), (6, (2, 3)), (7, (3, 1)), (8, (4, 1)), (9, (4, 2))],
)
def test_place_of_an_offset(offset: int, place: tuple[int, int]) -> None:
    """Line and column count from 1, and each of the three line ends is one."""
    assert LineIndex("one\nb\r\n\rz").line_column(offset) == place


def test_line_end_itself_stands_on_its_line() -> None:
    """The offset between a carriage return and its line feed is on the line that they end."""
    assert LineIndex("a\r\nb").line_column(2) == (1, 3)


def test_columns_are_code_points() -> None:
    """A column counts code points: an emoji is one, a letter with its accent two."""
    assert LineIndex("\U0001f600e\u0301x").line_column(3) == (1, 4)


def test_other_separators_end_no_line() -> None:
    """NEL, form feed and the Unicode line separator are characters like any other here."""
    assert LineIndex("a\u2028b\x85c\fd").line_column(6) == (1, 7)


def test_line_text_is_without_its_line_end() -> None:
    """A line is shown as it stands, and an empty line is empty."""
    index = LineIndex("one\r\n\ntwo\r")
    assert [index.line_text(line) for line in range(1, 5)] == ["one", "", "two", ""]


def test_empty_text_has_one_line() -> None:
    """The end of an empty text is line 1, column 1."""
    assert LineIndex("").line_column(0) == (1, 1)
    assert LineIndex("").line_text(1) == ""


@pytest.mark.parametrize("offset", [-1, 4])
def test_offset_outside_is_refused(offset: int) -> None:
    """An offset that the text does not have is a wrong call."""
    with pytest.raises(ValueError, match=f"no offset {offset}"):
        LineIndex("abc").line_column(offset)


@pytest.mark.parametrize("line", [0, 3])
def test_line_outside_is_refused(line: int) -> None:
    """A line that the text does not have is a wrong call."""
    with pytest.raises(ValueError, match=f"no line {line}"):
        LineIndex("a\nb").line_text(line)


@moderate
@given(wrapped)
def test_lines_agree_with_splitting(text: str) -> None:
    """The lines are those that universal newlines give."""
    index = LineIndex(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert [index.line_text(n + 1) for n in range(len(index.starts))] == lines


def test_index_survives_pickling() -> None:
    """An index can be cached and sent to another process."""
    index = LineIndex("a\nb")
    assert pickle.loads(pickle.dumps(index)) == index  # noqa: S301 - our own bytes


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("one\n\ntwo", ["one", "two"]),
        ("one\r\n\r\ntwo\r\rthree", ["one", "two", "three"]),
        ("one\r\nstill one", ["one\r\nstill one"]),
        ("one\n \t\u00a0\ntwo", ["one", "two"]),
        ("one\n\ufeff\ntwo", ["one", "two"]),
        ("\ufeff\n\n  one  \n\n\n\n", ["one"]),
        ("one\u2029two", ["one\u2029two"]),
        (" \n\n ", []),
        ("", []),
    ],
)
def test_blank_lines_part_paragraphs(raw: str, expected: list[str]) -> None:
    """A paragraph ends at a line with nothing to see, and has no white space around it."""
    assert [raw[start:end] for start, end in paragraphs(raw)] == expected


@moderate
@given(wrapped)
def test_paragraphs_hold_all_that_can_be_seen(raw: str) -> None:
    """No visible character is lost between paragraphs, and they stand in order."""
    ranges = paragraphs(raw)
    assert list(ranges) == sorted(ranges)
    inside = "".join(raw[start:end] for start, end in ranges)
    assert [char for char in inside if char in "ab"] == [char for char in raw if char in "ab"]
