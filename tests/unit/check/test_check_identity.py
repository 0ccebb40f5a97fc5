"""The rule id-is-unique."""

from generator.check.identity import id_is_unique
from tests.unit.check.check_builders import checked, entry, event, figure


def test_an_id_that_is_used_once_is_no_problem() -> None:
    """Different ids get along, in one file and across files."""
    assert not list(id_is_unique(checked(event("a"), figure("b"))))


def test_each_further_entry_with_an_id_is_a_problem() -> None:
    """The first entry keeps its id; each later one is told where the first stands."""
    one, two, three = (event("a", origin=entry("a", file=f"{n}.yaml")) for n in range(3))
    problems = list(id_is_unique(checked(one, two, three)))
    assert [problem.location.file for problem in problems] == ["1.yaml", "2.yaml"]
    assert problems[0].message == "the id 'a' is already used in 0.yaml, line 1"


def test_sources_have_ids_of_their_own() -> None:
    """A source and a fact may share an id; two sources may not."""
    once, twice = {"a": (entry("a"),)}, {"a": (entry("a"), entry("a"))}
    assert not list(id_is_unique(checked(event("a"), declared_sources=once)))
    assert len(list(id_is_unique(checked(declared_sources=twice)))) == 1
