"""The rules of `aliases:` in site.yaml: an old address is free, stays inside, and leads to a page.

Input: the whole project, since a page belongs to a sheet and an alias to the site.
`model.addresses` says which pages there are.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from generator.model.addresses import (
    ACROSS_PAGES,
    REFERENCES,
    SHEET_PAGES,
    SITE_PAGES,
    cite_page,
    fact_page,
    passage_anchor,
    source_page,
)
from generator.model.project import Project, Sheet
from generator.model.shown import shown
from generator.problems import Problem, Rule
from generator.text.paths import Spellings, collision, is_portable
from generator.text.spelling import nearest_word

_PATH: Final = re.compile(r"(?:[\w-][\w.-]*/)*[\w-][\w.-]*\.html?")
"""A path of plain names, none of which is hidden, climbs out, or needs escaping in an address."""

STATIC: Final = "static"
"""The folder of the style sheet; as a file here, so that no alias can stand in it."""

SHOWN: Final = 60
"""As many characters of an address as a message shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """Every page of the site, and for each fact and passage the address it is linked by."""

    pages: frozenset[str]
    anchors: frozenset[str]


def alias_problems(project: Project) -> Iterator[Problem]:
    """Yield the problems of the site's aliases."""
    if not project.site.aliases:
        return
    pages = _pages(project)
    taken: Spellings = {}
    files = (str(sheet.path / name) for sheet in project.sheets for name in REFERENCES)
    for page in (*sorted(pages.pages), *files, STATIC):
        collision(PurePosixPath(page), taken)
    for old, new in project.site.aliases.items():
        if problem := _old(project, old, pages, taken) or _new(project, old, new, pages):
            yield problem


def _old(project: Project, old: str, pages: Pages, taken: Spellings) -> Problem | None:
    """Return what is wrong with the old address: unsafe, or the place of another file."""
    place = project.site.origin.key("aliases", old)
    path = PurePosixPath(old)
    if not _PATH.fullmatch(old):
        return Problem(
            rule=Rule.LINK_IS_SAFE,
            location=place,
            message=f"'{old}' is not the path of a page inside the site",
            help="write a path without a leading slash that ends in .html, such as old/page.html",
        )
    if not all(map(is_portable, path.parts)):
        return Problem(
            rule=Rule.LINK_IS_SAFE,
            location=place,
            message=f"'{_shown(old)}' holds a name that some systems cannot give to a file",
            help="leave it out, or write the name without what is odd: a final dot, con, nul, "
            "more than 255 bytes",
        )
    earlier = collision(path, taken)
    twin = old if old in pages.pages else earlier or ""
    if twin in pages.pages and twin.casefold() == old.casefold():
        return Problem(
            rule=Rule.ID_IS_UNIQUE,
            location=place,
            message=f"'{old}' is the address of a page that the site still has",
            help="take the alias out: a page may not be replaced by a redirect",
        )
    if earlier:
        return Problem(
            rule=Rule.ID_IS_UNIQUE,
            location=place,
            message=f"'{old}' and '{earlier}' cannot both be there on every system",
            help="take the alias out: a file is no folder, and A.html may be the same as a.html",
        )
    return None


def _shown(address: str) -> str:
    """Return an address as a message shows it: a line's worth."""
    return address if len(address) <= SHOWN else f"{address[:SHOWN]}…"


def _new(project: Project, old: str, new: str, pages: Pages) -> Problem | None:
    """Return what is wrong with the address that an alias leads to."""
    if new in pages.pages or new in pages.anchors:
        return None
    known = pages.anchors if "#" in new else pages.pages
    guess = nearest_word(new, known)
    return Problem(
        rule=Rule.REFERENCE_RESOLVES,
        location=project.site.origin.at("aliases", old),
        message=f"the site has no '{new}' that an old address could lead to",
        help=f"did you mean '{guess}'?"
        if guess
        else "write a page and an id, such as timeline.html#id",
    )


def _pages(project: Project) -> Pages:
    pages, anchors = set(SITE_PAGES), set[str]()
    if project.in_folders:
        pages |= set(ACROSS_PAGES)
    for sheet in map(shown, project.sheets):
        pages |= {str(sheet.path / page) for page in SHEET_PAGES}
        pages |= {str(sheet.path / source_page(source.id)) for source in sheet.sources}
        pages |= {str(sheet.path / cite_page(fact)) for fact in sheet.facts()}
        anchors |= set(_anchors(sheet))
    return Pages(pages=frozenset(pages), anchors=frozenset(anchors))


def _anchors(sheet: Sheet) -> Iterator[str]:
    every = [source.id for source in sheet.sources]
    for fact in sheet.facts():
        yield f"{sheet.path / fact_page(fact)}#{fact.id}"
        for number, target in enumerate(fact.evidence, start=1):
            for source in [target.source] if target.source else every:
                yield f"{sheet.path / source_page(source)}#{passage_anchor(fact.id, number)}"
