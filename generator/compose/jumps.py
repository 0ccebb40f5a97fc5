"""Short ways into long pages: the lists of links at their tops, and the way to all events.

Input: how many facts there are of each kind. Output: links. The templates give the headings that
they lead to these ids; they hold `_`, so that no fact can have them.
"""

from collections.abc import Sequence
from typing import Final

from generator.compose.counts import counted
from generator.compose.place import Place
from generator.compose.wording import Wording
from generator.model.addresses import TIMELINE
from generator.views import LinkView, YearView

_FEWEST_YEARS: Final = 4
_MOST_YEARS: Final = 24
"""How many years a list of links is for: fewer are seen at a glance, more are no short way."""


def figures_jumps(
    figures: int, conflicts: int, agreements: int, words: Wording
) -> tuple[LinkView, ...]:
    """Return the ways to the figures, to those that differ, and to those that agree."""
    differing = words.ngettext(
        "%(count)s quantity on which figures differ",
        "%(count)s quantities on which figures differ",
        conflicts,
    )
    agreeing = words.ngettext(
        "%(count)s quantity on which figures agree",
        "%(count)s quantities on which figures agree",
        agreements,
    )
    return _jumps(
        (figures, "#figures_heading", counted("figure", figures, words)),
        (conflicts, "#conflicts_heading", differing),
        (agreements, "#agreements_heading", agreeing),
    )


def timeline_jumps(dated: int, undated: int, words: Wording) -> tuple[LinkView, ...]:
    """Return the ways to the dated events and to those without a date."""
    with_date = words.ngettext("%(count)s dated event", "%(count)s dated events", dated)
    without = words.ngettext(
        "%(count)s event without a date", "%(count)s events without a date", undated
    )
    return _jumps((dated, "#dated_events", with_date), (undated, "#undated_heading", without))


def year_jumps(years: Sequence[YearView]) -> tuple[LinkView, ...]:
    """Return the ways to the years; of very many, to the first of a decade or century."""
    shown, step = list(years), 1
    while len(shown) > _MOST_YEARS:
        step *= 10
        firsts: dict[int, YearView] = {}
        for year in years:
            firsts.setdefault(year.number // step, year)
        shown = list(firsts.values())
    if len(shown) < _FEWEST_YEARS:
        return ()
    return tuple(LinkView(href=f"#{year.anchor}", label=year.label) for year in shown)


def all_events(shown: int, place: Place) -> LinkView | None:
    """Return the way to the whole timeline, None where all of its events are shown already."""
    count = len(place.index.anchored.sheet.events)
    if count <= shown:
        return None
    label = place.words.ngettext("All %(count)s event", "All %(count)s events", count)
    return LinkView(href=place.href(TIMELINE), label=label)


def _jumps(*parts: tuple[int, str, str]) -> tuple[LinkView, ...]:
    """Return links to the parts that there are; none where there is one part only."""
    links = tuple(LinkView(href=href, label=label) for count, href, label in parts if count)
    return links if len(links) > 1 else ()
