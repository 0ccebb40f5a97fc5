"""A sheet at a glance: when it was, who says so, how surely, and what is left open.

Input: the place of the overview. Output: a `GlanceView`. It counts what the other pages show and
judges nothing: whoever speaks first is the speaker, whatever stands behind it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from generator.compose.attribution import attribution
from generator.compose.calendar import year_words
from generator.compose.dates import date_words
from generator.compose.manner import manner
from generator.compose.place import Place
from generator.compose.wording import Wording
from generator.edtf import Date, Edtf
from generator.model import addresses as pages
from generator.model.facts import Claim, Event, Figure, Statement
from generator.model.fields import Verification
from generator.views import CountedLink, CountedManner, GlanceView, LinkView, PhrasePart

MOST: Final = 5
"""How many speakers are named; the page of people has them all."""

UNKNOWNS: Final = "#unknowns_heading"
"""Where on the overview the open questions stand."""


def glance(place: Place) -> GlanceView | None:
    """Return what a reader asks first of a sheet, None where it states nothing."""
    facts = place.index.anchored.sheet.facts()
    statements = [fact for fact in facts if isinstance(fact, Statement)]
    if not statements:
        return None
    words = place.words
    speakers = Counter(speaker for fact in statements for speaker in _speakers(fact, place))
    manners = Counter(manner(fact, place) for fact in statements)
    return GlanceView(
        happened=tuple(_happened(place)),
        when=_when(place),
        speakers=tuple(_counted(speakers.most_common(MOST), len(statements), words)),
        others=_others(len(speakers) - MOST, place),
        manners=tuple(
            CountedManner(manner=word, count=words.number(n)) for word, n in manners.most_common()
        ),
        checked=_checked(statements, place),
        unknown=_unknown(place),
    )


def _happened(place: Place) -> Iterator[CountedLink]:
    """Yield the events that the editor chose to show first, with their dates."""
    for name in place.index.anchored.sheet.record.main_events:
        if isinstance(event := place.index.facts.get(name), Event):
            yield CountedLink(
                href=place.fact_href(name),
                label=event.title,
                kind="event",
                count=place.words.gettext("date not given")
                if event.date is None
                else date_words(event.date, place.words),
            )


def _speakers(fact: Event | Figure | Claim, place: Place) -> Iterator[PhrasePart]:
    """Yield whoever says a fact first: one of the people, or the sources in their own voice."""
    said_by = attribution(fact, place.index.sources_of(fact), place)
    for step in said_by.steps[:1]:
        yield PhrasePart(text=step.name, href=step.href, kind=step.kind.value)
    if not said_by.steps:
        for end in said_by.sources:
            yield PhrasePart(text=_named(end, place), href=end.href, kind="source")


def _named(source: LinkView, place: Place) -> str:
    """Return what the only source of a sheet is, with its title: here it is named first."""
    if len(place.index.sources) > 1:
        return source.label
    (only,) = place.index.sources.values()
    title = place.words.quotation() % {"text": only.record.title}
    return place.words.gettext("%(kind)s, %(title)s") % {"kind": source.label, "title": title}


def _counted(
    speakers: Iterable[tuple[PhrasePart, int]], total: int, words: Wording
) -> Iterator[CountedLink]:
    """Yield the speakers with their counts; at the first one it is said what is counted."""
    count = words.ngettext(
        "%(said)s of %(count)s statement", "%(said)s of %(count)s statements", total, said="%s"
    )
    for speaker, said in speakers:
        yield CountedLink(
            href=speaker.href or "",
            label=speaker.text,
            kind=speaker.kind or "",
            count=count % words.number(said),
        )
        count = "%s"


def _when(place: Place) -> LinkView | None:
    """Return the years of the dated events, and how many events have no date."""
    words = place.words
    events = place.index.anchored.sheet.events
    dated = sum(event.date is not None for event in events)
    years = [year for event in events if event.date for year in _years(event.date)]
    without = sum(event.date is None for event in events)
    parts = []
    if years:
        parts.append(_span(min(years), max(years), dated, place))
    if without:
        parts.append(
            words.ngettext(
                "%(count)s event without a date", "%(count)s events without a date", without
            )
        )
    label = "; ".join(parts)
    return LinkView(href=place.href(pages.TIMELINE), label=label) if parts else None


def _years(date: Edtf) -> Iterator[int]:
    """Yield the first and the last year that a date names; an open end names none."""
    for side in (date,) if isinstance(date, Date) else (date.start, date.end):
        if isinstance(side, Date):
            yield side.year
            yield side.year + 10**side.unspecified.year_digits - 1


def _span(first: int, last: int, count: int, place: Place) -> str:
    words = place.words
    start, end = year_words(first, words), year_words(last, words)
    if first == last:
        one, many = "%(count)s dated event, in %(year)s", "%(count)s dated events, in %(year)s"
        return words.ngettext(one, many, count, year=start)
    return words.ngettext(
        "%(count)s dated event, from %(first)s to %(last)s",
        "%(count)s dated events, from %(first)s to %(last)s",
        count,
        first=start,
        last=end,
    )


def _others(count: int, place: Place) -> LinkView | None:
    if count <= 0:
        return None
    label = place.words.ngettext("%(count)s other", "%(count)s others", count)
    return LinkView(href=place.href(pages.PEOPLE), label=label)


def _checked(statements: Sequence[Statement], place: Place) -> str:
    """Return what the editors found beyond the sources, of all statements together."""
    words = place.words
    found = Counter(fact.verification for fact in statements)
    if found[Verification.NOT_CHECKED] == len(statements):
        return words.ngettext(
            "The statement was not checked beyond its source.",
            "No statement was checked beyond its source.",
            len(statements),
        )
    return "; ".join(_findings(found, place))


def _findings(found: Counter[Verification], place: Place) -> Iterable[str]:
    """Yield how many statements there are of each finding."""
    words = place.words
    for verification, one, many in (
        (Verification.CONFIRMED, "%(count)s confirmed", "%(count)s confirmed"),
        (Verification.DISPUTED, "%(count)s disputed", "%(count)s disputed"),
        (Verification.FALSE, "%(count)s false", "%(count)s false"),
        (Verification.NOT_CHECKED, "%(count)s not checked", "%(count)s not checked"),
    ):
        if count := found[verification]:
            yield words.ngettext(one, many, count)


def _unknown(place: Place) -> LinkView | None:
    count = len(place.index.anchored.sheet.record.unknowns)
    label = place.words.ngettext("%(count)s question", "%(count)s questions", count)
    return LinkView(href=UNKNOWNS, label=label) if count else None
