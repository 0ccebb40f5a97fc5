"""Passages that overlap have lanes of their own, each from its start to its end."""

from hypothesis import given
from hypothesis import strategies as st

from generator.compose.annotated.lanes import LANES, lanes
from generator.compose.annotated.layout import Mark


def marks(*ranges: tuple[int, int]) -> list[Mark]:
    """Return marks on these ranges, in the order of the text."""
    places = sorted(set(ranges), key=lambda place: (place[0], -place[1]))
    return [Mark(start=start, end=end, uses=()) for start, end in places]


def laid(*ranges: tuple[int, int]) -> list[int | None]:
    """Return the lanes of these ranges, in the order of the text."""
    return list(lanes(marks(*ranges)).values())


def test_passages_side_by_side_share_the_first_lane() -> None:
    """A lane is free again where a passage ends."""
    assert laid((0, 5), (5, 9), (12, 20)) == [0, 0, 0]


def test_nested_passages_lie_one_lane_below_the_other() -> None:
    """The longer passage has the first lane."""
    assert laid((0, 20), (2, 10), (4, 6)) == [0, 1, 2]


def test_partly_overlapping_passages_keep_their_lanes() -> None:
    """The third takes the lane that the first left, while the second goes on."""
    assert laid((0, 6), (4, 12), (8, 15)) == [0, 1, 0]


def test_deeper_than_all_lanes_there_is_none() -> None:
    """The style sheet knows so many lanes; a passage below them is marked without one."""
    nested = [(n, 100 - n) for n in range(LANES + 2)]
    assert laid(*nested) == [*range(LANES), None, None]


ranges = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda r: (r[0], r[0] + r[1]))


@given(st.lists(ranges, max_size=20))
def test_no_lane_is_shared_where_passages_overlap(spans: list[tuple[int, int]]) -> None:
    """Of all passages over one place each has another lane, and no more lanes are used than lie."""
    found = lanes(marks(*spans))
    depth = 0
    for at in range(61):
        here = [lane for mark, lane in found.items() if mark.start <= at < mark.end]
        depth = max(depth, len(here))
        known = [lane for lane in here if lane is not None]
        assert len(known) == len(set(known))
        assert len(known) == min(len(here), LANES) or depth > LANES
    assert all(lane is None or lane < depth for lane in found.values())
