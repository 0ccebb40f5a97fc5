"""The rule `date-is-in-quote`: a date that is given as stated is stated."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, assert_never

from generator.check.checked import Checked, Quoted
from generator.edtf import Bound, Date, Edtf, Interval, Qualifier, earliest, latest
from generator.model.facts import Event, Figure
from generator.model.fields import Basis
from generator.problems import Problem, Rule
from generator.prose.date_hedges import Hedge, hedge_before, seasons_in
from generator.prose.dates import DateMention, find_dates, missing_parts

READ_YEARS: Final = range(1000, 3000)
"""The years that `prose.dates` takes four digits for."""

APPROXIMATE: Final = frozenset({Qualifier.APPROXIMATE, Qualifier.BOTH})

LIMITS: Final = (
    " (for a limit write an open interval such as ../2024-10-01, "
    "for an inexact date put ~ after it)"
)
"""What the help adds when a date stands after "before", "around" and the like."""

_ERA_BEFORE: Final = (
    r"\b(?:AD|A\.D\.|CE|year|anno|ann\u00e9e|an|Jahr|a\u00f1o|\u0433\u043e\u0434)\s+"
    r"|\u516c\u5143\u524d?"
)
_ERA_AFTER: Final = (
    r"\s*(?:AD|A\.D\.|BC|B\.C\.|BCE|CE|C\.E\.|[nv]\.\s?Chr|d\.C\.|a\.C\.|apr\.|av\."
    r"|\u5e74|\u0433\u043e\u0434|\u0433\.|\u043d\.)"
)
_IN: Final = r"\b(?:in|im|en|em|nel|\u0432|w)\s+"
"""What stands beside a number that is a year: eras, the word itself, "in"."""

SHOWN: Final = 3
"""How many dates of the evidence a problem names."""


def date_is_in_quote(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each date with the basis "stated" that the evidence does not state.

    Year, month and day are stated together, in one passage; both ends of an interval may be stated
    in different ones. What an unspecified digit, an open or an unknown end leaves out is not asked
    for. A season is asked for its year, and for its name where another one is named instead. A date
    after "before" or "after" is a limit: it does not state the day itself, only one of an interval.

    The date `as_of` of a figure may also be one on which a source of the figure was published: a
    report that says "there are 20" says so of its day. With another basis nothing is asked here.
    """
    facts: tuple[Event | Figure, ...] = (*checked.sheet.events, *checked.sheet.figures)
    for fact in facts:
        date = fact.date if isinstance(fact, Event) else fact.as_of
        if date is None or fact.basis is not Basis.STATED or not checked.is_whole(fact):
            continue
        if fact.evidence and not (isinstance(fact, Figure) and _is_of_its_day(checked, fact, date)):
            yield from _unstated(checked, fact, date)


def _unstated(checked: Checked, fact: Event | Figure, date: Edtf) -> Iterator[Problem]:
    passages = checked.passages(fact)
    stated = [(quoted, find_dates(quoted.words, quoted.language)) for quoted in passages]
    hedged = [_hedged(quoted, found, date) for quoted, found in stated]
    mentions = [
        m for (_, found), out in zip(stated, hedged, strict=True) for m in found if m not in out
    ]
    text = " ".join(quoted.words for quoted in passages)
    parts = dict.fromkeys(part for end in _ends(date) for part in _missing(end, mentions, text))
    if not parts and _is_other_season(date, passages):
        parts = {"season": None}
    if parts:
        said = [repr(quoted.words[m.start : m.end]) for quoted, found in stated for m in found]
        yield Problem(
            rule=Rule.DATE_IS_IN_QUOTE,
            location=fact.origin.at("date" if isinstance(fact, Event) else "as_of"),
            message=f"the evidence does not state the {_listed(list(parts))} of {date}",
            help=(
                f"it states {_listed(said[:SHOWN]) if said else 'no date'}"
                f"{LIMITS if any(hedged) else ''}: quote what states the "
                "date, or write basis: inferred (or external) and a basis_note"
            ),
        )


def _hedged(quoted: Quoted, found: Iterable[DateMention], date: Edtf) -> list[DateMention]:
    """Return the dates of a passage that are a limit or not exact, where the date is neither."""
    text, start = quoted.text.raw, quoted.passage.start
    hedges = {m: hedge_before(text, start + m.start, quoted.language) for m in found}
    return [m for m, hedge in hedges.items() if hedge and not _allows(date, hedge)]


def _allows(date: Edtf, hedge: Hedge) -> bool:
    """Return whether a date may rest on one that the text hedges so."""
    match hedge:
        case Hedge.BOUND:
            return isinstance(date, Interval)
        case Hedge.ABOUT:
            return any(end.qualifier in APPROXIMATE for end in _ends(date))
        case _:
            assert_never(hedge)


def _is_other_season(date: Edtf, passages: Iterable[Quoted]) -> bool:
    """Return whether the passages name a season, and none that the date has."""
    asked = {end.season for end in _ends(date) if end.season}
    named = [season for each in passages for season in seasons_in(each.words, each.language)]
    return bool(asked and named) and asked.isdisjoint(named)


def _ends(date: Edtf) -> list[Date]:
    """Return the date, or the ends of an interval that are dates."""
    sides = (date.start, date.end) if isinstance(date, Interval) else (date,)
    return [side for side in sides if isinstance(side, Date)]


def _missing(date: Date, mentions: Iterable[DateMention], text: str) -> tuple[str, ...]:
    """Return which parts of a date are not stated together."""
    if date.unspecified.year_digits:
        return () if _holds_year(date, text) else ("year",)
    if date.year not in READ_YEARS:
        rest = missing_parts((None, date.month, date.day), mentions)
        return rest if _names_year(date, text) else ("year", *rest)
    return missing_parts((date.year, date.month, date.day), mentions)


def _holds_year(date: Date, text: str) -> bool:
    """Return whether a text holds a year of a decade or century, digit by digit."""
    digits = _year_in_text(date)[: -date.unspecified.year_digits]
    rest = rf"\d{{{date.unspecified.year_digits}}}"
    return re.search(rf"(?<!\d){digits}{rest}(?!\d)", text) is not None


def _names_year(date: Date, text: str) -> bool:
    """Return whether a text names a year that is not read as a date, and says that it is a year.

    "79 people" names none; "in 79" does where the number ends its clause, "79 AD" anywhere.
    """
    year = rf"(?<![\d.,]){_year_in_text(date)}(?![\d%])"
    sure = rf"{_ERA_BEFORE}{year}|{year}{_ERA_AFTER}|{_IN}{year}(?=\s*(?:[.,;:!?)]|$))"
    return re.search(sure, text, re.IGNORECASE) is not None


def _year_in_text(date: Date) -> str:
    """Return the year as texts count: there is no year 0, so -43 is 44 BC."""
    return str(date.year if date.year > 0 else 1 - date.year)


def _is_of_its_day(checked: Checked, figure: Figure, date: Edtf) -> bool:
    """Return whether a source of the figure may have been published on the date."""
    days = (quoted.source.record.published for quoted in checked.passages(figure))
    return any(_may_meet(date, day) for day in days if day is not None)


def _may_meet(one: Edtf, other: Edtf) -> bool:
    """Return whether two dates can have a day in common."""
    return _not_after(earliest(one), latest(other)) and _not_after(earliest(other), latest(one))


def _not_after(start: Bound, end: Bound) -> bool:
    return start is None or end is None or start <= end


def _listed(words: list[str]) -> str:
    *rest, last = words
    return f"{', '.join(rest)} and {last}" if rest else last
