"""The annotated page of a source in a real browser: what is lit, where notes stand, which keys."""

import hashlib
import json
import re
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import pytest
from playwright.sync_api import Page

from generator.pipeline import check_project
from tests.browser.conftest import OpenPage
from tests.pages import built, write_files
from tests.projects import ROOT, lay_out

RAW: Final = ROOT / "seeds" / "000_64494402b516eed5.txt"
FILLER: Final = "The rest of the notice speaks of ropes and lamps and paint. " * 4
TEXT: Final = f"""\
Harbour notice

After a winter in dock the ferry returned on 4 May 2031. {FILLER}Then the crew came. {FILLER}\
At last the bell rang.

One two three four five six seven eight nine ten eleven twelve.

The first quay was closed.

The second quay stayed open all year.

The third quay was sold to a friend.
"""
PASSAGES: Final = (
    "the ferry returned on 4 May 2031",
    "the crew came",
    "the bell rang",
    # nested
    "One two three four five six seven eight nine ten",
    "two three four five six seven eight nine ten",
    "three four five six seven eight nine ten",
    "three four five six seven eight nine",
    # overlapping in part with these and with each other
    "eight nine ten eleven twelve",
    "ten eleven",
    # over two and three paragraphs, and one behind them in the lane of the first
    "quay was closed.\n\nThe second quay",
    "closed.\n\nThe second quay stayed open all year.\n\nThe third",
    "stayed open",
    "third quay was sold",
)


@pytest.fixture(scope="module")
def notice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the page of a source whose passages lie over each other in every way."""
    folder = tmp_path_factory.mktemp("source")
    claims = "".join(
        f"- id: claim-{number}\n  statement: Statement {chr(97 + number)}.\n  speech: narrated\n"
        f"  evidence: {json.dumps(passage)}\n"
        for number, passage in enumerate(PASSAGES)
    )
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    root = lay_out(
        folder / "project",
        {
            "content/claims.yaml": claims,
            "content/sources.yaml": "- id: notice\n  title: Harbour notice\n  text: notice.txt\n"
            f"  sha256: {digest}\n  kind: document\n  show: full\n",
            "seeds/notice.txt": TEXT,
        },
    )
    write_files(folder / "site", built(check_project(root)).files)
    return folder / "site" / "sources" / "notice.html"


def lit(page: Page, surface: str = "lit") -> str:
    """Return the text of all marks that are drawn on a surface, without its white space."""
    text = page.evaluate(
        """(name) => {
            const probe = document.body.appendChild(document.createElement("i"));
            probe.style.backgroundColor = `var(--colour-${name})`;
            const surface = getComputedStyle(probe).backgroundColor;
            probe.remove();
            return [...document.querySelectorAll(".text mark")]
                .filter((mark) => getComputedStyle(mark).backgroundColor === surface)
                .map((mark) => mark.textContent).join("");
        }""",
        surface,
    )
    return re.sub(r"\s", "", str(text))


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
def test_the_target_is_lit_from_its_start_to_its_end(
    notice: Path, open_page: OpenPage, *, javascript: bool
) -> None:
    """Nothing else is lit, whether passages nest, overlap in part or go over paragraphs."""
    visit = open_page(notice, javascript=javascript)
    for number, passage in enumerate(PASSAGES):
        visit.page.goto(f"{notice.as_uri()}#q-claim-{number}-1")
        assert lit(visit.page) == re.sub(r"\s", "", passage), passage
    assert visit.errors == []


def test_the_note_of_the_target_is_lit_too(notice: Path, open_page: OpenPage) -> None:
    """The note of a targeted passage stands out, and only that one."""
    page = open_page(notice).page
    for number in range(len(PASSAGES)):
        page.goto(f"{notice.as_uri()}#q-claim-{number}-1")
        page.locator(".passage-note.lit").wait_for()
        outlined = page.locator(".passage-note").evaluate_all(
            """(notes) => notes.filter((note) =>
                getComputedStyle(note.querySelector("div")).outlineStyle !== "none"
            ).map((note) => note.id)"""
        )
        own = page.locator(f".notes a[href$='#claim-{number}']")
        assert outlined == [own.evaluate("(link) => link.closest('li').id")], number


def test_a_note_and_its_passage_light_each_other(notice: Path, open_page: OpenPage) -> None:
    """By pointer and by keyboard, whatever lies across the passage."""
    page = open_page(notice, viewport=(1280, 1200)).page
    passage = "eight nine ten eleven twelve"
    note = page.locator(".passage-note", has=page.locator("[href$='#claim-7']"))
    note.hover()
    assert lit(page, "passage") == passage.replace(" ", "")
    note.locator(".number").focus()
    page.mouse.move(0, 0)
    assert lit(page, "passage") == passage.replace(" ", "")
    page.locator("h1").evaluate("() => document.activeElement.blur()")
    page.get_by_text("twelve", exact=False).last.hover()
    assert note.evaluate("(note) => note.classList.contains('lit')")


def test_keys_lead_from_passage_to_passage(notice: Path, open_page: OpenPage) -> None:
    """The focus and the address follow, so that a screen reader does too."""
    page = open_page(notice).page
    assert page.locator(".keys").is_visible()
    stops = []
    for key in ("Alt+ArrowDown", "Alt+ArrowDown", "Alt+ArrowDown", "Alt+ArrowUp"):
        page.keyboard.press(key)
        stops.append((page.evaluate("location.hash"), page.locator(":focus").text_content()))
    assert stops == [
        ("#q-ferry-returns-1", "1"),
        ("#q-claim-1-1", "2"),
        ("#q-claim-2-1", "3"),
        ("#q-claim-1-1", "2"),
    ]
    page.locator("#theme_choice").focus()
    page.keyboard.press("Alt+ArrowUp")
    assert page.evaluate("location.hash") == "#q-claim-1-1"


def test_buttons_lead_from_passage_to_passage(notice: Path, open_page: OpenPage) -> None:
    """They stay in sight while the text is read, and do what the keys do."""
    page = open_page(notice, viewport=(360, 640)).page
    forward = page.get_by_role("button", name="Next passage")
    for stop in ("#q-ferry-returns-1", "#q-claim-1-1", "#q-claim-2-1"):
        forward.click()
        assert page.evaluate("location.hash") == stop
    page.get_by_role("button", name="Previous passage").click()
    assert page.evaluate("location.hash") == "#q-claim-1-1"
    assert page.locator(":focus").text_content() == "2"


def test_without_a_script_the_strip_leads_to_the_notes(notice: Path, open_page: OpenPage) -> None:
    """Keys and buttons are not offered where they could do nothing."""
    page = open_page(notice, javascript=False).page
    assert not page.locator(".keys").is_visible()
    assert not page.locator(".passage-steps").is_visible()
    page.locator(".strip svg a").nth(2).click(force=True)
    assert page.evaluate("location.hash").startswith("#m-")


def distances(page: Page) -> list[float]:
    """Return how much lower each note of the long paragraph stands than its passage begins."""
    found: list[float] = page.locator("#p-2").evaluate(
        """(text) => [...text.closest(".paragraph").querySelectorAll(".passage-note")].map((note) =>
            note.getBoundingClientRect().top - document.getElementById(
                note.querySelector(".number").hash.slice(1)).getBoundingClientRect().top)"""
    )
    return found


def test_notes_stand_beside_their_passages(notice: Path, open_page: OpenPage) -> None:
    """On a wide screen a note is at most two lines off; on a narrow one it is below the text."""
    page = open_page(notice, javascript=False).page
    beside = distances(page)
    assert len(beside) == 3
    assert max(abs(distance) for distance in beside) < 70
    page.set_viewport_size({"width": 360, "height": 640})
    end = page.locator("#p-2").evaluate("(text) => text.getBoundingClientRect().bottom")
    first = page.locator("#m-1").evaluate("(note) => note.getBoundingClientRect().top")
    assert 0 <= first - end < 40
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_an_arabic_text_has_its_notes_beside_it(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """The text runs from the right, its passages are lit, and the page keeps its own direction."""
    source = sites["full"] / "flood" / "sources" / "minutes.html"
    page = open_page(source, javascript=False).page
    note = page.locator(".passage-note").first
    note.locator(".number").click()
    assert lit(page)
    text = page.locator("p.text").first
    assert text.evaluate("element => getComputedStyle(element).direction") == "rtl"

    assert (
        note.evaluate("(e) => e.getBoundingClientRect().left")
        > text.evaluate("(e) => e.getBoundingClientRect().right") - 1
    )
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_what_is_no_running_text_is_set_apart(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """The headline is larger, captions and related headlines stand in, each under its name."""
    page = open_page(sites["own"] / "sources" / "putin-signs-law.html", javascript=False).page
    assert page.locator(".part-name").all_inner_texts() == [
        "Headline",
        "Caption",
        "Headline of a related text",
        "Headline of a related text",
    ]
    look = """(text) => {
        const style = getComputedStyle(text), body = getComputedStyle(text.parentElement);
        return {size: parseFloat(style.fontSize), weight: Number(style.fontWeight),
            start: text.getBoundingClientRect().x, line: parseFloat(body.borderInlineStartWidth)};
    }"""
    running = page.locator(".paragraph:not(.part) .text").first.evaluate(look)
    headline = page.locator(".part-headline .text").evaluate(look)
    assert headline["size"] > running["size"]
    assert headline["weight"] > running["weight"]
    for name in ("caption", "related"):
        part = page.locator(f".part-{name} .text").first.evaluate(look)
        assert part["size"] < running["size"], name
        assert part["start"] > running["start"], name
        assert part["line"] > running["line"] == 0, name


@pytest.mark.parametrize("anchor", ["q-planned-recruits-1", "q-conscription-period-1"])
def test_the_strip_draws_a_passage_where_it_stands(
    sites: Mapping[str, Path], open_page: OpenPage, anchor: str
) -> None:
    """A figure and an event: the drawing begins and ends as far in as the words in the text."""
    raw = RAW.read_text(encoding="utf-8")
    source = sites["own"] / "sources" / "putin-signs-law.html"
    page = open_page(f"{source.as_uri()}#{anchor}").page
    words = lit(page)
    found = re.search(r"\s*".join(map(re.escape, words)), raw)
    assert found is not None
    note = page.locator(f".passage-note:has(.number[href='#{anchor}'])").get_attribute("id")
    drawn = page.locator(f".strip svg a[href='#{note}'] path").first.evaluate(
        """(path) => {
            const whole = path.ownerSVGElement.getBoundingClientRect();
            const own = path.getBoundingClientRect();
            return [own.left, own.right].map((at) => (at - whole.left) / whole.width);
        }"""
    )
    assert drawn == pytest.approx([at / len(raw) for at in found.span()], abs=1 / 400)


def test_every_word_of_the_text_is_read_once(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """However its passages overlap, who listens hears the text as it is, no word cut in two."""
    raw = RAW.read_text(encoding="utf-8")
    page = open_page(sites["own"] / "sources" / "putin-signs-law.html").page
    heard = [pieces(page, number) for number in range(1, page.locator("p.text").count() + 1)]
    assert ["".join(parts) for parts in heard] == [line for line in raw.splitlines() if line]
    cut = [
        first + last
        for parts in heard
        for first, last in pairwise(parts)
        if first[-1].isalnum() and last[0].isalnum()
    ]
    assert cut == []


def pieces(page: Page, number: int) -> list[str]:
    """Return the pieces of text in a paragraph that Chromium tells a screen reader.

    The numbers of the notes are left out: they are links, and named as such.
    """
    tools = page.context.new_cdp_session(page)
    root = tools.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    sought = {"nodeId": root, "selector": f"#p-{number}"}
    found = tools.send("DOM.querySelector", sought)["nodeId"]
    nodes = tools.send("Accessibility.queryAXTree", {"nodeId": found})["nodes"]
    tools.detach()
    links = {node["nodeId"] for node in nodes if is_a(node, "doc-noteref")}
    return [
        node["name"]["value"]
        for node in nodes
        if is_a(node, "StaticText") and node["parentId"] not in links
    ]


def is_a(node: dict[str, Any], role: str) -> bool:
    """Return whether a node of Chromium's accessibility tree has a role."""
    return bool(not node["ignored"] and node["role"]["value"] == role)
