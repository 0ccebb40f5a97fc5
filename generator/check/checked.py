"""What the rules look at: an anchored sheet with its indexes, made once for all rules.

Input: an anchored sheet and its site. Output: a `Checked`. Nothing is judged here, and nothing is
looked up by walking through a list: a sheet may hold thousands of facts.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from generator.check.writings import Writing, cited_in, writings
from generator.markup import Cited
from generator.model.anchored import AnchoredSheet, Passage
from generator.model.facts import Fact
from generator.model.fields import FactId
from generator.model.project import Sheet, Site
from generator.model.sources import Source
from generator.problems import Problem
from generator.text.fold import fold
from generator.text.folded import Folded
from generator.text.selector import Indexed


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """One passage: where it stands in its source's text, and its words folded for comparison."""

    passage: Passage
    source: Source
    text: Indexed
    fold: Folded

    @property
    def words(self) -> str:
        """Return the words of the passage as the source has them."""
        return self.text.raw[self.passage.start : self.passage.end]

    @property
    def folded(self) -> str:
        """Return the words of the passage, folded as `text.fold` folds."""
        return self.fold.text

    @property
    def language(self) -> str:
        """Return the language of the passage, a BCP 47 tag."""
        return self.source.language


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A sheet as the rules see it.

    `facts` holds the first fact of each id; `quoted` the passages of each fact that were found;
    `writings` every Markdown text, `citations` every `[@id]` with the text it stands in.
    """

    sheet: Sheet
    site: Site
    facts: Mapping[str, Fact]
    quoted: Mapping[FactId, tuple[Quoted, ...]]
    writings: tuple[Writing, ...]
    citations: tuple[tuple[Writing, Cited], ...]

    def passages(self, fact: Fact) -> tuple[Quoted, ...]:
        """Return the passages of a fact that were found, in the order of its evidence."""
        return self.quoted.get(fact.id, ())

    def is_whole(self, fact: Fact) -> bool:
        """Return whether all passages of a fact are known.

        They are not when a quote was not found, or when two entries share the id: then words that
        cannot be seen may well stand in the source, and the fault is reported elsewhere.
        """
        found = len(self.passages(fact)) == len(fact.evidence)
        return found and not self.is_repeated(fact.id)

    def is_repeated(self, fact_id: str) -> bool:
        """Return whether two entries share the id, so that which one is named cannot be told."""
        return len(self.sheet.declared.get(fact_id, ())) > 1

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages of the site and of its sources, each once."""
        every = (self.site.language, *(source.language for source in self.sheet.sources))
        return tuple(dict.fromkeys(every))

    @property
    def is_complete(self) -> bool:
        """Return whether every entry could be read: else a use of something may not be seen."""
        is_whole = not (self.sheet.lacks_facts or self.sheet.lacks_words)
        return is_whole and len(self.facts) >= len(self.sheet.declared)


Check = Callable[[Checked], Iterator[Problem]]
"""A rule: it yields a problem for each breach."""


def prepare(anchored: AnchoredSheet, site: Site) -> Checked:
    """Return an anchored sheet with its indexes."""
    sheet = anchored.sheet
    sources = {source.id: source for source in sheet.sources}
    facts: dict[str, Fact] = {}
    for fact in sheet.facts():
        facts.setdefault(fact.id, fact)
    quoted = {
        fact_id: tuple(
            _quoted(passage, sources[passage.source], anchored.texts[passage.source])
            for passage in passages
        )
        for fact_id, passages in anchored.passages.items()
    }
    texts = tuple(writings(sheet))
    return Checked(
        sheet=sheet,
        site=site,
        facts=facts,
        quoted=quoted,
        writings=texts,
        citations=tuple(cited_in(texts)),
    )


def _quoted(passage: Passage, source: Source, text: Indexed) -> Quoted:
    words = text.raw[passage.start : passage.end]
    return Quoted(passage=passage, source=source, text=text, fold=fold(words))
