"""The closed choices of the content format in the words of the page's language.

Input: a value of an enumeration. Output: a `Word`, its own name for class names and its label for
readers. Every choice has a label, which a test proves. It must not know pages or facts.
"""

from enum import StrEnum
from typing import assert_never

from generator.compose.wording import Wording
from generator.model.fields import (
    Basis,
    EntityKind,
    PartKind,
    Relation,
    RevisionKind,
    Show,
    SourceKind,
    Speech,
    Verification,
)
from generator.prose.qualifiers import Qualifier
from generator.views import Word
from generator.views.search import SearchKind
from generator.views.words import FactKind


def fact_kind(kind: FactKind, words: Wording) -> str:
    """Return what one fact of a kind is called."""
    match kind:
        case "event":
            return words.gettext("event")
        case "figure":
            return words.gettext("figure")
        case "claim":
            return words.gettext("claim")
        case "entity":
            return words.gettext("person or organisation")
        case _:
            assert_never(kind)


def fact_kinds(kind: FactKind, words: Wording) -> str:
    """Return the heading over facts of a kind."""
    match kind:
        case "event":
            return words.gettext("Events")
        case "figure":
            return words.gettext("Figures")
        case "claim":
            return words.gettext("Claims")
        case "entity":
            return words.gettext("People and organisations")
        case _:
            assert_never(kind)


def search_kind(kind: SearchKind, words: Wording) -> str:
    """Return what one thing of a kind that can be found is called."""
    match kind:
        case "source":
            return words.gettext("source")
        case "passage":
            return words.gettext("passage")
        case _:
            return fact_kind(kind, words)


def search_kinds(kind: SearchKind, words: Wording) -> str:
    """Return what all things of a kind that can be found are called."""
    match kind:
        case "source":
            return words.gettext("Sources")
        case "passage":
            return words.gettext("Passages")
        case _:
            return fact_kinds(kind, words)


def verification(value: Verification, words: Wording) -> Word:
    """Return the editors' own finding."""
    labels = {
        Verification.NOT_CHECKED: words.gettext("not checked beyond the source"),
        Verification.CONFIRMED: words.gettext("confirmed"),
        Verification.DISPUTED: words.gettext("disputed"),
        Verification.FALSE: words.gettext("false"),
    }
    return _word(value, labels[value])


def basis(value: Basis, words: Wording) -> Word:
    """Return what a date or value rests on."""
    labels = {
        Basis.STATED: words.gettext("stated in the text"),
        Basis.INFERRED: words.gettext("inferred"),
        Basis.EXTERNAL: words.gettext("external"),
    }
    return _word(value, labels[value])


def speech(value: Speech, words: Wording) -> Word:
    """Return how a source renders a claim."""
    labels = {
        Speech.DIRECT: words.gettext("direct quotation"),
        Speech.INDIRECT: words.gettext("reported speech"),
        Speech.NARRATED: words.gettext("the source's own narration"),
    }
    return _word(value, labels[value])


def entity_kind(value: EntityKind, words: Wording, *, speaks: bool = True) -> Word:
    """Return what an entity is; one without a name is called a source only if it `speaks`."""
    unnamed = words.gettext("unnamed source") if speaks else words.gettext("not named")
    labels = {
        EntityKind.PERSON: words.gettext("person"),
        EntityKind.ORGANISATION: words.gettext("organisation"),
        EntityKind.UNNAMED: unnamed,
    }
    return _word(value, labels[value])


def relation(value: Relation, words: Wording, *, reverse: bool) -> str:
    """Return the words between two facts, from the one that links or, in reverse, is linked."""
    phrases = {
        Relation.SUPPORTS: (words.gettext("supports"), words.gettext("is supported by")),
        Relation.CONTRADICTS: (words.gettext("contradicts"), words.gettext("is contradicted by")),
        Relation.UPDATES: (words.gettext("updates"), words.gettext("is updated by")),
        Relation.PART_OF: (words.gettext("is part of"), words.gettext("includes")),
    }
    return phrases[value][reverse]


def revision_kind(value: RevisionKind, words: Wording) -> Word:
    """Return whether an entry of the history is a correction or an update."""
    labels = {
        RevisionKind.CORRECTION: words.gettext("correction"),
        RevisionKind.UPDATE: words.gettext("update"),
    }
    return _word(value, labels[value])


def source_kind(value: SourceKind, words: Wording) -> str:
    """Return what kind of text a source is."""
    return {
        SourceKind.NEWS_REPORT: words.gettext("news report"),
        SourceKind.REPORT: words.gettext("report"),
        SourceKind.PRESS_RELEASE: words.gettext("press release"),
        SourceKind.INTERVIEW: words.gettext("interview"),
        SourceKind.SPEECH: words.gettext("speech"),
        SourceKind.LEGISLATION: words.gettext("legislation"),
        SourceKind.DATASET: words.gettext("dataset"),
        SourceKind.BOOK: words.gettext("book"),
        SourceKind.ARTICLE: words.gettext("article"),
        SourceKind.WEB_PAGE: words.gettext("web page"),
        SourceKind.DOCUMENT: words.gettext("document"),
    }[value]


def this_source(value: SourceKind, words: Wording) -> str:
    """Return how the only source of a sheet is named where a chain of speakers ends."""
    return {
        SourceKind.NEWS_REPORT: words.gettext("this news report"),
        SourceKind.REPORT: words.gettext("this report"),
        SourceKind.PRESS_RELEASE: words.gettext("this press release"),
        SourceKind.INTERVIEW: words.gettext("this interview"),
        SourceKind.SPEECH: words.gettext("this speech"),
        SourceKind.LEGISLATION: words.gettext("this legislation"),
        SourceKind.DATASET: words.gettext("this dataset"),
        SourceKind.BOOK: words.gettext("this book"),
        SourceKind.ARTICLE: words.gettext("this article"),
        SourceKind.WEB_PAGE: words.gettext("this web page"),
        SourceKind.DOCUMENT: words.gettext("this document"),
    }[value]


def part_kind(value: PartKind, words: Wording) -> Word:
    """Return what a part of a source's text is."""
    labels = {
        PartKind.HEADLINE: words.gettext("headline"),
        PartKind.SUBTITLE: words.gettext("subtitle"),
        PartKind.BYLINE: words.gettext("byline"),
        PartKind.DATELINE: words.gettext("dateline"),
        PartKind.CAPTION: words.gettext("caption"),
        PartKind.CREDIT: words.gettext("credit"),
        PartKind.RELATED: words.gettext("headline of a related text"),
        PartKind.NOTICE: words.gettext("notice"),
    }
    return _word(value, labels[value])


def show(value: Show, words: Wording) -> Word:
    """Return how much of a source's text the site publishes."""
    labels = {
        Show.FULL: words.gettext("the whole text"),
        Show.EXCERPT: words.gettext("excerpts"),
        Show.LINK: words.gettext("not shown"),
    }
    return _word(value, labels[value])


def qualifier(value: Qualifier, words: Wording) -> Word:
    """Return how exact a source is about a number."""
    labels = {
        Qualifier.EXACTLY: words.gettext("exactly"),
        Qualifier.ABOUT: words.gettext("about"),
        Qualifier.AT_LEAST: words.gettext("at least"),
        Qualifier.MORE_THAN: words.gettext("more than"),
        Qualifier.AT_MOST: words.gettext("at most"),
        Qualifier.LESS_THAN: words.gettext("less than"),
        Qualifier.BETWEEN: words.gettext("between"),
        Qualifier.DOZENS_OF: words.gettext("dozens"),
        Qualifier.TENS_OF: words.gettext("tens"),
        Qualifier.HUNDREDS_OF: words.gettext("hundreds"),
        Qualifier.THOUSANDS_OF: words.gettext("thousands"),
    }
    return _word(value, labels[value])


def _word(value: StrEnum, label: str) -> Word:
    return Word(value=value.value.replace(" ", "-"), label=label)
