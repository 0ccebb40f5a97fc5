"""The budgets: how much a reader has to fetch for a page of this repository's own site."""

import re

import pytest

from tests.budget import APART, PAGE_BUDGET, SCRIPT_BUDGET, table, weights
from tests.pages import every_page, site_of

OWN = [path for name, path in every_page() if name == "own"]


@pytest.mark.parametrize("path", OWN)
def test_a_page_is_within_its_budget(path: str) -> None:
    """A page with its style sheet and its scripts is small enough for a slow connection."""
    (found,) = [weight for weight in weights(site_of("own")) if weight.path == path]
    print(table([found]))  # noqa: T201 - shown when the budget is broken
    assert found.script <= SCRIPT_BUDGET
    assert path.endswith(APART) or found.whole <= PAGE_BUDGET


@pytest.mark.parametrize("path", OWN)
def test_a_page_has_one_style_sheet_and_no_font_to_fetch(path: str) -> None:
    """One request paints the page, and letters are those that the reader has."""
    site = site_of("own")
    sheets = [e for e in site.pages[path].elements("link") if e.attrib["rel"] == "stylesheet"]
    assert len(sheets) == (0 if path.endswith(APART) else 1)
    assert not [file for file in site.files if re.search(r"\.(woff2?|ttf|otf|eot)$", file.name)]
