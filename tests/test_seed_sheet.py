"""This checkout's own fact sheet: it holds, it is whole, and no slip in it stays unseen."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import pytest

from generator.model.facts import Fact
from generator.model.sources import Source
from generator.pipeline import build_project, check_project
from generator.problems import Location, Problem, Rule
from tests.pages import joined, paragraphs, site_of
from tests.projects import ROOT
from tests.terminal import run

SEED = "seeds/000_64494402b516eed5.txt"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the content and the source."""
    for name in ("content", "seeds"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


def changed(project: Path, file: str, old: str, new: str) -> tuple[int, int]:
    """Change the only place in a file where `old` stands; return its line and column."""
    text = (project / file).read_bytes().decode()
    assert text.count(old) == 1, (file, old, text.count(old))
    before = text[: text.index(old)]
    (project / file).write_bytes(text.replace(old, new).encode())
    return before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1


def problems_of(project: Path) -> tuple[Problem, ...]:
    """Return what a check of a project finds."""
    return check_project(project).problems


def test_the_sheet_holds(project: Path) -> None:
    """A strict check of our own content has nothing to say."""
    ran = run("check", "--strict", project)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == f"{project}: no problem.\n"


def test_the_sheet_is_built(project: Path) -> None:
    """The site of our own content is built, and how long that takes is told."""
    began = perf_counter()
    result = build_project(project, project / "site", strict=True)
    seconds = perf_counter() - began
    print(f"built in {seconds:.2f} s")  # noqa: T201 - a measurement for the log, no test
    assert result.written is not None
    assert (project / "site" / "index.html").is_file()


def test_the_source_is_as_received() -> None:
    """The source text has the digest that its record names."""
    (source,) = site_of("own").checked.sheets[0].sheet.sources
    assert source.sha256 == source.record.sha256
    assert (ROOT / SEED).read_bytes().decode() == source.text


def figures() -> list[tuple[str, str]]:
    """Return the id of every figure of the sheet with its value as it is written in YAML."""
    text = (ROOT / "content" / "figures.yaml").read_text(encoding="utf-8")
    return re.findall(r"^- id: (\S+)$.*?^  value: (.+?)$", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(("figure", "value"), figures(), ids=lambda text: text)
def test_a_digit_of_a_figure_cannot_slip(project: Path, figure: str, value: str) -> None:
    """Whichever digit of whichever value is changed: the value is refused where it stands."""
    text = (project / "content" / "figures.yaml").read_text(encoding="utf-8")
    entry = text.index(f"- id: {figure}\n")
    start = text.index(f"  value: {value}", entry) + len("  value: ")
    digits = [start + at for at, character in enumerate(value) if character.isdigit()]
    for at in digits:
        slip = str((int(text[at]) + 1) % 10)
        (project / "content" / "figures.yaml").write_text(
            text[:at] + slip + text[at + 1 :], encoding="utf-8"
        )
        found = [p for p in problems_of(project) if p.rule is Rule.FIGURE_IS_IN_QUOTE]
        line = text[:start].count("\n") + 1
        assert [(p.location.file, p.location.line) for p in found] == [
            ("content/figures.yaml", line)
        ], (figure, text[at], slip)
        assert all(p.help for p in found)


@dataclass(frozen=True, kw_only=True)
class Quotation:
    """A passage of the sheet as an editor wrote it: its fact, its number and its place."""

    fact: str
    number: int
    place: Location


def quotations() -> list[Quotation]:
    """Return every passage of every fact of the sheet."""
    return [
        Quotation(fact=fact.id, number=number, place=fact.origin.at("evidence", number, "exact"))
        for sheet in check_project(ROOT).sheets
        for fact in sheet.sheet.facts()
        for number in range(len(fact.evidence))
    ]


@pytest.mark.parametrize(
    "quotation", quotations(), ids=lambda quotation: f"{quotation.fact}-{quotation.number}"
)
def test_a_word_of_a_quotation_cannot_slip(project: Path, quotation: Quotation) -> None:
    """A changed word in whichever quotation is refused, with the passage that was meant."""
    place = quotation.place
    file = project / place.file
    lines = file.read_text(encoding="utf-8").split("\n")
    line, column = place.line - 1, place.column - 1
    if lines[line][column:] == ">-":  # the words begin on the next line
        line, column = line + 1, 0
    words = [match for match in re.finditer(r"[a-z]{3,}", lines[line]) if match.start() >= column]
    word = words[len(words) // 2]
    slip = word[0][::-1] if word[0] != word[0][::-1] else word[0] + "x"
    lines[line] = lines[line][: word.start()] + slip + lines[line][word.end() :]
    file.write_text("\n".join(lines), encoding="utf-8")
    (problem,) = [p for p in problems_of(project) if p.rule is Rule.QUOTE_IS_FOUND]
    told = problem.location
    assert (told.file, told.line, told.column) == (place.file, place.line, place.column)
    assert problem.help.startswith(f"the nearest passage is {SEED}:")
    assert word[0] in problem.help


ID = r"([a-z][a-z0-9-]+)"
REFERENCES = [
    ("timeline.yaml", rf"^  before: {ID}$"),
    ("timeline.yaml", rf"^  after: {ID}$"),
    ("timeline.yaml", rf"^  people: \[[a-z-]+, {ID}"),
    ("timeline.yaml", rf"^  attribution: \[{ID}"),
    ("timeline.yaml", rf"\[@{ID}\]"),
    ("figures.yaml", rf"^  of: {ID}$"),
    ("figures.yaml", rf"^  derived: {{[a-z]+: \[{ID}"),
    ("figures.yaml", rf"^  attribution: {ID}$"),
    ("claims.yaml", rf"^  links: \[{{relation: [a-z ]+, to: {ID}"),
    ("claims.yaml", rf"^  people: {ID}$"),
    ("claims.yaml", rf"^    .*\[@{ID}\]"),
    ("people.yaml", rf"^  part_of: {ID}$"),
    ("sheet.yaml", rf"^  - {ID}$"),
    ("sheet.yaml", rf"^      .*\[@{ID}\]"),
    ("summary.md", rf"\[@{ID}\]"),
]


@pytest.mark.parametrize(("file", "pattern"), REFERENCES)
def test_an_id_of_a_reference_cannot_slip(project: Path, file: str, pattern: str) -> None:
    """A reference to an entry that there is not is refused, with the id that was meant."""
    path = project / "content" / file
    text = path.read_text(encoding="utf-8")
    found = re.search(pattern, text, re.MULTILINE)
    assert found, "the sheet has no such reference any more: take the pattern out"
    slip = f"{found[1][:-1]}{'x' if found[1][-1] != 'x' else 'y'}"
    path.write_text(text[: found.start(1)] + slip + text[found.end(1) :], encoding="utf-8")
    start = found.start(1) - (text[found.start(1) - 1] == "@")  # a citation begins with its @
    before = text[:start]
    (problem,) = [p for p in problems_of(project) if p.rule is Rule.REFERENCE_RESOLVES]
    place = problem.location
    assert (place.file, place.line, place.column) == (
        f"content/{file}",
        before.count("\n") + 1,
        len(before.rpartition("\n")[2]) + 1,
    )
    assert f"'{found[1]}'" in problem.help


@pytest.mark.parametrize("at", [0, 61, 1000, 2500, -2, -1])
def test_a_byte_of_the_source_cannot_slip(project: Path, at: int) -> None:
    """One byte more, less or other in the source is refused where its digest is written."""
    data = (project / SEED).read_bytes()
    records = (project / "content" / "sources.yaml").read_text(encoding="utf-8").split("\n")
    line = next(number for number, text in enumerate(records, 1) if "sha256:" in text)
    other = b"x" if data[at : at + 1 or None] != b"x" else b"y"
    place = at % len(data)
    for slip in (
        data[:place] + other + data[place + 1 :],
        data[:place] + data[place + 1 :],
        data[:place] + b" " + data[place:],
    ):
        (project / SEED).write_bytes(slip)
        (problem,) = [p for p in problems_of(project) if p.rule is Rule.SOURCE_DIGEST_MATCHES]
        told = problem.location
        assert (told.file, told.line, told.column) == ("content/sources.yaml", line, 11)
        assert problem.help


def test_a_byte_that_is_no_text_cannot_slip_in(project: Path) -> None:
    """A byte of another encoding is refused in the source itself."""
    (project / SEED).write_bytes(b"Putin\x92s law\n")
    found = [p for p in problems_of(project) if p.rule is Rule.FILE_IS_READABLE]
    assert [(p.location.file, p.location.line, p.location.column) for p in found] == [(SEED, 1, 6)]


@pytest.mark.parametrize("option", [(), ("--strict",)])
def test_a_slip_stops_the_build(project: Path, option: tuple[str, ...]) -> None:
    """With a slip in the content nothing is built, and the place and the mend are told."""
    line, column = changed(project, "content/figures.yaml", "value: 60000", "value: 66000")
    ran = run("build", project, *option)
    assert (ran.code, ran.out) == (1, "")
    assert f"content/figures.yaml:{line}:{column + 7}: error: " in ran.err
    assert "[figure-is-in-quote]" in ran.err
    assert "\n  help: " in ran.err
    assert not (project / "site").exists()


# Everything that the source says in numbers, dates and names, read from it by hand.

NUMBERS = [
    "around 24,000",
    "roughly 40 percent",
    "approximately 60,000",
    "two lawyers",
    "tens of thousands",
    "53 prisons",
    "over 20 prisons",
    "between the ages of 18 and 30",
    "one year",
    "133,000 men",
]
DATES = ["September 2022", "January 1, 2024", "October 1", "December 31", "Earlier this week"]
NAMES = [
    "Vladimir Putin",
    "Ministry of Defense",
    "Defense Ministry",
    "the Kremlin",
    "Wagner mercenary group",
    "IStories",
    "Russian government",
    "Dmitry Zakhvatov",
    "Olga Romanova",
    "Russia Behind Bars",
    "Current Time",
    "One activist",
    "Russian military",
]


def source_of_the_sheet() -> Source:
    """Return the one source of the sheet."""
    (source,) = site_of("own").checked.sheets[0].sheet.sources
    return source


def resting_on(words: str) -> Iterator[tuple[Fact, int, str]]:
    """Yield the facts that rest on these words, the number of the passage, and its raw text."""
    (sheet,) = site_of("own").checked.sheets
    source = source_of_the_sheet()
    for fact in sheet.sheet.facts():
        for passage in sheet.passages[fact.id]:
            raw = source.text[passage.start : passage.end]
            if words in raw:
                yield fact, passage.number, raw


@pytest.mark.parametrize("words", [*NUMBERS, *DATES, *NAMES])
def test_what_the_source_says_is_on_the_pages_and_leads_to_it(words: str) -> None:
    """Each figure, date and name is shown with a fact, whose link lands on it in the text."""
    site = site_of("own")
    (there,) = [page for path, page in site.pages.items() if path.startswith("sources/")]
    found = list(resting_on(words))
    assert found
    for fact, number, raw in found:
        framed = [p for p in site.pages.values() if p is not there and not p.is_handout]
        (page,) = [p for p in framed if fact.id in p.ids]
        quoted = [
            "".join(mark.itertext())
            for figure in page.by_id(fact.id).iter("figure")
            for mark in figure.iter("mark")
        ]
        assert raw in quoted
        anchor = f"q-{fact.id}-{number}"
        links = {page.target(link) for link in page.links(page.by_id(fact.id))}
        assert (there.path, anchor) in links
        (pieces,) = [pieces for pieces in paragraphs(there) if ("anchor", anchor) in pieces]
        assert joined(pieces[pieces.index(("anchor", anchor)) :]).startswith(raw)


def test_no_number_of_the_source_is_left_out() -> None:
    """Every digit of the source stands in a passage that carries a fact, or in a marked part."""
    (sheet,) = site_of("own").checked.sheets
    source = source_of_the_sheet()
    used = [(p.start, p.end) for passages in sheet.passages.values() for p in passages]
    used += [(part.start, part.end) for part in sheet.parts[source.id]]
    numbers = list(re.finditer(r"\d+(?:,\d{3})*", source.text))
    assert len(numbers) > 10
    for number in numbers:
        assert any(start <= number.start() and number.end() <= end for start, end in used), number
