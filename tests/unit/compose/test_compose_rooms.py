"""The height beside a paragraph is shared out so that each note stands where its passage begins."""

from hypothesis import given
from hypothesis import strategies as st

from generator.compose.annotated.note_heights import LINE, ROOMS, rooms


def test_a_short_paragraph_has_its_lines_shared_out() -> None:
    """A note in the third line has two lines before it, and those behind it for itself."""
    assert rooms([2 * LINE + 5], 5 * LINE) == (2, 3)


def test_notes_of_one_line_follow_each_other() -> None:
    """The first of them has no room but what its words need; the last has the rest."""
    assert rooms([0, 10, 3 * LINE], 4 * LINE) == (0, 0, 3, 1)


def test_a_long_paragraph_is_counted_in_more_than_lines() -> None:
    """However long it is, the style sheet knows the numbers."""
    assert rooms([50 * LINE], 100 * LINE) == (ROOMS // 2, ROOMS // 2)


def test_a_paragraph_without_notes_is_all_before_them() -> None:
    """There is one room more than there are notes."""
    assert rooms([], LINE) == (1,)


@given(st.lists(st.integers(0, 5000), max_size=20), st.integers(1, 5000))
def test_the_rooms_are_those_of_the_style_sheet(starts: list[int], length: int) -> None:
    """Their sum is the whole paragraph, and none is more than the style sheet knows."""
    found = rooms(sorted(min(start, length) for start in starts), length)
    assert len(found) == len(starts) + 1
    assert sum(found) <= ROOMS
    assert min(found) >= 0
