"""Describing: from a place to the shortest selector that means it alone."""

import pickle

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.text.describe import describe
from generator.text.fold import fold
from generator.text.quote import anchor_quote
from generator.text.search import snap
from generator.text.selector import Ambiguous, Found, Indexed, TextQuoteSelector
from generator.text.words import is_quotable

# Everything that has made an offset go wrong somewhere, and words that repeat.
PIECES = (
    *" \n\t'\"\u2018\u2019\u201c\u00ab\u00bb-\u2013\u2014.\u2026,;:0123aab\u00e9_\u02b9",
    *("the ", "the ", "the law ", "...", "--", "\r\n", "\n\n", "24,000", "1.5", "\u00b2", "\u00bd"),
    *("\u00a0", "\u202f", "\u2009", "\u2000", "\u00ad", "\u200b", "\u200c", "\u200d", "\u200e"),
    *("\u2060", "\ufeff", "\u0301", "\u0316", "\u0323", "e\u0301", "\u0344", "\u212b", "\u0958"),
    *("\u4e2d", "\u6587", "\u65e5\u30fc", "\u4e07", "\u0e01", "\u0e32", "\u0e40", "\u0f71\u0f72"),
    *("\u064a", "\u064b", "\u0662", "\u066b", "\u0915", "\u094d", "\u093f", "\u0915\u093c"),
    *("\u1100", "\u1161", "\u11a8", "\uac00", "\U0001f1f7", "\U0001f1f7\U0001f1fa"),
    *("\U0001f468\u200d\U0001f469", "\U0001f44d\U0001f3fd", "\ufe0f", "\u20e3"),
)
texts = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.lists(st.sampled_from(["a ", "b ", "a", "-", "\u4e2d"]), max_size=80).map("".join),
)
moderate = settings(max_examples=500, derandomize=True, deadline=None)


def _range(data: st.DataObject, text: str) -> tuple[int, int]:
    start = data.draw(st.integers(0, len(text)))
    return start, data.draw(st.integers(start, len(text)))


@moderate
@given(texts, st.data())
def test_anchoring_undoes_describing(text: str, data: st.DataObject) -> None:
    """The selector of a range is found at the range, snapped; folding it changes nothing."""
    source = Indexed(text)
    start, end = _range(data, text)
    snapped = snap(source, start, end)
    assume(is_quotable(fold(text[slice(*snapped)]).text))
    selector = describe(source, start, end)
    folded = TextQuoteSelector(
        exact=fold(selector.exact).text,
        prefix=fold(selector.prefix).text,
        suffix=fold(selector.suffix).text,
        occurrence=selector.occurrence,
    )
    assert anchor_quote(source, selector) == Found(start=snapped[0], end=snapped[1])
    assert anchor_quote(source, folded) == Found(start=snapped[0], end=snapped[1])


@moderate
@given(texts, st.data())
def test_snapping_again_changes_nothing(text: str, data: st.DataObject) -> None:
    """Snapping is idempotent, and never leaves white space at the ends."""
    source = Indexed(text)
    once = snap(source, *_range(data, text))
    assert snap(source, *once) == once
    assert text[slice(*once)].strip() == text[slice(*once)]


@moderate
@given(texts, st.data())
def test_snapped_passage_as_a_quote_is_found_or_ambiguous(text: str, data: st.DataObject) -> None:
    """The bare words of a snapped range stand there: the only question is where else."""
    source = Indexed(text)
    start, end = snap(source, *_range(data, text))
    assume(is_quotable(fold(text[start:end]).text))
    result = anchor_quote(source, TextQuoteSelector(exact=text[start:end]))
    if isinstance(result, Ambiguous):
        for each in result.candidates:
            assert anchor_quote(source, each.selector) == Found(start=each.start, end=each.end)
            assert describe(source, each.start, each.end) == each.selector
    else:
        assert result == Found(start=start, end=end)


def _described(text: str, passage: str, nth: int = 1) -> TextQuoteSelector:
    start = -1
    for _ in range(nth):
        start = text.index(passage, start + 1)
    return describe(Indexed(text), start, start + len(passage))


def test_unique_passage_needs_its_words_only() -> None:
    """A passage that stands once has neither prefix nor suffix nor occurrence."""
    assert _described("The law was signed.", "law was") == TextQuoteSelector(exact="law was")


def test_selector_has_the_characters_of_the_source() -> None:
    """The source's quotation marks and dashes stay; line ends and soft hyphens do not."""
    selector = _described(
        "A \u201cnew\nlaw\u201d \u2014 con\u00adscription!", "new\nlaw\u201d \u2014 con"
    )
    assert selector.exact == "new law\u201d \u2014 conscription"


@pytest.mark.parametrize(
    ("text", "nth", "prefix", "suffix"),
    [
        ("one law, two law", 1, "one", ""),
        ("the new law passed, the new law failed", 1, "", "passed"),
        ("a small new law passed, a big new law passed", 2, "big new", ""),
        ("old law, in May. Old law, in June.", 2, "Old", ""),
        ("x of law a p of law b q in law a r in law b", 1, "", "a p"),
        ("\u65b0\u7684law\u662f \u65e7\u7684law\u662f", 2, "\u65e7\u7684", ""),
    ],
)
def test_shortest_side_settles(text: str, nth: int, prefix: str, suffix: str) -> None:
    """Of prefix and suffix the one with fewer words is taken, if either alone will do."""
    expected = TextQuoteSelector(exact="law", prefix=prefix, suffix=suffix)
    assert _described(text, "law", nth) == expected


def test_equal_number_of_words_is_settled_by_length_then_prefix() -> None:
    """With as many words on either side the shorter side is taken, else the prefix."""
    assert _described("extraordinary law x, y law z", "law").suffix == "x"
    assert _described("aa law bb, cc law dd", "law").prefix == "aa"


def test_both_sides_have_fewest_words_together() -> None:
    """Where neither side alone will do, the sum of their words is the smallest that settles."""
    before = " ".join(f"b{n}" for n in range(30))
    after = " ".join(f"a{n}" for n in range(30))
    others = [f"{before} law z", f"z law {after}", f"z b29 law {after}"]
    selector = _described(". ".join([f"{before} law {after}", *others]), "law")
    assert selector == TextQuoteSelector(exact="law", prefix="b28 b29", suffix="a0")


def test_repeated_text_is_settled_by_occurrence() -> None:
    """Where the words around are alike for too long, the occurrence is all there is to say."""
    text = "the law and " * 100
    assert _described(text, "law", 50) == TextQuoteSelector(exact="law", occurrence=50)


def test_context_has_no_end() -> None:
    """Unbroken text around the passage is too long a word for a prefix or suffix."""
    text = f"{'x' * 300}-law-{'x' * 300} {'x' * 300}-law-{'x' * 300}"
    assert _described(text, "law", 2) == TextQuoteSelector(exact="law", occurrence=2)


def test_part_of_a_word_is_no_rival() -> None:
    """A place inside a longer word does not make a passage ambiguous."""
    assert _described("The lawyers read the law.", "law", 2) == TextQuoteSelector(exact="law")


@pytest.mark.parametrize(
    ("text", "span", "expected"),
    [
        ("The conscription began.", (6, 9), "conscription"),
        ("around 24,000 men", (8, 9), "24,000"),
        ("  law  ", (0, 7), "law"),
        ("a\u00ad\u00adb c", (0, 2), "a\u00ad\u00adb"),
        ("wait\u2026 no", (0, 5), "wait\u2026"),
        ("a -- b", (0, 3), "a --"),
        ("\u200flaw\u200f", (0, 5), "law"),
        ("\U0001f468\u200d\U0001f469x", (1, 2), "\U0001f468\u200d\U0001f469"),
        ("Putin's", (0, 5), "Putin"),
    ],
)
def test_range_is_snapped_to_whole_words(text: str, span: tuple[int, int], expected: str) -> None:
    """White space goes from the ends, and a word, a number or a unit is taken whole."""
    start, end = snap(Indexed(text), *span)
    assert text[start:end] == expected


@pytest.mark.parametrize("span", [(1, 1), (3, 4), (7, 10), (0, 0), (15, 16)])
def test_range_with_nothing_to_quote_is_refused(span: tuple[int, int]) -> None:
    """An empty range, white space, and what folds to punctuation alone have no selector."""
    with pytest.raises(ValueError, match="nothing to quote"):
        describe(Indexed("The law... was \u02b9"), *span)


@pytest.mark.parametrize("span", [(-1, 2), (3, 2), (0, 8)])
def test_impossible_range_is_refused(span: tuple[int, int]) -> None:
    """A range outside the text, or one that ends before it begins, is a wrong call."""
    with pytest.raises(ValueError, match="in a text of 7 code points"):
        describe(Indexed("The law"), *span)


def test_indexed_source_survives_pickling() -> None:
    """A prepared source can be cached and sent to another process."""
    source = Indexed("The \u201claw\u201d\n\nwas signed\u2026")
    assert pickle.loads(pickle.dumps(source)) == source  # noqa: S301 - our own bytes
