"""From located nodes to the content model, and from validation errors to problems with a place."""

import dataclasses
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, Generic, TypeVar, assert_never

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from generator.model.facts import ORIGIN_KEY, Derived, Link, Revision, Target
from generator.model.origin import Mark, Origin, Path
from generator.model.project import Unknown
from generator.model.sources import Part
from generator.problems import Location, Problem, Rule
from generator.read.nodes import ListNode, MapNode, Node, Scalar
from generator.text.spelling import nearest_word

T = TypeVar("T")

NESTED: Final[Mapping[str, type]] = {
    "evidence": Target,
    "links": Link,
    "history": Revision,
    "derived": Derived,
    "parts": Part,
    "unknowns": Unknown,
}
"""The class of a mapping under each key, to name the keys that may stand there."""

RULES: Final = frozenset(rule.value for rule in Rule)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded(Generic[T]):
    """The entries that could be read, all problems, and every id with where it was declared.

    `lost` says that the file could not be read as a whole, so that any entry may stand in it.
    """

    entries: tuple[T, ...] = ()
    problems: tuple[Problem, ...] = ()
    declared: tuple[tuple[str, Origin], ...] = ()
    lost: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Marks:
    """The marks of one entry while it is read, and the empty values of it by their path."""

    values: dict[Path, Mark] = field(default_factory=dict)
    keys: dict[Path, Mark] = field(default_factory=dict)
    empty: dict[Path, Scalar] = field(default_factory=dict)


@cache
def _adapter(kind: type) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def decode_list(node: Node | None, kind: type[T], file: str, lines: tuple[str, ...]) -> Decoded[T]:
    """Return the entries of a file that holds a list; an empty file holds none."""
    if node is None:
        return Decoded()
    if not isinstance(node, ListNode):
        return Decoded(problems=(_not_a(node, "a list of entries", file, lines),), lost=True)
    results = [decode_one(item, kind, file, lines) for item in node.items]
    return Decoded(
        entries=tuple(entry for result in results for entry in result.entries),
        problems=tuple(problem for result in results for problem in result.problems),
        declared=tuple(pair for result in results for pair in result.declared),
    )


def decode_one(node: Node | None, kind: type[T], file: str, lines: tuple[str, ...]) -> Decoded[T]:
    """Return the one entry of a mapping, or its problems."""
    if not isinstance(node, MapNode):
        return Decoded(problems=(_not_a(node, "a mapping of keys to values", file, lines),))
    marks = _Marks()
    data = _plain(node, (), marks)
    told = {*marks.empty, *_count_lone_mappings(node, marks)}
    origin = Origin(file=file, lines=lines, values=marks.values, keys=marks.keys)
    problems = [_empty(origin.key(*path), path, value) for path, value in marks.empty.items()]
    declared = _declared(data, origin)
    data[ORIGIN_KEY] = origin
    try:
        entry = _adapter(kind).validate_python(data)  # type: ignore[arg-type]  # a class is hashable
    except ValidationError as error:
        problems += _problems(error, kind, origin, told)
        return Decoded(problems=tuple(problems), declared=declared)
    if problems:  # a quotation may be empty to the model, which would report it a second time
        return Decoded(problems=tuple(problems), declared=declared)
    return Decoded(entries=(entry,), declared=declared)


def _count_lone_mappings(node: MapNode, marks: _Marks) -> Iterator[Path]:
    """Mark a mapping that stands for a list of one as its first entry too, as the model counts.

    Yields the paths of the empty values in it, counted so.
    """
    counted = _Marks(values=marks.values, keys=marks.keys)
    for key, value in node.pairs:
        if isinstance(value, MapNode):
            _plain(value, (key.text, 0), counted)
    yield from counted.empty


def _declared(data: Mapping[str, Any], origin: Origin) -> tuple[tuple[str, Origin], ...]:
    entry_id = data.get("id")
    return ((entry_id, origin),) if isinstance(entry_id, str) else ()


def _plain(node: Node, path: Path, marks: _Marks) -> Any:  # noqa: ANN401 - text, list or dict: what pydantic takes
    """Return a node as plain Python, the marks of all that is in it written into `marks`."""
    marks.values[path] = node.mark
    match node:
        case Scalar():
            return node.text
        case ListNode():
            return [_plain(item, (*path, place), marks) for place, item in enumerate(node.items)]
        case MapNode():
            return {
                key.text: _member(key, value, (*path, key.text), marks) for key, value in node.pairs
            }
        case _:
            assert_never(node)


def _member(key: Scalar, value: Node, path: Path, marks: _Marks) -> Any:  # noqa: ANN401 - as in _plain
    marks.keys[path] = key.mark
    if isinstance(value, Scalar) and value.plain and value.text in {"", "~", "null"}:
        marks.empty[path] = value
    return _plain(value, path, marks)


def _empty(place: Location, path: Path, value: Scalar) -> Problem:
    if value.bare:
        return Problem(
            rule=Rule.YAML_IS_VALID,
            location=place,
            message="a comma ended the value before this",
            help="put the whole value between quotation marks",
        )
    return Problem(
        rule=Rule.VALUE_IS_ALLOWED,
        location=place,
        message=f"the key '{path[-1]}' has no value",
        help="write a value, or delete the key",
    )


def _problems(
    error: ValidationError, kind: type, origin: Origin, told: Collection[Path]
) -> Iterator[Problem]:
    """Yield the problems that the model has with an entry, but for values told to be empty."""
    for detail in error.errors(include_url=False):
        path = _path(detail)
        if not any(path[:length] in told for length in range(1, len(path) + 1)):
            yield _problem(detail, kind, origin)


def _path(detail: ErrorDetails) -> Path:
    return tuple(part for part in detail["loc"] if part != ORIGIN_KEY)


def _problem(detail: ErrorDetails, kind: type, origin: Origin) -> Problem:
    path, context = _path(detail), detail.get("ctx", {})
    key = str(path[-1]) if path else ""
    match detail["type"]:
        case "missing" | "missing_keyword_only_argument" | "missing_argument":
            return _missing(key, origin.at(*path[:-1]))
        case "unexpected_keyword_argument" | "extra_forbidden":
            return _unknown(key, path, kind, origin)
        case rule if rule in RULES:
            return Problem(
                rule=Rule(rule),
                location=origin.at(*path),
                message=str(context["message"]),
                help=str(context["help"]),
            )
        case "enum":
            place = origin.at(*path)
            return _not_allowed(key, str(detail["input"]), str(context["expected"]), place)
        case _:
            return Problem(
                rule=Rule.VALUE_IS_ALLOWED,
                location=origin.at(*path),
                message=_of_wrong_form(detail["type"], path),
                help="see docs/content-format.md for the form of this key",
            )


def _missing(key: str, place: Location) -> Problem:
    if key == "evidence":
        return Problem(
            rule=Rule.FACT_HAS_EVIDENCE,
            location=place,
            message="this fact names no passage that it rests on",
            help="add evidence: and the words of the source that carry the fact",
        )
    return Problem(
        rule=Rule.KEY_IS_PRESENT,
        location=place,
        message=f"the key '{key}' is missing here",
        help=f"add {key}: and its value",
    )


def _unknown(key: str, path: Path, kind: type, origin: Origin) -> Problem:
    parents = [part for part in path[:-1] if isinstance(part, str)]
    owner = NESTED.get(parents[-1], kind) if parents else kind
    names = [known.name for known in dataclasses.fields(owner) if known.name != "origin"]
    guess = nearest_word(key, names)
    mend = f"did you mean '{guess}'?" if guess else f"the keys here are {', '.join(names)}"
    return Problem(
        rule=Rule.KEY_IS_KNOWN,
        location=origin.key(*path),
        message=f"the key '{key}' is not known here",
        help=mend,
    )


def _not_allowed(key: str, written: str, expected: str, place: Location) -> Problem:
    choices = [word.strip("' ") for word in expected.replace(" or ", ", ").split(",")]
    guess = nearest_word(written, choices)
    listed = ", ".join(choices)
    mend = f"did you mean '{guess}'? It takes {listed}" if guess else f"it takes {listed}"
    return Problem(
        rule=Rule.VALUE_IS_ALLOWED,
        location=place,
        message=f"this is not a value that '{key}' takes",
        help=mend,
    )


def _of_wrong_form(kind: str, path: Path) -> str:
    name = next((f"'{part}'" for part in reversed(path) if isinstance(part, str)), "this entry")
    expected = {
        "list_type": "a list",
        "tuple_type": "a list",
        "dict_type": "a mapping of keys to values",
        "dataclass_type": "a mapping of keys to values",
        "mapping_type": "a mapping of keys to values",
    }.get(kind, "another form of value")
    return f"{name} takes {expected} here"


def _not_a(node: Node | None, form: str, file: str, lines: tuple[str, ...]) -> Problem:
    line, column = node.mark if node else (1, 1)
    text = lines[line - 1] if line <= len(lines) else ""
    return Problem(
        rule=Rule.VALUE_IS_ALLOWED,
        location=Location(file=file, line=line, column=column, text=text),
        message=f"{form} is expected here",
        help="see docs/content-format.md for an example",
    )
