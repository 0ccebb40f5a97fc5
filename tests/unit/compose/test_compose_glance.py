"""A sheet at a glance: when, who says so, how surely, and what is left open."""

from dataclasses import replace

import pytest

from generator.model.facts import Fact
from generator.model.fields import Basis, EntityKind, Verification
from generator.model.project import SheetRecord, Unknown
from generator.views import GlanceView
from tests.unit.compose.compose_builders import (
    RECORD,
    anchored,
    claim,
    compose,
    entity,
    event,
    figure,
    ids,
    sheet_of,
    source,
    when,
)

TEXT = "One said so. Two said so. Nobody said so."


def glance(*facts: Fact, record: SheetRecord = RECORD, sources: int = 1) -> GlanceView | None:
    """Return the view of a sheet of these facts."""
    texts = [source(TEXT, name) for name in ("s", "t")[:sources]]
    return compose(anchored(sheet_of(*texts, *facts, record=record))).overview.glance


def seen(*facts: Fact, record: SheetRecord = RECORD, sources: int = 1) -> GlanceView:
    """Return the view of a sheet that states something."""
    found = glance(*facts, record=record, sources=sources)
    assert found is not None
    return found


def test_a_sheet_that_states_nothing_has_no_glance() -> None:
    """People alone are no statement."""
    assert glance() is None
    assert glance(entity("ada", "One")) is None


def test_speakers_are_counted_by_their_first_words() -> None:
    """Who says most comes first, the source in its own voice like a person; relays do not count."""
    view = seen(
        entity("ada", "One"),
        entity("paper", "Two", kind=EntityKind.ORGANISATION),
        claim("a", "One said so", attribution=ids("ada", "paper")),
        claim("b", "Two said so", attribution=ids("ada")),
        claim("c", "Nobody said so"),
    )
    assert [(link.label, link.href, link.kind, link.count) for link in view.speakers] == [
        ("Person ada", "people.html#ada", "person", "2 of 3 statements"),
        ("this news report, \u201cSource s\u201d", "sources/s.html", "source", "1"),
    ]
    assert view.others is None


def test_of_many_speakers_the_rest_is_counted() -> None:
    """The page of people has them all."""
    people = [entity(f"p{n}", "One") for n in range(7)]
    claims = [claim(f"c{n}", "One said so", attribution=ids(f"p{n}")) for n in range(7)]
    view = seen(*people, *claims)
    assert len(view.speakers) == 5
    assert view.others is not None
    assert (view.others.href, view.others.label) == ("people.html", "2 others")


def test_a_statement_of_two_sources_is_said_by_both() -> None:
    """Each source that says it in its own voice is counted."""
    view = seen(claim("a", ("s", "One said so"), ("t", "One said so")), sources=2)
    assert [link.label for link in view.speakers] == ["Source s", "Source t"]


def test_ways_of_saying_are_counted_the_most_frequent_first() -> None:
    """The same words and shapes as at the facts."""
    view = seen(
        claim("a", "One said so"),
        claim("b", "Two said so"),
        claim("c", "Nobody said so", basis=Basis.INFERRED),
    )
    assert [(each.manner.value, each.count) for each in view.manners] == [
        ("narrated", "2"),
        ("inferred", "1"),
    ]


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (["2024"], "1 dated event, in 2024"),
        (["2022-09", "2024-10-01/2024-12-31"], "2 dated events, from 2022 to 2024"),
        (["../2024-01-01"], "1 dated event, in 2024"),
        (["156X", "2024~"], "2 dated events, from 1560 to 2024"),
        (["-0043"], "1 dated event, in 44 BC"),
        ([None], "1 event without a date"),
        (["2024", None, None], "1 dated event, in 2024; 2 events without a date"),
    ],
)
def test_the_time_is_that_of_the_events(dates: list[str | None], words: str) -> None:
    """The years that the dates name, and how many events have none."""
    events = [
        event(f"e{n}", "One said so", date=date and when(date)) for n, date in enumerate(dates)
    ]
    found = seen(*events).when
    assert found is not None
    assert (found.href, found.label) == ("timeline.html", words)


def test_without_events_there_is_no_time() -> None:
    """Nothing is said of a time where there is none."""
    assert seen(figure("men", "One")).when is None


@pytest.mark.parametrize(
    ("findings", "words"),
    [
        ([Verification.NOT_CHECKED], "The statement was not checked beyond its source."),
        ([Verification.NOT_CHECKED] * 2, "No statement was checked beyond its source."),
        (
            [Verification.NOT_CHECKED, Verification.DISPUTED, Verification.CONFIRMED],
            "1 confirmed; 1 disputed; 1 not checked",
        ),
        ([Verification.FALSE, Verification.FALSE], "2 false"),
    ],
)
def test_what_the_editors_found_is_said(findings: list[Verification], words: str) -> None:
    """A reader is told how sure it is, also where nobody looked."""
    claims = [claim(f"c{n}", "One said so", verification=f) for n, f in enumerate(findings)]
    assert seen(*claims).checked == words


def test_open_questions_are_counted() -> None:
    """The way leads to them, further down on the page."""
    record = replace(RECORD, unknowns=(Unknown(question="When?", note="Not said."),))
    found = seen(claim("a", "One said so"), record=record).unknown
    assert found is not None
    assert (found.href, found.label) == ("#unknowns_heading", "1 question")
    assert seen(claim("a", "One said so")).unknown is None


def test_what_happened_is_what_the_editor_chose() -> None:
    """Each main event with its date, or that it is not given; an unknown id is left out."""
    record = replace(RECORD, main_events=ids("signed", "gone", "later"))
    view = seen(
        event("later", "Two said so", date=when("2024~")),
        event("signed", "One said so", before=ids("later")),
        record=record,
    )
    assert [(link.href, link.label, link.count) for link in view.happened] == [
        ("timeline.html#signed", "Event signed", "date not given"),
        ("timeline.html#later", "Event later", "around 2024"),
    ]
    assert seen(claim("a", "One said so")).happened == ()
