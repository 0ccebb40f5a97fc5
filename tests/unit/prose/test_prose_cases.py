"""The cases of tests/cases/numbers.yaml and tests/cases/dates_in_prose.yaml."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.prose.amounts import Amount, read_amount
from generator.prose.dates import DateMention, Parts, find_dates, missing_parts
from generator.prose.numbers import Number, find_numbers
from generator.prose.words import NumberKind

CASES = Path(__file__).parents[2] / "cases"


def cases(name: str) -> dict[str, list[dict[str, Any]]]:
    """Return the cases of a file, every value as the text that stands there."""
    text = (CASES / name).read_text(encoding="utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)  # type: ignore[no-any-return]  # noqa: S506 - the base loader makes only text


NUMBERS = cases("numbers.yaml")
DATES = cases("dates_in_prose.yaml")


def name(case: dict[str, Any]) -> str:
    """Return how a case is called in a report."""
    return f"{case['language']}-{case['title']}"


def number_as_written(number: Number, text: str) -> str:
    """Return a number as the cases write it."""
    sign = " %" if number.percent else ""
    kind = "" if number.kind is NumberKind.PLAIN else f" {number.kind}"
    return f"{text[number.start : number.end]} = {number.value}{sign}{kind}"


def amount_as_written(amount: Amount | None) -> str:
    """Return an amount as the cases write it."""
    if amount is None:
        return "nothing"
    high = "" if amount.high is None else f" and {amount.high}"
    sign = " %" if amount.percent else ""
    rest = f" | {amount.rest}" if amount.rest else ""
    return f"{amount.qualifier or 'unjudged'} {amount.low}{high}{sign}{rest}"


def date_as_written(date: DateMention, text: str) -> str:
    """Return a date as the cases write it."""
    parts = (date.year, date.month, date.day)
    shown = "-".join("?" if part is None else f"{part:02}" for part in parts)
    return f"{text[date.start : date.end]} = {shown}"


def parts_of(date: str) -> Parts:
    """Return year, month and day of a date as the cases write it."""
    parts = [int(part) for part in date.split("-") if part]
    year, month, day = (*parts, None, None, None)[:3]
    return year, month, day


@pytest.mark.parametrize("case", NUMBERS["numbers"], ids=name)
def test_numbers_are_found_as_the_case_says(case: dict[str, Any]) -> None:
    """The numbers of a text are found in order, each with its words, value and kind."""
    text = case["text"]
    found = [number_as_written(n, text) for n in find_numbers(text, case["language"])]

    assert found == case["expect"]


@pytest.mark.parametrize("case", NUMBERS["amounts"], ids=name)
def test_amounts_are_read_as_the_case_says(case: dict[str, Any]) -> None:
    """A phrase says a qualifier, one or two numbers, and the words left over."""
    amount = read_amount(case["text"], case["language"])

    assert amount_as_written(amount) == case["expect"]


@pytest.mark.parametrize("case", DATES["dates"], ids=name)
def test_dates_are_found_as_the_case_says(case: dict[str, Any]) -> None:
    """The dates of a text are found in order, each with its words and what they state."""
    text = case["text"]
    found = [date_as_written(d, text) for d in find_dates(text, case["language"])]

    assert found == case["expect"]


@pytest.mark.parametrize("case", DATES["missing"], ids=name)
def test_what_is_not_stated_together_is_missing(case: dict[str, Any]) -> None:
    """A part of a date is missing unless one mention states it with the others."""
    mentions = find_dates(case["text"], case["language"])

    assert " ".join(missing_parts(parts_of(case["date"]), mentions)) == case["expect"]
