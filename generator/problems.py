"""What is wrong, where, and how to mend it: the value that every check returns.

A fault in the content is a `Problem`, a value that is collected, never an exception. Exceptions are
for a wrong call or a broken disk (`FactsheetError`) and are caught in `cli` only.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class FactsheetError(Exception):
    """A wrong call or a broken disk: one sentence for the person at the keyboard."""


class Severity(StrEnum):
    """How much a problem weighs: an error stops the build, a warning only under `--strict`."""

    ERROR = "error"
    WARNING = "warning"


class Rule(StrEnum):
    """Every rule by its id, named for the good state. The order is that of the documentation."""

    FILE_IS_READABLE = "file-is-readable"
    YAML_IS_VALID = "yaml-is-valid"
    KEY_IS_KNOWN = "key-is-known"
    KEY_IS_UNIQUE = "key-is-unique"
    KEY_IS_PRESENT = "key-is-present"
    VALUE_IS_ALLOWED = "value-is-allowed"
    DATE_IS_EDTF = "date-is-edtf"
    ID_IS_A_SLUG = "id-is-a-slug"
    ID_IS_UNIQUE = "id-is-unique"
    REFERENCE_RESOLVES = "reference-resolves"
    LINK_IS_SAFE = "link-is-safe"
    SOURCE_DIGEST_MATCHES = "source-digest-matches"
    FACT_HAS_EVIDENCE = "fact-has-evidence"
    QUOTE_IS_FOUND = "quote-is-found"
    QUOTE_IS_UNIQUE = "quote-is-unique"
    QUOTE_IS_WHOLE_WORDS = "quote-is-whole-words"
    FIGURE_IS_IN_QUOTE = "figure-is-in-quote"
    NUMBER_IS_IN_QUOTE = "number-is-in-quote"
    DATE_IS_IN_QUOTE = "date-is-in-quote"
    NAME_IS_IN_QUOTE = "name-is-in-quote"
    HEDGE_IS_IN_QUOTE = "hedge-is-in-quote"
    SPEECH_IS_QUOTED = "speech-is-quoted"
    BASIS_IS_EXPLAINED = "basis-is-explained"
    SUM_HOLDS = "sum-holds"
    DATE_ORDER_HOLDS = "date-order-holds"
    SUMMARY_IS_CITED = "summary-is-cited"
    SOURCE_IS_CITED = "source-is-cited"
    ENTITY_IS_USED = "entity-is-used"


WARNINGS: Final = frozenset({Rule.SOURCE_IS_CITED, Rule.ENTITY_IS_USED})
"""The rules whose breach is a warning; every other breach is an error."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Location:
    """A place in a project file.

    `file` is relative to the project, with `/`. `line` and `column` count from 1, columns in code
    points. `text` is the line itself without its line end, for showing; empty when there is none.
    """

    file: str
    line: int = 1
    column: int = 1
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One breach of one rule: `message` says what is wrong, `help` how to mend it."""

    rule: Rule
    location: Location
    message: str
    help: str

    @property
    def severity(self) -> Severity:
        """Return the weight of this problem, which its rule decides."""
        return Severity.WARNING if self.rule in WARNINGS else Severity.ERROR


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems by place, then rule, each once, whatever order they came in."""
    unique = {(p.location, p.rule, p.message): p for p in problems}
    return [unique[key] for key in sorted(unique)]


def has_errors(problems: Iterable[Problem], *, strict: bool) -> bool:
    """Return whether the problems stop a build; under `strict` a warning does too."""
    return any(strict or p.severity is Severity.ERROR for p in problems)
