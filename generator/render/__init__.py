"""The render stage: views and templates in, finished pages out.

Input: the views that compose made, and the texts of the templates by name, a project's own laid
over ours. Output: the bytes of each page (UTF-8) by its path in the site, and those of
the files that are no pages, as they were composed. This stage must not know the content model, and
must not word, sort, count or link: all of that has been done.
"""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from generator.render.environment import environment, print_page
from generator.render.search_index import render_index
from generator.views import PageView, SearchView, SheetView, SiteView


def render_sheet(view: SheetView, templates: Mapping[str, str]) -> dict[PurePosixPath, bytes]:
    """Return pages and files of a sheet; FactsheetError where a template is missing or broken."""
    files = {PurePosixPath(file.path): file.text.encode() for file in view.files}
    return _printed(_sheet_pages(view), templates) | files


def render_site(view: SiteView, templates: Mapping[str, str]) -> dict[PurePosixPath, bytes]:
    """Return the pages of the site itself; FactsheetError where a template is missing or broken."""
    return _printed(_site_pages(view), templates)


def render_search(view: SearchView, templates: Mapping[str, str]) -> dict[PurePosixPath, bytes]:
    """Return the page to search on and the index it reads; FactsheetError as above."""
    files = _printed(iter([("search", view.page)]), templates)
    return files | {PurePosixPath(view.index.path): render_index(view.index)}


def _sheet_pages(view: SheetView) -> Iterator[tuple[str, PageView]]:
    """Yield the name of the template of each page, and the page."""
    yield "overview", view.overview
    yield "timeline", view.timeline
    yield "figures", view.figures
    yield "claims", view.claims
    yield "people", view.people
    yield "sources", view.sources
    yield "method", view.method
    yield "handout", view.handout
    for page in view.source_pages:
        yield "source", page
    for cite in view.cite_pages:
        yield "cite", cite


def _site_pages(view: SiteView) -> Iterator[tuple[str, PageView]]:
    if view.home:
        yield "home", view.home
    if view.across:
        yield "site_timeline", view.across.timeline
        yield "site_figures", view.across.figures
        yield "site_people", view.across.people
        yield "site_sources", view.across.sources
    yield "404", view.not_found
    for page in view.redirects:
        yield "redirect", page


def _printed(
    pages: Iterator[tuple[str, PageView]], templates: Mapping[str, str]
) -> dict[PurePosixPath, bytes]:
    printer = environment(templates)
    return {
        PurePosixPath(page.path): print_page(printer, f"pages/{name}.html", page).encode()
        for name, page in pages
    }
