"""The overview in a real browser, from the disk: what a reader learns at a glance."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.conftest import DESK, OpenPage, assert_clean
from tests.browser.reading import pages_to_read
from tests.browser.test_pages import is_in_sight

PHONE: Final = (360, 740)
DOUBLED: Final = {"fontSizes": {"standard": 32, "fixed": 26}}
"""Twice the text size that a reader finds in the settings of Chromium."""


def glance(page: Page) -> Locator:
    """Return the box."""
    return page.get_by_role("region", name="At a glance")


def answers(page: Page) -> dict[str, list[str]]:
    """Return the rows of the box as they are seen: the question, and the lines of the answer."""
    rows = glance(page).locator("dl > div")
    return {
        row.locator("dt").inner_text(): [
            " ".join(line.split()) for line in row.locator("li, dd:not(:has(li))").all_inner_texts()
        ]
        for row in rows.all()
    }


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_a_reader_learns_the_whole_at_a_glance(
    sites: Mapping[str, Path], open_page: OpenPage, viewport: tuple[int, int]
) -> None:
    """What happened, when, who says so, how, how sure it is, and what is left open."""
    visit = open_page(sites["own"] / "index.html", javascript=False, viewport=viewport)
    told = answers(visit.page)
    assert list(told) == [
        "What happened",
        "When",
        "Who says so",
        "How it is said",
        "How sure",
        "Left open",
    ]
    assert told["What happened"][0] == "Putin signs the law date not given"
    assert told["When"] == ["3 dated events, from 2022 to 2024; 7 events without a date"]
    title = "“Putin Signs Law Allowing Criminal Defendants To Join Military”"
    assert told["Who says so"][0] == f"this news report, {title} 24 of 43 statements"
    assert "Olga Romanova 10" in told["Who says so"]
    assert told["How it is said"][0] == "the source's own narration 19"
    assert told["How sure"] == ["No statement was checked beyond its source."]
    assert told["Left open"] == ["11 questions"]
    assert_clean(visit)


def test_on_a_desk_what_happened_is_on_the_first_screen(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """Nobody has to scroll to learn what the sheet is about and who says so."""
    page = open_page(sites["own"] / "index.html").page
    for question in ("What happened", "Who says so"):
        row = glance(page).locator("dl > div", has=page.get_by_text(question, exact=True))
        box = row.bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= DESK[1], question


def test_every_link_of_the_box_lands_in_sight(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """A click leads to the very event, person, source or question."""
    visit = open_page(sites["own"] / "index.html", viewport=PHONE)
    page = visit.page
    links = glance(page).get_by_role("link")
    assert links.count() > 8
    for number in range(links.count()):
        with page.expect_event("framenavigated"):
            links.nth(number).click()
        page.wait_for_load_state()
        path, _, fragment = page.url.partition("#")
        assert path.endswith(".html")
        if fragment:
            assert is_in_sight(page, fragment), page.url
        else:
            assert page.get_by_role("heading", level=1).is_visible(), page.url
        page.goto((sites["own"] / "index.html").as_uri())
    assert_clean(visit)


def test_text_of_twice_the_size_fits_a_phone(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """Who has set larger letters in the browser does not scroll sideways, on any page."""
    page = open_page(sites["own"] / "index.html", viewport=PHONE).page
    page.context.new_cdp_session(page).send("Page.setFontSizes", DOUBLED)
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
    for path in pages_to_read("own"):
        page.goto((sites["own"] / path).as_uri())
        assert (path, page.evaluate("document.documentElement.scrollWidth")) == (path, PHONE[0])
