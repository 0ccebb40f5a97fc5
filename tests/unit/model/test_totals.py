"""How much a site holds: what several sheets share counts once."""

from dataclasses import replace

from generator.model.anchored import AnchoredSheet
from generator.model.fields import FactId
from generator.model.quantities import agree, compared
from generator.model.totals import Totals, totals
from tests.unit.compose.compose_builders import anchored, entity, event, figure, sheet_of, source

TEXT = source("One two. Three. Four.")


def sheet(path: str, quote: str, *, shared: bool) -> AnchoredSheet:
    """Return a sheet with a person and an event, whose person and source may be shared."""
    made = sheet_of(TEXT, entity("p", "One"), event("e", quote), path=path)
    names = frozenset({"p"} if shared else ()), frozenset({"s"} if shared else ())
    return anchored(replace(made, shared=names[0], shared_sources=names[1]))


def test_what_is_shared_counts_once() -> None:
    """The person, its passage and the sentences are those of the site, the events the sheets'."""
    both = (sheet("a", "two", shared=True), sheet("b", "Three", shared=True))
    assert totals(both) == Totals(facts=3, passages=3, used=2, sentences=3)


def test_what_each_sheet_has_counts_for_each() -> None:
    """One id in two sheets is two."""
    both = (sheet("a", "two", shared=False), sheet("b", "Three", shared=False))
    assert totals(both) == Totals(facts=4, passages=4, used=3, sentences=6)


def test_nothing_is_nothing() -> None:
    """A site without sheets holds nothing."""
    assert totals(()) == Totals(facts=0, passages=0, used=0, sentences=0)


def test_a_quantity_is_compared_where_two_sheets_give_it() -> None:
    """Twice in one sheet is for that sheet to show; no key is no quantity."""
    k, m = FactId("k"), FactId("m")
    first = sheet_of(figure("a", key=k), figure("b", key=m), figure("c", key=m), figure("d"))
    same, other = sheet_of(figure("a", key=k)), sheet_of(figure("a", key=k, value=2))
    assert compared([first, same]) == {"k": False}
    assert compared([first, same, other]) == {"k": True}
    assert agree(first.figures[1:3])
    assert not agree([*same.figures, *other.figures])
