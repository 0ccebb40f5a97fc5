"""Citing, in a real browser from the disk: copying by click and by key, and ways to the entries."""

from collections.abc import Mapping
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage

SMALLEST_TARGET = 24
"""CSS pixels, WCAG 2.2, 2.5.8."""

BY_EVENT = "Object.defineProperty(Navigator.prototype, 'clipboard', {value: undefined});"
REFUSED = "Clipboard.prototype.writeText = () => Promise.reject(new Error('refused'));"
NEITHER = BY_EVENT + "Document.prototype.execCommand = () => false;"


@pytest.fixture(scope="session")
def site(sites: Mapping[str, Path]) -> Path:
    """Return the folder of this checkout's own site."""
    return sites["own"]


def pasted(page: Page) -> str:
    """Return what the clipboard holds, as pasting into a field gives it."""
    page.evaluate("document.body.append(document.createElement('textarea'))")
    field = page.locator("textarea").last
    field.focus()
    page.keyboard.press("Control+V")
    return field.input_value()


@pytest.mark.parametrize("clipboard", ["", BY_EVENT, REFUSED], ids=["newer", "event", "refused"])
def test_a_click_copies_what_is_shown(site: Path, open_page: OpenPage, clipboard: str) -> None:
    """Each button gives the text beside it, letter by letter, whichever way the browser has."""
    visit = open_page("about:blank")
    page = visit.page
    page.add_init_script(clipboard)
    page.goto((site / "cite.html").as_uri())
    for name in ("line_this_sheet", "bib_this_sheet", "ris_this_sheet", "csl_this_sheet"):
        shown = page.locator(f"#{name}").evaluate("element => element.textContent")
        button = page.locator(f"[data-copy={name}]")
        button.click()
        expect(button).to_have_text("Copied")
        expect(page.get_by_role("status")).to_have_text("Copied")
        assert pasted(page) == shown
        assert shown.strip()
    assert visit.errors == []


def test_the_word_goes_back_and_can_be_copied_again(site: Path, open_page: OpenPage) -> None:
    """A second click while the word is there does no harm."""
    page = open_page(site / "index.html").page
    page.clock.install()
    button = page.locator("[data-copy]")
    width = button.evaluate("element => element.offsetWidth")
    button.click()
    expect(button).to_have_text("Copied")
    assert button.evaluate("element => element.offsetWidth") == width
    button.click()
    page.clock.run_for(5000)
    expect(button).to_have_text("Copy")
    expect(page.locator("p.unseen[role=status]")).to_have_text("")


def test_where_nothing_can_copy_the_text_is_selected(site: Path, open_page: OpenPage) -> None:
    """The reader's own keys then take the text; no word says that it was done."""
    page = open_page("about:blank").page
    page.add_init_script(NEITHER)
    page.goto((site / "cite.html").as_uri())
    page.locator("[data-copy=ris_this_sheet]").click()
    selected = "getSelection().toString()"
    page.wait_for_function(f"{selected} !== ''")
    text = page.locator("#ris_this_sheet").evaluate("element => element.textContent")
    assert page.evaluate(selected).strip() == text.strip()
    expect(page.locator("[data-copy=ris_this_sheet]")).to_have_text("Copy")


def test_the_way_from_a_fact_to_a_copy_needs_keys_only(site: Path, open_page: OpenPage) -> None:
    """Enter on "Cite this" opens the fact's own entry; from there Tab leads to its buttons."""
    page = open_page(site / "figures.html").page
    page.locator("#planned-recruits .cite-this").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/cite-figures.html#cite_planned-recruits")
    entry = page.locator("#cite_planned-recruits")
    expect(entry).to_be_in_viewport()
    expect(page.locator("details[open]")).to_have_count(1)
    expect(page.locator("details[open] > summary")).to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(page.locator("[data-copy=line_planned-recruits]")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("Copied")
    assert "24,000" in pasted(page)


def test_buttons_are_large_enough(site: Path, open_page: OpenPage) -> None:
    """Every button to copy, and every link about citing, is a target of 24 pixels."""
    page = open_page(site / "cite.html", viewport=(320, 640)).page
    controls = page.locator(".copy:visible, .cite-tools a:visible, .cite-links a, summary").all()
    boxes = [control.bounding_box() for control in controls]
    assert len(boxes) > 10
    for box in boxes:
        assert box is not None
        assert min(box["width"], box["height"]) >= SMALLEST_TARGET


def test_everything_is_there_without_scripts(site: Path, open_page: OpenPage) -> None:
    """No button that could do nothing is shown; the texts are, and a link opens its entry."""
    page = open_page(
        (site / "cite-claims.html").as_uri() + "#cite_threats-before-trial", javascript=False
    ).page
    expect(page.locator("#bib_threats-before-trial")).to_be_visible()
    expect(page.locator(".copy:visible")).to_have_count(0)


def test_files_for_reference_managers_are_downloaded(site: Path, open_page: OpenPage) -> None:
    """From a host the links give the files that stand beside the page, under their own names."""
    handler = partial(SimpleHTTPRequestHandler, directory=site)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        host = f"http://127.0.0.1:{server.server_port}/"
        page = open_page(f"{host}cite.html", site=host).page
        for name in ("references.bib", "references.ris", "references.json"):
            with page.expect_download() as download:
                page.locator(f"[href='{name}']").click()
            assert download.value.suggested_filename == name
            assert download.value.path().read_bytes() == (site / name).read_bytes()
        server.shutdown()
