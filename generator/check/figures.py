"""The rule `figure-is-in-quote`: a figure is what the source says, no more and no less exactly."""

from collections.abc import Iterator
from typing import Final

from generator.check import showing
from generator.check.amounts import Phrase, cut_off, phrase_at
from generator.check.checked import Checked, Quoted
from generator.check.standing import places, written_otherwise
from generator.check.units import is_percent, other_unit
from generator.model.facts import Figure
from generator.model.fields import Basis
from generator.problems import Location, Problem, Rule
from generator.prose.amounts import Amount
from generator.prose.qualifiers import Qualifier
from generator.text.fold import fold

_OR_EXPLAIN: Final = "or explain it with basis: inferred and a basis_note"


def figure_is_in_quote(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each figure that its evidence does not hold, or not so.

    `as_written` stands in a passage as whole words, with the qualifier and the percent sign that
    the source puts beside it; and it means the value, the qualifier and, where units are the same
    in every text, the unit. Where it stands several times, once is enough. With a basis other than
    stated only the standing is looked at, since `basis_note` then shows how the value follows.
    """
    for figure in checked.sheet.figures:
        phrases = [found for quoted in checked.passages(figure) for found in _seen(figure, quoted)]
        if phrases and figure.basis is Basis.STATED:
            faults = [_fault(checked, figure, phrase) for phrase in phrases]
            yield from (fault for fault in faults[:1] if fault and all(faults))
        elif not phrases and figure.evidence and checked.is_whole(figure):
            yield _absent(checked, figure)


def _seen(figure: Figure, quoted: Quoted) -> Iterator[Phrase]:
    """Yield each place where a passage holds the number as written, in the source around it."""
    words = fold(figure.as_written).text
    for start in places(words, quoted.folded):
        first, last = quoted.fold.covering_raw_range(start, start + len(words))
        offset = quoted.passage.start
        yield phrase_at(quoted.text.raw, offset + first, offset + last, quoted.language)


def _absent(checked: Checked, figure: Figure) -> Problem:
    words = fold(figure.as_written).text
    texts = [quoted.folded for quoted in checked.passages(figure)]
    written = next(filter(None, (written_otherwise(words, text) for text in texts)), None)
    return _problem(
        figure.origin.at("as_written"),
        f"the evidence does not hold '{figure.as_written}'",
        f"write as_written: {written}"
        if written
        else "copy the number from the evidence, with the words that qualify it",
    )


def _fault(checked: Checked, figure: Figure, phrase: Phrase) -> Problem | None:
    """Return how a figure differs from what the source says at one place."""
    if whole := cut_off(phrase):
        return _problem(
            figure.origin.at("as_written"),
            f"the source says '{_one_line(whole)}', of which as_written leaves a part out",
            f"write as_written: {_one_line(whole)}, and let the evidence hold it, {_OR_EXPLAIN}",
        )
    amount = phrase.amount
    if amount is None:
        return _problem(
            figure.origin.at("as_written"),
            f"which number '{figure.as_written}' stands for cannot be told",
            f"copy one number with its words, {_OR_EXPLAIN}",
        )
    return (
        _other_value(figure, amount)
        or _other_qualifier(figure, amount)
        or _other_unit(checked, figure, phrase, amount)
    )


def _other_value(figure: Figure, amount: Amount) -> Problem | None:
    if (amount.low, amount.high) == (figure.low, figure.high):
        return None
    said = showing.amount(amount.low, amount.high)
    return _problem(
        figure.origin.at("value"),
        f"'{figure.as_written}' is {said}, but the value is {showing.of_figure(figure)}",
        f"write value: {showing.in_yaml(amount.low, amount.high)}, {_OR_EXPLAIN}",
    )


def _other_qualifier(figure: Figure, amount: Amount) -> Problem | None:
    if amount.qualifier in {None, figure.qualifier} or _is_open(figure, amount):
        return None
    is_given = ("qualifier",) in figure.origin.values
    given = f"the qualifier is '{figure.qualifier}'" if is_given else "no qualifier is given"
    return _problem(
        _place(figure, "qualifier"),
        f"'{figure.as_written}' says '{amount.qualifier}', but {given}",
        f"write qualifier: {amount.qualifier}, {_OR_EXPLAIN}",
    )


def _is_open(figure: Figure, amount: Amount) -> bool:
    """Return whether words of the phrase that are not understood may hedge the number."""
    is_plain = amount.qualifier is Qualifier.EXACTLY and figure.qualifier is not Qualifier.BETWEEN
    said = fold(amount.rest).text.casefold()
    return is_plain and said not in {"", (figure.unit or "").casefold()} and _has_letters(said)


def _has_letters(words: str) -> bool:
    return any(char.isalpha() for char in words)


def _other_unit(checked: Checked, figure: Figure, phrase: Phrase, amount: Amount) -> Problem | None:
    languages = (checked.site.language, phrase.language)
    if amount.percent != is_percent(figure.unit, languages):
        found = "is a percentage" if amount.percent else "is no percentage"
    elif other := other_unit(figure.unit or "", languages, phrase.beside, phrase.language):
        found = f"is counted in '{other}'"
    else:
        return None
    unit = f"the unit is '{figure.unit}'" if figure.unit else "no unit is given"
    mend = "write unit: percent" if amount.percent else "write the unit that the source counts in"
    return _problem(
        _place(figure, "unit"),
        f"'{figure.as_written}' {found}, but {unit}",
        f"{mend}, {_OR_EXPLAIN}",
    )


def _place(figure: Figure, key: str) -> Location:
    """Return the place of a value, or that of the number as written where the key is left out."""
    return figure.origin.at(key if (key,) in figure.origin.values else "as_written")


def _one_line(phrase: str) -> str:
    return " ".join(phrase.split())


def _problem(place: Location, message: str, mend: str) -> Problem:
    return Problem(rule=Rule.FIGURE_IS_IN_QUOTE, location=place, message=message, help=mend)
