"""The rules of generator.text.spelling."""

import pytest

from generator.text.spelling import nearest_word


@pytest.mark.parametrize(
    ("word", "choices", "expected"),
    [
        ("evidnce", ["evidence", "date"], "evidence"),
        ("kidn", ["kind"], "kind"),
        ("Kind ", ["kind"], "kind"),
        ("conscript-period", ["conscription-period", "conscripts"], "conscription-period"),
        ("призывники", ["призывник", "закон"], "призывник"),
        ("征兵期限", ["征兵期", "法律"], "征兵期"),
    ],
)
def test_a_slip_of_the_finger_finds_its_word(word: str, choices: list[str], expected: str) -> None:
    """A letter left out, added, changed or swapped still names the word that was meant."""
    assert nearest_word(word, choices) == expected


@pytest.mark.parametrize(("word", "choices"), [("putin", ["romanova"]), ("x", []), ("", ["a"])])
def test_what_is_not_alike_is_not_guessed(word: str, choices: list[str]) -> None:
    """A guess that shares little with what was typed would only confuse."""
    assert nearest_word(word, choices) is None


def test_of_equally_close_words_the_first_in_the_alphabet_is_meant() -> None:
    """The answer does not depend on the order of the choices."""
    assert (
        nearest_word("aaab", ["aaad", "aaac"]) == nearest_word("aaab", ["aaac", "aaad"]) == "aaac"
    )


def test_the_word_comes_back_as_the_choice_has_it() -> None:
    """Case does not count for likeness, but is kept in the answer."""
    assert nearest_word("timeline.yml", ["Timeline.yaml"]) == "Timeline.yaml"
