"""Where an entry was written, so that a problem can name its line and column."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.problems import Location

Path = tuple[str | int, ...]
"""Keys and list positions from the top of an entry to a value inside it."""

Mark = tuple[int, int]
"""Line and column, from 1, columns in code points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The place of one entry in its file: the mark of every value and of every key in it."""

    file: str
    lines: tuple[str, ...] = field(default=(), repr=False)
    values: Mapping[Path, Mark] = field(default_factory=dict, repr=False)
    keys: Mapping[Path, Mark] = field(default_factory=dict, repr=False)

    def at(self, *path: str | int) -> Location:
        """Return the place of the value at `path`, or of the nearest value that holds it."""
        return self._location(self._nearest(self.values, path))

    def key(self, *path: str | int) -> Location:
        """Return the place of the key at `path`, or of the nearest value that holds it."""
        return self._location(self.keys.get(path) or self._nearest(self.values, path))

    def _nearest(self, marks: Mapping[Path, Mark], path: Path) -> Mark:
        for length in range(len(path), -1, -1):
            if mark := marks.get(path[:length]):
                return mark
        return (1, 1)

    def _location(self, mark: Mark) -> Location:
        line, column = mark
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        return Location(file=self.file, line=line, column=column, text=text)
