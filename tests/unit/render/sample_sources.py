"""A source and its annotated text, made by hand for the tests of the render stage."""

from typing import Literal

from generator.views import (
    CiteLine,
    FieldView,
    MarkView,
    ParagraphView,
    SegmentView,
    SourceView,
    StripRow,
    StripSpan,
    UseView,
    Word,
)
from tests.unit.render.sample_words import FIRST, HOSTILE, NOTE, OPENING, SECOND


def source(show: Literal["full", "link"] = "full", linked: tuple[str, ...] = ()) -> SourceView:
    """Return a source of which all is known that can be, and something is not.

    `linked` are the links of the passages on its strip.
    """
    return SourceView(
        id="report",
        href="sources/report.html",
        title=f"تقرير {HOSTILE}",
        cite_line=CiteLine(
            anchor="line_report",
            before="A. One. “",
            title=f"تقرير {HOSTILE}",
            after="”, report. 1998.",
            language="ar",
            direction="rtl",
            more="cite.html#cite_report",
        ),
        fields=(
            FieldView(name="title", label="Title", value="Annual report", href=None, known=True),
            FieldView(
                name="url",
                label="Address",
                value="https://example.org/a?b=1&c=2",
                href="https://example.org/a?b=1&c=2",
                known=True,
            ),
            FieldView(name="authors", label="Author", value="not stated", href=None, known=False),
        ),
        note=NOTE,
        uses=(UseView(kind="event", label="Events", facts=(OPENING,)),),
        language="ar",
        direction="rtl",
        show=Word(value=show, label=show),
        show_sentence="The whole text is shown.",
        file="report.txt",
        sha256="0" * 64,
        size="101 characters",
        passages="3 passages carry facts",
        coverage="2 of 4 sentences carry facts",
        strip=(
            StripRow(
                name="event",
                label="Events",
                words="2 passages",
                path="M0 0H90M120 0H200",
                spans=tuple(StripSpan(href=href, path="M0 0H90") for href in linked),
            ),
            StripRow(
                name="unused", label="Not used", words="1 sentence", path="M300 0H400", spans=()
            ),
        ),
    )


def mark(number: int, lane: str, *anchors: str) -> MarkView:
    """Return a passage with a note, one of three."""
    return MarkView(
        number=number,
        note_anchor=f"m-{number}",
        href=f"#{anchors[0]}",
        anchors=anchors,
        place=f"line {number}",
        facts=(OPENING,),
        kinds=("event",),
        look="event",
        lane=lane,
        goes_on=False,
    )


OUTER = mark(1, "0", "q-opening-1", "q-books-1")
INNER = mark(2, "1", "q-visitors-1")
LATER = mark(3, "0", "q-ada-1")


def segment(text: str, *marks: MarkView, **places: tuple[MarkView, ...]) -> SegmentView:
    """Return a segment; `starts` and `ends` name the marks that begin and end with it."""
    return SegmentView(
        text=text,
        marks=marks,
        starts=places.get("starts", ()),
        ends=places.get("ends", ()),
        kind=None,
        cut_before=False,
        cut_after=False,
    )


PARAGRAPHS = (
    ParagraphView(
        anchor="p-1",
        line=1,
        kind=None,
        segments=(
            segment(FIRST[:4]),
            segment(FIRST[4:13], OUTER, starts=(OUTER,)),
            segment(FIRST[13:20], OUTER, INNER, starts=(INNER,), ends=(INNER,)),
            segment(FIRST[20:30], OUTER, ends=(OUTER,)),
            segment(FIRST[30:50]),
            segment(FIRST[50:], LATER, starts=(LATER,), ends=(LATER,)),
        ),
        notes=(OUTER, INNER, LATER),
        rooms=(0, 1, 1, 2),
        cut_before=False,
    ),
    ParagraphView(
        anchor="p-2",
        line=4,
        kind=Word(value="caption", label="Caption"),
        segments=(segment(SECOND),),
        notes=(),
        rooms=(0,),
        cut_before=True,
    ),
)
EXCERPT = (
    ParagraphView(
        anchor="p-2",
        line=4,
        kind=None,
        segments=(
            SegmentView(
                text="paragraph",
                marks=(),
                starts=(),
                ends=(),
                kind=Word(value="caption", label="Caption"),
                cut_before=True,
                cut_after=True,
            ),
        ),
        notes=(),
        rooms=(0,),
        cut_before=True,
    ),
)
