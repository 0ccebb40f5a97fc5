"""The view of a sheet at a glance: when, who says so, how surely, and what is left open."""

from dataclasses import dataclass

from generator.views.words import LinkView, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedLink:
    """A link with how often or when: "Olga Romanova", "9 of 43 statements".

    `kind` says what the link names, for class names.
    """

    href: str
    label: str
    kind: str
    count: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedManner:
    """A way of saying, with how many statements are said so."""

    manner: Word
    count: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GlanceView:
    """What a reader asks first, in rows; a row is left out where there is nothing to say.

    `happened` are the events that the editor chose, each with its date in words as `count`, or that
    it is not given. `when` leads to the timeline, in words. `speakers` are those who say most,
    first speakers only;
    `others` says how many more there are. `manners` are how the statements are said, the most
    frequent first. `checked` says what the editors found
    beyond the sources. `unknown` leads to the questions that are left open.
    """

    happened: tuple[CountedLink, ...]
    when: LinkView | None
    speakers: tuple[CountedLink, ...]
    others: LinkView | None
    manners: tuple[CountedManner, ...]
    checked: str
    unknown: LinkView | None
