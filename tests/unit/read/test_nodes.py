"""`parse_yaml`: YAML as located text, and a place and a mend for every slip of form."""

import time

import pytest
import yaml

from generator.problems import Rule
from generator.read import nodes
from generator.read.nodes import ListNode, MapNode, Node, Scalar, lines_of, parse_yaml
from tests.projects import places, unmarked


def plain(node: Node | None) -> object:
    """Return a node as Python's own lists, dicts and strings."""
    match node:
        case Scalar():
            return node.text
        case ListNode():
            return [plain(item) for item in node.items]
        case MapNode():
            return {key.text: plain(value) for key, value in node.pairs}
        case None:
            return None


def read(text: str) -> object:
    """Return what a text without problems holds."""
    node, problems = parse_yaml("f.yaml", text)
    assert problems == []
    return plain(node)


@pytest.mark.parametrize(
    "typed",
    [
        "NO",
        "yes",
        "off",
        "1985",
        "12:30",
        "1.10",
        "017",
        "0x1F",
        "1_000",
        "1e3",
        ".inf",
        ".nan",
        "2024-05-06",
        "2024-05-06T12:30:00Z",
        "<<",
        "=",
        "null",
        "~",
        "Нет",
        "١٩٨٥",
    ],
)
def test_nothing_is_type_guessed(typed: str) -> None:
    """A value that YAML would take for a truth, number, time or nothing stays what was typed."""
    assert read(f"a: {typed}\n") == {"a": typed}
    assert read(f"- {typed}\n") == [typed]
    assert read(f"{typed}: a\n") == {typed: "a"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: one two\n", "one two"),
        ("a: one\n  two\n", "one two"),
        ("a: >-\n  one\n  two\n", "one two"),
        ("a: |\n  one\n  two\n", "one\ntwo\n"),
        ("a: 'it''s'\n", "it's"),
        ('a: "one\\ntwo"\n', "one\ntwo"),
        ("a: b\tc\n", "b\tc"),
        ("a: b # a comment\n", "b"),
        ("a: b#c\n", "b#c"),
        ("a: http://x.test/?q=1#f\n", "http://x.test/?q=1#f"),
        ("a: 中文\uff1a值\n", "中文\uff1a值"),
        ("a: e\u0301 👩‍👩‍👧\n", "e\u0301 👩‍👩‍👧"),
        ("a: [b, {c: d}]\n", ["b", {"c": "d"}]),
    ],
)
def test_every_way_to_write_a_value_is_read(text: str, expected: object) -> None:
    """Plain, quoted, folded and literal text, comments, and lists and mappings on one line."""
    assert read(text) == {"a": expected}


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "\n--- # here\n"])
def test_an_empty_file_is_no_node_and_no_problem(text: str) -> None:
    """A file without content holds nothing; whether that is a fault is not for YAML to say."""
    assert parse_yaml("f.yaml", text) == (None, [])


def test_a_quoted_empty_text_is_a_value() -> None:
    """Two quotation marks are an empty text, written on purpose."""
    assert read("''\n") == ""


def test_values_know_their_line_and_column() -> None:
    """Marks count from 1, in code points, for keys and values alike."""
    node, _ = parse_yaml("f.yaml", "# first\n🗂é: [中, {k: v}]\n")
    assert isinstance(node, MapNode)
    key, value = node.pairs[0]
    assert (node.mark, key.mark, value.mark) == ((2, 1), (2, 1), (2, 5))
    assert isinstance(value, ListNode)
    assert [item.mark for item in value.items] == [(2, 6), (2, 9)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_counts_once(end: str) -> None:
    """The line ends of Unix, Windows and old Macs count alike, and are not part of a value."""
    node, problems = parse_yaml("f.yaml", end.join(["a: 1", "b: 2", "c: x: y"]))
    assert node is None
    assert (problems[0].location.line, problems[0].location.column) == (3, 5)
    assert problems[0].location.text == "c: x: y"
    assert read(end.join(["a: 1", "b: 2", ""])) == {"a": "1", "b": "2"}


@pytest.mark.parametrize("separator", ["\u2028", "\u2029", "\x85"])
def test_lines_are_those_of_an_editor(separator: str) -> None:
    """YAML ends a line at separators that no editor counts: the place is the editor's."""
    _, problems = parse_yaml("f.yaml", f"a: 'x{separator}y'\nb: c: d\n")
    place = problems[0].location
    assert (place.line, place.column, place.text) == (2, 5, "b: c: d")
    assert lines_of(f"x{separator}y\nz") == (f"x{separator}y", "z")


COLON = "a colon followed by a space stands inside a value"
SWALLOWED = "this line is read as a part of the value before it"
TAB = "a tab stands here, where YAML takes spaces only"
UNCLOSED = "a quotation mark or bracket is never closed"
COMMA = "a comma or a closing bracket is missing"
UNFIT = "this line does not fit: a key and its colon are expected"
ANCHOR = "a YAML anchor or alias (& or *) stands here"
TAG = "a YAML tag (!) stands here"
NO_KEY = "a list or mapping stands where a key is expected"
ESCAPE = "between double quotation marks a backslash means something to YAML"


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        ("a: b‸: c\n", COLON),
        ("- title: The law‸: a new one\n", COLON),
        ("- title: 法律 🗂‸: a new one\n", COLON),
        ("id one\ntitle‸: x\n", SWALLOWED),
        ("a: 1\n b‸: 2\n", SWALLOWED),
        ("title: x\nid one\n‸kind: y\n", UNFIT),
        ("a:\n‸\tb: 1\n", TAB),
        ("- a: 1\n‸\tb: 2\n", TAB),
        ('- a: ‸"b\n  c: d\n', UNCLOSED),
        ("- a: ‸'b\n  c: d\n", UNCLOSED),
        ("a: ‸[b, c\n", COMMA),
        ("a: ‸{b: c\n", COMMA),
        ("a: [b: ‸[\nc: d\n", COMMA),
        ("a: [b, ‸, c]\n", "a value is missing before this"),
        ("a: [b,\n‸", "a value is missing before this"),
        ("a: [b c: ]‸d\n", UNFIT),
        ("a: [b, c‸}\n", COMMA),
        ('a: "b" ‸c\n', UNFIT),
        ("a: 'It'‸s'\n", UNFIT),
        ("a: 1\n‸- b\n", UNFIT),
        ("- a: 1\n ‸- b: 2\n", "this line is not indented like its neighbours"),
        ("- a: 1\n‸b: 2\n", "this line is not indented like its neighbours"),
        ("a: ‸- b\n", "a list begins here on the line of its key"),
        ("a: > ‸text\n", "a text stands on the line of its | or >"),
        ("a: ‸@b\n", "a value may not begin with @"),
        ("a: ‸`b`\n", "a value may not begin with `"),
        ("a: ‸%b\n", "a value may not begin with %"),
        ("a: ‸!b c\n", TAG),
        ("- ‸!!python/object/apply:os.system [ls]\n", TAG),
        ("‸!!map {a: b}\n", TAG),
        ("a: ‸&b c\n", ANCHOR),
        ("a: ‸*b\n", ANCHOR),
        ("a: b\n<<: ‸*b\n", ANCHOR),
        ("a: b\n‸---\nc: d\n", "a second document begins here"),
        ("a: b\n...\n‸c: d\n", "this line does not belong to what stands before it"),
        ("{‸{x}}\n", NO_KEY),
        ("a: {‸{x}}\n", NO_KEY),
        ("? ‸[a]\n: b\n", NO_KEY),
        ('a: "b‸\\q"\n', ESCAPE),
        ('a: "\\u‸d800"\n', ESCAPE),
        ("a: ‸" + '"\\0"\n', "U+0000 is not a character of a text"),
        ("a: ‸" + '"x\\x1b[31m"\n', "U+001B is not a character of a text"),
        ("a: ‸" + '"\\uFFFE"\n', "U+FFFE is not a character of a text"),
        ("‸" + '"\\0origin": a\n', "U+0000 is not a character of a text"),
        ("a: b\nc: x‸\fy\n", "U+000C is not a character of YAML"),
        ("[" * 20 + "‸[", "lists or mappings nest deeper than 20"),
        ("a: " + "{b: " * 19 + "‸{b: c", "lists or mappings nest deeper than 20"),
    ],
)
def test_a_slip_of_form_is_told_with_its_place(marked: str, message: str) -> None:
    """Every slip is one problem at the character where an editor mends it, with a help line."""
    text, line, column = unmarked(marked)
    node, problems = parse_yaml("content/f.yaml", text)
    assert node is None
    (problem,) = problems
    assert problem.message == message
    assert problem.rule is Rule.YAML_IS_VALID
    place = problem.location
    assert (place.file, place.line, place.column) == ("content/f.yaml", line, column)
    assert place.text == text.split("\n")[line - 1]
    assert problem.help


def test_an_unusual_slip_keeps_the_words_of_the_parser() -> None:
    """What we have no sentence for is still told with its place, in the parser's words."""
    _, (problem,) = parse_yaml("f.yaml", "%x\na: b\n")
    assert problem.message.startswith("not YAML: ")
    assert problem.location.line == 1


def test_a_fault_without_a_place_is_told_at_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    """A complaint of the parser that names no line is told at the start of the file."""

    def complain(*_: object, **__: object) -> object:
        raise yaml.YAMLError("odd")

    monkeypatch.setattr(yaml, "parse", lambda *_, **__: iter([None]))
    monkeypatch.setattr(nodes, "_document", complain)
    _, (problem,) = parse_yaml("f.yaml", "a: b\n")
    assert (problem.location.line, problem.location.column) == (1, 1)
    assert problem.message == "not YAML: odd"


@pytest.mark.parametrize(
    ("marked", "first"),
    [
        ("a: 1\nb: 2\n‸a: 3\n", 1),
        ("- x: {a: 1, ‸a: 2}\n", 1),
        ("- b: 1\n- a: 1\n  'b': 2\n  ‸\"a\": 3\n", 2),
        ("日本: 1\n🗂: 2\n🗂x: {ключ: 1, ‸ключ: 2}\n", 3),
    ],
)
def test_a_repeated_key_is_told_and_the_first_value_stands(marked: str, first: int) -> None:
    """A key stands once in a mapping; the second is told with the line of the first."""
    text, line, column = unmarked(marked)
    node, (problem,) = parse_yaml("f.yaml", text)
    assert node is not None
    assert problem.rule is Rule.KEY_IS_UNIQUE
    assert (problem.location.line, problem.location.column) == (line, column)
    assert problem.help == f"keep one of the two; the first is in line {first}"


def test_every_repeated_key_is_told() -> None:
    """Repeated keys do not end the reading: all are told, and the rest is read."""
    node, problems = parse_yaml("f.yaml", "- {a: 1, a: 2}\n- {b: 1, b: 2, b: 3}\n- c: d\n")
    assert [problem.location.line for problem in problems] == [1, 2, 2]
    assert plain(node) == [{"a": "1"}, {"b": "1"}, {"c": "d"}]


def test_twenty_levels_are_read() -> None:
    """The limit on nesting is one that no content meets: twenty levels are read."""
    node, problems = parse_yaml("f.yaml", "[" * 20 + "]" * 20)
    assert problems == []
    assert isinstance(node, ListNode)


@pytest.mark.parametrize(
    "bomb",
    [
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n",
        "[" * 100_000,
        "{a: " * 100_000,
        "- " * 100_000,
        "? " * 100_000,
        "a: &x {b: *x}\n",
    ],
)
def test_a_bomb_is_refused_at_once(bomb: str) -> None:
    """Aliases that multiply and endless nesting end at the first sign, without time or memory."""
    began = time.monotonic()
    node, problems = parse_yaml("f.yaml", bomb)
    assert node is None
    assert len(problems) == 1
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("text", ["- id: é\n  list: [a, 'b']\n", "a: [b\nc: d\n", "a: 'b\n"])
def test_without_libyaml_the_parser_in_python_serves(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    """Where PyYAML was built without libyaml, its own parser gives the same nodes and places."""
    node, problems = parse_yaml("f.yaml", text)
    monkeypatch.setattr(nodes, "LOADER", yaml.SafeLoader)
    slow_node, slow_problems = parse_yaml("f.yaml", text)
    assert slow_node == node
    assert places(slow_problems) == places(problems)
