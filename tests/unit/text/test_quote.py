"""Anchoring: one place, or the reason why there is none."""

from pathlib import Path
from typing import Any, assert_never

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.text.fold import fold
from generator.text.quote import MOST_CANDIDATES, anchor_quote
from generator.text.search import snap
from generator.text.selector import (
    Ambiguous,
    Found,
    Indexed,
    Missing,
    SplitsWord,
    TextQuoteSelector,
)

CASES = yaml.load(
    (Path(__file__).parents[2] / "cases" / "anchor.yaml").read_text(encoding="utf-8"),
    Loader=yaml.BaseLoader,  # noqa: S506 - it makes strings and nothing else
)


def _anchor(text: str, exact: str, **rest: Any) -> Any:  # noqa: ANN401 - a test asks what it is
    return anchor_quote(Indexed(text), TextQuoteSelector(exact=exact, **rest))


def _outcome(source: Indexed, selector: TextQuoteSelector) -> dict[str, Any]:
    """Return what became of the quote in the words of tests/cases/anchor.yaml."""
    result = anchor_quote(source, selector)
    match result:
        case Found():
            line, _ = source.lines.line_column(result.start)
            return {"found": source.raw[result.start : result.end], "line": str(line)}
        case Missing():
            return {"missing": result.nearest.difference if result.nearest else ""}
        case Ambiguous():
            return {"ambiguous": [str(candidate.line) for candidate in result.candidates]}
        case SplitsWord():
            return {"splits-word": result.passage}
        case _:
            assert_never(result)


@pytest.mark.parametrize("case", CASES, ids=[case["title"] for case in CASES])
def test_quote_is_anchored_as_the_case_says(case: dict[str, Any]) -> None:
    """tests/cases/anchor.yaml: what becomes of each selector in its text."""
    given = dict(case["selector"])
    occurrence = int(given.pop("occurrence")) if "occurrence" in given else None
    selector = TextQuoteSelector(**given, occurrence=occurrence)
    outcome = _outcome(Indexed(case["text"]), selector)
    assert {key: outcome.get(key) for key in case["expect"]} == case["expect"]


def test_place_is_in_code_points_of_the_raw_text() -> None:
    """Offsets count code points of the source as it came, emoji and accents included."""
    assert _anchor("\U0001f600 e\u0301 \u201cyes\u201d now", '"yes" now') == Found(start=5, end=14)


def test_candidates_say_how_to_settle() -> None:
    """Each candidate of an ambiguous quote brings the selector that means it alone."""
    source = Indexed("At first the law failed.\n\nThen the law passed.")
    result = anchor_quote(source, TextQuoteSelector(exact="the law"))
    assert isinstance(result, Ambiguous)
    assert result.total == 2
    assert [(each.line, each.column) for each in result.candidates] == [(1, 10), (3, 6)]
    assert result.candidates[0].selector == TextQuoteSelector(exact="the law", prefix="first")
    for each in result.candidates:
        assert anchor_quote(source, each.selector) == Found(start=each.start, end=each.end)


def test_candidates_of_a_half_settled_quote_are_told_from_all_others() -> None:
    """A candidate's selector means it alone in the source, not only among the candidates."""
    source = Indexed("old law one, new law two, new law three")
    result = anchor_quote(source, TextQuoteSelector(exact="law", prefix="new"))
    assert isinstance(result, Ambiguous)
    assert [each.selector.suffix for each in result.candidates] == ["two", "three"]


def test_thousands_of_places_are_counted_but_few_described() -> None:
    """A word that stands everywhere gives the first places and the number of all."""
    source = Indexed("the law, the act, and the decree. " * 5_000)
    result = anchor_quote(source, TextQuoteSelector(exact="the"))
    assert isinstance(result, Ambiguous)
    assert result.total == 15_000
    assert len(result.candidates) == MOST_CANDIDATES
    # The first stands after nothing, and everything before and after it is repeated.
    assert [each.selector.occurrence for each in result.candidates] == [*range(1, 11)]


def test_cut_word_brings_its_mend() -> None:
    """A quote that cuts a number says where, and brings the selector of the whole number."""
    result = _anchor("First line.\nAround 24,000 men.", "24")
    assert result == SplitsWord(
        start=19,
        end=25,
        line=2,
        column=8,
        passage="24,000",
        selector=TextQuoteSelector(exact="24,000"),
    )


def test_nearest_passage_has_its_place() -> None:
    """The suggestion for a missing quote is the passage in whole words, with line and score."""
    result = _anchor("Nothing here.\nThe centers were under control.", "centres were under")
    assert isinstance(result, Missing)
    assert result.nearest is not None
    assert (result.nearest.line, result.nearest.column) == (2, 5)
    assert result.nearest.passage == "centers were under"
    assert result.nearest.difference == '"centres" in the quote is "centers" in the source'
    assert 70 < result.nearest.score < 100


def test_nearest_of_places_that_fit_is_the_one_that_fits_best() -> None:
    """If one side of a place fits, it is nearer than a place where neither does."""
    text = "one law here\ntwo law there\nthree law where"
    result = _anchor(text, "law", prefix="two", suffix="where")
    assert isinstance(result, Missing)
    assert result.nearest is not None
    assert result.nearest.line == 2
    assert result.nearest.score == 100


def test_quote_cut_and_misplaced_is_missing() -> None:
    """Where prefix and quote do not stand together, a part of a word is only near."""
    result = _anchor("The lawyers left.", "law", prefix="A")
    assert isinstance(result, Missing)
    assert result.nearest is not None
    assert result.nearest.passage == "law"


def test_very_long_quote_says_where_it_first_differs() -> None:
    """Of a quote of a whole text the nearest passage is the part around the difference."""
    text = " ".join(f"Sentence number {n} stands in this long text." for n in range(2_000))
    result = _anchor(text, text.replace("number 1234 stands", "number 1234 stood"))
    assert isinstance(result, Missing)
    assert result.nearest is not None
    assert result.nearest.difference == '"stood" in the quote is "stands" in the source'
    assert "number 1234 stands" in result.nearest.passage
    assert len(result.nearest.passage) < 700


@pytest.mark.parametrize("text", ["", "b " * 500, "a" * 1_999, "\u4e2d" * 700])
def test_long_unbroken_quote_is_missing(text: str) -> None:
    """A quote of one endless word has no words to compare, and is missing all the same."""
    assert isinstance(_anchor(text, "a" * 2_000), Missing)
    assert isinstance(_anchor(text, "\u4e2d" * 2_000), Missing)


def test_long_unbroken_text_around_a_quote_is_cut() -> None:
    """What stands around a misplaced quote is shown, but not an endless word of it."""
    for context in ({"prefix": "x"}, {"suffix": "x"}):
        result = _anchor(f"{'b' * 500}-the law-{'b' * 500}", "the law", **context)
        assert isinstance(result, Missing)
        assert result.nearest is not None
        assert 240 < len(result.nearest.difference) < 340


def test_very_long_quote_is_found() -> None:
    """A quote may be as long as its source."""
    text = "\n".join(f"Sentence number {n}." for n in range(20_000))
    assert _anchor(text, text.replace("\n", " ")) == Found(start=0, end=len(text))


def test_many_differences_are_counted() -> None:
    """After the third difference the message only says how many are left."""
    text = "one two three four five six seven eight nine ten eleven twelve thirteen"
    quote = text.replace("two", "2").replace("four", "4").replace("seven", "7").replace("nine", "9")
    result = _anchor(text, quote)
    assert isinstance(result, Missing)
    assert result.nearest is not None
    assert result.nearest.difference.count(" in the quote is ") == 3
    assert result.nearest.difference.endswith("; and 1 more")


def test_long_difference_is_shortened() -> None:
    """A difference of many words shows the first of them."""
    start, middle, end = "alpha " * 30, "beta gamma delta " * 6, "omega " * 30
    result = _anchor(start + middle + end, start + end)
    assert isinstance(result, Missing)
    assert result.nearest is not None
    assert ' ..." in the source is not in the quote' in result.nearest.difference
    assert len(result.nearest.difference) < 120


def test_long_insertion_is_not_taken_for_a_missing_end() -> None:
    """Words that the quote leaves out in the middle do not push its end out of sight."""
    start, end = "The law that Putin signed ", "allows defendants to enlist"
    result = _anchor(f"{start}on Saturday in his office {end}.", start + end)
    assert isinstance(result, Missing)
    assert result.nearest is not None
    expected = '"on Saturday in his office" in the source is not in the quote'
    assert result.nearest.difference == expected


PIECES = (*"aab\u4e2d.,'\u201c-1 ", "the ", "the law ", "\n\n", "\u00ad", "e\u0301", "\u2026")
texts = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@settings(max_examples=400, derandomize=True, deadline=None)
@given(texts, texts, st.sampled_from(["", "a", "the", "law"]), st.integers(0, 3))
def test_every_quote_gets_an_honest_answer(text: str, exact: str, prefix: str, number: int) -> None:
    """What is found is the quote, in whole words; what is not found is never given a place."""
    source = Indexed(text)
    selector = TextQuoteSelector(exact=exact, prefix=prefix, occurrence=number or None)
    result = anchor_quote(source, selector)
    match result:
        case Found():
            passage = text[result.start : result.end]
            assert fold(passage).text == fold(exact).text.strip()
            assert snap(source, result.start, result.end) == (result.start, result.end)
        case SplitsWord():
            mended = anchor_quote(source, result.selector)
            assert mended == Found(start=result.start, end=result.end)
        case Ambiguous():
            assert result.total > 1
        case Missing():
            near = result.nearest
            assert near is None or text[near.start : near.end] == near.passage != ""
        case _:
            assert_never(result)
