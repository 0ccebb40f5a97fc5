"""Every key refuses the values that it does not take, in their place and with a mend."""

from typing import Any

import pytest

from generator.model.facts import Claim, Entity, Event, Figure
from generator.model.sources import SourceRecord
from generator.problems import Rule
from generator.read.decode import Decoded
from tests.projects import unmarked
from tests.unit.read.decoding import EVENT, WHOLE, listed, only

WRONG = [
    (Event, "id: ‸[a]", Rule.ID_IS_A_SLUG, "a list is not an id"),
    (Event, "id: ‸Law Signed", Rule.ID_IS_A_SLUG, "'Law Signed' is not an id"),
    (Event, "id: ‸закон", Rule.ID_IS_A_SLUG, "'закон' is not an id"),
    (Event, "title: ‸{a: b}", Rule.VALUE_IS_ALLOWED, "text is expected here, not a mapping"),
    (Event, "title: ‸[a, b]", Rule.VALUE_IS_ALLOWED, "text is expected here, not a list"),
    (Event, "date: ‸[2031]", Rule.DATE_IS_EDTF, "a date is expected here, not a list"),
    (Event, "date: ‸4 May 2031", Rule.DATE_IS_EDTF, None),
    (Event, "people: ‸{a: b}", Rule.ID_IS_A_SLUG, "a mapping is not an id"),
    (Event, "people: [a, ‸B C]", Rule.ID_IS_A_SLUG, "'B C' is not an id"),
    (Event, "tags: [a, ‸[b]]", Rule.VALUE_IS_ALLOWED, "text is expected here, not a list"),
    (Event, "links: ‸supports", Rule.VALUE_IS_ALLOWED, None),
    (Event, "links: [‸supports]", Rule.VALUE_IS_ALLOWED, None),
    (Event, "links: [{relation: ‸suports, to: b}]", Rule.VALUE_IS_ALLOWED, None),
    (Event, "history: ‸corrected", Rule.VALUE_IS_ALLOWED, None),
    (Event, "history: [{date: ‸x, note: y}]", Rule.DATE_IS_EDTF, None),
    (Event, "basis: ‸infered", Rule.VALUE_IS_ALLOWED, "this is not a value that 'basis' takes"),
    (Event, "verification: ‸no", Rule.VALUE_IS_ALLOWED, None),
    (Event, "verification: ‸[confirmed]", Rule.VALUE_IS_ALLOWED, None),
    (Event, "evidence: [‸[a]]", Rule.VALUE_IS_ALLOWED, None),
    (Event, "evidence: {exact: ‸[a]}", Rule.VALUE_IS_ALLOWED, None),
    (Event, "evidence: {exact: a, occurrence: ‸0}", Rule.VALUE_IS_ALLOWED, "'0' is not a count"),
    (Event, "evidence: [{exact: a, occurrence: ‸1.5}]", Rule.VALUE_IS_ALLOWED, None),
    (Event, "evidence: {exact: a, source: ‸A B}", Rule.ID_IS_A_SLUG, None),
    (Figure, "value: ‸24,000", Rule.VALUE_IS_ALLOWED, None),
    (Figure, "value: ‸twelve", Rule.VALUE_IS_ALLOWED, None),
    (Figure, "value: [1, ‸x]", Rule.VALUE_IS_ALLOWED, "'x' is not a number in plain digits"),
    (Figure, "value: ‸[2, 1]", Rule.VALUE_IS_ALLOWED, None),
    (Figure, "value: ‸[]", Rule.VALUE_IS_ALLOWED, None),
    (Figure, "value: ‸{a: b}", Rule.VALUE_IS_ALLOWED, None),
    (Figure, "qualifier: ‸abuot", Rule.VALUE_IS_ALLOWED, None),
    (Figure, "derived: ‸x", Rule.VALUE_IS_ALLOWED, None),
    (Figure, "derived: ‸{add: [a]}", Rule.VALUE_IS_ALLOWED, None),
    (Figure, "derived: {add: [a, ‸B]}", Rule.ID_IS_A_SLUG, "'B' is not an id"),
    (Claim, "speech: ‸direct quote", Rule.VALUE_IS_ALLOWED, None),
    (Entity, "kind: ‸organization", Rule.VALUE_IS_ALLOWED, None),
    (SourceRecord, "sha256: ‸abc", Rule.VALUE_IS_ALLOWED, "'abc' is not a SHA-256 digest"),
    (SourceRecord, "url: ‸javascript:alert(1)", Rule.LINK_IS_SAFE, None),
    (SourceRecord, "url: ‸[a]", Rule.LINK_IS_SAFE, None),
    (SourceRecord, "language: ‸English", Rule.VALUE_IS_ALLOWED, None),
    (SourceRecord, "show: ‸all", Rule.VALUE_IS_ALLOWED, None),
    (SourceRecord, "authors: [A, ‸{b: c}]", Rule.VALUE_IS_ALLOWED, None),
    (SourceRecord, "parts: [{kind: ‸captoin, exact: a}]", Rule.VALUE_IS_ALLOWED, None),
]


@pytest.mark.parametrize(("kind", "marked", "rule", "message"), WRONG)
def test_a_wrong_value_is_told_in_its_place(
    kind: type, marked: str, rule: Rule, message: str | None
) -> None:
    """Every key refuses what it does not take: one problem, at the value, with its rule."""
    key = marked.partition(":")[0]
    kept = [line for line in WHOLE[kind].splitlines() if not line[2:].startswith(f"{key}:")]
    marked_text = "\n".join([*(f"  {line[2:]}" for line in kept), f"  {marked}", ""])
    text, line, column = unmarked("-" + marked_text[1:])
    decoded: Decoded[Any] = listed(text, kind)
    problem = only(decoded.problems, line, column, text)
    assert problem.rule is rule
    if message:
        assert problem.message == message
    assert decoded.entries == ()


@pytest.mark.parametrize(
    ("line", "mend"),
    [
        ("basis: infered", "did you mean 'inferred'? It takes stated, inferred, external"),
        (
            "basis: infered # see note",
            "did you mean 'inferred'? It takes stated, inferred, external",
        ),
        ("basis: 'guess'", "it takes stated, inferred, external"),
        (
            "links: [{relation: partof, to: b}]",
            "did you mean 'part of'? It takes supports, contradicts, updates, part of",
        ),
    ],
)
def test_a_choice_is_told_with_the_nearest(line: str, mend: str) -> None:
    """Where a key takes one of a few words, the mend names the nearest, and all of them."""
    (problem,) = listed(f"{EVENT}  {line}\n", Event).problems
    assert problem.help == mend
