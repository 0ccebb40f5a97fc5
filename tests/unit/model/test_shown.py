"""A sheet shows what is shared only where something of its own leads there."""

from dataclasses import replace
from typing import Any

from generator.model.facts import Fact, Link
from generator.model.fields import FactId, Relation, SourceId
from generator.model.project import Sheet, SheetRecord, Summary, Unknown
from generator.model.shown import shown, shown_part
from generator.model.sources import Source
from tests.unit.compose.compose_builders import (
    HERE,
    anchored,
    claim,
    entity,
    event,
    ids,
    sheet_of,
    source,
)

A, B, C = SourceId("a"), SourceId("b"), SourceId("c")
SOURCES = (source("x", "a"), source("x", "b", republishes=A), source("x", "c"))


def sharing(*parts: Fact | Source, **keys: Any) -> Sheet:  # noqa: ANN401 - any field of a sheet
    """Return a sheet of which every person and every source stands at the root."""
    sheet = sheet_of(*parts)
    return replace(
        sheet,
        shared=frozenset(found.id for found in sheet.entities),
        shared_sources=frozenset(found.id for found in sheet.sources),
        **keys,
    )


def kept(sheet: Sheet) -> tuple[list[str], list[str]]:
    """Return the ids of the people and of the sources that a sheet shows."""
    found = shown(sheet)
    return [who.id for who in found.entities], [text.id for text in found.sources]


def test_a_sheet_without_anything_shared_is_left_as_it_is() -> None:
    """What stands in its own folder is its own, used or not."""
    sheet = sheet_of(*SOURCES, entity("p"))
    assert shown(sheet) is sheet


def test_what_a_sheet_alone_has_is_shown() -> None:
    """Only what is shared may be left out; the sheet's own may lead to it."""
    sheet = replace(
        sharing(*SOURCES, entity("p", ("c", "x")), entity("q", part_of=FactId("p"))),
        shared=frozenset({"p"}),
        shared_sources=frozenset({"b", "c"}),
    )
    assert kept(sheet) == (["p", "q"], ["a", "c"])


def test_a_statement_leads_to_people_and_sources() -> None:
    """By its speakers, its people and its evidence; a copy brings the text that it passes on."""
    told = event("e", ("b", "x"), attribution=ids("p"), people=ids("q"))
    sheet = sharing(*SOURCES, entity("p"), entity("q"), entity("r"), told)
    assert kept(sheet) == (["p", "q"], ["a", "b"])


def test_evidence_that_names_no_source_may_be_of_any() -> None:
    """Where a sheet has one source, that is the one."""
    fact = claim("c")
    unnamed = replace(event("t", ("a", "x")).evidence[0], source=None)
    assert kept(sharing(SOURCES[0], replace(fact, evidence=(unnamed,)))) == ([], ["a"])


def test_texts_lead_to_what_they_cite() -> None:
    """Summary, open questions, notes and the notes of sources; links and wholes too."""
    record = SheetRecord(
        origin=HERE,
        title="T",
        standfirst="S",
        unknowns=(Unknown(question="Who?", note="Not said [@q]."),),
    )
    link = Link(relation=Relation.SUPPORTS, to=FactId("v"))
    sheet = sharing(
        source("x", "a", note="See [@s]."),
        entity("p"),
        entity("q", note="With [@r]."),
        entity("r"),
        entity("s"),
        entity("t"),
        entity("u"),
        entity("v"),
        entity("w"),
        claim("c", ("a", "x"), basis_note="Of [@t].", links=(link,)),
        record=record,
        summary=Summary(file="summary.md", text="He said so [@p]."),
    )
    assert kept(sheet)[0] == ["p", "q", "r", "s", "t", "v"]


def test_passages_of_what_is_left_out_are_left_out() -> None:
    """Else they would be counted where nobody can see them."""
    whole = anchored(sharing(*SOURCES, entity("p", ("c", "x")), claim("c", ("a", "x"))))
    part = shown_part(whole)
    assert (set(whole.passages), set(part.passages)) == ({"p", "c"}, {"c"})
    assert [text.id for text in part.sheet.sources] == ["a"]
