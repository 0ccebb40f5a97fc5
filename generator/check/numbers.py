"""The rule `number-is-in-quote`: no number in the editors' own words is of their making.

A number is compared by its value, whichever way it is written, so a rounded one is another. Only
numbers in digits are looked at: words such as "one" and "second" are too often no numbers.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final, assert_never

from generator.check.checked import Checked
from generator.check.writings import Note, Page, Writing, parts_of, place_in
from generator.edtf import Date, Interval
from generator.model.facts import Claim, Entity, Event, Fact, Figure
from generator.model.fields import Basis, SourceId
from generator.model.sources import Source
from generator.problems import Problem, Rule
from generator.prose.dates import find_dates
from generator.prose.numbers import Number, find_numbers, find_numbers_and_articles

_DIGITS: Final = re.compile(r"\d+")
_SHORT_YEAR: Final = re.compile(r"(?<!\d)([12]\d)\d\d[-\u2010-\u2014/](\d\d)(?!\d)")
"""The second year of a pair such as 2019-21."""

_ONE: Final = Decimal(1)
"""Said in too many ways to be missed: "a man", "Phase I"."""

_NO_WORDS: Final = re.compile(
    r"\[@[^\]]*\]"  # a citation
    r"|^[ \t]*\d+[.)](?=[ \t])"  # the number of a list item
    r"|\]\([^)\n]*\)|\]:.*|<[^>\n]*>|\b(?:https?://|mailto:)\S+"  # an address
    r"|&#?\w+;",  # a character by its number
    re.MULTILINE,
)
"""What stands in Markdown and is not said."""

Values = frozenset[Decimal]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    """A sheet, and the numbers of its texts that were looked at already."""

    checked: Checked
    sources: dict[SourceId, Values] = field(default_factory=dict)
    facts: dict[str, Values] = field(default_factory=dict)

    def in_fact(self, fact: Fact) -> Values:
        """Return the numbers that the passages of a fact state."""
        if fact.id not in self.facts:
            passages = self.checked.passages(fact)
            said = [_stated(quoted.words, quoted.language) for quoted in passages]
            self.facts[fact.id] = Values().union(*said)
        return self.facts[fact.id]

    def in_source(self, source: Source) -> Values:
        """Return the numbers that a whole source states."""
        if source.id not in self.sources:
            self.sources[source.id] = _stated(source.text, source.language)
        return self.sources[source.id]


def number_is_in_quote(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each number that an editor's sentence has and its evidence has not.

    A fact's title, statement or label rests on its passages; with a basis other than stated its
    `basis_note` explains it. A paragraph of the summary rests on the facts that it cites: on their
    passages, values and dates, and on what they say with such a basis. A number that is a part of
    a date tells which event is meant, so it may stand anywhere in a source of the fact.
    """
    desk = _Desk(checked=checked)
    for fact in checked.sheet.statements():
        if fact.basis is Basis.STATED and fact.evidence and checked.is_whole(fact):
            key, text = _own_words(fact)
            note = Note(text=text, origin=fact.origin, path=(key,))
            yield from _unstated(desk, note, 0, text, [fact])
    for page in checked.writings:
        if isinstance(page, Page):
            yield from _in_summary(desk, page)


def _in_summary(desk: _Desk, page: Page) -> Iterator[Problem]:
    cited = [(at.start, at.id) for text, at in desk.checked.citations if text is page]
    for start, text in parts_of(page):
        ids = [name for offset, name in cited if start <= offset < start + len(text)]
        facts = [desk.checked.facts[name] for name in ids if name in desk.checked.facts]
        # A paragraph without a citation, or with one that is wrong, is told of that alone.
        is_known = ids and len(facts) == len(ids)
        if is_known and all(desk.checked.is_whole(fact) for fact in facts):
            yield from _unstated(desk, page, start, text, facts)


def _unstated(
    desk: _Desk, writing: Writing, offset: int, text: str, facts: Iterable[Fact]
) -> Iterator[Problem]:
    """Yield a problem for each number of a text that the facts it rests on do not give."""
    plain = _NO_WORDS.sub(lambda found: " " * len(found[0]), text)
    numbers = _in_digits(plain, desk.checked.site.language)
    if not numbers:
        return
    known = Values().union(*(desk.in_fact(fact) | _given(desk, fact) for fact in facts))
    for number in numbers:
        if _is_known(number, plain, known):
            continue
        if not (_is_date(desk, plain, number) and _is_near(desk, facts, abs(number.value))):
            yield _problem(writing, offset + number.start, plain[number.start : number.end])


def _is_known(number: Number, text: str, known: Values) -> bool:
    """Return whether a number of a text is among those known; of 12.30, a time, both halves."""
    value = abs(number.value)
    if value in known or value == value.to_integral_value():
        return value in known
    parts = _DIGITS.findall(text, number.start, number.end)
    return known.issuperset(map(Decimal, parts))


def _problem(writing: Writing, start: int, written: str) -> Problem:
    match writing:
        case Note():
            message = f"the number {written} does not stand in the evidence"
            mend = (
                "write the number that the source has, quote the passage that has it, or "
                "explain it with basis: inferred (or external) and a basis_note"
            )
        case Page():
            message = f"the number {written} stands in none of the facts that this paragraph cites"
            mend = "cite the fact that has it, or write the number that the source has"
        case _:
            assert_never(writing)
    return Problem(
        rule=Rule.NUMBER_IS_IN_QUOTE,
        location=place_in(writing, start, written),
        message=message,
        help=mend,
    )


def _own_words(fact: Event | Figure | Claim) -> tuple[str, str]:
    """Return the key and the text of what a fact says in the editors' own words."""
    match fact:
        case Event():
            return "title", fact.title
        case Figure():
            return "label", fact.label
        case Claim():
            return "statement", fact.statement
        case _:
            assert_never(fact)


def _given(desk: _Desk, fact: Fact) -> Values:
    """Return the numbers that a fact gives beside its passages: its value, its date, its basis."""
    if isinstance(fact, Entity):
        return Values()
    given = _of_date(fact) | _of_value(fact)
    if fact.basis is not Basis.STATED:
        text = " ".join((_own_words(fact)[1], fact.basis_note or ""))
        given |= _stated(text, desk.checked.site.language)
    return given


def _of_value(fact: Event | Figure | Claim) -> Values:
    return Values(map(abs, fact.value)) if isinstance(fact, Figure) else Values()


def _of_date(fact: Event | Figure | Claim) -> Values:
    date = None
    if isinstance(fact, Event):
        date = fact.date
    elif isinstance(fact, Figure):
        date = fact.as_of
    sides = (date.start, date.end) if isinstance(date, Interval) else (date,)
    return Values(number for side in sides if isinstance(side, Date) for number in _parts(side))


def _parts(date: Date) -> Iterator[Decimal]:
    """Yield the year of a date as texts count it, where -43 is 44 BC, and its day."""
    yield Decimal(date.year if date.year > 0 else 1 - date.year)
    if date.day:
        yield Decimal(date.day)


def _is_date(desk: _Desk, text: str, number: Number) -> bool:
    """Return whether a number of a text is a part of a date."""
    dates = find_dates(text, desk.checked.site.language)
    return any(date.start <= number.start and number.end <= date.end for date in dates)


def _is_near(desk: _Desk, facts: Iterable[Fact], value: Decimal) -> bool:
    """Return whether a number stands anywhere in a source of the facts."""
    passages = [quoted for fact in facts for quoted in desk.checked.passages(fact)]
    sources = {quoted.source.id: quoted.source for quoted in passages}
    return any(value in desk.in_source(source) for source in sources.values())


def _in_digits(text: str, language: str) -> list[Number]:
    if not _DIGITS.search(text):
        return []
    numbers = find_numbers(text, language)
    return [number for number in numbers if _DIGITS.search(text, number.start, number.end)]


def _stated(text: str, language: str) -> Values:
    """Return the numbers of a text, without their signs: of words, of digits, and of other digits.

    The last are those that are no number by themselves, as in "21st", "G20" and "12:30".
    """
    numbers = find_numbers_and_articles(text, language)
    rest = list(text)
    for number in numbers:
        rest[number.start : number.end] = " " * (number.end - number.start)
    others = (Decimal(digits) for digits in _DIGITS.findall("".join(rest)))
    years = (Decimal("".join(found.groups())) for found in _SHORT_YEAR.finditer(text))
    return Values((_ONE, *(abs(number.value) for number in numbers), *others, *years))
