"""The views of the facts: events, figures, claims, people and organisations.

`FactView` holds what all facts show; the others add what is their own.
"""

from dataclasses import dataclass

from generator.views.bars import PartView, ScaleView, ShareView
from generator.views.evidence import (
    AttributionView,
    BasisView,
    EvidenceView,
    RelationView,
    RevisionView,
    SupportView,
)
from generator.views.sources import UseView
from generator.views.timeline import DateView, OrderView, YearView
from generator.views.words import (
    FactKind,
    FactLink,
    LinkView,
    PhrasePart,
    RichText,
    SourceWords,
    Word,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactView:
    """What every fact shows.

    `id` is its id in the HTML of its own page; print it there only, once. `href` is its permanent
    link: `#id` on its own page, with the page's name elsewhere. `cite_href` leads
    to how to cite it. `title` is the event's title, the
    figure's label, the claim's statement or the entity's name. `verification.value` is not-checked,
    confirmed, disputed or false: the editors' own finding. `relations` hold both directions.
    `history` is oldest first. `support` counts the independent sources; None where a fact rests on
    one source only.
    """

    id: str
    href: str
    cite_href: str
    kind: FactKind
    kind_label: str
    title: str
    note: RichText | None
    evidence: tuple[EvidenceView, ...]
    verification: Word
    tags: tuple[str, ...]
    relations: tuple[RelationView, ...]
    history: tuple[RevisionView, ...]
    support: SupportView | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementView(FactView):
    """What an event, a figure and a claim show: who says so, how surely, about whom.

    `manner` is how the source says it, one of a closed list with a shape each: `manner.value` is
    direct, indirect, narrated, estimate, inferred or external. `hedge` is the source's own hedge,
    as written. `people` are those the fact is about.
    """

    manner: Word
    attribution: AttributionView
    hedge: SourceWords | None
    people: tuple[FactLink, ...]
    basis: BasisView


@dataclass(frozen=True, slots=True, kw_only=True)
class EventView(StatementView):
    """An event. Print `date.words` if there is a date, else `order` if any, else `when`.

    `when` is always the whole in plain words: the date, "before Putin signs the law", or "date not
    given". `order` holds the other events that this one is known to come before or after, linked;
    for a dated event only those its editor wrote. `year` is the heading it stands under; None for
    an undated event.
    """

    date: DateView | None
    order: tuple[OrderView, ...]
    when: str
    year: YearView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TermView:
    """A term of a sum: `words` is its number as said, "about 40%", `figure` the one it is of."""

    words: str
    figure: FactLink


@dataclass(frozen=True, slots=True, kw_only=True)
class SumView:
    """How a figure follows from others: `words` is the whole, "about 40% of 60,000 = 24,000".

    The same in parts: `terms` joined by `sign` (the sign of times, plus, minus or divided by), then
    `equals` ("=", or "allows" over ranges and bounds) and `result`, which has been worked out.
    `within` says how the source hedges the numbers of the sum, `rounded` how the figure differs
    from the result; each is empty or None where there is nothing to say.
    """

    words: str
    terms: tuple[TermView, ...]
    sign: str
    equals: str
    result: str
    within: tuple[PhrasePart, ...]
    rounded: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureView(StatementView):
    """A figure. `amount` is the number as a person says it, "about 24,000", "18 to 30".

    `unit` is printed after it, ready for it ("of people" after "tens of thousands"); None where the
    amount already says it ("40 percent"). `words` is both together. `as_written` is what the source
    has. `part_of` is the whole it is a part of. `share` draws it against its whole, where that
    follows from what is stated. `drawn_parts` are its own parts, drawn where there are several;
    `parts` are those that are not drawn. `scale` draws a range or an open end. `derived` is the sum
    it follows from, `used_in` the figures that follow from it. `conflict` leads to where it is laid
    beside other figures of the same quantity, `across` to where the page of the site lays it beside
    those of other sheets, whether they agree or not. `sheet` is set on a page of the site.
    """

    amount: str
    unit: str | None
    words: str
    qualifier: Word
    as_written: SourceWords | None
    as_of: DateView | None
    part_of: FactLink | None
    parts: tuple[FactLink, ...]
    share: ShareView | None
    scale: ScaleView | None
    drawn_parts: tuple[PartView, ...]
    derived: SumView | None
    used_in: tuple[FactLink, ...]
    conflict: LinkView | None
    across: LinkView | None = None
    sheet: LinkView | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictView:
    """Figures of one quantity, to be laid side by side: they differ, or else `agrees` is true.

    `anchor` is the id of the comparison (`key_recruits`), `title` its heading, `sentence` what a
    reader should know of it. `difference` says how far the figures lie apart, which has been worked
    out; it may be empty. `scale` draws them, bar by bar in the order of `figures`; None where they
    agree or count in different units.
    """

    anchor: str
    title: str
    agrees: bool
    sentence: str
    difference: tuple[PhrasePart, ...]
    scale: ScaleView | None
    figures: tuple[FigureView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView(StatementView):
    """A claim; `title` is its statement. `speech.value` is direct, indirect or narrated.

    `speech.label` says it in words: "direct quotation", "reported speech", "the source's own
    narration". Facts of this kind stand on the claims page.
    """

    speech: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityView(FactView):
    """A person, an organisation or an unnamed source; `title` is the name or description.

    `entity_kind.value` is person, organisation or unnamed; who is unnamed is labelled a source only
    if something is said or passed on. `members` are those who belong to it. `says` are the facts
    whose first speaker it is, `passes_on` those it handed on, `about` those it is named in: each in
    groups by kind, under the name of the kind.
    """

    entity_kind: Word
    role: str | None
    part_of: FactLink | None
    members: tuple[FactLink, ...]
    aliases: tuple[str, ...]
    says: tuple[UseView, ...]
    passes_on: tuple[UseView, ...]
    about: tuple[UseView, ...]
