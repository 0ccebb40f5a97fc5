"""Each module can be imported alone, and the command starts without what it does not need."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.projects import ROOT
from tests.terminal import environment

MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in (ROOT / "generator").rglob("*.py")
)
OPTIONAL = ("rapidfuzz", "weasyprint", "playwright", "pytest", "hypothesis", "html5lib", "edtf")
"""What the command must start without: what only a slip needs, and what only developers have."""


def imported(*modules: str, folder: Path) -> set[str]:
    """Import modules in a fresh interpreter and return the names of all that came with them."""
    lines = [f"import {module}" for module in modules]
    code = "\n".join([*lines, "import json, sys", "print(json.dumps(list(sys.modules)))"])
    done = subprocess.run(  # noqa: S603 - our own modules
        # Warnings are errors here too: a module must not rest on what is deprecated.
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        check=False,
        cwd=folder,
        env=environment({}),
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def test_there_are_modules() -> None:
    """The tests below look at the whole package."""
    assert {"generator", "generator.cli", "generator.read.nodes"} <= set(MODULES)


@pytest.mark.parametrize("module", [name for name in MODULES if name != "generator.__main__"])
def test_a_module_can_be_imported_alone(module: str, tmp_path: Path) -> None:
    """No module rests on another having been imported first: hidden circles fail here."""
    assert module in imported(module, folder=tmp_path)


def test_the_entry_point_does_nothing_on_import(tmp_path: Path) -> None:
    """`generator.__main__` loads and runs the command only when it is run itself."""
    assert "generator.cli" not in imported("generator.__main__", folder=tmp_path)


def test_the_command_starts_without_what_it_does_not_need(tmp_path: Path) -> None:
    """Neither the library for misspelt words nor a tool of developers is loaded at the start."""
    loaded = {name.partition(".")[0] for name in imported("generator.cli", folder=tmp_path)}
    assert loaded.isdisjoint(OPTIONAL)


def test_values_and_rules_need_no_templates(tmp_path: Path) -> None:
    """What reads and checks content does not load what renders pages."""
    loaded = imported("generator.read", "generator.anchor", "generator.check", folder=tmp_path)
    assert "jinja2" not in loaded
