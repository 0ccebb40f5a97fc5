"""What part of a source the facts use is told sentence by sentence."""

from generator.model.anchored import PlacedPart
from generator.model.coverage import Coverage, coverage
from generator.model.fields import PartKind, SourceId
from tests.unit.compose.compose_builders import anchored, event, sheet_of, source

S = SourceId("s")


def used(text: str, *quotes: str, language: str = "en", **parts: str) -> tuple[list[str], ...]:
    """Return the sentences of a text that are used, apart and unused, as text."""
    facts = [event(f"e{number}", quote) for number, quote in enumerate(quotes)]
    sheet = anchored(sheet_of(source(text, language=language), *facts))
    placed = [
        PlacedPart(kind=PartKind(kind), start=text.index(words), end=text.index(words) + len(words))
        for kind, words in parts.items()
    ]
    found = coverage(
        type(sheet)(
            sheet=sheet.sheet, texts=sheet.texts, passages=sheet.passages, parts={S: tuple(placed)}
        ),
        S,
    )
    return tuple(
        [text[start:end] for start, end in ranges]
        for ranges in (found.used, found.apart, found.unused)
    )


def test_sentence_that_a_passage_touches_is_used() -> None:
    """One word of a sentence in a passage is enough; the others are unused."""
    assert used("One two. Three four. Five.", "two", "Five") == (
        ["One two.", "Five."],
        [],
        ["Three four."],
    )


def test_passage_over_two_sentences_uses_both() -> None:
    """A passage may go on over a full stop."""
    assert used("One two. Three four. Five.", "two. Three")[0] == ["One two.", "Three four."]


def test_overlapping_passages_count_once() -> None:
    """A sentence is used or not, however often."""
    assert used("One two three. Four.", "One two", "two three", "One") == (
        ["One two three."],
        [],
        ["Four."],
    )


def test_unused_sentence_in_a_part_stands_apart() -> None:
    """A related headline that no fact uses is knowingly left out; one that is used is used."""
    text = "One.\n\nSee also: Two.\n\nThree."
    assert used(text, "One", related="See also: Two.") == (["One."], ["See also: Two."], ["Three."])
    assert used(text, "Two", related="See also: Two.")[0] == ["See also: Two."]


def test_sentences_of_other_scripts_are_told_apart() -> None:
    """Chinese and Arabic have full stops of their own."""
    assert used("一。二。", "二", language="zh") == (["二。"], [], ["一。"])
    assert used("هل جاء؟ نعم جاء.", "نعم", language="ar") == (["نعم جاء."], [], ["هل جاء؟"])


def test_nothing_is_used_of_a_text_without_facts() -> None:
    """No fact, no use; an empty text has no sentence."""
    assert used("One. Two.") == ([], [], ["One.", "Two."])
    assert used("") == ([], [], [])
    assert Coverage(used=((0, 1),), apart=((2, 3),), unused=((4, 5), (6, 7))).total == 4
