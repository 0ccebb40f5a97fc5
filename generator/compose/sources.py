"""The sources: everything that is known of each, what is not, and what it was used for.

Input: a source. Output: its `SourceView`. A field that nobody filled in is shown as not stated,
never left out. It must not show the text itself.
"""

from collections.abc import Iterator
from itertools import groupby

from generator.compose import labels
from generator.compose.annotated.strip import strip
from generator.compose.citation_cards import rich_or_none
from generator.compose.dates import date_words
from generator.compose.place import Place
from generator.compose.references.plain_line import source_line
from generator.compose.wording import Wording
from generator.model.addresses import source_page
from generator.model.coverage import coverage
from generator.model.fields import Show
from generator.model.sources import Source
from generator.views import FieldView, LinkView, SourceView, UseView


def source_view(source: Source, place: Place) -> SourceView:
    """Return a source ready to print."""
    record, words = source.record, place.words
    return SourceView(
        id=source.id,
        href=place.href(source_page(source.id)),
        title=record.title,
        cite_line=source_line(source, place),
        fields=tuple(_fields(source, words)),
        republishes=_republishes(source, place),
        republished_by=_republished_by(source, place),
        note=rich_or_none(record.note, f"source_{source.id}", place),
        uses=tuple(_uses(source, place)),
        language=source.language,
        direction=place.index.layouts[source.id].direction,
        show=labels.show(record.show, words),
        show_sentence=_show_sentence(record.show, words),
        file=record.text,
        sha256=source.sha256,
        size=_size(source, words),
        passages=words.ngettext(
            "%(count)s passage carries facts",
            "%(count)s passages carry facts",
            len(place.index.layouts[source.id].marks),
        ),
        coverage=_coverage(source, place),
        strip=strip(source, place),
    )


def _fields(source: Source, words: Wording) -> Iterator[FieldView]:
    """Yield every field of a source's record, in the order of a reader's questions."""
    record = source.record
    published = None if record.published is None else date_words(record.published, words)
    retrieved = None if record.retrieved is None else date_words(record.retrieved, words)
    rows: tuple[tuple[str, str, str | None], ...] = (
        ("title", words.gettext("Title"), record.title),
        ("kind", words.gettext("Kind"), labels.source_kind(record.kind, words)),
        ("authors", words.gettext("Author"), words.listed(record.authors) or None),
        ("publisher", words.gettext("Publisher"), record.publisher),
        ("published", words.gettext("Published"), published),
        ("url", words.gettext("Address"), record.url),
        ("archive-url", words.gettext("Archived copy"), record.archive_url),
        ("retrieved", words.gettext("Retrieved"), retrieved),
        ("language", words.gettext("Language"), words.language_name(source.language)),
        ("licence", words.gettext("Licence"), record.licence),
        ("rights", words.gettext("Rights"), record.rights),
        ("file", words.gettext("File"), record.text),
        ("size", words.gettext("Size"), _size(source, words)),
        ("sha256", words.gettext("SHA-256 digest"), source.sha256),
    )
    for name, label, value in rows:
        yield FieldView(
            name=name,
            label=label,
            value=_unknown(name, words) if value is None else value,
            href=value if name in {"url", "archive-url"} else None,
            known=value is not None,
        )


def _republishes(source: Source, place: Place) -> LinkView | None:
    """Return the link to the source whose text this one passes on."""
    name = source.record.republishes
    if name is None or name not in place.index.sources:
        return None
    return place.source(place.index.sources[name])


def _republished_by(source: Source, place: Place) -> tuple[LinkView, ...]:
    return tuple(
        place.source(other)
        for other in place.index.sources.values()
        if other.record.republishes == source.id
    )


def _unknown(field: str, words: Wording) -> str:
    """Return what is said of a field without a value; some are for the editors to record."""
    if field in {"archive-url", "retrieved"}:
        return words.gettext("not recorded")
    return words.gettext("not stated")


def _uses(source: Source, place: Place) -> Iterator[UseView]:
    """Yield the facts that rest on a source, by kind, in the order they were written."""
    facts = place.index.layouts[source.id].facts
    for kind, members in groupby(facts, key=lambda fact: place.cards[fact].kind):
        yield UseView(
            kind=kind, label=labels.fact_kinds(kind, place.words), facts=place.facts(members)
        )


def _size(source: Source, words: Wording) -> str:
    return words.ngettext("%(count)s character", "%(count)s characters", len(source.text))


def _coverage(source: Source, place: Place) -> str:
    """Return how many sentences carry facts, and what is with the others."""
    words, found = place.words, coverage(place.index.anchored, source.id)
    one = "%(count)s of %(total)s sentences carries facts"
    many = "%(count)s of %(total)s sentences carry facts"
    said = [words.ngettext(one, many, len(found.used), total=words.number(found.total))]
    if found.apart:
        one = "the other one, in a part such as a related headline, is left out on purpose"
        many = "the other %(count)s, in parts such as related headlines, are left out on purpose"
        if found.unused:
            one = "%(count)s, in a part such as a related headline, is left out on purpose"
            many = "%(count)s, in parts such as related headlines, are left out on purpose"
        said.append(words.ngettext(one, many, len(found.apart)))
    if found.unused:
        said.append(
            words.ngettext("%(count)s is not used", "%(count)s are not used", len(found.unused))
        )
    return "; ".join(said)


def _show_sentence(show: Show, words: Wording) -> str:
    sentences = {
        Show.FULL: words.gettext("The whole text is shown, with the passages marked."),
        Show.EXCERPT: words.gettext(
            "Only the passages that carry facts are shown, with a few words around them."
            " What is left out is marked."
        ),
        Show.LINK: words.gettext(
            "The text is not shown here. Each passage is named by its lines in the text."
        ),
    }
    return sentences[show]
