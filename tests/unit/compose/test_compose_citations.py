"""The cards of citations: what is cited, in short, and never more than the site may publish."""

import pytest

from generator.compose.citation_cards import CONTEXT, LONGEST, rich, rich_or_none
from generator.compose.evidence import live
from generator.model.anchored import Passage
from generator.model.facts import Fact, Target
from generator.model.fields import EntityKind, Show, SourceId
from generator.model.sources import Source
from generator.views import CardQuote, CitationView
from tests.unit.compose.compose_builders import claim, entity, event, ids, place_of, source

URL = "https://e.org/a"
TEXT = "Before it. A clerk said that the law was signed, by hand. After it.\n\nMore of it."


def cited(*parts: Fact | Source, text: str = "See [@it].") -> CitationView:
    """Return what the first fact that a text cites becomes, on the overview."""
    return next(iter(rich(text, "summary", place_of(*parts)).citations.values()))


def test_a_text_has_its_name_and_the_facts_it_cites() -> None:
    """What is no fact is no citation; a text that is not there is none."""
    place = place_of(source(TEXT), event("it", "the law"))
    text = rich("So [@it], [@gone] or me@it.", "summary", place)
    assert (text.source, text.name) == ("So [@it], [@gone] or me@it.", "summary")
    assert list(text.citations) == ["it"]
    assert rich_or_none(None, "note", place) is None
    assert rich_or_none("So [@it].", "note", place) == rich("So [@it].", "note", place)


def test_a_card_tells_a_fact_in_short() -> None:
    """Its first passage in context, how and by whom it is said, and the ways on."""
    card = cited(
        source(TEXT, url=URL),
        event("it", "the law was signed", "More", title="It", attribution=ids("clerk")),
        entity("clerk", "A clerk", name="a clerk", kind=EntityKind.UNNAMED),
    )
    assert (card.href, card.label, card.kind) == ("timeline.html#it", "It", "event")
    assert card.manner is not None
    assert card.manner.value == "indirect"
    assert card.said_by == (
        "Said by a clerk (not named in the text), according to this news report."
    )
    assert card.quote == CardQuote(
        quote="the law was signed",
        before="Before it. A clerk said that ",
        after=", by hand. After it.",
        cut_before=False,
        cut_quote=False,
        cut_after=False,
        language="en",
        direction="ltr",
    )
    assert card.source is not None
    assert (card.source.href, card.source.label) == (
        "sources/s.html#q-it-1",
        "Read it in the source, passage 2",
    )
    assert card.live == f"{URL}#:~:text=the%20law%20was%20signed"
    assert card.more == "and 1 more passage"


def test_a_person_is_said_by_nobody() -> None:
    """The card of a person or an organisation has a passage, and no manner."""
    card = cited(source(TEXT), entity("it", "A clerk", name="a clerk"))
    assert (card.kind, card.manner, card.said_by) == ("entity", None, None)
    assert card.quote is not None
    assert card.quote.quote == "A clerk"


def test_a_card_has_little_context_and_not_the_whole_of_a_long_passage() -> None:
    """It is a look; the pages of the fact and of the source have all."""
    passage = "word " * 100 + "end"
    card = cited(source(f"{'before ' * 20}{passage}{' after' * 20}"), event("it", passage))
    assert card.quote is not None
    assert CONTEXT - 10 < len(card.quote.before) <= CONTEXT
    assert LONGEST - 10 < len(card.quote.quote) <= LONGEST
    assert card.quote.quote.endswith("word")
    assert (card.quote.cut_before, card.quote.cut_quote) == (True, True)
    assert (card.quote.after, card.quote.cut_after) == ("", False)


def test_a_passage_shows_that_its_paragraph_goes_on() -> None:
    """On the side where it does."""
    card = cited(source(f"So it is{' after' * 20}"), event("it", "So it is"))
    assert card.quote is not None
    assert (card.quote.cut_before, card.quote.cut_after) == (False, True)


def test_of_a_text_that_is_only_linked_no_word_is_in_a_card() -> None:
    """There are the place and the ways to it; an address holds no words of it either."""
    card = cited(source(TEXT, show=Show.LINK, url=URL), claim("it", "the law was signed"))
    assert card.quote is None
    assert card.source is not None
    assert card.source.label == "Where it stands in the source, passage 1, line 1"
    assert card.live == URL


def test_an_address_holds_no_more_of_an_excerpt_than_its_page() -> None:
    """Where only far words tell two places apart, it leads to the page of an excerpted text."""
    far = "so " * 30
    text = f"a {far}the law\n\nc {far}the law"
    for show, expected in ((Show.FULL, f"{URL}#:~:text=c"), (Show.EXCERPT, URL)):
        place = place_of(source(text, show=show, url=URL))
        passage = Passage(
            source=SourceId("s"),
            start=text.rindex("the law"),
            end=len(text),
            target=Target(exact="the law", occurrence=2),
            number=1,
        )
        address = live(passage, place)
        assert address is not None
        assert address.startswith(expected)
        assert show is Show.FULL or address == expected


@pytest.mark.parametrize("url", [None, "mailto:me@e.org"])
def test_without_an_address_on_the_web_there_is_no_page_to_find_it_on(url: str | None) -> None:
    """The link is left out."""
    assert cited(source(TEXT, url=url), event("it", "the law")).live is None


def test_a_fact_without_a_passage_still_has_a_card() -> None:
    """Content with faults is composed all the same."""
    card = cited(source(TEXT), event("it", title="It"))
    assert (card.quote, card.source, card.live, card.more) == (None, None, None, None)
    assert card.said_by is None
