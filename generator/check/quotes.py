"""The rules of evidence: each fact has some, and it holds the name, the hedge and the speech."""

from collections.abc import Iterator

from generator.check.checked import Checked
from generator.check.standing import is_named, is_whole_word, written_otherwise
from generator.model.facts import Claim, Entity, Event, Figure
from generator.problems import Problem, Rule
from generator.text.fold import fold


def fact_has_evidence(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each fact whose list of evidence is empty.

    A fact without the key is reported on reading.
    """
    for fact in checked.sheet.facts():
        if not fact.evidence:
            yield Problem(
                rule=Rule.FACT_HAS_EVIDENCE,
                location=fact.origin.key("evidence"),
                message="this fact names no passage that it rests on",
                help="write the words of the source that carry the fact after evidence:",
            )


def name_is_in_quote(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each entity that none of its passages names, by name or by alias.

    Of an unnamed source the name is the source's own description of it.
    """
    for entity in checked.sheet.entities:
        if checked.is_whole(entity) and entity.evidence and not _is_named(checked, entity):
            yield Problem(
                rule=Rule.NAME_IS_IN_QUOTE,
                location=entity.origin.at("name"),
                message=f"the evidence does not hold the name '{entity.name}'",
                help="quote a passage that names it, or add the form used there under aliases:",
            )


def _is_named(checked: Checked, entity: Entity) -> bool:
    names = [fold(name).text for name in (entity.name, *entity.aliases)]
    return any(
        is_named(name, quoted.folded, quoted.language)
        for quoted in checked.passages(entity)
        for name in names
    )


def hedge_is_in_quote(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each hedge that does not stand in the evidence as it is written."""
    for fact in checked.sheet.statements():
        if fact.hedge and checked.is_whole(fact) and fact.evidence:
            yield from _unseen_hedge(checked, fact, fact.hedge)


def _unseen_hedge(checked: Checked, fact: Event | Figure | Claim, hedge: str) -> Iterator[Problem]:
    words = fold(hedge).text
    texts = [quoted.folded for quoted in checked.passages(fact)]
    if any(is_whole_word(words, text) for text in texts):
        return
    written = next(filter(None, (written_otherwise(words, text) for text in texts)), None)
    yield Problem(
        rule=Rule.HEDGE_IS_IN_QUOTE,
        location=fact.origin.at("hedge"),
        message=f"the evidence does not hold the hedge '{hedge}'",
        help=(
            f"write hedge: {written}"
            if written
            else "copy the hedge from the evidence, or quote a passage that holds it"
        ),
    )
