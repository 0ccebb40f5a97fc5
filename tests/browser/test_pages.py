"""Every page of the built sites in a real browser, from the disk, with the network shut."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import DESK, OpenPage, assert_clean
from tests.browser.reading import framed_pages, pages_to_read
from tests.pages import OUTWARD, PROJECTS, site_of

NARROW = (320, 640)
each_site = pytest.mark.parametrize("name", PROJECTS)
with_and_without_script = pytest.mark.parametrize(
    "javascript", [True, False], ids=["script", "no-script"]
)


@each_site
@with_and_without_script
def test_every_page_opens_without_a_fault(
    sites: Mapping[str, Path], open_page: OpenPage, name: str, *, javascript: bool
) -> None:
    """Each page shows its heading, asks for nothing outside, and keeps to its own policy."""
    visit = open_page(sites[name] / "index.html", javascript=javascript)
    for path in framed_pages(name):
        visit.page.goto((sites[name] / path).as_uri())
        assert visit.page.locator("h1").is_visible(), path
        # The policy keeps a script from reading the rules of a style: their effect is looked at.
        skip = visit.page.locator(".skip")
        assert skip.evaluate("element => getComputedStyle(element).position") != "static", path
        assert (path, visit.foreign, visit.errors) == (path, [], [])


@each_site
def test_every_page_fits_a_narrow_screen(
    sites: Mapping[str, Path], open_page: OpenPage, name: str
) -> None:
    """At 320 CSS pixels nobody has to scroll sideways (WCAG 2.2, 1.4.10)."""
    page = open_page(sites[name] / "index.html", viewport=NARROW).page
    for path in pages_to_read(name):
        page.goto((sites[name] / path).as_uri())
        too_wide = page.evaluate(
            """() => document.documentElement.scrollWidth <= innerWidth ? [] :
                [...document.querySelectorAll("body *")]
                    .filter(element => element.getBoundingClientRect().right > innerWidth)
                    .map(element => element.outerHTML.slice(0, 200))"""
        )
        assert (path, too_wide) == (path, [])


@each_site
def test_the_first_stop_of_the_keyboard_skips_to_the_content(
    sites: Mapping[str, Path], open_page: OpenPage, name: str
) -> None:
    """The first Tab shows the link to the content, and Enter leads there (WCAG 2.2, 2.4.1)."""
    page = open_page(sites[name] / "index.html", javascript=False).page
    for path in framed_pages(name):
        page.goto((sites[name] / path).as_uri())
        page.keyboard.press("Tab")
        first = page.locator(":focus")
        assert first.get_attribute("href") == "#main_content", path
        box = first.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["y"] >= 0
        assert box["width"] > 1
        page.keyboard.press("Enter")
        page.wait_for_url("**#main_content")
        assert page.evaluate("document.activeElement.id") == "main_content", path


def fragments(name: str) -> dict[str, list[str]]:
    """Return every page that a site links to, with the fragments that are linked to in it."""
    targets: dict[str, set[str]] = {}
    for path in pages_to_read(name):
        page = site_of(name).pages[path]
        for address in page.links():
            target, fragment = page.target(address)
            if not OUTWARD.match(address) and target in site_of(name).pages:
                targets.setdefault(target, set()).add(fragment)
    return {path: sorted(found) for path, found in targets.items()}


@each_site
@pytest.mark.parametrize(
    ("javascript", "viewport"), [(True, DESK), (False, NARROW)], ids=["desk", "phone"]
)
def test_every_link_lands_in_sight(
    sites: Mapping[str, Path],
    open_page: OpenPage,
    name: str,
    *,
    javascript: bool,
    viewport: tuple[int, int],
) -> None:
    """After a link is followed, its target is to be seen, not only somewhere on the page."""
    visit = open_page(sites[name] / "index.html", javascript=javascript, viewport=viewport)
    lost = []
    for path, found in fragments(name).items():
        address = (sites[name] / path).as_uri()
        for fragment in found:
            visit.page.goto(f"{address}#{fragment}" if fragment else address)
            if fragment and not is_in_sight(visit.page, fragment):
                lost.append(f"{path}#{fragment}")
    assert lost == []
    assert_clean(visit)


def is_in_sight(page: Page, fragment: str) -> bool:
    """Return whether an element is drawn and begins within the window.

    The anchors of passages have no width: they are seen by the words that follow them.
    """
    return bool(
        page.evaluate(
            """(id) => {
                const target = document.getElementById(id);
                if (!target || !target.getClientRects().length) return false;
                const box = target.getBoundingClientRect();
                const shown = getComputedStyle(target).visibility !== "hidden";
                return shown && box.top >= -1 && box.top < innerHeight
                    && box.left >= -1 && box.left < innerWidth;
            }""",
            fragment,
        )
    )


@with_and_without_script
def test_a_reader_goes_round_by_clicking(
    sites: Mapping[str, Path], open_page: OpenPage, *, javascript: bool
) -> None:
    """From the overview to a figure, from the figure to its words, and from them back again."""
    visit = open_page(sites["own"] / "index.html", javascript=javascript)
    page = visit.page
    page.get_by_role("link", name="Key figures").first.click()
    figure = page.locator("#planned-recruits")
    figure.locator("figure.evidence figcaption a").first.click()
    page.wait_for_url("**#q-planned-recruits-1")
    marked = page.locator("#q-planned-recruits-1 ~ mark").first
    assert "the Russian government plans to recruit" in (marked.text_content() or "")
    page.locator("li.passage-note a[href$='figures.html#planned-recruits']").first.click()
    page.wait_for_url("**/figures.html#planned-recruits")
    assert is_in_sight(page, "planned-recruits")
    assert_clean(visit)


def test_an_old_address_leads_to_its_fact(sites: Mapping[str, Path], open_page: OpenPage) -> None:
    """A page that leads on does so without a script, to the very fact."""
    visit = open_page(sites["full"] / "old-flood.html", javascript=False)
    visit.page.wait_for_url("**/flood/timeline.html#river-rises")
    assert is_in_sight(visit.page, "river-rises")
    assert_clean(visit)


def test_arabic_runs_from_the_right(sites: Mapping[str, Path], open_page: OpenPage) -> None:
    """A text in Arabic is set from right to left, on a page that is not."""
    page = open_page(sites["full"] / "flood" / "sources" / "minutes.html").page
    assert page.evaluate("getComputedStyle(document.documentElement).direction") == "ltr"
    paragraph = page.locator("p.text").first
    assert paragraph.evaluate("element => getComputedStyle(element).direction") == "rtl"
