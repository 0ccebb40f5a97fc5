"""The shapes of how a source says something, in a real browser: one for each word, everywhere."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tests.browser.conftest import OpenPage

SHAPES: Final = """(all) => all.map((manner) => {
    const path = manner.querySelector("path"), style = getComputedStyle(path);
    return [manner.textContent.trim(), path.getAttribute("d"),
        style.fill === "none" ? "hollow" : "filled"];
})"""
PAGES: Final = ("index.html", "figures.html", "timeline.html")


def test_a_word_has_one_shape_on_every_page(sites: Mapping[str, Path], open_page: OpenPage) -> None:
    """The same drawing stands for the same manner wherever it is read, and for no other."""
    page = open_page(sites["own"] / "index.html").page
    shapes: dict[str, set[tuple[str, str]]] = {}
    words: dict[str, set[str]] = {}
    for path in PAGES:
        page.goto((sites["own"] / path).as_uri())
        words[path] = set()
        for word, drawn, surface in page.locator(".manner").evaluate_all(SHAPES):
            shapes.setdefault(word, set()).add((drawn, surface))
            words[path].add(word)
    assert all(len(words[path]) >= 3 for path in PAGES), words
    assert set.intersection(*(words[path] for path in PAGES)) >= {"estimate", "reported speech"}
    assert {word: len(found) for word, found in shapes.items() if len(found) > 1} == {}
    assert len(set.union(*shapes.values())) == len(shapes)
