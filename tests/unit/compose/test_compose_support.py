"""On how many sources a fact rests, and how many of them are independent."""

import pytest

from generator.compose.matrix import matrix
from generator.compose.support import support
from generator.model.facts import Fact
from generator.model.fields import SourceId
from tests.unit.compose.compose_builders import entity, event, place_of, source


def said(used: str, /, **republishes: str | None) -> str | None:
    """Return what is said of a fact that rests on the sources in `used`, one letter each."""
    sources = [
        source("x", name, republishes=None if of is None else SourceId(of))
        for name, of in republishes.items()
    ]
    place = place_of(*sources)
    found = support([place.index.sources[SourceId(name)] for name in used], place)
    return None if found is None else found.words


def test_one_source_needs_no_words() -> None:
    """There is nothing to count."""
    assert said("a", a=None) is None
    assert said("", a=None) is None


def test_several_sources_are_not_called_more_than_they_are() -> None:
    """That none is known to republish another is all that is said."""
    assert said("ab", a=None, b=None) == "2 sources, none of which is known to republish another"


@pytest.mark.parametrize(
    ("used", "republishes", "words"),
    [
        (
            "abc",
            {"a": None, "b": "a", "c": None},
            "3 sources, 2 of them independent: “Source b” republishes “Source a”",
        ),
        (
            "ab",
            {"a": None, "b": "a"},
            "2 sources, 1 of them independent: “Source b” republishes “Source a”",
        ),
        # through a source that is no evidence: both pass on a text that is not quoted
        (
            "bc",
            {"a": None, "b": "a", "c": "a"},
            (
                "2 sources, 1 of them independent: "
                "“Source b” republishes “Source a”; “Source c” republishes “Source a”"
            ),
        ),
        # the middle of a chain is no evidence
        (
            "ac",
            {"a": None, "b": "a", "c": "b"},
            (
                "2 sources, 1 of them independent: “Source c” republishes “Source b”;"
                " “Source b” republishes “Source a”"
            ),
        ),
        # what lies behind the text that both have in common does not matter
        (
            "bc",
            {"a": None, "b": "a", "c": "b"},
            "2 sources, 1 of them independent: “Source c” republishes “Source b”",
        ),
        # a copy of a text that the fact does not rest on is a source like any other
        (
            "bc",
            {"a": None, "b": "a", "c": None},
            "2 sources, none of which is known to republish another",
        ),
    ],
)
def test_copies_of_one_text_count_once(
    used: str, republishes: dict[str, str | None], words: str
) -> None:
    """The sources are taken together by the text that came first."""
    assert said(used, **republishes) == words


def test_numbers_of_the_view() -> None:
    """They are there to be used, beside the words; titles are linked."""
    sources = [source("x", "a"), source("x", "b", republishes=SourceId("a"))]
    place = place_of(*sources)
    found = support(sources, place)
    assert found is not None
    assert (found.sources, found.independent) == (2, 1)
    assert [part.href for part in found.sentence if part.href] == [
        "sources/b.html",
        "sources/a.html",
    ]


def test_the_matrix_marks_copies_and_counts_without_them() -> None:
    """Of copies of one text the one nearest to it stands for it."""
    sources = [source("xy", "b", republishes=SourceId("a")), source("xy", "a"), source("xy", "c")]
    facts: list[Fact] = [
        event("e", ("b", "x"), ("a", "x"), ("a", "y"), ("c", "x")),
        event("f", ("b", "x")),
        entity("p", ("c", "y")),
    ]
    found = matrix(place_of(*sources, *facts, page="sources.html"), least=1)
    assert found is not None
    assert [column.href for column in found.sources] == [
        "sources/b.html",
        "sources/a.html",
        "sources/c.html",
    ]
    assert [group.label for group in found.groups] == ["Events", "People and organisations"]
    first, second = found.groups[0].rows
    assert [cell.kind for cell in first.cells] == ["copy", "own", "own"]
    assert [cell.words for cell in first.cells] == ["1 passage, a copy", "2 passages", "1 passage"]
    assert [cell.href for cell in second.cells] == ["sources/b.html#q-f-1", None, None]
    assert (first.independent, second.independent) == ("2", "1")
    assert len({cell.sign for cell in first.cells} | {cell.sign for cell in second.cells}) == 3


def test_a_source_without_facts_has_no_column() -> None:
    """And where there are too few columns there is no table."""
    parts = source("x", "a"), source("x", "b"), event("e", ("a", "x"))
    found = matrix(place_of(*parts), least=1)
    assert found is not None
    assert [column.title for column in found.sources] == ["Source a"]
    assert matrix(place_of(*parts), least=2) is None
