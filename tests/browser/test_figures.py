"""The key figures and the people in a real browser: drawings, comparisons, links."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Locator

from tests.browser.conftest import DESK, OpenPage

PHONE = (360, 740)
NAMES = ("full", "own")


def box(element: Locator) -> dict[str, float]:
    """Return where an element is drawn."""
    found = element.bounding_box()
    assert found is not None
    return {"x": found["x"], "y": found["y"], "width": found["width"], "height": found["height"]}


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("name", NAMES)
def test_every_drawing_has_a_name_and_a_size(
    sites: Mapping[str, Path], open_page: OpenPage, name: str, viewport: tuple[int, int]
) -> None:
    """Who cannot see it hears its words; who can sees it whole, inside the window."""
    path = {"full": "flood/figures.html", "own": "figures.html"}[name]
    page = open_page(sites[name] / path, javascript=False, viewport=viewport).page
    drawings = page.get_by_role("img")
    assert drawings.count() >= 3
    for drawing in drawings.all():
        assert drawing.get_attribute("aria-label")
        place = box(drawing)
        assert place["width"] > 100
        assert place["height"] > 10
        assert place["x"] >= 0
        assert place["x"] + place["width"] <= viewport[0]


def test_a_part_is_drawn_as_large_as_it_is(sites: Mapping[str, Path], open_page: OpenPage) -> None:
    """About 40 percent: solid for less than two fifths, soft to a little more."""
    page = open_page(sites["own"] / "figures.html").page
    bar = page.locator("#share-likely-conscripted .bar")
    whole = box(bar.locator(".whole").last)["width"]
    solid, soft = (box(bar.locator(f".{part}")) for part in ("solid", "soft"))
    assert 0.3 < solid["width"] / whole < 0.4
    assert 0.4 < (solid["width"] + soft["width"]) / whole < 0.5


def test_a_sum_shows_its_working(sites: Mapping[str, Path], open_page: OpenPage) -> None:
    """Terms, sign and result in one line, the source's own hedges, and who worked it out."""
    page = open_page(sites["own"] / "figures.html", javascript=False).page
    working = page.locator("#planned-recruits .working")
    assert working.locator(".sum").inner_text() == "about 40% × about 60,000 = 24,000"  # noqa: RUF001 - the sign
    said = working.locator(".sum-by").inner_text()
    assert said.startswith("Within the source’s own “roughly”, “approximately”, and “around”.")  # noqa: RUF001 - as printed
    assert said.endswith("Worked out by the editors’ tool from these figures.")  # noqa: RUF001 - as printed
    working.locator("a").first.click()
    page.wait_for_url("**#share-likely-conscripted")


def test_a_range_is_drawn_as_a_range(sites: Mapping[str, Path], open_page: OpenPage) -> None:
    """From 18 to 30 on a scale that begins at zero: the last two fifths of it."""
    page = open_page(sites["own"] / "figures.html").page
    drawing = page.locator("#conscription-ages")
    line, solid = (box(drawing.locator(f".bar .{part}")) for part in ("line", "solid"))
    assert abs((solid["x"] - line["x"]) / line["width"] - 0.6) < 0.03
    assert abs(solid["width"] / line["width"] - 0.4) < 0.03
    assert drawing.locator(".ticks text").first.text_content() == "0"


def test_figures_that_differ_stand_beside_each_other_or_stacked(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """Side by side where there is room, one under the other on a phone, never scrolled sideways."""
    address = sites["full"] / "flood" / "figures.html"
    for viewport, beside in ((DESK, True), (PHONE, False)):
        page = open_page(address, viewport=viewport).page
        first, second = (box(card) for card in page.locator("#key_displaced .leading").all())
        assert (first["y"] == second["y"]) is beside
        assert (second["x"] > first["x"]) is beside
        bars = [box(bar) for bar in page.locator("#key_displaced .bar").all()]
        assert len({(bar["x"], bar["width"]) for bar in bars}) == 1  # one scale
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_figure_leads_to_what_differs_from_it_and_back(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """From the card to the comparison, and from there to the other figure."""
    page = open_page(sites["full"] / "flood" / "figures.html", javascript=False).page
    page.locator("#displaced-courier .compare a").click()
    page.wait_for_url("**#key_displaced")
    page.locator("#key_displaced .leading-amount").last.click()
    page.wait_for_url("**#displaced-board")


def test_from_a_speaker_to_all_that_is_said_and_back_to_a_figure(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """The page of people is in the navigation; it lists by kind what each of them says."""
    page = open_page(sites["own"] / "index.html", javascript=False).page
    page.locator(".nav a[href='people.html']").click()
    assert page.locator("h1").inner_text() == "People and organisations"
    page.locator("summary").click()
    page.locator(".contents a[href='#romanova']").click()
    kinds = page.locator("#romanova .deeds .kind").all_inner_texts()
    assert kinds == ["Events", "Figures", "Claims"]
    page.locator("#romanova a[href='figures.html#prisons-shut-count']").click()
    page.wait_for_url("**/figures.html#prisons-shut-count")
    page.locator("#prisons-shut-count .chain a", has_text="Romanova").click()
    page.wait_for_url("**/people.html#romanova")


def test_named_and_unnamed_have_shapes_of_their_own(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """A border that tells them apart without any colour."""
    page = open_page(sites["own"] / "people.html").page
    shapes = {
        kind: page.locator(f".entity-{kind} h2").first.evaluate(
            """heading => {
                const shape = getComputedStyle(heading, "::before");
                return [shape.borderTopStyle, shape.borderTopLeftRadius].join(" ");
            }"""
        )
        for kind in ("person", "organisation", "unnamed")
    }
    assert shapes == {"person": "solid 50%", "organisation": "solid 0px", "unnamed": "dashed 50%"}


@pytest.mark.parametrize("forced", [False, True], ids=["own colours", "forced colours"])
def test_what_is_said_stands_out_from_the_line_it_is_drawn_on(
    sites: Mapping[str, Path], open_page: OpenPage, *, forced: bool
) -> None:
    """A range and an open end have the colour of the drawing, which the thin line has not.

    Where a reader's own colours are forced, all have that of the reader's text.
    """
    page = open_page(sites["own"] / "figures.html").page
    page.emulate_media(forced_colors="active" if forced else "none")
    stroke = "all => [...new Set(all.map(one => getComputedStyle(one).stroke))]"
    (whole,) = page.locator(".bar").evaluate_all(stroke)
    (line,) = page.locator(".bar > .line").evaluate_all(stroke)
    for part in (".solid", ".arrow path"):
        assert page.locator(f".bar {part}").evaluate_all(stroke) == [whole], part
    assert (line == whole) is forced


def test_the_end_of_about_is_said_to_be_no_margin(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """Once for each drawing that has one, and for no other."""
    page = open_page(sites["own"] / "figures.html", javascript=False).page
    notes = page.get_by_text("The broken end stands for “about”; the text gives no margin.")
    assert notes.count() == 1
    assert page.locator("#share-likely-conscripted .share").get_by_text("no margin").count() == 1
    assert page.locator("#conscription-ages").get_by_text("no margin").count() == 0
