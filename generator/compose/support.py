"""How many independent sources a fact has: copies of one text count once.

Input: the sources of a fact. Output: its `SupportView`. Independent means only that no other of
them is known to stand behind a text; the method page says so to readers.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from generator.compose.phrase import Phrase, filled, plain, quoted
from generator.compose.place import Place
from generator.model.fields import SourceId
from generator.model.republication import chain
from generator.model.sources import Source
from generator.views import PhrasePart, SupportView

_Chains = Mapping[SourceId, tuple[SourceId, ...]]
"""From each source of a fact to what it passes on, itself first, the text that came first last."""


def support(sources: Sequence[Source], place: Place) -> SupportView | None:
    """Return on how many sources a fact rests; None where it is one, which needs no words."""
    if len(sources) < 2:  # noqa: PLR2004 - one source is no more than itself
        return None
    chains = {source.id: chain(source.id, place.index.sources) for source in sources}
    independent = len({links[-1] for links in chains.values()})
    copies = [_copy(*link, place) for link in _links(chains)]
    sentence = _sentence(len(sources), independent, copies, place)
    return SupportView(
        sources=len(sources), independent=independent, sentence=sentence, words=plain(sentence)
    )


def _links(chains: _Chains) -> Iterator[tuple[SourceId, SourceId]]:
    """Yield who passes on whom, as far as that makes several sources of the fact into one.

    What lies behind the last text that they have in common does not matter for that.
    """
    members = Counter(links[-1] for links in chains.values())
    steps = Counter(step for links in chains.values() for step in pairwise(links))
    ends = {step: links[-1] for links in chains.values() for step in pairwise(links)}
    yield from (step for step, times in steps.items() if times < members[ends[step]])


def _copy(source: SourceId, original: SourceId, place: Place) -> Phrase:
    return filled(
        place.words.gettext("%(copy)s republishes %(original)s"),
        copy=_title(source, place),
        original=_title(original, place),
    )


def _title(source: SourceId, place: Place) -> Phrase:
    link = place.source(place.index.sources[source])
    name = (PhrasePart(text=link.label, href=link.href, kind="source"),)
    return quoted(name, place.words)


def _sentence(count: int, independent: int, copies: Sequence[Phrase], place: Place) -> Phrase:
    words = place.words
    sources = words.ngettext("%(count)s source", "%(count)s sources", count)
    if not copies:
        alone = words.gettext("%(sources)s, none of which is known to republish another")
        return filled(alone, sources=(PhrasePart(text=sources),))
    remaining = words.ngettext(
        "%(count)s of them independent", "%(count)s of them independent", independent
    )
    template = words.gettext("%(sources)s, %(independent)s: %(copies)s")
    listed = copies[0]
    for copy in copies[1:]:
        listed = filled(words.gettext("%(first)s; %(second)s"), first=listed, second=copy)
    return filled(
        template,
        sources=(PhrasePart(text=sources),),
        independent=(PhrasePart(text=remaining),),
        copies=listed,
    )
