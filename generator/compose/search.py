"""The page to search on, with the ways to all that can be found.

Input: the project and its anchored sheets. Output: a `SearchView`. What can be found is composed in
`search_index`.
"""

from gettext import NullTranslations
from pathlib import PurePosixPath

from generator.compose import labels
from generator.compose.across.rooms import folder_of
from generator.compose.frame import Frame, FrameFields, across_fields, page_names
from generator.compose.search_index import KINDS, search_index
from generator.compose.wording import Wording, wording
from generator.model import addresses as pages
from generator.model.anchored import AnchoredSheet
from generator.model.project import Project, Site
from generator.views import LinkView, SearchPage, SearchSheet, SearchView, Word


def compose_search(
    project: Project, sheets: tuple[AnchoredSheet, ...], translations: NullTranslations
) -> SearchView:
    """Return the page to search on and the index of all sheets, in the order of the site."""
    words = wording(project.site.language, translations)
    return SearchView(
        page=SearchPage(
            **_frame(project.site, sheets, words),
            index=pages.SEARCH_INDEX,
            kinds=tuple(Word(value=k, label=labels.search_kinds(k, words)) for k in KINDS),
            sheets=tuple(_sheet(anchored, words, alone=_is_alone(sheets)) for anchored in sheets),
        ),
        index=search_index(sheets, words),
    )


def _frame(site: Site, sheets: tuple[AnchoredSheet, ...], words: Wording) -> FrameFields:
    """Return the frame of the page: that of the one sheet, or of the pages over all sheets."""
    heading = words.gettext("Search")
    if _is_alone(sheets):
        sheet = sheets[0].sheet
        return Frame(site=site, sheet=sheet, words=words, alone=True).fields(pages.SEARCH, heading)
    return across_fields(site, words, pages.SEARCH, heading)


def _is_alone(sheets: tuple[AnchoredSheet, ...]) -> bool:
    """Return whether one sheet is the whole site: it stands at the root then."""
    return [anchored.sheet.path for anchored in sheets] == [PurePosixPath()]


def _sheet(anchored: AnchoredSheet, words: Wording, *, alone: bool) -> SearchSheet:
    names = page_names(words)
    found_on = (pages.TIMELINE, pages.FIGURES, pages.CLAIMS, pages.PEOPLE, pages.SOURCES)
    folder = folder_of(anchored)
    return SearchSheet(
        title=None if alone else anchored.sheet.record.title,
        links=tuple(LinkView(href=folder + page, label=names[page]) for page in found_on),
    )
