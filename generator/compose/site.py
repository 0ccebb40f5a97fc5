"""The pages of the site itself: its home page, the page for lost readers, and old addresses.

Input: the project and its anchored sheets. Output: a `SiteView`. It must not compose facts.
"""

import posixpath
from collections.abc import Sequence
from gettext import NullTranslations
from pathlib import PurePosixPath
from urllib.parse import quote, urlsplit

from generator.compose.across.figures import figures_page
from generator.compose.across.home import home_page
from generator.compose.across.people import people_page
from generator.compose.across.rooms import Room, overview_of, rooms_of
from generator.compose.across.sources import sources_page
from generator.compose.across.timeline import timeline_page
from generator.compose.frame import site_fields, site_identity
from generator.compose.wording import Wording, wording
from generator.model.anchored import AnchoredSheet
from generator.model.project import Project, Site
from generator.views import (
    AcrossView,
    LinkView,
    NotFoundPage,
    RedirectView,
    SiteView,
)


def compose_site(
    project: Project, sheets: tuple[AnchoredSheet, ...], translations: NullTranslations
) -> SiteView:
    """Return the pages of the site; there is no home page where one sheet is the whole site."""
    words = wording(project.site.language, translations)
    alone = any(anchored.sheet.path == PurePosixPath() for anchored in sheets)
    rooms = () if alone else rooms_of(sheets, words)
    return SiteView(
        home=None if alone else home_page(project.site, rooms, words),
        not_found=_not_found(project.site, sheets, words),
        redirects=tuple(
            _redirect(old, new, project.site, words)
            for old, new in sorted(project.site.aliases.items())
        ),
        across=None if alone else _across(project.site, rooms, words),
    )


def _across(site: Site, rooms: Sequence[Room], words: Wording) -> AcrossView:
    return AcrossView(
        timeline=timeline_page(site, rooms, words),
        figures=figures_page(site, rooms, words),
        people=people_page(site, rooms, words),
        sources=sources_page(site, rooms, words),
    )


def _not_found(site: Site, sheets: tuple[AnchoredSheet, ...], words: Wording) -> NotFoundPage:
    """Return the page that a host shows at any address, however deep.

    Its links can only be right there if they are absolute, so they begin with the path of the
    site's own address; of a site without an address they are relative to its root.
    """
    root = _absolute_root(site)
    fields = site_fields(site, words, "404.html", [words.gettext("Page not found"), site.title])
    fields["root"] = root
    fields["site"] = site_identity(site, root)
    fields["canonical"] = None
    return NotFoundPage(
        **fields,
        sentence=words.gettext("There is no page at this address. These pages exist:"),
        links=tuple(
            LinkView(href=root + overview_of(anchored), label=anchored.sheet.record.title)
            for anchored in sheets
        ),
    )


def _redirect(old: str, new: str, site: Site, words: Wording) -> RedirectView:
    """Return the page at an old address; both addresses are paths inside the site, always."""
    path = _page(old)
    target, _, anchor = new.partition("#")
    way = posixpath.relpath(_page(target), posixpath.dirname(path) or ".")
    fields = site_fields(site, words, path, [words.gettext("This page has moved"), site.title])
    fields["canonical"] = None
    return RedirectView(
        **fields,
        sentence=words.gettext("What stood here is now at another address:"),
        href=quote(way) + (f"#{quote(anchor)}" if anchor else ""),
    )


def _page(address: str) -> str:
    """Return the path of a page without a way out of the site: no root, no `..`.

    An address that does not end in `.html` is that of a folder.
    """
    path = posixpath.normpath(f"/{address}").lstrip("/")
    return path if path.endswith((".html", ".htm")) else posixpath.join(path, "index.html")


def _absolute_root(site: Site) -> str:
    if site.url is None or site.url.lower().startswith("mailto:"):
        return ""
    return f"{urlsplit(site.url).path.rstrip('/')}/"
