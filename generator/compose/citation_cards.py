"""Texts in Markdown with the cards of what they cite.

Input: a text, its name on the page, and the page. Output: a `RichText`. A card tells a fact in
short: its first passage, who says so and how, and the ways on. Of a source whose text may not be
shown (`show: link`) no word stands in a card.
"""

import re
from dataclasses import replace
from typing import Final

from generator.compose import labels
from generator.compose.attribution import attribution
from generator.compose.evidence import context, link_words, live, paragraph_edges
from generator.compose.manner import manner
from generator.compose.place import Place
from generator.model.anchored import Passage
from generator.model.facts import Entity
from generator.model.fields import FactId, Show, Verification
from generator.views import CardQuote, CitationView, LinkView, RichText

CONTEXT: Final = 40
"""How many code points of context a card shows on each side of a passage."""

LONGEST: Final = 320
"""How many code points of a passage a card shows; the pages of fact and source show it whole."""

_CITED: Final = re.compile(r"@([a-z0-9-]+)")


def rich(text: str, name: str, place: Place) -> RichText:
    """Return a Markdown text with what its citations lead to; `name` is its own on the page.

    Every word after an @ that is the id of a fact gets an entry; Markdown decides which of them are
    citations.
    """
    named = dict.fromkeys(FactId(found) for found in _CITED.findall(text))
    return RichText(
        source=text,
        name=name,
        citations={fact: _citation(fact, place) for fact in named if fact in place.cards},
    )


def rich_or_none(text: str | None, name: str, place: Place) -> RichText | None:
    """Return a Markdown text with its citations, None where there is no text."""
    return None if text is None else rich(text, name, place)


def _citation(name: FactId, place: Place) -> CitationView:
    """Return what the card of a fact says; a statement says more than a person."""
    fact, card = place.index.facts[name], place.cards[name]
    bare = CitationView(
        href=place.fact_href(name),
        label=card.label,
        kind=card.kind,
        manner=None,
        said_by=None,
        quote=None,
        source=None,
        live=None,
        more=None,
        finding=labels.verification(fact.verification, place.words)
        if fact.verification is not Verification.NOT_CHECKED
        else None,
        notes=place.notes(name),
    )
    passages = place.index.passages(fact)
    shown = _with_passage(bare, name, passages, place) if passages else bare
    if isinstance(fact, Entity):
        return shown
    said_by = attribution(fact, place.index.sources_of(fact), place).words
    return replace(shown, manner=manner(fact, place), said_by=said_by or None)


def _with_passage(
    view: CitationView, fact: FactId, passages: tuple[Passage, ...], place: Place
) -> CitationView:
    first, *others = passages
    return replace(
        view,
        quote=_quote(first, place),
        source=LinkView(href=place.passage(fact, first), label=link_words(first, place)),
        live=live(first, place),
        more=_more(len(others), place) if others else None,
    )


def _more(count: int, place: Place) -> str:
    return place.words.ngettext("and %(count)s more passage", "and %(count)s more passages", count)


def _quote(passage: Passage, place: Place) -> CardQuote | None:
    source = place.index.sources[passage.source]
    if source.record.show is Show.LINK:
        return None
    layout = place.index.layouts[passage.source]
    first, last = paragraph_edges(passage, layout)
    end = layout.reach_on(passage.start, passage.end, LONGEST)
    is_cut = end < passage.end
    before, after = context(passage, layout, CONTEXT)
    return CardQuote(
        quote=layout.raw[passage.start : end],
        before=layout.raw[passage.start - before : passage.start],
        after="" if is_cut else layout.raw[end : end + after],
        cut_before=first < passage.start - before,
        cut_quote=is_cut,
        cut_after=not is_cut and end + after < last,
        language=source.language,
        direction=layout.direction,
    )
