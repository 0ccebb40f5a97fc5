"""How to cite the sheet, each source and each fact: the pages that say so, and files to import.

Input: the place and frame of a sheet. Output: views, one page for the sheet with its sources and
one for each kind of fact, so that no page grows heavy. It must not know how a format is written.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from generator.compose import labels
from generator.compose.counts import counted
from generator.compose.frame import Frame
from generator.compose.place import Place
from generator.compose.references import Reference, bibtex, csl_json, ris
from generator.compose.references.cited import fact_reference, sheet_reference, source_reference
from generator.compose.references.plain_line import cite_reference, source_line
from generator.compose.references.ris import crlf
from generator.compose.wording import Wording
from generator.model import addresses as pages
from generator.model.addresses import cite_anchor, cite_page
from generator.model.fields import FactId
from generator.model.sources import Source
from generator.views import (
    CiteFormat,
    CiteGroup,
    CiteLine,
    CitePage,
    CiteView,
    FileView,
    LinkView,
)

THIS_SHEET = "this_sheet"
"""Names the sheet in ids; no id of a fact or source holds an underscore."""


def sheet_line(place: Place, frame: Frame) -> CiteLine:
    """Return the plain line for the sheet, with the way to the other formats."""
    line = _line(THIS_SHEET, sheet_reference(frame), place.words)
    return replace(line, more=place.href(pages.CITE, cite_anchor(THIS_SHEET)))


def cite_pages(place: Place, frame: Frame) -> tuple[CitePage, ...]:
    """Return the page of the sheet and its sources, then that of each kind of fact there is."""
    facts = groupby(place.index.facts, key=lambda fact: cite_page(place.index.facts[fact]))
    kinds = {page: tuple(members) for page, members in facts}
    links = dict(_links(kinds, place))
    return (
        _first_page(place, frame, links),
        *(_fact_page(page, kinds[page], place, frame, links) for page in kinds),
    )


def reference_files(place: Place, frame: Frame) -> tuple[FileView, ...]:
    """Return the sources of a sheet as files for reference managers; none where it has none."""
    sources = place.index.anchored.sheet.sources
    references = [source_reference(source, place.words) for source in sources]
    texts = (f"{bibtex(references)}\n", crlf(ris(references)), f"{csl_json(references)}\n")
    return tuple(
        FileView(path=frame.path(name), text=text)
        for name, text in zip(pages.REFERENCES, texts, strict=True)
        if references
    )


def _links(kinds: dict[str, tuple[FactId, ...]], place: Place) -> Iterator[tuple[str, str]]:
    """Yield every page of this kind with the words of a link to it."""
    yield pages.CITE, place.words.gettext("The fact sheet and its sources")
    for page, facts in kinds.items():
        yield page, counted(place.cards[facts[0]].kind, len(facts), place.words)


def _first_page(place: Place, frame: Frame, links: dict[str, str]) -> CitePage:
    words, sources = place.words, place.index.anchored.sheet.sources
    reference = sheet_reference(frame)
    sheet = CiteView(
        anchor=cite_anchor(THIS_SHEET),
        label=reference.title,
        href=pages.OVERVIEW,
        open=True,
        line=_line(THIS_SHEET, reference, words),
        formats=tuple(_formats(THIS_SHEET, reference)),
    )
    groups = (
        CiteGroup(heading=words.gettext("The fact sheet"), entries=(sheet,)),
        CiteGroup(
            heading=words.ngettext("The source", "The sources", len(sources)),
            entries=tuple(_source(source, place, alone=len(sources) == 1) for source in sources),
        ),
    )
    return CitePage(
        **frame.fields(pages.CITE, words.gettext("Cite this fact sheet")),
        sentence=words.gettext(
            "Each thing can be cited by one plain line, which imitates no named style,"
            " or taken into a reference manager. What is not known is left out."
        ),
        groups=tuple(group for group in groups if group.entries),
        links=_others(links, pages.CITE),
        files=_files(words) if sources else (),
    )


def _fact_page(
    page: str, facts: tuple[FactId, ...], place: Place, frame: Frame, links: dict[str, str]
) -> CitePage:
    here, words = replace(place, page=page), place.words
    kind = labels.fact_kinds(place.cards[facts[0]].kind, words)
    return CitePage(
        **frame.fields(page, words.gettext("Cite: %(kind)s") % {"kind": kind}),
        sentence=words.gettext(
            "Each fact can be cited as a part of this fact sheet. To cite the source itself,"
            " see the page of the fact sheet and its sources."
        ),
        groups=(
            CiteGroup(heading=None, entries=tuple(_fact(fact, here, frame) for fact in facts)),
        ),
        links=_others(links, page),
        files=(),
    )


def _others(links: dict[str, str], page: str) -> tuple[LinkView, ...]:
    return tuple(LinkView(href=to, label=label) for to, label in links.items() if to != page)


def _files(words: Wording) -> tuple[LinkView, ...]:
    names = zip(pages.REFERENCES, ("BibTeX", "RIS", "CSL-JSON"), strict=True)
    said = words.gettext("%(format)s file")
    return tuple(LinkView(href=file, label=said % {"format": name}) for file, name in names)


def _source(source: Source, place: Place, *, alone: bool) -> CiteView:
    return CiteView(
        anchor=cite_anchor(source.id),
        label=source.record.title,
        href=place.source(source).href,
        open=alone,
        line=replace(source_line(source, place), more=""),
        formats=tuple(_formats(source.id, source_reference(source, place.words))),
    )


def _fact(fact: FactId, place: Place, frame: Frame) -> CiteView:
    reference = fact_reference(fact, place, frame)
    return CiteView(
        anchor=cite_anchor(fact),
        label=reference.title,
        href=place.fact_href(fact),
        open=False,
        line=_line(fact, reference, place.words),
        formats=tuple(_formats(fact, reference)),
    )


def _line(name: str, reference: Reference, words: Wording) -> CiteLine:
    before, after = cite_reference(reference, words)
    return CiteLine(
        anchor=f"line_{name}",
        before=before,
        title=reference.title,
        after=after,
        language=words.language,
        direction=words.direction,
        more="",
    )


def _formats(name: str, reference: Reference) -> Iterator[CiteFormat]:
    yield CiteFormat(name="BibTeX", anchor=f"bib_{name}", text=bibtex([reference]))
    yield CiteFormat(name="RIS", anchor=f"ris_{name}", text=ris([reference]))
    yield CiteFormat(name="CSL-JSON", anchor=f"csl_{name}", text=csl_json([reference]))
