"""Who says so: the chain of speakers of a fact, as steps and in one sentence.

Input: an event, a figure or a claim. Output: its `AttributionView`. It must not judge how
trustworthy a speaker is.
"""

from collections.abc import Sequence

from generator.compose import labels
from generator.compose.phrase import Phrase, filled, listed, plain, quoted
from generator.compose.place import Place
from generator.compose.wording import Wording
from generator.model.facts import Entity, Statement
from generator.model.fields import EntityKind
from generator.model.sources import Source
from generator.views import AttributionView, LinkView, PhrasePart, StepView


def attribution(fact: Statement, sources: tuple[Source, ...], place: Place) -> AttributionView:
    """Return the chain from the first speaker of a fact to the `sources` that published it.

    Hands are counted from the second: whoever passed on what the first speaker said.
    """
    steps = tuple(_step(entity, place) for entity in place.index.entities(fact.attribution))
    ends = tuple(_end(source, place) for source in sources)
    sentence = _sentence(steps, ends, place)
    return AttributionView(
        steps=steps,
        sources=ends,
        ends=_sources(ends, place),
        sentence=sentence,
        words=plain(sentence),
        hands=len(steps),
        hands_words=hands(len(steps), place.words) if steps else None,
    )


def hands(count: int, words: Wording) -> str:
    """Return through how many hands it came, at least one."""
    return words.ngettext("through %(count)s hand", "through %(count)s hands", count)


def unnamed(words: Wording) -> str:
    """Return the note beside a speaker whom the text does not name."""
    return words.gettext("not named in the text")


def _step(entity: Entity, place: Place) -> StepView:
    is_unnamed = entity.kind is EntityKind.UNNAMED
    return StepView(
        name=entity.name,
        href=place.fact_href(entity.id),
        kind=labels.entity_kind(entity.kind, place.words),
        note=unnamed(place.words) if is_unnamed else None,
    )


def _end(source: Source, place: Place) -> LinkView:
    """Return the link to the source where the chain ends: by its kind if the sheet has one only.

    On a page over several sheets no kind says which source is meant.
    """
    link = place.source(source)
    if _needs_title(place):
        return link
    return LinkView(href=link.href, label=labels.this_source(source.record.kind, place.words))


def _sentence(steps: Sequence[StepView], ends: Sequence[LinkView], place: Place) -> Phrase:
    """Return who says so in one sentence; empty where neither a speaker nor a source is known."""
    words = place.words
    source = _sources(ends, place)
    if not steps:
        return filled(words.gettext("Said by %(source)s."), source=source) if ends else ()
    speaker, *relays = (_name(step, words) for step in steps)
    chain = speaker
    template = words.gettext("%(chain)s, according to %(relay)s")
    for relay in relays:
        chain = filled(template, chain=chain, relay=relay)
        template = words.gettext("%(chain)s, as cited by %(relay)s")
    if relays:
        template = words.gettext("%(chain)s, as cited in %(relay)s")
    if ends:
        chain = filled(template, chain=chain, relay=source)
    return filled(words.gettext("Said by %(chain)s."), chain=chain)


def _name(step: StepView, words: Wording) -> Phrase:
    name = (PhrasePart(text=step.name, href=step.href, kind=step.kind.value),)
    if step.note is None:
        return name
    note = (PhrasePart(text=step.note),)
    return filled(words.gettext("%(name)s (%(note)s)"), name=name, note=note)


def _sources(ends: Sequence[LinkView], place: Place) -> Phrase:
    """Return the sources in words; titles, which name them where there are several, are quoted."""
    names: list[Phrase] = [
        (PhrasePart(text=end.label, href=end.href, kind="source"),) for end in ends
    ]
    if _needs_title(place):
        names = [quoted(name, place.words) for name in names]
    return listed(names, place.words)


def _needs_title(place: Place) -> bool:
    """Return whether a source has to be told from others, of this sheet or of other sheets."""
    return len(place.index.sources) > 1 or bool(place.folder)
