"""The handout: every fact once, every passage in a numbered note, nothing left that leads away."""

from collections.abc import Iterator
from dataclasses import replace
from gettext import NullTranslations

import pytest

from generator.compose import compose_sheet
from generator.edtf import parse_edtf
from generator.model.facts import Derived, Link, Revision
from generator.model.fields import Basis, EntityKind, Relation, RevisionKind, Show, Verification
from generator.model.project import Sheet, Summary, Unknown
from generator.views import EntryView, HandoutPage
from tests.unit.compose.compose_builders import (
    RECORD,
    SITE,
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

TEXT = "Alpha said one. Beta said two. Gamma said three. Delta said four. Perhaps five."


def handout(sheet: Sheet, language: str = "en") -> HandoutPage:
    """Return the handout of a sheet."""
    return compose(anchored(sheet), language).handout


def entries(page: HandoutPage) -> Iterator[EntryView]:
    """Yield every entry of a handout, in the order in which they are printed."""
    yield from page.figures
    yield from page.dated
    for group in page.undated:
        yield from group.entries
    yield from page.claims
    yield from page.entities


def numbers(page: HandoutPage) -> dict[str, list[str]]:
    """Return the numbers of the notes of each fact."""
    return {entry.id: [note.number for note in entry.notes] for entry in entries(page)}


def with_summary(sheet: Sheet, text: str) -> Sheet:
    """Return a sheet with a summary."""
    return replace(sheet, summary=Summary(file="summary.md", text=text))


def test_notes_are_numbered_in_the_order_of_their_first_use() -> None:
    """Figures, the summary, events, claims, people: as a reader meets the numbers."""
    sheet = with_summary(
        sheet_of(
            source(TEXT),
            event("e", "Beta"),
            figure("f", "four", note="See [@p]."),
            claim("c", "Gamma"),
            entity("p", "Alpha"),
        ),
        "So it was [@c].",
    )
    page = handout(sheet)
    assert numbers(page) == {"f": ["1"], "e": ["4"], "c": ["3"], "p": ["2"]}
    assert [note.quote for note in page.endnotes] == [("four",), ("Alpha",), ("Gamma",), ("Beta",)]
    assert [note.anchor for note in page.endnotes] == ["note_1", "note_2", "note_3", "note_4"]


def test_facts_that_rest_on_one_passage_share_its_note() -> None:
    """The note names them all, each with what is its own; a fact refers to it once."""
    sheet = sheet_of(
        source(TEXT),
        event("e", "Beta said two", "Beta said two", date=when("2024-10-02")),
        claim("c", "Beta said two", attribution=ids("p")),
        entity("p", "Beta"),
    )
    page = handout(sheet)
    assert numbers(page) == {"e": ["1"], "c": ["1"], "p": ["2"]}
    shared, _ = page.endnotes
    assert [(use.id, use.href, use.kind_label, use.when) for use in shared.facts] == [
        ("e", "#e", "event", "October 2, 2024"),
        ("c", "#c", "claim", None),
    ]
    assert [use.said_by for use in shared.facts] == [
        "Said by this news report.",
        "Said by Person p, according to this news report.",
    ]


def test_notes_of_a_fact_stand_in_the_order_of_their_numbers() -> None:
    """A reader who looks them up goes forward, whatever the order of the evidence."""
    sheet = sheet_of(source(TEXT), figure("a", "two"), figure("b", "three", "two", "four"))
    assert numbers(handout(sheet)) == {"a": ["1"], "b": ["1", "2", "3"]}


def test_note_says_where_its_passage_stands_and_who_published_it() -> None:
    """The source's title and place; the publisher if known; the date, or that it is not stated."""
    known = source("One.\n\nTwo three.", "k", publisher="The Press", published=when("2024-10-02"))
    sheet = sheet_of(
        known, source("Bare.", "b"), claim("x", ("k", "Two")), claim("y", ("b", "Bare"))
    )
    first, second = handout(sheet).endnotes
    assert (first.source.label, first.source.href) == ("Source k", "#source_k")
    assert (first.record, first.place) == ("The Press, October 2, 2024", "line 3")
    assert (second.record, second.place) == ("date not stated", "line 1")


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Alpha one. Beta two. Gamma.", "Beta two.", "“Beta two.”"),
        ("Alpha one. Beta two. Gamma.", "Beta two", "“Beta two”"),
        ("Alpha one. Beta two. Gamma.", " Beta two.", "“ Beta two.”"),
        ("Alpha one. Beta two. Gamma.", "two. Gamma", "“…two. Gamma”"),
        ("Alpha one. Beta two. Gamma.", "Beta", "“Beta…”"),
        ("Alpha one. Beta two. Gamma.", "lph", "“…lph…”"),
        ("“Alpha one.” He left.", "Alpha one.", "“Alpha one.”"),
        ("“Alpha one,” he said.", "Alpha one", "“Alpha one…”"),
        ("A headline\n\nAlpha one.", "A headline\n\nAlpha", "“A headline|Alpha…”"),
        ("\n Alpha.", "\n Alpha.", "“Alpha.”"),
    ],
)
def test_quoted_words_stand_in_marks_with_what_was_cut(
    text: str, words: str, expected: str
) -> None:
    """An ellipsis only where the sentence goes on; quotation marks alone are nothing left out."""
    (note,) = handout(sheet_of(source(text), claim("c", words))).endnotes
    assert note.opening + "|".join(note.quote) + note.closing == expected


def test_the_marks_are_those_of_the_page_not_of_the_source() -> None:
    """The catalogue of the page's language has them."""

    class French(NullTranslations):
        def gettext(self, message: str) -> str:
            return message.replace("\u201c", "\xab\xa0").replace("\u201d", "\xa0\xbb")

    sheet = anchored(sheet_of(source("Alpha one.", language="de"), claim("c", "one")))
    (note,) = compose_sheet(sheet, SITE, French(), alone=True).handout.endnotes
    assert (note.opening, note.quote, note.closing) == ("\xab\xa0…", ("one",), "\xa0\xbb")


def test_words_that_may_not_be_published_are_in_no_note() -> None:
    """Of a text that is only linked the place is all that is given."""
    (note,) = handout(sheet_of(source(TEXT, show=Show.LINK), claim("c", "Beta"))).endnotes
    assert (note.quote, note.place) == ((), "line 1")


def test_citations_become_the_notes_of_the_facts_they_cite() -> None:
    """In the summary, in notes and in open questions alike."""
    record = replace(RECORD, unknowns=(Unknown(question="Who?", note="Only [@c] is known."),))
    sheet = with_summary(
        sheet_of(source(TEXT), claim("c", "Beta", "two", note="As [@c]."), record=record),
        "So [@c].",
    )
    page = handout(sheet)
    assert page.summary is not None
    for text in (page.summary, page.unknowns[0].note, page.claims[0].remarks[0]):
        notes = text.citations["c"].notes
        assert [(n.number, n.href, n.words) for n in notes] == [
            ("1", "#note_1", "Note 1"),
            ("2", "#note_2", "Note 2"),
        ]


def test_leading_figures_stand_first() -> None:
    """The editor's choice, then all others in the order written; an unknown id is no figure."""
    record = replace(RECORD, leading=ids("c", "gone", "a"))
    sheet = sheet_of(
        source(TEXT), *(figure(name, "one") for name in ("a", "b", "c")), record=record
    )
    assert [entry.id for entry in handout(sheet).figures] == ["c", "a", "b"]


def test_figure_is_led_by_its_number_and_says_what_it_holds_for() -> None:
    """As of when, of what whole, and how it was worked out."""
    sheet = sheet_of(
        source(TEXT),
        figure("whole", "two", value=4000, unit="people", as_of=when("../2021")),
        figure(
            "part",
            "one",
            value=8000,
            unit="people",
            as_of=when("2024-10~"),
            of=ids("whole")[0],
            derived=Derived(add=ids("whole", "whole")),
        ),
    )
    whole, part = handout(sheet).figures
    assert (whole.lead, whole.title, whole.lines) == (
        "4,000 people",
        "Figure whole",
        ("Period: until 2021",),
    )
    assert part.lines == (
        "As of: around October 2024",
        "Part of: Figure whole",
        "Worked out: 4,000 + 4,000 = 8,000",
    )


def test_events_are_led_by_their_date_or_their_order_follows() -> None:
    """A dated event shows its date, an undated one what it is known to come before or after."""
    sheet = sheet_of(
        source(TEXT),
        event("first", "one", date=when("2024-10-02")),
        event("next", "two", date=when("2024-10-03"), after=ids("first")),
        event("some", "three", before=ids("first")),
        event("loose", "four"),
    )
    page = handout(sheet)
    first, then = page.dated
    assert (first.lead, first.lines) == ("October 2, 2024", ())
    assert then.lines == ("Order: after “Event first”",)
    linked, loose = page.undated
    assert [(e.lead, e.lines) for e in linked.entries] == [("no date", ("before “Event first”",))]
    assert [(e.lead, e.lines) for e in loose.entries] == [("no date", ())]
    assert loose.title == "1 event whose order is not stated"


def test_claims_are_led_by_how_they_are_said_and_people_by_what_they_are() -> None:
    """A person has a role, other names, and the organisation they belong to."""
    sheet = sheet_of(
        source(TEXT),
        claim("c", "two", attribution=ids("p")),
        entity("p", "Beta", role="clerk", aliases=("B.", "Bea"), part_of=ids("o")[0]),
        entity("o", "Gamma", kind=EntityKind.ORGANISATION),
    )
    page = handout(sheet)
    assert page.claims[0].lead == "the source's own narration"
    assert "".join(part.text for part in page.claims[0].said_by).startswith("Said by Person p")
    person, organisation = page.entities
    assert (person.lead, person.said_by) == ("person", ())
    assert person.lines == ("clerk", "Also called: B. and Bea", "Part of: Person o")
    assert (organisation.lead, organisation.lines) == ("organisation", ())


def test_nothing_is_left_out_that_a_reader_must_not_overlook() -> None:
    """What is inferred, disputed, hedged, corrected or contradicted is said at the fact."""
    sheet = sheet_of(
        source(TEXT),
        claim("c", "Perhaps five", hedge="Perhaps", verification=Verification.DISPUTED),
        claim(
            "d",
            "two",
            basis=Basis.INFERRED,
            basis_note="We think so.",
            note="A note.",
            links=(Link(relation=Relation.CONTRADICTS, to=ids("c")[0]),),
            history=(
                Revision(date=parse_edtf("2024-05"), note="A slip.", kind=RevisionKind.CORRECTION),
            ),
        ),
    )
    said, inferred = handout(sheet).claims
    assert said.labels == ("disputed",)
    assert said.hedge is not None
    assert said.hedge.text == "Perhaps"
    assert said.lines == ("is contradicted by “Claim d” (the editors\u2019 reading)",)
    assert inferred.labels == ("inferred",)
    assert [remark.source for remark in inferred.remarks] == ["We think so.", "A note."]
    assert inferred.lines == (
        "contradicts “Claim c” (the editors\u2019 reading)",
        "correction, May 2024: A slip.",
    )


def test_every_statement_says_once_how_it_is_said() -> None:
    """A word behind who says so, unless it stands before the fact or in a label already."""
    sheet = sheet_of(
        source('"Alpha," she said. Beta about two. Gamma.'),
        figure("rough", "two", hedge="about"),
        figure("plain", "Beta", attribution=ids("p")),
        event("quoted", '"Alpha,"', attribution=ids("p")),
        event("own", "Gamma"),
        event("read", "Gamma", basis=Basis.INFERRED),
        event("known", "Gamma", basis=Basis.EXTERNAL),
        claim("led", "Gamma"),
        claim("drawn", "Gamma", basis=Basis.INFERRED),
        entity("p", "Gamma"),
    )
    said = {entry.id: (entry.manner, entry.labels) for entry in entries(handout(sheet))}
    assert said == {
        "rough": ("estimate", ()),
        "plain": ("reported speech", ()),
        "quoted": ("direct quotation", ()),
        "own": ("the source's own narration", ()),
        "read": (None, ("inferred",)),
        "known": (None, ("external",)),
        "led": (None, ()),
        "drawn": (None, ("inferred",)),
        "p": (None, ()),
    }


def test_figures_that_differ_are_laid_side_by_side() -> None:
    """With their numbers and their notes."""
    key = ids("k")[0]
    sheet = sheet_of(
        source(TEXT), figure("a", "one", key=key), figure("b", "two", value=2, key=key)
    )
    (difference,) = handout(sheet).differences
    assert difference.anchor == "key_k"
    assert [(f.href, f.words, [n.number for n in f.notes]) for f in difference.figures] == [
        ("#a", "1", ["1"]),
        ("#b", "2", ["2"]),
    ]


@pytest.mark.parametrize(
    ("title", "running"),
    [
        ("Short", "Short"),
        ("x" * 80, "x" * 80),
        ("x" * 81, "x" * 80 + "…"),
        ("word " * 30, ("word " * 16).rstrip() + "…"),
        ("法" * 100, "法" * 80 + "…"),
    ],
)
def test_title_of_each_page_fits_into_one_line(title: str, running: str) -> None:
    """A long one is cut between two words, if it has any."""
    page = handout(sheet_of(record=replace(RECORD, title=title)))
    assert (page.heading, page.running) == (title, running)


def test_handout_says_where_the_sheet_stands_if_it_stands_anywhere() -> None:
    """The address is that of the sheet, which may be newer than the paper; without one, none."""
    page = handout(sheet_of())
    assert (page.address, page.path) == (None, "handout.html")
    assert list(entries(page)) == []
    assert page.endnotes == ()


@pytest.mark.parametrize(
    ("pdf", "files"), [(False, ["handout.html"]), (True, ["handout.html", "handout.pdf"])]
)
def test_overview_leads_to_the_handout(files: list[str], *, pdf: bool) -> None:
    """To the PDF only where there is one."""
    links = compose(anchored(sheet_of()), pdf=pdf).overview.take_away
    assert [link.href for link in links] == files


def test_the_glance_of_the_overview_is_in_it_with_links_into_the_page() -> None:
    """Speakers, dates and open questions lead to where they stand; with nothing said, no glance."""
    record = replace(RECORD, unknowns=(Unknown(question="Who?", note="Nobody knows."),))
    people = [entity(f"p{n}", "Alpha") for n in range(6)]
    told = [claim(f"c{n}", "Beta", attribution=ids(f"p{n}")) for n in range(6)]
    dated = event("e", "Gamma", date=when("2024-10"), attribution=ids("p0"))
    glance = handout(sheet_of(source(TEXT), *people, *told, dated, record=record)).glance
    assert glance is not None
    assert [link.href for link in glance.speakers] == ["#p0", "#p1", "#p2", "#p3", "#p4"]
    links = (glance.when, glance.others, glance.unknown)
    hrefs = [link.href for link in links if link is not None]
    assert hrefs == ["#timeline_heading", "#people_heading", "#unknowns_heading"]
    assert handout(sheet_of(source(TEXT))).glance is None


def test_sources_that_speak_for_themselves_are_found_among_the_sources() -> None:
    """Where no people are named, no part of the page is about people."""
    names = "abcdef"
    sources = [source(TEXT, name) for name in names]
    glance = handout(sheet_of(*sources, *(claim(f"x{n}", (n, "Beta")) for n in names))).glance
    assert glance is not None
    assert glance.others is not None
    assert glance.others.href == "#sources_heading"


def test_sections_are_where_the_pages_of_the_site_would_be() -> None:
    """A link to a page of the site leads to that part of the handout."""
    sheet = sheet_of(source(TEXT), claim("c", "Beta", attribution=ids("p")), entity("p", "two"))
    (entry,) = handout(sheet).claims
    assert [part.href for part in entry.said_by if part.href] == ["#p", "#source_s"]
