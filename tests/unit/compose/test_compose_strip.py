"""The strip shows where a text is used, by kind of fact, and gives away none of its words."""

import re

from generator.compose.annotated.strip import WIDTH
from generator.model.facts import Fact
from generator.model.fields import PartKind, Show
from generator.views import StripRow
from tests.unit.compose.compose_builders import (
    anchored,
    claim,
    compose,
    event,
    sheet_of,
    source,
)

TEXT = "A headline\n\nOne two three. Four five six. Seven eight nine."


def strip(show: Show = Show.FULL, text: str = TEXT) -> dict[str, StripRow]:
    """Return the rows of the strip of a text with an event, a claim and a part, by name."""
    facts: list[Fact] = [event("e", "One two"), claim("c", "One two three"), claim("d", "six")]
    found = anchored(
        sheet_of(source(text, show=show), *facts), ("s", "A headline", PartKind.HEADLINE)
    )
    return {row.name: row for row in compose(found).source_pages[0].source.strip}


def test_there_is_a_row_for_each_kind_that_is_there() -> None:
    """Kinds first, then the parts, then the sentences that nothing was taken from."""
    rows = strip()
    assert [(row.name, row.label, row.words) for row in rows.values()] == [
        ("event", "Events", "1 passage"),
        ("claim", "Claims", "2 passages"),
        ("parts", "Headlines, captions and the like", "1 part"),
        ("unused", "Not used", "1 sentence"),
    ]


def test_a_passage_is_drawn_at_its_place_and_leads_to_its_note() -> None:
    """The text runs over the whole width; the claim is the outer passage, so its note is first."""
    rows = strip()
    at = TEXT.index("One")
    (span,) = rows["event"].spans
    start, end = (int(number) for number in re.findall(r"M(\d+) 0H(\d+)", span.path)[0])
    assert abs(start - WIDTH * at / len(TEXT)) <= 1
    assert abs(end - WIDTH * (at + len("One two")) / len(TEXT)) <= 1
    assert span.href == "#m-2"
    assert [span.href for span in rows["claim"].spans] == ["#m-1", "#m-3"]


def test_the_last_sentence_is_shown_as_not_used() -> None:
    """What no fact uses and no part takes out is drawn up to the end of the text."""
    assert strip()["unused"].path.endswith(f"H{WIDTH}")


def test_passages_of_several_kinds_have_a_row_besides() -> None:
    """They stand in the row of each of their kinds too; the row explains their own sign."""
    facts: list[Fact] = [event("e", "One two"), claim("c", "One two"), claim("d", "six")]
    (view,) = compose(anchored(sheet_of(source(TEXT), *facts))).source_pages
    rows = {row.name: [span.href for span in row.spans] for row in view.source.strip}
    assert rows == {
        "event": ["#m-1"],
        "claim": ["#m-1", "#m-2"],
        "several": ["#m-1"],
        "unused": [],
    }


def test_lines_that_meet_are_one() -> None:
    """A row as a whole draws each place once."""
    facts = [event("e", "One two"), event("f", "two three")]
    (view,) = compose(anchored(sheet_of(source(TEXT), *facts))).source_pages
    assert view.source.strip[0].path.count("M") == 1


def test_a_small_passage_in_a_long_text_can_be_seen() -> None:
    """It is drawn wider than it is, also at the very end."""
    long = "word " * 5000 + "HERE."
    rows = compose(anchored(sheet_of(source(long), event("e", "HERE")))).source_pages[0]
    assert rows.source.strip[0].path == f"M{WIDTH - 2} 0H{WIDTH}"


def test_a_text_that_is_not_shown_has_the_same_strip() -> None:
    """Positions are no words."""
    assert strip(Show.LINK) == strip(Show.FULL)


def test_an_empty_text_has_no_strip() -> None:
    """There is nothing to draw."""
    assert compose(anchored(sheet_of(source("")))).source_pages[0].source.strip == ()
