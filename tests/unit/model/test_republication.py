"""Who passes on whose text, as a chain."""

from generator.model.fields import SourceId
from generator.model.republication import chain
from tests.unit.compose.compose_builders import source


def ways(**republishes: str | None) -> dict[str, tuple[str, ...]]:
    """Return the chain of each source, given what each republishes."""
    sources = {
        SourceId(name): source("x", name, republishes=None if of is None else SourceId(of))
        for name, of in republishes.items()
    }
    return {name: chain(name, sources) for name in sources}


def test_a_source_of_its_own_is_its_whole_chain() -> None:
    """Nothing is known to stand behind it."""
    assert ways(a=None) == {"a": ("a",)}


def test_a_chain_leads_to_the_text_that_came_first() -> None:
    """Step by step, through as many hands as it went."""
    assert ways(a="b", b="c", c=None)["a"] == ("a", "b", "c")


def test_a_chain_ends_where_content_is_at_fault() -> None:
    """At an id that no source has, and before a circle closes; the checks tell both."""
    assert ways(a="nobody") == {"a": ("a",)}
    assert ways(a="b", b="a") == {"a": ("a", "b"), "b": ("b", "a")}
    assert ways(a="a") == {"a": ("a",)}


def test_an_unknown_source_has_no_chain() -> None:
    """There is nothing to begin with."""
    assert chain(SourceId("x"), {}) == ()
