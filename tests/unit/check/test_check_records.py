"""The rules of whole records: basis, links, summary, sources, entities, and the stage itself."""

import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

import pytest

from generator.check import check_sheet, check_site
from generator.check.basis import basis_is_explained
from generator.check.entities import entity_is_used
from generator.check.links import link_is_safe
from generator.check.references import reference_resolves
from generator.check.sources import source_digest_matches, source_is_cited
from generator.check.summary import summary_is_cited
from generator.model.facts import Fact, Link, Target
from generator.model.fields import Basis, FactId, Relation, SourceId
from generator.model.project import Project
from generator.model.sources import Source
from generator.problems import Problem, Rule
from tests.unit.check.check_builders import (
    SITE,
    anchored,
    claim,
    entity,
    entry,
    event,
    found_by,
    messages,
    sheet,
    source,
)

ORGANISATION = FactId("org")


@pytest.mark.parametrize("basis", [Basis.INFERRED, Basis.EXTERNAL])
def test_what_is_not_stated_needs_its_reasoning(basis: Basis) -> None:
    """A basis other than stated comes with a note."""
    fact = event("a", origin=entry("a", ("basis",)), basis=basis)
    (problem,) = found_by(basis_is_explained, fact)
    assert problem.message == f"the basis is '{basis}', but the reasoning is not given"
    assert problem.location.text == "a: line 2"
    assert not found_by(basis_is_explained, replace(fact, basis_note="Because."))


def test_reasoning_for_what_is_stated_is_a_problem() -> None:
    """A note that explains nothing is misplaced, and pointed at by its key."""
    fact = claim("a", origin=entry("a", ("basis_note",)), basis_note="Because.")
    (problem,) = found_by(basis_is_explained, fact)
    assert problem.location.text == "a: line 2"
    assert not found_by(basis_is_explained, claim("a"))


@pytest.mark.parametrize("address", ["javascript:alert(1)", "page.html", "//host/x", "data:x,y"])
def test_a_link_to_anything_but_the_web_or_a_mailbox_is_a_problem(address: str) -> None:
    """In Markdown only whole http, https and mailto addresses may be linked."""
    text = f"One.\n\nSee [this]({address}) [@a]."
    (problem,) = found_by(link_is_safe, claim("a"), summary=text)
    assert problem.message.startswith(f"the link to '{address}' ")
    assert (problem.location.line, problem.location.column) == (3, 12)


def test_links_to_the_web_are_no_problem() -> None:
    """Whole addresses are fine in every Markdown text."""
    fact = claim("a", note="[a](https://example.org/ü?q=1#x) <mailto:a@example.org>")
    assert messages(link_is_safe, fact, sources=[source(note="[b](http://example.org)")]) == []


def test_links_in_notes_of_facts_and_sources_are_looked_at() -> None:
    """Every Markdown text is checked, not only the summary."""
    bad = "[x](ftp://x)"
    fact = claim("a", note=bad, basis=Basis.INFERRED, basis_note=bad)
    assert len(messages(link_is_safe, fact, sources=[source(note=bad)])) == 3


def test_each_paragraph_of_a_summary_cites() -> None:
    """A paragraph or list item without a citation is a problem where it begins."""
    text = "# Title\n\nOne [@a].\n\nTwo, \nwithout.\n\n- three [@a]\n- four\n"
    problems = found_by(summary_is_cited, claim("a"), summary=text)
    assert [(p.location.line, p.location.column, p.location.text) for p in problems] == [
        (5, 1, "Two, "),
        (9, 1, "- four"),
    ]


def test_a_citation_in_a_note_does_not_stand_for_the_summary() -> None:
    """What a fact's note cites says nothing of the summary."""
    assert len(messages(summary_is_cited, claim("a", note="[@a]"), summary="One.")) == 1


@pytest.mark.parametrize("text", [None, "", "# Title\n"])
def test_a_sheet_may_do_without_a_summary(text: str | None) -> None:
    """Where nothing is said nothing needs a citation."""
    assert messages(summary_is_cited, claim("a"), summary=text) == []


@pytest.mark.parametrize("text", ["[Note]: He killed five.", "One [@a].\n\n [Note]: He\nkilled"])
def test_a_label_in_the_text_does_not_hide_a_paragraph(text: str) -> None:
    """What looks like the definition of a link, and is none, is shown to readers."""
    assert len(messages(summary_is_cited, claim("a"), summary=text)) == 1


@pytest.mark.parametrize(
    "text",
    ["[Note]: He killed [@a].", '[1]: https://a.example/ "A: b"', "[1]: <https://a.example>"],
)
def test_a_definition_of_a_link_needs_no_citation(text: str) -> None:
    """The definition itself is shown nowhere; a text with a label may cite like any other."""
    assert messages(summary_is_cited, claim("a"), summary=text) == []


def test_a_text_other_than_the_recorded_one_is_a_problem() -> None:
    """The digest tells when a seed was changed; the help gives the digest that was found."""
    changed = replace(source(origin=entry("s", ("sha256",))), sha256="f" * 64)
    (problem,) = found_by(source_digest_matches, sources=[changed])
    assert problem.location.text == "s: line 2"
    assert f"sha256: {'f' * 64}" in problem.help
    assert not found_by(source_digest_matches)


def rest_on(name: str) -> Fact:
    """Return a fact whose evidence names a source."""
    return replace(claim("a"), evidence=(Target(exact="text", source=SourceId(name)),))


def test_a_source_that_no_fact_rests_on_is_a_problem() -> None:
    """Of several sources each carries a fact; a lone source need not be named."""
    two = [source(name="one"), source(name="two")]
    assert messages(source_is_cited, rest_on("one"), sources=two) == [
        "no fact rests on the source 'two'"
    ]
    assert messages(source_is_cited, claim("a")) == []
    assert messages(source_is_cited) == ["no fact rests on the source 'article'"]


def test_evidence_that_names_none_of_several_sources_accuses_none() -> None:
    """Which one is meant is asked elsewhere; until then any may be."""
    assert messages(source_is_cited, claim("a"), sources=[source(), source(name="two")]) == []


def test_a_source_with_a_misspelt_name_is_not_accused() -> None:
    """Evidence that names a source which does not exist may mean any."""
    assert messages(source_is_cited, rest_on("artikel")) == []


def test_an_entity_with_a_misspelt_name_is_not_accused() -> None:
    """A fact that names an id which nothing has may mean any."""
    facts = (entity("org"), claim("a", people=(FactId("orgg"),)))
    assert messages(entity_is_used, *facts) == []


@pytest.mark.parametrize(
    "keys",
    [
        {"lacks_sources": True},
        {"declared": {"broken": (entry("broken"),)}},
        {"shared_sources": frozenset({"article"})},
    ],
)
def test_a_source_that_may_be_used_is_not_accused(keys: dict[str, Any]) -> None:
    """What could not be read may rest on it; a shared source is looked at for all sheets."""
    assert messages(source_is_cited, **keys) == []


@pytest.mark.parametrize(
    "fact",
    [
        claim("a", attribution=(ORGANISATION,)),
        event("a", people=(ORGANISATION,)),
        event("a", note="[@org]"),
        event("a", links=(Link(relation=Relation.PART_OF, to=ORGANISATION),)),
    ],
)
def test_an_entity_that_a_fact_names_is_no_problem(fact: Fact) -> None:
    """To be named in an attribution, as a person, in a link or a citation is to be used."""
    assert messages(entity_is_used, fact, entity("org")) == []


def test_an_entity_with_members_is_used() -> None:
    """An organisation that a person belongs to has a part; the person may have none."""
    facts = (entity("org"), entity("member", part_of=ORGANISATION))
    assert messages(entity_is_used, *facts) == ["nothing refers to 'member'"]


@pytest.mark.parametrize(
    "keys", [{"declared": dict.fromkeys("ab", (entry("a"),))}, {"shared": frozenset({"org"})}]
)
def test_an_entity_that_may_be_used_is_not_accused(keys: dict[str, Any]) -> None:
    """An entry that could not be read may name it; a shared entity is looked at for all sheets."""
    assert messages(entity_is_used, entity("org"), **keys) == []


def project(
    *facts: Fact,
    sources: Iterable[Source] = (),
    **keys: Any,  # noqa: ANN401 - any key of `sheet`
) -> Project:
    """Return a project of two sheets that share all their sources and entities."""
    keys |= {"shared": frozenset({"org"}), "shared_sources": frozenset({"article", "two"})}
    sheets = tuple(
        sheet(*facts, sources=sources, path=PurePosixPath(name), **keys)
        for name in ("one", "other")
    )
    return Project(site=SITE, sheets=sheets)


def rules(problems: Iterable[Problem]) -> set[tuple[Rule, str]]:
    """Return the rule and the sentence of each problem."""
    return {(problem.rule, problem.message) for problem in problems}


def test_what_no_sheet_uses_is_a_problem_of_the_site() -> None:
    """A shared source or person is reported when all sheets leave it unused."""
    found = check_site(project(entity("org"), sources=[source(), source(name="two")]))
    assert rules(found) == {
        (Rule.ENTITY_IS_USED, "nothing refers to 'org'"),
    }
    found = check_site(project(rest_on("article"), sources=[source(), source(name="two")]))
    assert rules(found) == {(Rule.SOURCE_IS_CITED, "no fact rests on the source 'two'")}


def test_what_one_sheet_uses_is_no_problem_for_the_others() -> None:
    """A sheet need not use all that is shared."""
    unused = sheet(entity("org"), shared=frozenset({"org"}))
    using = sheet(entity("org"), claim("a", people=(ORGANISATION,)), shared=frozenset({"org"}))
    assert check_site(Project(site=SITE, sheets=(unused, using))) == []
    assert check_site(Project(site=SITE, sheets=(unused,))) != []


def test_a_source_that_stands_behind_one_in_use_is_used() -> None:
    """It is there for the sake of the copy; of a copy nobody uses it is not."""
    behind = source(name="two")
    copy = source(republishes=SourceId("two"))
    assert messages(source_is_cited, rest_on("article"), sources=[copy, behind]) == []
    third = source(name="three", republishes=SourceId("two"))
    assert messages(source_is_cited, rest_on("two"), sources=[behind, third]) == [
        "no fact rests on the source 'three'"
    ]


def test_no_source_is_called_unused_while_one_is_misnamed() -> None:
    """It may be the one that is meant; the fault is told by another rule."""
    copy = source(republishes=SourceId("twoo"))
    assert messages(source_is_cited, rest_on("article"), sources=[copy, source(name="two")]) == []


def test_an_unknown_source_behind_a_copy_is_not_told_while_one_cannot_be_read() -> None:
    """It may be that one."""
    copy = source(republishes=SourceId("two"))
    told = messages(reference_resolves, sources=[copy], declared_sources={"article": ()})
    assert told == ["there is no source 'two' in this sheet"]
    assert messages(reference_resolves, sources=[copy], lacks_sources=True) == []
    assert messages(reference_resolves, sources=[copy], declared_sources={"two": ()}) == []


def test_an_entry_that_could_not_be_read_may_use_what_is_shared() -> None:
    """While something cannot be read, nothing is called unused."""
    broken = {"broken": (entry("broken"),)}
    assert check_site(project(entity("org"), declared=broken)) == []
    assert check_site(project(entity("org"), lacks_sources=True)) == []


def test_every_rule_of_a_sheet_is_asked() -> None:
    """The stage returns the problems of all its rules, and none for a sheet without fault."""
    assert check_sheet(anchored(sheet(claim("a", note="[@a]"))), SITE) == []
    bad = sheet(entity("a", "text", name="X"), claim("b", []), summary="One.")
    found = {problem.rule for problem in check_sheet(anchored(bad), SITE)}
    assert found == {
        Rule.NAME_IS_IN_QUOTE,
        Rule.FACT_HAS_EVIDENCE,
        Rule.SUMMARY_IS_CITED,
        Rule.ENTITY_IS_USED,
    }


def test_thousands_of_facts_are_checked_in_a_moment() -> None:
    """No rule walks through all facts for each fact."""
    people = [entity(f"p{n}", f"name {n} ", name=f"name {n}") for n in range(2500)]
    claims = [claim(f"c{n}", f"name {n} ", attribution=(FactId(f"p{n}"),)) for n in range(2500)]
    raw = "".join(f"name {n} \n" for n in range(2500))
    big = anchored(sheet(*people, *claims, sources=[source(raw)]))
    began = time.process_time()
    assert check_sheet(big, SITE) == []
    assert time.process_time() - began < 5
