"""How much a sheet holds, as numbers and in words.

Input: a sheet. Output: its `CountsView`. A quotation is a passage of one fact's evidence; facts may
share a passage, so that there may be fewer passages than quotations.
"""

from typing import assert_never

from generator.compose.wording import Wording
from generator.model.anchored import AnchoredSheet
from generator.views import CountsView
from generator.views.words import FactKind


def counts(anchored: AnchoredSheet, words: Wording) -> CountsView:
    """Return how many facts of each kind, passages and sources a sheet holds."""
    sheet = anchored.sheet
    kinds = (len(sheet.events), len(sheet.figures), len(sheet.claims), len(sheet.entities))
    events, figures, claims, entities = kinds
    quotes = [passage for found in anchored.passages.values() for passage in found]
    passages = len({(quote.source, quote.start, quote.end) for quote in quotes})
    names: tuple[FactKind, ...] = ("event", "figure", "claim", "entity")
    by_kind = (counted(kind, count, words) for kind, count in zip(names, kinds, strict=True))
    return CountsView(
        events=events,
        figures=figures,
        claims=claims,
        entities=entities,
        facts=sum(kinds),
        quotations=len(quotes),
        passages=passages,
        sources=len(sheet.sources),
        words=tuple(text for text, count in zip(by_kind, kinds, strict=True) if count),
        facts_words=words.ngettext("%(count)s fact", "%(count)s facts", sum(kinds)),
        passages_words=_passages_words(len(quotes), passages, words),
        sources_words=words.ngettext("%(count)s source", "%(count)s sources", len(sheet.sources)),
    )


def counted(kind: FactKind, count: int, words: Wording) -> str:
    """Return a number of facts of a kind in words: "4 events"."""
    match kind:
        case "event":
            return words.ngettext("%(count)s event", "%(count)s events", count)
        case "figure":
            return words.ngettext("%(count)s figure", "%(count)s figures", count)
        case "claim":
            return words.ngettext("%(count)s claim", "%(count)s claims", count)
        case "entity":
            one, many = "%(count)s person or organisation", "%(count)s people and organisations"
            return words.ngettext(one, many, count)
        case _:
            assert_never(kind)


def _passages_words(quotations: int, passages: int, words: Wording) -> str:
    if quotations == passages:
        return words.ngettext("%(count)s quoted passage", "%(count)s quoted passages", passages)
    return words.gettext("%(quotations)s from %(passages)s") % {
        "quotations": words.ngettext("%(count)s quotation", "%(count)s quotations", quotations),
        "passages": words.ngettext("%(count)s passage", "%(count)s passages", passages),
    }
