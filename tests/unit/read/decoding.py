"""Entries as YAML, whole and faulty, for the tests of decoding."""

from typing import TypeVar

from generator.model.facts import Claim, Entity, Event, Figure
from generator.model.sources import SourceRecord
from generator.problems import Problem
from generator.read.decode import Decoded, decode_list, decode_one
from generator.read.nodes import lines_of, parse_yaml

T = TypeVar("T")
FILE = "content/f.yaml"

EVENT = "- id: a\n  title: b\n  evidence: c\n"
FIGURE = "- id: a\n  label: b\n  evidence: c\n  value: 1\n  as_written: one\n"
CLAIM = "- id: a\n  statement: b\n  evidence: c\n  speech: direct\n"
ENTITY = "- id: a\n  name: b\n  evidence: c\n  kind: person\n"
DIGEST = "0" * 64
SOURCE = f"- id: a\n  text: b\n  title: c\n  kind: book\n  sha256: {DIGEST}\n"
WHOLE: dict[type, str] = {
    Event: EVENT,
    Figure: FIGURE,
    Claim: CLAIM,
    Entity: ENTITY,
    SourceRecord: SOURCE,
}


def listed(text: str, kind: type[T]) -> Decoded[T]:
    """Return what a file with a list of entries gives."""
    node, problems = parse_yaml(FILE, text)
    assert problems == []
    return decode_list(node, kind, FILE, lines_of(text))


def single(text: str, kind: type[T]) -> Decoded[T]:
    """Return what a file with one mapping gives."""
    node, problems = parse_yaml(FILE, text)
    assert problems == []
    return decode_one(node, kind, FILE, lines_of(text))


def only(problems: tuple[Problem, ...], line: int, column: int, text: str) -> Problem:
    """Return the one problem, which stands at the place given."""
    (problem,) = problems
    place = problem.location
    assert (place.file, place.line, place.column) == (FILE, line, column)
    assert place.text == text.split("\n")[line - 1]
    assert problem.help
    return problem
