"""Problems as values: their weight, their order, and each told once."""

import random

import pytest

from generator.problems import (
    WARNINGS,
    Location,
    Problem,
    Rule,
    Severity,
    has_errors,
    in_order,
)


def problem(rule: Rule, file: str = "a.yaml", line: int = 1, column: int = 1) -> Problem:
    """Return a problem at a place."""
    place = Location(file=file, line=line, column=column)
    return Problem(rule=rule, location=place, message="m", help="h")


@pytest.mark.parametrize("rule", Rule)
def test_a_rule_is_named_for_the_good_state(rule: Rule) -> None:
    """The id of a rule is a few words with hyphens that say what is so when all is well."""
    words = rule.value.split("-")
    assert all(word.isalpha() and word.islower() for word in words)
    assert {"is", "has", "holds", "matches", "resolves"} & set(words)


@pytest.mark.parametrize("rule", Rule)
def test_the_rule_decides_the_weight(rule: Rule) -> None:
    """A breach is an error unless its rule is one of the few that only warn."""
    expected = Severity.WARNING if rule in WARNINGS else Severity.ERROR
    assert problem(rule).severity is expected


def test_problems_come_by_file_line_column_and_rule() -> None:
    """The order is that of the places as numbers, whatever order the stages found them in."""
    expected = [
        problem(Rule.KEY_IS_KNOWN, "a.yaml", 2, 10),
        problem(Rule.KEY_IS_PRESENT, "a.yaml", 2, 10),
        problem(Rule.KEY_IS_KNOWN, "a.yaml", 10, 1),
        problem(Rule.KEY_IS_KNOWN, "a.yaml", 10, 2),
        problem(Rule.KEY_IS_KNOWN, "b.yaml", 1, 1),
    ]
    mixed = random.Random(4).sample(expected, len(expected))  # noqa: S311 - a fixed order, no secret
    assert in_order(mixed) == expected


def test_a_problem_found_twice_is_told_once() -> None:
    """Two stages that find one fault tell it once; two faults in one place are both told."""
    one = problem(Rule.KEY_IS_KNOWN)
    assert in_order([one, problem(Rule.KEY_IS_KNOWN), one]) == [one]
    other = Problem(rule=one.rule, location=one.location, message="other", help="h")
    assert in_order([other, one]) == [one, other]


@pytest.mark.parametrize(
    ("rules", "strict", "expected"),
    [
        ([], False, False),
        ([], True, False),
        ([Rule.SOURCE_IS_CITED], False, False),
        ([Rule.SOURCE_IS_CITED], True, True),
        ([Rule.SOURCE_IS_CITED, Rule.QUOTE_IS_FOUND], False, True),
        ([Rule.QUOTE_IS_FOUND], True, True),
    ],
)
def test_warnings_stop_only_a_strict_build(
    rules: list[Rule], *, strict: bool, expected: bool
) -> None:
    """An error stops a build always, a warning only when it was asked to."""
    assert has_errors(map(problem, rules), strict=strict) is expected
