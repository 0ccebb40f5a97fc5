"""What a date or value rests on: stated in the passage, inferred by the editors, or external.

Input: an event, a figure or a claim. Output: its `BasisView`. It must not judge the reasoning.
"""

from typing import assert_never

from generator.compose import labels
from generator.compose.citation_cards import rich_or_none
from generator.compose.place import Place
from generator.compose.wording import Wording
from generator.model.facts import Statement
from generator.model.fields import Basis
from generator.views import BasisView


def basis_view(fact: Statement, place: Place) -> BasisView:
    """Return what the date or value of a fact rests on, with the editors' reasoning."""
    return BasisView(
        kind=labels.basis(fact.basis, place.words),
        sentence=basis_sentence(fact.basis, place.words),
        note=rich_or_none(fact.basis_note, f"basis_{fact.id}", place),
    )


def basis_sentence(basis: Basis, words: Wording) -> str:
    """Return what it means that a date or value rests on this."""
    match basis:
        case Basis.STATED:
            return words.gettext("The source says so in the passage that is quoted.")
        case Basis.INFERRED:
            return words.gettext(
                "The source does not say it in so many words; the editors concluded it from what"
                " the source does say. Their reasoning is given."
            )
        case Basis.EXTERNAL:
            return words.gettext(
                "It comes from outside the source. The editors say where they have it from."
            )
        case _:
            assert_never(basis)
