"""The frame of the pages, the home page, the page for lost readers, and old addresses."""

import gettext
from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from generator.compose import compose_sheet, compose_site
from generator.model.anchored import AnchoredSheet
from generator.model.project import Project, Site
from generator.views import SiteView
from tests.unit.compose.compose_builders import SITE, anchored, event, sheet_of, source

LANGUAGE = gettext.NullTranslations()


def sheet(path: str = ".") -> AnchoredSheet:
    """Return a sheet with one event in a folder."""
    return anchored(sheet_of(source("Text."), event("e", "Text"), path=path))


def site_view(site: Site, *sheets: AnchoredSheet) -> SiteView:
    """Return the pages of a site with these sheets."""
    project = Project(site=site, sheets=tuple(found.sheet for found in sheets))
    return compose_site(project, sheets, LANGUAGE)


def test_a_sheet_alone_needs_no_home_page() -> None:
    """Its overview is the first page of the site."""
    assert site_view(SITE, sheet()).home is None


def test_the_home_page_leads_to_every_sheet() -> None:
    """With its title, what it is about, and how much it holds."""
    view = site_view(SITE, sheet("law"), sheet("war crimes/ünï"))
    assert view.home is not None
    first, second = view.home.sheets
    assert (first.href, first.title, first.standfirst) == (
        "law/index.html",
        "A sheet",
        "What it is about.",
    )
    assert second.href == "war%20crimes/%C3%BCn%C3%AF/index.html"
    assert first.counts.words == ("1 event",)
    assert (first.counts.facts_words, first.counts.passages_words) == ("1 fact", "1 quoted passage")
    assert (view.home.path, view.home.heading, view.home.title) == (
        "index.html",
        "A site",
        "A site",
    )


def test_a_sheet_in_a_folder_leads_back_to_the_root() -> None:
    """The root holds the home page and the static files."""
    view = compose_sheet(sheet("law"), SITE, LANGUAGE, alone=False)
    assert (view.timeline.path, view.timeline.root) == ("law/timeline.html", "../")
    assert view.timeline.site.home == "../index.html"
    page = view.source_pages[0]
    assert (page.path, page.root) == ("law/sources/s.html", "../../")
    assert page.sheet is not None
    assert (page.sheet.href, page.site.home) == ("../index.html", "../../index.html")


def test_titles_lead_from_the_page_to_the_site() -> None:
    """The site is named on every page of one of several sheets, and on the overview."""
    among = compose_sheet(sheet("law"), SITE, LANGUAGE, alone=False)
    alone = compose_sheet(sheet(), SITE, LANGUAGE, alone=True)
    assert among.timeline.title == "Timeline \u2013 A sheet \u2013 A site"
    assert alone.timeline.title == "Timeline \u2013 A sheet"
    assert alone.overview.title == among.overview.title == "A sheet \u2013 A site"
    assert alone.overview.description == "What it is about."
    assert alone.timeline.description == "Timeline: What it is about."


def test_the_navigation_knows_where_it_stands() -> None:
    """From every page to all pages of the sheet."""
    view = compose_sheet(sheet(), SITE, LANGUAGE, alone=True)
    assert [entry.href for entry in view.claims.navigation] == [
        "index.html",
        "timeline.html",
        "figures.html",
        "claims.html",
        "people.html",
        "sources.html",
        "method.html",
    ]
    assert [entry.label for entry in view.claims.navigation if entry.current] == ["Claims"]
    source_page = view.source_pages[0].navigation
    assert source_page[0].href == "../index.html"
    assert not any(entry.current for entry in source_page)


@pytest.mark.parametrize(
    ("url", "overview", "timeline"),
    [
        (None, None, None),
        ("mailto:a@b.example", None, None),
        ("https://a.example", "https://a.example/", "https://a.example/timeline.html"),
        ("https://a.example/x/?y#z", "https://a.example/x/", "https://a.example/x/timeline.html"),
    ],
)
def test_a_page_knows_its_own_address(
    url: str | None, overview: str | None, timeline: str | None
) -> None:
    """Only where the site has one; the page of a folder is named by the folder."""
    view = compose_sheet(sheet(), replace(SITE, url=url), LANGUAGE, alone=True)
    assert (view.overview.canonical, view.timeline.canonical) == (overview, timeline)


def test_the_site_says_who_answers_for_it() -> None:
    """The address of the contact is shown without its scheme."""
    site = replace(SITE, contact="mailto:a@b.example", editor="The editors", licence="CC0")
    view = compose_sheet(sheet(), site, LANGUAGE, alone=True).overview.site
    assert view.contact is not None
    assert (view.contact.href, view.contact.label) == ("mailto:a@b.example", "a@b.example")
    assert (view.editor, view.licence, view.title) == ("The editors", "CC0", "A site")


@pytest.mark.parametrize(
    ("url", "root"),
    [
        (None, ""),
        ("mailto:a@b.example", ""),
        ("https://a.example", "/"),
        ("https://a.example/sheets", "/sheets/"),
        ("https://a.example/sheets/", "/sheets/"),
    ],
)
def test_the_page_for_lost_readers_works_at_any_depth(url: str | None, root: str) -> None:
    """A host shows it in place of any page, so its links begin at the root of the host."""
    page = site_view(replace(SITE, url=url), sheet("law")).not_found
    assert (page.path, page.root, page.canonical) == ("404.html", root, None)
    assert page.site.home == f"{root}index.html"
    assert [link.href for link in page.links] == [f"{root}law/index.html"]


@pytest.mark.parametrize(
    ("old", "new", "path", "href"),
    [
        ("old.html", "timeline.html#law-signed", "old.html", "timeline.html#law-signed"),
        ("a/b/old.html", "timeline.html", "a/b/old.html", "../../timeline.html"),
        ("law/old.html", "law/claims.html#x", "law/old.html", "claims.html#x"),
        ("law/", "prison-law/", "law/index.html", "../prison-law/index.html"),
        ("law", "", "law/index.html", "../index.html"),
        ("/old.html", "/index.html", "old.html", "index.html"),
        ("../../etc/x.html", "../../y.html", "etc/x.html", "../y.html"),
        ("x.html", "javascript:alert(1)", "x.html", "javascript%3Aalert%281%29/index.html"),
        ("x.html", "//evil.example/a.html", "x.html", "evil.example/a.html"),
        ("x.html", "https://evil.example/a.html", "x.html", "https%3A/evil.example/a.html"),
        ("x.html", "ä b.html#ü", "x.html", "%C3%A4%20b.html#%C3%BC"),
    ],
)
def test_an_old_address_leads_to_its_page(old: str, new: str, path: str, href: str) -> None:
    """The way is relative, and never leads out of the site."""
    (page,) = site_view(replace(SITE, aliases={old: new}), sheet()).redirects
    assert (page.path, page.href) == (path, href)
    assert page.root == "../" * path.count("/")


def test_old_addresses_are_in_order() -> None:
    """The order of the mapping in YAML does not matter."""
    site = replace(SITE, aliases={"b.html": "index.html", "a.html": "index.html"})
    assert [page.path for page in site_view(site, sheet()).redirects] == ["a.html", "b.html"]


def test_a_page_has_the_direction_of_its_language() -> None:
    """An Arabic site is read from right to left."""
    view = compose_sheet(sheet(), replace(SITE, language="ar"), LANGUAGE, alone=True)
    assert (view.overview.language, view.overview.direction) == ("ar", "rtl")


def test_the_path_of_a_sheet_that_is_the_site_is_empty() -> None:
    """Its pages stand at the root."""
    assert sheet().sheet.path == PurePosixPath()
    assert compose_sheet(sheet(), SITE, LANGUAGE, alone=True).overview.path == "index.html"


def test_a_sheet_in_a_folder_shows_the_way_down() -> None:
    """From the site to the sheet, the page, and the source; the last is the page itself."""
    view = compose_sheet(sheet("law"), SITE, LANGUAGE, alone=False)
    assert [(step.label, step.href) for step in view.overview.crumbs] == [
        ("A site", "../index.html"),
        ("A sheet", "index.html"),
    ]
    steps = view.source_pages[0].crumbs
    assert [(step.label, step.href) for step in steps] == [
        ("A site", "../../index.html"),
        ("A sheet", "../index.html"),
        ("Sources", "../sources.html"),
        ("Source s", "s.html"),
    ]
    assert [step.current for step in steps] == [False, False, False, True]
    assert [step.label for step in view.timeline.crumbs] == ["A site", "A sheet", "Timeline"]


def test_of_a_lone_sheet_only_the_sources_lie_deeper() -> None:
    """All its other pages are in its navigation."""
    view = compose_sheet(sheet(), SITE, LANGUAGE, alone=True)
    assert view.timeline.crumbs == view.overview.crumbs == ()
    assert [step.label for step in view.source_pages[0].crumbs] == [
        "A sheet",
        "Sources",
        "Source s",
    ]
    assert view.timeline.site_navigation == ()


def test_a_page_of_a_sheet_leads_on_to_the_next() -> None:
    """In the order of the navigation; the first and the last have one neighbour."""
    view = compose_sheet(sheet("law"), SITE, LANGUAGE, alone=False)
    assert view.overview.previous is None
    assert view.overview.next is not None
    assert (view.overview.next.href, view.overview.next.label) == (
        "timeline.html",
        "Next: Timeline",
    )
    assert view.claims.previous is not None
    assert view.claims.previous.label == "Previous: Key figures"
    assert view.method.next is None
    assert [entry.href for entry in view.source_pages[0].site_navigation] == [
        "../../index.html",
        "../../timeline.html",
        "../../figures.html",
        "../../people.html",
        "../../sources.html",
    ]
