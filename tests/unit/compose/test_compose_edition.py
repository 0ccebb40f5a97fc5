"""The edition: the same letters for the same content, others for any change of it."""

import re
from dataclasses import replace

import pytest

from generator.compose.edition import edition
from generator.model.facts import Derived, Link, Revision
from generator.model.fields import PartKind, Relation
from generator.model.origin import Origin
from generator.model.project import Sheet, Summary, Unknown
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

TEXT = "Alpha said one. Beta said two. Two said Beta."
FACTS = (
    event("e", "Alpha", date=when("2024-10~/.."), history=(Revision(date=when("2024"), note="x"),)),
    figure("f", "one", value=(1, 2), derived=Derived(add=ids("f", "f"))),
    claim("c", "Beta", links=(Link(relation=Relation.SUPPORTS, to=ids("e")[0]),)),
    entity("p", "Alpha", aliases=("A.",)),
)
SHEET = replace(sheet_of(source(TEXT), *FACTS), summary=Summary(file="summary.md", text="So [@c]."))


def letters(sheet: Sheet) -> str:
    """Return the edition of a sheet."""
    return edition(anchored(sheet))


def test_edition_is_short_and_known() -> None:
    """It hangs on the content alone, so that it is this one in any process, today and later."""
    assert letters(SHEET) == letters(SHEET)
    assert re.fullmatch(r"[0-9a-f]{12}", letters(SHEET))
    assert letters(sheet_of()) == "653dfc4d36f6"
    assert compose(anchored(SHEET)).handout.edition == letters(SHEET)


def test_same_content_written_elsewhere_is_the_same_edition() -> None:
    """Lines, files and the folder of the sheet, and the language of the pages, are no content."""
    moved = Origin(file="y", lines=("a",), values={("id",): (3, 4)})
    sheet = replace(
        SHEET,
        record=replace(RECORD, origin=moved),
        claims=(replace(SHEET.claims[0], origin=moved),),
        summary=Summary(file="other.md", text="So [@c]."),
        path=SHEET.path / "elsewhere",
    )
    assert letters(sheet) == letters(SHEET)
    assert compose(anchored(sheet), "ar").handout.edition == letters(SHEET)


@pytest.mark.parametrize(
    "changed",
    [
        replace(SHEET, claims=(claim("c", "Beta said", links=SHEET.claims[0].links),)),
        replace(SHEET, claims=(replace(SHEET.claims[0], statement="Claim d"),)),
        replace(SHEET, figures=(replace(SHEET.figures[0], value=figure("x", value=3).value),)),
        replace(SHEET, events=(replace(SHEET.events[0], date=when("2024-10")),)),
        replace(SHEET, entities=()),
        replace(SHEET, summary=None),
        replace(SHEET, record=replace(RECORD, unknowns=(Unknown(question="Who?", note="-"),))),
        replace(SHEET, sources=(source(f"{TEXT} "),)),
        replace(SHEET, sources=(source(TEXT, publisher="The Press"),)),
        replace(SHEET, sources=(source(TEXT, language="de"),)),
    ],
    ids=["quote", "words", "number", "date", "fact", "summary", "record", "text", "source", "tag"],
)
def test_any_change_makes_another_edition(changed: Sheet) -> None:
    """One quote, one word, one number or one letter of a source is enough."""
    assert letters(changed) != letters(SHEET)


def test_where_a_quote_was_found_is_content() -> None:
    """The same words at another place of the text are another passage."""
    found = anchored(SHEET)
    (passage,) = found.passages[ids("c")[0]]
    start = TEXT.rindex("Beta")
    other = replace(passage, start=start, end=start + 4)
    passages = {**found.passages, ids("c")[0]: (other,)}
    assert edition(replace(found, passages=passages)) != edition(found)
    assert edition(anchored(SHEET, ("s", "Alpha", PartKind.CAPTION))) != edition(found)
