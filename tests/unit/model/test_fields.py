"""How one value is read: what each field takes, what it gives, and what it refuses."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from pydantic_core import PydanticCustomError

from generator.edtf import parse_edtf
from generator.model.fields import (
    as_list,
    as_targets,
    parse_address,
    parse_count,
    parse_date,
    parse_digest,
    parse_language,
    parse_number,
    parse_quote,
    parse_slug,
    parse_text,
)

NOT_TEXT: tuple[object, ...] = (None, [], ["a"], {}, {"a": "b"}, 1, True)
Reader = Callable[[object], object]


def refusal(read: Reader, value: object) -> tuple[str, str, str]:
    """Return rule, message and help of the refusal of a value."""
    with pytest.raises(PydanticCustomError) as refused:
        read(value)
    context = refused.value.context or {}
    assert refused.value.message() == context["message"]
    return refused.value.type, context["message"], context["help"]


@pytest.mark.parametrize(
    ("read", "rule"),
    [
        (parse_slug, "id-is-a-slug"),
        (parse_text, "value-is-allowed"),
        (parse_quote, "value-is-allowed"),
        (parse_date, "date-is-edtf"),
        (parse_number, "value-is-allowed"),
        (parse_count, "value-is-allowed"),
        (parse_address, "link-is-safe"),
        (parse_digest, "value-is-allowed"),
        (parse_language, "value-is-allowed"),
    ],
)
@pytest.mark.parametrize("value", NOT_TEXT)
def test_what_is_no_text_is_refused(read: Reader, rule: str, value: object) -> None:
    """YAML gives text, lists and mappings; a field of text refuses the others by its own rule."""
    found, message, mend = refusal(read, value)
    assert found == rule
    assert message
    assert mend


@pytest.mark.parametrize("value", ["a", "a1", "1985", "law-signed", "a" * 80, "a-b-c-1"])
def test_an_id_is_lower_case_words_and_hyphens(value: str) -> None:
    """An id is as it stands in the address of a page."""
    assert parse_slug(value) == value


@pytest.mark.parametrize(
    ("value", "example"),
    [
        ("Law Signed", "law-signed"),
        ("law_signed", "law-signed"),
        ("law--signed", "law-signed"),
        ("-law", "law"),
        ("law-", "law"),
        (" law", "law"),
        ("law\n", "law"),
        ("закон", "law-signed"),
        ("l\u0430w", "l-w"),
        ("١٢", "law-signed"),
        ("a/../b", "a-b"),
        ("a" * 81, "a" * 80),
        ("", "law-signed"),
        ("{x}", "x"),
    ],
)
def test_an_id_that_is_none_is_refused_with_one_that_is(value: str, example: str) -> None:
    """The mend holds an id made of the letters that were typed."""
    _, message, mend = refusal(parse_slug, value)
    assert message.endswith("is not an id")
    assert mend.endswith(f"such as {example}")
    assert parse_slug(example) == example


@pytest.mark.parametrize("value", ["a", " a ", "\na\n", "中\n文"])
def test_text_loses_the_white_space_around_it(value: str) -> None:
    """Text is kept as typed, without white space at its ends."""
    assert parse_text(value) == value.strip()


@pytest.mark.parametrize("value", ["", " ", "\n\t", "\u3000"])
def test_text_is_not_empty(value: str) -> None:
    """White space says nothing."""
    assert refusal(parse_text, value)[1] == "text is expected here, not an empty value"


@pytest.mark.parametrize("value", ["", " a ", "a  b\n"])
def test_a_quotation_is_kept_to_the_last_space(value: str) -> None:
    """The words of a source are not ours to tidy."""
    assert parse_quote(value) == value


@pytest.mark.parametrize("value", ["2031-05-04", " 2031-05 ", "2031~", "2031-10-01/..", "/2031"])
def test_a_date_is_edtf(value: str) -> None:
    """A date is read as EDTF and keeps what was typed."""
    assert parse_date(value) == parse_edtf(value.strip())
    assert str(parse_date(value)) == value.strip()


@pytest.mark.parametrize("value", ["", "yesterday", "4 May 2031", "2031-13-01", "2031-02-30"])
def test_a_date_that_is_none_is_refused_with_a_mend(value: str) -> None:
    """What is no EDTF is refused in words that say why."""
    rule, message, mend = refusal(parse_date, value)
    assert rule == "date-is-edtf"
    assert message
    assert mend


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("24000", "24000"),
        ("2.50", "2.50"),
        ("-3", "-3"),
        ("+3", "3"),
        ("017", "17"),
        (" 5 ", "5"),
        ("0", "0"),
        ("9" * 30, "9" * 30),
        ("0.1", "0.1"),
    ],
)
def test_a_number_is_plain_digits(value: str, number: str) -> None:
    """A number is exact: decimal digits stay decimal digits, and 0.1 is a tenth."""
    assert parse_number(value) == Decimal(number)
    assert str(parse_number(value)) == number


@pytest.mark.parametrize(
    "value",
    [
        *("24,000", "24 000", "24.000.000", "1e3", "0x1F", "1_000", ".5", "5.", "--1", "1/2"),
        *("NaN", "inf", "twelve", "٣", "３", "½", "", "40%", "9" * 31),  # noqa: RUF001 - full-width
    ],
)
def test_any_other_way_to_write_a_number_is_refused(value: str) -> None:
    """What the source writes belongs into as_written: the value has one form only."""
    assert refusal(parse_number, value)[2].startswith("write digits only")


def test_a_count_is_a_whole_number_from_one() -> None:
    """An occurrence is counted from 1; a whole number with a point is still whole."""
    assert [parse_count("1"), parse_count("12"), parse_count("2.0")] == [1, 12, 2]
    for value in ("0", "-1", "1.5"):
        assert refusal(parse_count, value)[1] == f"'{value}' is not a count"


@pytest.mark.parametrize(
    "value",
    [
        "https://example.test/",
        "http://example.test:8080/a?b=c#d",
        "HTTPS://EXAMPLE.TEST",
        "mailto:desk@example.test",
        "https://пример.test/путь",
        "https://[::1]/",
        " https://example.test/a%20b ",
    ],
)
def test_an_address_is_whole_and_outward(value: str) -> None:
    """An address begins with its scheme and names a host."""
    assert parse_address(value) == value.strip()


@pytest.mark.parametrize(
    "value",
    [
        *("", "example.test", "//example.test", "/a", "../a", "https://", "https:///a", "#a"),
        *("javascript:alert(1)", "JavaScript:alert(1)", " javascript:x", "java\tscript:x"),
        *("data:text/html,x", "file:///etc/passwd", "ftp://example.test", "vbscript:x"),
        *("https://example.test/a b", "https://example.test/\nx", "https://example.test/<b>"),
        *('https://example.test/"', "https://exa\\mple.test", "https://[::1", "mailto:a b"),
    ],
)
def test_an_address_that_could_do_harm_is_refused(value: str) -> None:
    """Scripts, files, half addresses, and characters that end an attribute are no address."""
    assert refusal(parse_address, value)[0] == "link-is-safe"


def test_a_digest_is_64_digits_in_either_case() -> None:
    """A digest may be pasted from any tool; it is kept in lower case."""
    assert parse_digest(" " + "AB" * 32 + "\n") == "ab" * 32
    for value in ("ab" * 31, "ab" * 33, "zz" * 32, ""):
        assert refusal(parse_digest, value)[1].endswith("is not a SHA-256 digest")


@pytest.mark.parametrize(
    "value", ["en", "zh-Hans", "sr-Cyrl-RS", "ast", "de-1996", "RU", "tl", "iw"]
)
def test_a_language_is_a_tag(value: str) -> None:
    """A language is named as HTML names it."""
    assert parse_language(f" {value} ") == value


@pytest.mark.parametrize("value", ["English", "en_US", "e", "en-", "русский", "", 'en" onload="x'])
def test_a_language_that_is_no_tag_is_refused(value: str) -> None:
    """The name of a language, or a tag with an underscore, is refused."""
    assert refusal(parse_language, value)[1].endswith("is not a language tag")


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("eng", "en"),
        ("rus", "ru"),
        ("ger", "de"),
        ("deu-DE", "de"),
        ("cn", "zh"),
        ("ua", "uk"),
        ("JP", "ja"),
        ("Russian", "ru"),
    ],
)
def test_a_tag_that_is_not_that_of_a_language_is_answered(value: str, meant: str) -> None:
    """Codes of three letters and of countries are answered with the tag that was meant."""
    assert refusal(parse_language, value)[2] == f"did you mean '{meant}'?"


@pytest.mark.parametrize("value", ["xx", "qqz", "zz-Latn"])
def test_a_tag_of_no_language_is_refused(value: str) -> None:
    """A tag that CLDR has no name for cannot be shown to a reader."""
    assert refusal(parse_language, value)[1].endswith("is not a language tag")
    assert refusal(parse_language, value)[2].startswith("write a tag")


def test_a_value_alone_stands_for_a_list_of_one() -> None:
    """One need not be written as a list; a list stays as it is."""
    assert as_list("a") == ["a"]
    assert as_list(["a", "b"]) == ["a", "b"]
    assert as_list({"a": "b"}) == [{"a": "b"}]


def test_evidence_may_be_a_line_a_mapping_or_a_list() -> None:
    """A line is a target's exact words; what is neither is left for the model to refuse."""
    assert as_targets("a") == [{"exact": "a"}]
    assert as_targets({"exact": "a"}) == [{"exact": "a"}]
    assert as_targets(["a", {"exact": "b"}, ["c"]]) == [{"exact": "a"}, {"exact": "b"}, ["c"]]


def test_a_long_value_is_shown_by_its_beginning() -> None:
    """A message shows enough of a value to know it again, and no more."""
    assert refusal(parse_slug, "A" * 61)[1] == f"'{'A' * 60}…' is not an id"
    assert refusal(parse_slug, "A" * 60)[1] == f"'{'A' * 60}' is not an id"
