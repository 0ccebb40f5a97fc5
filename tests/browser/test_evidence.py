"""Evidence in a real browser, from the disk: the cards of citations, the chain, text fragments."""

import html
import re
from collections.abc import Mapping
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import FloatRect, Locator, Page
from playwright.sync_api import TimeoutError as WaitedTooLong

from generator.text.fragment import Findable, at_fragment
from generator.text.lines import paragraphs
from generator.text.selector import Indexed
from tests.browser.conftest import OpenPage
from tests.projects import ROOT

PHONE, LYING_PHONE = (360, 640), (640, 360)
SUMMARY = "#summary_heading ~ .prose .citation"
OPEN = ".cite-card:popover-open"
SHOWN = ".cite-card:visible"

with_and_without_script = pytest.mark.parametrize(
    "javascript", [True, False], ids=["script", "no-script"]
)


def box_of(element: Locator) -> FloatRect:
    """Return where an element is drawn."""
    box = element.bounding_box()
    assert box is not None
    return box


def is_focused(element: Locator) -> bool:
    """Return whether an element has the focus."""
    return bool(element.evaluate("element => element === document.activeElement"))


@with_and_without_script
def test_a_click_opens_the_card_of_a_citation(
    sites: Mapping[str, Path], open_page: OpenPage, *, javascript: bool
) -> None:
    """It holds the passage, the chain in words and the ways on; another click puts it away."""
    page = open_page(sites["own"] / "index.html", javascript=javascript, viewport=PHONE).page
    assert page.locator(SHOWN).count() == 0
    number = page.locator(f"{SUMMARY} .cite").nth(4)
    assert number.get_attribute("aria-label") == (
        "Evidence 5: defendants the Russian government plans to recruit for the war in Ukraine"
    )
    number.click()
    card = page.locator(OPEN)
    text = card.inner_text()
    assert "plans to recruit around 24,000 defendants" in text
    assert "Said by IStories, according to this news report." in text
    assert "estimate" in text
    assert [link.get_attribute("href") for link in card.get_by_role("link").all()] == [
        "figures.html#planned-recruits",
        "sources/putin-signs-law.html#q-planned-recruits-1",
    ]
    page.get_by_role("heading", level=1).click()
    assert page.locator(SHOWN).count() == 0
    number.click()
    card.get_by_role("link").last.click()
    page.wait_for_url("**/putin-signs-law.html#q-planned-recruits-1")


@with_and_without_script
def test_the_keyboard_opens_a_card_and_goes_on_from_it(
    sites: Mapping[str, Path], open_page: OpenPage, *, javascript: bool
) -> None:
    """Focus shows it, Enter opens it, Tab goes into it, Escape puts it away and leads back."""
    page = open_page(sites["own"] / "index.html", javascript=javascript).page
    numbers = page.locator(f"{SUMMARY} .cite")
    numbers.nth(0).focus()
    page.keyboard.press("Tab")
    assert is_focused(numbers.nth(1)), "a card that is only looked at holds no stops"
    assert page.locator(SHOWN).count() == 1
    assert page.locator(OPEN).count() == 0
    page.keyboard.press("Enter")
    card = page.locator(OPEN)
    for link in card.get_by_role("link").all():
        page.keyboard.press("Tab")
        assert is_focused(link)
    page.keyboard.press("Escape")
    assert page.locator(OPEN).count() == 0
    assert is_focused(numbers.nth(1))
    assert page.locator(SHOWN).count() == (0 if javascript else 1), "Escape needs the script"
    page.keyboard.press("Tab")
    assert is_focused(numbers.nth(2))


@with_and_without_script
def test_pointing_at_a_number_shows_its_card(
    sites: Mapping[str, Path], open_page: OpenPage, *, javascript: bool
) -> None:
    """It stays while the pointer goes on to it, and is put away by leaving or by Escape."""
    page = open_page(sites["own"] / "index.html", javascript=javascript).page
    number = page.locator(f"{SUMMARY} .cite").nth(5)
    number.hover()
    card = page.locator(SHOWN)
    assert card.count() == 1
    start, end = box_of(number), box_of(card.locator("q"))
    page.mouse.move(start["x"] + start["width"] / 2, end["y"], steps=40)
    assert card.count() == 1
    assert page.locator(OPEN).count() == 0
    if javascript:
        page.keyboard.press("Escape")
        assert card.count() == 0
        page.mouse.move(0, 0)
        number.hover()
        assert card.count() == 1
    page.mouse.move(0, 0)
    assert card.count() == 0


def test_a_card_is_not_read_out_with_its_paragraph(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """A reader who listens hears the text and the number, not the card behind it."""
    page = open_page(sites["own"] / "index.html").page
    tree = page.locator("#summary_heading ~ .prose").aria_snapshot()
    assert 'button "Evidence 1: Putin signs the law"' in tree
    assert "Read it in the source" not in tree


@pytest.mark.parametrize("viewport", [PHONE, LYING_PHONE], ids=["upright", "lying"])
def test_a_card_never_covers_its_line(
    sites: Mapping[str, Path], open_page: OpenPage, viewport: tuple[int, int]
) -> None:
    """Wherever the number stands on a small screen, its card is beside its line, and in sight."""
    page = open_page(sites["own"] / "index.html", viewport=viewport).page
    numbers = page.locator(f"{SUMMARY} .cite")
    assert numbers.count() > 15
    for number in numbers.all():
        for share in (0.05, 0.5, 0.7, 0.95):
            seen = number.evaluate(MEASURE, share)
            assert seen["card"]["top"] >= 0, seen
            assert seen["card"]["bottom"] <= viewport[1], seen
            assert seen["card"]["left"] >= 0, seen
            assert seen["card"]["right"] <= viewport[0], seen
            apart = (
                seen["card"]["top"] >= seen["line"]["bottom"]
                or seen["card"]["bottom"] <= seen["line"]["top"]
            )
            assert apart, (number.get_attribute("aria-label"), share, seen)


MEASURE = """async (number, share) => {
    const citation = number.parentElement;
    const card = citation.querySelector(".cite-card");
    scrollTo(0, scrollY + number.getBoundingClientRect().top - (innerHeight - 40) * share);
    number.click();
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const own = number.getBoundingClientRect();
    const range = document.createRange();
    const walker = document.createTreeWalker(citation.closest("p"), NodeFilter.SHOW_TEXT);
    let top = own.top, bottom = own.bottom;
    while (walker.nextNode()) {
        if (walker.currentNode.parentElement.closest(".cite-card")) continue;
        range.selectNodeContents(walker.currentNode);
        for (const box of range.getClientRects()) {
            const middle = (box.top + box.bottom) / 2;
            if (middle > own.top && middle < own.bottom) {
                top = Math.min(top, box.top);
                bottom = Math.max(bottom, box.bottom);
            }
        }
    }
    const seen = { line: { top, bottom }, card: card.getBoundingClientRect().toJSON() };
    card.hidePopover();
    return seen;
}"""


def test_a_second_reference_opens_the_same_card_at_its_own_place(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """A text that cites a fact twice has one card, which stands at the number that opened it."""
    page = open_page(sites["own"] / "index.html", viewport=PHONE).page
    page.evaluate(
        """() => {
            const first = document.querySelector(".prose .citation");
            const again = first.cloneNode();
            again.append(first.firstElementChild.cloneNode(true));
            first.closest(".prose").lastElementChild.append(again);
        }"""
    )
    again = page.locator(".citation:not(:has(.cite-card)) .cite")
    again.click()
    card = page.locator(OPEN)
    assert card.get_attribute("id") == again.get_attribute("popovertarget")
    number, shown = box_of(again), box_of(card)
    below = shown["y"] - (number["y"] + number["height"])
    above = number["y"] - (shown["y"] + shown["height"])
    assert -1 <= max(below, above) < 10


def test_on_paper_a_citation_is_the_id_of_its_fact(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """No card is printed, open or not."""
    page = open_page(sites["own"] / "index.html").page
    number = page.locator(f"{SUMMARY} .cite").first
    number.click()
    page.emulate_media(media="print")
    assert page.locator(SHOWN).count() == 0
    assert "law-signed" in number.evaluate(
        "element => getComputedStyle(element, '::before').content"
    )


def test_the_chain_runs_from_the_first_speaker_to_the_source(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """In the order of the hands, with an arrow between them, and the unnamed told by a border."""
    page = open_page(sites["own"] / "figures.html").page
    chain = page.locator("#share-likely-conscripted .chain")
    steps = chain.get_by_role("listitem")
    assert steps.all_inner_texts() == [
        "Said by Source within the Defense Ministry (not named in the text)",
        "IStories",
        "this news report · through 2 hands",
    ]
    arrow = "element => getComputedStyle(element, '::after').content"
    assert ["\u2192" in step.evaluate(arrow) for step in steps.all()] == [True, True, False]
    border = "element => getComputedStyle(element).borderBlockStartStyle"
    assert steps.nth(0).locator("a").evaluate(border) == "dashed"
    assert steps.nth(1).locator("a").evaluate(border) == "none"
    page.evaluate("document.documentElement.dir = 'rtl'")
    assert "\u2190" in steps.nth(0).evaluate(arrow)


def test_a_live_link_names_the_passage(sites: Mapping[str, Path], open_page: OpenPage) -> None:
    """Where the source has an address, of the evidence and of the card; where not, none."""
    page = open_page(sites["full"] / "flood" / "timeline.html").page
    live = page.locator("figure.evidence").get_by_role("link", name="publisher")
    addresses = [link.get_attribute("href") or "" for link in live.all()]
    assert addresses
    assert all(
        address.startswith("https://courier.example/flood?page=1&part=2#:~:text=")
        for address in addresses
    )
    page.goto((sites["own"] / "figures.html").as_uri())
    assert page.get_by_role("link", name="publisher").count() == 0


SEEDS = ("seeds/000_64494402b516eed5.txt", "tests/sites/full/seeds/courier.txt",
         "tests/sites/full/seeds/board.txt")  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
def test_a_text_fragment_finds_its_passage(open_page: OpenPage, tmp_path: Path, seed: str) -> None:
    """A browser scrolls to the very words, whatever is above and below them."""
    raw = (ROOT / seed).read_text(encoding="utf-8")
    spans = [match.span() for match in re.finditer(r"(?<!['\u2019])\b\w+\b(?!['\u2019])", raw)]
    file = tmp_path / "live.html"
    file.write_text(live_page(raw, spans), encoding="utf-8")
    page = open_page(file).page
    findable, random = Findable(Indexed(raw)), Random(7)  # noqa: S311 - a sample, no secret
    for _ in range(15):
        first = random.randrange(len(spans))
        last = min(first + random.choice([0, 1, 3, 8, 30, 80]), len(spans) - 1)
        text = findable.directive(spans[first][0], spans[last][1], 240)
        assert text is not None, raw[spans[first][0] : spans[last][1]]
        assert is_found(page, at_fragment(file.as_uri(), text), f"w{spans[first][0]}"), text


def test_a_text_fragment_without_its_words_finds_nothing(
    open_page: OpenPage, tmp_path: Path
) -> None:
    """The measure tells a passage that is not there from one that is."""
    raw = (ROOT / SEEDS[0]).read_text(encoding="utf-8")
    start = raw.index("Romanova")
    file = tmp_path / "live.html"
    file.write_text(live_page(raw, [(start, start + len("Romanova"))]), encoding="utf-8")
    page = open_page(file).page
    assert is_found(page, at_fragment(file.as_uri(), "text=Romanova"), f"w{start}")
    assert not is_found(page, at_fragment(file.as_uri(), "text=Romanowa"), f"w{start}", wait=500)


def live_page(raw: str, spans: list[tuple[int, int]]) -> str:
    """Return a page with a text far below its beginning; each word has an id to measure it by."""
    parts = []
    for start, end in paragraphs(raw):
        parts.append('<p style="font: 30px/2 serif; margin-block: 900px">')
        at = start
        for first, last in spans:
            if start <= first < end:
                word = html.escape(raw[first:last])
                parts.append(f'{html.escape(raw[at:first])}<span id="w{first}">{word}</span>')
                at = last
        parts.append(f"{html.escape(raw[at:end])}</p>")
    return f'<!doctype html><meta charset="utf-8"><title>x</title>{"".join(parts)}'


def is_found(page: Page, address: str, word: str, wait: float = 3000) -> bool:
    """Return whether an address leads to a place in sight of a word; without a match it is not."""
    page.goto("about:blank")
    page.goto(address)
    try:
        page.wait_for_function(
            """(id) => {
                const box = document.getElementById(id).getBoundingClientRect();
                return scrollY > 0 && box.top >= 0 && box.bottom <= innerHeight;
            }""",
            arg=word,
            timeout=wait,
        )
    except WaitedTooLong:
        return False
    return True
