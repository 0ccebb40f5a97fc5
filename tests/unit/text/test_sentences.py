"""Sentences: where one ends, and where it only looks like it."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.text.sentences import sentences

ROOT = Path(__file__).parents[3]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
CASES = yaml.load(
    (ROOT / "tests" / "cases" / "sentences.yaml").read_text(encoding="utf-8"),
    Loader=yaml.BaseLoader,  # noqa: S506 - it makes strings and nothing else
)


def _texts(raw: str, language: str = "en") -> list[str]:
    return [raw[start:end] for start, end in sentences(raw, language)]


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_sentences_of_a_paragraph(case: dict[str, str]) -> None:
    """tests/cases/sentences.yaml: a stop ends a sentence unless the words next to it say no."""
    expected = [part.strip().strip("\u200f") for part in case["text"].split("|")]
    assert _texts(case["text"].replace("|", ""), case["language"]) == expected


@pytest.mark.parametrize(
    "headline",
    [
        "SEE ALSO: 'Russia's New Elite'? Perm Region Elects Ex-Wagner Fighter",
        "What now? Five questions about the law",
        "Putin Signs Law",
        "为什么\uff1f五个问题",
    ],
)
def test_headline_is_one_sentence(headline: str) -> None:
    """A line without a full stop at its end is a headline, whatever it asks on the way."""
    raw = f"Before.\n\n{headline}\n\nAfter."
    assert _texts(raw) == ["Before.", headline, "After."]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("What now? He left. And so", ["What now?", "He left.", "And so"]),
        ("What now?\nFive questions about", ["What now?", "Five questions about"]),
        ("What now? Nothing!", ["What now?", "Nothing!"]),
        ("他走了。为什么", ["他走了。", "为什么"]),
    ],
)
def test_text_without_its_last_stop_is_no_headline(raw: str, expected: list[str]) -> None:
    """A full stop, a second line, or a stop at the end shows that a line is text."""
    assert _texts(raw) == expected


@pytest.mark.parametrize("raw", ["", " \n\n\t"])
def test_empty_text_has_no_sentence(raw: str) -> None:
    """Where there is nothing to read there is no sentence."""
    assert sentences(raw) == ()


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.text("aB1 .!?\"'\u201c\u00bb)\n\u3002\u0964\u00ad[]", max_size=60))
def test_sentences_hold_all_that_can_be_seen(raw: str) -> None:
    """Sentences stand in order, apart, without white space around, and leave no letter out."""
    ranges = sentences(raw)
    flat = [offset for span in ranges for offset in span]
    assert flat == sorted(flat)
    assert all(raw[start:end].strip() == raw[start:end] != "" for start, end in ranges)
    inside = "".join(raw[start:end] for start, end in ranges)
    assert "".join(inside.split()).replace("\u00ad", "") == "".join(raw.split()).replace(
        "\u00ad", ""
    )


@pytest.mark.parametrize("seed", SEEDS, ids=[seed.name for seed in SEEDS])
def test_sentences_of_a_seed_are_sensible(seed: Path) -> None:
    """Every sentence of a real text begins like one and, but for headlines, ends like one."""
    found = _texts(seed.read_text(encoding="utf-8"))
    assert all(text[0].isupper() or text[0] in "\"'" for text in found)
    assert all(text.endswith((".", '."')) or "." not in text for text in found if "(" not in text)
    assert all("\n" not in text for text in found)


def test_seed_has_the_sentences_that_a_reader_counts() -> None:
    """The first seed has thirty sentences, and each of its headlines is one."""
    found = _texts(SEEDS[0].read_text(encoding="utf-8"))
    assert len(found) == 30
    assert found[0] == "Putin Signs Law Allowing Criminal Defendants To Join Military"
    assert len([text for text in found if text.startswith("SEE ALSO: ")]) == 2
    assert (
        "This includes when their case has been sent to court or even during the trial process."
        in (found)
    )
