"""The rule `basis-is-explained`: what the source does not state has its reasoning beside it."""

from collections.abc import Iterator

from generator.check.checked import Checked
from generator.model.facts import Claim, Event, Figure
from generator.model.fields import Basis
from generator.problems import Problem, Rule


def basis_is_explained(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for a basis without its note, and for a note without such a basis."""
    for fact in checked.sheet.statements():
        if problem := _fault(fact):
            yield problem


def _fault(fact: Event | Figure | Claim) -> Problem | None:
    if fact.basis is not Basis.STATED and not fact.basis_note:
        return Problem(
            rule=Rule.BASIS_IS_EXPLAINED,
            location=fact.origin.at("basis"),
            message=f"the basis is '{fact.basis}', but the reasoning is not given",
            help="add basis_note: and say how this follows, or where else it is stated",
        )
    if fact.basis is Basis.STATED and fact.basis_note:
        return Problem(
            rule=Rule.BASIS_IS_EXPLAINED,
            location=fact.origin.key("basis_note"),
            message="there is a basis_note, but the basis is 'stated', which needs none",
            help="add basis: inferred or basis: external, or rename basis_note to note",
        )
    return None
