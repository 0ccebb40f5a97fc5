"""The words for a quote, for the text it is looked for in, and for what became of it: values only.

Input and output of `quote.anchor_quote`; the content model uses them too. Offsets are half-open
ranges of code points of the raw source; lines and columns count from 1. No search happens here.
"""

from dataclasses import dataclass, field

from generator.text.fold import fold
from generator.text.folded import Folded
from generator.text.lines import LineIndex


@dataclass(frozen=True, slots=True)
class Indexed:
    """A source text made ready for many quotes: folded once, its lines counted once."""

    raw: str
    folded: Folded = field(init=False, repr=False)
    lines: LineIndex = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Fold the text and find its lines."""
        object.__setattr__(self, "folded", fold(self.raw))
        object.__setattr__(self, "lines", LineIndex(self.raw))


@dataclass(frozen=True, slots=True, kw_only=True)
class TextQuoteSelector:
    """A passage named by its words, after the W3C Web Annotation Data Model, 4.2.4.

    `exact` is the passage, `prefix` and `suffix` what stands directly before and after it.
    `occurrence`, counted from 1, is ours: the standard selects every match, a fact needs one.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""
    occurrence: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The quote stands in the source once, at `start` to `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearest:
    """The passage most like a quote that is missing: a suggestion, never an anchor.

    `passage` is `raw[start:end]` in whole words, for a long quote only the part where it first
    differs. `score` runs from 0 to 100; 100 is a quote whose words stand there but whose prefix,
    suffix or occurrence does not fit. `difference` says in words what is not the same.
    """

    start: int
    end: int
    line: int
    column: int
    passage: str
    score: float
    difference: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """No passage answers the selector; `nearest` is None when nothing in the source is like it."""

    nearest: Nearest | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One of several passages that answer a selector; `selector` names this one alone."""

    start: int
    end: int
    line: int
    column: int
    selector: TextQuoteSelector


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguous:
    """Several passages answer the selector: the first of them in order, and how many in `total`."""

    candidates: tuple[Candidate, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitsWord:
    """The quote stands in the source only as a part of a longer word or number.

    `start` to `end` is the first such place widened to whole words, `passage` its raw text, and
    `selector` the mend: it names the widened passage.
    """

    start: int
    end: int
    line: int
    column: int
    passage: str
    selector: TextQuoteSelector


Anchoring = Found | Missing | Ambiguous | SplitsWord
"""What can become of a quote; close a `match` over it with `assert_never`."""
