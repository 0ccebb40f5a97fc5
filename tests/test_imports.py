"""Each module can be imported alone, and the command starts without what it does not need."""

import json
import subprocess
import sys
from pathlib import Path

from tests.projects import ROOT
from tests.terminal import environment

MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in (ROOT / "generator").rglob("*.py")
)
OPTIONAL = ("rapidfuzz", "weasyprint", "playwright", "pytest", "hypothesis", "html5lib", "edtf")
"""What the command must start without: what only a slip needs, and what only developers have."""


ALONE = """
import json, os, sys, traceback
import babel, jinja2, markdown, nh3, pydantic  # what takes long, once: none of ours is among it
faults = {}
for name in sys.argv[1:]:
    reader, writer = os.pipe()
    if not os.fork():
        try:
            __import__(name)
        except BaseException:
            os.write(writer, traceback.format_exc()[-2000:].encode())
        os._exit(0)
    os.close(writer)
    os.wait()
    if fault := os.read(reader, 4000).decode():
        faults[name] = fault
    os.close(reader)
print(json.dumps(faults))
"""
"""A program that imports each module in a process that has imported none of the others."""


def alone(modules: list[str], folder: Path) -> dict[str, str]:
    """Return the modules that cannot be imported by themselves, with what went wrong."""
    done = subprocess.run(  # noqa: S603 - our own modules
        [sys.executable, "-W", "error", "-c", ALONE, *modules],
        capture_output=True,
        check=False,
        cwd=folder,
        env=environment({}),
        text=True,
    )
    assert done.returncode == 0, done.stderr
    faults: dict[str, str] = json.loads(done.stdout)
    return faults


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


def test_every_module_can_be_imported_alone(tmp_path: Path) -> None:
    """No module rests on another having been imported first: hidden circles fail here."""
    modules = [name for name in MODULES if name != "generator.__main__"]
    assert alone(modules, folder=tmp_path) == {}


def test_a_module_that_cannot_be_imported_alone_is_noticed(tmp_path: Path) -> None:
    """Two modules that need each other first are found, and so is what warns."""
    (tmp_path / "one.py").write_text("from two import b\na = 1\n", encoding="utf-8")
    (tmp_path / "two.py").write_text("from one import a\nb = 1\n", encoding="utf-8")
    (tmp_path / "old.py").write_text("import warnings\nwarnings.warn('old')\n", encoding="utf-8")
    assert set(alone(["one", "two", "old", "generator.edtf"], folder=tmp_path)) == {
        "one",
        "two",
        "old",
    }


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
