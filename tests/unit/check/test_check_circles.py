"""The rules of generator.check.circles."""

from graphlib import TopologicalSorter
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.check.circles import walk

GRAPHS = st.dictionaries(st.sampled_from("abcdefg"), st.lists(st.sampled_from("abcdefg")))


def test_a_graph_without_a_circle_is_put_in_order() -> None:
    """Each id comes before those it leads to, also before those that are no keys."""
    walked = walk({"c": ["d"], "a": ["b", "c"], "b": ["d"]})
    assert walked.circles == ()
    assert walked.order == ("a", "b", "c", "d")


def test_a_circle_is_named_in_full() -> None:
    """A circle is told from its first id, in the order of the graph, back to it."""
    assert walk({"a": ["b"], "b": ["c"], "c": ["a"]}).circles == (("a", "b", "c", "a"),)


def test_an_id_that_leads_to_itself_is_a_circle() -> None:
    """The shortest circle has one id."""
    assert walk({"a": ["a"]}).circles == (("a", "a"),)


def test_a_knot_is_told_once() -> None:
    """Circles that share an id are one fault: the second may well go with the first."""
    assert walk({"a": ["b", "c"], "b": ["a"], "c": ["a"]}).circles == (("a", "b", "a"),)


def test_two_knots_are_two_circles() -> None:
    """Circles apart are two faults."""
    graph = {"a": ["b"], "b": ["a", "x"], "x": ["y"], "y": ["x"]}
    assert walk(graph).circles == (("a", "b", "a"), ("x", "y", "x"))


def test_a_long_chain_does_not_exhaust_the_stack() -> None:
    """Thousands of ids in a row are walked through without recursion."""
    graph = {str(n): [str(n + 1)] for n in range(20_000)}
    assert len(walk(graph).order) == 20_001
    assert len(walk(graph | {"20000": ["0"]}).circles[0]) == 20_002


@settings(deadline=None)
@given(GRAPHS)
def test_circles_and_order_are_those_of_the_graph(graph: dict[str, list[str]]) -> None:
    """Every step of a circle is in the graph; a graph without one is in topological order."""
    walked = walk(graph)
    for circle in walked.circles:
        assert circle[0] == circle[-1]
        assert all(b in graph[a] for a, b in pairwise(circle))
    if walked.circles:
        return
    TopologicalSorter(graph).prepare()  # raises CycleError on a circle that was overlooked
    place = {name: n for n, name in enumerate(walked.order)}
    assert all(place[a] < place[b] for a, following in graph.items() for b in following)
