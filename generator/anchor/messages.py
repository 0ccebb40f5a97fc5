"""What a target that has no place is told: the sentence, and the mend ready to paste."""

import json
from collections.abc import Mapping
from typing import Final

from generator.model.fields import SourceId
from generator.model.sources import Source
from generator.problems import Location, Problem, Rule
from generator.text.selector import Ambiguous, Candidate, Missing, SplitsWord, TextQuoteSelector
from generator.text.spelling import nearest_word

SHOWN: Final = 5
"""How many candidates of an ambiguous quote are listed."""


def missing(found: Missing, source: Source, place: Location) -> Problem:
    """Return the problem of a quote that is not in its source, with the nearest passage."""
    file = f"seeds/{source.record.text}"
    near = found.nearest
    if near is None:
        mend = f"nothing in {file} is like it; copy the passage from there"
    else:
        mend = (
            f"the nearest passage is {file}:{near.line}:{near.column}: "
            f"{_one_line(near.passage)} ({near.difference})"
        )
    return Problem(
        rule=Rule.QUOTE_IS_FOUND,
        location=place,
        message=f"these words do not stand in the source '{source.id}'",
        help=mend,
    )


def ambiguous(found: Ambiguous, source: Source, place: Location) -> Problem:
    """Return the problem of a quote that stands several times, with what settles each."""
    lines = ", ".join(str(candidate.line) for candidate in found.candidates)
    more = " and more" if found.total > len(found.candidates) else ""
    choices = "; ".join(_choice(candidate) for candidate in found.candidates[:SHOWN])
    return Problem(
        rule=Rule.QUOTE_IS_UNIQUE,
        location=place,
        message=(
            f"these words stand {found.total} times in the source '{source.id}' "
            f"(lines {lines}{more})"
        ),
        help=f"say which one: {choices}",
    )


def splits_word(found: SplitsWord, source: Source, place: Location) -> Problem:
    """Return the problem of a quote that begins or ends inside a word or a number."""
    return Problem(
        rule=Rule.QUOTE_IS_WHOLE_WORDS,
        location=place,
        message=(
            f"these words stand in the source '{source.id}' (line {found.line}) "
            "only as a part of longer words or numbers"
        ),
        help=f"write {_settled(found.selector)}",
    )


def no_such_source(named: str, known: Mapping[SourceId, Source], place: Location) -> Problem:
    """Return the problem of a target that names a source which there is not."""
    guess = nearest_word(named, known)
    listed = ", ".join(known) or "none"
    return Problem(
        rule=Rule.REFERENCE_RESOLVES,
        location=place,
        message=f"there is no source '{named}'",
        help=f"did you mean '{guess}'?" if guess else f"the sources here are: {listed}",
    )


def which_source(known: Mapping[SourceId, Source], place: Location) -> Problem:
    """Return the problem of a target that names no source where there are several."""
    return Problem(
        rule=Rule.REFERENCE_RESOLVES,
        location=place,
        message="the evidence does not say in which of several sources it stands",
        help=f"write {{source: …, exact: …}} with one of: {', '.join(known)}",
    )


def _choice(candidate: Candidate) -> str:
    return f"line {candidate.line}: {_context(candidate.selector)}"


def _context(selector: TextQuoteSelector) -> str:
    keys = []
    if selector.prefix:
        keys.append(f"prefix: {_one_line(selector.prefix)}")
    if selector.suffix:
        keys.append(f"suffix: {_one_line(selector.suffix)}")
    if selector.occurrence is not None:
        keys.append(f"occurrence: {selector.occurrence}")
    return ", ".join(keys)


def _settled(selector: TextQuoteSelector) -> str:
    context = _context(selector)
    exact = _one_line(selector.exact)
    return f"{{exact: {exact}, {context}}}" if context else exact


def _one_line(text: str) -> str:
    """Return text as a double-quoted YAML value on one line, its other characters as they are."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False)
