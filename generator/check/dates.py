"""The rule `date-is-in-quote`: a date that is given as stated is stated."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from generator.check.checked import Checked
from generator.edtf import Bound, Date, Edtf, Interval, earliest, latest
from generator.model.facts import Event, Figure
from generator.model.fields import Basis
from generator.problems import Problem, Rule
from generator.prose.dates import DateMention, find_dates, missing_parts

READ_YEARS: Final = range(1000, 3000)
"""The years that `prose.dates` takes four digits for."""

SHOWN: Final = 3
"""How many dates of the evidence a problem names."""


def date_is_in_quote(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each date with the basis "stated" that the evidence does not state.

    Year, month and day are stated together, in one passage; both ends of an interval may be stated
    in different ones. What an unspecified digit, an open or an unknown end leaves out is not asked
    for. A season is asked for its year alone, since its name is not one of the dates that are read.

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
    mentions = [mention for _, found in stated for mention in found]
    text = " ".join(quoted.words for quoted in passages)
    parts = dict.fromkeys(part for end in _ends(date) for part in _missing(end, mentions, text))
    if parts:
        said = [repr(quoted.words[m.start : m.end]) for quoted, found in stated for m in found]
        yield Problem(
            rule=Rule.DATE_IS_IN_QUOTE,
            location=fact.origin.at("date" if isinstance(fact, Event) else "as_of"),
            message=f"the evidence does not state the {_listed(list(parts))} of {date}",
            help=(
                f"it states {_listed(said[:SHOWN]) if said else 'no date'}: quote what states the "
                "date, or write basis: inferred (or external) and a basis_note"
            ),
        )


def _ends(date: Edtf) -> list[Date]:
    """Return the date, or the ends of an interval that are dates."""
    sides = (date.start, date.end) if isinstance(date, Interval) else (date,)
    return [side for side in sides if isinstance(side, Date)]


def _missing(date: Date, mentions: Iterable[DateMention], text: str) -> tuple[str, ...]:
    """Return which parts of a date are not stated together."""
    if date.unspecified.year_digits or date.year not in READ_YEARS:
        return () if _holds_year(date, text) else ("year",)
    return missing_parts((date.year, date.month, date.day), mentions)


def _holds_year(date: Date, text: str) -> bool:
    """Return whether a text holds a year of a decade or century, or one that is not read as a date.

    In the count that a text uses there is no year 0: -43 is 44 BC.
    """
    year = date.year if date.year > 0 else 1 - date.year
    digits = str(year)[: len(str(year)) - date.unspecified.year_digits]
    rest = rf"\d{{{date.unspecified.year_digits}}}"
    return re.search(rf"(?<!\d){digits}{rest}(?!\d)", text) is not None


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
