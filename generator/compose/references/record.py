"""What is cited, as data: the one value that all formats of references are written from.

Input: what is known of a source, a sheet or a fact. Output: a `Reference`. It must not know any
format. What is not known is None or empty; a writer leaves it out and says nothing in its place.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from generator.edtf import Date, Edtf, Qualifier

_BREAKS: Final = re.compile("[ \t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
"""Spaces, and whatever some reader takes for the end of a line; not the no-break spaces."""

_FIRST_YEAR: Final = 1
_LAST_YEAR: Final = 9999


class ReferenceKind(StrEnum):
    """What is cited: a kind of source, named as in the content format, or something of ours."""

    NEWS_REPORT = "news report"
    REPORT = "report"
    PRESS_RELEASE = "press release"
    INTERVIEW = "interview"
    SPEECH = "speech"
    LEGISLATION = "legislation"
    DATASET = "dataset"
    BOOK = "book"
    ARTICLE = "article"
    WEB_PAGE = "web page"
    DOCUMENT = "document"
    SHEET = "fact sheet"
    FACT = "fact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A date with its words, and with the sentence for formats that cannot hold such a date."""

    edtf: Edtf
    words: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """What is cited. `key` holds a-z, 0-9 and `-` only.

    `genre` is the kind in the page's language. `authors` are names as they were given: whether a
    name is a person's or an organisation's, and which part of it is the family's, is not known.
    `container` is what it stands in. `language` is BCP 47. `notes` are whole sentences.
    """

    key: str
    kind: ReferenceKind
    genre: str
    title: str
    authors: tuple[str, ...] = ()
    container: str | None = None
    publisher: str | None = None
    issued: Dated | None = None
    accessed: Dated | None = None
    url: str | None = None
    language: str
    notes: tuple[str, ...] = ()

    def all_notes(self) -> tuple[str, ...]:
        """Return the notes, after them the dates that are more than a day, a month or a year."""
        dates = (self.issued, self.accessed)
        unsaid = (date.sentence for date in dates if date and not plain_date(date.edtf))
        return (*self.notes, *unsaid)


def one_line(text: str) -> str:
    """Return a text on one line, with single spaces, as all three formats can carry it."""
    return _BREAKS.sub(" ", text).strip()


def plain_date(edtf: Edtf) -> tuple[int, ...]:
    """Return year, month and day as far as known of a date that is exactly so; else nothing.

    Nothing is returned for intervals, doubtful or approximate dates, seasons, decades and
    centuries, and for years outside 1 to 9999: a format of plain numbers would make them surer
    than they are, or could not hold them.
    """
    if not isinstance(edtf, Date) or edtf.qualifier is not Qualifier.NONE:
        return ()
    return date_parts(edtf) if edtf.season is None else ()


def date_parts(date: Date) -> tuple[int, ...]:
    """Return year, month and day of a date as far as they are known, whatever its qualifier.

    Nothing is returned where even the year is not known, or is not one from 1 to 9999.
    """
    if date.unspecified.year_digits or not _FIRST_YEAR <= date.year <= _LAST_YEAR:
        return ()
    if date.month is None:
        return (date.year,)
    return (date.year, date.month) if date.day is None else (date.year, date.month, date.day)
