"""The annotated text keeps every character, and every passage has its mark and its anchor once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.facts import Fact
from generator.model.fields import PartKind, Show
from generator.views import MarkView, ParagraphView, SourcePage
from tests.unit.compose.compose_builders import anchored, claim, compose, event, sheet_of, source

TEXT = "One two three four five.\n\nSix seven eight\nnine ten.\n\nEleven twelve."


def page(*quotes: str, text: str = TEXT, show: Show = Show.FULL) -> SourcePage:
    """Return the annotated page of a text in which each quote is the passage of one event."""
    events = [event(f"e{number}", quote) for number, quote in enumerate(quotes, start=1)]
    sheet = sheet_of(source(text, show=show), *events)
    return compose(anchored(sheet)).source_pages[0]


def flat(paragraphs: tuple[ParagraphView, ...]) -> list[str]:
    """Return the paragraphs as lines, each segment with the numbers of its marks."""
    return [
        "|".join(
            f"{segment.text}{[mark.number for mark in segment.marks] or ''}"
            for segment in paragraph.segments
        )
        for paragraph in paragraphs
    ]


def marked(shown: SourcePage, mark: MarkView) -> str:
    """Return the text under a mark, its paragraphs joined by a slash."""
    return "/".join(
        "".join(segment.text for segment in paragraph.segments if mark in segment.marks)
        for paragraph in shown.paragraphs
        if any(mark in segment.marks for segment in paragraph.segments)
    )


def test_a_text_without_passages_is_whole() -> None:
    """A paragraph that carries no fact is one segment without a mark."""
    shown = page()
    assert flat(shown.paragraphs) == TEXT.split("\n\n")
    assert (shown.marks, shown.cut_after) == ((), False)


def test_nested_passages_are_marked_from_the_outside_in() -> None:
    """The longer passage is the outer mark and has the smaller number."""
    assert flat(page("three", "two three four").paragraphs)[0] == (
        "One |two [1]|three[1, 2]| four[1]| five."
    )


def test_overlapping_passages_share_the_segment_between_them() -> None:
    """Marks need not nest: the text is cut wherever one begins or ends."""
    shown = page("two three", "three four")
    assert flat(shown.paragraphs)[0] == "One |two [1]|three[1, 2]| four[2]| five."


def test_identical_passages_are_one_mark() -> None:
    """Two facts that rest on the same words share the mark; each has its own anchor there."""
    shown = page("three four", "three four")
    assert flat(shown.paragraphs)[0] == "One two |three four[1]| five."
    assert [fact.label for fact in shown.marks[0].facts] == ["Event e1", "Event e2"]
    assert shown.marks[0].anchors == ("q-e1-1", "q-e2-1")
    assert shown.marks[0].href == "#q-e1-1"


def test_a_mark_ends_once_and_numbers_ascend() -> None:
    """Notes are numbered where the passages end; of two that end together the lower is first."""
    paragraph = page("three four", "four").paragraphs[0]
    ends = [[mark.number for mark in segment.ends] for segment in paragraph.segments]
    assert ends == [[], [], [1, 2], []]
    assert [mark.number for mark in paragraph.notes] == [1, 2]


def test_a_passage_over_two_paragraphs_is_one_mark() -> None:
    """It begins in the first and ends in the second; each shows its part."""
    shown = page("five.\n\nSix")
    first, second, _ = shown.paragraphs
    assert first.segments[-1].starts == shown.marks
    assert shown.marks[0].goes_on
    assert (first.segments[-1].ends, first.notes) == ((), ())
    assert second.segments[0].starts == ()
    assert second.notes == shown.marks
    assert marked(shown, shown.marks[0]) == "five./Six"


def test_a_note_names_its_lines() -> None:
    """Readers of the file itself find the passage by its line numbers."""
    assert [mark.place for mark in page("two", "eight\nnine", "Eleven").marks] == [
        "line 1",
        "lines 3 to 4",
        "line 6",
    ]


def test_the_text_keeps_its_line_breaks_and_its_numbers() -> None:
    """A paragraph has the number of its first line, and its line breaks inside."""
    assert [(p.anchor, p.line) for p in page().paragraphs] == [("p-1", 1), ("p-2", 3), ("p-3", 6)]
    assert "\n" in page().paragraphs[1].segments[0].text


def test_parts_of_the_text_are_told_apart() -> None:
    """A headline is a paragraph of its kind; a credit in a paragraph is a segment of its kind."""
    sheet = sheet_of(source("A headline\n\nThe text. (Photo: X)"), event("e", "text"))
    found = anchored(
        sheet, ("s", "A headline", PartKind.HEADLINE), ("s", "(Photo: X)", PartKind.CREDIT)
    )
    first, second = compose(found).source_pages[0].paragraphs
    assert first.kind is not None
    assert (first.kind.value, first.kind.label) == ("headline", "headline")
    assert second.kind is None
    kinds = [segment.kind.value if segment.kind else None for segment in second.segments]
    assert kinds == [None, None, None, "credit"]


def test_a_passage_in_a_headline_does_not_change_its_kind() -> None:
    """All segments of the headline are of its kind, so the paragraph is."""
    sheet = sheet_of(source("A headline"), event("e", "headline"))
    found = anchored(sheet, ("s", "A headline", PartKind.HEADLINE))
    (paragraph,) = compose(found).source_pages[0].paragraphs
    assert [segment.kind for segment in paragraph.segments] == [paragraph.kind, paragraph.kind]


def test_an_inner_part_has_its_own_kind() -> None:
    """Of two parts around a piece of text the innermost says what it is."""
    sheet = sheet_of(source("A caption (Photo: X)"))
    found = anchored(
        sheet,
        ("s", "A caption (Photo: X)", PartKind.CAPTION),
        ("s", "(Photo: X)", PartKind.CREDIT),
    )
    segments = compose(found).source_pages[0].paragraphs[0].segments
    kinds = [segment.kind.value for segment in segments if segment.kind]
    assert kinds == ["caption", "credit"]


LONG = "First words of a paragraph that goes on " + "and on " * 30 + "to its end."


def test_an_excerpt_shows_a_passage_with_a_little_context() -> None:
    """Whole words, about sixty characters on each side, and a mark where text is left out."""
    shown = page("to its", text=LONG, show=Show.EXCERPT)
    (paragraph,) = shown.paragraphs
    text = "".join(segment.text for segment in paragraph.segments)
    assert text.endswith(" to its end.")
    assert 55 <= len(text) - len("to its end.") <= 60
    assert text.startswith("on and")
    assert [(s.cut_before, s.cut_after) for s in paragraph.segments] == [
        (True, False),
        (False, False),
        (False, False),
    ]


def test_an_excerpt_leaves_out_paragraphs_and_says_so() -> None:
    """Nothing of a paragraph without passages is shown; the cut is marked before and after."""
    shown = page("nine", show=Show.EXCERPT)
    assert [paragraph.anchor for paragraph in shown.paragraphs] == ["p-2"]
    assert (shown.paragraphs[0].cut_before, shown.cut_after) == (True, True)


def test_a_context_in_the_middle_is_cut_on_both_sides() -> None:
    """The cut after a passage is marked once, on the last segment of its paragraph."""
    text = "word " * 40 + "HERE" + " word" * 40
    segments = page("HERE", text=text, show=Show.EXCERPT).paragraphs[0].segments
    assert [segment.cut_before for segment in segments] == [True, False, False]
    assert [segment.cut_after for segment in segments] == [False, False, True]


def test_contexts_that_touch_are_one() -> None:
    """Between two passages that are close nothing is left out; between far ones it is."""
    text = "ONE " + "word " * 10 + "TWO " + "word " * 60 + "THREE."
    segments = page("ONE", "TWO", "THREE", text=text, show=Show.EXCERPT).paragraphs[0].segments
    cuts = [segment.text.strip().split()[0] for segment in segments if segment.cut_before]
    assert cuts == ["word"]
    assert len([s for s in segments if s.cut_before]) == 1
    assert not segments[-1].cut_after


def test_a_word_longer_than_the_context_is_left_out() -> None:
    """No context is better than half a word."""
    text = f"{'a' * 100} HERE {'b' * 100}"
    segments = page("HERE", text=text, show=Show.EXCERPT).paragraphs[0].segments
    assert [segment.text for segment in segments] == ["HERE"]
    assert segments[0].cut_before
    assert segments[0].cut_after


def test_an_excerpt_without_passages_shows_nothing() -> None:
    """A source that carries no fact gives no reason to publish a word of it."""
    shown = page(show=Show.EXCERPT)
    assert (shown.paragraphs, shown.cut_after) == ((), False)


def test_a_text_that_may_not_be_shown_has_only_its_notes() -> None:
    """The notes keep the anchors and the lines, so that links to passages still lead somewhere."""
    shown = page("three", show=Show.LINK)
    assert shown.paragraphs == ()
    assert [(mark.anchors, mark.place) for mark in shown.marks] == [(("q-e1-1",), "line 1")]


@pytest.mark.parametrize("text", ["", "\n\n", "x"])
def test_a_text_of_nothing_has_a_page(text: str) -> None:
    """An empty source is shown as it is."""
    assert flat(page(text=text).paragraphs) == ([text] if text.strip() else [])


WORDS = ["alpha", "бета", "🙂👍🏽", "中文字", "e\u0301a", "سلام", ".", "\n", "\n\n"]


@st.composite
def passages(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Return a text and some passages of it that begin and end at a visible character."""
    text = " ".join(draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=30)))
    offsets = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(offsets, offsets), max_size=8))
    quotes = {text[min(pair) : max(pair)].strip() for pair in pairs}
    return text, sorted(quote for quote in quotes if quote)


@given(passages(), st.sampled_from([Show.FULL, Show.EXCERPT]))
def test_no_character_is_lost_and_no_anchor_doubled(
    content: tuple[str, list[str]], show: Show
) -> None:
    """Whatever overlaps: the marks hold their passages, and each anchor is in the text once."""
    text, quotes = content
    shown = page(*quotes, text=text, show=show)
    if show is Show.FULL:
        joined = [
            "".join(segment.text for segment in paragraph.segments)
            for paragraph in shown.paragraphs
        ]
        assert "".join("".join(joined).split()) == "".join(text.split())
    starts = [a for p in shown.paragraphs for s in p.segments for m in s.starts for a in m.anchors]
    assert sorted(starts) == sorted(f"q-e{number}-1" for number in range(1, len(quotes) + 1))
    ends = [mark for paragraph in shown.paragraphs for mark in paragraph.notes]
    assert sorted(mark.number for mark in ends) == list(range(1, len(shown.marks) + 1))
    places = {"".join(marked(shown, mark).replace("/", "").split()) for mark in shown.marks}
    assert places == {"".join(quote.split()) for quote in quotes}


def test_a_passage_of_several_kinds_says_so() -> None:
    """Its look is that of its one kind, or that of several; the kinds are those of its facts."""
    facts: list[Fact] = [event("e", "two three"), claim("c", "two three"), claim("d", "five")]
    (page_of,) = compose(anchored(sheet_of(source(TEXT), *facts))).source_pages
    assert [(m.kinds, m.look) for m in page_of.marks] == [
        (("event", "claim"), "several"),
        (("claim",), "claim"),
    ]


def test_overlapping_passages_have_lanes_of_their_own() -> None:
    """Where one lies over another its lane is another; behind it the first lane is free again."""
    assert [mark.lane for mark in page("One two", "two three", "four").marks] == ["0", "1", "0"]
    deep = page(*("word " * n + "word" for n in range(10)), text="word " * 9 + "word")
    assert {mark.lane for mark in deep.marks} >= {"5", "deep"}


def test_notes_have_the_room_of_their_passages() -> None:
    """Ten lines down, a note has ten lines of room before it; one that goes on begins at once."""
    text = "Start.\n\n" + "word " * 150 + "HERE and the end."
    _, paragraph = page("Start.\n\nword", "HERE", text=text).paragraphs
    assert [note.number for note in paragraph.notes] == [1, 2]
    assert paragraph.rooms == (0, 10, 0)
