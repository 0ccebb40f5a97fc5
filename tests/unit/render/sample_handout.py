"""Parts of a handout made by hand for the tests of the render stage."""

from generator.views import (
    CitationView,
    CountedLink,
    CountedManner,
    DifferenceView,
    EndnoteView,
    EntryGroup,
    EntryView,
    GlanceView,
    LinkView,
    NotedFigure,
    NoteRef,
    NoteUse,
    PhrasePart,
    RichText,
    SourceWords,
    Word,
)
from generator.views.words import FactKind
from tests.unit.render.sample_words import FIRST, HOSTILE, SECOND

NOTES = (
    NoteRef(number="1", href="#note_1", words=f"Note 1 {HOSTILE}"),
    NoteRef(number="2", href="#note_2", words="Note 2"),
)
NOTED = RichText(
    source="It *opened* [@opening] <b>not bold</b>.",
    name="noted",
    citations={
        "opening": CitationView(
            href="#opening",
            label=HOSTILE,
            kind="event",
            manner=None,
            said_by=None,
            quote=None,
            source=None,
            live=None,
            more=None,
            notes=NOTES,
        ),
    },
)


def entry(name: str, kind: FactKind, *, bare: bool = False) -> EntryView:
    """Return an entry with all there may be in one, or with what there must be."""
    return EntryView(
        id=name,
        kind=kind,
        lead=f"March 1998 {HOSTILE}",
        title=f"Title of {name} {HOSTILE}",
        notes=NOTES[:1] if bare else NOTES,
        said_by=()
        if bare
        else (
            PhrasePart(text="Said by "),
            PhrasePart(text=f"Ada {HOSTILE}", href="#ada", kind="person"),
        ),
        manner=None if bare else f"estimate {HOSTILE}",
        labels=() if bare else (f"disputed {HOSTILE}",),
        hedge=None if bare else SourceWords(text=HOSTILE, language="ar", direction="rtl"),
        lines=() if bare else (f"As of: 1998 {HOSTILE}",),
        remarks=() if bare else (NOTED,),
    )


def endnote(number: str, *, withheld: bool = False) -> EndnoteView:
    """Return an endnote of a passage over two paragraphs, or only its place."""
    return EndnoteView(
        number=number,
        anchor=f"note_{number}",
        opening="“…",
        quote=() if withheld else (FIRST[4:], SECOND[:19]),
        closing="”",
        source=LinkView(href="#source_report", label=f"Annual report {HOSTILE}"),
        record="date not stated" if withheld else f"The Press {HOSTILE}, 1998",
        place="lines 1 to 4",
        language="ar",
        direction="rtl",
        facts=(
            NoteUse(
                id="opening",
                href="#opening",
                kind_label="event",
                when="March 1998",
                said_by=f"Said by Ada {HOSTILE}.",
            ),
            NoteUse(
                id="ada", href="#ada", kind_label="person or organisation", when=None, said_by=""
            ),
        ),
    )


GLANCED = GlanceView(
    happened=(
        CountedLink(href="#opening", label=f"It opened {HOSTILE}", kind="event", count="1998"),
    ),
    when=LinkView(href="#timeline_heading", label=f"dated events in 1998 {HOSTILE}"),
    speakers=(
        CountedLink(href="#ada", label=f"Ada {HOSTILE}", kind="person", count="2 of 3 statements"),
        CountedLink(href="#source_report", label="this report", kind="source", count="1"),
    ),
    others=LinkView(href="#people_heading", label="2 others"),
    manners=(
        CountedManner(manner=Word(value="direct", label="direct quotation"), count="2"),
        CountedManner(manner=Word(value="narrated", label=f"narration {HOSTILE}"), count="1"),
    ),
    checked="No statement was checked beyond its source.",
    unknown=LinkView(href="#unknowns_heading", label="1 question"),
)
FIGURE, EVENT, LOOSE, CLAIM, ENTITY = (
    entry("visitors", "figure"),
    entry("opening", "event"),
    EntryGroup(title=f"No order {HOSTILE}", entries=(entry("closing", "event", bare=True),)),
    entry("too-small", "claim"),
    entry("ada", "entity", bare=True),
)
DIFFERENCE = DifferenceView(
    anchor="key_visitors",
    title=f"visitors {HOSTILE}",
    sentence="They do not agree.",
    figures=(NotedFigure(href="#visitors", words="about 40", title="visitors", notes=NOTES),),
)
ENDNOTES = (endnote("1"), endnote("2", withheld=True))
