"""A page under composition: the sheet's index, its words, and the links that lead from the page.

Input: ids of facts and sources. Output: links relative to the page (RFC 3986, 4.2). Ids are slugs,
so that no link needs escaping. It must not decide what a page shows.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.compose.index import Index
from generator.compose.wording import Wording
from generator.model.addresses import fact_page, passage_anchor, source_page
from generator.model.anchored import Passage
from generator.model.fields import FactId
from generator.model.sources import Source
from generator.views import FactLink, LinkView, NoteRef
from generator.views.words import FactKind


def comparison_anchor(key: FactId) -> str:
    """Return the id under which the figures of one key stand side by side; no fact can have it."""
    return f"key_{key}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a link to a fact says of it, the same wherever it stands."""

    kind: FactKind
    kind_label: str
    label: str
    detail: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One page, and a sheet that it leads into.

    `page` is its path inside the sheet's folder. On a page of the site `folder` is the way from the
    site's root to the sheet, with `/` at its end, and `page` the path inside the site.
    """

    index: Index
    words: Wording
    cards: Mapping[FactId, Card]
    page: str
    folder: str = ""
    compared: Mapping[FactId, bool] = field(default_factory=dict)
    """The keys of quantities that several sheets give, and whether their figures differ."""

    def href(self, page: str, anchor: str = "") -> str:
        """Return the link to a page of the sheet, or to an id on it; on the page itself, `#id`."""
        fragment = f"#{anchor}" if anchor else ""
        if fragment and page == self.page and not self.folder:
            return fragment
        return "../" * self.page.count("/") + self.folder + page + fragment

    def fact_href(self, fact: FactId) -> str:
        """Return the permanent link to a fact of the sheet."""
        return self.href(fact_page(self.index.facts[fact]), fact)

    def fact(self, fact: FactId) -> FactLink:
        """Return a link to a fact of the sheet."""
        card = self.cards[fact]
        return FactLink(
            href=self.fact_href(fact),
            label=card.label,
            kind=card.kind,
            kind_label=card.kind_label,
            detail=card.detail,
        )

    def facts(self, ids: Iterable[FactId | None]) -> tuple[FactLink, ...]:
        """Return links to those of the facts that exist, each once, in their order."""
        known = (fact for fact in dict.fromkeys(ids) if fact is not None and fact in self.cards)
        return tuple(self.fact(fact) for fact in known)

    def fact_or_none(self, fact: FactId | None) -> FactLink | None:
        """Return a link to a fact, or None where none is named or it does not exist."""
        return next(iter(self.facts([fact])), None)

    def source(self, source: Source) -> LinkView:
        """Return a link to the annotated page of a source."""
        return LinkView(href=self.href(source_page(source.id)), label=source.record.title)

    def passage(self, fact: FactId, passage: Passage) -> str:
        """Return the link to a passage of a fact on the annotated page of its source."""
        page = source_page(passage.source)
        return self.href(page, passage_anchor(fact, passage.number))

    def notes(self, fact: FactId) -> tuple[NoteRef, ...]:
        """Return references to the endnotes of a fact; a page of the site has none."""
        del fact
        return ()

    def lines(self, first: int, last: int) -> str:
        """Return the place in a text in words: "line 3", "lines 3 to 5"."""
        if first == last:
            return self.words.gettext("line %(line)s") % {"line": self.words.number(first)}
        return self.words.gettext("lines %(first)s to %(last)s") % {
            "first": self.words.number(first),
            "last": self.words.number(last),
        }
