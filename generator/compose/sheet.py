"""One sheet composed: all its pages, from the anchored content.

Input: an anchored sheet, its site and the words of the interface. Output: a `SheetView`. This is
the order of the pages and nothing else; each part is composed in a module of its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from gettext import NullTranslations
from typing import Final

from generator.compose import method
from generator.compose.annotated.passages import annotated_text
from generator.compose.cards import cards
from generator.compose.citation_cards import rich
from generator.compose.cite_pages import cite_pages, reference_files, sheet_line
from generator.compose.claims import claim_view
from generator.compose.counts import counted, counts
from generator.compose.drawing.axis import axis
from generator.compose.figures import figure_view
from generator.compose.filters import filters
from generator.compose.frame import Frame, page_names
from generator.compose.glance import glance
from generator.compose.index import build_index
from generator.compose.jumps import all_events, figures_jumps, timeline_jumps, year_jumps
from generator.compose.leading import leading
from generator.compose.matrix import matrix
from generator.compose.paper.handout import handout, take_away
from generator.compose.people import entity_view
from generator.compose.place import Place
from generator.compose.quantities.conflicts import conflicts_and_agreements
from generator.compose.rules import rules
from generator.compose.sources import source_view
from generator.compose.timeline import dated_and_undated, drawn_events, event_view, years
from generator.compose.undated import undated_groups, undated_words
from generator.compose.wording import wording
from generator.model import addresses as pages
from generator.model.addresses import source_page
from generator.model.anchored import AnchoredSheet
from generator.model.facts import Fact
from generator.model.fields import FactId
from generator.model.project import Site
from generator.views import (
    ClaimsPage,
    FactLink,
    FiguresPage,
    LinkView,
    MethodPage,
    OverviewPage,
    PeoplePage,
    SheetView,
    SourcePage,
    SourcesPage,
    TimelinePage,
    UnknownView,
)

LATEST: Final = 5
"""How many dated events the overview shows, and how many without a date."""

FEW: Final = 5
"""Up to how many facts of a page a reader sees without a list of contents."""


def compose_sheet(
    anchored: AnchoredSheet,
    site: Site,
    translations: NullTranslations,
    *,
    alone: bool,
    compared: Mapping[FactId, bool] | None = None,
    pdf: bool = False,
) -> SheetView:
    """Return all pages of a sheet; `alone` says that the sheet is the whole site.

    `compared` has the keys of quantities that several sheets give, and whether they differ. `pdf`
    says that the handout is also made as a PDF, to be linked.

    The content has passed every check; where it has not, what is missing is left out.
    """
    words = wording(site.language, translations)
    index = build_index(anchored)
    frame = Frame(site=site, sheet=anchored.sheet, words=words, alone=alone)
    place = Place(
        index=index,
        words=words,
        cards=cards(index, words),
        page=pages.OVERVIEW,
        compared=compared or {},
    )
    return SheetView(
        overview=_overview(place, frame, pdf=pdf),
        timeline=_timeline(replace(place, page=pages.TIMELINE), frame),
        figures=_figures(replace(place, page=pages.FIGURES), frame),
        claims=_claims(replace(place, page=pages.CLAIMS), frame),
        people=_people(replace(place, page=pages.PEOPLE), frame),
        sources=_sources(replace(place, page=pages.SOURCES), frame),
        method=_method(replace(place, page=pages.METHOD), frame),
        handout=handout(place, frame),
        source_pages=_source_pages(place, frame),
        cite_pages=cite_pages(replace(place, page=pages.CITE), frame),
        files=reference_files(place, frame),
    )


def _overview(place: Place, frame: Frame, *, pdf: bool) -> OverviewPage:
    sheet = place.index.anchored.sheet
    record = sheet.record
    latest, undated = (events[: -LATEST - 1 : -1] for events in dated_and_undated(sheet.events))
    return OverviewPage(
        **frame.fields(place.page, record.title, record.standfirst),
        **frame.neighbours(place.page),
        standfirst=record.standfirst,
        glance=glance(place),
        summary=None if sheet.summary is None else rich(sheet.summary.text, "summary", place),
        leading=tuple(figure_view(figure, place) for figure in leading(place.index)),
        latest=tuple(event_view(event, place) for event in latest),
        undated=tuple(event_view(event, place) for event in undated),
        all_events=all_events(len(latest) + len(undated), place),
        unknowns=tuple(
            UnknownView(
                question=unknown.question, note=rich(unknown.note, f"unknown_{number}", place)
            )
            for number, unknown in enumerate(record.unknowns, start=1)
        ),
        sources=tuple(source_view(source, place) for source in sheet.sources),
        counts=counts(place.index.anchored, place.words),
        cite_line=sheet_line(place, frame),
        take_away=take_away(place, pdf=pdf),
    )


def _timeline(place: Place, frame: Frame) -> TimelinePage:
    dated, undated = dated_and_undated(place.index.anchored.sheet.events)
    views = tuple(event_view(event, place) for event in dated)
    return TimelinePage(
        **frame.fields(place.page, page_names(place.words)[place.page]),
        **frame.neighbours(place.page),
        jumps=timeline_jumps(len(dated), len(undated), place.words),
        dated=views,
        undated=tuple(undated_groups(undated, place)),
        undated_words=undated_words(len(place.index.sources), place.words),
        years=years(views),
        year_jumps=year_jumps(years(views)),
        axis=axis((drawn_events(place),), place.words),
        filters=filters(place),
    )


def _figures(place: Place, frame: Frame) -> FiguresPage:
    sheet = place.index.anchored.sheet
    differing, agreeing = conflicts_and_agreements(place)
    return FiguresPage(
        **frame.fields(place.page, page_names(place.words)[place.page]),
        **frame.neighbours(place.page),
        jumps=figures_jumps(len(sheet.figures), len(differing), len(agreeing), place.words),
        contents_words=counted("figure", len(sheet.figures), place.words),
        contents=_contents(sheet.figures, place),
        figures=tuple(figure_view(figure, place) for figure in sheet.figures),
        conflicts=differing,
        agreements=agreeing,
    )


def _people(place: Place, frame: Frame) -> PeoplePage:
    entities = place.index.anchored.sheet.entities
    return PeoplePage(
        **frame.fields(place.page, place.words.gettext("People and organisations")),
        **frame.neighbours(place.page),
        contents_words=counted("entity", len(entities), place.words),
        contents=_contents(entities, place),
        entities=tuple(entity_view(entity, place) for entity in entities),
    )


def _contents(facts: Sequence[Fact], place: Place) -> tuple[FactLink, ...]:
    """Return the links to facts; none where they are so few that a reader sees them all."""
    return place.facts(fact.id for fact in facts) if len(facts) > FEW else ()


def _claims(place: Place, frame: Frame) -> ClaimsPage:
    claims = place.index.anchored.sheet.claims
    return ClaimsPage(
        **frame.fields(place.page, page_names(place.words)[place.page]),
        **frame.neighbours(place.page),
        contents_words=counted("claim", len(claims), place.words),
        contents=_contents(claims, place),
        claims=tuple(claim_view(claim, place) for claim in claims),
    )


def _sources(place: Place, frame: Frame) -> SourcesPage:
    sheet = place.index.anchored.sheet
    return SourcesPage(
        **frame.fields(place.page, page_names(place.words)[place.page]),
        **frame.neighbours(place.page),
        sources=tuple(source_view(source, place) for source in sheet.sources),
        matrix=matrix(place, least=2),
    )


def _method(place: Place, frame: Frame) -> MethodPage:
    words = place.words
    return MethodPage(
        **frame.fields(place.page, page_names(words)[place.page]),
        **frame.neighbours(place.page),
        introduction=method.introduction(words),
        counts=counts(place.index.anchored, words),
        terms=method.terms(words),
        folding=method.folding(words),
        rules=rules(words),
        sources=tuple(source_view(source, place) for source in place.index.anchored.sheet.sources),
    )


def _source_pages(place: Place, frame: Frame) -> tuple[SourcePage, ...]:
    """Return the annotated pages, each with its neighbours, which stand in the same folder."""
    sources = place.index.anchored.sheet.sources
    links = [LinkView(href=f"{source.id}.html", label=source.record.title) for source in sources]
    views = []
    for number, source in enumerate(sources):
        here = replace(place, page=source_page(source.id))
        text = annotated_text(source, here)
        views.append(
            SourcePage(
                **frame.fields(here.page, source.record.title),
                source=source_view(source, here),
                paragraphs=text.paragraphs,
                cut_after=text.cut_after,
                marks=text.marks,
                previous=links[number - 1] if number else None,
                next=next(iter(links[number + 1 : number + 2]), None),
            )
        )
    return tuple(views)
