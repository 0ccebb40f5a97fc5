"""The search: what can be found, what is withheld, and where every entry leads."""

import gettext
from dataclasses import replace

import pytest

from generator.compose import compose_search
from generator.model.addresses import ACROSS_PAGES
from generator.model.anchored import AnchoredSheet
from generator.model.fields import Show
from generator.model.project import Project
from generator.views import SearchEntry, SearchSource, SearchView
from tests.unit.compose.compose_builders import (
    RECORD,
    SITE,
    anchored,
    claim,
    entity,
    event,
    figure,
    ids,
    sheet_of,
    source,
    when,
)

TEXT = "Ada Lovelace opened\nthe bridge in 1843.\n\nIt cost 24\xa0000 pounds."


def search(*sheets: AnchoredSheet, language: str = "en") -> SearchView:
    """Return the search of a site with these sheets."""
    site = replace(SITE, language=language)
    project = Project(site=site, sheets=tuple(found.sheet for found in sheets))
    return compose_search(project, sheets, gettext.NullTranslations())


def whole(show: Show = Show.FULL, path: str = ".") -> AnchoredSheet:
    """Return a sheet with a fact of each kind over one source."""
    return anchored(
        sheet_of(
            source(TEXT, show=show, publisher="The Gazette", published=when("1843-05-01"),
                   authors=("A. Writer",), note="Kept *whole*."),
            event("opened", "Ada Lovelace opened\nthe bridge in 1843", date=when("1843"),
                  note="The **first** one [@cost].", tags=("bridges",)),
            figure("cost", "24\xa0000 pounds", value=24000, unit="pounds"),
            claim("said", "It cost 24\xa0000 pounds", attribution=ids("ada")),
            entity("ada", "Ada Lovelace", role="engineer", aliases=("A. A. L.", "Byron")),
            path=path,
        )
    )  # fmt: skip


def entry(view: SearchView, href: str) -> SearchEntry:
    """Return the entry that leads to an address."""
    (found,) = [one for one in view.index.entries if one.href == href]
    return found


def test_everything_can_be_found_in_the_order_of_the_site() -> None:
    """Facts first, then each source with its passages in the order of its text."""
    view = search(whole())
    assert [(one.kind, one.href) for one in view.index.entries] == [
        ("event", "timeline.html#opened"),
        ("figure", "figures.html#cost"),
        ("claim", "claims.html#said"),
        ("entity", "people.html#ada"),
        ("source", "sources/s.html"),
        ("passage", "sources/s.html#q-opened-1"),
        ("passage", "sources/s.html#q-ada-1"),
        ("passage", "sources/s.html#q-said-1"),
        ("passage", "sources/s.html#q-cost-1"),
    ]


def test_an_entry_says_what_a_link_to_the_fact_says() -> None:
    """Title and detail are those of links; notes are plain; names and tags come behind."""
    view = search(whole())
    opened = entry(view, "timeline.html#opened")
    assert (opened.title, opened.detail) == ("Event opened", "1843")
    assert (opened.note, opened.also) == ("The first one.", "bridges")
    assert entry(view, "figures.html#cost").detail == "24,000 pounds"
    assert entry(view, "claims.html#said").detail == "Person ada"
    ada = entry(view, "people.html#ada")
    assert (ada.detail, ada.also) == ("engineer", "A. A. L. · Byron")
    record = entry(view, "sources/s.html")
    assert (record.title, record.detail) == ("Source s", "The Gazette · May 1, 1843")
    assert (record.note, record.also, record.source) == ("Kept whole.", "A. Writer", 0)


def test_a_fact_and_its_passage_share_the_words() -> None:
    """A quotation stands once, on one line, its no-break spaces kept."""
    view = search(whole())
    (number,) = entry(view, "timeline.html#opened").quotes
    passage = entry(view, "sources/s.html#q-opened-1")
    assert passage.quotes == (number,)
    assert view.index.quotes[number].text == "Ada Lovelace opened the bridge in 1843"
    assert passage.title == "Passage 1, lines 1 to 2"
    assert view.index.quotes[entry(view, "figures.html#cost").quotes[0]].text == "24\xa0000 pounds"


def test_a_passage_over_two_paragraphs_is_one_line() -> None:
    """Between its paragraphs stands a space."""
    view = search(anchored(sheet_of(source("One.\n\nTwo."), event("e", "One.\n\nTwo."))))
    assert [quote.text for quote in view.index.quotes] == ["One. Two."]


def test_no_word_of_a_text_that_is_only_linked_is_in_the_index() -> None:
    """Of such a source there is its record only; its facts are found by the editors' words."""
    view = search(whole(Show.LINK))
    assert view.index.quotes == ()
    assert all(one.quotes == () for one in view.index.entries)
    assert "passage" not in {one.kind for one in view.index.entries}
    assert "bridge in" not in repr(view.index)


def test_of_an_excerpted_text_the_passages_alone_are_in_the_index() -> None:
    """Not even the words around them, which its page shows."""
    view = search(anchored(sheet_of(source(TEXT, show=Show.EXCERPT), event("e", "opened"))))
    assert [quote.text for quote in view.index.quotes] == ["opened"]
    assert "Lovelace" not in repr(view.index)


def test_several_sheets_are_told_apart() -> None:
    """Each entry knows its sheet and leads into its folder; numbers count over the whole site."""
    view = search(whole(path="law"), whole(path="war crimes/ünï"))
    second = [one for one in view.index.entries if one.sheets == (1,)]
    assert second[0].href == "war%20crimes/%C3%BCn%C3%AF/timeline.html#opened"
    assert view.index.sheets == ("A sheet", "A sheet")
    assert {one.source for one in second} == {None, 1}
    assert {view.index.quotes[n].source for one in second for n in one.quotes} == {1}


def of_the_root(path: str) -> AnchoredSheet:
    """Return such a sheet in a folder, whose person and source stand at the root."""
    found = whole(path=path)
    sheet = replace(found.sheet, shared=frozenset({"ada"}), shared_sources=frozenset({"s"}))
    return replace(found, sheet=sheet)


def test_what_several_sheets_share_is_found_once() -> None:
    """A person, a source and a passage of the root stand once, with all their sheets."""
    first, second = of_the_root("a"), of_the_root("b")
    own = whole(path="c")
    index = search(first, second, own).index
    both = {one.href for one in index.entries if one.sheets == (0, 1)}
    assert both == {
        "people.html#person_ada",
        "sources.html#source_s",
        "a/sources/s.html#q-opened-1",
        "a/sources/s.html#q-ada-1",
        "a/sources/s.html#q-said-1",
        "a/sources/s.html#q-cost-1",
    }
    hrefs = [one.href for one in index.entries]
    assert "b/people.html#ada" not in hrefs
    assert {"b/timeline.html#opened", "c/people.html#ada", "c/sources/s.html"} <= set(hrefs)
    assert (len(index.sources), len(index.quotes)) == (2, 8)
    (ada,) = [one for one in index.entries if one.href == "people.html#person_ada"]
    assert [index.quotes[number].text for number in ada.quotes] == ["Ada Lovelace"]


def test_what_one_sheet_has_of_the_root_is_found_in_the_sheet() -> None:
    """There is more to read; an id that another sheet gives too is no proof of the same."""
    entries = search(of_the_root("a"), whole(path="b")).index.entries
    assert all(len(one.sheets) == 1 for one in entries)
    assert {"a/people.html#ada", "b/people.html#ada", "a/sources/s.html"} <= {
        one.href for one in entries
    }


def test_a_source_keeps_its_language_and_direction() -> None:
    """The words of a passage may run against those of the page."""
    view = search(anchored(sheet_of(source("فيضان", language="ar"))))
    assert view.index.sources == (
        SearchSource(title="Source s", language="ar", direction="rtl"),
    )  # fmt: skip


def test_the_page_leads_to_all_that_could_be_found() -> None:
    """Whoever cannot search can read on; the sheet is named where there are several."""
    page = search(whole()).page
    assert (page.path, page.root, page.heading, page.index) == (
        "search.html",
        "",
        "Search",
        "search-index.js",
    )
    (sheet,) = page.sheets
    assert sheet.title is None
    assert [(link.href, link.label) for link in sheet.links] == [
        ("timeline.html", "Timeline"),
        ("figures.html", "Key figures"),
        ("claims.html", "Claims"),
        ("people.html", "People"),
        ("sources.html", "Sources"),
    ]
    several = search(whole(path="a"), anchored(sheet_of(path="b"))).page
    assert [one.title for one in several.sheets] == ["A sheet", "A sheet"]
    assert [link.href for link in several.sheets[1].links] == [
        "b/timeline.html",
        "b/figures.html",
        "b/claims.html",
        "b/people.html",
        "b/sources.html",
    ]


def test_the_frame_is_that_of_the_sheet_where_one_is_the_whole_site() -> None:
    """Its navigation is there as on its pages; among several sheets the page is the site's own."""
    alone, among = search(whole()).page, search(whole(path="a")).page
    assert alone.title == "Search \u2013 A sheet"
    assert [entry.current for entry in alone.navigation] == [False] * 7
    assert (among.title, among.sheet, among.navigation) == ("Search \u2013 A site", None, ())
    assert [entry.href for entry in among.site_navigation] == list(ACROSS_PAGES)
    assert [(crumb.label, crumb.current) for crumb in among.crumbs] == [
        ("A site", False),
        ("Search", True),
    ]


def test_kinds_have_the_words_they_have_elsewhere() -> None:
    """One of them on a result, all of them in the choice."""
    view = search(whole())
    assert [kind.label for kind in view.index.kinds] == [
        "event", "figure", "claim", "person or organisation", "source", "passage",
    ]  # fmt: skip
    assert [kind.label for kind in view.page.kinds] == [
        "Events", "Figures", "Claims", "People and organisations", "Sources", "Passages",
    ]  # fmt: skip


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_the_same_content_gives_the_same_search(language: str) -> None:
    """Nothing but the content decides."""
    assert search(whole(), language=language) == search(whole(), language=language)


def test_a_site_without_facts_has_a_search_too() -> None:
    """It finds nothing."""
    view = search(anchored(sheet_of(record=RECORD)))
    assert view.index.entries == ()
