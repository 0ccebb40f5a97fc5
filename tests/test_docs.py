"""The documentation says what is true: every key, rule and command stands in it."""

import dataclasses
import re
from pathlib import Path
from typing import Any, get_type_hints

import click
import pytest
from pydantic.fields import FieldInfo

from generator.cli import factsheet
from generator.model.facts import (
    Claim,
    Derived,
    Entity,
    Event,
    FactBase,
    Figure,
    Link,
    Revision,
    Statement,
    Target,
)
from generator.model.fields import SourceKind
from generator.model.project import SheetRecord, Site, Unknown
from generator.model.sources import Part, SourceRecord
from generator.problems import WARNINGS, Rule
from generator.prose.lexicon import languages_with_words
from generator.prose.qualifiers import Qualifier

ROOT = Path(__file__).parents[1]
FORMAT = ROOT / "docs" / "content-format.md"
KINDS: tuple[type, ...] = (
    Target,
    FactBase,
    Link,
    Revision,
    Statement,
    Event,
    Figure,
    Derived,
    Claim,
    Entity,
    SourceRecord,
    Part,
    SheetRecord,
    Unknown,
    Site,
)
BLOCK = re.compile(r"<!-- keys: (\w+) -->\n(.*?)<!-- end -->", re.DOTALL)


def table(kind: type) -> str:
    """Return the table of the keys that a class adds to its base, in Markdown."""
    inherited = {field.name for base in kind.__mro__[1:-1] for field in dataclasses.fields(base)}
    hints = get_type_hints(kind, include_extras=True)
    rows = [
        f"| `{field.name}`{'' if optional(field) else ' (must)'} | {meaning(hints[field.name])} |\n"
        for field in dataclasses.fields(kind)
        if field.name not in inherited | {"origin"}
    ]
    return "| key | meaning |\n|---|---|\n" + "".join(rows)


def optional(field: "dataclasses.Field[Any]") -> bool:
    """Return whether a key may be left out."""
    missing = dataclasses.MISSING
    return field.default is not missing or field.default_factory is not missing


def meaning(hint: Any) -> str:  # noqa: ANN401 - an annotation is any object
    """Return the meaning that a field of the model carries."""
    for extra in reversed(hint.__metadata__):
        if isinstance(extra, FieldInfo) and extra.description:
            return extra.description
    raise AssertionError(hint)


def test_every_key_stands_in_the_content_format(request: pytest.FixtureRequest) -> None:
    """Each table of keys is the one that the model gives; --update-docs writes it."""
    text = FORMAT.read_text(encoding="utf-8")
    by_name = {kind.__name__: kind for kind in KINDS}
    current = BLOCK.sub(
        lambda found: f"<!-- keys: {found[1]} -->\n{table(by_name[found[1]])}<!-- end -->", text
    )
    if request.config.getoption("--update-docs"):
        FORMAT.write_text(current, encoding="utf-8")
    assert FORMAT.read_text(encoding="utf-8") == current
    assert {found[1] for found in BLOCK.finditer(text)} == set(by_name)


def test_every_rule_stands_in_the_content_format() -> None:
    """The table of rules has each rule once, in the order of `Rule`, and marks the warnings."""
    rows = re.findall(r"^\| `([a-z-]+)` \| (.+) \|$", rules_section(), re.MULTILINE)
    assert [rule for rule, _ in rows] == [rule.value for rule in Rule]
    assert {rule for rule, text in rows if "(warning)" in text} == {r.value for r in WARNINGS}


def rules_section() -> str:
    """Return the part of the content format that lists the rules."""
    return FORMAT.read_text(encoding="utf-8").split("## The rules", 1)[1]


def test_every_qualifier_stands_in_the_content_format() -> None:
    """The table of qualifiers names each value that a figure's qualifier takes."""
    text = FORMAT.read_text(encoding="utf-8")
    assert [q.value for q in Qualifier if f"`{q.value}`" not in text] == []


def test_every_kind_of_source_stands_in_the_content_format() -> None:
    """An editor finds the kinds without provoking a problem."""
    text = FORMAT.read_text(encoding="utf-8")
    assert [kind.value for kind in SourceKind if kind.value not in text] == []


def test_every_language_with_words_stands_in_the_content_format() -> None:
    """An editor sees in which languages the words of a qualifier are read, and in no other."""
    (line,) = re.findall(r"are read in these languages.*:\n(.+)\n", FORMAT.read_text("utf-8"))
    assert sorted(re.findall(r"`([a-z]+)`", line)) == sorted(languages_with_words())


def test_every_command_and_option_stands_in_the_readme() -> None:
    """A command or option without a word in the README is not finished."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    said = []
    for name, command in factsheet.commands.items():
        said.append(f"factsheet {name}")
        options = [p for p in command.params if isinstance(p, click.Option)]
        said += [option.opts[0] for option in options if option.opts[0] != "--help"]
    assert [word for word in said if word not in readme] == []


def test_every_command_has_help_with_examples() -> None:
    """The help of each command says what it does and shows how to call it."""
    for command in factsheet.commands.values():
        assert command.help
        assert "Examples:" in (command.epilog or "")


def test_the_two_first_commands_stand_at_the_top_of_the_readme() -> None:
    """The first block of the README is `make site` and `make test`."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    block = readme.split("```")[1].split("\n")
    assert [line.split(" ")[:2] for line in block if line] == [["make", "site"], ["make", "test"]]


def test_every_dependency_has_its_reason() -> None:
    """Each library in pyproject.toml has a line in the decision record on libraries."""
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    names = re.findall(r'^  "([A-Za-z0-9-]+)[><=]', project, re.MULTILINE)
    record = (ROOT / "docs" / "decisions" / "0002-libraries.md").read_text(encoding="utf-8")
    assert names
    assert [name for name in names if f"`{name}`" not in record] == []


PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links_between_pages_of_the_docs_land(page: Path) -> None:
    """Each relative link and each picture in README, CONTRIBUTING and docs leads to a file."""
    links = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
