"""The handout: a whole sheet on one page that needs no other file, to print and give away.

Input: the place of a page of the sheet, and its frame. Output: a `HandoutPage`. This is the
order of its parts; facts are composed in `entries`, their passages in `endnotes`.
"""

from dataclasses import replace
from typing import Final

from generator.compose.citation_cards import rich
from generator.compose.counts import counts
from generator.compose.edition import edition
from generator.compose.frame import Frame
from generator.compose.glance import glance
from generator.compose.paper.endnotes import endnotes
from generator.compose.paper.entries import (
    claim_entry,
    differences,
    entity_entry,
    event_entry,
    figure_entry,
)
from generator.compose.paper.one_file import OneFile, one_file
from generator.compose.place import Place
from generator.compose.sources import source_view
from generator.compose.timeline import dated_and_undated
from generator.compose.undated import undated_groups, undated_words
from generator.compose.wording import Wording
from generator.model import addresses as pages
from generator.model.facts import Event, Fact, Figure
from generator.model.fields import FactId
from generator.views import LinkView, UnknownView
from generator.views.handout import EntryGroup, HandoutPage

LINE: Final = 80
"""How many code points of a title fit into one line at the top of a printed page."""

Groups = tuple[tuple[str, tuple[Event, ...]], ...]


def handout(place: Place, frame: Frame) -> HandoutPage:
    """Return the handout of a sheet."""
    sheet = place.index.anchored.sheet
    record, words = sheet.record, place.words
    figures = _figures(place)
    dated, undated = dated_and_undated(sheet.events)
    groups = _groups(undated, place)
    inside = one_file(place, _printed(figures, dated, groups, place))
    fields = frame.fields(pages.HANDOUT, words.gettext("Handout"), record.standfirst)
    fields["heading"] = record.title
    return HandoutPage(
        **fields,
        running=_running(record.title),
        standfirst=record.standfirst,
        address=frame.fields(pages.OVERVIEW, record.title)["canonical"],
        edition=edition(place.index.anchored),
        counts=counts(place.index.anchored, words),
        glance=glance(inside),
        figures=tuple(figure_entry(figure, inside) for figure in figures),
        differences=differences(inside),
        summary=None if sheet.summary is None else rich(sheet.summary.text, "summary", inside),
        dated=tuple(event_entry(event, inside) for event in dated),
        undated=tuple(_group(title, events, inside) for title, events in groups),
        undated_words=undated_words(len(place.index.sources), words),
        claims=tuple(claim_entry(claim, inside) for claim in sheet.claims),
        entities=tuple(entity_entry(entity, inside) for entity in sheet.entities),
        unknowns=tuple(
            UnknownView(question=unknown.question, note=rich(unknown.note, f"unknown_{n}", inside))
            for n, unknown in enumerate(record.unknowns, start=1)
        ),
        sources=tuple(replace(source_view(source, inside), strip=()) for source in sheet.sources),
        method=_method(words),
        endnotes=endnotes(inside),
    )


def take_away(place: Place, *, pdf: bool) -> tuple[LinkView, ...]:
    """Return the links to the handout, and to the same as a PDF where one is made."""
    words = place.words
    links = [
        LinkView(href=place.href(pages.HANDOUT), label=words.gettext("Handout, one file to print"))
    ]
    if pdf:
        links.append(
            LinkView(href=place.href(pages.HANDOUT_PDF), label=words.gettext("Handout as a PDF"))
        )
    return tuple(links)


def _figures(place: Place) -> tuple[Figure, ...]:
    """Return the figures, those first that the editor chose to lead."""
    sheet = place.index.anchored.sheet
    by_id = {figure.id: figure for figure in sheet.figures}
    order = dict.fromkeys([*(FactId(name) for name in sheet.record.leading), *by_id])
    return tuple(by_id[name] for name in order if name in by_id)


def _groups(undated: tuple[Event, ...], place: Place) -> Groups:
    """Return the undated events as the timeline groups them."""
    by_id = {event.id: event for event in undated}
    return tuple(
        (group.title, tuple(by_id[FactId(event.id)] for event in group.events))
        for group in undated_groups(undated, place)
    )


def _group(title: str, events: tuple[Event, ...], place: OneFile) -> EntryGroup:
    return EntryGroup(title=title, entries=tuple(event_entry(event, place) for event in events))


def _printed(
    figures: tuple[Figure, ...], dated: tuple[Event, ...], groups: Groups, place: Place
) -> tuple[Fact | str, ...]:
    """Return the facts, and the text that cites them, in the order of the page."""
    sheet = place.index.anchored.sheet
    return (
        *figures,
        *(() if sheet.summary is None else (sheet.summary.text,)),
        *dated,
        *(event for _, events in groups for event in events),
        *sheet.claims,
        *sheet.entities,
    )


def _running(title: str) -> str:
    """Return a title that fits into one line, cut between two words if it must be."""
    if len(title) <= LINE:
        return title
    head = title[:LINE]
    return f"{head.rpartition(' ')[0] or head}\u2026"


def _method(words: Wording) -> tuple[str, ...]:
    return (
        words.gettext(
            "Editors wrote down each fact and quoted the passage of a source that it rests on;"
            " the endnotes hold these passages."
        ),
        words.gettext(
            "A program looked every passage up in the text as it was received; had one not been"
            " found, or been found twice without saying which is meant, this document would not"
            " have been made."
        ),
        words.gettext(
            "What is proven is that the source says it, not that it is so; what the editors"
            " themselves found or concluded is marked as theirs."
        ),
    )
