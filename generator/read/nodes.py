"""YAML as located text: mappings, lists and scalars with line and column, nothing type-guessed.

Takes a file's text; gives its node and every problem of form. It reads libyaml's events rather than
loading values, so `NO`, `1985`, `12:30` and `2024-05-06` stay what was typed. Aliases, tags, second
documents, repeated keys, deep nesting and escaped control characters are refused with a place.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

import yaml

from generator.model.origin import Mark
from generator.problems import Location, Problem, Rule
from generator.read.complaints import in_words
from generator.read.inputs import ILLEGAL
from generator.text.lines import LineIndex

COLON: Final = re.compile(r"\s*:")
MAX_DEPTH: Final = 20
"""How deep lists and mappings may nest; the content format itself needs five."""

LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's parser, many times faster than PyYAML's own, which serves where libyaml is absent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """Text; `plain` tells text without quotation marks from quoted or block text.

    `bare` is the empty value of a key that has not even a colon: text after a comma in `{}`.
    """

    text: str
    mark: Mark
    plain: bool
    bare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListNode:
    """A list and where it begins."""

    items: tuple["Node", ...]
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class MapNode:
    """A mapping and where it begins; each key stands once."""

    pairs: tuple[tuple[Scalar, "Node"], ...]
    mark: Mark


Node = Scalar | ListNode | MapNode


class _Point(Protocol):
    """A mark of either parser: where in the text something begins."""

    @property
    def index(self) -> int:
        """The offset in code points, from 0."""
        ...

    @property
    def line(self) -> int:
        """The line as YAML counts it, from 0."""
        ...


class _RefusedError(Exception):
    """A form that ends the reading of a file."""

    def __init__(self, mark: Mark, message: str, mend: str) -> None:
        super().__init__(message)
        self.mark, self.message, self.mend = mark, message, mend


@dataclass(slots=True, kw_only=True)
class _Reading:
    """The state of reading one file: the events to come and the problems so far."""

    file: str
    lines: LineIndex
    events: Iterator[yaml.Event]
    problems: list[Problem] = field(default_factory=list)

    def mark(self, point: _Point | None) -> Mark:
        """Return line and column by the offset: YAML counts more line ends than editors do."""
        return self.lines.line_column(point.index) if point else (1, 1)

    def say(self, rule: Rule, mark: Mark, message: str, mend: str) -> None:
        line, column = mark
        text = self.lines.line_text(line)
        place = Location(file=self.file, line=line, column=column, text=text)
        self.problems.append(Problem(rule=rule, location=place, message=message, help=mend))


def parse_yaml(file: str, text: str) -> tuple[Node | None, list[Problem]]:
    """Return the node of a YAML file and its problems of form; None for an empty or broken file."""
    lines = LineIndex(text)
    reading = _Reading(file=file, lines=lines, events=iter(yaml.parse(text, Loader=LOADER)))
    try:
        _refuse_form_feed(text, lines)
        return _document(reading), reading.problems
    except _RefusedError as error:
        reading.say(Rule.YAML_IS_VALID, error.mark, error.message, error.mend)
    except yaml.MarkedYAMLError as error:
        place = reading.mark(_mark_of(error))
        message, mend = in_words(str(error.problem), lines.line_text(place[0]), place[1])
        reading.say(Rule.YAML_IS_VALID, place, message, mend)
    except yaml.YAMLError as error:
        reading.say(Rule.YAML_IS_VALID, (1, 1), f"not YAML: {error}", "correct the file's form")
    return None, reading.problems


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines of a text without their ends, as an editor counts them."""
    lines = LineIndex(text)
    return tuple(lines.line_text(line) for line in range(1, len(lines.starts) + 1))


def _mark_of(error: yaml.MarkedYAMLError) -> _Point | None:
    """Return where to mend: a quotation or bracket is mended where it was opened.

    On the line of its opening a bracket is mended where the comma is missing.
    """
    opened, noticed = error.context_mark, error.problem_mark
    if not (opened and noticed):
        return noticed or opened
    endless = "end of stream" in str(error.problem)
    bracket = "flow" in str(error.context) and opened.line < noticed.line
    return opened if endless or bracket else noticed


def _refuse_form_feed(text: str, lines: LineIndex) -> None:
    # The one character that HTML takes and YAML does not.
    if "\f" in text:
        place = lines.line_column(text.index("\f"))
        raise _RefusedError(place, "U+000C is not a character of YAML", "delete the character")


def _document(reading: _Reading) -> Node | None:
    node: Node | None = None
    for event in reading.events:
        match event:
            case yaml.StreamStartEvent() | yaml.StreamEndEvent() | yaml.DocumentEndEvent():
                continue
            case yaml.DocumentStartEvent() if node is not None:
                raise _RefusedError(
                    reading.mark(event.start_mark),
                    "a second document begins here",
                    "delete the line with ---",
                )
            case yaml.DocumentStartEvent():
                continue
            case _:
                node = _node(reading, event, depth=1)
    match node:
        case Scalar(text="", plain=True):
            return None
        case _:
            return node


def _node(reading: _Reading, event: yaml.Event, depth: int) -> Node:
    mark = reading.mark(event.start_mark)
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        raise _RefusedError(
            mark,
            "a YAML anchor or alias (& or *) stands here",
            "put the value between quotation marks, or write it out where it is needed",
        )
    if getattr(event, "tag", None) is not None:
        raise _RefusedError(
            mark, "a YAML tag (!) stands here", "put the value between quotation marks"
        )
    if depth > MAX_DEPTH and not isinstance(event, yaml.ScalarEvent):
        raise _RefusedError(
            mark, f"lists or mappings nest deeper than {MAX_DEPTH}", "write it flatter"
        )
    match event:
        case yaml.ScalarEvent():
            return _scalar(event, mark)
        case yaml.SequenceStartEvent():
            return _list(reading, mark, depth)
        case _:  # a mapping begins: the parser gives nothing else here
            return _map(reading, mark, depth)


def _scalar(event: yaml.ScalarEvent, mark: Mark) -> Scalar:
    if found := ILLEGAL.search(event.value):
        code = f"U+{ord(found.group()):04X}"
        raise _RefusedError(
            mark, f"{code} is not a character of a text", "delete the escape that stands for it"
        )
    return Scalar(text=event.value, mark=mark, plain=not event.style)


def _list(reading: _Reading, mark: Mark, depth: int) -> ListNode:
    items: list[Node] = []
    while not isinstance(event := next(reading.events), yaml.SequenceEndEvent):
        items.append(_node(reading, event, depth + 1))
    return ListNode(items=tuple(items), mark=mark)


def _lacks_colon(reading: _Reading, key: yaml.Event) -> bool:
    return COLON.match(reading.lines.text, key.end_mark.index if key.end_mark else 0) is None


def _map(reading: _Reading, mark: Mark, depth: int) -> MapNode:
    pairs: dict[str, tuple[Scalar, Node]] = {}
    while not isinstance(event := next(reading.events), yaml.MappingEndEvent):
        key = _node(reading, event, depth + 1)
        if not isinstance(key, Scalar):
            raise _RefusedError(
                key.mark,
                "a list or mapping stands where a key is expected",
                "put the text between quotation marks if it begins with [ or {",
            )
        value = _node(reading, next(reading.events), depth + 1)
        if isinstance(value, Scalar) and not value.text and _lacks_colon(reading, event):
            value = replace(value, bare=True)
        if first := pairs.get(key.text):
            reading.say(
                Rule.KEY_IS_UNIQUE,
                key.mark,
                f"the key '{key.text}' stands here a second time",
                f"keep one of the two; the first is in line {first[0].mark[0]}",
            )
        else:
            pairs[key.text] = (key, value)
    return MapNode(pairs=tuple(pairs.values()), mark=mark)
