"""Every kind of fact shows its notes, its links to others in both directions, and its people."""

from generator.model.facts import Link
from generator.model.fields import Basis, EntityKind, Relation, Speech, Verification
from generator.views import SheetView
from tests.unit.compose.compose_builders import (
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

SHEET = sheet_of(
    source("Text."),
    event(
        "signed",
        "Text",
        title="The law is signed",
        date=when("2024-10-02"),
        note="See [@count; @gone], [@signed] and mail me@here.",
        tags=("law", "army"),
        verification=Verification.CONFIRMED,
        links=(Link(relation=Relation.UPDATES, to=ids("threats")[0]),),
        people=ids("group", "gone"),
    ),
    figure("count", "Text", value=53, unit="prisons", attribution=ids("romanova", "daily")),
    claim(
        "threats",
        "Text",
        speech=Speech.DIRECT,
        attribution=ids("romanova"),
        hedge="reportedly",
        basis=Basis.INFERRED,
        basis_note="As [@signed] shows.",
        people=ids("romanova"),
        links=(
            Link(relation=Relation.PART_OF, to=ids("signed")[0]),
            Link(relation=Relation.SUPPORTS, to=ids("gone")[0]),
        ),
    ),
    entity(
        "romanova", "Text", role="head of the group", part_of=ids("group")[0], aliases=("O. R.",)
    ),
    entity("group", "Text", kind=EntityKind.ORGANISATION),
    entity("daily", "Text", kind=EntityKind.ORGANISATION),
)


def view() -> SheetView:
    """Return the sheet above, composed."""
    return compose(anchored(SHEET))


def test_a_note_knows_where_its_citations_lead() -> None:
    """Every id of a fact in it has a link from this page; nothing else has."""
    note = view().timeline.dated[0].note
    assert note is not None
    assert note.source == "See [@count; @gone], [@signed] and mail me@here."
    assert note.name == "note_signed"
    assert {
        name: (cited.href, cited.label, cited.kind) for name, cited in note.citations.items()
    } == {
        "count": ("figures.html#count", "Figure count", "figure"),
        "signed": ("#signed", "The law is signed", "event"),
    }


def test_a_fact_has_its_permanent_link() -> None:
    """On its own page it is the id, from another page it names the page."""
    sheet = view()
    assert sheet.timeline.dated[0].href == "#signed"
    assert sheet.overview.latest[0].href == "timeline.html#signed"
    assert sheet.source_pages[0].marks[0].facts[0].href == "../timeline.html#signed"


def test_links_between_facts_are_shown_on_both() -> None:
    """First the fact's own, then those of others to it; a fact that is gone has none."""
    sheet = view()
    signed, threats = sheet.timeline.dated[0], sheet.claims.claims[0]
    assert [(link.kind, link.words, link.fact.href) for link in signed.relations] == [
        ("updates", "updates", "claims.html#threats"),
        ("part-of", "includes", "claims.html#threats"),
    ]
    assert [(link.kind, link.words) for link in threats.relations] == [
        ("part-of", "is part of"),
        ("updates", "is updated by"),
    ]


def test_the_editors_own_finding_stands_apart() -> None:
    """What the editors found, the source's hedge and the basis are three things."""
    sheet = view()
    threats = sheet.claims.claims[0]
    assert (threats.verification.value, threats.verification.label) == (
        "not-checked",
        "not checked beyond the source",
    )
    assert sheet.timeline.dated[0].verification.value == "confirmed"
    assert threats.hedge
    assert threats.hedge.text == "reportedly"
    assert threats.basis.kind.value == "inferred"
    assert threats.basis.note is not None
    assert list(threats.basis.note.citations) == ["signed"]
    assert sheet.timeline.dated[0].basis.note is None


def test_a_claim_says_how_it_was_rendered() -> None:
    """A direct quotation is told from reported speech."""
    speech = view().claims.claims[0].speech
    assert (speech.value, speech.label) == ("direct", "direct quotation")


def test_people_are_linked_with_all_that_they_say_and_are_about() -> None:
    """Speaking first, passing on, being the subject: each is listed apart."""
    romanova, group, daily = view().people.entities
    assert [(group.label, [fact.href for fact in group.facts]) for group in romanova.says] == [
        ("Figures", ["figures.html#count"]),
        ("Claims", ["claims.html#threats"]),
    ]
    assert [fact.href for group in romanova.about for fact in group.facts] == [
        "claims.html#threats"
    ]
    assert [fact.href for group in daily.passes_on for fact in group.facts] == [
        "figures.html#count"
    ]
    assert [fact.href for each in group.about for fact in each.facts] == ["timeline.html#signed"]
    assert [fact.label for fact in group.members] == ["Person romanova"]
    assert romanova.part_of is not None
    assert romanova.part_of.href == "#group"
    assert (romanova.entity_kind.value, romanova.role) == ("person", "head of the group")
    assert romanova.aliases == ("O. R.",)


def test_who_is_unnamed_is_called_a_source_only_if_something_is_said() -> None:
    """Whoever is spoken of, or only mentioned, is not named; whoever passes on is a source too."""
    unnamed = {name: entity(name, kind=EntityKind.UNNAMED) for name in ("says", "passes", "other")}
    sheet = sheet_of(
        source("Text."),
        *unnamed.values(),
        claim("c", "Text", attribution=ids("says", "passes"), people=ids("other")),
    )
    kinds = [shown.entity_kind for shown in compose(anchored(sheet)).people.entities]
    assert [kind.label for kind in kinds] == ["unnamed source", "unnamed source", "not named"]
    assert {kind.value for kind in kinds} == {"unnamed"}


def test_a_link_to_a_fact_says_what_it_is() -> None:
    """A date, a number, a speaker, a role: what tells the fact in a few words."""
    uses = view().sources.sources[0].uses
    assert [(use.label, [fact.detail for fact in use.facts]) for use in uses] == [
        ("Events", ["October 2, 2024"]),
        ("Figures", ["53 prisons"]),
        ("Claims", ["Person romanova"]),
        ("People and organisations", ["head of the group", None, None]),
    ]


def test_a_fact_shows_only_people_that_exist() -> None:
    """An id that leads nowhere is left out."""
    assert [fact.label for fact in view().timeline.dated[0].people] == ["Person group"]


def test_tags_are_shown_as_written() -> None:
    """In their order."""
    assert view().timeline.dated[0].tags == ("law", "army")
