"""The style sheet: two tiers of tokens, enough contrast, any direction of writing, no requests."""

import re

import pytest

from tests.unit.render.shipped import STYLE

TOKENS = STYLE["10-tokens.css"]
PALETTE = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", TOKENS))
MEANINGS = {
    name: (PALETTE[light], PALETTE[dark])
    for name, light, dark in re.findall(
        r"--colour-([\w-]+): light-dark\(var\(--([\w-]+)\), var\(--([\w-]+)\)\);", TOKENS
    )
}
TEXT, EDGE = 4.5, 3.0
"""The least contrast of text and of what must be seen, WCAG 2.2, 1.4.3 and 1.4.11, level AA."""

NEEDED = [
    *((colour, surface, TEXT) for surface in ("page", "raised", "passage") for colour in
      ("text", "quiet", "link", "visited")),
    ("text", "lit", TEXT),
    *((colour, surface, TEXT) for surface in ("page", "raised", "passage") for colour in
      ("event", "figure", "claim", "entity")),
    *((colour, "lit", EDGE) for colour in ("event", "figure", "claim", "entity")),
    *((colour, surface, EDGE) for surface in ("page", "raised") for colour in
      ("edge", "care", "wrong", "right", "passage-edge")),
]  # fmt: skip


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, as WCAG 2.2 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("colour", "surface", "least"), NEEDED)
def test_contrast_is_enough(colour: str, surface: str, least: float, scheme: int) -> None:
    """Text reads on every surface it stands on, by day and by night."""
    assert contrast(MEANINGS[colour][scheme], MEANINGS[surface][scheme]) >= least


@pytest.mark.parametrize("name", sorted(set(STYLE) - {"10-tokens.css", "50-print.css"}))
def test_only_meanings_are_used(name: str) -> None:
    """Elements and components use what a colour is for, never a colour of the palette."""
    used = set(re.findall(r"var\(--([\w-]+)\)", STYLE[name]))
    defined = set(re.findall(r"--([\w-]+):", TOKENS))
    assert used <= defined - set(PALETTE)
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b(?=[;,)\s])|rgb|hsl", STYLE[name])


@pytest.mark.parametrize("name", sorted(STYLE))
def test_style_sheet_asks_for_nothing_and_knows_no_left_or_right(name: str) -> None:
    """Nothing is loaded, and every side is named by the direction of writing."""
    text = re.sub(r"/\*.*?\*/", "", STYLE[name], flags=re.DOTALL)
    assert not re.search(r"url\(|@import|@font-face", text)
    physical = r"\b(left|right|margin-(top|bottom)|padding-(top|bottom)|border-(top|bottom))\b"
    assert not re.search(physical, text.replace("--colour-right", ""))
    assert "!important" not in text


def test_every_rule_is_in_a_declared_layer() -> None:
    """Each part is in one layer; the first part names them all, and the parts keep that order."""
    order = re.search(r"@layer ([\w, ]+);", STYLE["00-layers.css"])
    assert order
    opened = [re.findall(r"^@layer (\w+) \{", text, re.MULTILINE) for text in STYLE.values()]
    assert list(dict.fromkeys(name for names in opened for name in names)) == order[1].split(", ")
    assert all(len(names) == 1 for names in opened[1:])
    for text in STYLE.values():
        assert re.findall(r"^[^\s@/}*][^\n]*\{", text, re.MULTILINE) == []
