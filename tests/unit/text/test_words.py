"""Where a quote may begin or end: the cuts that split a word, a number or a character.

In the cases "|" is the cut.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.text.words import is_quotable, splits_word, words

WHOLE = {
    "white space": ["the| law", "the |law", "the\u00a0|law", "the\u200b|law", "the|\u200blaw"],
    "an apostrophe": ["Putin|'s", "Putin'|s", "Putin|\u2019s", "\u043f|\u02bc\u044f\u0442\u044c"],
    "an apostrophe that negates nothing": ["in|'the", "rock 'n|'tide"],
    "a hyphen or a dash": ["well|-known", "well-|known", "law|\u2014signed"],
    "punctuation": ["law|.", "law|, and", '"|law', "end.|Then", "end|.Then", "(|law)"],
    "a number and its end": ["24,000| men", "24,000|.", "in 2024|, 53", "40|%", "|$5", "5|\u20ac"],
    "a plain space between numbers": ["May 24| 133", "20| 000"],
    "a no-break space before no group": ["24\u00a0|kg", "24\u00a0|0000", "\u00a0|000"],
    "a full-width comma": ["100|\uff0c200"],
    "Han": ["\u666e|\u4eac\u7b7e\u7f72", "\u5728|NATO\u5cf0\u4f1a", "3|\u6708"],
    "kana": ["\u307f|\u306a", "\u30c8\u30e8|\u30bf"],
    "Thai, Lao and Khmer": ["\u0e01|\u0e02", "\u0e81|\u0e82", "\u1780|\u1781"],
    "Myanmar and Tibetan": ["\u1000|\u1001", "\u0f40|\u0f41"],
    "emoji": ["\U0001f600|\U0001f601", "go|\U0001f680", "\u263a\ufe0f|\u263a"],
    "flags": ["\U0001f1f7\U0001f1fa|\U0001f1fa\U0001f1e6"],
    "a footnote mark": ["law|\u00b2"],
    "an accent after a space": ["a |\u0301b"],
    "a line end": ["a|\r\nb", "a\r\n|b"],
    "the ends of the text": ["|law", "law|", "|", "|\u0301", "law|\u00ad", "\u00ad|law"],
}
SPLIT = {
    "a word": ["con|script", "con\u00ad|script", "con|\u00ad\u00adscript", "con\u2060|script"],
    "a word with its digits": ["F|16", "16|th", "snake_|case", "Louis\u2163|a"],
    "a negation": ["can|'t", "can'|t", "DIDN|\u2019T", "won|\u02bct"],
    "a word of any alphabet": [
        "\u0437\u0430|\u043a\u043e\u043d",
        "\u0642\u0627|\u0646\u0648\u0646",
    ],
    "a Korean word": ["\ud478|\ud2f4", "\u1112|\u1161"],
    "a number at its separator": ["24|,000", "24,|000", "1|.5", "1.|5", "1'|000", "1\u2019|000"],
    "a time": ["12|:30", "12:|30"],
    "a number": ["3|0", "4|0%", "\u0664|\u0665", "\u0e53|\u0e50"],
    "an Arabic number": ["\u0662\u0664|\u066c\u0660", "\u0662|\u066b\u0665", "\u0662\u066b|\u0665"],
    "a grouped number": ["24|\u00a0000", "24\u202f|000", "1\u2009|000 000"],
    "a number and its fraction": ["1|\u00bd", "6|\u4e07"],
    "a letter and its accent": ["e|\u0301", "e\u0301|a", "x|\u0301\u0323", "e\u00ad|\u0301"],
    "an Indic syllable": ["\u0915|\u094d\u0937", "\u0915\u094d|\u0937", "\u0915|\u093f"],
    "a word with a joiner": ["\u0645\u06cc\u200c|\u062e", "\u0645\u06cc|\u200c\u062e"],
    "an emoji sequence": ["\U0001f468|\u200d\U0001f469", "\U0001f468\u200d|\U0001f469"],
    "an emoji and its skin": ["\U0001f44d|\U0001f3fd"],
    "an emoji and its look": ["\u263a|\ufe0f", "1|\ufe0f\u20e3"],
    "a flag": ["\U0001f1f7|\U0001f1fa", "\U0001f1f7\U0001f1fa\U0001f1fa|\U0001f1e6"],
    "a flag with tags": ["\U0001f3f4|\U000e0067"],
    "a line end": ["a\r|\nb"],
    "a Thai syllable": ["\u0e01|\u0e32", "\u0e40|\u0e01", "\u0e01|\u0e33"],
    "a Japanese long vowel": ["\u30e9|\u30fc\u30e1\u30f3", "\u4eba|\u3005"],
}


def _cuts(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(title, text) for title, texts in table.items() for text in texts]


@pytest.mark.parametrize(("title", "marked"), _cuts(WHOLE))
def test_cut_that_leaves_words_whole(title: str, marked: str) -> None:
    """A quote may begin and end at white space, at punctuation, and between unspaced letters."""
    assert not splits_word(marked.replace("|", ""), marked.index("|")), title


@pytest.mark.parametrize(("title", "marked"), _cuts(SPLIT))
def test_cut_that_splits(title: str, marked: str) -> None:
    """A quote may not begin or end inside a word, a number or a grapheme cluster."""
    assert splits_word(marked.replace("|", ""), marked.index("|")), title


@pytest.mark.parametrize("offset", [-1, 0, 3, 4])
def test_nothing_is_split_at_the_ends(offset: int) -> None:
    """The ends of the text, and what lies beyond, split nothing."""
    assert not splits_word("law", offset)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.text(max_size=30), st.text("\u00ad\u2060\u200e", min_size=1, max_size=3), st.data())
def test_invisible_characters_change_no_cut(text: str, unseen: str, data: st.DataObject) -> None:
    """A cut on either side of an invisible character is the cut that it would be without it."""
    offset = data.draw(st.integers(1, max(1, len(text) - 1)))
    wider = text[:offset] + unseen + text[offset:]
    answers = {splits_word(wider, offset + n) for n in range(len(unseen) + 1)}
    assert len(answers) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Putin's law, signed.", ["Putin", "'", "s", "law", ",", "signed", "."]),
        ("around 24,000 men", ["around", "24,000", "men"]),
        ("\u666e\u4eac\u7b7e", ["\u666e", "\u4eac", "\u7b7e"]),
        ("\u0939\u093f\u0928\u094d\u0926\u0940 x", ["\u0939\u093f\u0928\u094d\u0926\u0940", "x"]),
        ("  ", []),
        ("", []),
    ],
)
def test_words_are_the_pieces_between_cuts(text: str, expected: list[str]) -> None:
    """The words of a text are what no cut would split, without white space."""
    assert [text[start:end] for start, end in words(text, 0, len(text))] == expected


def test_words_keep_to_their_range() -> None:
    """Words are sought in a part of the text, with its own offsets."""
    assert words("one two three", 4, 7) == [(4, 7)]


@pytest.mark.parametrize("text", ["a", "...5", "\u4e2d", "\U0001f680", "(\u0915)", "\u00bd"])
def test_text_with_a_letter_a_digit_or_a_pictograph_is_quotable(text: str) -> None:
    """What says something can be quoted."""
    assert is_quotable(text)


@pytest.mark.parametrize("text", ["", " ", "...", "\u2014", "\u0301", "\u200d", "$", "+"])
def test_punctuation_alone_is_not_quotable(text: str) -> None:
    """Nothing, white space, punctuation and bare marks stand everywhere and say nothing."""
    assert not is_quotable(text)
