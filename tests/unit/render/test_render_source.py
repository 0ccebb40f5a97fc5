"""The annotated page of a source: its words untouched, its passages marked, every way back."""

from itertools import pairwise

from tests.unit.render.sample_words import FIRST, SECOND
from tests.unit.render.shipped import elements, page, text_of, tree, with_class

SHOWN = tree(page("sources/report.html"))
EXCERPT = tree(page("sources/excerpt.html"))
WITHHELD = tree(page("sources/withheld.html"))


def test_annotated_paragraph_is_the_paragraph_of_the_source() -> None:
    """Without the references, the text is the source's, character for character."""
    texts = [text_of(e, without="ref cut") for e in with_class(SHOWN, "text")]
    assert texts == [FIRST, SECOND]


def test_text_has_its_own_language_and_direction() -> None:
    """The text is marked with the source's language; the notes beside it with the page's."""
    for text in with_class(SHOWN, "text"):
        assert (text.get("lang"), text.get("dir")) == ("ar", "rtl")
    assert not [e for e in with_class(SHOWN, "notes") if e.get("lang")]


def test_every_passage_has_its_anchors_where_it_begins() -> None:
    """The ids that facts link to stand right before the first mark of their passage."""
    text, *_ = with_class(SHOWN, "text")
    starts = {
        before.get("id"): text_of(after)
        for before, after in pairwise(text)
        if "start" in before.get("class", "") and after.tag == "mark"
    }
    assert starts == {"q-books-1": FIRST[4:13], "q-visitors-1": FIRST[13:20], "q-ada-1": FIRST[50:]}
    assert [e.get("id") for e in with_class(text, "start")][:2] == ["q-opening-1", "q-books-1"]


def test_reference_behind_a_passage_leads_to_its_note_and_back() -> None:
    """A passage ends with its number; the number leads to the note, the note back to the text."""
    text, *_ = with_class(SHOWN, "text")
    references = [next(e.iter("a")) for e in with_class(text, "ref")]
    assert [(a.get("href"), text_of(a)) for a in references] == [
        ("#m-2", "2"),
        ("#m-1", "1"),
        ("#m-3", "3"),
    ]
    notes = {e.get("id"): e for e in with_class(SHOWN, "passage-note")}
    assert list(notes) == ["m-1", "m-2", "m-3"]
    back = [next(note.iter("a")).get("href") for note in notes.values()]
    assert back == ["#q-opening-1", "#q-visitors-1", "#q-ada-1"]
    assert "timeline.html#opening" in [a.get("href") for a in notes["m-1"].iter("a")]


def test_overlapping_passages_keep_their_lane_from_start_to_end() -> None:
    """The classes of start, marks and end agree, so that a targeted passage is lit as a whole."""
    text, *_ = with_class(SHOWN, "text")
    classes = [" ".join(e.get("class", "").split()) for e in text]
    assert classes == [
        "start start-0",
        "start start-0 also",
        "event-0",
        "start start-1",
        "event-0 event-1",
        "ref end-1",
        "event-0",
        "ref end-0",
        "start start-0",
        "event-0",
        "ref end-0",
    ]


def test_notes_have_the_room_of_their_passages() -> None:
    """The height beside a paragraph is shared out by class: first what is before all notes."""
    (notes,) = with_class(SHOWN, "notes")
    rooms = [e.get("class", "").split()[-1] for e in (notes, *with_class(notes, "passage-note"))]
    assert rooms == ["room-0", "room-1", "room-1", "room-2"]


def test_strip_says_how_much_and_draws_where() -> None:
    """Each row has its words; the drawing is for the eye, its links for the pointer only."""
    (strip,) = with_class(SHOWN, "strip")
    assert [text_of(e) for e in strip.iter("dt")] == ["Events", "Not used"]
    assert [text_of(e).strip() for e in strip.iter("dd")] == ["2 passages", "1 sentence"]
    drawn = elements(strip)
    hidden = [e.get("aria-hidden") for e in drawn if e.tag.endswith("svg")]
    assert hidden == ["true", "true"]
    links = [(e.get("href"), e.get("tabindex")) for e in drawn if e.tag.endswith("}a")]
    assert links == [("#m-1", "-1"), ("#m-3", "-1")]


def test_parts_that_are_not_running_text_are_named() -> None:
    """A caption is called one, as a paragraph and as a piece of a paragraph."""
    assert [text_of(e) for e in with_class(SHOWN, "part-name")] == ["Caption"]
    assert [text_of(e) for e in with_class(EXCERPT, "part-caption")] == ["paragraph"]


def test_what_is_left_out_is_marked() -> None:
    """A cut mark stands for text left out before, within and after what is shown."""
    cuts = [text_of(e).strip() for e in with_class(EXCERPT, "cut")]
    assert cuts == ["[…]"] * 4
    assert [text_of(e, without="cut") for e in with_class(EXCERPT, "text")] == ["paragraph"]


def test_withheld_text_shows_its_passages_by_place_only() -> None:
    """Where the text may not be shown, the notes hold the anchors and name the lines."""
    ids = [e.get("id") for e in elements(WITHHELD) if e.get("id", "").startswith("q-")]
    assert ids == ["q-opening-1", "q-books-1", "q-ada-1"]
    assert [text_of(e) for e in with_class(WITHHELD, "place")] == ["line 1", "line 3"]
    assert not with_class(WITHHELD, "text")


def test_unused_source_shows_its_record_only() -> None:
    """A source without passages has no list of passages."""
    unused = tree(page("sources/unused.html"))
    assert not with_class(unused, "notes")
    assert with_class(unused, "record")


def test_record_tells_the_unknown_from_the_known() -> None:
    """A field that is not stated says so in words and has a class."""
    (unknown,) = with_class(SHOWN, "unknown")
    assert text_of(unknown) == "Authornot stated"
    (address,) = with_class(SHOWN, "field-url")
    assert next(address.iter("a")).get("href") == "https://example.org/a?b=1&c=2"


def test_neighbouring_sources_are_linked() -> None:
    """From one source a reader gets to the one before and the one after."""
    links = {
        a.get("rel"): a.get("href") for document in (SHOWN, EXCERPT) for a in document.iter("a")
    }
    assert (links["prev"], links["next"]) == ("report.html", "second.html")
