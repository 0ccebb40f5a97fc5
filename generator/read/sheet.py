"""One sheet's folder: its files, their entries, the texts of its sources."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final, TypeVar

from generator.model.facts import Claim, Entity, Event, Figure
from generator.model.origin import Origin
from generator.model.project import Sheet, SheetRecord, Summary
from generator.model.sources import Source, SourceRecord
from generator.problems import Location, Problem, Rule
from generator.read.decode import Decoded, decode_list, decode_one
from generator.read.inputs import decode_text, is_there, list_files, read_bytes, read_text
from generator.read.nodes import Node, lines_of, parse_yaml
from generator.text.spelling import nearest_word

T = TypeVar("T")

CONTENT: Final = PurePosixPath("content")
SEEDS: Final = PurePosixPath("seeds")
SHEET_FILES: Final = (
    "sheet.yaml",
    "summary.md",
    "timeline.yaml",
    "figures.yaml",
    "claims.yaml",
    "people.yaml",
    "sources.yaml",
)
SHARED_FILES: Final = ("site.yaml", "people.yaml", "sources.yaml")
ID_LINE: Final = re.compile(r"^[ \t]*(?:-[ \t]+)?id:[ \t]*([a-z0-9-]+)[ \t]*\r?$", re.MULTILINE)
"""A line that gives an entry's id, for files that are not whole YAML."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """The people and sources that stand at the root, for every sheet."""

    entities: Decoded[Entity] = field(default_factory=Decoded)
    records: Decoded[SourceRecord] = field(default_factory=Decoded)


def read_entries(root: Path, file: PurePosixPath, kind: type[T]) -> Decoded[T]:
    """Return the entries of a file that holds a list; a file that does not exist holds none."""
    if not is_there(root, file):
        return Decoded()
    node, lines, problems = _read_node(root, file)
    if problems and node is None:
        return Decoded(problems=problems, declared=_ids_in(root, file), lost=True)
    decoded = decode_list(node, kind, str(file), lines)
    return Decoded(
        entries=decoded.entries,
        problems=problems + decoded.problems,
        declared=decoded.declared,
        lost=decoded.lost,
    )


def _ids_in(root: Path, file: PurePosixPath) -> tuple[tuple[str, Origin], ...]:
    """Return the ids of a file that cannot be read, so that references to them raise no alarm."""
    data = read_bytes(root, file)
    if isinstance(data, Problem):
        return ()
    origin = Origin(file=str(file))
    return tuple((found, origin) for found in ID_LINE.findall(data.decode("utf-8", "replace")))


def read_record(root: Path, file: PurePosixPath, kind: type[T]) -> Decoded[T]:
    """Return the one entry of a file that must exist and hold a mapping."""
    node, lines, problems = _read_node(root, file)
    if problems and node is None:
        return Decoded(problems=problems)
    decoded = decode_one(node, kind, str(file), lines)
    return Decoded(entries=decoded.entries, problems=problems + decoded.problems)


def read_shared(root: Path) -> Shared:
    """Return the people and sources of the root of `content/`."""
    return Shared(
        entities=read_entries(root, CONTENT / "people.yaml", Entity),
        records=read_entries(root, CONTENT / "sources.yaml", SourceRecord),
    )


def read_sheet(
    root: Path, folder: PurePosixPath, language: str, shared: Shared
) -> tuple[Sheet, list[Problem]]:
    """Return the sheet of a folder, without the entries that could not be read, and all problems.

    A `sheet.yaml` that cannot be read is stood in for, so that the other stages can look at the
    rest. `language` is that of the site, for sources that name none.
    """
    record = read_record(root, folder / "sheet.yaml", SheetRecord)
    summary, said = _read_summary(root, folder / "summary.md")
    events = read_entries(root, folder / "timeline.yaml", Event)
    figures = read_entries(root, folder / "figures.yaml", Figure)
    claims = read_entries(root, folder / "claims.yaml", Claim)
    entities = read_entries(root, folder / "people.yaml", Entity)
    records = read_entries(root, folder / "sources.yaml", SourceRecord)
    problems = [*said, *unread_files(root, folder, SHEET_FILES)]
    for decoded in (record, events, figures, claims, entities, records):
        problems += decoded.problems
    sources, faults = _read_texts(root, (*shared.records.entries, *records.entries), language)
    problems += faults
    own = (events, figures, claims, entities)
    sheet = Sheet(
        path=folder.relative_to(CONTENT),
        record=record.entries[0] if record.entries else _stand_in(folder),
        summary=summary,
        events=events.entries,
        figures=figures.entries,
        claims=claims.entries,
        entities=shared.entities.entries + entities.entries,
        sources=sources,
        declared=_by_id(pair for each in (shared.entities, *own) for pair in each.declared),
        declared_sources=_by_id(shared.records.declared + records.declared),
        lacks_sources=bool(shared.records.problems or records.problems or faults),
        lacks_facts=any(each.lost for each in (*own, shared.entities)),
        lacks_words=bool(record.problems or said),
        shared=frozenset(entry_id for entry_id, _ in shared.entities.declared),
        shared_sources=frozenset(entry_id for entry_id, _ in shared.records.declared),
    )
    return sheet, problems + _without_source(sheet, folder)


def _stand_in(folder: PurePosixPath) -> SheetRecord:
    """Return a record for a sheet whose own cannot be read."""
    file = str(folder / "sheet.yaml")
    return SheetRecord(origin=Origin(file=file), title=folder.name, standfirst=folder.name)


def unread_files(root: Path, folder: PurePosixPath, known: tuple[str, ...]) -> list[Problem]:
    """Return a problem for each YAML or Markdown file of a folder that no stage would read."""
    problems = []
    for file in list_files(root, folder):
        if file.parent != folder or file.suffix not in {".yaml", ".yml", ".md"}:
            continue
        if file.name in known or file == CONTENT / "site.yaml" or file.name == "README.md":
            continue
        problems.append(_unread_file(file, known))
    return problems


def _unread_file(file: PurePosixPath, known: tuple[str, ...]) -> Problem:
    if file.name in SHEET_FILES:
        message = f"'{file.name}' is a file of a sheet, and no sheet stands here"
        mend = "move it into the folder of its sheet"
    else:
        message = f"'{file.name}' is not a file that is read here"
        guess = nearest_word(file.name, known)
        mend = f"did you mean '{guess}'?" if guess else f"the files here are {', '.join(known)}"
    return Problem(
        rule=Rule.KEY_IS_KNOWN, location=Location(file=str(file)), message=message, help=mend
    )


def _read_node(
    root: Path, file: PurePosixPath
) -> tuple[Node | None, tuple[str, ...], tuple[Problem, ...]]:
    text = read_text(root, file)
    if isinstance(text, Problem):
        return None, (), (text,)
    node, problems = parse_yaml(str(file), text)
    return node, lines_of(text), tuple(problems)


def _read_summary(root: Path, file: PurePosixPath) -> tuple[Summary | None, list[Problem]]:
    if not is_there(root, file):
        return None, []
    text = read_text(root, file)
    if isinstance(text, Problem):
        return None, [text]
    # Markdown knows one line end; no place in the text moves.
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return Summary(file=str(file), text=lines), []


def _read_texts(
    root: Path, records: tuple[SourceRecord, ...], language: str
) -> tuple[tuple[Source, ...], list[Problem]]:
    sources: list[Source] = []
    problems: list[Problem] = []
    for record in records:
        source = _read_source(root, record, language)
        if isinstance(source, Problem):
            problems.append(source)
        else:
            sources.append(source)
    return tuple(sources), problems


def _read_source(root: Path, record: SourceRecord, language: str) -> Source | Problem:
    name = PurePosixPath(record.text)
    if name.is_absolute() or ".." in name.parts or "\\" in record.text:
        return Problem(
            rule=Rule.FILE_IS_READABLE,
            location=record.origin.at("text"),
            message=f"'{record.text}' is not a file in seeds/",
            help="write the name of a file in seeds/, such as article.txt",
        )
    data = read_bytes(root, SEEDS / name)
    if isinstance(data, Problem):
        seeds = [str(file.relative_to(SEEDS)) for file in list_files(root, SEEDS)]
        guess = nearest_word(record.text, seeds)
        mend = f"did you mean '{guess}'?" if guess else data.help
        return Problem(
            rule=data.rule, location=record.origin.at("text"), message=data.message, help=mend
        )
    text = decode_text(SEEDS / name, data)
    if isinstance(text, Problem):
        return text
    return Source(
        record=record,
        text=text,
        sha256=hashlib.sha256(data).hexdigest(),
        language=record.language or language,
    )


def _without_source(sheet: Sheet, folder: PurePosixPath) -> list[Problem]:
    """Return the problem of a sheet that has facts but no record of a source, good or bad."""
    if sheet.declared_sources or sheet.lacks_sources or not sheet.declared:
        return []
    return [
        Problem(
            rule=Rule.KEY_IS_PRESENT,
            location=Location(file=str(folder / "sources.yaml")),
            message="the sheet has facts, but no source that they could rest on",
            help="add sources.yaml with the record of each text in seeds/",
        )
    ]


def _by_id(pairs: Iterable[tuple[str, Origin]]) -> dict[str, tuple[Origin, ...]]:
    ids: dict[str, tuple[Origin, ...]] = {}
    for entry_id, origin in pairs:
        ids[entry_id] = (*ids.get(entry_id, ()), origin)
    return ids
