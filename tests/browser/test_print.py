"""Pages as they are printed: what only a screen can do is gone, text and drawings are there."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from tests.browser.conftest import OpenPage

SOURCE: Final = "sources/putin-signs-law.html"
SCREEN: Final = (
    ".nav, .tools, .to-search, .theme, .skip, .neighbours, [popover], .filters, input, select, "
    ".copy, .cite-this, .keys, .passage-steps, button:not(.cite)"
)
"""What is for a screen; the number of a citation is a button that is printed as a fact's id."""

PAPER: Final = {
    "index.html": ("h1", ".glance", ".leading .amount", ".prose p", ".questions dt", ".manner svg"),
    "figures.html": (
        "h1",
        ".figure .amount",
        ".evidence q, .evidence blockquote",
        ".bar",
    ),
    "timeline.html": ("h1", ".event h3", ".axis svg", ".evidence"),
    SOURCE: ("h1", "p.text", "p.text mark", ".passage-note", ".strip svg"),
}


@pytest.mark.parametrize("path", PAPER)
def test_paper_has_what_is_read_and_no_more(
    sites: Mapping[str, Path], open_page: OpenPage, path: str
) -> None:
    """Ways round the site, search, theme, cards, filters and buttons stay on the screen."""
    page = open_page(sites["own"] / path).page
    assert page.locator(SCREEN).locator("visible=true").count() > 3
    page.emulate_media(media="print")
    left = page.locator(SCREEN).locator("visible=true")
    assert [one.evaluate("e => e.outerHTML.slice(0, 120)") for one in left.all()] == []
    for part in PAPER[path]:
        assert page.locator(part).locator("visible=true").count() > 0, part
    assert page.locator("main").inner_text().count(" ") > 300


def test_every_passage_of_the_text_is_printed(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """No paragraph, mark or note that is on the screen is missing on paper."""
    page = open_page(sites["own"] / SOURCE).page
    page.emulate_media(media="print")
    for part in ("p.text", "p.text mark", ".passage-note", ".strip svg"):
        parts = page.locator(part)
        assert parts.locator("visible=true").count() == parts.count() > 3, part
