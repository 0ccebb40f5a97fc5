"""Which stretches of a text stand within quotation marks."""

# ruff: noqa: RUF001 - quotation marks and Cyrillic letters are what is tested

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.text.quotations import quoted_ranges, share_within

FRENCH = "Il dit\xa0: «\xa0Nous partons demain\xa0» et part."


@pytest.mark.parametrize(
    ("raw", "quoted"),
    [
        ('He said "we go" twice.', ["we go"]),
        ("He said “we go” and “we stay”.", ["we go", "we stay"]),
        ("Sie sagte: „Wir gehen“, dann „Nein“.", ["Wir gehen", "Nein"]),
        ("»Wir gehen«, sagte sie.", ["Wir gehen"]),
        ("Hon sa: ”Vi går” och gick.", ["Vi går"]),
        (FRENCH, ["\xa0Nous partons demain\xa0"]),
        ("Он сказал: «Мы идём» и ушёл.", ["Мы идём"]),
        ("وقال «نحن ذاهبون» ثم رحل", ["نحن ذاهبون"]),
        ("他说“我们走”然后离开。", ["我们走"]),
        ("他说：「我们『马上』走」。", ["我们『马上』走"]),
        ('他说"我们走"然后离开。', ["我们走"]),
        ("‘We go,’ said the dogs’ keeper.", ["We go,"]),
        ("'We go,' she said. It's late.", ["We go,"]),
        ("“We ‘must’ go,” he said.", ["We ‘must’ go,"]),
        ("'We defend the prisoners' rights,' she said.", ["We defend the prisoners' rights,"]),
        ("It is called 'safe' by all, and 'sound' too.", ["safe", "sound"]),
        ("Hon sa: ’Vi går.’", ["Vi går."]),
        ("‚Wir gehen‘, sagte sie", ["Wir gehen"]),
        ('He said "" and "no".', ["no"]),
        ("Nothing is quoted, it's plain; the dogs' bones lie 5' apart.", []),
        ("", []),
    ],
)
def test_marks_of_every_country_are_known(raw: str, quoted: list[str]) -> None:
    """Straight, curly, low, angle and corner marks open and close; apostrophes do not."""
    assert [raw[start:end] for start, end in quoted_ranges(raw)] == quoted


def test_a_quotation_left_open_runs_to_the_end_of_its_paragraph() -> None:
    """A quotation of several paragraphs is opened in each and closed in the last."""
    raw = '"First part.\n\n"Second part," he said.\n\nNothing.'
    assert [raw[start:end] for start, end in quoted_ranges(raw)] == ["First part.", "Second part,"]


def test_a_quotation_closed_but_not_opened_begins_with_its_paragraph() -> None:
    """Russian print opens a quotation of several paragraphs once."""
    raw = "«Первое.\n\nВторое», — сказал он."
    assert [raw[start:end] for start, end in quoted_ranges(raw)] == ["Первое.", "Второе"]


def test_lines_that_each_open_a_quotation_are_all_quoted() -> None:
    """Without blank lines too, a straight mark that opens ends the quotation left open."""
    raw = '"First line.\n"Second line," he said.'
    assert [raw[start:end] for start, end in quoted_ranges(raw)] == [
        "First line.\n",
        "Second line,",
    ]


def test_a_single_mark_left_open_quotes_nothing() -> None:
    """A lone single mark is an apostrophe: 'tis."""
    assert quoted_ranges("'Tis the ‘season of joy") == []


def test_marks_of_one_kind_are_read_through_those_of_another() -> None:
    """A single mark inside double ones changes nothing, and the other way round."""
    raw = "'He said \"no\" twice,' she said. \"Don't 'go' there.\""
    quoted = ['He said "no" twice,', "Don't 'go' there."]
    assert [raw[start:end] for start, end in quoted_ranges(raw)] == quoted


def test_many_marks_are_read_in_one_pass() -> None:
    """A text of thousands of marks that never close costs no more than its length."""
    assert quoted_ranges("a 'b " * 20_000) == []


def test_a_line_that_begins_with_a_dash_is_dialogue() -> None:
    """Russian and Spanish print speech so; a dash inside a line is none."""
    raw = "— Мы идём, — сказал он.\nОн — ушёл."
    assert [raw[start:end] for start, end in quoted_ranges(raw)] == ["— Мы идём, — сказал он."]


def test_marks_within_a_line_of_dialogue_are_one_range() -> None:
    """Ranges that overlap come back as one."""
    raw = "— Он сказал «да» тогда."
    assert quoted_ranges(raw) == [(0, len(raw))]


@settings(deadline=None)
@given(st.text(alphabet="ab \n.\"'“”„«»‘’「」—", max_size=60))
def test_ranges_are_in_order_apart_and_inside(raw: str) -> None:
    """Whatever the marks, the ranges are in order, not empty, and inside the text."""
    edges = [edge for found in quoted_ranges(raw) for edge in found]
    assert edges == sorted(set(edges))
    assert not edges or (edges[0] >= 0 and edges[-1] <= len(raw))


def test_a_share_counts_letters_and_digits() -> None:
    """Marks and white space are neither inside nor outside."""
    raw = 'ab "cd" (ef)'
    ranges = quoted_ranges(raw)
    assert share_within(raw, 0, len(raw), ranges) == pytest.approx(1 / 3)
    assert share_within(raw, 3, 7, ranges) == 1
    assert share_within(raw, 8, 12, ranges) == 0
    assert share_within(raw, 2, 3, ranges) == 0
    assert share_within(raw, 5, 6, ranges) == 1


def test_a_share_looks_at_the_ranges_beside_alone() -> None:
    """Of many quotations only those that the passage touches count."""
    raw = " ".join('"abc"' for _ in range(100))
    ranges = quoted_ranges(raw)
    assert len(ranges) == 100
    assert share_within(raw, 301, 304, ranges) == 1
