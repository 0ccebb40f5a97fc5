"""A whole sheet: every link leads somewhere, nothing depends on chance, and it is fast enough."""

import pickle
import time
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from posixpath import dirname, join, normpath

import pytest

from generator.model.facts import Derived, Link
from generator.model.fields import EntityKind, PartKind, Relation, Show, SourceId
from generator.model.project import Sheet, Summary, Unknown
from generator.views import PageView, SheetView
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
    undated,
    when,
)

RUSSIAN = "Президент подписал закон 🙂👍🏽.\n\nЛишь 24 000 человек."
ARABIC = "وقع الرئيس القانون."
CHINESE = "总统签署了法律。"


def rich_sheet(show: Show = Show.FULL) -> Sheet:
    """Return a sheet with facts of every kind over sources in three scripts."""
    key = ids("k")[0]
    record = replace(
        RECORD,
        leading=ids("men", "gone"),
        unknowns=(Unknown(question="How many?", note="Only [@men] is known."),),
    )
    sheet = sheet_of(
        source(RUSSIAN, "ru", "ru", show=show),
        source(ARABIC, "ar", "ar", show=show),
        source(CHINESE, "zh", "zh-Hans", show=show),
        event("signed", ("ru", "подписал закон"), ("ar", "وقع الرئيس"), date=when("2024-10-02")),
        event("drafted", ("ru", "закон 🙂👍🏽"), before=ids("signed")),
        event("later", ("zh", "签署了法律"), after=ids("signed"), date=when("2025~")),
        figure("men", ("ru", "24 000"), value=24000, key=key, attribution=ids("president")),
        figure("more", ("ru", "Лишь 24 000"), value=(1, 9), key=key, of=ids("men")[0]),
        figure("sum", ("ru", "24 000"), derived=Derived(add=ids("men", "more"))),
        claim("said", ("zh", "总统"), links=(Link(relation=Relation.SUPPORTS, to=ids("men")[0]),)),
        entity("president", ("ru", "Президент"), kind=EntityKind.UNNAMED, part_of=ids("state")[0]),
        entity("state", ("zh", "总统"), kind=EntityKind.ORGANISATION),
        record=record,
    )
    return replace(sheet, summary=Summary(file="summary.md", text="It was so [@signed; @men]."))


def pages(view: SheetView) -> list[PageView]:
    """Return all pages of a sheet."""
    return [
        view.overview,
        view.timeline,
        view.figures,
        view.claims,
        view.people,
        view.sources,
        view.method,
        view.handout,
        *view.source_pages,
        *view.cite_pages,
    ]


def values(view: object, name: str) -> Iterator[str]:
    """Yield every text that stands in a field of that name, however deep inside a view."""
    if isinstance(view, tuple):
        for item in view:
            yield from values(item, name)
    elif isinstance(view, dict):
        yield from values(tuple(view.values()), name)
    elif is_dataclass(view):
        for field in fields(view):
            value = getattr(view, field.name)
            if field.name == name and isinstance(value, str):
                yield value
            yield from values(value, name)


def anchors(view: SheetView) -> dict[str, list[str]]:
    """Return the ids that a template prints on each page, by the page's path."""
    found: dict[str, list[str]] = {page.path: [] for page in pages(view)}
    found["index.html"] += ["unknowns_heading"] if view.overview.unknowns else []
    found["timeline.html"] += [e.id for e in (*view.timeline.dated, *undated(view.timeline))]
    found["timeline.html"] += ["dated_events", "undated_heading"]
    found["figures.html"] += ["figures_heading", "conflicts_heading", "agreements_heading"]
    found["timeline.html"] += [year.anchor for year in view.timeline.years]
    found["figures.html"] += [f.id for f in view.figures.figures]
    found["figures.html"] += [conflict.anchor for conflict in view.figures.conflicts]
    found["figures.html"] += [conflict.anchor for conflict in view.figures.agreements]
    found["people.html"] += [entity.id for entity in view.people.entities]
    found["claims.html"] += [c.id for c in view.claims.claims]
    found["sources.html"] += [s.id for s in view.sources.sources]
    entries = (
        *view.handout.figures,
        *view.handout.dated,
        *(entry for group in view.handout.undated for entry in group.entries),
        *view.handout.claims,
        *view.handout.entities,
    )
    found["handout.html"] += [entry.id for entry in entries]
    found["handout.html"] += [difference.anchor for difference in view.handout.differences]
    found["handout.html"] += [f"source_{source.id}" for source in view.handout.sources]
    found["handout.html"] += [note.anchor for note in view.handout.endnotes]
    for name, shown_there in (
        ("timeline_heading", (*view.handout.dated, *view.handout.undated)),
        ("people_heading", view.handout.entities),
        ("unknowns_heading", view.handout.unknowns),
    ):
        found["handout.html"] += [name] if shown_there else []
    for page in view.source_pages:
        shown = [
            a for p in page.paragraphs for s in p.segments for m in s.starts for a in m.anchors
        ]
        notes = [a for mark in page.marks for a in mark.anchors]
        found[page.path] += shown or notes
        found[page.path] += [mark.note_anchor for mark in page.marks]
        found[page.path] += [paragraph.anchor for paragraph in page.paragraphs]
    for cite in view.cite_pages:
        found[cite.path] += [entry.anchor for group in cite.groups for entry in group.entries]
    for file in view.files:
        found[file.path] = []
    return found


@pytest.mark.parametrize("show", Show)
def test_every_link_leads_to_a_page_and_an_id(show: Show) -> None:
    """The full loop: from a fact to its passage and from a passage to its facts, on any page."""
    view = compose(anchored(rich_sheet(show)))
    known = anchors(view)
    for page in pages(view):
        links = [*values(page, "href"), *values(page, "home"), *values(page, "cite_href")]
        links += [more for more in values(page, "more") if ".html" in more]
        assert links
        for href in links:
            target, _, fragment = href.partition("#")
            path = normpath(join(dirname(page.path), target)) if target else page.path
            assert path in known, href
            assert not fragment or fragment in known[path], href


def test_no_id_is_used_twice_on_a_page() -> None:
    """Two elements with one id would make a link ambiguous."""
    for path, found in anchors(compose(anchored(rich_sheet()))).items():
        assert len(found) == len(set(found)), path


def test_the_overview_leads_into_the_sheet() -> None:
    """Summary, leading figures, open questions, sources and counts."""
    overview = compose(anchored(rich_sheet())).overview
    assert overview.summary is not None
    assert list(overview.summary.citations) == ["signed", "men"]
    assert [f.href for f in overview.leading] == ["figures.html#men"]
    assert overview.unknowns[0].note.citations["men"].href == "figures.html#men"
    assert overview.counts.words == (
        "3 events",
        "3 figures",
        "1 claim",
        "2 people and organisations",
    )
    assert (overview.counts.facts, overview.counts.passages, overview.counts.sources) == (9, 8, 3)
    assert overview.counts.quotations == 10
    assert overview.counts.passages_words == "10 quotations from 8 passages"
    assert overview.counts.sources_words == "3 sources"


def test_long_pages_begin_with_the_ways_into_them() -> None:
    """What they hold, in words; a page of one part needs none, nor does a short list of claims."""
    view = compose(anchored(rich_sheet()))
    assert [link.label for link in view.figures.jumps] == [
        "3 figures",
        "1 quantity on which figures differ",
    ]
    assert [link.label for link in view.timeline.jumps] == [
        "2 dated events",
        "1 event without a date",
    ]
    assert view.claims.contents == ()
    figures = compose(anchored(sheet_of(source("Text."), figure("f", "Text"))))
    assert (figures.figures.jumps, figures.timeline.jumps) == ((), ())


def test_many_claims_have_a_list_of_contents() -> None:
    """Each is one link on the same page."""
    claims = [claim(f"c{number}", "Text") for number in range(6)]
    page = compose(anchored(sheet_of(source("Text."), *claims))).claims
    assert page.contents_words == "6 claims"
    assert [link.href for link in page.contents] == [f"#c{number}" for number in range(6)]


def test_the_first_figures_lead_where_none_is_chosen() -> None:
    """An editor need not choose: the first three that were written are shown."""
    figures = [figure(f"f{number}", "Text") for number in range(5)]
    overview = compose(anchored(sheet_of(source("Text."), *figures))).overview
    assert [shown.id for shown in overview.leading] == ["f0", "f1", "f2"]


def test_a_sheet_without_facts_has_all_its_pages() -> None:
    """Nothing is shown, and nothing fails."""
    view = compose(anchored(sheet_of()))
    assert [page.path for page in pages(view)] == [
        "index.html",
        "timeline.html",
        "figures.html",
        "claims.html",
        "people.html",
        "sources.html",
        "method.html",
        "handout.html",
        "cite.html",
    ]
    assert view.files == ()
    assert (view.overview.summary, view.overview.leading, view.overview.latest) == (None, (), ())
    assert (view.overview.counts.words, view.overview.counts.facts_words) == ((), "0 facts")


def test_a_sheet_with_one_fact_speaks_of_one() -> None:
    """Counts are in the singular."""
    counts = compose(anchored(sheet_of(source("Text."), claim("c", "Text")))).overview.counts
    assert (counts.words, counts.facts_words, counts.passages_words) == (
        ("1 claim",),
        "1 fact",
        "1 quoted passage",
    )


def test_the_same_content_gives_the_same_views() -> None:
    """No clock, no chance, no order of sets; and a view can be sent to another process."""
    sheet = anchored(rich_sheet(), ("ru", "Президент", PartKind.HEADLINE))
    first = compose(pickle.loads(pickle.dumps(sheet)))  # noqa: S301 - our own bytes
    second = compose(sheet)
    assert first == second
    assert pickle.dumps(pickle.loads(pickle.dumps(first))) == pickle.dumps(  # noqa: S301 - our own
        pickle.loads(pickle.dumps(second))  # noqa: S301 - our own bytes
    )


@pytest.mark.parametrize("language", ["en", "ar", "ru", "zh-Hans", "xx", "de-CH", "sr-Latn"])
def test_a_sheet_can_be_composed_in_any_language(language: str) -> None:
    """The language of the page is the site's; a language without data does not stop the build."""
    view = compose(anchored(rich_sheet()), language)
    assert {page.language for page in pages(view)} == {language}


def test_content_with_faults_is_still_composed() -> None:
    """References to nothing and passages in no source are left out; checks report them."""
    sheet = anchored(
        sheet_of(
            source("Text."),
            event("a", "Text", before=ids("gone"), attribution=ids("gone"), people=ids("b")),
            figure("b", "Text", of=ids("a")[0], derived=Derived(add=ids("a", "gone"))),
            entity("c", "Text", part_of=ids("gone")[0]),
        )
    )
    orphan = replace(sheet.passages[ids("a")[0]][0], source=SourceId("gone"))
    view = compose(replace(sheet, passages={**sheet.passages, ids("a")[0]: (orphan,)}))
    assert undated(view.timeline)[0].evidence == ()
    assert undated(view.timeline)[0].attribution.words == ""
    assert view.figures.figures[0].derived is None


def test_2000_events_are_composed_in_reasonable_time(capsys: pytest.CaptureFixture[str]) -> None:
    """No work grows with the square of the facts; the time is printed, not judged."""
    text = "\n\n".join(f"On day {n} something number {n} happened here." for n in range(2000))
    events = [
        event(
            f"e{n}",
            f"something number {n} happened",
            date=when(f"{1900 + n % 120}-{1 + n % 12:02}"),
            after=ids(f"e{n - 120}") if n >= 120 else (),
            attribution=ids("speaker"),
        )
        for n in range(2000)
    ]
    sheet = anchored(sheet_of(source(text), entity("speaker"), *events))
    start = time.perf_counter()
    view = compose(sheet)
    seconds = time.perf_counter() - start
    with capsys.disabled():
        print(f"\n2,000 events composed in {seconds:.2f} s")  # noqa: T201 - what this test is for
    assert len(view.timeline.dated) == 2000
    assert len(view.source_pages[0].marks) == 2000
    assert len(view.people.entities[0].says[0].facts) == 2000
