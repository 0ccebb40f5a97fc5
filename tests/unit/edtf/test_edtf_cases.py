"""The cases of tests/cases/edtf.yaml: what is read, what is refused, and with which words."""

from pathlib import Path

import pytest
import yaml

from generator.edtf import Bound, EdtfError, earliest, latest, parse_edtf, precision

CASES = yaml.load(
    Path(__file__).parents[2].joinpath("cases", "edtf.yaml").read_text(encoding="utf-8"),
    Loader=yaml.BaseLoader,  # noqa: S506 - every value stays the text that stands there
)


def written(bound: Bound) -> str:
    """Return a bound as the cases write it."""
    if bound is None:
        return "none"
    year, month, day = bound
    return f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{day:02}"


@pytest.mark.parametrize("case", CASES["valid"], ids=lambda case: case["text"])
def test_a_valid_date_is_read_with_its_bounds_and_precision(case: dict[str, str]) -> None:
    """A date of the read part of EDTF gives its first day, last day and precision."""
    edtf = parse_edtf(case["text"])

    found = written(earliest(edtf)), written(latest(edtf)), str(precision(edtf))

    assert found == (case["earliest"], case["latest"], case["precision"])


@pytest.mark.parametrize("case", CASES["valid"], ids=lambda case: case["text"])
def test_str_gives_back_the_text_as_typed(case: dict[str, str]) -> None:
    """Parsing and writing again changes nothing."""
    assert str(parse_edtf(case["text"])) == case["text"]


@pytest.mark.parametrize("case", CASES["invalid"], ids=lambda case: case["text"])
def test_an_invalid_date_is_refused_with_its_fault_and_mend(case: dict[str, str]) -> None:
    """A text that is not a date we read is refused with what is wrong and how to mend it."""
    with pytest.raises(EdtfError) as caught:
        parse_edtf(case["text"])

    error = caught.value
    assert error.message == f'"{case["text"]}" {case["says"]}'
    assert error.suggestion == case["suggestion"]
    assert str(error) == f"{error.message}; {error.suggestion}"


@pytest.mark.parametrize("case", CASES["invalid"], ids=lambda case: case["text"])
def test_every_mend_offered_is_itself_valid(case: dict[str, str]) -> None:
    """An editor who follows a suggestion is never refused again."""
    with pytest.raises(EdtfError) as caught:
        parse_edtf(case["text"])

    assert [str(parse_edtf(mend)) for mend in caught.value.mends] == list(caught.value.mends)
