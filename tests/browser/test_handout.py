"""The handout in a real browser, alone in a folder: on a screen, and printed on A4 and Letter."""

import io
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from generator.render import render_sheet
from generator.typeset import typeset
from generator.views import EntryGroup, EntryView
from tests.browser.conftest import OpenPage
from tests.pages import PROJECTS, Page, site_of, text_of
from tests.unit.render.sample_handout import entry
from tests.unit.render.sample_pages import SHEET
from tests.unit.render.shipped import TEMPLATES

PAPERS: Final = {"A4": (595, 842), "Letter": (612, 792)}  # in points
HANDOUTS: Final = [
    (name, path)
    for name in PROJECTS
    for path, page in site_of(name).pages.items()
    if page.is_handout
]


@pytest.fixture(params=HANDOUTS, ids=":".join)
def alone(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return each handout in a folder that holds nothing else."""
    name, path = request.param
    file = tmp_path / "handed out.html"
    file.write_bytes(site_of(name).pages[path].data)
    return file


def test_a_handout_is_whole_alone(alone: Path, open_page: OpenPage) -> None:
    """Its style holds under its own policy, nothing is asked for, and its notes lead both ways."""
    visit = open_page(alone, javascript=False, scheme="dark")
    page = visit.page
    assert page.locator("h1").is_visible()
    look = "e => [getComputedStyle(e).backgroundColor, getComputedStyle(e).color]"
    assert page.locator("html").evaluate(look) == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]
    assert page.locator(".entry").first.evaluate("e => getComputedStyle(e).display") == "table"
    number = page.locator(".entry .notes a").first
    entry_id = page.locator(".entry").first.get_attribute("id")
    number.click()
    page.wait_for_url("**#note_1")
    page.locator(f"#note_1 a[href='#{entry_id}']").click()
    page.wait_for_url(f"**#{entry_id}")
    assert (visit.foreign, visit.errors) == ([], [])


@pytest.mark.parametrize("width", [320, 768])
def test_a_handout_fits_any_screen(alone: Path, open_page: OpenPage, width: int) -> None:
    """Nobody has to scroll sideways; on a narrow screen what stands beside stands above."""
    page = open_page(alone, viewport=(width, 640)).page
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    shown = page.locator(".entry").first.evaluate("e => getComputedStyle(e).display")
    assert shown == ("block" if width < 640 else "table")


def titled(group: int, number: int) -> EntryView:
    """Return an entry of a group: one in three has more than its title, which then is marked."""
    bare = number % 3 > 0
    made = entry(f"e{group}x{number}", "event", bare=bare)
    return made if bare else replace(made, title=f"ENTRY{group:03}")


def long_handout() -> bytes:
    """Return a handout of many pages, with a heading at every height of a page."""
    page = SHEET.handout
    groups = tuple(
        EntryGroup(
            title=f"GROUP{n:03}",
            entries=tuple(titled(n, m) for m in range(n % 5 + 1)),
        )
        for n in range(60)
    )
    whole = replace(SHEET, handout=replace(page, undated=groups))
    files = render_sheet(whole, TEMPLATES)
    return next(data for path, data in files.items() if path.name == "handout.html")


def printed(browser: Browser, page: bytes, folder: Path, paper: str) -> bytes:
    """Return a page as Chromium prints it; the page alone says what its margins are."""
    file = folder / "long.html"
    file.write_bytes(page)
    tab = browser.new_page()
    tab.goto(file.as_uri())
    pdf = tab.pdf(format=paper)
    tab.close()
    return pdf


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("maker", ["browser", "weasyprint"])
def test_no_heading_ends_a_page(browser: Browser, tmp_path: Path, maker: str, paper: str) -> None:
    """Whoever prints it, on whatever paper: a heading stands with what it is the heading of.

    The title runs over every page but the first, and every page has its number.
    """
    page = long_handout()
    if maker == "browser":
        data = printed(browser, page, tmp_path, paper)
    else:
        data = typeset(page, "a4" if paper == "A4" else "letter")
    sections = tuple(text_of(heading) for heading in Page(path="", data=page).elements("h2"))
    assert len(sections) > 6
    sheets = PdfReader(io.BytesIO(data)).pages
    assert len(sheets) > 8
    for number, sheet in enumerate(sheets, start=1):
        size = (sheet.mediabox.width, sheet.mediabox.height)
        assert size == pytest.approx(PAPERS[paper], abs=1.5)
        lines = sheet.extract_text().replace("\0", "").splitlines()
        shown = [line.strip() for line in lines if line.strip()]
        folio = f"{number} / {len(sheets)}"
        assert folio in shown
        title = [line for line in shown if line.startswith("Sheet ")]
        assert len(title) == (number > 1), shown[:3]
        body = [line for line in shown if line != folio and line not in title]
        assert not body[-1].startswith(("GROUP", "ENTRY", *sections)), (number, body[-3:])
