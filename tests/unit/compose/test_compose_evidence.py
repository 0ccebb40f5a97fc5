"""What carries a fact is quoted as the source has it, as far as it may be published."""

from dataclasses import replace

from generator.model.facts import Revision
from generator.model.fields import EntityKind, RevisionKind, Show, SourceKind
from generator.views import EvidenceView, SourceWords
from tests.unit.compose.compose_builders import (
    anchored,
    claim,
    compose,
    entity,
    event,
    figure,
    ids,
    place_of,
    sheet_of,
    source,
    undated,
    when,
)

LONG = "word " * 40 + "the passage" + " word" * 40


def evidence(quote: str, text: str, show: Show = Show.FULL, language: str = "en") -> EvidenceView:
    """Return the only evidence of the only event of a text."""
    sheet = sheet_of(source(text, show=show, language=language), event("e", quote))
    return undated(compose(anchored(sheet)).timeline)[0].evidence[0]


def test_a_quotation_stands_in_its_context() -> None:
    """Whole words, at most eighty characters on each side, and a sign that the text goes on."""
    view = evidence("the passage", LONG)
    assert view.quote == ("the passage",)
    assert 75 <= len(view.before) <= 80
    assert view.before.startswith("word ")
    assert view.after.endswith(" word")
    assert (view.cut_before, view.cut_after) == (True, True)


def test_context_stays_inside_the_paragraph() -> None:
    """What stands in another paragraph is another thought."""
    view = evidence("Two.", "One.\n\nTwo. Three.\n\nFour.")
    assert (view.before, view.after) == ("", " Three.")
    assert (view.cut_before, view.cut_after) == (False, False)


def test_an_excerpt_has_no_more_context_than_its_page() -> None:
    """The rule on how much may be published holds on every page."""
    view = evidence("the passage", LONG, Show.EXCERPT)
    assert 55 <= len(view.before) <= 60
    assert 55 <= len(view.after) <= 60


def test_a_quotation_over_two_paragraphs_is_two_pieces() -> None:
    """The gap between paragraphs is none of the source's words."""
    view = evidence("two.\n\nThree", "One two.\n\nThree four.")
    assert view.quote == ("two.", "Three")
    assert (view.before, view.after, view.place) == ("One ", " four.", "lines 1 to 3")


def test_no_word_leaves_a_text_that_may_not_be_shown() -> None:
    """With `show: link` not even the context or the end of a quotation is on any page."""
    text = "The zebra quietly unionised. A fact."
    sheet = sheet_of(
        source(text, show=Show.LINK), event("e", "zebra quietly"), claim("c", "unionised")
    )
    view = compose(anchored(sheet))
    for word in ("zebra", "quietly", "unionised"):
        assert word not in repr(view)
    shown = undated(view.timeline)[0].evidence[0]
    assert (shown.withheld, shown.quote, shown.place) == (True, (), "line 1")
    assert (shown.cut_before, shown.cut_after) == (False, False)
    assert shown.href == "sources/s.html#q-e-1"


def test_a_quotation_has_the_language_and_direction_of_its_source() -> None:
    """An Arabic passage on an English page is read from right to left."""
    view = evidence("وقع الرئيس القانون", "اليوم وقع الرئيس القانون الجديد.", language="ar")
    assert (view.language, view.direction) == ("ar", "rtl")
    assert (view.before, view.after) == ("اليوم ", " الجديد.")


def test_context_is_never_cut_inside_a_character() -> None:
    """A joined emoji, a Russian word and a Chinese text are cut between characters that show."""
    family = "👩‍👩‍👧 "
    assert evidence("закон", family * 40 + "закон").before == family * 13
    chinese = evidence("法律", "字" * 200 + "法律" + "文" * 200)
    assert (chinese.before, chinese.after) == ("字" * 80, "文" * 80)


def test_evidence_is_numbered_and_linked_to_its_marks() -> None:
    """Every passage of a fact leads to its own anchor on the page of its own source."""
    sheet = sheet_of(
        source("One two.", "a"), source("Three.", "b"), event("e", ("a", "two"), ("b", "Three"))
    )
    views = undated(compose(anchored(sheet)).timeline)[0].evidence
    assert [(view.number, view.href) for view in views] == [
        (1, "sources/a.html#q-e-1"),
        (2, "sources/b.html#q-e-2"),
    ]
    assert [view.source.label for view in views] == ["Source a", "Source b"]
    assert all(view.among_several for view in views)


def test_a_passage_of_nothing_visible_is_still_shown() -> None:
    """A passage outside all paragraphs has no words and no context, but does no harm."""
    view = evidence("\n\n", "One.\n\nTwo.")
    assert (view.quote, view.before, view.after) == ((), "", "")


def test_the_chain_of_speakers_ends_in_the_source() -> None:
    """Each name is linked, a speaker without a name is called so, and the hands are counted."""
    place = place_of(
        source("Text."),
        entity("official", name="a source in the ministry", kind=EntityKind.UNNAMED),
        entity("daily", name="The Daily", kind=EntityKind.ORGANISATION),
        event("e", "Text", attribution=ids("official", "daily")),
    )
    sheet = compose(place.index.anchored)
    view = undated(sheet.timeline)[0].attribution
    assert view.words == (
        "Said by a source in the ministry (not named in the text), according to The Daily,"
        " as cited in this news report."
    )
    assert [(part.text, part.href) for part in view.sentence if part.href] == [
        ("a source in the ministry", "people.html#official"),
        ("The Daily", "people.html#daily"),
        ("this news report", "sources/s.html"),
    ]
    assert [step.href for step in view.steps] == ["people.html#official", "people.html#daily"]
    assert [step.note for step in view.steps] == ["not named in the text", None]
    assert [step.kind.value for step in view.steps] == ["unnamed", "organisation"]
    assert view.hands == 2
    assert view.sources[0].href == "sources/s.html"


def test_a_source_that_speaks_for_itself_is_the_whole_chain() -> None:
    """No speaker is made up where none is named."""
    sheet = compose(anchored(sheet_of(source("Text."), event("e", "Text"))))
    view = undated(sheet.timeline)[0].attribution
    assert (view.words, view.hands) == ("Said by this news report.", 0)


def test_a_long_chain_names_everyone_who_passed_it_on() -> None:
    """From the first speaker to the source, in the order of the words."""
    people = [entity(name, name=name.upper()) for name in ("a", "b", "c")]
    sheet = sheet_of(source("Text."), *people, event("e", "Text", attribution=ids("a", "b", "c")))
    view = undated(compose(anchored(sheet)).timeline)[0].attribution
    assert view.words == "Said by A, according to B, as cited by C, as cited in this news report."


def test_a_name_is_never_taken_for_a_place_of_the_sentence() -> None:
    """What an editor writes stands in the sentence as it is."""
    sheet = sheet_of(
        source("Text."),
        entity("p", name="%(relay)s 100%"),
        event("e", "Text", attribution=ids("p")),
    )
    view = undated(compose(anchored(sheet)).timeline)[0].attribution
    assert view.words == "Said by %(relay)s 100%, according to this news report."


def test_a_chain_without_a_source_ends_in_its_speaker() -> None:
    """Content with faults is still composed."""
    sheet = anchored(
        sheet_of(source("Text."), entity("p", name="P"), event("e", attribution=ids("p")))
    )
    assert undated(compose(sheet).timeline)[0].attribution.words == "Said by P."


def test_several_sources_are_named_by_their_titles() -> None:
    """With two sources "this news report" would say nothing."""
    sheet = sheet_of(
        source("One.", "a"),
        source("Two.", "b", kind=SourceKind.BOOK),
        entity("p", name="A. Person"),
        event("e", ("a", "One"), ("b", "Two"), attribution=ids("p")),
    )
    view = undated(compose(anchored(sheet)).timeline)[0].attribution
    assert view.words == "Said by A. Person, according to “Source a” and “Source b”."


def test_several_sources_that_narrate_are_all_named() -> None:
    """Each of them says so itself."""
    sheet = sheet_of(
        source("One.", "a"), source("Two.", "b"), event("e", ("a", "One"), ("b", "Two"))
    )
    view = undated(compose(anchored(sheet)).timeline)[0].attribution
    assert view.words == "Said by “Source a” and “Source b”."


def test_a_link_says_to_which_passage_it_leads() -> None:
    """The number is that of the source's page; of a withheld text its line is said too."""
    for show, expected in (
        (Show.FULL, "Read it in the source, passage 2"),
        (Show.LINK, "Where it stands in the source, passage 2, line 1"),
    ):
        sheet = sheet_of(source("One two.", show=show), event("a", "two"), event("b", "One"))
        view = compose(anchored(sheet))
        shown = {event.id: event for event in undated(view.timeline)}["a"].evidence[0]
        (mark,) = (m for m in view.source_pages[0].marks if shown.href.endswith(m.href))
        assert (shown.link_words, mark.number) == (expected, 2)


def test_history_is_told_from_its_beginning() -> None:
    """Corrections stand oldest first, whatever their order in the file."""
    late = Revision(date=when("2025-02"), note="Later.", kind=RevisionKind.UPDATE)
    early = Revision(date=when("2025-01-05"), note="First.")
    sheet = sheet_of(source("Text."), replace(event("e", "Text"), history=(late, early)))
    views = undated(compose(anchored(sheet)).timeline)[0].history
    assert [(view.date.words, view.kind.value, view.note) for view in views] == [
        ("January 5, 2025", "correction", "First."),
        ("February 2025", "update", "Later."),
    ]


def test_hedge_and_number_as_written_are_the_words_of_the_source_that_has_them() -> None:
    """Each is marked with the language and direction of the passage it stands in."""
    sheet = sheet_of(
        source("A clerk said so."),
        source("قيل إن العدد نحو 20", name="ar", language="ar"),
        figure("n", "A clerk", ("ar", "نحو 20"), as_written="نحو 20", hedge="نحو"),
    )
    (shown,) = compose(anchored(sheet)).figures.figures
    expected = SourceWords(text="نحو 20", language="ar", direction="rtl")
    assert (shown.as_written, shown.hedge) == (expected, replace(expected, text="نحو"))


def test_hedge_and_number_as_written_are_withheld_with_the_text() -> None:
    """Of a source that is only linked not a word is shown; that it hedges is."""
    text = source("Roughly 20 came.", show=Show.LINK)
    sheet = sheet_of(text, figure("n", "Roughly 20", as_written="Roughly 20", hedge="Roughly"))
    (shown,) = compose(anchored(sheet)).figures.figures
    assert shown.hedge == shown.as_written == SourceWords(text=None, language="en", direction="ltr")
