"""The anchor stage: every target gets its place, or a problem that says how to give it one."""

from pathlib import Path

import pytest

from generator.anchor import anchor
from generator.model.anchored import AnchoredSheet
from generator.model.facts import Fact
from generator.model.fields import FactId, PartKind, SourceId
from generator.problems import Problem, Rule
from tests.projects import SOURCES, Changes, read_changed, unmarked

TEXT = (
    "Ferry Returns\n\n"
    "The ferry returned on 4 May. “It was a long winter,” the captain said.\n\n"
    "The ferry left again on 5 May.\n"
    "Der Übergang: e\u0301te\u0301, 渡轮回来了, паром вернулся. Old ferry-boats stayed.\n"
)
EVENT = "- id: a\n  title: b\n  evidence: {}\n"
TWO = SOURCES + SOURCES.replace("id: notice", "id: log").replace("notice.txt", "log.txt")


def words(sheet: AnchoredSheet, fact: Fact) -> list[str]:
    """Return the source's own words of each passage of a fact."""
    return [
        sheet.texts[passage.source].raw[passage.start : passage.end]
        for passage in sheet.passages[fact.id]
    ]


def anchored(
    root: Path, evidence: str, **changes: str | bytes | None
) -> tuple[AnchoredSheet, list[Problem]]:
    """Return the smallest sheet anchored, its one event with the evidence given."""
    files: Changes = {"seeds/notice.txt": TEXT, "content/timeline.yaml": EVENT.format(evidence)}
    project, problems = read_changed(root, files | changes)
    assert [p for p in problems if p.rule is not Rule.FILE_IS_READABLE] == []
    assert project is not None
    return anchor(project.sheets[0])


def found(root: Path, evidence: str) -> list[str]:
    """Return the passages of the one event, in the source's own characters."""
    sheet, problems = anchored(root, evidence)
    assert problems == []
    (event,) = sheet.sheet.events
    assert [passage.number for passage in sheet.passages[event.id]] == [
        *range(1, len(event.evidence) + 1)
    ]
    return words(sheet, event)


def refused(root: Path, marked: str, **changes: str | bytes | None) -> Problem:
    """Return the one problem of marked evidence, which stands at the mark."""
    text, line, column = unmarked(EVENT.format(marked))
    evidence = text.removeprefix("- id: a\n  title: b\n  evidence: ").removesuffix("\n")
    sheet, (problem,) = anchored(root, evidence, **changes)
    place = problem.location
    assert (place.file, place.line, place.column) == ("content/timeline.yaml", line, column)
    assert place.text == text.split("\n")[line - 1]
    assert problem.help
    assert sheet.passages[FactId("a")] == ()
    return problem


@pytest.mark.parametrize(
    ("evidence", "passages"),
    [
        ("The ferry returned on 4 May", ["The ferry returned on 4 May"]),
        ("'\"It was a long winter,\"'", ["“It was a long winter,”"]),
        ("the captain said. The ferry left", ["the captain said.\n\nThe ferry left"]),
        ("été", ["e\u0301te\u0301"]),
        ("渡轮", ["渡轮"]),
        ("паром вернулся", ["паром вернулся"]),
        ("[4 May, 5 May]", ["4 May", "5 May"]),
        ("{exact: The ferry, suffix: left}", ["The ferry"]),
        ("{exact: The ferry, occurrence: 2}", ["The ferry"]),
    ],
)
def test_a_passage_is_found_in_the_words_of_the_source(
    tmp_path: Path, evidence: str, passages: list[str]
) -> None:
    """What is found is the source's own text, however the editor typed dashes and accents."""
    assert found(tmp_path, evidence) == passages


def test_a_place_is_half_open_in_code_points(tmp_path: Path) -> None:
    """Start and end cut the passage out of the raw text."""
    sheet, _ = anchored(tmp_path, "{exact: The ferry, occurrence: 2}")
    (passage,) = sheet.passages[FactId("a")]
    start = TEXT.index("The ferry left")
    assert (passage.source, passage.start, passage.end) == ("notice", start, start + 9)
    assert sheet.texts[SourceId("notice")].raw == TEXT


def test_words_that_stand_nowhere_are_refused_with_the_nearest(tmp_path: Path) -> None:
    """The mend shows the passage that was meant, with its place in the file."""
    problem = refused(tmp_path, "‸The ferry returned on 4 Mai")
    assert problem.rule is Rule.QUOTE_IS_FOUND
    assert problem.message == "these words do not stand in the source 'notice'"
    assert problem.help.startswith("the nearest passage is seeds/notice.txt:3:")
    assert '"The ferry returned on 4 May' in problem.help


@pytest.mark.parametrize(
    "evidence", ["‸a zeppelin crossed the Atlantic in March", '‸"!?"', '‸"  "']
)
def test_words_like_nothing_in_the_source_are_refused(tmp_path: Path, evidence: str) -> None:
    """Where nothing is like the quote, the mend says so and guesses nothing."""
    problem = refused(tmp_path, evidence)
    assert problem.rule is Rule.QUOTE_IS_FOUND
    assert problem.help == "nothing in seeds/notice.txt is like it; copy the passage from there"


def test_words_that_stand_twice_are_refused_with_what_settles_them(tmp_path: Path) -> None:
    """Each candidate comes with its line and the prefix, suffix or occurrence that names it."""
    problem = refused(tmp_path, "‸The ferry")
    assert problem.rule is Rule.QUOTE_IS_UNIQUE
    assert problem.message == "these words stand 2 times in the source 'notice' (lines 3, 5)"
    assert problem.help.startswith("say which one: line 3: ")
    assert "; line 5: " in problem.help


def test_a_proposed_mend_mends(tmp_path: Path) -> None:
    """Each of the selectors proposed for an ambiguous quote finds its own passage."""
    problem = refused(tmp_path / "before", "‸The ferry")
    choices = problem.help.removeprefix("say which one: ").split("; ")
    for number, choice in enumerate(choices):
        keys = choice.partition(": ")[2]
        evidence = f"{{exact: The ferry, {keys}}}"
        sheet, problems = anchored(tmp_path / str(number), evidence)
        assert problems == []
        (passage,) = sheet.passages[FactId("a")]
        assert sheet.texts[SourceId("notice")].lines.line_column(passage.start)[0] in {3, 5}
        assert (
            f"line {sheet.texts[SourceId('notice')].lines.line_column(passage.start)[0]}: "
            in choice
        )


def test_many_candidates_are_counted_and_some_are_shown(tmp_path: Path) -> None:
    """A word that stands everywhere is not listed for ever."""
    changes: Changes = {"seeds/notice.txt": "One ferry.\n" * 12}
    problem = refused(tmp_path, "‸ferry", **changes)
    assert problem.message == (
        "these words stand 12 times in the source 'notice' "
        "(lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and more)"
    )
    assert problem.help.count("line ") == 5


def test_words_without_any_difference_around_them_are_counted(tmp_path: Path) -> None:
    """Where no context tells two passages apart, the mend is the number of the one meant."""
    alike: Changes = {"seeds/notice.txt": "The ferry came back to Lumel.\n" * 40}
    problem = refused(tmp_path, "‸The ferry came back to Lumel", **alike)
    assert "occurrence: " in problem.help


@pytest.mark.parametrize(
    ("evidence", "whole"),
    [
        ("‸Retur", '"Returns"'),
        ("‸oats staye", '"boats stayed"'),
    ],
)
def test_a_part_of_a_word_is_refused_with_the_whole(
    tmp_path: Path, evidence: str, whole: str
) -> None:
    """A quote begins and ends where words do; the mend is the passage in whole words."""
    problem = refused(tmp_path, evidence)
    assert problem.rule is Rule.QUOTE_IS_WHOLE_WORDS
    assert problem.help == f"write {whole}"


def test_a_part_of_a_word_that_stands_twice_is_mended_with_its_context(tmp_path: Path) -> None:
    """Where the whole words stand twice, the mend says which of them is meant."""
    problem = refused(tmp_path, "‸erry returne")
    assert problem.rule is Rule.QUOTE_IS_WHOLE_WORDS
    assert problem.help == 'write "ferry returned"'
    twice: Changes = {"seeds/notice.txt": "A ferry came. One ferry left.\n"}
    assert refused(tmp_path, "‸ferr", **twice).help.startswith('write {exact: "ferry", ')


@pytest.mark.parametrize(
    "marked",
    [
        "\n    - The ferry returned on 4 May\n    - ‸zeppelin",
        "{prefix: x, exact: ‸zeppelin}",
        "[{exact: ‸zeppelin, prefix: x}]",
        "\n    exact: ‸zeppelin",
        "[4 May, 'e\u0301 渡轮回来了', {prefix: 🗂, exact: ‸zeppelin}]",
    ],
)
def test_a_problem_stands_at_the_words_themselves(tmp_path: Path, marked: str) -> None:
    """In a mapping, a list or a list of mappings, the place is that of the exact words."""
    text, line, column = unmarked(EVENT.format(marked))
    evidence = text.removeprefix("- id: a\n  title: b\n  evidence: ").removesuffix("\n")
    _, (*_, problem) = anchored(tmp_path, evidence)
    assert (problem.location.line, problem.location.column) == (line, column)


@pytest.mark.parametrize(
    ("marked", "mend"),
    [
        ("{exact: 4 May, source: ‸notise}", "did you mean 'notice'?"),
        ("{exact: 4 May, source: ‸zzz}", "the sources here are: notice"),
    ],
)
def test_a_source_that_is_not_there_is_told(tmp_path: Path, marked: str, mend: str) -> None:
    """The name of a source that there is not is told with the one that was meant."""
    problem = refused(tmp_path, marked)
    assert problem.rule is Rule.REFERENCE_RESOLVES
    assert problem.help == mend


def test_of_several_sources_evidence_names_one(tmp_path: Path) -> None:
    """Where a sheet has two sources, a quote does not go looking through both."""
    two: Changes = {"content/sources.yaml": TWO, "seeds/log.txt": "Logged on 4 May.\n"}
    problem = refused(tmp_path, "‸on 4 May", **two)
    assert problem.rule is Rule.REFERENCE_RESOLVES
    assert problem.message == "the evidence does not say in which of several sources it stands"
    assert problem.help.endswith("with one of: notice, log")
    sheet, problems = anchored(tmp_path, "{exact: on 4 May, source: log}", **two)
    assert problems == []
    assert [passage.source for passage in sheet.passages[FactId("a")]] == ["log"]
    assert words(sheet, sheet.sheet.events[0]) == ["on 4 May"]


@pytest.mark.parametrize("evidence", ["on 4 May", "{exact: on 4 May, source: notice}"])
def test_a_source_with_a_fault_of_its_own_raises_no_second_alarm(
    tmp_path: Path, evidence: str
) -> None:
    """Evidence in a text that could not be read is neither found nor told."""
    sheet, problems = anchored(tmp_path, evidence, **{"seeds/notice.txt": None})
    assert problems == []
    assert sheet.passages == {"a": ()}


def test_parts_are_placed_in_the_order_of_the_text(tmp_path: Path) -> None:
    """The parts of a source have their places too, sorted as they stand."""
    parts = "  parts: [{kind: caption, exact: on 5 May.}, {kind: headline, exact: Ferry Returns}]\n"
    sheet, problems = anchored(tmp_path, "4 May", **{"content/sources.yaml": SOURCES + parts})
    assert problems == []
    assert [(part.kind, part.start) for part in sheet.parts[SourceId("notice")]] == [
        (PartKind.HEADLINE, 0),
        (PartKind.CAPTION, TEXT.index("on 5 May")),
    ]


def test_a_part_that_is_not_there_is_told_in_its_record(tmp_path: Path) -> None:
    """A part that cannot be placed is a problem of sources.yaml; the others are placed."""
    parts = (
        "  parts:\n    - {kind: caption, exact: zeppelin}\n    - {kind: related, exact: boats}\n"
    )
    sheet, (problem,) = anchored(tmp_path, "4 May", **{"content/sources.yaml": SOURCES + parts})
    assert problem.rule is Rule.QUOTE_IS_FOUND
    place = problem.location
    assert (place.file, place.line, place.column) == ("content/sources.yaml", 7, 30)
    assert [part.kind for part in sheet.parts[SourceId("notice")]] == [PartKind.RELATED]


def test_every_target_of_every_fact_is_told(tmp_path: Path) -> None:
    """One fault does not hide the next, and facts of one id keep the passages of both."""
    more: Changes = {
        "content/claims.yaml": (
            "- id: c\n  statement: s\n  speech: direct\n  evidence: [zeppelin, 4 May, balloon]\n"
        ),
        "content/people.yaml": "- {id: a, name: Captain, kind: person, evidence: the captain}\n",
    }
    sheet, problems = anchored(tmp_path, "[5 May, airship]", **more)
    assert [(p.location.file, p.location.line) for p in problems] == [
        ("content/timeline.yaml", 3),
        ("content/claims.yaml", 4),
        ("content/claims.yaml", 4),
    ]
    assert [p.number for p in sheet.passages[FactId("c")]] == [2]
    assert len(sheet.passages[FactId("a")]) == 2
