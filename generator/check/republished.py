"""What `republishes:` names, a part of the rule `reference-resolves`: a source, and never itself.

Input: a sheet with its indexes. Output: the problems of its sources.
"""

from collections.abc import Iterator

from generator.check.checked import Checked
from generator.check.circles import walk
from generator.model.sources import Source
from generator.problems import Problem, Rule
from generator.text.spelling import nearest_word


def republished_problems(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each source that passes on one that is not there, or in the end itself.

    Silent on an unknown id while a source cannot be read: it may be that one.
    """
    sheet = checked.sheet
    sources: dict[str, Source] = {source.id: source for source in sheet.sources}
    passed_on = {source.id: name for source in sheet.sources if (name := source.record.republishes)}
    for source, name in passed_on.items():
        if name not in sheet.declared_sources and not sheet.lacks_sources:
            yield _unknown(sources[source], name, nearest_word(name, list(sources)))
    for circle in walk({source: [name] for source, name in passed_on.items()}).circles:
        yield _circular(sources[circle[0]], circle)


def _unknown(source: Source, name: str, guess: str | None) -> Problem:
    mend = "write the id of a source, or add its record to sources.yaml"
    return Problem(
        rule=Rule.REFERENCE_RESOLVES,
        location=source.record.origin.at("republishes"),
        message=f"there is no source '{name}' in this sheet",
        help=f"did you mean '{guess}'?" if guess else mend,
    )


def _circular(source: Source, circle: tuple[str, ...]) -> Problem:
    itself = len(set(circle)) == 1
    each_other = f"these republish each other: {' from '.join(circle)}"
    return Problem(
        rule=Rule.REFERENCE_RESOLVES,
        location=source.record.origin.at("republishes"),
        message=f"'{source.id}' republishes itself" if itself else each_other,
        help="leave republishes: out of the one that came first",
    )
