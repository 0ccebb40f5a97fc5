"""The pages over all sheets of a site."""

import gettext
from dataclasses import replace
from typing import Any

from generator.compose import compose_sheet, compose_site
from generator.model.anchored import AnchoredSheet
from generator.model.facts import Fact
from generator.model.fields import FactId, SourceId
from generator.model.project import Project, SheetRecord
from generator.model.sources import Source
from generator.views import AcrossView, HomePage
from tests.unit.compose.compose_builders import (
    HERE,
    SITE,
    anchored,
    claim,
    entity,
    event,
    figure,
    ids,
    sheet_of,
    source,
    when,
)

WORDS = gettext.NullTranslations()
AGENCY = source("One two three.", "agency")
ECHO = source("One two three.", "echo", republishes=SourceId("agency"))
TELLER = entity("teller", ("agency", "One"), aliases=("T.",), role="a witness")


def room(path: str, *parts: Fact | Source, **keys: Any) -> AnchoredSheet:  # noqa: ANN401 - any key
    """Return a sheet in a folder, whose agency, echo and teller stand at the root."""
    record = SheetRecord(origin=HERE, title=f"Sheet {path}", standfirst=f"About {path}.", **keys)
    sheet = sheet_of(*parts, record=record, path=path)
    return anchored(
        replace(
            sheet,
            shared=frozenset({"teller"}),
            shared_sources=frozenset({"agency", "echo"}),
        )
    )


def across(*sheets: AnchoredSheet) -> tuple[HomePage, AcrossView]:
    """Return the home page and the other pages over sheets."""
    project = Project(site=SITE, sheets=tuple(found.sheet for found in sheets))
    view = compose_site(project, sheets, WORDS)
    assert view.home is not None
    assert view.across is not None
    return view.home, view.across


def test_a_source_is_named_by_its_title_where_sheets_stand_together() -> None:
    """The words `this report` say nothing beside the figures of another sheet."""
    home, pages = across(
        room("a", AGENCY, figure("one", ("agency", "One"))),
        room("b", ECHO, AGENCY, figure("two", ("echo", "two"))),
    )
    said = [card.leading.attribution.words for card in home.sheets if card.leading]
    assert said == ["Said by \u201cSource agency\u201d.", "Said by \u201cSource echo\u201d."]
    assert pages.figures.sheets[0].figures[0].attribution.words == said[0]


def test_a_lone_sheet_has_no_pages_over_it() -> None:
    """Its own pages stand at the root."""
    sheet = anchored(sheet_of(AGENCY))
    project = Project(site=SITE, sheets=(sheet.sheet,))
    view = compose_site(project, (sheet,), WORDS)
    assert (view.home, view.across) == (None, None)


def test_a_card_says_what_a_sheet_is_about() -> None:
    """With its first figure, leading into the sheet, and its first and last date as worded."""
    parts = (AGENCY, figure("n", ("agency", "two")), figure("m", ("agency", "One")))
    dated = [
        event(name, ("agency", "One"), date=when(date))
        for name, date in (("late", "2020~"), ("early", "1958"))
    ]
    home, _ = across(
        room("a", *parts, *dated, leading=ids("m")), room("b", *parts, dated[0]), room("c")
    )
    first, second, third = home.sheets
    assert first.leading is not None
    assert first.leading.href == "a/figures.html#m"
    assert first.dates == "First dated event: 1958; last: around 2020"
    assert second.dates == "Dated event: around 2020"
    assert second.leading is not None
    assert second.leading.href == "b/figures.html#n"
    assert (third.leading, third.dates) == (None, None)


def test_dated_events_of_all_sheets_stand_in_one_order() -> None:
    """Each with its sheet and a link into it; two sheets may give one id to two events."""
    first = room(
        "a",
        AGENCY,
        event("e", ("agency", "One"), date=when("2020")),
        event("u", ("agency", "two"), after=ids("e")),
    )
    second = room("b", AGENCY, event("e", ("agency", "two"), date=when("2019-05-01")))
    _, view = across(first, second)
    page = view.timeline
    assert [year.year.label for year in page.years] == ["2019", "2020"]
    assert [(e.event.href, e.sheet.label) for year in page.years for e in year.events] == [
        ("b/timeline.html#e", "Sheet b"),
        ("a/timeline.html#e", "Sheet a"),
    ]
    assert page.axis is not None
    for layout in page.axis.layouts:
        assert {span.event.href for span in layout.spans} == {
            "b/timeline.html#e",
            "a/timeline.html#e",
        }
    (group,) = page.undated
    assert (group.sheet.href, [e.href for e in group.events]) == (
        "a/index.html",
        ["a/timeline.html#u"],
    )


def test_a_site_without_events_has_an_empty_timeline() -> None:
    """Nothing is drawn, and nothing is set off."""
    _, view = across(room("a"), room("b"))
    assert (view.timeline.years, view.timeline.undated, view.timeline.axis) == ((), (), None)
    assert (view.figures.sheets, view.people.groups, view.sources.sources) == ((), (), ())
    assert (view.sources.matrices, view.sources.jumps) == ((), ())


def test_a_key_names_one_quantity_in_the_whole_site() -> None:
    """Figures that differ come first; a key of one figure is compared with nothing."""
    k, m, n = FactId("k"), FactId("m"), FactId("n")
    first = room(
        "a",
        AGENCY,
        figure("same", ("agency", "One"), key=m, as_of=when("2020")),
        figure("lost", ("agency", "One"), key=k, as_of=when("2020")),
        figure("one", ("agency", "One"), key=n),
    )
    second = room(
        "b",
        AGENCY,
        figure("same", ("agency", "two"), key=m),
        figure("lost", ("agency", "two"), key=k, value=7, as_of=when("2021")),
    )
    _, view = across(first, second)
    differing, agreeing = view.figures.quantities
    assert (differing.anchor, differing.agrees) == ("key_k", False)
    assert "do not say the same. Not all are for the same date." in differing.sentence
    assert [(f.href, f.sheet.label) for f in differing.figures if f.sheet] == [
        ("a/figures.html#lost", "Sheet a"),
        ("b/figures.html#lost", "Sheet b"),
    ]
    assert (agreeing.anchor, agreeing.agrees) == ("key_m", True)
    assert agreeing.sentence == "The same number is given 2 times by one source."
    assert [len(sheet.figures) for sheet in view.figures.sheets] == [3, 2]


def test_figures_of_one_date_may_differ() -> None:
    """Then the dates are no reason for it, and are not named as one."""
    sheets = [
        room(path, AGENCY, figure("f", ("agency", "One"), key=FactId("k"), value=value))
        for path, value in (("a", 1), ("b", 2))
    ]
    _, view = across(*sheets)
    sentence = "These figures count the same, but do not say the same."
    assert view.figures.quantities[0].sentence == sentence


def test_a_figure_says_that_those_of_other_sheets_differ() -> None:
    """In its own sheet, with the way to the table on the page of the site."""
    sheet = room("a", AGENCY, figure("f", ("agency", "One"), key=FactId("k")), figure("g"))
    for differs, words in ((True, "differ"), (False, "agree")):
        view = compose_sheet(sheet, SITE, WORDS, alone=False, compared={FactId("k"): differs})
        first, second = view.figures.figures
        assert first.across is not None
        assert first.across.href == "../figures.html#key_k"
        assert first.across.label == f"Figures of other fact sheets {words}"
        assert second.across is None
    alone = compose_sheet(sheet, SITE, WORDS, alone=True)
    assert alone.figures.figures[0].across is None


def test_who_is_shared_is_one_and_who_is_not_is_two() -> None:
    """An id that two sheets give to somebody is no proof that they mean the same."""
    told = claim("c", ("agency", "three"), attribution=ids("teller", "clerk"), people=ids("clerk"))
    clerk = entity("clerk", ("agency", "two"))
    _, view = across(room("a", AGENCY, TELLER, clerk, told), room("b", AGENCY, TELLER, clerk, told))
    several, first, second = view.people.groups
    (teller,) = several.people
    assert (several.sheet, teller.anchor, teller.href) == (None, "person_teller", None)
    assert (teller.role, teller.aliases, teller.kind.value) == ("a witness", ("T.",), "person")
    assert [part.entry.href for part in teller.sheets] == [
        "a/people.html#teller",
        "b/people.html#teller",
    ]
    assert [[link.href for link in part.says] for part in teller.sheets] == [
        ["a/claims.html#c"],
        ["b/claims.html#c"],
    ]
    assert [(g.title, [p.anchor for p in g.people]) for g in (first, second)] == [
        ("Sheet a", ["person_a_clerk"]),
        ("Sheet b", ["person_b_clerk"]),
    ]
    (part,) = first.people[0].sheets
    assert first.people[0].href == "a/people.html#clerk"
    assert [len(links) for links in (part.says, part.passes_on, part.about)] == [0, 1, 1]


def test_each_source_stands_once_with_what_every_sheet_uses_it_for() -> None:
    """Shared ones first; a sheet's own is its own; republication is linked on the page."""
    own = source("Own.", "own")
    first = room("a", AGENCY, ECHO, event("e", ("agency", "One"), ("echo", "One")))
    second = room("b", AGENCY, ECHO, own, claim("c", ("echo", "two"), ("own", "Own")))
    third = room("c", own, claim("c", ("own", "Own")))
    _, view = across(first, second, third)
    page = view.sources
    assert [entry.source.id for entry in page.sources] == [
        "source_agency",
        "source_echo",
        "source_b_own",
        "source_c_own",
    ]
    agency, echo, *_ = page.sources
    assert [link.href for link in agency.source.republished_by] == ["#source_echo"]
    assert echo.source.republishes is not None
    assert echo.source.republishes.href == "#source_agency"
    # where a sheet has it only as the text behind another, it is used for nothing there
    assert [part.sheet.label for part in agency.sheets] == ["Sheet a"]
    assert [part.text.href for part in echo.sheets] == [
        "a/sources/echo.html",
        "b/sources/echo.html",
    ]
    assert [[use.facts[0].href for use in part.uses] for part in echo.sheets] == [
        ["a/timeline.html#e"],
        ["b/claims.html#c"],
    ]
    assert [table.sheet.label for table in page.matrices if table.sheet] == [
        "Sheet a",
        "Sheet b",
        "Sheet c",
    ]
    assert page.matrices[0].groups[0].rows[0].cells[1].href == "a/sources/echo.html#q-e-2"
    assert [link.label for link in page.jumps] == ["4 sources", "Which fact rests on which source"]


def test_pages_over_all_sheets_lead_to_each_other() -> None:
    """By a navigation of their own, and from the site down; the home page is the top."""
    home, view = across(room("a"), room("b"))
    assert [entry.href for entry in home.site_navigation] == [
        "index.html",
        "timeline.html",
        "figures.html",
        "people.html",
        "sources.html",
    ]
    assert [entry.label for entry in view.people.site_navigation if entry.current] == [
        "People and organisations"
    ]
    assert (home.crumbs, home.navigation) == ((), ())
    assert [(step.label, step.current) for step in view.people.crumbs] == [
        ("A site", False),
        ("People and organisations", True),
    ]
    assert view.people.title == "People and organisations \u2013 A site"
    assert view.people.description == "People and organisations: A site"
