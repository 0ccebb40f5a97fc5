"""The command line: arguments in, text and an exit code out.

Exit codes: 0 good, 1 problems in the content or a refused output, 2 a wrong call.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import TextIO, get_args

import click

from generator import __version__
from generator.model.totals import totals
from generator.pipeline import CheckResult, build_project, check_project
from generator.problems import FactsheetError, has_errors
from generator.report import Format, count, in_format
from generator.typeset import Paper
from generator.write import WriteReport

PROJECT = click.Path(exists=True, file_okay=False, path_type=Path)
PROBLEMS = 1

# \b keeps click from joining the lines of an example into a paragraph.
BUILD_EXAMPLES = """\b
Examples:
  factsheet build                     build this folder's project into site/
  factsheet build ../water --out www  build another project, elsewhere
  factsheet build --strict            let warnings stop the build too
  factsheet build --pdf               make a PDF of each handout too
"""
CHECK_EXAMPLES = """\b
Examples:
  factsheet check                     list every problem of this folder's project
  factsheet check --strict            fail on warnings too
  factsheet check --format github     list them for a forge's checks page
"""
EXAMPLES = BUILD_EXAMPLES + "\n" + CHECK_EXAMPLES.replace("Examples:\n", "")


@click.group(epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="factsheet")
@click.pass_context
def factsheet(context: click.Context) -> None:
    """Compile curated facts and their sources into a static site that proves them."""
    context.color = None if _colour_is_welcome() else False


@factsheet.command(epilog=BUILD_EXAMPLES)
@click.argument("project", type=PROJECT, default=".")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder of the site.  [default: PROJECT/site]",
)
@click.option("--strict", is_flag=True, help="Let warnings stop the build too.")
@click.option("--pdf", is_flag=True, help="Make a PDF of each handout too; needs factsheet[pdf].")
@click.option(
    "--paper",
    type=click.Choice(get_args(Paper)),
    default="a4",
    show_default=True,
    help="The paper of the PDF.",
)
def build(project: Path, out: Path | None, *, strict: bool, pdf: bool, paper: Paper) -> None:
    """Check PROJECT and write its site.

    Nothing is written when a problem stops the build: the old site stays as it was.
    """
    began = perf_counter()
    target = out or project / "site"
    with _progress() as progress:
        result = build_project(
            project, target, strict=strict, pdf=paper if pdf else None, progress=progress
        )
    problems = result.checked.problems
    click.echo(in_format(problems, Format.TEXT, _paint), nl=False, err=True)
    if result.written is None:
        click.echo(f"Nothing was built: {count(problems)}.", err=True)
        sys.exit(PROBLEMS)
    click.echo(_account(result.checked, result.written, perf_counter() - began))


@factsheet.command(epilog=CHECK_EXAMPLES)
@click.argument("project", type=PROJECT, default=".")
@click.option(
    "--format",
    "form",
    type=click.Choice([form.value for form in Format]),
    default=Format.TEXT.value,
    show_default=True,
    help="How problems are printed.",
)
@click.option("--strict", is_flag=True, help="Exit with 1 on warnings too.")
def check(project: Path, form: str, *, strict: bool) -> None:
    """Check PROJECT and list every problem with its place and its mend."""
    with _progress() as progress:
        result = check_project(project, progress)
    click.echo(in_format(result.problems, Format(form), _paint), nl=False)
    if form == Format.TEXT:
        click.echo(f"{project}: {count(result.problems)}.", err=True)
    sys.exit(PROBLEMS if has_errors(result.problems, strict=strict) else 0)


def main() -> None:
    """Run the command; a refusal is one sentence and exit code 1, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        _show_any_character(stream)
    try:
        factsheet(prog_name="factsheet")
    except FactsheetError as error:
        _refuse(str(error))
    except OSError as error:
        _refuse(f"{error.filename or 'the disk'}: {error.strerror or error}")


def _refuse(sentence: str) -> None:
    click.echo(f"factsheet: {sentence}", err=True)
    sys.exit(PROBLEMS)


def _show_any_character(stream: TextIO) -> None:
    """Let a terminal that cannot show a character show its escape instead of failing."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(errors="backslashreplace")


def _colour_is_welcome() -> bool:
    """Return False where NO_COLOR is set to anything (no-color.org)."""
    return not os.environ.get("NO_COLOR")


def _paint(text: str, colour: str) -> str:
    return click.style(text, fg=colour, bold=True)


def _account(checked: CheckResult, written: WriteReport, seconds: float) -> str:
    """Return what a build made, and where."""
    found = totals(checked.sheets)
    covered = f"{found.used} of {found.sentences} sentences used"
    made = "nothing to change"
    if not written.unchanged:
        made = f"{written.written} files, {written.bytes / 1000:,.0f} kB"
    warnings = f" ({count(checked.problems)})" if checked.problems else ""
    rest = "fact rests" if found.facts == 1 else "facts rest"
    proven = "passage" if found.passages == 1 else "passages"
    return (
        f"{found.facts} {rest} on {found.passages} proven {proven}, {covered}{warnings}\n"
        f"{made} in {seconds:.2f} s\n{written.path / 'index.html'}"
    )


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """Yield a function that shows the last piece of work done; silent unless at a terminal."""
    shown = sys.stderr.isatty()

    # `color=True` keeps the codes that clear the line where NO_COLOR is set: they colour nothing.
    def show(label: str) -> None:
        if shown:
            line = " ".join(label.split())[:70]
            click.echo(f"\r\x1b[K{line}", nl=False, err=True, color=True)

    try:
        yield show
    finally:
        if shown:
            click.echo("\r\x1b[K", nl=False, err=True, color=True)
