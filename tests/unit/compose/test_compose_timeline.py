"""Events stand in the order of their dates; undated ones in the order that is known of them."""

import pytest

from generator.compose.order import in_order
from generator.model.facts import Event
from generator.model.fields import Basis
from generator.views import TimelinePage
from tests.unit.compose.compose_builders import (
    anchored,
    compose,
    event,
    ids,
    sheet_of,
    source,
    undated,
    when,
)


def timeline(*events: Event) -> TimelinePage:
    """Return the timeline of a sheet of these events."""
    return compose(anchored(sheet_of(source("Text."), *events))).timeline


def dated(name: str, date: str, **order: str) -> Event:
    """Return a dated event, with the events before or after it."""
    return event(name, date=when(date), **{key: ids(value) for key, value in order.items()})


def test_dated_events_stand_in_order_of_time() -> None:
    """Whatever the precision: a year before its months, long past before yesterday."""
    page = timeline(
        dated("day", "2024-10-01"),
        dated("open", "../2020"),
        dated("year", "2024"),
        dated("month", "2024-10"),
        dated("caesar", "-0043-03-15"),
        dated("period", "2022/.."),
    )
    assert [e.id for e in page.dated] == ["caesar", "open", "period", "year", "month", "day"]


def test_events_of_one_day_keep_the_order_that_is_written() -> None:
    """Nothing is known of their order, so it is not changed."""
    page = timeline(dated("b", "2024"), dated("a", "2024"))
    assert [e.id for e in page.dated] == ["b", "a"]


def test_before_and_after_decide_between_events_of_one_day() -> None:
    """What the editor says of the order counts where the dates do not."""
    page = timeline(dated("b", "2024-10-01", after="a"), dated("a", "2024-10-01"))
    assert [e.id for e in page.dated] == ["a", "b"]


def test_a_contradiction_does_not_move_a_date() -> None:
    """Headings of years stay in order, whatever `after` says."""
    page = timeline(dated("early", "2020", after="late"), dated("late", "2024"))
    assert [e.id for e in page.dated] == ["early", "late"]
    assert [e.year and e.year.anchor for e in page.dated] == ["year_2020", "year_2024"]


def test_undated_events_are_set_off_in_their_proven_order() -> None:
    """Order is carried on over other events, also over dated ones."""
    page = timeline(
        event("last", after=ids("signed")),
        event("middle", after=ids("first"), before=ids("signed")),
        event("first"),
        dated("signed", "2024-10-02"),
    )
    assert [e.id for e in undated(page)] == ["first", "middle", "last"]
    assert [e.id for e in page.dated] == ["signed"]


def test_order_holds_over_a_dated_event_between() -> None:
    """What came before a dated event stands before what came after it."""
    page = timeline(
        event("after", after=ids("signed")),
        event("before", before=ids("signed")),
        dated("signed", "2024"),
    )
    assert [e.id for e in undated(page)] == ["before", "after"]


def test_a_circle_does_not_stop_the_order() -> None:
    """The check stage reports it; every event is still there once."""
    events = (event("a", before=ids("b")), event("b", before=ids("a")), event("c", after=ids("b")))
    assert sorted(e.id for e in in_order(events)) == ["a", "b", "c"]
    assert [e.id for e in in_order((event("self", before=ids("self")),))] == ["self"]


def test_an_undated_event_is_worded_by_its_order() -> None:
    """The order is linked, and said once in plain words."""
    page = timeline(
        event("screening", before=ids("signed")), event("signed", title="the law was signed")
    )
    view = undated(page)[0]
    assert view.when == "before “the law was signed”"
    assert [(o.relation, o.words, o.event.href) for o in view.order] == [
        ("before", "before", "#signed")
    ]
    assert (view.date, view.year) == (None, None)


def test_order_is_known_from_either_side() -> None:
    """If B says that it came after A, then A came before B."""
    page = timeline(event("a"), event("b", after=ids("a")), event("c", before=ids("a")))
    views = {e.id: e for e in undated(page)}
    assert views["a"].when == "after “Event c”, before “Event b”"
    assert [o.relation for o in views["a"].order] == ["after", "before"]
    assert views["b"].when == "after “Event a”"


def test_several_neighbours_are_listed() -> None:
    """The list is in the words of the page's language."""
    page = timeline(event("a", after=ids("b", "c")), event("b"), event("c"))
    assert {e.id: e.when for e in undated(page)}["a"] == "after “Event b” and “Event c”"


def test_nothing_known_is_said_so() -> None:
    """A date that is not given is not guessed."""
    assert undated(timeline(event("a")))[0].when == "date not given"


def test_a_dated_event_shows_only_the_order_that_was_written() -> None:
    """Its date places it; the undated events around it name it themselves."""
    page = timeline(dated("a", "2024", before="c"), event("b", before=ids("a")), event("c"))
    view = page.dated[0]
    assert (view.when, [o.event.label for o in view.order]) == ("2024", ["Event c"])


def test_a_heading_stands_over_the_events_of_a_year() -> None:
    """Years before our era are counted as readers do."""
    events = [dated(f"e{month}", f"2024-0{month}") for month in range(1, 9)]
    page = timeline(*events, dated("c", "-0043"), event("d"))
    assert [(year.label, year.anchor) for year in page.years] == [
        ("44 BC", "year_-43"),
        ("2024", "year_2024"),
    ]
    assert [e.year for e in page.dated[1:]] == [page.years[1]] * 8


def test_the_overview_shows_the_latest_events_first() -> None:
    """Five at most, and dated ones where there are any."""
    events = [dated(f"e{year}", str(year)) for year in range(2010, 2020)]
    sheet = sheet_of(source("Text."), event("undated"), *events)
    latest = compose(anchored(sheet)).overview.latest
    assert [view.id for view in latest] == ["e2019", "e2018", "e2017", "e2016", "e2015"]
    assert latest[0].href == "timeline.html#e2019"


def test_the_overview_shows_undated_events_too() -> None:
    """They stand apart, the last of the proven order first, and the way to all events is shown."""
    events = [event("z", after=ids("b")), *(event(name) for name in "abce")]
    sheet = sheet_of(source("Text."), dated("d", "2024"), event("f"), *events)
    overview = compose(anchored(sheet)).overview
    assert [view.id for view in overview.latest] == ["d"]
    assert [view.id for view in overview.undated] == ["e", "c", "z", "b", "a"]
    assert overview.all_events is not None
    assert (overview.all_events.href, overview.all_events.label) == (
        "timeline.html",
        "All 7 events",
    )


def test_the_way_to_all_events_is_shown_only_where_some_are_not() -> None:
    """A link to what stands there already would promise more than there is."""
    sheet = sheet_of(source("Text."), event("b", after=ids("a")), event("a"))
    overview = compose(anchored(sheet)).overview
    assert [view.id for view in overview.undated] == ["b", "a"]
    assert (overview.latest, overview.all_events) == ((), None)


def test_undated_events_are_grouped_by_what_links_them() -> None:
    """Only events of one group are ordered; a dated event links those around it, but no others."""
    page = timeline(
        event("alone"),
        event("x", after=ids("early")),
        event("b", after=ids("a")),
        event("y", after=ids("late")),
        event("a", before=ids("a", "gone")),
        event("z", before=ids("late")),
        dated("early", "2020", before="late"),
        dated("late", "2024"),
    )
    assert [(group.title, [e.id for e in group.events]) for group in page.undated] == [
        ("2 events linked by “before” and “after”", ["a", "b"]),
        ("2 events linked by “before” and “after”", ["z", "y"]),
        ("Ordered against a dated event only", ["x"]),
        ("1 event whose order is not stated", ["alone"]),
    ]
    assert page.undated_words.startswith("The source dates none of these.")


def test_an_order_names_the_date_of_a_dated_event() -> None:
    """A reader need not look it up."""
    page = timeline(event("x", after=ids("d")), dated("d", "2020"))
    assert [order.date for order in undated(page)[0].order] == ["2020"]


@pytest.mark.parametrize(("basis", "doubt"), [(Basis.STATED, None), (Basis.INFERRED, "inferred")])
def test_an_order_that_is_not_stated_is_marked_on_both_sides(
    basis: Basis, doubt: str | None
) -> None:
    """An order rests on what the event that gives it rests on."""
    page = timeline(event("a"), event("b", after=ids("a"), basis=basis))
    first, second = undated(page)
    assert [first.order[0].doubt, second.order[0].doubt] == [doubt, doubt]
    mark = " (inferred)" if doubt else ""
    assert (first.when, second.when) == (f"before “Event b”{mark}", f"after “Event a”{mark}")


def test_years_stand_over_long_timelines_only() -> None:
    """Up to eight events, or those of one year, are seen at a glance."""
    few = timeline(*[dated(f"e{n}", f"20{n + 10}") for n in range(8)])
    many = timeline(*[dated(f"e{n}", f"20{n + 10}") for n in range(9)])
    one = timeline(*[dated(f"e{n}", f"2020-0{n + 1}") for n in range(9)])
    assert (few.years, one.years) == ((), ())
    assert [year.label for year in many.years] == [f"20{n + 10}" for n in range(9)]
    assert [jump.href for jump in many.year_jumps] == [f"#year_20{n + 10}" for n in range(9)]


def test_of_very_many_years_the_list_has_the_first_of_each_decade() -> None:
    """A list of a hundred links is no short way; of few years there is no list."""
    century = timeline(*[dated(f"e{n}", f"{n + 1901}") for n in range(100)])
    assert [jump.label for jump in century.year_jumps][:3] == ["1901", "1910", "1920"]
    three = timeline(*[dated(f"e{n}", f"{2020 + n % 3}") for n in range(9)])
    assert (len(three.years), three.year_jumps) == (3, ())
