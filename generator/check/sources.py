"""The rules of sources: each carries a fact, and each text is the one that was recorded."""

from collections.abc import Iterator

from generator.check.checked import Checked
from generator.model.project import Sheet
from generator.model.republication import chain
from generator.model.sources import Source
from generator.problems import Problem, Rule


def source_digest_matches(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each text whose SHA-256 digest (FIPS 180-4) is not the recorded one."""
    for source in checked.sheet.sources:
        if source.sha256 != source.record.sha256:
            yield Problem(
                rule=Rule.SOURCE_DIGEST_MATCHES,
                location=source.record.origin.at("sha256"),
                message=f"seeds/{source.record.text} is not the text that was recorded",
                help=(
                    "bring back the text as it was received; if the record is wrong, "
                    f"write sha256: {source.sha256}"
                ),
            )


def source_is_cited(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each source of the sheet alone that no evidence names.

    Silent while entries of the sheet cannot be read: one of them may rest on the source.
    """
    if not checked.is_complete or checked.sheet.lacks_sources:
        return
    used = used_sources(checked.sheet)
    for source in checked.sheet.sources:
        if source.id not in used and source.id not in checked.sheet.shared_sources:
            yield unused_source(source)


def used_sources(sheet: Sheet) -> set[str]:
    """Return the ids of the sources that the evidence of a sheet names, and what those republish.

    Evidence that names none means the only source. Where it is not clear which one of several is
    meant, or one is named that does not exist, the anchor stage says so: then all count as used.
    """
    every: set[str] = {source.id for source in sheet.sources}
    named = {target.source for fact in sheet.facts() for target in fact.evidence}
    passed_on = {name for source in sheet.sources if (name := source.record.republishes)}
    if not named | passed_on <= every:
        return every
    sources = {source.id: source for source in sheet.sources}
    return {link for name in named if name for link in chain(name, sources)}


def unused_source(source: Source) -> Problem:
    """Return the problem of a source that carries nothing."""
    return Problem(
        rule=Rule.SOURCE_IS_CITED,
        location=source.record.origin.at("id"),
        message=f"no fact rests on the source '{source.id}'",
        help="quote the source as evidence for a fact, or delete its entry",
    )
