"""Where everything stands in the built site: the paths of its pages, and the ids on them.

Input: facts and sources. Output: paths inside the sheet's folder, with `/`, and ids in the HTML.
The pages are those that an address may rely on; an old one is kept alive by an alias.
"""

from typing import Final, assert_never

from generator.model.facts import Claim, Entity, Event, Fact, Figure
from generator.model.fields import FactId, SourceId

OVERVIEW: Final = "index.html"
TIMELINE: Final = "timeline.html"
FIGURES: Final = "figures.html"
CLAIMS: Final = "claims.html"
SOURCES: Final = "sources.html"
METHOD: Final = "method.html"

SHEET_PAGES: Final = (OVERVIEW, TIMELINE, FIGURES, CLAIMS, SOURCES, METHOD)
"""The pages of every sheet, beside one page for each of its sources."""

PEOPLE: Final = "people.html"
"""The people of all sheets, a page of the site."""

SITE_PAGES: Final = ("index.html", "404.html")
"""The pages that every site has."""

ACROSS_PAGES: Final = (OVERVIEW, TIMELINE, FIGURES, PEOPLE, SOURCES)
"""The pages over all sheets, of a site whose sheets stand in folders."""


def fact_page(fact: Fact) -> str:
    """Return the page that a fact stands on, under its own id."""
    match fact:
        case Event():
            return TIMELINE
        case Figure() | Entity():
            return FIGURES
        case Claim():
            return CLAIMS
        case _:
            assert_never(fact)


def source_page(source: SourceId) -> str:
    """Return the annotated page of a source."""
    return f"sources/{source}.html"


def passage_anchor(fact: FactId, number: int) -> str:
    """Return the id of a passage on the annotated page of its source; `number` counts from 1."""
    return f"q-{fact}-{number}"
