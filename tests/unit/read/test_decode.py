"""From located nodes to the content model: forms, keys, and what an entry knows of its place."""

from typing import Any

import pytest

from generator.model.facts import Claim, Entity, Event, Figure
from generator.model.project import SheetRecord, Site
from generator.model.sources import SourceRecord
from generator.problems import Rule
from generator.read.decode import Decoded
from tests.projects import unmarked
from tests.unit.read.decoding import EVENT, FIGURE, SOURCE, WHOLE, listed, only, single


@pytest.mark.parametrize("kind", WHOLE)
def test_a_whole_entry_is_read(kind: type) -> None:
    """The keys that must be there are enough, and no problem is found."""
    decoded: Decoded[Any] = listed(WHOLE[kind] * 2, kind)
    assert decoded.problems == ()
    assert [entry.id for entry in decoded.entries] == ["a", "a"]
    assert [declared for declared, _ in decoded.declared] == ["a", "a"]


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "---\n", "[]\n"])
def test_an_empty_file_holds_no_entry(text: str) -> None:
    """A file that is empty, or was just begun, is no fault."""
    assert listed(text, Event) == Decoded()


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        ("‸id: a\ntitle: b\n", "a list of entries is expected here"),
        ("‸text\n", "a list of entries is expected here"),
        ("- ‸text\n", "a mapping of keys to values is expected here"),
        ("- ‸[a]\n", "a mapping of keys to values is expected here"),
        ("- ‸''\n", "a mapping of keys to values is expected here"),
        ("-‸\n", "a mapping of keys to values is expected here"),
    ],
)
def test_a_file_of_another_form_is_told(marked: str, message: str) -> None:
    """A mapping instead of a list, and text or a list instead of an entry, are told in place."""
    text, line, column = unmarked(marked)
    decoded = listed(text, Event)
    problem = only(decoded.problems, line, column, text)
    assert (problem.rule, problem.message) == (Rule.VALUE_IS_ALLOWED, message)
    assert decoded.entries == ()


@pytest.mark.parametrize("text", ["", "# c\n", "- title: a\n", "text\n"])
def test_a_record_of_another_form_is_told(text: str) -> None:
    """A file that must hold one mapping says so when it is empty, a list or text."""
    decoded = single(text, Site)
    problem = only(decoded.problems, 1, 1, text)
    assert problem.message == "a mapping of keys to values is expected here"
    assert decoded.entries == ()


@pytest.mark.parametrize(
    ("kind", "key", "guess"),
    [
        (Event, "titel", "did you mean 'title'?"),
        (Event, "Title", "did you mean 'title'?"),
        (Event, "verifcation", "did you mean 'verification'?"),
        (Figure, "asof", "did you mean 'as_of'?"),
        (Figure, "as-written", "did you mean 'as_written'?"),
        (Claim, "speach", "did you mean 'speech'?"),
        (Entity, "rolle", "did you mean 'role'?"),
        (SourceRecord, "license", "did you mean 'licence'?"),
        (SourceRecord, "archive-url", "did you mean 'archive_url'?"),
        (Event, "origin", "the keys here are id, evidence, note, "),
        (Event, "заголовок", "the keys here are id, evidence, note, "),
        (Event, "<<", "the keys here are id, evidence, note, "),
    ],
)
def test_an_unknown_key_is_told_with_the_nearest(kind: type, key: str, guess: str) -> None:
    """A key that is not known stands at its own place; the mend names the one that was meant."""
    text = f"{WHOLE[kind]}  {key}: x\n"
    problem = only(listed(text, kind).problems, text.count("\n"), 3, text)
    assert problem.rule is Rule.KEY_IS_KNOWN
    assert problem.message == f"the key '{key}' is not known here"
    assert problem.help.startswith(guess)


@pytest.mark.parametrize(
    ("kind", "marked", "guess"),
    [
        (Event, "- id: a\n  title: b\n  evidence: {exact: c, ‸prefx: d}\n", "prefix"),
        (Event, "- id: a\n  title: b\n  evidence: [c, {exact: c, ‸sufix: d}]\n", "suffix"),
        (
            Event,
            "- id: a\n  title: b\n  evidence:\n    exact: c\n    ‸ocurrence: 1\n",
            "occurrence",
        ),
        (Event, EVENT + "  links: [{relation: supports, to: b, ‸relatoin: c}]\n", "relation"),
        (Event, EVENT + "  history: [{date: 2031, note: b, ‸knd: update}]\n", "kind"),
        (Event, "- id: 🗂\n  title: b\n  evidence: [{exact: 中文, ‸prefi: d}]\n", "prefix"),
        (Figure, FIGURE + "  derived: {add: [a, b], ‸multipy: [a, b]}\n", "multiply"),
        (SourceRecord, SOURCE + "  parts: [{kind: caption, exact: a, ‸exat: b}]\n", "exact"),
    ],
)
def test_an_unknown_key_deeper_down_is_told(kind: type, marked: str, guess: str) -> None:
    """The keys of evidence, links, history, sums and parts are known too, each in its place."""
    text, line, column = unmarked(marked)
    found = [p for p in listed(text, kind).problems if p.rule is Rule.KEY_IS_KNOWN]
    problem = only(tuple(found), line, column, text)
    assert problem.help == f"did you mean '{guess}'?"


@pytest.mark.parametrize(
    ("kind", "key", "rule"),
    [
        (Event, "id", Rule.KEY_IS_PRESENT),
        (Event, "title", Rule.KEY_IS_PRESENT),
        (Event, "evidence", Rule.FACT_HAS_EVIDENCE),
        (Figure, "value", Rule.KEY_IS_PRESENT),
        (Figure, "as_written", Rule.KEY_IS_PRESENT),
        (Claim, "speech", Rule.KEY_IS_PRESENT),
        (Entity, "kind", Rule.KEY_IS_PRESENT),
        (SourceRecord, "sha256", Rule.KEY_IS_PRESENT),
    ],
)
def test_a_missing_key_is_told_where_its_entry_begins(kind: type, key: str, rule: Rule) -> None:
    """A key that must be there is told at the entry; a fact without evidence has its own rule."""
    lines = [line[2:] for line in WHOLE[kind].splitlines() if not line[2:].startswith(f"{key}:")]
    text = "- " + "\n  ".join(lines) + "\n"
    problem = only(listed(text, kind).problems, 1, 3, text)
    assert problem.rule is rule
    assert key in problem.help


def test_a_missing_key_deeper_down_is_told_where_its_mapping_begins() -> None:
    """What is missing in a target is told at that target."""
    text, line, column = unmarked("- id: a\n  title: b\n  evidence: [c, ‸{prefix: d}]\n")
    problem = only(listed(text, Event).problems, line, column, text)
    assert problem.message == "the key 'exact' is missing here"


@pytest.mark.parametrize("empty", ["", " ~", " null", " # later"])
@pytest.mark.parametrize(
    ("kind", "key"), [(Event, "note"), (Event, "date"), (Figure, "unit"), (SourceRecord, "parts")]
)
def test_a_key_without_a_value_is_told_once(kind: type, key: str, empty: str) -> None:
    """An empty value is told at its key and once only, whatever the key would have taken."""
    text = f"{WHOLE[kind]}  {key}:{empty}\n"
    problem = only(listed(text, kind).problems, text.count("\n"), 3, text)
    assert problem.rule is Rule.VALUE_IS_ALLOWED
    assert problem.message == f"the key '{key}' has no value"


@pytest.mark.parametrize(
    "marked",
    [
        "- id: a\n  title: b\n  ‸evidence:\n",
        "- id: a\n  title: b\n  evidence: {‸exact: }\n",
        "- id: a\n  title: b\n  evidence: [{exact: b, ‸prefix: }]\n",
        "- id: a\n  title: b\n  evidence: c\n  history: [{‸note: , date: 2031}]\n",
    ],
)
def test_an_empty_value_leaves_its_entry_out(marked: str) -> None:
    """An entry with a key without a value is told once and goes no further, but is declared."""
    text, line, column = unmarked(marked)
    decoded = listed(text, Event)
    only(decoded.problems, line, column, text)
    assert decoded.entries == ()
    assert [declared for declared, _ in decoded.declared] == ["a"]


@pytest.mark.parametrize(
    "marked",
    [
        "- id: a\n  title: b\n  evidence: {exact: more than 1,‸200 people, prefix: of}\n",
        "- id: a\n  title: b\n  evidence: [{exact: in the end, ‸all was well}]\n",
        "- id: a\n  title: b\n  evidence: {exact: 在家里, ‸🗂}\n",
        "- {id: a, title: one, ‸two, evidence: c}\n",
        "- id: a\n  title: b\n  evidence: c\n  links: {relation: updates, to: d, ‸supports}\n",
    ],
)
def test_a_comma_that_ends_a_value_is_told_once(marked: str) -> None:
    """Between braces a comma ends a value: what follows is told once, with the mend."""
    text, line, column = unmarked(marked)
    decoded = listed(text, Event)
    problem = only(decoded.problems, line, column, text)
    assert problem.rule is Rule.YAML_IS_VALID
    assert problem.message == "a comma ended the value before this"
    assert problem.help == "put the whole value between quotation marks"
    assert decoded.entries == ()


def test_a_quoted_empty_text_is_no_missing_value() -> None:
    """A value written as two quotation marks is told as the empty text that it is."""
    text, line, column = unmarked("- id: a\n  evidence: c\n  title: ‸''\n")
    problem = only(listed(text, Event).problems, line, column, text)
    assert problem.message == "text is expected here, not an empty value"


def test_all_problems_of_all_entries_are_told() -> None:
    """One faulty entry neither hides its other faults nor those of its neighbours."""
    text = f"- id: A\n  titel: b\n  date: x\n{EVENT}- text\n- id: c\n  title:\n  evidence: d\n"
    decoded = listed(text, Event)
    assert [entry.id for entry in decoded.entries] == ["a"]
    assert [declared for declared, _ in decoded.declared] == ["A", "a", "c"]
    assert sorted((p.location.line, p.rule) for p in decoded.problems) == [
        (1, Rule.FACT_HAS_EVIDENCE),
        (1, Rule.ID_IS_A_SLUG),
        (1, Rule.KEY_IS_PRESENT),
        (2, Rule.KEY_IS_KNOWN),
        (3, Rule.DATE_IS_EDTF),
        (7, Rule.VALUE_IS_ALLOWED),
        (9, Rule.VALUE_IS_ALLOWED),
    ]


def test_an_entry_knows_where_it_was_written() -> None:
    """The origin of an entry gives the place of every value and key in it, also deep ones."""
    text = "- id: a\n  title: я🗂\n  evidence:\n    - {exact: c, prefix: d}\n"
    (event,) = listed(text, Event).entries
    assert event.origin.at("title").column == 10
    assert event.origin.key("title").column == 3
    place = event.origin.at("evidence", 0, "prefix")
    assert (place.line, place.column) == (4, 26)
    assert place.text == "    - {exact: c, prefix: d}"


def test_a_lone_target_is_a_list_of_one_also_in_its_places() -> None:
    """Evidence that is one mapping has its places where it would have them in a list."""
    text = "- id: a\n  title: b\n  evidence: {exact: c, prefix: d}\n"
    (event,) = listed(text, Event).entries
    assert event.origin.at("evidence", 0, "prefix").column == 32
    assert event.origin.key("evidence", 0, "prefix").column == 24


def test_the_keys_of_a_record_are_known() -> None:
    """Site and sheet records tell unknown keys and wrong values in their places too."""
    text, line, column = unmarked(
        "title: a\nstandfirst: b\nunknowns:\n  - question: c\n    ‸nte: d\n"
    )
    problems = single(text, SheetRecord).problems
    assert [problem.rule for problem in problems] == [Rule.KEY_IS_PRESENT, Rule.KEY_IS_KNOWN]
    assert only(problems[1:], line, column, text).help == "did you mean 'note'?"
    text, line, column = unmarked("title: a\naliases: ‸[b]\n")
    problem = only(single(text, Site).problems, line, column, text)
    assert problem.message == "'aliases' takes a mapping of keys to values here"
