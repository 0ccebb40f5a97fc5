"""The frame of every page: its address, its titles, its navigation, and the site around it.

Input: the site, the sheet and the page's path. Output: the fields that all pages share, with links
relative to the page (RFC 3986, 4.2). It must not know what stands on a page.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypedDict
from urllib.parse import quote

from generator.compose.wording import Direction, Wording
from generator.model import addresses as pages
from generator.model.project import Sheet, Site
from generator.views import LinkView, NavView, SiteIdentity


class FrameFields(TypedDict):
    """The fields of `PageView`."""

    path: str
    root: str
    language: str
    direction: Direction
    title: str
    heading: str
    description: str
    canonical: str | None
    site: SiteIdentity
    sheet: LinkView | None
    navigation: tuple[NavView, ...]
    site_navigation: tuple[NavView, ...]
    crumbs: tuple[NavView, ...]
    cite: LinkView | None


class Neighbours(TypedDict):
    """The pages before and after a page of a sheet, in the order of the navigation."""

    previous: LinkView | None
    next: LinkView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What the pages of a sheet have in common; `alone`: the sheet is the whole site."""

    site: Site
    sheet: Sheet
    words: Wording
    alone: bool

    def fields(self, page: str, heading: str, description: str | None = None) -> FrameFields:
        """Return the frame of the page at `page` in the sheet's folder."""
        title = self.sheet.record.title
        up = "../" * page.count("/")
        around = () if self.alone and heading != title else (self.site.title,)
        fields = site_fields(self.site, self.words, self.path(page), (heading, title, *around))
        fields["description"] = description or f"{heading}: {self.sheet.record.standfirst}"
        fields["sheet"] = LinkView(href=up + pages.OVERVIEW, label=title)
        fields["navigation"] = tuple(
            NavView(label=label, href=up + target, current=target == page)
            for target, label in page_names(self.words).items()
        )
        if not self.alone:
            fields["site_navigation"] = across_navigation(self.words, "../" + up)
        fields["crumbs"] = self._crumbs(page, heading, up)
        fields["cite"] = LinkView(href=up + pages.CITE, label=self.words.gettext("Cite this"))
        return fields

    def neighbours(self, page: str) -> Neighbours:
        """Return the pages before and after a page of the navigation."""
        names = page_names(self.words)
        order = list(names)
        at = order.index(page)
        before = self.words.gettext("Previous: %(page)s")
        after = self.words.gettext("Next: %(page)s")
        return Neighbours(
            previous=None
            if at == 0
            else LinkView(href=order[at - 1], label=before % {"page": names[order[at - 1]]}),
            next=None
            if at + 1 == len(order)
            else LinkView(href=order[at + 1], label=after % {"page": names[order[at + 1]]}),
        )

    def _crumbs(self, page: str, heading: str, up: str) -> tuple[NavView, ...]:
        """Return the way down to a page: from the site where it has several sheets.

        The pages of a lone sheet are all in its navigation; only its sources lie deeper.
        """
        if self.alone and not up:
            return ()
        site = () if self.alone else (_crumb(self.site.title, f"../{up}{pages.OVERVIEW}"),)
        way = [*site, _crumb(self.sheet.record.title, up + pages.OVERVIEW)]
        if up:
            way.append(_crumb(page_names(self.words)[pages.SOURCES], up + pages.SOURCES))
        if page.startswith(pages.CITE_PARTS):
            way.append(_crumb(self.words.gettext("Cite this"), pages.CITE))
        if page != pages.OVERVIEW:
            way.append(_crumb(heading, page.rpartition("/")[2]))
        return (*way[:-1], replace(way[-1], current=True))

    def path(self, page: str) -> str:
        """Return the path in the site of the page at `page` in the sheet's folder."""
        return (self.sheet.path / page).as_posix()

    def address(self, page: str, anchor: str = "") -> str | None:
        """Return the absolute address of a page, or of an id on it, if the site has an address."""
        address = _canonical(self.site, self.path(page))
        return f"{address}#{anchor}" if address and anchor else address


def _crumb(label: str, href: str) -> NavView:
    return NavView(label=label, href=href, current=False)


def page_names(words: Wording) -> dict[str, str]:
    """Return the pages of a sheet in order, by their paths, with their names in words."""
    return {
        pages.OVERVIEW: words.gettext("Overview"),
        pages.TIMELINE: words.gettext("Timeline"),
        pages.FIGURES: words.gettext("Key figures"),
        pages.CLAIMS: words.gettext("Claims"),
        pages.PEOPLE: words.gettext("People"),
        pages.SOURCES: words.gettext("Sources"),
        pages.METHOD: words.gettext("Method"),
    }


def across_names(words: Wording) -> dict[str, str]:
    """Return the pages over all sheets in order, by their paths, with their names in words."""
    return {
        pages.OVERVIEW: words.gettext("All fact sheets"),
        pages.TIMELINE: words.gettext("Timeline"),
        pages.FIGURES: words.gettext("Key figures"),
        pages.PEOPLE: words.gettext("People and organisations"),
        pages.SOURCES: words.gettext("Sources"),
    }


def across_navigation(words: Wording, root: str, page: str | None = None) -> tuple[NavView, ...]:
    """Return the links to the pages over all sheets; `page` is the one that they stand on."""
    return tuple(
        NavView(label=label, href=root + target, current=target == page)
        for target, label in across_names(words).items()
    )


def across_fields(site: Site, words: Wording, page: str, heading: str | None = None) -> FrameFields:
    """Return the frame of a page over all sheets, which is named for what it holds.

    `heading` is the name of a page that is not among those of the navigation.
    """
    name = heading or across_names(words)[page]
    is_home = page == pages.OVERVIEW
    fields = site_fields(site, words, page, [site.title] if is_home else [name, site.title])
    fields["site_navigation"] = across_navigation(words, "", page)
    if not is_home:
        fields["description"] = f"{name}: {site.description or site.title}"
        fields["crumbs"] = (
            _crumb(site.title, pages.OVERVIEW),
            replace(_crumb(name, page), current=True),
        )
    return fields


def site_fields(site: Site, words: Wording, path: str, names: Sequence[str]) -> FrameFields:
    """Return the frame of a page of the site; `names` lead from the page out to the site."""
    root = "../" * path.count("/")
    return FrameFields(
        path=path,
        root=root,
        language=words.language,
        direction=words.direction,
        title=" \u2013 ".join(dict.fromkeys(names)),
        heading=names[0],
        description=site.description or names[0],
        canonical=_canonical(site, path),
        site=site_identity(site, root),
        sheet=None,
        navigation=(),
        site_navigation=(),
        crumbs=(),
        cite=None,
    )


def site_identity(site: Site, root: str) -> SiteIdentity:
    """Return what the site says of itself on a page from which `root` leads to its root."""
    contact = site.contact
    return SiteIdentity(
        title=site.title,
        home=f"{root}index.html",
        description=site.description,
        editor=site.editor,
        contact=None
        if contact is None
        else LinkView(href=contact, label=contact.removeprefix("mailto:")),
        licence=site.licence,
    )


def _canonical(site: Site, path: str) -> str | None:
    """Return the absolute address of a page; a folder's own page is named by the folder."""
    if site.url is None or site.url.lower().startswith("mailto:"):
        return None
    base = site.url.split("?")[0].split("#")[0].rstrip("/")
    return f"{base}/{quote(path.removesuffix('index.html'))}"
