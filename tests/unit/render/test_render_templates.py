"""The templates and the environment they are printed with."""

import re
from pathlib import PurePosixPath

import pytest
from jinja2 import Environment, FunctionLoader

from generator.problems import FactsheetError
from generator.render import render_sheet
from generator.render.environment import environment, print_page
from tests.unit.render.sample_pages import OVERVIEW, SHEET
from tests.unit.render.shipped import TEMPLATES

PAGE = "pages/overview.html"
COMPONENTS = {name: text for name, text in TEMPLATES.items() if name.startswith("components/")}
each = pytest.mark.parametrize("name", TEMPLATES)


@each
def test_template_leaves_the_work_to_the_stages(name: str) -> None:
    """No template marks text as safe, includes, sorts, words dates or holds a style or a script."""
    text = re.sub(r"\{#.*?#\}", "", TEMPLATES[name], flags=re.DOTALL)
    forbidden = (
        r"\|\s*safe|\binclude\b|\|\s*sort|strftime|autoescape|<script(?! src=)|\sstyle=|\son\w+="
    )
    assert not re.search(forbidden, text)
    assert not re.search(r"\{[{%][^}]*[^\s\"'>]\s[-+*/]\s[^}]*[%}]\}", text)


@each
def test_template_is_short(name: str) -> None:
    """The skeleton has at most 70 lines, a page or a component fewer than that."""
    assert len(TEMPLATES[name].splitlines()) <= 70


@pytest.mark.parametrize("name", COMPONENTS)
def test_component_is_one_macro_of_its_name_with_a_contract(name: str) -> None:
    """A component file begins with what it takes, and defines one macro named as the file."""
    text = COMPONENTS[name]
    assert text.startswith("{# ")
    assert re.findall(r"\{% macro (\w+)", text) == [PurePosixPath(name).stem]
    used = re.search(r"\bpage\.", re.sub(r"\{#.*?#\}", "", text, flags=re.DOTALL))
    assert not used or "macro site_footer(page)" in text


def test_template_of_a_project_wins_by_its_name() -> None:
    """A project replaces one component and keeps the rest."""
    own = {"components/nav.html": "{% macro nav(entries) %}OWN NAV{% endmacro %}"}
    files = render_sheet(SHEET, TEMPLATES | own)
    framed = [p for p in files if p.suffix == ".html" and p.name != "handout.html"]
    assert all(b"OWN NAV" in files[path] for path in framed)


def test_same_templates_are_compiled_once() -> None:
    """Two sheets with the same templates share one environment."""
    assert environment(TEMPLATES) is environment(dict(reversed(TEMPLATES.items())))
    assert environment(TEMPLATES) is not environment({**TEMPLATES, "x.html": ""})


@pytest.mark.parametrize("name", ["pages/overview.html", "x.txt", "x"])
def test_everything_is_escaped_whatever_the_template_is_called(name: str) -> None:
    """Escaping depends on no file ending."""
    printed = print_page(environment({name: "{{ page.standfirst }}"}), name, OVERVIEW)
    assert "<script>" not in printed
    assert "&lt;script&gt;" in printed


def test_words_of_the_interface_are_marked_for_translation() -> None:
    """A template says fixed words by `_`, with values filled in and escaped."""
    text = "{{ _('Hello %(name)s', name=page.heading) }}"
    assert print_page(environment({PAGE: text}), PAGE, OVERVIEW).startswith("Hello Heading &#34;")


@pytest.mark.parametrize(
    ("broken", "place", "words"),
    [
        ("\n\n{% if %}", "line 3", "Expected an expression"),
        ("\n{{ page.titel }}", "line 2", "has no attribute 'titel'"),
        ("{{ nothing }}", "line 1", "'nothing' is undefined"),
        ("\n{{ 1 / 0 }}", "line 2", "division by zero"),
        ("{{ page.path + 1 }}", "line 1", "str"),
        ("\n{% extends 'none.html' %}", "line 2", "there is no none.html"),
        ("{% from 'components/x.html' import x %}\n{{ x() }}", "line 1", "no components/x.html"),
        ("{{ page.__class__.__mro__ }}", "line 1", "unsafe"),
        ("{{ 'a'.__init__ }}", "line 1", "unsafe"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "line 1", "recursion"),
    ],
)
def test_broken_template_is_one_sentence_with_its_place(
    broken: str, place: str, words: str
) -> None:
    """Any fault of a template names the template and the line, and is no traceback."""
    with pytest.raises(FactsheetError) as caught:
        render_sheet(SHEET, TEMPLATES | {PAGE: broken})
    sentence = str(caught.value)
    assert sentence.startswith(f"template {PAGE}, {place}: ")
    assert words in sentence
    assert "\n" not in sentence


def test_fault_inside_a_component_names_the_component() -> None:
    """The place is where the fault is, not the page that led there."""
    own = {"components/nav.html": "{% macro nav(entries) %}\n{{ entries.x.y }}{% endmacro %}"}
    with pytest.raises(FactsheetError, match=r"template components/nav\.html, line 2: "):
        render_sheet(SHEET, TEMPLATES | own)


def test_missing_page_template_is_named() -> None:
    """A page whose template does not exist says which one."""
    with pytest.raises(FactsheetError, match=r"there is no pages/overview\.html"):
        render_sheet(SHEET, {})


def test_fault_outside_the_templates_is_not_blamed_on_them() -> None:
    """An error that no template had a part in comes through as it is."""

    def load(name: str) -> str:
        raise OSError(name)

    with pytest.raises(OSError, match="overview"):
        print_page(Environment(loader=FunctionLoader(load), autoescape=True), PAGE, OVERVIEW)
