"""Who says so: the chain of speakers of a fact, as steps and in words.

Input: an event, a figure or a claim. Output: its `AttributionView`, and what its date or value
rests on. It must not judge how trustworthy a speaker is.
"""

from typing import assert_never

from generator.compose import labels
from generator.compose.place import Place
from generator.compose.wording import Wording
from generator.model.facts import Entity, Statement
from generator.model.fields import Basis, EntityKind
from generator.model.sources import Source
from generator.views import AttributionView, BasisView, LinkView, StepView


def attribution(fact: Statement, sources: tuple[Source, ...], place: Place) -> AttributionView:
    """Return the chain from the first speaker of a fact to the `sources` that published it.

    Hands are counted from the second: whoever passed on what the first speaker said.
    """
    steps = tuple(_step(entity, place) for entity in place.index.entities(fact.attribution))
    ends = tuple(_end(source, place) for source in sources)
    chain = [step.name for step in steps]
    if ends:
        chain.append(place.words.listed(end.label for end in ends))
    return AttributionView(
        steps=steps,
        sources=ends,
        words=place.words.arrow().join(chain),
        hands=len(steps),
        hands_words=_hands(len(steps), place.words),
    )


def basis_view(fact: Statement, place: Place) -> BasisView:
    """Return what the date or value of a fact rests on, with the editors' reasoning."""
    return BasisView(
        kind=labels.basis(fact.basis, place.words),
        sentence=basis_sentence(fact.basis, place.words),
        note=place.rich_or_none(fact.basis_note),
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


def _step(entity: Entity, place: Place) -> StepView:
    is_unnamed = entity.kind is EntityKind.UNNAMED
    return StepView(
        name=entity.name,
        href=place.fact_href(entity.id),
        kind=labels.entity_kind(entity.kind, place.words),
        note=place.words.gettext("not named in the source") if is_unnamed else None,
    )


def _end(source: Source, place: Place) -> LinkView:
    """Return the link to the source where the chain ends: by its kind if the sheet has one only."""
    link = place.source(source)
    if len(place.index.sources) > 1:
        return link
    return LinkView(href=link.href, label=labels.this_source(source.record.kind, place.words))


def _hands(hands: int, words: Wording) -> str:
    if hands == 0:
        return words.gettext("said by the source itself")
    return words.ngettext("passed through %(count)s hand", "passed through %(count)s hands", hands)
