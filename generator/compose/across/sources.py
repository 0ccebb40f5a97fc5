"""The sources of all sheets, each once, with what every sheet uses it for.

Input: the rooms of the site. Output: a `SiteSourcesPage`. A source that stands at the root is one;
two sheets' own sources are two, whatever their ids.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.compose.across.rooms import Room
from generator.compose.frame import across_fields
from generator.compose.matrix import matrix
from generator.compose.sources import source_view
from generator.compose.wording import Wording
from generator.model.addresses import SOURCES, shared_source_anchor
from generator.model.fields import SourceId
from generator.model.project import Site
from generator.model.sources import Source
from generator.views import (
    LinkView,
    MatrixView,
    SiteSource,
    SiteSourcesPage,
    SourceInSheet,
)


def sources_page(site: Site, rooms: Sequence[Room], words: Wording) -> SiteSourcesPage:
    """Return the sources of all sheets, those that stand at the root first."""
    here = [room.at(SOURCES) for room in rooms]
    sources = tuple(_source(found) for found in _by_anchor(here).values())
    matrices = tuple(_matrices(here))
    count = words.ngettext("%(count)s source", "%(count)s sources", len(sources))
    jumps = (
        LinkView(href="#all_sources", label=count),
        LinkView(href="#matrix_heading", label=words.gettext("Which fact rests on which source")),
    )
    return SiteSourcesPage(
        **across_fields(site, words, SOURCES),
        jumps=jumps if matrices else (),
        sources=sources,
        matrices=matrices,
    )


def _by_anchor(rooms: Sequence[Room]) -> Mapping[str, list[tuple[Source, Room]]]:
    """Return each source by its id on the page, with every room that shows it."""
    shared: dict[str, list[tuple[Source, Room]]] = {}
    own: dict[str, list[tuple[Source, Room]]] = {}
    for room in rooms:
        for source in room.sheet.sources:
            found = shared if source.id in room.sheet.shared_sources else own
            found.setdefault(_anchor(source.id, room), []).append((source, room))
    return shared | own


def _anchor(source: SourceId, room: Room) -> str:
    if source in room.sheet.shared_sources:
        return shared_source_anchor(source)
    return f"source_{'_'.join(room.sheet.path.parts)}_{source}"


def _source(found: Sequence[tuple[Source, Room]]) -> SiteSource:
    source, room = found[0]
    view, anchor = source_view(source, room.place), _anchor(source.id, room)
    behind = (
        _link(other, room)
        for _, room in found
        for other in room.sheet.sources
        if other.id == source.record.republishes
    )
    copies = (
        _link(other, room)
        for _, room in found
        for other in room.sheet.sources
        if other.record.republishes == source.id
    )
    return SiteSource(
        source=replace(
            view,
            id=anchor,
            cite_line=replace(view.cite_line, anchor=f"line_{anchor}"),
            republishes=next(behind, None),
            republished_by=tuple(dict.fromkeys(copies)),
        ),
        sheets=tuple(
            _in_sheet(source, room)
            for source, room in found
            if room.place.index.layouts[source.id].facts
        ),
    )


def _link(source: Source, room: Room) -> LinkView:
    """Return the link to a source on the page itself."""
    return LinkView(href=f"#{_anchor(source.id, room)}", label=source.record.title)


def _in_sheet(source: Source, room: Room) -> SourceInSheet:
    view = source_view(source, room.place)
    return SourceInSheet(
        sheet=room.link,
        text=LinkView(href=view.href, label=room.place.words.gettext("The text and its passages")),
        passages=view.passages,
        uses=view.uses,
    )


def _matrices(rooms: Sequence[Room]) -> Iterator[MatrixView]:
    for room in rooms:
        if (table := matrix(room.place, least=1)) is not None:
            yield replace(table, sheet=room.link)
