"""The search made by hand for the tests of the render stage."""

from generator.views import (
    LinkView,
    SearchEntry,
    SearchIndex,
    SearchPage,
    SearchQuote,
    SearchSheet,
    SearchSource,
    SearchView,
    Word,
)
from tests.unit.render.sample_pages import frame
from tests.unit.render.sample_words import HOSTILE

INDEX = SearchIndex(
    path="search-index.js",
    kinds=(Word(value="event", label="event"), Word(value="passage", label="passage")),
    sheets=("One", f"Two {HOSTILE}"),
    sources=(
        SearchSource(title="تقرير", language="ar", direction="rtl"),
    ),
    quotes=(SearchQuote(source=0, text="\u2028</script><!--\u2029"),),
    entries=(
        SearchEntry(
            kind="event",
            sheets=(0, 1),
            href="two/timeline.html#e",
            title=f"Title {HOSTILE}",
            detail="1843",
            quotes=(0,),
        ),
        SearchEntry(kind="event", sheets=(0,), href="timeline.html#f", title="Bare"),
        SearchEntry(
            kind="passage",
            sheets=(0,),
            href="sources/s.html#q-e-1",
            title="Passage 1",
            quotes=(0,),
            source=0,
        ),
    ),
)  # fmt: skip
SEARCH = SearchView(
    page=SearchPage(
        index="search-index.js",
        kinds=(Word(value="event", label=f"Events {HOSTILE}"),),
        sheets=(
            SearchSheet(title=None, links=(LinkView(href="timeline.html", label="Timeline"),)),
            SearchSheet(
                title=f"Two {HOSTILE}",
                links=(LinkView(href="two/timeline.html", label=f"Timeline {HOSTILE}"),),
            ),
        ),
        **frame("search.html", sheet=False),
    ),
    index=INDEX,
)
