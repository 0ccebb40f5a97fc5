"""The theme: a reader's choice, kept for the next page; and nothing moves while a page loads."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import OpenPage, assert_clean
from tests.browser.reading import pages_to_read
from tests.pages import PROJECTS

BACKGROUND: Final = "getComputedStyle(document.body).backgroundColor"
SHIFTS: Final = """() => new Promise((resolve) => {
    const found = [];
    new PerformanceObserver((list) => found.push(...list.getEntries()))
        .observe({type: "layout-shift", buffered: true});
    setTimeout(() => resolve(found.map((entry) => entry.value)), 150);
})"""


def choose(page: Page, *keys: str) -> None:
    """Go to the choice of theme with the keyboard and press keys in it."""
    page.locator("#theme_choice").focus()
    for key in keys:
        page.keyboard.press(key)


def test_a_theme_is_chosen_by_keyboard_and_kept(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """Dark chosen by day is dark, on the next page too, until the system is to decide again."""
    visit = open_page(sites["own"] / "index.html")
    page = visit.page
    by_day = page.evaluate(BACKGROUND)
    choose(page, "ArrowDown", "ArrowDown")
    assert page.locator("#theme_choice").input_value() == "dark"
    by_night = page.evaluate(BACKGROUND)
    assert by_night != by_day
    page.goto((sites["own"] / "timeline.html").as_uri())
    assert page.evaluate(BACKGROUND) == by_night
    assert page.locator("#theme_choice").input_value() == "dark"
    choose(page, "ArrowUp", "ArrowUp")
    assert page.evaluate(BACKGROUND) == by_day
    page.goto((sites["own"] / "index.html").as_uri())
    assert page.locator("#theme_choice").input_value() == "auto"
    assert_clean(visit)


def test_light_can_be_chosen_by_night(sites: Mapping[str, Path], open_page: OpenPage) -> None:
    """The choice goes before the system's, in either direction."""
    page = open_page(sites["own"] / "index.html", scheme="dark").page
    by_night = page.evaluate(BACKGROUND)
    choose(page, "ArrowDown")
    assert page.evaluate(BACKGROUND) != by_night


def test_without_script_there_is_no_choice_to_make(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """A control that could do nothing is not shown; the system's theme holds."""
    page = open_page(sites["own"] / "index.html", javascript=False, scheme="dark").page
    assert not page.locator("#theme_choice").is_visible()
    # Without scripts the page cannot be asked for its colour: what is painted is looked at.
    dark = page.screenshot()
    page.emulate_media(color_scheme="light")
    assert page.screenshot() != dark


@pytest.mark.parametrize("name", PROJECTS)
@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_moves_while_a_page_loads(
    sites: Mapping[str, Path], open_page: OpenPage, name: str, width: int
) -> None:
    """What a reader has begun to read stays where it is (Cumulative Layout Shift of 0)."""
    page = open_page(sites[name] / "index.html", viewport=(width, 800)).page
    for path in pages_to_read(name):
        page.goto((sites[name] / path).as_uri())
        assert (path, page.evaluate(SHIFTS)) == (path, [])


def test_a_page_that_moves_is_noticed(open_page: OpenPage, tmp_path: Path) -> None:
    """The measure is above 0 where a late block pushes the text down."""
    file = tmp_path / "bad.html"
    file.write_text(
        "<!doctype html><div id=late></div><p>Text</p><script>requestAnimationFrame(() =>"
        " setTimeout(() => { late.style.height = '300px'; }, 50));</script>"
    )
    page = open_page(file).page
    page.wait_for_timeout(200)
    assert sum(page.evaluate(SHIFTS)) > 0
