"""The timeline is drawn to scale: what lies where, how its ends look, and what is said of it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.compose.drawing.axis import axis as axis_of
from generator.compose.drawing.chains import undated
from generator.compose.drawing.stretch import DrawnEvent, ordinal, stretch
from generator.edtf import Interval, Open, Unknown
from generator.model.facts import Event
from generator.model.fields import Basis
from generator.views import AxisView, FactLink, LayoutView, SpanView
from tests.unit.compose.compose_builders import (
    anchored,
    compose,
    event,
    ids,
    sheet_of,
    source,
    when,
    words,
)


def dated(name: str, text: str, basis: Basis = Basis.STATED) -> Event:
    """Return an event of a date."""
    return event(name, date=when(text), basis=basis)


def timeline(*events: Event, language: str = "en") -> AxisView | None:
    """Return the drawing of a sheet of events."""
    return compose(anchored(sheet_of(source("Text."), *events)), language).timeline.axis


def drawing(*events: Event, language: str = "en") -> AxisView:
    """Return the drawing of a sheet that has one."""
    drawn = timeline(*events, language=language)
    assert drawn is not None
    return drawn


def wide(*events: Event, language: str = "en") -> LayoutView:
    """Return the drawing for wide pages."""
    return drawing(*events, language=language).layouts[-1]


def spans(*dates: str, language: str = "en") -> list[SpanView]:
    """Return the marks of events on these dates, in the order of the dates."""
    events = [dated(f"e{number}", text) for number, text in enumerate(dates)]
    return sorted(wide(*events, language=language).spans, key=lambda span: span.event.href)


@given(st.dates())
def test_days_are_counted_as_the_calendar_does(day: date) -> None:
    """For the years that Python knows the count agrees with its own, but for where it begins."""
    first = date(1, 1, 1)
    counted = ordinal(day.year, day.month, day.day) - ordinal(1, 1, 1)
    assert counted == (day - first).days


def test_days_are_counted_over_the_year_0() -> None:
    """The year 0 is a leap year, as EDTF has it."""
    assert ordinal(1, 1, 1) - ordinal(0, 1, 1) == 366
    assert ordinal(0, 1, 1) - ordinal(-1, 1, 1) == 365


def test_time_runs_at_one_speed() -> None:
    """The first day is near one edge, the last near the other, and a day between has its place."""
    first, middle, last = spans("2024-01-01", "2024-07-01", "2024-12-31")
    assert 0 < first.left < 5
    assert 95 < last.left < 100
    assert middle.left - first.left == pytest.approx(last.left - middle.left, abs=0.5)


def test_a_page_from_right_to_left_has_its_time_from_right_to_left() -> None:
    """A drawing is mirrored at build, with its labels and its soft ends."""
    dates = ("2024-01-01", "2024-03/2024-06~", "2024-12-31")
    for here, there in zip(spans(*dates), spans(*dates, language="ar"), strict=True):
        assert there.left == pytest.approx(100 - here.left - here.width, abs=0.02)
        assert here.text is not None
        assert there.text is not None
        assert there.text.dx == -here.text.dx
    assert [spans(*dates, language=name)[1].body.soft for name in ("en", "ar")] == ["right", "left"]


def test_days_are_points_and_periods_are_bars_to_scale() -> None:
    """What is too short to be seen to scale is a point of another shape."""
    day, short, long, month = (span.body for span in spans("2000-01-01", "2010-05", "2020", "1950"))
    assert (day.day, day.to_scale) == (True, False)
    assert (short.day, short.to_scale, short.width) == (False, False, 0.0)
    assert (long.to_scale, month.to_scale) == (True, True)
    assert long.width == pytest.approx(month.width, abs=0.02)
    assert day.outline != short.outline


@pytest.mark.parametrize(
    ("text", "soft"),
    [
        ("2020?", "both"),
        ("2021~/2022", "left"),
        ("2021/2022~", "right"),
        ("2021~/2022?", "both"),
        ("202X", "both"),
        ("2021", "none"),
        ("2021/2022", "none"),
    ],
)
def test_ends_that_are_not_exactly_known_are_soft(text: str, soft: str) -> None:
    """A date that is uncertain, approximate or not whole runs out to points, each end by itself."""
    body = spans("2015", text, "2030")[1].body
    assert body.soft == soft
    assert body.outline.startswith("M0 5" if soft in ("left", "both") else "M0 0")
    assert ("100 5" in body.outline) == (soft in ("right", "both"))


def test_a_day_that_is_not_exactly_known_has_another_shape() -> None:
    """A lens that runs out on both sides is no disc."""
    exact, vague = (span.body.outline for span in spans("2020-01-01", "2021-01-01~"))
    assert exact != vague


def test_an_open_period_is_an_arrow_to_the_edge() -> None:
    """The arrow of an end that nobody knows differs from that of one that is open."""
    first, second, third, fourth = spans("../2020", "2021/..", "2022/", "2023")
    assert [(tail.end, tail.known) for tail in first.tails] == [(0.0, True)]
    assert [(tail.end, tail.known) for tail in second.tails] == [(100.0, True)]
    assert [(tail.end, tail.known) for tail in third.tails] == [(100.0, False)]
    assert fourth.tails == ()
    assert first.left == 0.0
    assert second.left + second.width == pytest.approx(100.0)
    assert first.body.left > 5


def test_a_period_of_which_neither_end_is_known_is_not_drawn() -> None:
    """EDTF has no such date to type; the drawing would say nothing of it."""
    link = FactLink(href="#x", label="X", kind="event", kind_label="event")
    assert stretch(Interval(start=Open(), end=Unknown()), DrawnEvent(event("x"), link)) is None


def test_a_mark_is_called_by_its_title_and_its_date() -> None:
    """Whoever does not see where it stands hears it."""
    assert [span.name for span in spans("2020", "2021-05-01~")] == [
        "Event e0: 2020",
        "Event e1: around May 1, 2021",
    ]
    (link,) = (FactLink(href="flood/timeline.html#x", label="X", kind="event", kind_label="e"),)
    drawn = axis_of(
        [[DrawnEvent(dated("x", "2020"), link)], [DrawnEvent(dated("x", "2021"), link)]], words()
    )
    assert drawn is not None
    assert [(s.name, s.event.href) for s in drawn.layouts[0].spans] == [("X", link.href)] * 2


@pytest.mark.parametrize(
    ("dates", "sentence"),
    [
        (("2020", "2023"), "2 events drawn to scale, from 2020 to 2023."),
        (("2020-02", "2020-06"), "2 events drawn to scale, from February 2020 to June 2020."),
        (
            ("2020-02-01", "2020-02-20"),
            "2 events drawn to scale, from February 1, 2020 to February 20, 2020.",
        ),
    ],
)
def test_the_drawing_says_in_words_what_it_shows(dates: tuple[str, str], sentence: str) -> None:
    """How many events there are, from when to when, and how many have no date."""
    events = [dated(f"e{number}", text) for number, text in enumerate(dates)]
    assert drawing(*events).words == sentence
    both = drawing(*events, event("u"))
    assert both.words == f"{sentence} 1 event without a date, not to scale."


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ("2020", "2024", ["2020", "2021", "2022", "2023", "2024", "2025"]),
        ("1950", "2020", ["1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020"]),
        ("-0043", "2024", ["1 BC", "200", "400", "600"]),
        ("2024-01", "2024-04", ["Jan 2024", "Feb 2024", "Mar 2024", "Apr 2024", "May 2024"]),
        ("2024-10-01", "2024-10-20", ["Oct 1", "Oct 6", "Oct 11", "Oct 16", "Oct 21"]),
        ("-0001-12-30", "-0001-12-31", ["Dec 30", "Dec 31"]),
        ("-0044-03", "-0044-08", ["March 45 BC", "May 45 BC"]),
        ("Y-2000000000", "2024", None),
    ],
)
def test_ticks_are_round_and_few(first: str, last: str, labels: list[str] | None) -> None:
    """A dozen at most, at the beginnings of round years, of months, or of days."""
    ticks = wide(dated("a", first), dated("b", last)).ticks
    assert len(ticks) <= 12
    assert all(0 <= tick.at <= 100 for tick in ticks)
    if labels is not None:
        assert [tick.label for tick in ticks][: len(labels)] == labels


def test_a_narrow_drawing_has_fewer_ticks() -> None:
    """Their labels have room at the least width that the drawing is made for."""
    quarter = drawing(dated("a", "2024-01-01"), dated("b", "2024-03-20")).layouts
    assert [tick.label for tick in quarter[0].ticks] == ["Jan 2024", "Mar 2024"]
    assert [tick.label for tick in quarter[2].ticks][:3] == ["Jan 1", "Jan 8", "Jan 15"]
    narrow, middle, large = drawing(dated("a", "1901"), dated("b", "2000")).layouts
    assert len(narrow.ticks) < len(middle.ticks) <= len(large.ticks)


def test_the_legend_has_the_signs_that_occur() -> None:
    """What does not occur is not explained."""
    few = drawing(dated("a", "2020-01-01"), dated("b", "2021-01-01"))
    assert [sign.sign for sign in few.signs] == ["day"]
    many = drawing(
        dated("a", "2020-01-01"),
        dated("b", "2021/..", Basis.INFERRED),
        dated("c", "/2022", Basis.EXTERNAL),
        dated("d", "2023~"),
        event("u", after=ids("a")),
        event("v", after=ids("u"), basis=Basis.INFERRED),
    )
    assert [sign.sign for sign in many.signs] == [
        "day", "period", "soft", "inferred", "external", "open", "unknown",
        "undated", "dated", "arrow", "arrow-inferred",
    ]  # fmt: skip


def test_a_way_leads_past_many_links() -> None:
    """A few links need none."""
    events = [dated(f"e{n}", f"20{n + 10}") for n in range(11)]
    assert (drawing(*events[:10]).skip, drawing(*events).skip) == (False, True)


@pytest.mark.parametrize(
    "events",
    [
        (),
        (dated("a", "2024"),),
        (dated("a", "2024-10-01"), dated("b", "2024-10-01")),
        (event("u"), event("v")),
    ],
)
def test_there_is_nothing_to_draw_without_a_scale_or_an_order(events: tuple[Event, ...]) -> None:
    """One event, one day, or loose events only: the drawing would say less than the list."""
    assert timeline(*events) is None


def test_undated_events_are_drawn_by_themselves_if_their_order_is_known() -> None:
    """Then there is no axis, only arrows."""
    layout = wide(event("u", before=ids("v")), event("v"))
    assert (layout.spans, layout.ticks, layout.foot) == ((), (), 0.0)
    assert [len(band.arrows) for band in layout.bands] == [1]


def test_an_arrow_stands_for_every_order_and_leads_down() -> None:
    """Straight to the next row, else round the rows between; not stated ones are marked."""
    layout = wide(
        dated("d", "2020"),
        dated("e", "2021"),
        event("u", before=ids("v", "w")),
        event("v", after=ids("d"), basis=Basis.INFERRED),
        event("w"),
        event("loose"),
    )
    chain, loose = layout.bands
    names = [node.event.label for node in chain.nodes]
    assert names.index("Event u") < names.index("Event v")
    assert [node.dated for node in chain.nodes].count(True) == 1
    assert sorted(arrow.stated for arrow in chain.arrows) == [False, True, True]
    assert sum("Q" in arrow.path for arrow in chain.arrows) == 1
    assert [node.event.label for node in loose.nodes] == ["Event loose"]
    assert loose.arrows == ()


def test_orders_of_one_way_on_tracks_do_not_meet() -> None:
    """Two arrows past the same row run on lines of their own."""
    layout = wide(
        event("a", before=ids("b", "c", "d")),
        event("b", before=ids("c", "d")),
        event("c"),
        event("d"),
    )
    (band,) = layout.bands
    assert (
        len({arrow.path.split("V")[0].split()[-2] for arrow in band.arrows if "Q" in arrow.path})
        > 1
    )
    assert len({arrow.path for arrow in band.arrows}) == len(band.arrows) == 5


def test_a_circle_of_orders_is_drawn_all_the_same() -> None:
    """To refuse it is the work of the check stage; an arrow then leads up."""
    (band,) = wide(event("a", before=ids("b")), event("b", before=ids("a", "b"))).bands
    assert len(band.arrows) == 2


def test_chains_stand_side_by_side_where_there_is_room() -> None:
    """The first says what all of them are; a narrow page has them under each other."""
    events = [event(f"e{n}", before=ids(f"e{n + 1}") if n % 2 == 0 else ()) for n in range(6)]
    narrow, _, large = drawing(*events).layouts
    assert [band.at for band in narrow.bands] == [0.0, 0.0, 0.0]
    assert [band.at for band in large.bands] == [0.0, 50.0, 0.0]
    assert [bool(band.words) for band in large.bands] == [True, False, False]


def test_a_label_has_all_the_room_of_its_column() -> None:
    """One chain alone has the whole width, two have halves; what is longer has a second line."""
    title = "The council asks for a test of the river, of the lake and of every well of the town"
    alone = wide(event("a", title=title, before=ids("b")), event("b")).bands[0].nodes[0].text
    assert alone is not None
    assert (alone.text, alone.second) == (title, "")
    chain, beside = wide(
        event("a", title=title, before=ids("b")),
        event("b"),
        event("c", before=ids("d")),
        event("d", title=title),
    ).bands
    first, last = chain.nodes[0].text, beside.nodes[1].text
    assert first is not None
    assert last is not None
    assert f"{first.text} {first.second}" == f"{last.text} {last.second}" == title
    assert first.second
    assert chain.nodes[1].y - chain.nodes[0].y == 30
    assert beside.nodes[1].y - beside.nodes[0].y == 30


def test_very_many_undated_events_stay_without_labels() -> None:
    """No row, no arrow, no label for each: but a mark for each, and never a tall drawing."""
    chain = [event(f"c{n}", after=ids(f"c{n - 1}") if n else ()) for n in range(30)]
    loose = [event(f"l{n}") for n in range(60)]
    layout = wide(*chain, *loose)
    more, rest = layout.bands
    assert (len(more.nodes), len(rest.nodes)) == (30, 60)
    assert {node.text for node in rest.nodes} == {None}
    assert layout.height < 400


def test_no_order_is_known_from_one_sheet_to_another() -> None:
    """Events of two sheets may have the same id; each sheet is a timeline of its own."""
    link = FactLink(href="#x", label="X", kind="event", kind_label="event")
    sheet = [DrawnEvent(event("a", before=ids("b")), link), DrawnEvent(event("b"), link)]
    other = [DrawnEvent(event("b"), link)]
    found = undated([sheet, other])
    assert ([len(chain.rows) for chain in found.chains], len(found.loose)) == ([2], 1)
