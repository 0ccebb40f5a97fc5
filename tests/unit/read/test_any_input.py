"""Whatever stands in a file, reading and checking end with problems in their places, no worse."""

import random
import tempfile
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.pipeline import check_project
from generator.read.nodes import lines_of, parse_yaml
from tests.projects import ROOT, SITES, lay_out

FILES = ("site", "sheet", "timeline", "figures", "claims", "people", "sources")
KEYS = (
    *("id", "title", "date", "evidence", "exact", "prefix", "occurrence", "source", "links", "to"),
    *("relation", "history", "note", "kind", "value", "as_written", "qualifier", "unit", "of"),
    *("derived", "multiply", "divide", "key", "attribution", "people", "basis", "speech", "name"),
    *("statement", "label", "text", "sha256", "parts", "show", "url", "aliases", "leading"),
    *("unknowns", "question", "standfirst", "tags", "before", "after", "language", "verification"),
)
VALUES = (
    *("", "a", "ferry-returns", "notice", "2031-05-04", "2031/..", "1985", "the ferry returned"),
    *(
        "about",
        "direct",
        "document",
        "person",
        "inferred",
        "[@x]",
        "<b>",
        "مرحبا",
        "🗂",
        "-1",
        "1e9",
    ),
    *("notice.txt", "../x", "javascript:alert(1)", "0" * 64, "supports", "caption", "link", "~"),
)
VALUE = st.recursive(
    st.sampled_from(VALUES),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    ),
    max_leaves=12,
)
QUIET = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=100, derandomize=True
)


def check(files: dict[str, str | bytes | None]) -> None:
    """Check the smallest project with these files, and that every problem has a place in them."""
    with tempfile.TemporaryDirectory() as folder:
        root = lay_out(Path(folder), files)
        for problem in check_project(root).problems:
            place = problem.location
            assert problem.message
            assert problem.help
            assert place.line >= 1
            assert place.column >= 1
            content = (root / place.file).read_bytes() if (root / place.file).is_file() else b""
            lines = lines_of(content.decode("utf-8", "replace").removeprefix("\ufeff"))
            assert place.line <= len(lines)
            assert place.column <= len(lines[place.line - 1]) + 1


@QUIET
@given(text=st.text(), file=st.sampled_from(FILES))
def test_any_text_is_read(text: str, file: str) -> None:
    """No text in a file of content raises anything."""
    check({f"content/{file}.yaml": text.encode("utf-8", "surrogatepass")})


@QUIET
@given(
    data=st.binary(),
    file=st.sampled_from(
        [*(f"content/{f}.yaml" for f in FILES), "content/summary.md", "seeds/notice.txt"]
    ),
)
def test_any_bytes_are_read(data: bytes, file: str) -> None:
    """No bytes in a file of content or in a source raise anything."""
    check({file: data})


@settings(QUIET, max_examples=300)
@given(value=VALUE, file=st.sampled_from(FILES))
def test_any_values_are_checked(value: object, file: str) -> None:
    """Known keys with any values, in any nesting, are told or taken, never more than that."""
    check({f"content/{file}.yaml": yaml.safe_dump(value, allow_unicode=True)})


@settings(QUIET, max_examples=300)
@given(
    entries=st.lists(st.dictionaries(st.sampled_from(KEYS), VALUE, max_size=8), max_size=3),
    file=st.sampled_from(FILES[2:]),
)
def test_any_entries_are_checked(entries: list[object], file: str) -> None:
    """A list of entries of any keys and values is told or taken."""
    check({f"content/{file}.yaml": yaml.safe_dump(entries, allow_unicode=True)})


@pytest.mark.parametrize("seed", range(40))
def test_a_sheet_with_any_slip_is_checked(tmp_path: Path, seed: int) -> None:
    """A character lost, doubled or swapped anywhere in real content ends in problems or in none."""
    chance = random.Random(seed)  # noqa: S311 - a fixed order, no secret
    files = sorted(path for path in (SITES / "full").rglob("*") if path.is_file())
    changed = chance.choice([path for path in files if path.suffix in {".yaml", ".md"}])
    for path in files:
        data = path.read_bytes()
        if path == changed:
            text = data.decode()
            at = chance.randrange(len(text))
            new = chance.choice(["", text[at] * 2, "\t", ": ", "'", "\n", "[", "&", "\u202e", "-"])
            data = (text[:at] + new + text[at + 1 :]).encode()
        copy = tmp_path / path.relative_to(SITES / "full")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(data)
    for problem in check_project(tmp_path).problems:
        assert problem.message
        assert problem.help
        assert problem.location.line >= 1


@pytest.mark.parametrize(
    "path", sorted((ROOT / "content").rglob("*.yaml")), ids=lambda path: path.name
)
def test_real_content_cut_anywhere_has_a_place_for_its_fault(path: Path) -> None:
    """A file that ends too early is whole, or is told at a line that it has."""
    text = path.read_text(encoding="utf-8")
    for end in range(0, len(text), max(1, len(text) // 60)):
        _, problems = parse_yaml("f.yaml", text[:end])
        for problem in problems:
            assert problem.location.line <= text[:end].count("\n") + 1
