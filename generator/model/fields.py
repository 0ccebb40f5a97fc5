"""How one value in YAML is read: every field type of the content format, with its refusal.

YAML reaches the model as text, lists and mappings only; nothing is type-guessed. A type here turns
text into a value or raises `PydanticCustomError` whose type is the id of the rule that is broken
and whose context holds the `help` line.
"""

import re
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Final, NewType

from pydantic import BeforeValidator, Field, PlainValidator
from pydantic_core import PydanticCustomError

from generator.edtf import Edtf, EdtfError, parse_edtf
from generator.model.languages import meant_language
from generator.model.outward import address_fault
from generator.problems import Rule
from generator.text.paths import is_device

SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
MAX_SLUG: Final = 80
NUMBER: Final = re.compile(r"[+-]?\d{1,30}(?:\.\d{1,30})?", re.ASCII)
DIGEST: Final = re.compile(r"[0-9a-f]{64}")


def refusal(rule: Rule, message: str, mend: str) -> PydanticCustomError:
    """Return the error for a value that breaks `rule`; braces are kept as they are."""
    return PydanticCustomError(rule.value, "{message}", {"message": message, "help": mend})


def parse_slug(value: object) -> str:
    """Return an id: lower-case ASCII words joined by hyphens, as in an address of a page."""
    if isinstance(value, str) and SLUG.fullmatch(value) and len(value) <= MAX_SLUG:
        return value
    words = re.findall(r"[a-z0-9]+", str(value).lower()) if isinstance(value, str) else []
    example = "-".join(words)[:MAX_SLUG].strip("-") or "law-signed"
    raise refusal(
        Rule.ID_IS_A_SLUG,
        f"{_shown(value)} is not an id",
        f"use lower-case letters a-z, digits and single hyphens, such as {example}",
    )


def parse_source_slug(value: object) -> str:
    """Return the id of a source: a slug that can name a file, since its page is `<id>.html`."""
    slug = parse_slug(value)
    if not is_device(slug):
        return slug
    raise refusal(
        Rule.ID_IS_A_SLUG,
        f"'{slug}' is a name that Windows keeps for itself, so no page can have it",
        f"use another id, such as {slug}-text",
    )


def parse_text(value: object) -> str:
    """Return text that is not empty, without white space around it."""
    if isinstance(value, str) and value.strip():
        return value.strip()
    raise refusal(
        Rule.VALUE_IS_ALLOWED,
        f"text is expected here, not {_shown(value)}",
        "write some text, or delete the key",
    )


def parse_quote(value: object) -> str:
    """Return quoted words as typed: their white space may matter, so it is kept."""
    if isinstance(value, str):
        return value
    raise refusal(
        Rule.VALUE_IS_ALLOWED,
        f"a quoted passage is expected here, not {_shown(value)}",
        "write the words of the source; put them between quotation marks if they hold a colon",
    )


def parse_date(value: object) -> Edtf:
    """Return a date in EDTF (ISO 8601-2:2019), level 0 and parts of level 1."""
    if not isinstance(value, str):
        raise refusal(
            Rule.DATE_IS_EDTF,
            f"a date is expected here, not {_shown(value)}",
            "write year-month-day, such as 2024-10-01",
        )
    try:
        return parse_edtf(value.strip())
    except EdtfError as error:
        raise refusal(Rule.DATE_IS_EDTF, error.message, error.suggestion) from error


def parse_number(value: object) -> Decimal:
    """Return a number written in plain digits with a point before decimals."""
    if isinstance(value, str) and NUMBER.fullmatch(value.strip()):
        return Decimal(value.strip())
    raise refusal(
        Rule.VALUE_IS_ALLOWED,
        f"{_shown(value)} is not a number in plain digits",
        "write digits only, with a point before decimals: 24000 or 2.5",
    )


def parse_count(value: object) -> int:
    """Return a whole number from 1."""
    number = parse_number(value)
    if number == number.to_integral_value() and number >= 1:
        return int(number)
    raise refusal(
        Rule.VALUE_IS_ALLOWED, f"{_shown(value)} is not a count", "write a whole number from 1"
    )


def parse_address(value: object) -> str:
    """Return an absolute http, https or mailto address (RFC 3986)."""
    text = value.strip() if isinstance(value, str) else ""
    problem = address_fault(text)
    if problem is None:
        return text
    raise refusal(
        Rule.LINK_IS_SAFE,
        f"{_shown(value)} {problem}",
        "write a whole address that begins with https://, http:// or mailto:",
    )


def parse_digest(value: object) -> str:
    """Return a SHA-256 digest as 64 lower-case hexadecimal digits."""
    if isinstance(value, str) and DIGEST.fullmatch(value.strip().lower()):
        return value.strip().lower()
    raise refusal(
        Rule.VALUE_IS_ALLOWED,
        f"{_shown(value)} is not a SHA-256 digest",
        "write its 64 hexadecimal digits, as sha256sum prints them",
    )


def parse_language(value: object) -> str:
    """Return a language tag of BCP 47, such as en or zh-Hans, that CLDR has a name for.

    A language has one tag there: eng is en, and cn and ua are countries.
    """
    tag = value.strip() if isinstance(value, str) else ""
    meant = meant_language(tag)
    if meant == tag and tag:
        return tag
    raise refusal(
        Rule.VALUE_IS_ALLOWED,
        f"{_shown(value)} is not a language tag",
        f"did you mean '{meant}'?" if meant else "write a tag such as en, ru, ar or zh-Hans",
    )


def as_list(value: object) -> object:
    """Return a lone value as a list of one, so that a list of one need not be written."""
    return value if isinstance(value, list) else [value]


MAY_BE_ONE: Final = BeforeValidator(as_list)
"""Marks a list of mappings that may be written as one mapping."""


def as_targets(value: object) -> object:
    """Return evidence as a list of targets; a line of text is a target's exact words."""
    items = value if isinstance(value, list) else [value]
    return [{"exact": item} if isinstance(item, str) else item for item in items]


def _shown(value: object) -> str:
    match value:
        case str() if not value.strip():
            return "an empty value"
        case str():
            return f"'{value[:60]}…'" if len(value) > 60 else f"'{value}'"  # noqa: PLR2004 - a line's worth
        case list():
            return "a list"
        case dict():
            return "a mapping"
        case _:
            return "this value"


FactId = NewType("FactId", str)
"""The id of an event, figure, claim, person or organisation."""

SourceId = NewType("SourceId", str)
"""The id of a source."""

_AS_TEXT: Any = str
Slug = Annotated[FactId, PlainValidator(parse_slug, json_schema_input_type=_AS_TEXT)]
SourceSlug = Annotated[SourceId, PlainValidator(parse_source_slug, json_schema_input_type=_AS_TEXT)]
Text = Annotated[str, PlainValidator(parse_text, json_schema_input_type=_AS_TEXT)]
Quote = Annotated[str, PlainValidator(parse_quote, json_schema_input_type=_AS_TEXT)]
When = Annotated[Edtf, PlainValidator(parse_date, json_schema_input_type=_AS_TEXT)]
Number = Annotated[Decimal, PlainValidator(parse_number, json_schema_input_type=float)]
Count = Annotated[int, PlainValidator(parse_count, json_schema_input_type=int)]
Address = Annotated[str, PlainValidator(parse_address, json_schema_input_type=_AS_TEXT)]
Digest = Annotated[str, PlainValidator(parse_digest, json_schema_input_type=_AS_TEXT)]
Language = Annotated[str, PlainValidator(parse_language, json_schema_input_type=_AS_TEXT)]
Slugs = Annotated[
    tuple[Slug, ...], BeforeValidator(as_list, json_schema_input_type=str | list[str])
]
Texts = Annotated[
    tuple[Text, ...], BeforeValidator(as_list, json_schema_input_type=str | list[str])
]


def means(description: str) -> Any:  # noqa: ANN401 - pydantic's own Field returns Any
    """Return what a key of the format means, for the documentation and the JSON Schema."""
    return Field(description=description)


class Basis(StrEnum):
    """What a date or value rests on."""

    STATED = "stated"
    INFERRED = "inferred"
    EXTERNAL = "external"


class Verification(StrEnum):
    """The editors' own finding on a fact, kept apart from the source's hedge."""

    NOT_CHECKED = "not checked"
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    FALSE = "false"


class Speech(StrEnum):
    """How the source renders a claim."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    NARRATED = "narrated"


class EntityKind(StrEnum):
    """What an entity is; an unnamed source is one whom the text describes but does not name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    UNNAMED = "unnamed"


class Relation(StrEnum):
    """How one fact stands to another."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    UPDATES = "updates"
    PART_OF = "part of"


class SourceKind(StrEnum):
    """What kind of text a source is, in plain words."""

    NEWS_REPORT = "news report"
    REPORT = "report"
    PRESS_RELEASE = "press release"
    INTERVIEW = "interview"
    SPEECH = "speech"
    LEGISLATION = "legislation"
    DATASET = "dataset"
    BOOK = "book"
    ARTICLE = "article"
    WEB_PAGE = "web page"
    DOCUMENT = "document"


class Show(StrEnum):
    """How much of a source's text the site may publish."""

    FULL = "full"
    EXCERPT = "excerpt"
    LINK = "link"


class PartKind(StrEnum):
    """What a part of a source's text is, where it is not the running text."""

    HEADLINE = "headline"
    SUBTITLE = "subtitle"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    CREDIT = "credit"
    RELATED = "related"
    NOTICE = "notice"


class RevisionKind(StrEnum):
    """Whether an entry of a fact's history mends a fault or adds what has become known."""

    CORRECTION = "correction"
    UPDATE = "update"
