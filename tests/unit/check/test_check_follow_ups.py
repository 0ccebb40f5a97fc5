"""One fault is told once: what it makes unknown is no second fault."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.check.checked import Check
from generator.check.entities import entity_is_used
from generator.check.identity import id_is_unique
from generator.check.order import date_order_holds
from generator.check.references import reference_resolves
from generator.check.sums import sum_holds
from generator.model.facts import Derived, Fact, Link
from generator.model.fields import FactId, Relation
from generator.model.origin import Origin
from generator.pipeline import check_project
from generator.problems import Rule
from tests.projects import TIMELINE, lay_out, places
from tests.unit.check.check_builders import claim, entity, event, figure, found_by, messages

A = FactId("a")


@pytest.mark.parametrize("key", ["lacks_facts", "lacks_words"])
def test_an_entity_may_be_named_in_what_was_lost(key: str) -> None:
    """A file of facts, the record or the summary may be what uses it."""
    assert len(found_by(entity_is_used, entity("p"))) == 1
    assert found_by(entity_is_used, entity("p"), **{key: True}) == []


def test_an_unknown_id_may_stand_in_a_file_that_was_lost() -> None:
    """Without the file nobody can say that the entry is not there."""
    fact = claim("c", people=(FactId("gone"),))
    assert len(found_by(reference_resolves, fact, summary="[@gone]")) == 2
    assert found_by(reference_resolves, fact, summary="[@gone]", lacks_facts=True) == []
    wrong = claim("c", people=(FactId("c"),))
    assert len(found_by(reference_resolves, wrong, lacks_facts=True)) == 1


@pytest.mark.parametrize(
    ("rule", "fact"),
    [
        (date_order_holds, event("a", after=(A,))),
        (reference_resolves, entity("a", part_of=A)),
        (reference_resolves, figure("a", of=A)),
        (reference_resolves, claim("a", links=(Link(relation=Relation.SUPPORTS, to=A),))),
        (sum_holds, figure("a", derived=Derived(add=(A, A)))),
    ],
)
def test_an_id_that_two_entries_have_makes_no_circle(rule: Check, fact: Fact) -> None:
    """The second entry means the first, and has only not got a name of its own yet."""
    said = [text for text in messages(rule, fact) if "other" in text or "itself" in text]
    assert len(said) == 1
    twice = messages(rule, replace(fact), replace(fact))
    assert [text for text in twice if "other" in text or "itself" in text] == []


def test_ids_of_a_file_that_is_no_yaml_are_not_compared() -> None:
    """Their place is not known, and what seems an entry may be a part of another."""
    place = Origin(file="content/timeline.yaml")
    fact = claim("a")
    assert found_by(id_is_unique, fact, declared={"a": (place, fact.origin, place)}) == []


@pytest.mark.parametrize(
    ("broken", "place"),
    [
        (TIMELINE.encode("utf-16"), "file-is-readable content/timeline.yaml:1:1"),
        (f"{TIMELINE}---\n{TIMELINE}", "yaml-is-valid content/timeline.yaml:5:1"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_problem(
    tmp_path: Path, broken: str | bytes, place: str
) -> None:
    """The summary cites an event of the file that was lost: only the file is at fault."""
    root = lay_out(tmp_path, {"content/timeline.yaml": broken})
    assert places(check_project(root).problems) == [place]


def test_records_that_cannot_be_read_hide_no_other_problem(tmp_path: Path) -> None:
    """A quote that is not in the source is told beside the faults of both records."""
    changes = {
        "content/site.yaml": "titel: a\n",
        "content/sheet.yaml": "title: a: b\n",
        "content/timeline.yaml": TIMELINE.replace("the ferry", "the zeppelin"),
    }
    problems = check_project(lay_out(tmp_path, {**changes})).problems
    assert {problem.rule for problem in problems} == {
        Rule.KEY_IS_KNOWN,
        Rule.KEY_IS_PRESENT,
        Rule.YAML_IS_VALID,
        Rule.QUOTE_IS_FOUND,
    }
