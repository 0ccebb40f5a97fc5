"""The page to search on, with the ways to all that can be found.

Input: the project and its anchored sheets. Output: a `SearchView`. What can be found is composed in
`search_index`.
"""

from gettext import NullTranslations

from generator.compose import labels
from generator.compose.frame import page_names, site_fields
from generator.compose.search_index import KINDS, folder_of, search_index
from generator.compose.wording import Wording, wording
from generator.model import addresses as pages
from generator.model.anchored import AnchoredSheet
from generator.model.project import Project
from generator.views import LinkView, SearchPage, SearchSheet, SearchView, Word


def compose_search(
    project: Project, sheets: tuple[AnchoredSheet, ...], translations: NullTranslations
) -> SearchView:
    """Return the page to search on and the index of all sheets, in the order of the site."""
    words = wording(project.site.language, translations)
    names = (words.gettext("Search"), project.site.title)
    alone = len(sheets) == 1
    return SearchView(
        page=SearchPage(
            **site_fields(project.site, words, pages.SEARCH, names),
            index=pages.SEARCH_INDEX,
            kinds=tuple(Word(value=k, label=labels.search_kinds(k, words)) for k in KINDS),
            sheets=tuple(_sheet(anchored, words, alone=alone) for anchored in sheets),
        ),
        index=search_index(sheets, words),
    )


def _sheet(anchored: AnchoredSheet, words: Wording, *, alone: bool) -> SearchSheet:
    names = page_names(words)
    found_on = (pages.TIMELINE, pages.FIGURES, pages.CLAIMS, pages.PEOPLE, pages.SOURCES)
    folder = folder_of(anchored)
    return SearchSheet(
        title=None if alone else anchored.sheet.record.title,
        links=tuple(LinkView(href=folder + page, label=names[page]) for page in found_on),
    )
