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
PEOPLE: Final = "people.html"
SOURCES: Final = "sources.html"
METHOD: Final = "method.html"
CITE: Final = "cite.html"
HANDOUT: Final = "handout.html"
HANDOUT_PDF: Final = "handout.pdf"

SHEET_PAGES: Final = (
    OVERVIEW,
    TIMELINE,
    FIGURES,
    CLAIMS,
    PEOPLE,
    SOURCES,
    METHOD,
    CITE,
    HANDOUT,
)
"""The pages of every sheet, beside one page for each of its sources."""

REFERENCES: Final = ("references.bib", "references.ris", "references.json")
"""The sources of a sheet as files for reference managers, beside its pages."""

CITE_PARTS: Final = "cite-"
"""How the pages begin that say how to cite the facts of one kind."""

SEARCH: Final = "search.html"
SEARCH_INDEX: Final = "search-index.js"

SITE_PAGES: Final = ("index.html", "404.html", SEARCH)
"""The pages that every site has."""

ACROSS_PAGES: Final = (OVERVIEW, TIMELINE, FIGURES, PEOPLE, SOURCES)
"""The pages over all sheets, of a site whose sheets stand in folders."""


def fact_page(fact: Fact) -> str:
    """Return the page that a fact stands on, under its own id."""
    match fact:
        case Event():
            return TIMELINE
        case Figure():
            return FIGURES
        case Claim():
            return CLAIMS
        case Entity():
            return PEOPLE
        case _:
            assert_never(fact)


def cite_page(fact: Fact) -> str:
    """Return the page that says how to cite a fact: there is one for each kind that a sheet has."""
    match fact:
        case Event():
            return "cite-events.html"
        case Figure():
            return "cite-figures.html"
        case Claim():
            return "cite-claims.html"
        case Entity():
            return "cite-people.html"
        case _:
            assert_never(fact)


def cite_anchor(name: str) -> str:
    """Return the id of what says how to cite a fact or a source, on the page that says so."""
    return f"cite_{name}"


def shared_person_anchor(name: FactId) -> str:
    """Return the id, on the people page over all sheets, of somebody whom several have."""
    return f"person_{name}"


def shared_source_anchor(source: SourceId) -> str:
    """Return the id, on the sources page over all sheets, of a source that stands at the root."""
    return f"source_{source}"


def source_page(source: SourceId) -> str:
    """Return the annotated page of a source."""
    return f"sources/{source}.html"


def passage_anchor(fact: FactId, number: int) -> str:
    """Return the id of a passage on the annotated page of its source; `number` counts from 1."""
    return f"q-{fact}-{number}"


def note_anchor(number: int) -> str:
    """Return the id of the note to a passage; `number` counts the passages of a source from 1."""
    return f"m-{number}"
