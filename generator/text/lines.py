r"""Lines, columns and paragraphs of a text.

Input is a raw text, output are counts from 1 and half-open ranges in code points. A line ends at
`\n`, `\r\n` or `\r` and nowhere else: editors and compilers do not count the further line
separators of Unicode, so neither do we.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from generator.text.fold import INVISIBLE, trim

_LINE_END: Final = r"(?:\r\n|\n|\r(?!\n))"
_LINE_ENDS: Final = re.compile(_LINE_END)
_BLANK_LINES: Final = re.compile(rf"{_LINE_END}(?:(?:[^\S\r\n]|[{INVISIBLE}])*{_LINE_END})+")


@dataclass(frozen=True, slots=True)
class LineIndex:
    """The lines of a text, found once: from an offset to its place and from a line to its text."""

    text: str
    starts: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Find where the lines begin."""
        starts = (0, *(match.end() for match in _LINE_ENDS.finditer(self.text)))
        object.__setattr__(self, "starts", starts)

    def line_column(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset, both from 1, the column in code points.

        The offset may be the end of the text. Raises ValueError when it is outside.
        """
        if not 0 <= offset <= len(self.text):
            raise ValueError(f"no offset {offset} in a text of {len(self.text)} code points")
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def line_text(self, line: int) -> str:
        """Return a line, counted from 1, without its line end; ValueError when there is none."""
        if not 1 <= line <= len(self.starts):
            raise ValueError(f"no line {line} in a text of {len(self.starts)} lines")
        end = self.starts[line] if line < len(self.starts) else len(self.text)
        return self.text[self.starts[line - 1] : end].rstrip("\r\n")


def paragraphs(raw: str) -> tuple[tuple[int, int], ...]:
    """Return the half-open ranges of the paragraphs, in code points.

    Blank lines part them: lines without a character one could see. Neither the ranges nor the
    paragraphs at the ends have white space or invisible characters around them.
    """
    return tuple(_paragraphs(raw))


def _paragraphs(raw: str) -> Iterator[tuple[int, int]]:
    breaks = [match.span() for match in _BLANK_LINES.finditer(raw)]
    starts = [0, *(end for _, end in breaks)]
    ends = [*(start for start, _ in breaks), len(raw)]
    for piece in zip(starts, ends, strict=True):
        start, end = trim(raw, *piece)
        if start < end:
            yield start, end
