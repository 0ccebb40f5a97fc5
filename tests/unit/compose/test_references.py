"""The three formats of references: each read back by a library that others read them with."""

import json
import re
from itertools import product
from typing import Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import MonthIntMiddleware, SeparateCoAuthors
from citeproc.source.json import CiteProcJSON
from hypothesis import example, given
from hypothesis import strategies as st
from pylatexenc.latex2text import (
    LatexNodes2Text,
    MacroTextSpec,
    get_default_latex_context_db,
)

from generator.compose.references import Dated, Reference, ReferenceKind, bibtex, csl_json, ris
from generator.compose.references.record import one_line, plain_date
from generator.compose.references.ris import crlf
from generator.edtf import parse_edtf
from generator.model.fields import SourceKind

HARD = [
    "{ and }, {{unclosed, } closed first",
    r"\ \\ \textbf{x} \{ C:\new",
    "100 % of #1 & _all_ ~ ^ $5 $x$",
    "He said \"no\", ''never'', ``ever'' -- or --- so; ?` !` <<or>>",
    "TY  - JOUR",
    "a\nER  - \nTY  - BOOK\r\nTI  - taken over",
    "a\x85b\u2028ER  - \u2029c\x0bd",
    "Smith and Sons and Co., Inc.",
    "Dvořák, Antonín",
    "عنوان بالعربية {…} 50٪",
    "中文标题「引号」。",
    "👩‍🏫 🏴󠁧󠁢󠁥󠁮󠁧󠁿 é",
    "@misc{x, title = {y}}",
    "</code><script>alert(1)</script>",
    "x\u00a0y\u2009z",
    "*",
    "-",
    "@comment",
    "ends in a backslash \\",
]
TEX = get_default_latex_context_db()
TEX.add_context_category(
    "ascii",  # LaTeX has these for the ASCII signs; the library lacks two, and reads U+02C6 for one
    prepend=True,
    macros=[
        MacroTextSpec("textbraceleft", simplify_repl="{"),
        MacroTextSpec("textbraceright", simplify_repl="}"),
        MacroTextSpec("textasciicircum", simplify_repl="^"),
    ],
)
texts = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t\r\x85"), min_size=1
).filter(lambda text: text.strip() != "" and one_line(text) != "")
hard = st.sampled_from(HARD) | texts


def reference(**keys: Any) -> Reference:  # noqa: ANN401 - any field
    """Return a reference, a document without more than a title if nothing else is said."""
    values = {
        "key": "river-board",
        "kind": ReferenceKind.DOCUMENT,
        "genre": "document",
        "title": "A title",
        "language": "en",
        **keys,
    }
    return Reference(**values)


def dated(text: str) -> Dated:
    """Return a date whose words are its EDTF between brackets."""
    return Dated(edtf=parse_edtf(text), words=f"<{text}>", sentence=f"Published: <{text}>")


def entries(text: str) -> list[dict[str, Any]]:
    """Return the entries that bibtexparser reads, names apart, TeX as text but in addresses."""
    library = parse_string(text, append_middleware=[MonthIntMiddleware(), SeparateCoAuthors()])
    assert not library.failed_blocks
    return [
        {"entry": entry.entry_type, "key": entry.key}
        | {field.key: read(field.key, field.value) for field in entry.fields}
        for entry in library.entries
    ]


def read(field: str, value: Any) -> Any:  # noqa: ANN401 - what the library gives
    """Return the value of a field as text, or as a list of texts."""
    if isinstance(value, list):
        return [read(field, each) for each in value]
    raw = field in {"url", "date", "urldate"} or not isinstance(value, str)
    return value if raw else LatexNodes2Text(latex_context=TEX).latex_to_text(value)


def records(text: str) -> list[dict[str, Any]]:
    """Return the records that rispy reads."""
    found: list[dict[str, Any]] = rispy.loads(text)
    return found


@given(hard, st.lists(hard, max_size=3), hard)
@example(HARD[0], HARD, HARD[1])
@example(HARD[1], HARD[4:], HARD[0])
def test_any_words_come_back_from_every_format(title: str, names: list[str], note: str) -> None:
    """Whatever a title, a name or a note holds is read back as it was, on one line."""
    given_one = reference(title=title, authors=tuple(names), notes=(note,), publisher=note)
    wanted = [one_line(name) for name in names]
    (entry,) = entries(bibtex([given_one]))
    assert entry["title"] == one_line(title)
    assert entry.get("author", []) == wanted
    assert entry["note"] == entry["howpublished"] == one_line(note)
    (record,) = records(ris([given_one]))
    assert record["title"] == trimmed(title)
    assert record.get("authors", []) == [trimmed(name) for name in names]
    assert record["notes"] == [trimmed(note)]
    (item,) = json.loads(csl_json([given_one]))
    assert item["title"] == one_line(title)
    assert item.get("author", []) == [{"literal": name} for name in wanted]
    parts = CiteProcJSON([item])["river-board"]["title"]
    assert "".join(map(str, parts)) == one_line(title)


def trimmed(text: str) -> str:
    """Return a text as rispy gives it: it takes white space of any kind from both ends."""
    return one_line(text).strip()


@given(st.lists(hard, min_size=1, max_size=4))
def test_any_words_leave_the_next_reference_whole(titles: list[str]) -> None:
    """No title ends its own record early, or begins another."""
    several = [reference(key=f"r-{n}", title=title) for n, title in enumerate(titles)]
    keys = [one.key for one in several]
    assert [entry["key"] for entry in entries(bibtex(several))] == keys
    assert [record["id"] for record in records(ris(several))] == keys
    assert [record["id"] for record in records(crlf(ris(several)))] == keys
    assert [item["id"] for item in json.loads(csl_json(several))] == keys


FULL = reference(
    kind=ReferenceKind.NEWS_REPORT,
    genre="news report",
    authors=("Anna Ruiz", "The River Board"),
    container="The Courier",
    publisher="The Courier",
    issued=dated("2031-04-09"),
    accessed=dated("2031-05"),
    url="https://example.org/a_b;c?d=%20&e#f~g",
    language="zh-Hans",
    notes=("Archived: https://example.net/1",),
)


def test_bibtex_says_all_that_is_known() -> None:
    """The whole entry, letter by letter."""
    assert bibtex([FULL]) == (
        "@misc{river-board,\n"
        "  title = {{A title}},\n"
        "  author = {{Anna Ruiz} and {The River Board}},\n"
        "  howpublished = {The Courier},\n"
        "  type = {news report},\n"
        "  date = {2031-04-09},\n"
        "  year = {2031},\n"
        "  month = apr,\n"
        "  urldate = {2031-05},\n"
        "  url = {https://example.org/a_b;c?d=%20&e#f~g},\n"
        "  language = {zh-Hans},\n"
        "  note = {Archived: https://example.net/1},\n"
        "}"
    )
    assert entries(bibtex([FULL]))[0]["url"] == FULL.url


def test_ris_says_all_that_is_known() -> None:
    """The whole record; a semicolon in an address would part it in two."""
    assert ris([FULL]).split("\n") == [
        "TY  - NEWS",
        "ID  - river-board",
        "M3  - news report",
        "TI  - A title",
        "AU  - Anna Ruiz",
        "AU  - The River Board",
        "T2  - The Courier",
        "PB  - The Courier",
        "PY  - 2031",
        "DA  - 2031/04/09/",
        "Y2  - 2031/05//",
        "UR  - https://example.org/a_b%3Bc?d=%20&e#f~g",
        "LA  - zh-Hans",
        "N1  - Archived: https://example.net/1",
        "ER  - ",
    ]
    assert len(records(ris([FULL]))[0]["urls"]) == 1


def test_csl_json_says_all_that_is_known() -> None:
    """The whole item, one field a line."""
    text = csl_json([FULL])
    assert json.loads(text) == [
        {
            "id": "river-board",
            "type": "article-newspaper",
            "title": "A title",
            "author": [{"literal": "Anna Ruiz"}, {"literal": "The River Board"}],
            "container-title": "The Courier",
            "publisher": "The Courier",
            "genre": "news report",
            "issued": {"date-parts": [[2031, 4, 9]]},
            "accessed": {"date-parts": [[2031, 5]]},
            "URL": FULL.url,
            "language": "zh-Hans",
            "note": "Archived: https://example.net/1",
        }
    ]
    assert len(text.split("\n")) == 12 + 4
    source = CiteProcJSON(json.loads(text))["river-board"]
    assert (source.type, source["issued"].year, source["issued"].day) == (
        "article-newspaper",
        2031,
        9,
    )


def test_what_is_not_known_is_left_out() -> None:
    """No name is put for an unknown author, and no date for an unknown one."""
    bare = reference()
    assert bibtex([bare]).count("\n") == 4
    assert ris([bare]).split("\n")[2:] == ["M3  - document", "TI  - A title", "LA  - en", "ER  - "]
    (item,) = json.loads(csl_json([bare]))
    assert set(item) == {"id", "type", "title", "genre", "language"}


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2024", {"date-parts": [[2024]]}),
        ("2024-XX", {"date-parts": [[2024]]}),
        ("2024-10", {"date-parts": [[2024, 10]]}),
        ("2024-10-XX", {"date-parts": [[2024, 10]]}),
        ("2024-10-05T12:30:00Z", {"date-parts": [[2024, 10, 5]]}),
        ("2024-10~", {"date-parts": [[2024, 10]], "circa": True}),
        ("2024?", {"date-parts": [[2024]], "circa": True}),
        ("2024-21", {"date-parts": [[2024]], "season": 1}),
        ("2024-24%", {"date-parts": [[2024]], "season": 4, "circa": True}),
        ("2023-12-30/2024-01", {"date-parts": [[2023, 12, 30], [2024, 1]]}),
        ("2023~/2024", {"date-parts": [[2023], [2024]], "circa": True}),
        ("2023-21/2024-22", {"literal": "<2023-21/2024-22>"}),
        ("2024/..", {"literal": "<2024/..>"}),
        ("/2024", {"literal": "</2024>"}),
        ("201X", {"literal": "<201X>"}),
        ("201X/2024", {"literal": "<201X/2024>"}),
        ("-0043", {"literal": "<-0043>"}),
        ("0000", {"literal": "<0000>"}),
    ],
)
def test_csl_json_says_a_date_no_surer_than_it_is(edtf: str, said: dict[str, object]) -> None:
    """Parts where there are any, circa where there is doubt, else the date in words."""
    one = reference(issued=dated(edtf))
    (item,) = json.loads(csl_json([one]))
    assert item["issued"] == said
    assert CiteProcJSON([item])["river-board"]["issued"]


@pytest.mark.parametrize(
    ("edtf", "parts", "bib", "day"),
    [
        ("2024", (2024,), {"year": "2024"}, "2024///"),
        ("2024-10", (2024, 10), {"year": "2024", "month": 10}, "2024/10//"),
        ("0987-10-05", (987, 10, 5), {"year": "987", "month": 10}, "0987/10/05/"),
        ("2024~", (), {}, None),
        ("2024-10-05?", (), {}, None),
        ("2024-21", (), {}, None),
        ("2023/2024", (), {}, None),
        ("201X", (), {}, None),
    ],
)
def test_numbers_say_only_a_date_that_is_plain(
    edtf: str, parts: tuple[int, ...], bib: dict[str, object], day: str | None
) -> None:
    """BibTeX has the date as EDTF too; where numbers would be too sure, a note has it in words."""
    assert plain_date(parse_edtf(edtf)) == parts
    one = reference(issued=dated(edtf), accessed=dated(edtf))
    (entry,) = entries(bibtex([one]))
    assert {name: entry[name] for name in ("year", "month") if name in entry} == bib
    assert entry["date"] == entry["urldate"] == edtf
    (record,) = records(ris([one]))
    assert (record.get("date"), record.get("access_date")) == (day, day)
    note = [] if parts else [f"Published: <{edtf}>"] * 2
    assert record.get("notes", []) == note
    assert entry.get("note", "") == " ".join(note)


def test_every_kind_has_a_type_in_every_format() -> None:
    """Each kind of source is a kind of reference, and each of these is written."""
    assert {kind.value for kind in SourceKind} < {kind.value for kind in ReferenceKind}
    every = [reference(key=f"k-{n}", kind=kind) for n, kind in enumerate(ReferenceKind)]
    types = [item["type"] for item in json.loads(csl_json(every))]
    known = "article article-newspaper book dataset document interview legislation report speech"
    assert set(types) == {*known.split(), "webpage"}
    assert {record["type_of_reference"] for record in records(ris(every))} < set(
        rispy.TYPE_OF_REFERENCE_MAPPING
    )
    assert {entry["entry"] for entry in entries(bibtex(every))} == {"misc", "book", "techreport"}


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        (ReferenceKind.BOOK, "publisher"),
        (ReferenceKind.REPORT, "institution"),
        (ReferenceKind.SPEECH, "howpublished"),
    ],
)
def test_bibtex_has_the_publisher_where_the_type_wants_it(kind: ReferenceKind, field: str) -> None:
    """Each type of entry prints another field."""
    (entry,) = entries(bibtex([reference(kind=kind, publisher="The Press")]))
    assert entry[field] == "The Press"
    assert ("type" in entry) == (kind is not ReferenceKind.BOOK)


def test_no_references_are_an_empty_text() -> None:
    """An empty list is a list in JSON, and nothing in the other two."""
    assert (bibtex([]), ris([]), crlf(ris([])), csl_json([])) == ("", "", "", "[]")


def test_lines_of_a_ris_file_end_as_its_specification_says() -> None:
    """A carriage return and a line feed after every line, the last one too."""
    text = crlf(ris([reference()]))
    assert text.endswith("ER  - \r\n")
    assert re.findall(r"(?<!\r)\n|\r(?!\n)", text) == []


def test_one_line_keeps_what_is_no_break() -> None:
    """Line breaks of any kind and runs of spaces are one space; a no-break space stays."""
    breaks = ["\n", "\r\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\t", "  "]
    for before, after in product(breaks, repeat=2):
        assert one_line(f"{before}a{before}{after}b{after}") == "a b"
    assert one_line("a\u00a0b") == "a\u00a0b"
