"""The search on real pages from the disk: what it finds, in which order, and how it is used."""

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage, Visit
from tests.browser.search_site import address, search_site
from tests.pages import site_of


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a site in several scripts."""
    return search_site(tmp_path_factory.mktemp("search"))


@pytest.fixture
def search(site: Path, open_page: OpenPage) -> Visit:
    """Return a visit to its search page."""
    return open_page(address(site))


def found(page: Page, query: str) -> list[str]:
    """Type a query and return the links of what was found, best first."""
    page.fill("#search_words", query)
    page.press("#search_words", "Enter")  # at once, not when the typing has paused
    page.wait_for_function(
        "query => new URLSearchParams(location.search).get('q') === query", arg=query
    )
    return [link.get_attribute("href") or "" for link in page.locator(".search-results a").all()]


def lit(page: Page) -> set[str]:
    """Return the words that are marked in what was found."""
    return set(page.locator(".search-results mark").all_text_contents())


ARABIC_NUMBER = "\u0662\u0664\u066c\u0660\u0660\u0660"
CASES = {
    "accents, case and widths": [
        ("jose nunez", "people.html#jose", {"José", "Núñez"}),
        ("JOSÉ", "people.html#jose", {"José"}),
        ("\uff2a\uff4f\uff53\uff45", "people.html#jose", {"José"}),
        ("strasse", "timeline.html#street-cleared", {"Straße"}),
    ],
    "endings and beginnings": [
        ("returning ferries", "timeline.html#ferry-returns", {"ferry", "returns", "returned"}),
        ("city", "timeline.html#contract-signed", {"cities"}),
        ("Soldat", "timeline.html#street-cleared", {"Soldaten"}),
        ("harb", "claims.html#bridge-closed", {"harbour"}),
        ("winter repaired", "timeline.html#ferry-returns", {"winter", "repaired"}),
    ],
    "one slip": [
        ("conrtact", "timeline.html#contract-signed", {"contract"}),
        ("kontract", "timeline.html#contract-signed", {"contract"}),
        ("contarct", "timeline.html#contract-signed", {"contract"}),
        ("contrct", "timeline.html#contract-signed", {"contract"}),
        ("contreact", "timeline.html#contract-signed", {"contract"}),
        ("reserch", "timeline.html#contract-signed", {"Researchers"}),
    ],
    "numbers": [
        (number, "figures.html#price", {"24,000"})
        for number in ("24000", "24,000", "24 000", "24.000", "24\u202f000", ARABIC_NUMBER, "२४०००")
    ],
    "Arabic, with and without vowel signs, article and the dots of its last letter": [
        ("وزير", "claims.html#told-fayadan", {"وَزِيرُ"}),
        ("فيضانات", "claims.html#told-fayadan", {"الفيضانات"}),
        ("والدفاع", "claims.html#told-fayadan", {"الدفاع"}),
        ("ان مدينه", "claims.html#told-fayadan", {"إن", "المدينة"}),
    ],
    "Chinese: words, parts of them, and two words that stand apart": [
        ("洪水", "claims.html#told-hongshui", {"洪水"}),
        ("京大", "claims.html#told-hongshui", {"京大"}),
        ("村", "claims.html#told-hongshui", {"村"}),
        ("洪水村庄", "claims.html#told-hongshui", {"洪水", "村庄"}),
    ],
    "Russian: other cases of the same words": [
        ("России солдатами война", "claims.html#told-voyna", {"Россия", "солдат", "войну"}),
    ],
}
"""Queries with the best result and all words that are marked."""


@pytest.mark.parametrize("group", CASES)
def test_words_are_found_as_people_write_them(search: Visit, group: str) -> None:
    """The fact is first, and the very words of the site are marked."""
    for query, href, marked in CASES[group]:
        assert found(search.page, query)[:1] == [href], query
        assert lit(search.page) == marked, query
        expect(search.page.locator("#search_status")).to_contain_text("Found:")
    assert search.errors == []


SLIPS = {
    "own": [
        ("defendnt", "figures.html#defendants-in-detention", {"defendants"}),
        ("suspekt", "claims.html#threats-before-trial", {"suspects"}),
        ("suspects", "claims.html#threats-before-trial", {"suspects"}),
    ],
    "newsroom": [
        ("counsil", "people.html#person_council", {"council", "council's"}),
        ("famly", "moving/figures.html#families-moved", {"families"}),
        ("teslin", "people.html#person_teslin", {"teslin"}),
        ("council", "people.html#person_council", {"council", "council's"}),
    ],
}
"""Queries on whole sites with the best result and all words that are marked, in small letters."""


@pytest.mark.parametrize("name", SLIPS)
def test_likenesses_bring_no_other_words(
    tmp_path: Path, open_page: OpenPage, name: Literal["own", "newsroom"]
) -> None:
    """A word with a slip finds the word that was meant; a word that is there finds itself."""
    for path, data in site_of(name).files.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    page = open_page(address(tmp_path)).page
    for query, href, marked in SLIPS[name]:
        hrefs = found(page, query)
        assert hrefs[:1] == [href], query
        assert len(hrefs) == len(set(hrefs)), query
        assert {word.lower() for word in lit(page)} <= marked, query


def test_other_endings_are_not_other_words(search: Visit) -> None:
    """Where nothing is more alike, a short common beginning is enough; else it is not."""
    assert found(search.page, "returnless") == []
    assert found(search.page, "bridging")[:1] == ["claims.html#bridge-closed"]
    assert lit(search.page) == {"bridge"}


def test_a_phrase_must_stand_so(search: Visit) -> None:
    """In quotation marks the order counts; without them it does not."""
    assert len(found(search.page, "harbour old")) > 0
    assert found(search.page, '"harbour old"') == []
    assert "claims.html#bridge-closed" in found(search.page, "\u201cold harbour\u201d")
    assert lit(search.page) == {"old harbour"}
    assert found(search.page, "\u201c大京\u201d") == []


def test_the_best_is_first(search: Visit) -> None:
    """A title goes before a quotation, and a fact before a passage."""
    hrefs = found(search.page, "bridge")
    assert hrefs[:2] == ["claims.html#bridge-closed", "claims.html#master"]
    assert [href for href in hrefs if href.startswith("sources/")] == hrefs[2:]
    assert found(search.page, "repair")[:2] == ["figures.html#price", "claims.html#owner-paid"]


def test_all_words_must_be_there_unless_nothing_has_them(search: Visit) -> None:
    """Where nothing has them all, the page says so and shows what has some."""
    assert found(search.page, "ferry returns")[0] == "timeline.html#ferry-returns"
    assert "claims.html#bridge-closed" not in found(search.page, "ferry winter")
    assert found(search.page, "ferry bridge zeppelin") != []
    expect(search.page.locator("#search_status")).to_contain_text("Nothing has all these words")


def test_where_nothing_is_found_the_page_says_so(search: Visit) -> None:
    """It suggests what to do, and the ways to all pages are still there."""
    assert found(search.page, "zeppelin") == []
    expect(search.page.locator("#search_status")).to_contain_text("Nothing found")
    assert search.page.locator(".search-pages a").first.is_visible()


def test_a_result_leads_to_the_marked_passage(search: Visit) -> None:
    """A passage is shown as its source has it, in its language, and opens where it stands."""
    page = search.page
    found(page, "洪水")
    passage = page.locator(".search-results li", has_text="Passage 1, line 1")
    quote = passage.locator("blockquote")
    assert [quote.get_attribute(name) for name in ("lang", "dir")] == ["zh", "ltr"]
    assert "The hongshui" in passage.inner_text()
    passage.locator("a").click()
    page.wait_for_url("**/sources/hongshui.html#q-told-hongshui-1")
    page.go_back()
    expect(page.locator("#search_words")).to_have_value("洪水")
    expect(page.locator(".search-results a").first).to_be_visible()


def test_kinds_can_be_told_apart(search: Visit) -> None:
    """The choice of a kind leaves out the others, and is kept in the address."""
    page = search.page
    found(page, "harbour")
    page.select_option("#search_kind", "passage")
    page.wait_for_url("**kind=passage")
    assert set(page.locator(".search-results .kind").all_text_contents()) == {"passage"}
    page.reload()
    expect(page.locator("#search_kind")).to_have_value("passage")
    assert set(page.locator(".search-results .kind").all_text_contents()) == {"passage"}


def test_the_search_is_used_by_keyboard_alone(search: Visit) -> None:
    """Arrows go through what was found, Escape comes back and clears, Enter follows."""
    page = search.page
    box = page.locator("#search_words")
    while page.evaluate("document.activeElement.id") != "search_words":
        page.keyboard.press("Tab")
    page.keyboard.type("bridge")
    page.keyboard.press("Enter")
    links = page.locator(".search-results a")
    expect(links.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(box).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.first).to_be_focused()
    page.keyboard.press("Escape")
    expect(box).to_be_focused()
    page.keyboard.press("Escape")
    expect(box).to_have_value("")
    expect(links).to_have_count(0)
    page.keyboard.type("ferry returns")
    page.keyboard.press("Enter")
    expect(links.first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/timeline.html#ferry-returns")
    assert search.errors == []


def test_the_query_is_kept_in_the_address(site: Path, open_page: OpenPage) -> None:
    """An address with a query shows what it finds; a cleared box leaves a bare address."""
    page = open_page(address(site, "José & café")).page
    expect(page.locator(".search-results a").first).to_have_attribute("href", "people.html#jose")
    assert page.input_value("#search_words") == "José & café"
    page.fill("#search_words", "")
    page.wait_for_url(address(site))


def test_the_index_is_loaded_only_when_it_is_asked_for(site: Path, open_page: OpenPage) -> None:
    """Nothing of it is read with the page, but when the box is entered, and once."""
    visit = open_page(site / "index.html")
    asked: list[str] = []
    visit.page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    visit.page.click(".to-search")
    visit.page.wait_for_load_state("networkidle")
    assert "search.js" in asked
    assert "search-index.js" not in asked
    visit.page.focus("#search_words")
    found(visit.page, "ferry")
    found(visit.page, "bridge")
    assert asked.count("search-index.js") == 1
    assert visit.foreign == []


def test_a_lost_index_is_told(site: Path, open_page: OpenPage, tmp_path: Path) -> None:
    """Where the index cannot be read, the page says so."""
    for name in ("search.html", "static/search.js", "static/theme.js", "static/factsheet.js"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes((site / name).read_bytes())
    page = open_page(address(tmp_path, "ferry")).page
    expect(page.locator("#search_status")).to_contain_text("could not be read")


def test_without_scripts_the_page_leads_on(site: Path, open_page: OpenPage) -> None:
    """It says why there is no box, and links to all that could be found."""
    page = open_page(address(site), javascript=False).page
    assert not page.locator("#search_words").is_visible()
    assert "needs scripts" in page.inner_text("main")
    hrefs = [link.get_attribute("href") for link in page.locator(".search-pages a").all()]
    assert hrefs == [
        "timeline.html",
        "figures.html",
        "claims.html",
        "people.html",
        "sources.html",
    ]


def test_signs_are_parted_without_a_segmenter(site: Path, open_page: OpenPage) -> None:
    """A browser that cannot part Chinese into words looks for each two signs."""
    visit = open_page(site / "index.html")
    visit.page.add_init_script("delete Intl.Segmenter")
    visit.page.goto(address(site))
    assert found(visit.page, "洪水造成")[:1] == ["claims.html#told-hongshui"]
    assert visit.errors == []
