"""The search page, and its index as a script that nothing in it can break."""

import json
from pathlib import PurePosixPath

from generator.render import render_search
from generator.render.search_index import render_index
from tests.unit.render.sample_search import INDEX, SEARCH
from tests.unit.render.sample_words import HOSTILE
from tests.unit.render.shipped import TEMPLATES, elements, text_of, tree, with_class

PREFIX, SUFFIX = "window.factsheetIndex = ", ";\n"


def index_text() -> str:
    """Return the index of the sample as text."""
    return render_index(INDEX).decode()


def test_the_page_and_its_index_stand_at_their_paths() -> None:
    """Both are at the root of the site."""
    assert list(render_search(SEARCH, TEMPLATES)) == [
        PurePosixPath("search.html"),
        PurePosixPath("search-index.js"),
    ]


def test_the_index_is_one_array_that_gives_back_what_was_put_in() -> None:
    """Behind the name of the array stands JSON, and each thing has its line."""
    text = index_text()
    assert text.startswith(PREFIX)
    assert text.endswith(SUFFIX)
    kinds, sheets, sources, quotes, entries = json.loads(text[len(PREFIX) : -len(SUFFIX)])
    assert kinds == [["event", "event"], ["passage", "passage"]]
    assert sheets == ["One", f"Two {HOSTILE}"]
    assert sources == [["تقرير", "ar", "rtl"]]
    assert quotes == [[0, "\u2028</script><!--\u2029"]]
    assert entries == [
        [0, [0, 1], "two/timeline.html#e", -1, [0], f"Title {HOSTILE}", "1843"],
        [0, [0], "timeline.html#f", -1, [], "Bare"],
        [1, [0], "sources/s.html#q-e-1", 0, [0], "Passage 1"],
    ]
    assert len(text.splitlines()) == len(kinds) + len(sheets) + len(sources) + len(quotes) + 3


def test_nothing_in_the_index_ends_the_script() -> None:
    """No tag begins in it, and no line ends in it that an older browser would take for an end."""
    text = index_text()
    assert "<" not in text
    assert "\u2028" not in text
    assert "\u2029" not in text
    assert "تقرير" in text  # other letters stay as they are


def test_the_same_index_gives_the_same_bytes() -> None:
    """Rendering twice gives the same file."""
    assert render_index(INDEX) == render_index(INDEX)


def test_without_scripts_the_page_says_so_and_leads_on() -> None:
    """The box is there for scripts only; a sentence and the links are there for all."""
    page = render_search(SEARCH, TEMPLATES)[PurePosixPath("search.html")].decode()
    document = tree(page)
    (off,) = with_class(document, "search-off")
    assert "scripts" in text_of(off)
    links = [e.get("href") for e in elements(document) if e.tag == "a"]
    assert {"timeline.html", "two/timeline.html"} <= set(links)
    (link,) = with_class(document, "to-search")
    assert link.get("aria-current") == "page"
    scripts = [e.get("src") for e in elements(document) if e.tag == "script"]
    assert scripts == ["static/theme.js", "static/factsheet.js", "static/search.js"]
    (search,) = [e for e in elements(document) if e.tag == "search"]
    assert search.get("data-index") == "search-index.js"
