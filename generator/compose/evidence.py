"""What carries a fact: its passages, quoted as the site may publish them, with a little context.

Input: a fact and the place where it is shown. Output: its `EvidenceView` list. Of a source whose
text may not be shown at all (`show: link`) no word leaves this module, only line numbers.
"""

from typing import Final

from generator.compose.annotated.layout import Layout
from generator.compose.place import Place
from generator.model.anchored import Passage
from generator.model.facts import Fact
from generator.model.fields import FactId, Show
from generator.text.fragment import at_fragment
from generator.views import EvidenceView, SourceWords

CONTEXT: Final = 80
"""How many code points of context stand on each side of a quotation."""

EXCERPT_CONTEXT: Final = 60
"""The same, where only excerpts of the text may be published."""

LIVE_CONTEXT: Final = 240
"""The same in an address on the publisher's page, where a text that repeats itself needs it."""


def evidence(fact: Fact, place: Place) -> tuple[EvidenceView, ...]:
    """Return the passages of a fact, in the order of its evidence."""
    return tuple(_view(fact.id, passage, place) for passage in place.index.passages(fact))


def live(passage: Passage, place: Place) -> str | None:
    """Return the address of a passage on the publisher's page, None where none is known.

    A text fragment is made of the source's words: a text that is not shown has none.
    """
    record = place.index.sources[passage.source].record
    if record.url is None or not record.url.lower().startswith(("http://", "https://")):
        return None
    text = place.index.layouts[passage.source].findable
    if text is None:
        return record.url
    most = LIVE_CONTEXT if record.show is Show.FULL else EXCERPT_CONTEXT
    return at_fragment(record.url, text.directive(passage.start, passage.end, most))


def source_words(text: str | None, fact: Fact, place: Place) -> SourceWords | None:
    """Return words that stand in a passage of a fact; None for no words or no passage.

    The words themselves are withheld where their source may show no text.
    """
    passages = place.index.passages(fact)
    if text is None or not passages:
        return None
    holders = (passage for passage in passages if text in place.index.words_of(passage))
    passage = next(holders, passages[0])
    source = place.index.sources[passage.source]
    withheld = source.record.show is Show.LINK
    return SourceWords(
        text=None if withheld else text,
        language=source.language,
        direction=place.index.layouts[passage.source].direction,
    )


def _view(fact: FactId, passage: Passage, place: Place) -> EvidenceView:
    source = place.index.sources[passage.source]
    layout = place.index.layouts[passage.source]
    withheld = source.record.show is Show.LINK
    most = CONTEXT if source.record.show is Show.FULL else EXCERPT_CONTEXT
    before, after = (0, 0) if withheld else context(passage, layout, most)
    quote = () if withheld else _quote(passage, layout)
    first, last = paragraph_edges(passage, layout)
    start, end = passage.start - before, passage.end + after
    return EvidenceView(
        number=passage.number,
        quote=quote,
        before=layout.raw[start : passage.start],
        after=layout.raw[passage.end : end],
        cut_before=not withheld and first < start,
        cut_after=not withheld and end < last,
        withheld=withheld,
        place=_lines(passage, place),
        source=place.source(source),
        among_several=len(place.index.sources) > 1,
        href=place.passage(fact, passage),
        link_words=link_words(passage, place),
        live=live(passage, place),
        language=source.language,
        direction=layout.direction,
    )


def link_words(passage: Passage, place: Place) -> str:
    """Return what the link to a passage says; of a text that is not shown its lines are named too.

    No two passages of a source have the same words (WCAG 2.2, 2.4.4 and 2.4.9).
    """
    words = place.words
    if place.index.sources[passage.source].record.show is Show.LINK:
        template = words.gettext("Where it stands in the source, passage %(number)s, %(lines)s")
    else:
        template = words.gettext("Read it in the source, passage %(number)s")
    number = place.index.layouts[passage.source].numbers[passage.start, passage.end]
    return template % {"number": words.number(number), "lines": _lines(passage, place)}


def context(passage: Passage, layout: Layout, most: int) -> tuple[int, int]:
    """Return how many code points of context to show before and after a passage.

    They are of its own paragraphs, `most` on each side.
    """
    first, last = paragraph_edges(passage, layout)
    start = layout.reach_back(first, passage.start, most)
    end = layout.reach_on(passage.end, last, most)
    return passage.start - start, end - passage.end


def _lines(passage: Passage, place: Place) -> str:
    layout = place.index.layouts[passage.source]
    return place.lines(*layout.line_range(passage.start, passage.end))


def _quote(passage: Passage, layout: Layout) -> tuple[str, ...]:
    pieces = layout.pieces(passage.start, passage.end)
    return tuple(layout.raw[start:end] for _, (start, end) in pieces)


def paragraph_edges(passage: Passage, layout: Layout) -> tuple[int, int]:
    """Return where the first paragraph of a passage begins and where its last one ends."""
    touched = [paragraph for paragraph, _ in layout.pieces(passage.start, passage.end)]
    if not touched:
        return passage.start, passage.end
    return min(touched[0][0], passage.start), max(touched[-1][1], passage.end)
