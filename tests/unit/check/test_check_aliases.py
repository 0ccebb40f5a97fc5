"""The rules of aliases: an old address is free, stays inside the site, and leads to a page."""

from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from generator.check import check_site
from generator.model.facts import Target
from generator.model.fields import SourceId
from generator.model.origin import Origin
from generator.model.project import Project
from generator.problems import Problem, Rule
from tests.unit.check.check_builders import SITE, claim, entity, event, figure, sheet, source


def problems(folder: str, **aliases: str) -> list[Problem]:
    """Return the problems of a site with one sheet in `folder` and with these aliases."""
    names = {old.replace("_", "."): new for old, new in aliases.items()}
    return of(folder, names)


def of(folder: str, aliases: dict[str, str]) -> list[Problem]:
    """Return the problems of a site with one sheet in `folder` and with these aliases."""
    marks: dict[tuple[str | int, ...], tuple[int, int]]
    marks = {("aliases", old): (n, 3) for n, old in enumerate(aliases, start=2)}
    origin = Origin(file="content/site.yaml", keys=marks, values=marks)
    second = replace(claim("two"), evidence=(Target(exact="x", source=SourceId("article")),))
    facts = (event("law"), figure("number"), claim("one"), second, entity("who"))
    content = sheet(*facts, path=PurePosixPath(folder), sources=[source()])
    return check_site(
        Project(site=replace(SITE, origin=origin, aliases=aliases), sheets=(content,))
    )


@pytest.mark.parametrize(
    "new",
    [
        "timeline.html",
        "timeline.html#law",
        "figures.html#number",
        "people.html#who",
        "claims.html#one",
        "sources/article.html",
        "sources/article.html#q-one-1",
        "sources/article.html#q-two-1",
        "index.html",
        "cite.html",
        "cite-people.html",
    ],
)
def test_an_alias_may_lead_to_every_page_fact_and_passage(new: str) -> None:
    """What the site has, an old address may lead to, with one sheet as with several."""
    assert of(".", {"old/page.html": new}) == []
    assert of("sheet", {"old/page.html": f"sheet/{new}"}) == []


@pytest.mark.parametrize("new", ["timline.html", "timeline.html#one", "sources/x.html", "../x", ""])
def test_an_alias_that_leads_nowhere_is_a_problem(new: str) -> None:
    """A redirect to a page or an id that the site does not have is no help to a reader."""
    (problem,) = of(".", {"old.html": new})
    assert problem.rule is Rule.REFERENCE_RESOLVES
    assert (problem.location.line, problem.location.column) == (2, 3)


def test_a_slip_in_the_new_address_is_answered() -> None:
    """The nearest page, or the nearest id, is what was meant."""
    assert problems(".", old_html="timline.html")[0].help == "did you mean 'timeline.html'?"
    assert (
        problems(".", old_html="timeline.html#lav")[0].help == "did you mean 'timeline.html#law'?"
    )
    assert problems(".", old_html="!")[0].help.startswith("write a page and an id")


@pytest.mark.parametrize(
    "old",
    [
        "/old.html",
        "../old.html",
        "a/../old.html",
        "a//old.html",
        "a\\old.html",
        "https://example.org/old.html",
        "old.html#x",
        "old.html?x=1",
        ".hidden.html",
        "a/.git/x.html",
        "old",
        "old.css",
        "old .html",
        "",
    ],
)
def test_an_old_address_outside_the_site_is_a_problem(old: str) -> None:
    """A redirect is written to a plain path of a page inside the site, and nowhere else."""
    (problem,) = of(".", {old: "timeline.html"})
    assert problem.rule is Rule.LINK_IS_SAFE


@pytest.mark.parametrize("old", ["timeline.html", "Timeline.html", "404.html", "cite-claims.html"])
def test_an_old_address_that_is_in_use_is_a_problem(old: str) -> None:
    """A page of today is not replaced, not even on a disk that ignores case."""
    (problem,) = of(".", {old: "index.html"})
    assert problem.rule is Rule.ID_IS_UNIQUE


@pytest.mark.parametrize(
    "old", ["con.html", "a./x.html", "nul/x.html", f"{'a' * 300}.html", f"{'ж' * 128}/x.html"]
)
def test_an_old_address_that_no_file_can_have_is_a_problem(old: str) -> None:
    """A redirect is a file, and must be one on every system."""
    (problem,) = of(".", {old: "timeline.html"})
    assert problem.rule is Rule.LINK_IS_SAFE
    assert "some systems cannot" in problem.message
    assert len(problem.message) < 150


@pytest.mark.parametrize(
    "old",
    [
        ("Old.html", "old.html"),
        ("a.html", "a.html/b.html"),
        ("a.html/b.html", "a.html"),
        ("A/one.html", "a/two.html"),
    ],
)
def test_old_addresses_that_are_one_place_are_a_problem(old: tuple[str, str]) -> None:
    """The later of two that one disk takes for one is told, with the earlier."""
    (problem,) = of(".", dict.fromkeys(old, "timeline.html"))
    assert problem.rule is Rule.ID_IS_UNIQUE
    assert problem.location.line == 3
    assert "cannot both be there" in problem.message


@pytest.mark.parametrize(
    "old", ["index.html/x.html", "static/x.html", "Sources/x.html", "references.bib/x.html"]
)
def test_an_old_address_in_the_place_of_a_file_is_a_problem(old: str) -> None:
    """A page cannot be a folder as well, and the folder of the style sheet is no place for one."""
    (problem,) = of(".", {old: "timeline.html"})
    assert problem.rule is Rule.ID_IS_UNIQUE


def test_the_pages_over_all_sheets_are_pages_where_there_are_any() -> None:
    """An alias may lead to them and not stand in their place."""
    for page in ("timeline.html", "figures.html", "people.html", "sources.html"):
        assert of("water", {"old.html": page}) == []
        assert [problem.rule for problem in of("water", {page: "index.html"})] == [
            Rule.ID_IS_UNIQUE
        ]


def test_an_alias_may_not_lead_to_what_a_sheet_does_not_show() -> None:
    """A shared source has a page in those sheets only that rest on it."""
    content = sheet(
        claim("one"),
        path=PurePosixPath("water"),
        sources=[source(), source(name="two")],
        shared_sources=frozenset({"article", "two"}),
    )
    fact = replace(claim("one"), evidence=(Target(exact="x", source=SourceId("article")),))
    content = replace(content, claims=(fact,))
    site = replace(SITE, aliases={"old.html": "water/sources/two.html"})
    found = check_site(Project(site=site, sheets=(content,)))
    assert Rule.REFERENCE_RESOLVES in {problem.rule for problem in found}
