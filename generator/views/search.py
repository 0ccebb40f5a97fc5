"""The views of the search: its page, and the index that its script reads.

They are values: the page for a template, the index for the render stage, which packs it. Every word
is plain text; whether it may be published was decided by the compose stage.
"""

from dataclasses import dataclass
from typing import Literal

from generator.views.pages import PageView
from generator.views.words import LinkView, Word

SearchKind = Literal["event", "figure", "claim", "entity", "source", "passage"]
"""What can be found: the four kinds of fact, a source, and a passage of one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchSource:
    """A source that is named beside its words: set `language` and `direction` on both."""

    title: str
    language: str
    direction: Literal["ltr", "rtl"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchQuote:
    """The words of a passage, as the site publishes them, and the number of its source, from 0."""

    source: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchEntry:
    """One thing that can be found: `href` leads to it from the site's root.

    `title` and `detail` are those of a link to the fact (of a passage "Passage 3, line 12", of a
    source its publisher). `sheets` are numbers from 0, several of what these share, as is `source`,
    which only a source and a passage have. `note` is the editors' note as plain text; `also` holds
    other names and tags. `quotes` are numbers, from 0, of the passages that carry it.
    """

    kind: SearchKind
    sheets: tuple[int, ...]
    href: str
    title: str
    detail: str = ""
    note: str = ""
    also: str = ""
    quotes: tuple[int, ...] = ()
    source: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchIndex:
    """All that can be found in the site, in its order.

    `path` is where the index stands in the site. `kinds` are the words for one of each kind.
    `sheets` are titles; of a site with one sheet it is never printed.
    """

    path: str
    kinds: tuple[Word, ...]
    sheets: tuple[str, ...]
    sources: tuple[SearchSource, ...]
    quotes: tuple[SearchQuote, ...]
    entries: tuple[SearchEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchSheet:
    """A sheet on the search page and the `links` to its pages: `title` is None where one is all."""

    title: str | None
    links: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage(PageView):
    """The page to search on; `index` leads to the index, which is loaded when it is asked for.

    `kinds` are the headings over each kind of thing. `sheets` lead to all that can be found, for
    those whose browser runs no scripts, and for those who found nothing.
    """

    index: str
    kinds: tuple[Word, ...]
    sheets: tuple[SearchSheet, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """The search of a site: its page and its index."""

    page: SearchPage
    index: SearchIndex
