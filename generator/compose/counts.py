"""How much a sheet holds, as numbers and in words.

Input: a sheet. Output: its `CountsView`. Every passage of every fact's evidence counts, also where
two facts rest on the same one.
"""

from generator.compose.wording import Wording
from generator.model.anchored import AnchoredSheet
from generator.views import CountsView


def counts(anchored: AnchoredSheet, words: Wording) -> CountsView:
    """Return how many facts of each kind, passages and sources a sheet holds."""
    sheet = anchored.sheet
    kinds = (len(sheet.events), len(sheet.figures), len(sheet.claims), len(sheet.entities))
    events, figures, claims, entities = kinds
    passages = sum(len(found) for found in anchored.passages.values())
    by_kind = (
        words.ngettext("%(count)s event", "%(count)s events", events),
        words.ngettext("%(count)s figure", "%(count)s figures", figures),
        words.ngettext("%(count)s claim", "%(count)s claims", claims),
        words.ngettext(
            "%(count)s person or organisation", "%(count)s people and organisations", entities
        ),
    )
    return CountsView(
        events=events,
        figures=figures,
        claims=claims,
        entities=entities,
        facts=sum(kinds),
        passages=passages,
        sources=len(sheet.sources),
        words=tuple(text for text, count in zip(by_kind, kinds, strict=True) if count),
        facts_words=words.ngettext("%(count)s fact", "%(count)s facts", sum(kinds)),
        passages_words=words.ngettext(
            "%(count)s quoted passage", "%(count)s quoted passages", passages
        ),
        sources_words=words.ngettext("%(count)s source", "%(count)s sources", len(sheet.sources)),
    )
