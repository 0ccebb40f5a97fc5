"""The style sheet as it is sent means what its parts mean as they are written."""

from collections.abc import Mapping
from pathlib import Path

from generator.assets import STYLE_SHEET
from tests.browser.conftest import OpenPage
from tests.pages import site_of
from tests.projects import ROOT

RULES = """(text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return [...sheet.cssRules].map((rule) => rule.cssText.replace(/\\s+/g, " "));
}"""
"""What Chromium keeps of a style sheet; it drops what it cannot read, such as `calc(1px+2px)`.

With single spaces, since it keeps the value of a custom property as it was written.
"""


def test_a_browser_reads_the_same_rules(sites: Mapping[str, Path], open_page: OpenPage) -> None:
    """Without comments and layout, Chromium finds rule for rule the same."""
    page = open_page(sites["minimal"] / "index.html").page
    parts = sorted((ROOT / "templates" / "static" / "css").glob("*.css"))
    written = "\n".join(part.read_text(encoding="utf-8") for part in parts)
    sent = site_of("minimal").files[STYLE_SHEET].decode()
    assert len(sent) < len(written)
    rules = page.evaluate(RULES, written)
    assert len(rules) > len(parts) / 2
    assert page.evaluate(RULES, sent) == rules
