"""The rule `id-is-unique`: within a sheet each id names one thing."""

from collections.abc import Iterator, Mapping

from generator.check.checked import Checked
from generator.model.origin import Origin
from generator.problems import Problem, Rule


def id_is_unique(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for every entry whose id an earlier entry of the sheet has.

    All facts share one set of ids, since any of them may be cited; sources have a set of their own.
    Entries that could not be read count too, save those of a file that is no YAML: where they
    begin and end cannot be told.
    """
    yield from _repeated(checked.sheet.declared)
    yield from _repeated(checked.sheet.declared_sources)


def _repeated(declared: Mapping[str, tuple[Origin, ...]]) -> Iterator[Problem]:
    for entry_id, origins in declared.items():
        placed = [origin for origin in origins if ("id",) in origin.values]
        for origin in placed[1:]:
            first = placed[0].at("id")
            yield Problem(
                rule=Rule.ID_IS_UNIQUE,
                location=origin.at("id"),
                message=f"the id '{entry_id}' is already used in {first.file}, line {first.line}",
                help="give one of the two another id, and change what refers to it",
            )
