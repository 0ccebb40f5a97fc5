"""Every page as axe-core sees it, and as a reader with a keyboard alone goes through it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import OpenPage, assert_clean
from tests.browser.reading import pages_to_read
from tests.pages import PROJECTS

WIDTHS: Final = (360, 768, 1280)
SCHEMES: Final[tuple[Literal["light", "dark"], ...]] = ("light", "dark")
RUN: Final = "axe.run({resultTypes: ['violations']})"

ROUND: Final = 20
"""How often Tab is pressed before it is asked how far that led."""

WATCH: Final = """(controls) => {
    const list = [...document.querySelectorAll(controls)].filter((element) =>
        !element.disabled && element.tabIndex >= 0
        && element.checkVisibility({visibilityProperty: true}));
    list.forEach((element, number) => element.setAttribute("data-control", number));
    window.seen = {};
    addEventListener("focusin", ({target}) => {
        const style = getComputedStyle(target);
        window.seen[target.dataset.control] = target.matches(":focus-visible")
            && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    });
    return list.length;
}"""
"""Number the controls that are to be seen, and note of each one reached whether it shows it."""

CONTROLS: Final = "a[href], button, input, select, textarea, summary, [tabindex='0']"

each_site = pytest.mark.parametrize("name", PROJECTS)


@pytest.mark.parametrize("scheme", SCHEMES)
@each_site
def test_axe_finds_nothing(
    sites: Mapping[str, Path], open_page: OpenPage, name: str, scheme: Literal["light", "dark"]
) -> None:
    """No page breaks a rule of axe-core: by day and night, on phone, tablet and desk.

    The pages of this repository's own site are looked at in every width by day and by night, and so
    are those over several sheets and of one of these; the others of the examples, which have the
    same parts, on the phone by day and on the desk by night.
    """
    visit = open_page(sites[name] / "index.html", scheme=scheme)
    page, axe = visit.page, Axe()
    few = {"light": WIDTHS[:1], "dark": WIDTHS[-1:]}[scheme]
    found = []
    for path in pages_to_read(name):
        page.goto((sites[name] / path).as_uri())
        page.evaluate(axe.axe_script)
        for width in WIDTHS if in_every_way(name, path) else few:
            page.set_viewport_size({"width": width, "height": 800})
            found += [f"{path} {scheme} {width}: {fault}" for fault in violations(page)]
    assert found == []


def in_every_way(name: str, path: str) -> bool:
    """Return whether a page is looked at in every width, by day and by night."""
    return name == "own" or (name == "newsroom" and "/" not in path)


def test_axe_would_find_a_fault(open_page: OpenPage, tmp_path: Path) -> None:
    """A page without a language and with a picture without words does not pass."""
    file = tmp_path / "bad.html"
    file.write_text("<!doctype html><title>x</title><main><h1>x</h1><img src='data:,'></main>")
    page = open_page(file).page
    page.evaluate(Axe().axe_script)
    assert {fault.split(":")[0] for fault in violations(page)} >= {"html-has-lang", "image-alt"}


def violations(page: Page) -> list[str]:
    """Return what axe-core finds on a page that holds its script: the rule and the elements."""
    return [
        f"{rule['id']}: {[node['html'][:120] for node in rule['nodes']][:4]}"
        for rule in page.evaluate(RUN)["violations"]
    ]


@each_site
def test_the_keyboard_reaches_every_control(
    sites: Mapping[str, Path], open_page: OpenPage, name: str
) -> None:
    """From the top, Tab leads to every control that is to be seen, and shows where it is.

    None of them keeps the focus to itself (WCAG 2.2, 2.1.1, 2.1.2, 2.4.7).
    """
    visit = open_page(sites[name] / "index.html")
    for path in pages_to_read(name):
        visit.page.goto((sites[name] / path).as_uri())
        assert (path, missed(visit.page)) == (path, [])
    assert_clean(visit)


def missed(page: Page) -> list[str]:
    """Return the controls of a page that Tab does not reach, or that do not show the focus."""
    count: int = page.evaluate(WATCH, CONTROLS)
    seen: dict[str, bool] = {}
    for _ in range(0, 2 * count + ROUND, ROUND):
        for _ in range(ROUND):
            page.keyboard.press("Tab")
        seen = page.evaluate("window.seen")
        if str(count - 1) in seen:
            break
    return [
        str(page.locator(f"[data-control='{number}']").evaluate("e => e.outerHTML.slice(0, 160)"))
        for number in range(count)
        if not seen.get(str(number))
    ]


def test_a_control_that_the_keyboard_misses_is_noticed(open_page: OpenPage, tmp_path: Path) -> None:
    """The search for lost controls finds one that gives the focus away, and one without outline."""
    file = tmp_path / "bad.html"
    file.write_text(
        "<!doctype html><style>:focus-visible { outline: 3px solid }</style>"
        "<a href='#a'>a</a><a href='#b' style='outline:none'>b</a>"
        "<button onfocus='this.blur()'>c</button><a href='#d'>d</a>"
    )
    lost = missed(open_page(file).page)
    assert [text[:7] for text in lost] == ["<a href", "<button"]
