"""What a lexicon can say about a language, beside what CLDR and the `text2num` package know.

Types only. An entry belongs in a lexicon when it is sure and when sources use it; a language that
is missing is still read in digits. Phrases are found whole, in any case, composed or not.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import product

from generator.prose.qualifiers import Qualifier


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """The words that say numbers. Fractions are decimal strings.

    - `percent` follows a number, `percent_before` leads it;
    - `scales` multiply the digits before them, and `currency_scales` those that follow a currency
      sign; written as CLDR does, with the space on the side of the digits (" lakh", "bn");
    - `fixed` are phrases that say one number, `round` those that say about a number ("une
      centaine"), `orders` those that say an order of magnitude ("tens of thousands");
    - `cardinals` and `magnitudes` build numbers where `text2num` does not know the language: of
      cardinals that follow one another the values add up, a magnitude multiplies those before it;
    - `articles` are number words that are articles or pronouns more often than not: they count
      only when a phrase holds no other number;
    - `minus` in front of a number puts it below zero;
    - `fractions` after a cardinal make it a fraction that is no decimal number ("two thirds");
    - `ordinal_suffixes` follow digits that count a place in a row, or a decade;
    - `and_a_half` follows a number and adds a half of it, or of its scale;
    - `not_after` and `not_before`: a number word beside one of these words is no number ("no one").
    """

    percent: tuple[str, ...] = ()
    percent_before: tuple[str, ...] = ()
    scales: Mapping[str, int] = field(default_factory=dict)
    currency_scales: Mapping[str, int] = field(default_factory=dict)
    fixed: Mapping[str, str] = field(default_factory=dict)
    round: Mapping[str, int] = field(default_factory=dict)
    orders: Mapping[str, int] = field(default_factory=dict)
    cardinals: Mapping[str, str] = field(default_factory=dict)
    magnitudes: Mapping[str, int] = field(default_factory=dict)
    minus: tuple[str, ...] = ()
    articles: frozenset[str] = frozenset()
    fractions: frozenset[str] = frozenset()
    ordinal_suffixes: tuple[str, ...] = ()
    and_a_half: tuple[str, ...] = ()
    not_after: Mapping[str, frozenset[str]] = field(default_factory=dict)
    not_before: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountWords:
    """The words that qualify a number.

    - `before` stand in front of it, `after` somewhere behind it, `close_after` right behind it;
    - `asides` qualify it after a comma or in brackets ("24,000 (an estimate)"), as do the others;
    - `changes` before a pair make it two numbers, each its own ("rose from 40 to 50");
    - `fillers` may stand between the two ("at least another 20");
    - `negations` right in front of a number, or of a qualifier that is not listed with them, leave
      open how many there are; so does "between" in front of one number;
    - `openings` lead a pair of numbers ("between"), `links` join a pair with or without an opening
      ("to"), `links_when_opened` join it only after an opening ("and").
    """

    before: Mapping[Qualifier, tuple[str, ...]]
    after: Mapping[Qualifier, tuple[str, ...]] = field(default_factory=dict)
    close_after: Mapping[Qualifier, tuple[str, ...]] = field(default_factory=dict)
    asides: Mapping[Qualifier, tuple[str, ...]] = field(default_factory=dict)
    changes: tuple[str, ...] = ()
    fillers: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    openings: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    links_when_opened: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """The words around dates.

    - `months` are forms that CLDR does not give (cases, regional names), `short_months` short ones;
    - `month_regions` are tags whose month names are used beside those of the language;
    - `month_prefixes` are letters that are joined to a month ("in", "to");
    - `not_alone` are month names that are common words too: they need a day or a year beside them;
    - `day_suffixes` follow a day of the month ("1st", "1er");
    - `links` stand between day and month, or month and year ("1 of October", "1 de octubre");
    - `bounds` in front of a date say that it is a limit ("before"), `abouts` that it is not exact;
    - `first_days` are the days of a month in words, which `links` must follow;
    - `seasons` are 21 to 24 of ISO 8601-2, for spring to winter;
    - `ranges` join two dates ("to"), `ands` list them.
    """

    months: Mapping[str, int] = field(default_factory=dict)
    short_months: Mapping[str, int] = field(default_factory=dict)
    month_regions: tuple[str, ...] = ()
    month_prefixes: tuple[str, ...] = ()
    not_alone: frozenset[str] = frozenset()
    day_suffixes: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    bounds: tuple[str, ...] = ()
    abouts: tuple[str, ...] = ()
    first_days: Mapping[str, int] = field(default_factory=dict)
    seasons: Mapping[str, int] = field(default_factory=dict)
    ranges: tuple[str, ...] = ()
    ands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """All that is known of one language; `amounts` is None when qualifiers cannot be judged."""

    numbers: NumberWords = NumberWords()
    amounts: AmountWords | None = None
    dates: DateWords = DateWords()


def orders(
    small: Mapping[str, int], big: Mapping[str, int], link: str, *, lead: str = ""
) -> dict[str, int]:
    """Return the phrases of small orders, big orders, and small ones of big ones.

    `orders({"tens": 10}, {"thousands": 1000}, " of ")` gives "tens", "thousands" and "tens of
    thousands"; `lead` stands in front of each.
    """
    pairs = product(small.items(), big.items())
    together = {f"{few}{link}{many}": count * worth for (few, count), (many, worth) in pairs}
    return {f"{lead}{phrase}": value for phrase, value in {**small, **big, **together}.items()}


def each(value: int, *phrases: str) -> dict[str, int]:
    """Return one value under every form of a word."""
    return dict.fromkeys(phrases, value)


def listed(words: str) -> tuple[str, ...]:
    """Return the words of a string: a list of words without a quote around each."""
    return tuple(words.split())


def prefixed(prefixes: Iterable[str], phrases: Iterable[str]) -> tuple[str, ...]:
    """Return the phrases as they are and with each prefix joined to them."""
    plain = tuple(phrases)
    return (*plain, *(f"{prefix}{phrase}" for prefix, phrase in product(prefixes, plain)))
