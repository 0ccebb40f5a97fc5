"""The facts as the handout prints them: one entry a fact, its notes, and all else in short lines.

Input: facts and the page that holds them all. Output: `EntryView` values. Nothing that a reader
must not overlook is left out: how surely it is said, the editors' finding, what was corrected.
"""

from collections.abc import Iterator

from generator.compose.citation_cards import rich
from generator.compose.claims import claim_view
from generator.compose.figures import figure_view
from generator.compose.paper.one_file import OneFile, remarks
from generator.compose.people import entity_view
from generator.compose.quantities.conflicts import conflicts_and_agreements
from generator.compose.timeline import event_view
from generator.compose.wording import Wording
from generator.model.facts import Claim, Entity, Event, Fact, Figure
from generator.model.fields import FactId
from generator.views import (
    EventView,
    FactView,
    FigureView,
    PhrasePart,
    SourceWords,
    StatementView,
)
from generator.views.handout import DifferenceView, EntryView, NotedFigure


def event_entry(event: Event, place: OneFile) -> EntryView:
    """Return an event: its date stands before it, the order of an undated one below it."""
    view = event_view(event, place)
    lead = place.words.gettext("no date") if view.date is None else view.date.words
    return _entry(event, view, lead, tuple(_order(view, place.words)), place)


def figure_entry(figure: Figure, place: OneFile) -> EntryView:
    """Return a figure: its number with the unit stands before what it counts."""
    view = figure_view(figure, place)
    return _entry(figure, view, view.words, tuple(_of_figure(view, place.words)), place)


def claim_entry(claim: Claim, place: OneFile) -> EntryView:
    """Return a claim: how the source renders it stands before it."""
    view = claim_view(claim, place)
    return _entry(claim, view, view.speech.label, (), place)


def entity_entry(entity: Entity, place: OneFile) -> EntryView:
    """Return a person or an organisation: what it is stands before its name."""
    view = entity_view(entity, place)
    words = place.words
    lines = [view.role] if view.role else []
    if view.aliases:
        lines.append(
            words.gettext("Also called: %(names)s") % {"names": words.listed(view.aliases)}
        )
    if view.part_of:
        lines.append(words.gettext("Part of: %(whole)s") % {"whole": view.part_of.label})
    return _entry(entity, view, view.entity_kind.label, tuple(lines), place)


def differences(place: OneFile) -> tuple[DifferenceView, ...]:
    """Return the figures of one quantity that differ, side by side."""
    differing, _ = conflicts_and_agreements(place)
    return tuple(
        DifferenceView(
            anchor=conflict.anchor,
            title=conflict.title,
            sentence=conflict.sentence,
            figures=tuple(
                NotedFigure(
                    href=figure.href,
                    words=figure.words,
                    title=figure.title,
                    notes=place.notes(FactId(figure.id)),
                )
                for figure in conflict.figures
            ),
        )
        for conflict in differing
    )


def _entry(
    fact: Fact, view: FactView, lead: str, lines: tuple[str, ...], place: OneFile
) -> EntryView:
    said_by: tuple[PhrasePart, ...] = ()
    hedge: SourceWords | None = None
    manner: str | None = None
    labels = tuple(_labels(view))
    if isinstance(view, StatementView):
        said_by, hedge = view.attribution.sentence, view.hedge
        manner = view.manner.label if view.manner.label not in {lead, *labels} else None
    return EntryView(
        id=fact.id,
        kind=view.kind,
        lead=lead,
        title=view.title,
        notes=place.notes(fact.id),
        said_by=said_by,
        manner=manner,
        labels=labels,
        hedge=hedge,
        lines=(*lines, *_lines(view, place.words)),
        remarks=tuple(
            rich(text, f"remark_{n}_{fact.id}", place)
            for n, text in enumerate(remarks(fact), start=1)
        ),
    )


def _labels(view: FactView) -> Iterator[str]:
    """Yield what a reader must not overlook: no direct statement, a finding of the editors."""
    if isinstance(view, StatementView) and view.basis.kind.value != "stated":
        yield view.basis.kind.label
    if view.verification.value != "not-checked":
        yield view.verification.label


def _order(view: EventView, words: Wording) -> Iterator[str]:
    if view.date is None and view.order:
        yield view.when
    elif view.order:
        titles = [f"{order.words} {_quoted(order.event.label, words)}" for order in view.order]
        yield words.gettext("Order: %(events)s") % {"events": words.listed(titles)}


def _of_figure(view: FigureView, words: Wording) -> Iterator[str]:
    if view.as_of is not None:
        template = words.gettext("As of: %(date)s")
        if view.as_of.period:
            template = words.gettext("Period: %(date)s")
        yield template % {"date": view.as_of.words}
    if view.part_of is not None:
        yield words.gettext("Part of: %(whole)s") % {"whole": view.part_of.label}
    if view.derived is not None:
        yield words.gettext("Worked out: %(sum)s") % {"sum": view.derived.words}


def _lines(view: FactView, words: Wording) -> Iterator[str]:
    """Yield how a fact stands to others, and what was changed in it."""
    for relation in view.relations:
        yield words.gettext("%(relation)s %(fact)s (the editors\u2019 reading)") % {
            "relation": relation.words,
            "fact": _quoted(relation.fact.label, words),
        }
    for revision in view.history:
        yield f"{revision.kind.label}, {revision.date.words}: {revision.note}"


def _quoted(text: str, words: Wording) -> str:
    return words.quotation() % {"text": text}
