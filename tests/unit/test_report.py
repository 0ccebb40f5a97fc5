"""Problems as text with a caret, as JSON, and as annotations for a forge."""

import json
import re

import pytest

from generator.problems import Location, Problem, Rule
from generator.report import WIDTH, Format, as_github, as_json, as_text, count, in_format


def problem(
    text: str = "", column: int = 1, *, file: str = "content/a.yaml", message: str = "it is so"
) -> Problem:
    """Return an error at a place in a line."""
    place = Location(file=file, line=3, column=column, text=text)
    return Problem(rule=Rule.KEY_IS_KNOWN, location=place, message=message, help="do that")


WARNING = Problem(
    rule=Rule.SOURCE_IS_CITED,
    location=Location(file="content/sources.yaml"),
    message="nobody cites it",
    help="cite it",
)


def caret(text: str, column: int) -> tuple[str, str]:
    """Return the line that is shown, and the line with the caret under it."""
    _, shown, below, _ = as_text([problem(text, column)]).splitlines()
    return shown, below


def test_a_problem_is_its_place_its_line_and_its_mend() -> None:
    """File, line and column come first, so that editors and terminals make them a link."""
    assert as_text([problem("  titel: x", 3)]) == (
        "content/a.yaml:3:3: error: it is so [key-is-known]\n"
        "      titel: x\n"
        "      ^\n"
        "  help: do that\n"
    )


@pytest.mark.parametrize("text", ["", "   ", "\t"])
def test_a_line_without_text_is_not_shown(text: str) -> None:
    """A caret under nothing helps nobody: only the sentence and the mend are printed."""
    assert as_text([problem(text)]).splitlines() == [
        "content/a.yaml:3:1: error: it is so [key-is-known]",
        "  help: do that",
    ]


def test_no_problem_is_no_text() -> None:
    """A project without problems prints nothing."""
    assert as_text([]) == ""
    assert as_github([]) == ""


def test_problems_are_told_in_order_and_once() -> None:
    """The order of the text is that of the files, and what was found twice stands once."""
    later, earlier = problem("b", 2), problem("a", 1)
    told = as_text([later, WARNING, earlier, later])
    assert re.findall(r"^\S+", told, re.MULTILINE) == [
        "content/a.yaml:3:1:",
        "content/a.yaml:3:2:",
        "content/sources.yaml:1:1:",
    ]


@pytest.mark.parametrize(
    ("text", "column", "blank"),
    [
        ("abc", 1, ""),
        ("abc", 3, "  "),
        ("abc", 4, "   "),
        ("a: \tb", 5, "   \t"),
        ("\t\tab", 4, "\t\t "),
        ("中文ab", 3, "    "),
        ("ａｂ：c", 4, "      "),  # noqa: RUF001 - full-width letters are the point
        ("🎉 x", 3, "   "),
        ("e\u0301x", 3, " "),
        ("a\u200bb\u00adc", 5, "  "),
        ("क्षि x", 6, "    "),
        ("اسم: x", 6, "     "),
    ],
)
def test_the_caret_stands_under_its_character(text: str, column: int, blank: str) -> None:
    """Wide characters take two cells, marks none, and a tab stays a tab, however wide it is."""
    assert caret(text, column) == (f"    {text}", f"    {blank}^")


@pytest.mark.parametrize("column", [1, 2, 40, 51, 100, 101, 500, 950, 999, 1000, 1001])
def test_of_a_long_line_the_part_around_the_caret_is_shown(column: int) -> None:
    """A line too long for a screen is cut on both sides, and the caret still fits."""
    text = "".join(f"{number:4}" for number in range(250))
    shown, below = caret(text, column)
    at = below.index("^")
    part = shown.removeprefix("    ").strip("…")
    assert len(part) == WIDTH
    assert part in text
    assert shown.startswith("    …") is not text.startswith(part)
    assert shown.endswith("…") is not text.endswith(part)
    pointed = shown[at:] if shown[at:] not in {"", "…"} else ""
    assert text[column - 1 :].startswith(pointed.rstrip("…"))


def test_a_line_of_the_full_width_is_not_cut() -> None:
    """A line that just fits is shown whole."""
    assert caret("x" * WIDTH, WIDTH) == ("    " + "x" * WIDTH, "    " + " " * (WIDTH - 1) + "^")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\x1b[31m.yaml", "a\\x1b[31m.yaml"),
        ("a\nb.yaml", "a\\nb.yaml"),
        ("a\udcff.yaml", "a\\udcff.yaml"),
        ("a\x9b.yaml", "a\\x9b.yaml"),
        ("é 中.yaml", "é 中.yaml"),
    ],
)
def test_a_file_name_cannot_command_the_terminal(name: str, shown: str) -> None:
    """A name may hold any character: what is none of a text is shown as its escape."""
    odd = problem(file=name, message=f"'{name}' is odd")
    assert as_text([odd]).splitlines()[0] == f"{shown}:3:1: error: '{shown}' is odd [key-is-known]"
    assert as_json([odd]).encode()
    assert json.loads(as_json([odd]))["problems"][0]["file"] == name


def test_only_the_weight_is_painted() -> None:
    """Colour marks the word error or warning, in its own colour, and nothing else."""
    told = as_text([problem(), WARNING], lambda text, colour: f"<{colour}>{text}</>")
    assert told.count("<") == 4
    assert ": <red>error</>: it is so" in told
    assert ": <yellow>warning</>: nobody" in told


def test_json_has_every_field_of_every_problem() -> None:
    """The JSON form is complete, so that a program need not parse the text."""
    report = json.loads(as_json([WARNING, problem("中 titel", 3, message='Ünï "q" \u2028')]))
    assert report == {
        "version": 1,
        "problems": [
            {
                "rule": "key-is-known",
                "severity": "error",
                "file": "content/a.yaml",
                "line": 3,
                "column": 3,
                "message": 'Ünï "q" \u2028',
                "help": "do that",
            },
            {
                "rule": "source-is-cited",
                "severity": "warning",
                "file": "content/sources.yaml",
                "line": 1,
                "column": 1,
                "message": "nobody cites it",
                "help": "cite it",
            },
        ],
    }


def test_json_without_problems_is_whole() -> None:
    """A program gets the same form when all is well."""
    assert json.loads(as_json([])) == {"version": 1, "problems": []}
    assert as_json([]).endswith("}\n")


def test_json_keeps_letters_as_letters() -> None:
    """Arabic or Chinese stays readable in the JSON itself."""
    assert "اسم" in as_json([problem(message="اسم")])


def test_github_gets_one_command_a_problem() -> None:
    """Each problem is one workflow command with its place and its rule as the title."""
    assert as_github([problem("x", 7), WARNING]) == (
        "::error file=content/a.yaml,line=3,col=7,title=key-is-known::"
        "it is so. help: do that\n"
        "::warning file=content/sources.yaml,line=1,col=1,title=source-is-cited::"
        "nobody cites it. help: cite it\n"
    )


def test_github_commands_cannot_be_broken_out_of() -> None:
    """Line ends, percent signs, and in a property colons and commas, are escaped as GitHub asks."""
    odd = problem(file="a,b:c%\n::error::x.yaml", message="50 % of it\r\n::error::fake")
    (line,) = as_github([odd]).splitlines()
    assert line == (
        "::error file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax.yaml,line=3,col=1,title=key-is-known::"
        "50 %25 of it%0D%0A::error::fake. help: do that"
    )


@pytest.mark.parametrize(
    ("form", "start"), [(Format.TEXT, "content/"), (Format.JSON, "{"), (Format.GITHUB, "::error")]
)
def test_every_form_is_given(form: Format, start: str) -> None:
    """`in_format` gives the form asked for, and paints only the text for a person."""
    told = in_format([problem()], form, lambda text, _: f"<{text}>")
    assert told.startswith(start)
    assert ("<error>" in told) is (form is Format.TEXT)


@pytest.mark.parametrize(
    ("errors", "warnings", "words"),
    [
        (0, 0, "no problem"),
        (1, 0, "1 error"),
        (2, 0, "2 errors"),
        (0, 1, "1 warning"),
        (0, 5, "5 warnings"),
        (1, 2, "1 error and 2 warnings"),
    ],
)
def test_problems_are_counted_in_words(errors: int, warnings: int, words: str) -> None:
    """The last line says how many problems there are, in the right number."""
    assert count([problem()] * errors + [WARNING] * warnings) == words
