"""The facts as an editor writes them: events, figures, claims, people and organisations.

Each class is one kind of entry of the content format; each field is one key, with its meaning. The
same classes give the validation, the JSON Schema and the tables of `docs/content-format.md`.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, InstanceOf
from pydantic.json_schema import SkipJsonSchema

from generator.model.fields import (
    MAY_BE_ONE,
    Basis,
    Count,
    EntityKind,
    FactId,
    Number,
    Quote,
    Relation,
    RevisionKind,
    Slug,
    Slugs,
    SourceSlug,
    Speech,
    Text,
    Texts,
    Verification,
    When,
    as_list,
    as_targets,
    means,
    refusal,
)
from generator.model.origin import Origin
from generator.problems import Rule
from generator.prose.qualifiers import Qualifier
from generator.text.selector import TextQuoteSelector

STRICT = ConfigDict(extra="forbid", use_enum_values=False)

ORIGIN_KEY = "\0origin"
"""The key under which the reader hands an entry its origin; YAML cannot hold a NUL."""

Written = Annotated[SkipJsonSchema[InstanceOf[Origin]], Field(validation_alias=ORIGIN_KEY)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A passage of a source, named by its words (W3C Web Annotation, TextQuoteSelector)."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    exact: Annotated[Quote, means("The words of the passage, as the source has them.")]
    prefix: Annotated[Quote, means("Words that stand right before the passage.")] = ""
    suffix: Annotated[Quote, means("Words that stand right after the passage.")] = ""
    occurrence: Annotated[
        Count | None, means("Which one, from 1, when the words stand there several times.")
    ] = None
    source: Annotated[
        SourceSlug | None, means("The source's id; may be left out where a sheet has one source.")
    ] = None

    @property
    def selector(self) -> TextQuoteSelector:
        """Return the target's selector, without its source."""
        return TextQuoteSelector(
            exact=self.exact, prefix=self.prefix, suffix=self.suffix, occurrence=self.occurrence
        )


Evidence = Annotated[
    tuple[Target, ...],
    BeforeValidator(as_targets, json_schema_input_type=str | Target | list[str | Target]),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """How a fact stands to another fact."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    relation: Annotated[Relation, means("supports, contradicts, updates or part of.")]
    to: Annotated[Slug, means("The other fact's id.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A dated change of a fact, shown to readers."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    date: Annotated[When, means("When the fact was changed (EDTF).")]
    note: Annotated[Text, means("What was changed and why.")]
    kind: Annotated[RevisionKind, means("correction or update.")] = RevisionKind.CORRECTION


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """A value computed from other figures; exactly one operation is given."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    multiply: Annotated[
        Slugs, means("Figures multiplied with each other; a percentage counts as hundredths.")
    ] = ()
    add: Annotated[Slugs, means("Figures added up.")] = ()
    subtract: Annotated[Slugs, means("The first figure less all that follow.")] = ()
    divide: Annotated[Slugs, means("The first figure divided by the second.")] = ()

    @property
    def operation(self) -> tuple[str, tuple[FactId, ...]]:
        """Return the name of the operation and the ids of its figures, in order."""
        given = [
            (name, ids)
            for name, ids in (
                ("multiply", self.multiply),
                ("add", self.add),
                ("subtract", self.subtract),
                ("divide", self.divide),
            )
            if ids
        ]
        return given[0]


def _one_operation(derived: Derived) -> Derived:
    given = [
        ids for ids in (derived.multiply, derived.add, derived.subtract, derived.divide) if ids
    ]
    if len(given) == 1 and len(given[0]) > 1 and (not derived.divide or len(given[0]) == 2):  # noqa: PLR2004 - a quotient has two terms
        return derived
    raise refusal(
        Rule.VALUE_IS_ALLOWED,
        "a derived value needs one operation on two or more figures",
        "write one of multiply, add, subtract or divide, such as multiply: [share, whole]",
    )


def _as_amount(value: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    if len(value) == 1 or (len(value) == 2 and value[0] < value[1]):  # noqa: PLR2004 - low and high
        return value
    raise refusal(
        Rule.VALUE_IS_ALLOWED,
        "a value is one number, or a list of the lowest and the highest",
        "write 24000, or [18, 30] with the smaller number first",
    )


Amount = Annotated[
    tuple[Number, ...],
    BeforeValidator(as_list, json_schema_input_type=float | list[float]),
    AfterValidator(_as_amount),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactBase:
    """The keys that every fact has."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    origin: Written
    id: Annotated[Slug, means("The fact's own name in addresses and citations; never changes.")]
    evidence: Annotated[Evidence, means("The passage or passages that the fact rests on.")]
    note: Annotated[Text | None, means("A note in Markdown; may cite other facts as [@id].")] = None
    verification: Annotated[
        Verification,
        means("The editors' own finding: not checked, confirmed, disputed or false."),
    ] = Verification.NOT_CHECKED
    tags: Annotated[Texts, means("Words to group facts by.")] = ()
    links: Annotated[
        tuple[Link, ...], MAY_BE_ONE, means("How the fact stands to other facts.")
    ] = ()
    history: Annotated[
        tuple[Revision, ...], MAY_BE_ONE, means("Dated corrections and updates.")
    ] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(FactBase):
    """The keys of an event, a figure or a claim: what somebody says to be so."""

    attribution: Annotated[
        Slugs, means("Who says so, from the first speaker to the one the source heard it from.")
    ] = ()
    hedge: Annotated[Text | None, means("The source's own hedge, as written.")] = None
    people: Annotated[Slugs, means("The people and organisations the fact is about.")] = ()
    basis: Annotated[
        Basis, means("What the date or value rests on: stated, inferred or external.")
    ] = Basis.STATED
    basis_note: Annotated[
        Text | None, means("The reasoning, where the basis is not stated; Markdown.")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Statement):
    """Something that happened, happens or is planned: an entry of `timeline.yaml`."""

    title: Annotated[Text, means("What happened, in a few words.")]
    date: Annotated[When | None, means("When (EDTF); left out where it is not said.")] = None
    before: Annotated[Slugs, means("The events that this one came before.")] = ()
    after: Annotated[Slugs, means("The events that this one came after.")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Statement):
    """A number and what it counts: an entry of `figures.yaml`."""

    label: Annotated[Text, means("What the number counts.")]
    value: Annotated[Amount, means("The number in plain digits, or a list of lowest and highest.")]
    as_written: Annotated[Text, means("The number as the source writes it, inside the evidence.")]
    qualifier: Annotated[Qualifier, means("How exact the source is about the number.")] = (
        Qualifier.EXACTLY
    )
    unit: Annotated[Text | None, means("What is counted: people, percent, years …")] = None
    as_of: Annotated[When | None, means("The date the number holds for (EDTF).")] = None
    of: Annotated[Slug | None, means("The figure that this one is a part of.")] = None
    derived: Annotated[
        Annotated[Derived, AfterValidator(_one_operation)] | None,
        means("How the number follows from other figures."),
    ] = None
    key: Annotated[Slug | None, means("Figures of one quantity share a key.")] = None

    @property
    def low(self) -> Decimal:
        """Return the number, or the lowest of a range."""
        return self.value[0]

    @property
    def high(self) -> Decimal | None:
        """Return the highest number of a range, or None for a single number."""
        return self.value[1] if len(self.value) > 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Statement):
    """What somebody says to be so: an entry of `claims.yaml`."""

    statement: Annotated[Text, means("The claim in the editors' own, neutral words.")]
    speech: Annotated[Speech, means("direct (quoted), indirect (reported) or narrated.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity(FactBase):
    """A person, an organisation or an unnamed source: an entry of `people.yaml`."""

    name: Annotated[Text, means("The name as the source gives it, or a description if unnamed.")]
    kind: Annotated[EntityKind, means("person, organisation or unnamed.")]
    role: Annotated[Text | None, means("What the source says they are.")] = None
    part_of: Annotated[Slug | None, means("The organisation they belong to.")] = None
    aliases: Annotated[Texts, means("Other names that the source uses for them.")] = ()


Fact = Event | Figure | Claim | Entity
