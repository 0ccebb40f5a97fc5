"""Finding the phrases of a lexicon: whole words, any case, any composition."""
# ruff: noqa: RUF001 - letters of many scripts are meant, not the Latin ones they look like

import unicodedata

import pytest

from generator.prose.phrases import find_phrases, phrases, words
from generator.prose.script import fold, stands_alone

LEXICON = phrases({"tens of": 10, "tens": 1, "d'un": 2, "é": 3, "数万": 4, "数": 5, "ß": 6})


def found(text: str) -> list[tuple[str, int]]:
    """Return the phrases of a text with their values."""
    matches = find_phrases(LEXICON, text, words(text))
    return [(text[match.start : match.end], match.value) for match in matches]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tens of thousands", [("tens of", 10)]),
        ("Tens\nOF men", [("Tens\nOF", 10)]),
        ("tens-of", [("tens-of", 10)]),
        ("tens. Of", [("tens", 1)]),
        ("tens\n\nof", [("tens", 1)]),
        ("tensor, often", []),
        ("d\u2019un", [("d\u2019un", 2)]),
        ("e\u0301", [("e\u0301", 3)]),
        ("e\u0301t\u00e9", []),
        ("\u8d85\u8fc7\u6570\u4e07\u4eba", [("\u6570\u4e07", 4)]),
        ("SS \u1e9e", [("SS", 6), ("\u1e9e", 6)]),
        ("", []),
    ],
)
def test_the_longest_whole_phrase_is_found(text: str, expected: list[tuple[str, int]]) -> None:
    """Words must be whole and follow one another; the longest phrase at a place wins."""
    assert found(text) == expected


def test_a_word_keeps_its_marks() -> None:
    """Vowel signs of Devanagari and accents of their own are part of a word."""
    text = "हज़ारों cafe\u0301"

    assert [text[word.start : word.end] for word in words(text)] == ["हज़ारों", "cafe\u0301"]


@pytest.mark.parametrize("one", ["İ", "ı", "I", "i", "i\u0307"])
def test_all_kinds_of_i_fold_to_one(one: str) -> None:
    """A pattern that ignores case finds any of them, so the tables must hold them all."""
    assert fold(one) == "i"


@pytest.mark.parametrize("word", ["Straße", "ÉTÉ", "फ़रवरी", "가"])
def test_composed_and_decomposed_words_fold_alike(word: str) -> None:
    """The composition of a word does not matter."""
    assert fold(unicodedata.normalize("NFD", word)) == fold(unicodedata.normalize("NFC", word))


@pytest.mark.parametrize(
    ("text", "start", "end", "expected"),
    [
        ("one", 0, 3, True),
        ("ones", 0, 3, False),
        ("none", 1, 4, False),
        ("2one", 1, 4, True),
        ("लाखों", 0, 3, False),
        ("约万人", 1, 2, True),
    ],
)
def test_a_word_stands_alone_when_no_letter_runs_on(
    text: str, start: int, end: int, *, expected: bool
) -> None:
    """Letters and marks run on in scripts with spaces only."""
    assert stands_alone(text, start, end) is expected
