"""The PDF of a page that needs no other file: the bytes of the handout in, those of the PDF out.

WeasyPrint, an optional extra, does the work; it is loaded only when a PDF is asked for. It gets
nothing but the page and the fonts of the machine: it opens no other file and no address. The same
page, with the same fonts, gives the same bytes.
"""

import io
import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from types import ModuleType
from typing import Final, Literal

from generator.problems import FactsheetError

Paper = Literal["a4", "letter"]
"""The sizes of paper: ISO 216 A4, or North American Letter."""

_SIZES: Final[dict[Paper, str]] = {"a4": "A4", "letter": "letter"}

NO_LIBRARY: Final = (
    "a PDF needs the library WeasyPrint; install it with: pip install 'factsheet[pdf]'"
)
NO_PANGO: Final = (
    "a PDF needs Pango, which WeasyPrint did not find on this machine; on Debian install it with:"
    " apt-get install libpango-1.0-0 libpangoft2-1.0-0"
)

NO_FONT: Final = (
    "no font of this machine has %(count)s of the letters in the handout, such as U+%(example)s;"
    " install a font that has them (on Debian: apt-get install fonts-noto-core fonts-noto-cjk),"
    " or build without --pdf"
)

_NO_GLYPH: Final = ".notdef glyph"
"""How the library's message about a character without a font begins."""

_ACCESSIBLE: Final = "pdf/ua-1"
"""The variant of PDF: tagged, with language and title (ISO 14289-1)."""


def typeset(page: bytes, paper: Paper) -> bytes:
    """Return an HTML page as a PDF on this paper.

    Raises FactsheetError, in one sentence, where WeasyPrint or what it rests on is missing, or a
    font for letters of the page: a quotation printed as boxes would prove nothing.
    """
    with warnings.catch_warnings(), _letters_not_shown() as lost:
        warnings.simplefilter("ignore")  # they speak of the library's insides, not of the page
        library = _library()
        size = library.CSS(string=f"@page {{ size: {_SIZES[paper]} }}")
        closed = library.urls.URLFetcher(allowed_protocols={"data"})  # pictures in the page itself
        document = library.HTML(string=page.decode(), url_fetcher=closed, media_type="print")
        made: bytes = document.write_pdf(stylesheets=[size], pdf_variant=_ACCESSIBLE)
    if lost:
        raise FactsheetError(NO_FONT % {"count": len(lost), "example": f"{ord(min(lost)):04X}"})
    return made


class _Listener(logging.Handler):
    """Collects the letters of which the library says that no font has them.

    Signs that are no letters, such as emoji, may become boxes: no word is lost by that.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.letters: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        """Take the character out of the library's message."""
        if str(record.msg).startswith(_NO_GLYPH) and isinstance(record.args, tuple):
            character = str(record.args[0])
            self.letters.update([character] if character.isalpha() else [])


@contextmanager
def _letters_not_shown() -> Iterator[set[str]]:
    """Yield the set into which the letters come that no font of this machine has."""
    listener, logger = _Listener(), logging.getLogger("weasyprint")
    logger.addHandler(listener)
    try:
        yield listener.letters
    finally:
        logger.removeHandler(listener)


def _library() -> ModuleType:
    """Return WeasyPrint; its fonts' library must not write to the terminal either."""
    try:
        with redirect_stdout(io.StringIO()):  # it prints advice when it misses Pango
            import weasyprint  # noqa: PLC0415 - optional, and slow to load
    except ImportError as error:
        raise FactsheetError(NO_LIBRARY) from error
    except OSError as error:
        raise FactsheetError(NO_PANGO) from error
    logging.getLogger("fontTools").addHandler(logging.NullHandler())
    library: ModuleType = weasyprint
    return library
