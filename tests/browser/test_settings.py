"""What a reader has set in the system: more contrast, colours of their own, less motion."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

import pytest
from playwright.sync_api import Locator

from tests.browser.conftest import OpenPage
from tests.browser.reading import pages_to_read

CONTRAST: Final = """(name) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = `var(--colour-${name})`;
    probe.style.backgroundColor = "var(--colour-page)";
    const style = getComputedStyle(probe);
    const light = [style.color, style.backgroundColor].map((colour) => {
        const [r, g, b] = colour.match(/[0-9.]+/g).map((part) => part / 255).map(
            (part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    });
    probe.remove();
    return Math.max(...light) / Math.min(...light);
}"""
"""The contrast of a colour on the page, as WCAG 2.2 works it out."""

LOOK: Final = """(element) => {
    const style = getComputedStyle(element);
    return ["backgroundColor", "color", "fill", "stroke", "strokeWidth", "strokeDasharray",
        "textDecorationLine", "fontWeight", "borderBlockEndColor"].map((name) => style[name]);
}"""

STILL: Final = """() => [...document.querySelectorAll("*")].flatMap(
    (element) => [null, "::before", "::after"].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const times = `${style.transitionDuration}, ${style.animationDuration}`.split(", ");
        const moves = times.some((time) => parseFloat(time) > 0)
            || style.scrollBehavior === "smooth";
        return moves ? [element.outerHTML.slice(0, 120)] : [];
    }))"""
"""The elements that would move."""


def look(element: Locator) -> list[str]:
    """Return what an element looks like, as far as it tells it from others."""
    found: list[str] = element.evaluate(LOOK)
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_more_contrast_is_given_to_who_asks_for_it(
    sites: Mapping[str, Path], open_page: OpenPage, scheme: Literal["light", "dark"]
) -> None:
    """Rules, edges and quiet text become stronger, by day and by night."""
    page = open_page(sites["own"] / "index.html", scheme=scheme).page
    names = ("rule", "edge", "quiet")
    before = {name: page.evaluate(CONTRAST, name) for name in names}
    quiet = page.locator(".standfirst")
    soft = look(quiet)
    page.emulate_media(contrast="more", color_scheme=scheme)
    after = {name: page.evaluate(CONTRAST, name) for name in names}
    assert all(after[name] > before[name] + 1 for name in names), (before, after)
    assert after["quiet"] > 12
    assert look(quiet) != soft


def test_forced_colours_keep_passages_apart(sites: Mapping[str, Path], open_page: OpenPage) -> None:
    """A marked passage is not as the text around it, and the one that a link meant is a third."""
    source = sites["own"] / "sources" / "putin-signs-law.html"
    page = open_page(f"{source.as_uri()}#q-planned-recruits-1").page
    page.emulate_media(forced_colors="active")
    text = look(page.locator("p.text").first)
    passage = look(page.locator("p.text mark").first)
    meant = look(page.locator("#q-planned-recruits-1 ~ mark").first)
    assert len({tuple(found) for found in (text, passage, meant)}) == 3
    assert "underline" in passage


def test_forced_colours_keep_drawings_readable(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """A part is told from its whole, and what may be from what is sure, in the reader's colours."""
    page = open_page(sites["own"] / "figures.html").page
    page.emulate_media(forced_colors="active", color_scheme="dark")
    part = page.locator(".bar-part", has=page.locator(".soft")).first
    shapes = [look(part.locator(f".{name}").last) for name in ("whole", "soft", "solid")]
    assert len({tuple(shape) for shape in shapes}) == 3
    for name in ("whole", "dot-hollow"):
        shape = page.locator(f".bar .{name}").first
        fill, stroke = shape.evaluate("e => [getComputedStyle(e).fill, getComputedStyle(e).stroke]")
        assert fill != stroke, name


def test_forced_colours_keep_the_current_page_apart(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """Of the entries of the navigation, the current one alone is underlined, and is bold."""
    page = open_page(sites["own"] / "index.html").page
    page.emulate_media(forced_colors="active")
    current = page.locator(".nav [aria-current]")
    other = page.locator(".nav a:not([aria-current])").first
    style = "e => [getComputedStyle(e).borderBlockEndColor, getComputedStyle(e).fontWeight]"
    here, there = current.evaluate(style), other.evaluate(style)
    assert here[0] != there[0]
    assert here[1] > there[1]


def test_nothing_moves_for_who_wants_no_motion(
    sites: Mapping[str, Path], open_page: OpenPage
) -> None:
    """No element of any page has a transition, an animation or a smooth way to scroll."""
    page = open_page(sites["own"] / "index.html", reduced_motion=True).page
    assert page.evaluate("matchMedia('(prefers-reduced-motion: reduce)').matches")
    for path in pages_to_read("own"):
        page.goto((sites["own"] / path).as_uri())
        assert (path, page.evaluate(STILL)) == (path, [])
        assert page.evaluate("document.getAnimations().length") == 0
