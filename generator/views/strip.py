"""The views of a strip: a text drawn from its start to its end, with where it is used.

They are values for templates. Positions are ready to draw; they tell nothing of the text's words.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StripSpan:
    """A passage on the strip: `href` leads to its note, `path` draws it as in `StripRow`."""

    href: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StripRow:
    """A row of the strip: what of the text carries facts of one kind, or none.

    `name` is for class names: a kind of fact, `several`, `parts` or `unused`. `label` says what the
    row shows, `words` how much of it there is. `path` is the data of an SVG path: lines along
    y = 0, from 0 at the start of the text to 500 at its end. `spans` are the passages one by one; a
    row that is not of passages has none.
    """

    name: str
    label: str
    words: str
    path: str
    spans: tuple[StripSpan, ...]
