"""The PDF of the handout: whole, the same each time, alone, and a sentence where it cannot be."""

import base64
import builtins
import io
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest
from pypdf import PdfReader
from pypdf.generic import (
    BooleanObject,
    DictionaryObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from generator.problems import FactsheetError
from generator.typeset import NO_FONT, NO_LIBRARY, NO_PANGO, typeset
from tests.projects import ROOT

PAGE: Final = (
    '<!doctype html><html lang="de"><head><title>Das Gesetz</title>'
    '<meta name="author" content="Die Redaktion"><meta name="description" content="Worum es geht.">'
    "</head><body><h1>Ein Gesetz</h1><p>Um <q>24 000</q> ✓</p></body></html>"
).encode()
DOT: Final = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"
    "AAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""A picture of one point, PNG in base64."""

SIZES: Final = {"a4": (595, 842), "letter": (612, 792)}


def read(pdf: bytes) -> PdfReader:
    """Return a PDF opened to be read; any fault of its form is an error."""
    return PdfReader(io.BytesIO(pdf), strict=True)


def inside(thing: object, *names: str) -> PdfObject:
    """Return what stands in a dictionary of a PDF under these names, each inside the one before."""
    for name in names:
        assert isinstance(thing, DictionaryObject)
        thing = thing[name].get_object()
    assert isinstance(thing, PdfObject)
    return thing


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_page_becomes_a_pdf_on_the_paper_that_is_asked_for(paper: str) -> None:
    """The words are in it as words, on sheets of the size."""
    (sheet,) = read(typeset(PAGE, "a4" if paper == "a4" else "letter")).pages
    assert "Ein Gesetz" in sheet.extract_text()
    assert "24 000" in sheet.extract_text()
    assert (round(sheet.mediabox.width), round(sheet.mediabox.height)) == SIZES[paper]


def test_a_pdf_says_what_it_is_and_when_it_was_made_it_does_not_say() -> None:
    """Title, author, subject and language are those of the page; there is no date and no name."""
    pdf = read(typeset(PAGE, "a4"))
    assert pdf.metadata is not None
    told = {name: str(value) for name, value in pdf.metadata.items() if name != "/Producer"}
    assert told == {
        "/Title": "Das Gesetz",
        "/Author": "Die Redaktion",
        "/Subject": "Worum es geht.",
    }
    assert inside(pdf.trailer, "/Root", "/Lang") == TextStringObject("de")
    assert "/ID" not in pdf.trailer


def test_a_pdf_can_be_heard() -> None:
    """It is tagged, as PDF/UA-1 asks (ISO 14289-1)."""
    pdf = read(typeset(PAGE, "a4")).trailer
    assert inside(pdf, "/Root", "/MarkInfo", "/Marked") == BooleanObject(value=True)
    assert isinstance(inside(pdf, "/Root", "/StructTreeRoot"), DictionaryObject)
    metadata = inside(pdf, "/Root", "/Metadata")
    assert isinstance(metadata, StreamObject)
    assert b'pdfuaid:part="1"' in metadata.get_data()


def test_nothing_is_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Neither a host nor the disk is asked for what a page names; what is in the page is shown."""
    picture = base64.b64decode(DOT)
    (tmp_path / "dot.png").write_bytes(picture)
    (tmp_path / "own.css").write_text("h1 { display: none }", encoding="utf-8")
    named = (
        f'<link rel="stylesheet" href="{(tmp_path / "own.css").as_uri()}">'
        f'<img alt="a" src="http://127.0.0.1:9/a.png">'
        f'<img alt="b" src="{(tmp_path / "dot.png").as_uri()}">'
        f'<img alt="c" src="data:image/png;base64,{DOT}">'
    )

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was made")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    (sheet,) = read(typeset(PAGE.replace(b"<p>", named.encode() + b"<p>"), "a4")).pages
    assert "Ein Gesetz" in sheet.extract_text()
    pictures = inside(sheet, "/Resources", "/XObject")
    assert isinstance(pictures, DictionaryObject)
    assert len(pictures) == 1
    assert capfd.readouterr() == ("", "")


def test_what_the_library_has_to_say_does_not_reach_the_terminal(
    capfd: pytest.CaptureFixture[str],
) -> None:
    """A style that it does not know is no matter for whoever builds a site."""
    typeset(PAGE.replace(b"</head>", b"<style>p { text-wrap: nonsense }</style></head>"), "a4")
    assert capfd.readouterr() == ("", "")


def test_the_same_page_gives_the_same_bytes_in_any_process(tmp_path: Path) -> None:
    """Neither the hash seed, the clock, the folder nor the epoch of the sources is seen in it."""
    code = (
        "import sys, pathlib; from generator.typeset import typeset;"
        "sys.stdout.buffer.write(typeset(pathlib.Path(sys.argv[1]).read_bytes(), 'a4'))"
    )
    page = tmp_path / "page.html"
    page.write_bytes(PAGE)
    settings: tuple[Mapping[str, str], ...] = (
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "2", "TZ": "America/Anchorage", "SOURCE_DATE_EPOCH": "0"},
    )
    made = [
        subprocess.run(  # noqa: S603 - our own module
            [sys.executable, "-c", code, str(page)],
            capture_output=True,
            check=True,
            cwd=tmp_path,
            env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONPATH": str(ROOT), **extra},
        ).stdout
        for extra in settings
    ]
    assert made == [typeset(PAGE, "a4")] * 2


@pytest.mark.parametrize(
    ("error", "sentence"),
    [(ModuleNotFoundError("weasyprint"), NO_LIBRARY), (OSError("libpango"), NO_PANGO)],
    ids=["library", "pango"],
)
def test_what_is_missing_is_said_with_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    error: Exception,
    sentence: str,
) -> None:
    """One sentence, and not a word of advice from the library beside it."""
    real = builtins.__import__

    def broken(name: str, *rest: object) -> ModuleType:
        if name == "weasyprint":
            print("\n-----\nadvice")  # noqa: T201 - as the library does
            raise error
        return real(name, *rest)  # type: ignore[arg-type] # passed on as it came

    monkeypatch.setattr(builtins, "__import__", broken)
    with pytest.raises(FactsheetError) as caught:
        typeset(PAGE, "a4")
    assert str(caught.value) == sentence
    assert capfd.readouterr() == ("", "")


def test_letters_that_no_font_has_are_no_boxes_in_a_pdf() -> None:
    """A PDF whose words cannot be read is refused; that an emoji is a box is borne."""
    cypro_minoan = "\U00012f90\U00012f91"
    with pytest.raises(FactsheetError) as caught:
        typeset(PAGE.replace(b"24 000", cypro_minoan.encode()), "a4")
    assert str(caught.value) == NO_FONT % {"count": 2, "example": "12F90"}
    unassigned = "\U0001fbff\ue000"
    assert typeset(PAGE.replace(b"24 000", unassigned.encode()), "a4")
