"""A text directive finds its passage, and no other, as a browser searches."""

import re
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.fragment import EXACT, Findable, at_fragment
from generator.text.selector import Indexed

REPEATED = "The law was signed. The law was signed by hand. Then the law was kept."


def directive(raw: str, passage: str, nth: int = 0, context: int = 100) -> str | None:
    """Return the directive for a passage of a text, the first of its kind if not told else."""
    start = [match.start() for match in re.finditer(re.escape(passage), raw)][nth]
    return Findable(Indexed(raw)).directive(start, start + len(passage), context)


def found(raw: str, text: str) -> tuple[int, int] | None:
    """Return the range that a directive means, read by a search of its own: by a pattern."""
    terms = text.removeprefix("text=").split(",")
    prefix = unquote(terms.pop(0)[:-1]) if terms[0].endswith("-") else ""
    suffix = unquote(terms.pop()[1:]) if terms[-1].startswith("-") else ""
    words = [r"\s+".join(map(re.escape, unquote(term).split())) for term in terms]
    before = re.escape(prefix) + r"\s*" if prefix else ""
    after = rf"(?=\s*{re.escape(suffix)})" if suffix else ""
    pattern = rf"(?<!\w){before}(?P<all>{'(?:.*?)'.join(words)})(?!\w){after}"
    match = re.search(pattern, raw, re.IGNORECASE | re.DOTALL)
    return match and match.span("all")


def test_a_short_passage_stands_in_its_address() -> None:
    """Word for word, where the words stand once."""
    assert directive("One two three four.", "two three") == "text=two%20three"


def test_signs_that_mean_something_in_a_directive_are_encoded() -> None:
    """Dash, comma and ampersand are a part of the words; so is any sign of an address."""
    raw = 'A well-known, "so-called" R&D unit #1 with 100% of 2/3 cups?'
    assert directive(raw, raw) == (
        "text=A%20well%2Dknown%2C%20%22so%2Dcalled%22%20R%26D%20unit%20%231%20with%20100%25%20of"
        "%202%2F3%20cups%3F"
    )


def test_what_stands_there_again_is_told_by_its_neighbours() -> None:
    """By as few words as do; the first of its kind needs none, since browsers take the first."""
    assert directive(REPEATED, "The law was signed") == "text=The%20law%20was%20signed"
    assert directive(REPEATED, "The law was signed", 1) == "text=signed.-,The%20law%20was%20signed"
    assert directive(REPEATED, "the law was") == "text=Then-,the%20law%20was"
    assert directive("a b c a b d", "a b", 1) == "text=c-,a%20b"
    assert directive("x a b c x a b d", "a b", 1) == "text=a%20b,-d"


def test_a_long_passage_is_named_by_its_ends() -> None:
    """An address with a whole page in it helps nobody."""
    raw = " ".join(f"word{number}" for number in range(100))
    text = directive(raw, raw)
    assert text == "text=word0%20word1%20word2%20word3,word96%20word97%20word98%20word99"
    assert len(raw) > EXACT


def test_an_end_that_comes_before_is_told_by_what_follows() -> None:
    """A browser takes the first end it finds."""
    words = " ".join(f"word{number}" for number in range(60))
    passage = f"{words} at the very end {words} at the very end"
    text = directive(f"{passage} of it", passage)
    assert text == "text=word0%20word1%20word2%20word3,at%20the%20very%20end,-of"
    assert found(f"{passage} of it", text) == (0, len(passage))


def test_an_edge_inside_a_sign_has_no_directive() -> None:
    """Two dashes are one sign: nothing can be found that begins between them."""
    assert Findable(Indexed("so -- it")).directive(4, 8, 100) is None


def test_a_passage_over_lines_is_named_by_its_ends() -> None:
    """A page may break its blocks where the text breaks its lines; no term reaches over one."""
    for end in ("\n", "\n\n", "\r\n", "\r"):
        raw = f"One two.{end}Three four."
        assert directive(raw, raw) == "text=One%20two.,Three%20four."


def test_a_long_passage_without_an_end_of_its_own_is_given_whole() -> None:
    """Where the first words come again at once, only all of it will do."""
    raw = "so " * 90 + "it is"
    text = directive(raw, raw)
    assert text is not None
    assert found(raw, text) == (0, len(raw))


def test_neighbours_are_whole_words_of_the_same_line() -> None:
    """Half a word is found by no browser."""
    raw = "another page\nan elephant page and an old page"
    assert directive(raw, "page", 1, context=100) == "text=elephant-,page"
    assert directive("page elephant page", "page", 1, context=7) is None
    assert directive("page elephant page mouse", "page", 1, context=7) == "text=page,-mouse"
    assert directive("page elephant page mousetrap", "page", 1, context=7) is None


def test_where_nothing_tells_two_places_apart_there_is_no_directive() -> None:
    """An address that leads to the wrong words is worse than none."""
    assert directive("The same.\nThe same.", "The same", 1) is None


def test_marks_alone_name_nothing() -> None:
    """A term needs a letter or a digit, or a browser finds it anywhere or nowhere."""
    assert directive("- - - -\nso it is", "- - - -\nso it is") is None
    assert directive("a - b c - b", "b", 1) == "text=c%20%2D-,b"


def test_differences_that_browsers_look_past_are_looked_past() -> None:
    """Case, accents, quotation marks and invisible characters make no place the only one."""
    assert directive("Café. The cafe is open.", "cafe") == "text=The-,cafe"
    assert directive("It\u2019s so. It's open.", "It's") == "text=so.-,It%27s"
    assert directive("sand\u00adbags, then sandbags", "sandbags") == "text=then-,sandbags"


@pytest.mark.parametrize(
    ("raw", "passage", "expected"),
    [
        ("وقّع الرئيس القانون.", "الرئيس القانون", "الرئيس القانون"),
        ("总统签署了法律\uff0c法律生效。", "法律生效", "法律生效"),
        ("🙂 Да \u2013 нет 👩‍👩‍👧", "нет 👩‍👩‍👧", "нет 👩‍👩‍👧"),
    ],
)
def test_any_script_is_encoded(raw: str, passage: str, expected: str) -> None:
    """The words come back when the address is decoded."""
    text = directive(raw, passage)
    assert text is not None
    assert unquote(text) == f"text={expected}"


def test_long_text_without_spaces_is_cut_at_its_stops() -> None:
    """A browser knows the words of Chinese, we know its punctuation."""
    clauses = [f"第{number}条规定了被告参军的办法\uff0c" for number in range(20)]
    raw = "".join(clauses)
    text = directive(raw, raw)
    assert text is not None
    assert unquote(text) == f"text={''.join(clauses[:4])},{''.join(clauses[-4:])}"


WORDS = st.lists(st.sampled_from(["a", "the", "law", "Law", "was", "so,", "A-b", "&"]), max_size=40)


@given(WORDS, st.data())
def test_another_search_finds_the_same_place(words: list[str], data: st.DataObject) -> None:
    """Whatever repeats, the first match of the directive is the passage itself."""
    ends = st.sampled_from([" ", " ", " ", "\n"])
    raw = "".join(word + data.draw(ends) for word in ["start", *words])
    spans = [match.span() for match in re.finditer(r"\w+", raw)]
    first = data.draw(st.integers(0, len(spans) - 1))
    last = data.draw(st.integers(first, len(spans) - 1))
    start, end = spans[first][0], spans[last][1]
    text = Findable(Indexed(raw)).directive(start, end, 100)
    if text is not None:
        assert found(raw, text) == (start, end)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://e.org/a", "https://e.org/a#:~:text=x"),
        ("https://e.org/a?b=c", "https://e.org/a?b=c#:~:text=x"),
        ("https://e.org/a#part", "https://e.org/a#part:~:text=x"),
        ("https://e.org/a#", "https://e.org/a#:~:text=x"),
        ("https://e.org/a#:~:text=y", "https://e.org/a#:~:text=x"),
        ("https://e.org/a#b:~:text=y&text=z", "https://e.org/a#b:~:text=x"),
    ],
)
def test_a_directive_goes_behind_what_an_address_has(address: str, expected: str) -> None:
    """The fragment of an address stays what it was; another directive would be found first."""
    assert at_fragment(address, "text=x") == expected


def test_without_a_directive_the_address_stays() -> None:
    """It still leads to the page."""
    assert at_fragment("https://e.org/a", None) == "https://e.org/a"
