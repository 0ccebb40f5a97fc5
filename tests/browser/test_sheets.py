"""A site of several sheets in a real browser, from the disk."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.browser.conftest import OpenPage

NARROW = (320, 640)


@pytest.fixture(scope="session")
def newsroom(sites: Mapping[str, Path]) -> Path:
    """Return the folder of the built site of three sheets."""
    return sites["newsroom"]


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
def test_a_reader_goes_from_the_site_to_a_source_and_back(
    newsroom: Path, open_page: OpenPage, *, javascript: bool
) -> None:
    """Home, sheet, fact, passage; then up again by the steps of the way down."""
    visit = open_page(newsroom / "index.html", javascript=javascript)
    page = visit.page
    page.get_by_role("link", name="The end of the copper works").click()
    page.wait_for_url("**/closure/index.html")
    page.get_by_role("link", name="Next: Timeline").click()
    fact = page.locator("#works-close")
    assert "4 sources, 3 of them independent" in (fact.text_content() or "")
    fact.locator("a[href*='sources/minutes.html#q-works-close']").first.click()
    page.wait_for_url("**/closure/sources/minutes.html#q-works-close-4")
    way = page.get_by_role("navigation", name="Breadcrumb")
    assert way.get_by_role("listitem").count() == 4
    assert way.locator("[aria-current=page]").text_content() == "محضر مجلس بلدية أورفال"
    way.get_by_role("link", name="The end of the copper works").click()
    page.wait_for_url("**/closure/index.html")
    page.get_by_role("navigation", name="Breadcrumb").get_by_role("link").first.click()
    page.wait_for_url("**/newsroom*/index.html")
    assert page.get_by_role("heading", level=1).text_content() == "The Sarvel valley, fact by fact"
    assert (visit.foreign, visit.errors) == ([], [])


def test_a_conflict_between_sheets_is_shown_and_found_from_a_sheet(
    newsroom: Path, open_page: OpenPage
) -> None:
    """From the figure in its sheet to the table where both numbers stand, and on to the other."""
    page = open_page(newsroom / "closure" / "figures.html").page
    page.get_by_role("link", name="Figures of other fact sheets differ").click()
    page.wait_for_url("**/figures.html#key_jobs-lost")
    compared = page.locator("#key_jobs-lost")
    assert compared.locator(".amount").all_inner_texts() == ["about 2,400 people", "3,100 people"]
    assert compared.locator(".of-sheet").all_inner_texts() == [
        "The end of the copper works",
        "The families of Lower Street",
    ]
    assert "They differ by about 700." in compared.inner_text()
    compared.get_by_role("link", name="3,100 people").click()
    page.wait_for_url("**/moving/figures.html#jobs-lost")
    assert page.locator("#jobs-lost").is_visible()


def test_people_of_several_sheets_are_one_and_namesakes_are_two(
    newsroom: Path, open_page: OpenPage
) -> None:
    """The director stands once with two sheets; the two spokesmen stand apart."""
    page = open_page(newsroom / "people.html").page
    director = page.locator("#person_teslin")
    assert director.get_by_role("heading", level=4).all_inner_texts() == [
        "The end of the copper works",
        "The families of Lower Street",
    ]
    assert page.locator("#person_closure_spokesman h3").inner_text() == "A spokesman for the works"
    assert page.locator("#person_moving_spokesman h3").inner_text() == "A spokesman for the council"
    director.get_by_role("link", name="letters").click()
    page.wait_for_url("**/moving/claims.html#letters-unanswered")


def test_the_timeline_of_the_site_leads_into_the_sheets(
    newsroom: Path, open_page: OpenPage
) -> None:
    """Events of all sheets in one order, each a step from its place in its sheet."""
    page = open_page(newsroom / "index.html").page
    page.get_by_role("link", name="Timeline", exact=True).click()
    page.wait_for_url("**/timeline.html")
    years = page.locator("h2.year").all_inner_texts()
    assert years == sorted(years)
    assert years[0] == "1958"
    page.get_by_role("link", name="The council meets", exact=True).click()
    page.wait_for_url("**/moving/timeline.html#council-meets")


def test_the_matrix_is_read_on_a_phone(newsroom: Path, open_page: OpenPage) -> None:
    """At 320 px the page keeps still and the table moves, by keyboard too; its head stays."""
    page = open_page(newsroom / "sources.html", viewport=NARROW).page
    assert page.evaluate("document.documentElement.scrollWidth") == NARROW[0]
    region = page.get_by_role("region", name="The end of the copper works")
    region.scroll_into_view_if_needed()
    assert region.evaluate("e => e.scrollWidth > e.clientWidth && e.clientWidth <= 320")
    region.focus()
    page.keyboard.press("End")
    page.keyboard.press("ArrowRight")
    page.wait_for_function("e => e.scrollLeft > 0 && e.scrollTop > 0", arg=region.element_handle())
    head = region.locator("thead th").first
    gap = head.evaluate(
        "e => e.getBoundingClientRect().top - e.closest('.matrix').getBoundingClientRect().top"
    )
    assert abs(gap) <= 2
    row = region.get_by_role("row", name="The copper works closes")
    assert [" ".join(cell.split()) for cell in row.get_by_role("cell").all_text_contents()] == [
        "●1 passage",
        "○1 passage, a copy",
        "●1 passage",
        "●1 passage",
        "3",
    ]
    sign = row.get_by_role("link", name="1 passage, a copy")
    box = sign.bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= 24
    sign.click()
    page.wait_for_url("**/closure/sources/echo.html#q-works-close-2")
