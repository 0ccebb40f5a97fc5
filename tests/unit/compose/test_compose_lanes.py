"""Marks and labels never touch, at the width they are placed for and at every greater one."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.compose.drawing.lanes import TARGET, Placed, in_lanes
from generator.compose.drawing.text_width import EM, in_two, shortened, text_width

WIDTH = 560.0

places = st.tuples(st.floats(0, WIDTH), st.floats(0, 120), st.text("abc iW\u56fd", min_size=1))
many = st.lists(places, max_size=120)


def marks(found: list[tuple[float, float, str]]) -> list[Placed]:
    """Return marks that begin somewhere, last for a while and have words."""
    return [
        Placed(number=number, start=start, end=min(WIDTH, start + length), words=words)
        for number, (start, length, words) in enumerate(found)
    ]


def boxes(mark: Placed, times: float) -> list[tuple[float, float]]:
    """Return how far a mark and its label beside it reach on a page so many times as wide."""
    found = [(mark.start * times - 6, mark.end * times + 6)]
    if mark.label is not None and mark.label.side != "above":
        wide, at = text_width(mark.label.text), mark.label.at * times
        found.append(
            (at + 12, at + 12 + wide) if mark.label.side == "end" else (at - 12 - wide, at - 12)
        )
    return found


@given(many, st.sampled_from([1.0, 1.6]))
def test_labels_touch_neither_marks_nor_labels(
    found: list[tuple[float, float, str]], times: float
) -> None:
    """Every mark stays; a label is left out where there is no room for it."""
    lanes = in_lanes(marks(found), WIDTH)
    assert sorted(mark.number for mark in lanes.marks) == list(range(len(found)))
    for line in {mark.line for mark in lanes.marks}:
        row = [mark for mark in lanes.marks if mark.line == line and mark.target == TARGET]
        reached = sorted(box for mark in row for box in boxes(mark, times))
        assert all(one[1] <= other[0] for one, other in pairwise(reached))


@given(many)
def test_no_label_leaves_the_drawing(found: list[tuple[float, float, str]]) -> None:
    """Labels above their marks may begin anywhere, but end in the drawing too."""
    for mark in in_lanes(marks(found), WIDTH).marks:
        if (label := mark.label) is not None:
            wide = max(text_width(label.text), text_width(label.second))
            start = label.at if label.anchor == "start" else label.at - wide
            assert start >= -0.01
            assert start + wide <= WIDTH + 0.01


@given(many)
def test_a_drawing_is_never_tall(found: list[tuple[float, float, str]]) -> None:
    """Links get smaller instead; a few marks whose labels stand above them may take some more."""
    assert in_lanes(marks(found), WIDTH).height <= 14 * (TARGET + 18)


def test_few_marks_are_all_labelled() -> None:
    """Each has a lane of its own; what has no room beside the mark stands above it, shortened."""
    lanes = in_lanes(
        marks([(0, WIDTH, "x" * 400), (10, 0, "a"), (WIDTH, 0, "b"), (280, 0, "x" * 50)]), WIDTH
    )
    by_number = sorted(lanes.marks, key=lambda mark: mark.number)
    labels = [mark.label for mark in by_number]
    assert [label and (label.side, label.anchor) for label in labels] == [
        ("above", "start"),
        ("end", "start"),
        ("start", "end"),
        ("above", "start"),
    ]
    assert labels[0] is not None
    assert labels[0].second.endswith("\u2026")


def test_labels_above_many_marks_have_one_line() -> None:
    """A drawing of a dozen marks would become too tall for a phone."""
    words = "some words " * 20
    few, more = (in_lanes(marks([(9, 500, words)] * count), WIDTH) for count in (10, 11))
    assert [bool(mark.label and mark.label.second) for mark in few.marks] == [True] * 10
    assert [bool(mark.label and mark.label.second) for mark in more.marks] == [False] * 11
    assert few.height == 10 * (TARGET + 18 + 15)


def test_labels_of_many_have_all_the_room_up_to_the_next() -> None:
    """What was short so that many find room is lengthened when all have their places."""
    title = "a title that is longer than what is at first allowed"
    crowd = [(n * 2.0, 0.0, "w" * 40) for n in range(16)]
    lanes = in_lanes(marks([*crowd, (800, 0, title), (1400, 0, title)]), 2000.0)
    assert [mark.label.text for mark in lanes.marks[-2:] if mark.label] == [title] * 2


def test_a_title_goes_on_in_a_second_line() -> None:
    """It is broken at a space if there is one, and cut only where two lines are too few."""
    room = text_width("the council asks")
    assert in_two("the council", room) == ("the council", "")
    assert in_two("the council asks for it", room) == ("the council asks", "for it")
    assert in_two("a" * 100, room)[0] == "a" * int(room / text_width("a"))
    assert in_two("\u56fd" * 12, 8 * text_width("\u56fd")) == ("\u56fd" * 8, "\u56fd" * 4)
    assert in_two("the council " * 9, room)[1].endswith("\u2026")


def test_a_label_above_ends_with_its_mark_or_begins_with_the_drawing() -> None:
    """It stands over its mark as far as it can."""
    ends = in_lanes(marks([(300, 250, "x" * 50)]), WIDTH).marks[0].label
    begins = in_lanes(marks([(300, 20, "x" * 66)]), WIDTH).marks[0].label
    assert ends is not None
    assert begins is not None
    assert (ends.side, ends.anchor, ends.at) == ("above", "end", 550)
    assert (begins.side, begins.anchor, begins.at) == ("above", "start", 0.0)


def test_of_many_marks_as_many_as_have_room_are_labelled() -> None:
    """Labels thin out over the whole time; the rest of the marks stays."""
    crowd = in_lanes(marks([(n * 1.8, 0, "some words") for n in range(300)]), WIDTH)
    labelled = [mark for mark in crowd.marks if mark.label is not None]
    assert 10 < len(labelled) < 60
    assert labelled[-1].start - labelled[0].start > WIDTH / 2
    assert {mark.target for mark in labelled} == {TARGET}
    assert min(mark.target for mark in crowd.marks) < TARGET


def test_marks_of_one_day_lie_on_each_other_in_the_end() -> None:
    """A drawing as tall as the list would be no help."""
    assert in_lanes(marks([(5, 0, "w")] * 500), WIDTH).height <= 340


def test_wide_characters_count_double() -> None:
    """East Asian wide ones are about a whole em, combining marks are nothing."""
    assert text_width("\u56fd\u9632") > 1.5 * text_width("ab")
    assert text_width("e\u0301") == text_width("e")
    assert (
        text_width("WW") > text_width("AA") > text_width("aa") > text_width("ff") > text_width("ii")
    )


@given(st.text(max_size=60), st.floats(2 * EM, 200))
def test_a_shortened_text_fits(text: str, room: float) -> None:
    """It is the text itself, or its beginning with an ellipsis."""
    short = shortened(text, room)
    assert text_width(short) <= max(room, 2 * EM)
    assert short == text or text.startswith(short.removesuffix("\u2026"))


def test_a_character_is_cut_with_its_marks() -> None:
    """A letter keeps its accents; what joins it to the next, cut off, goes."""
    assert shortened("\U0001f469\u200d\U0001f680" * 3, 30.0) == "\U0001f469\u2026"
    assert (
        shortened("aaaa" + "e\u0301" + "a" * 20, text_width("aaaae\u2026")) == "aaaae\u0301\u2026"
    )
    assert shortened("a" * 20, 0.0) == "\u2026"
