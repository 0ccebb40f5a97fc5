"""Measure the search in Chromium on many made-up facts: `python -m tests.browser.measure_search`.

Prints how big the index is, how long it takes to be ready, and how long queries take, from the key
to the list on the page. The facts are the same on every run; the times are those of this machine.
"""

import gzip
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from playwright.sync_api import Page, sync_playwright

from generator.render.search_index import render_index
from generator.views import SearchEntry, SearchIndex, SearchQuote, SearchSource, Word
from tests.browser.provide import find_chromium
from tests.browser.search_site import address, search_site

SYLLABLES: Final = [first + second for first in "bdfgkmnprstvz" for second in "aio"]
QUERIES: Final = ("b", "bado", "badofi goka", "mavonipo", "madvonipo", '"bado fi"', "24000")
ASK: Final = """query => new Promise(done => {
    const box = document.getElementById("search_words");
    const start = performance.now();
    const found = document.getElementById("search_found");
    found.replaceChildren("");  // so that finding nothing is a change too
    new MutationObserver((_, watch) => { watch.disconnect(); done(performance.now() - start); })
        .observe(found, {childList: true});
    box.value = query;
    box.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter"}));
})"""


def made_up(count: int) -> SearchIndex:
    """Return an index of so many facts: words of two to five syllables, some far more often."""
    chance = Random(1)  # noqa: S311 - the same facts on every run, no secret
    quotes = tuple(SearchQuote(source=0, text=_words(chance, 24)) for _ in range(count))
    return SearchIndex(
        path="search-index.js",
        kinds=(Word(value="claim", label="claim"),),
        sheets=("Measured",),
        sources=(SearchSource(title="Made up", language="en", direction="ltr"),),
        quotes=quotes,
        entries=tuple(
            SearchEntry(
                kind="claim",
                sheets=(0,),
                href=f"claims.html#c-{number}",
                title=_words(chance, 10),
                detail=f"about {chance.randrange(99999):,} people",
                note=_words(chance, 20),
                quotes=(number,),
            )
            for number in range(count)
        ),
    )


def _words(chance: Random, count: int) -> str:
    return " ".join(_word(chance) for _ in range(count))


def _word(chance: Random) -> str:
    """Return a word; a short one is one of few, as in any language."""
    return "".join(chance.choices(SYLLABLES, k=chance.choice((1, 1, 2, 2, 3, 4))))


def measure(page: Page, site: Path) -> Iterator[str]:
    """Yield a line for the index and one for each query."""
    page.goto(address(site))
    yield f"index ready and first query: {page.evaluate(ASK, 'zozo'):.0f} ms"
    for query in QUERIES:
        times = sorted(page.evaluate(ASK, query) for _ in range(5))
        yield f"{query}: {times[2]:.0f} ms, {page.inner_text('#search_status') or 'found'}"


def main(count: int) -> None:
    """Print the measures over so many facts."""
    chromium = find_chromium()
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = search_site(Path(folder))
        data = render_index(made_up(count))
        (site / "search-index.js").write_bytes(data)
        print(f"{count} facts: {len(data):,} bytes, {len(gzip.compress(data, 9)):,} compressed")  # noqa: T201 - this module is a command
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        with playwright.chromium.launch(executable_path=chromium, args=arguments) as browser:
            for line in measure(browser.new_page(), site):
                print(line)  # noqa: T201 - this module is a command


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 20_000)
