"""The timeline in a real browser, from the disk: its drawing at every width, and its filters."""

from collections.abc import Iterator, Mapping
from itertools import combinations
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.model.facts import Entity, Event
from tests.browser.conftest import OpenPage
from tests.browser.timelines import century, dated, history, month, written
from tests.unit.compose.compose_builders import entity, event, ids

WIDTHS = (320, 360, 575, 640, 768, 975, 1440)
NAMES = ("own", "century", "month", "history", "right to left")

BOXES = """() => {
  const seen = [...document.querySelectorAll(".axis svg[role=none]")].filter(
    (svg) => svg.getBoundingClientRect().height > 0);
  const box = (e) => {
    const r = e.getBoundingClientRect();
    return [r.left, r.right, r.top, r.bottom];
  };
  return {
    drawings: seen.length,
    height: box(seen[0])[3] - box(seen[0])[2],
    texts: [...seen[0].querySelectorAll("text")].map((e) => [e.textContent, ...box(e)]),
    marks: [...seen[0].querySelectorAll("a .body > path, a .body > circle")].map(
      (e) => [e.closest("a").firstChild.textContent, ...box(e)]),
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}"""


@pytest.fixture(scope="module")
def timelines(
    sites: Mapping[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> Mapping[str, Path]:
    """Return the timelines by what is special to them."""
    folder = tmp_path_factory.mktemp("timelines")
    return {
        "own": sites["own"] / "timeline.html",
        "century": written(folder / "century", *century()),
        "month": written(folder / "month", *month()),
        "history": written(folder / "history", *history()),
        "right to left": written(folder / "rtl", *history(), language="ar"),
        "filtered": written(folder / "filtered", *choosable()),
    }


def choosable() -> Iterator[Event | Entity]:
    """Yield events with people and tags to choose from, in two years and in two undated groups."""
    yield entity("ada")
    yield entity("bob")
    for n in range(9):
        date = f"{2020 + n // 8}-0{n % 8 + 1}-01"
        yield dated(f"e{n}", date, tags=("law",) if n < 8 else ("war",), people=ids("ada"))
    yield event("first", before=ids("second"), tags=("war",), attribution=ids("bob"))
    yield event("second", tags=("law",))
    yield event("alone", tags=("law",), people=ids("bob"))


def address(page: Page) -> str:
    """Return what the address says behind the file."""
    return page.url.partition(".html")[2]


def shown(page: Page) -> list[str]:
    """Return the ids of the events that a reader sees."""
    found: list[str] = page.locator("main .event:visible").evaluate_all("all => all.map(e => e.id)")
    return found


@pytest.mark.parametrize("name", NAMES)
def test_labels_touch_nothing_at_any_width(
    timelines: Mapping[str, Path], open_page: OpenPage, name: str
) -> None:
    """One drawing is seen; no label lies on another or on a mark; no page scrolls sideways."""
    page = open_page(timelines[name]).page
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        found = page.evaluate(BOXES)
        assert (found["drawings"], found["wide"]) == (1, 0), width
        assert found["height"] < 700, width
        assert found["texts"], width
        for one, other in combinations(found["texts"], 2):
            beside = one[2] <= other[1] + 0.5 or other[2] <= one[1] + 0.5
            assert beside or one[4] <= other[3] + 4 or other[4] <= one[3] + 4, (width, one, other)
        for text, left, right, top, bottom in found["texts"]:
            assert left >= -0.5, (width, text)
            assert right <= width + 0.5, (width, text)
            for mark, *at in found["marks"]:
                apart = (
                    right <= at[0] + 1
                    or left >= at[1] - 1
                    or bottom <= at[2] + 4
                    or top >= at[3] - 4
                )
                assert apart, (width, text, mark)


def test_no_label_is_cut_where_it_has_room(
    timelines: Mapping[str, Path], open_page: OpenPage
) -> None:
    """From a tablet on, the titles of this repository's own timeline are whole.

    On a phone, only what has two lines already is cut.
    """
    page = open_page(timelines["own"]).page
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        texts = page.evaluate(BOXES)["texts"]
        cut = [box for box in texts if "\u2026" in box[0]]
        assert not cut or width < 640, cut
        assert all(bottom - top > 20 for *_, top, bottom in cut), cut


def test_every_mark_leads_to_its_event(timelines: Mapping[str, Path], open_page: OpenPage) -> None:
    """By mouse and by keyboard; it is called by its title and its date, at whatever width."""
    page = open_page(timelines["history"]).page
    mark = page.get_by_role("link", name="The code is in force: March 21, 1804")
    assert mark.count() == 1
    mark.click()
    expect(page.locator("#code")).to_be_in_viewport()
    assert page.locator(":target").get_attribute("id") == "code"
    page.get_by_role("link", name="The vow that nobody kept: before").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#vow")).to_be_in_viewport()
    links = page.locator(".axis-wide a")
    hrefs = links.evaluate_all("all => all.map(a => a.getAttribute('href'))")
    assert all(page.locator(href).count() == 1 for href in hrefs)


def test_only_links_are_heard_of_the_drawing(
    timelines: Mapping[str, Path], open_page: OpenPage
) -> None:
    """Shapes and arrows are no pictures without a name; the caption is heard once."""
    page = open_page(timelines["own"]).page
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    heard = [
        (node["role"]["value"], node.get("name", {}).get("value", ""))
        for node in nodes
        if not node["ignored"] and "role" in node
    ]
    assert [one for one in heard if one[0] in ("image", "img", "SvgRoot") and not one[1]] == []
    caption = page.locator(".axis figcaption").inner_text()
    assert [role for role, name in heard if name == caption] == ["StaticText", "InlineTextBox"]
    names = page.locator(".axis-wide a > title").all_text_contents()
    assert names
    assert {("link", name) for name in names} <= set(heard)


def test_marks_are_large_enough_to_hit(timelines: Mapping[str, Path], open_page: OpenPage) -> None:
    """At least 24 by 24 CSS pixels (WCAG 2.2, 2.5.8) while there are not too many."""
    page = open_page(timelines["history"], viewport=(360, 800)).page
    sizes = page.locator(".axis-narrow a").evaluate_all(
        "all => all.map(a => a.getBoundingClientRect()).map(r => Math.min(r.width, r.height))"
    )
    assert min(sizes) >= 23.9
    point = page.locator(".axis-narrow a[href='#ides'] .body path").bounding_box()
    assert point is not None
    page.mouse.click(point["x"] + 6, point["y"] - 5)
    page.wait_for_url("**/timeline.html#ides")


def test_a_key_leads_past_a_drawing_of_many_marks(
    timelines: Mapping[str, Path], open_page: OpenPage
) -> None:
    """The way is the first link of the drawing and is seen when it has the focus."""
    page = open_page(timelines["century"]).page
    skip = page.locator(".axis-skip")
    skip.focus()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.axis')") is None


def test_filters_are_used_by_keyboard_and_kept_in_the_address(
    timelines: Mapping[str, Path], open_page: OpenPage
) -> None:
    """What is left, how many, and which groups; the address restores it, one key clears it."""
    page = open_page(timelines["own"]).page
    count = page.locator("main .event").count()
    expect(page.locator("output")).to_have_text(f"{count} of {count} events")
    page.goto(timelines["filtered"].as_uri())
    expect(page.locator("output")).to_have_text("12 of 12 events")
    expect(page.locator("#filter_source")).to_have_count(0)
    page.locator("#filter_tag").focus()
    page.keyboard.press("w")
    assert shown(page) == ["e8", "first"]
    assert address(page) == "?tag=war"
    expect(page.locator("output")).to_have_text("2 of 12 events")
    assert page.locator("h2.year:visible, .undated-group:visible").count() == 2
    assert page.locator(".axis-wide a:not(.off)").count() == 2
    assert not page.locator(".axis figcaption").is_visible()
    page.reload()
    assert shown(page) == ["e8", "first"]
    page.locator("#filter_person").select_option("bob")
    assert (shown(page), address(page)) == (["first"], "?person=bob&tag=war")
    page.get_by_role("button", name="Show all").focus()
    page.keyboard.press("Enter")
    assert (len(shown(page)), address(page)) == (12, "")
    assert page.locator(".axis figcaption").is_visible()
    assert page.evaluate("document.activeElement.tagName") == "SELECT"


def test_no_match_is_said(timelines: Mapping[str, Path], open_page: OpenPage) -> None:
    """An empty page would look like a broken one; a value that nobody offers is passed over."""
    visit = open_page(f"{timelines['filtered'].as_uri()}?person=bob&tag=law&x=1")
    assert shown(visit.page) == ["alone"]
    visit.page.goto(f"{timelines['filtered'].as_uri()}?person=nobody&tag=law")
    assert len(shown(visit.page)) == 10
    visit.page.locator("#filter_tag").evaluate(
        "select => { select.selectedOptions[0].dataset.events = ''; }"
    )
    visit.page.locator("#filter_person").select_option("bob")
    expect(visit.page.locator(".filter-none")).to_be_visible()
    expect(visit.page.locator("output")).to_have_text("0 of 12 events")
    assert not visit.page.locator(".dated h2:visible, .undated:visible > h2").count()
    assert visit.errors == []


def test_an_event_that_the_address_names_is_shown(
    timelines: Mapping[str, Path], open_page: OpenPage
) -> None:
    """A link to a fact is good for ever, whatever filter is in the address or was chosen since."""
    page = open_page(f"{timelines['filtered'].as_uri()}?tag=war#e3").page
    expect(page.locator("#e3")).to_be_in_viewport()
    assert (len(shown(page)), address(page)) == (12, "#e3")
    page.locator("#filter_tag").select_option("war")
    assert (shown(page), address(page)) == (["e8", "first"], "?tag=war#e3")
    page.locator(".axis-wide a[href='#e5']").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#e5")).to_be_in_viewport()
    page.go_back()
    expect(page.locator("#e3")).to_be_visible()


def test_what_is_filtered_is_printed_so_and_says_so(
    timelines: Mapping[str, Path], open_page: OpenPage
) -> None:
    """On paper there is no control; a part must not be taken for the whole."""
    page = open_page(timelines["filtered"]).page
    page.emulate_media(media="print")
    assert not page.locator(".filters").is_visible()
    page.emulate_media(media="screen")
    page.locator("#filter_tag").select_option("war")
    page.emulate_media(media="print")
    expect(page.locator(".filter-print")).to_be_visible()
    expect(page.locator("output")).to_have_text("2 of 12 events")
    assert not page.get_by_role("button", name="Show all").is_visible()
    assert shown(page) == ["e8", "first"]


def test_without_a_script_all_is_there(timelines: Mapping[str, Path], open_page: OpenPage) -> None:
    """The filters need a script, so that without one there are none; nothing else is missing."""
    page = open_page(f"{timelines['filtered'].as_uri()}?tag=war", javascript=False).page
    assert len(shown(page)) == 12
    assert not page.locator(".filters").is_visible()
    assert page.locator(".axis-wide a:visible").count() == 12
