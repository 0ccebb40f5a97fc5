"""Folding: what is made alike, what is kept apart, and the map back to the raw text."""

import pickle
import sys
import unicodedata
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.text.fold import fold, tidy, trim
from generator.text.folded import Folded

CASES = yaml.load(
    (Path(__file__).parents[2] / "cases" / "fold.yaml").read_text(encoding="utf-8"),
    Loader=yaml.BaseLoader,  # noqa: S506 - it makes strings and nothing else
)
PIECES = (
    *" \n\u00a0\u2000\u2001-\u2014.\u2026'\u2019\"\u00ab`aeoq1",
    *("--", "...", "\r\n", "\u00ad", "\u200b", "\u200d", "\u200f", "\ufeff"),
    *("\u0301", "\u0316", "\u0323", "\u0344", "\u0f71", "\u0f73", "\u0958", "\u212b", "\u1fef"),
    *("\u1100", "\u1161", "\u11a8", "\uac00", "\u09c7", "\u09be", "\U0001f44d\U0001f3fd"),
)
texts = st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
moderate = settings(max_examples=300, derandomize=True, deadline=None)


@pytest.mark.parametrize("case", CASES, ids=[case["title"] for case in CASES])
def test_text_is_folded_as_the_case_says(case: dict[str, str]) -> None:
    """tests/cases/fold.yaml: each raw text becomes the folded text beside it."""
    assert fold(case["raw"]).text == case["folded"]


@moderate
@given(texts)
def test_folding_again_changes_nothing(raw: str) -> None:
    """Folding is idempotent, and what comes out is in NFC."""
    once = fold(raw)
    assert fold(once.text).text == once.text
    assert fold(once.text).steps == ()
    assert unicodedata.is_normalized("NFC", once.text)


@moderate
@given(texts)
def test_tidied_text_folds_alike(raw: str) -> None:
    """Tidying changes nothing that folding would see, apart from white space at the ends."""
    assert fold(tidy(raw)).text == fold(raw).text.strip()


@moderate
@given(texts, st.data())
def test_raw_range_and_folded_range_are_inverse(raw: str, data: st.DataObject) -> None:
    """A folded range that has a raw range is the folded range of it."""
    folded = fold(raw)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    span = folded.raw_range(start, end)
    if span is not None and start < end:
        assert folded.folded_range(*span) == (start, end)
        assert folded.covering_raw_range(start, end) == span


@moderate
@given(texts, st.data())
def test_covering_range_has_whole_units(raw: str, data: st.DataObject) -> None:
    """Any folded range lies within the folded range of its covering raw range."""
    folded = fold(raw)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    back = folded.folded_range(*folded.covering_raw_range(start, end))
    assert back is not None
    assert back[0] <= start
    assert end <= back[1]


@moderate
@given(texts)
def test_folded_text_survives_pickling(raw: str) -> None:
    """A folded text can be cached and sent to another process."""
    assert pickle.loads(pickle.dumps(fold(raw))) == fold(raw)  # noqa: S301 - our own bytes


def test_every_composition_of_unicode_is_exact() -> None:
    """NFC of any letter, taken apart and set after another letter, is found with its map."""
    for code in range(sys.maxunicode + 1):
        char = chr(code)
        apart = unicodedata.normalize("NFD", char)
        if apart != char and not char.isspace():
            expected = unicodedata.normalize("NFC", f"x{apart}y")
            folded = fold(f"x{apart}y")
            assert len(folded.text) == len(expected), hex(code)
            assert folded.raw_range(0, len(folded.text)) == (0, len(apart) + 2), hex(code)


def test_every_white_space_is_a_space() -> None:
    """Whatever `str.isspace` accepts folds to a space, and nothing else does."""
    spaces = {chr(code) for code in range(sys.maxunicode + 1) if chr(code).isspace()}
    assert {fold(char).text for char in spaces} == {" "}
    others = {chr(code) for code in range(0x30000) if not chr(code).isspace()}
    assert " " not in {fold(char).text for char in others}


@pytest.mark.parametrize("base", [" ", "'", '"', "-", "."])
def test_no_accent_joins_what_folding_puts_in(base: str) -> None:
    """The plain characters compose with no mark, so NFC may come before they are put in."""
    marks = (chr(code) for code in range(sys.maxunicode + 1) if unicodedata.combining(chr(code)))
    assert all(unicodedata.normalize("NFC", base + mark)[0] == base for mark in marks)


@pytest.mark.parametrize(
    ("raw", "span", "expected"),
    [
        ("a \n\n b", (0, 1), (0, 1)),
        ("a \n\n b", (1, 3), (1, 6)),
        ("a \n\n b", (2, 3), (5, 6)),
        ("so\u2026 on", (2, 5), (2, 3)),
        ("so\u2026 on", (3, 5), None),
        ("so\u2026 on", (0, 4), None),
        ("cafe\u0301 x", (3, 4), (3, 5)),
        ("\u0958a", (1, 3), None),
        ("\u00adcon\u00ad\u00adscript\u00ad", (0, 9), (1, 12)),
        ("con\u00ad\u00adscript", (0, 3), (0, 3)),
        ("con\u00ad\u00adscript", (3, 9), (5, 11)),
        ("con\u00adscript", (3, 3), (4, 4)),
        ("a -- b", (2, 3), (2, 4)),
        ("", (0, 0), (0, 0)),
    ],
)
def test_folded_range_maps_to_whole_raw_units(
    raw: str, span: tuple[int, int], expected: tuple[int, int] | None
) -> None:
    """An edge inside a unit has no raw offset, and invisible characters at an edge stay out."""
    assert fold(raw).raw_range(*span) == expected


@pytest.mark.parametrize(
    ("raw", "span", "expected"),
    [
        ("a  b", (0, 1), (0, 1)),
        ("a  b", (3, 4), (2, 3)),
        ("a  b", (2, 4), None),
        ("a  b", (0, 2), None),
        ("con\u00ad\u00adscript", (4, 11), (3, 9)),
        ("so\u2026 on", (3, 6), (5, 8)),
        ("e\u0301", (1, 2), None),
    ],
)
def test_raw_range_maps_to_the_folded_text(
    raw: str, span: tuple[int, int], expected: tuple[int, int] | None
) -> None:
    """The inverse map knows no offset inside a unit, but any among invisible characters."""
    assert fold(raw).folded_range(*span) == expected


@pytest.mark.parametrize("span", [(-1, 0), (2, 1), (0, 4)])
def test_impossible_range_is_refused(span: tuple[int, int]) -> None:
    """A range outside the text, or one that ends before it begins, is a wrong call."""
    folded: Folded = fold("abc")
    for mapped in (folded.raw_range, folded.covering_raw_range, folded.folded_range):
        with pytest.raises(ValueError, match="in a text of 3 code points"):
            mapped(*span)


def test_trim_leaves_what_can_be_seen() -> None:
    """White space and invisible characters go from both ends, and from nowhere else."""
    raw = "\ufeff \u00ada \u200b b\u200e\n"
    start, end = trim(raw, 0, len(raw))
    assert raw[start:end] == "a \u200b b"
    assert trim(" \u00ad ", 0, 3) == (3, 3)
