"""Timelines for the browser: sheets made in memory and written as pages to a folder."""

import gettext
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Final

from generator.assets import static_files
from generator.compose import compose_sheet
from generator.model.facts import Entity, Event
from generator.model.fields import Basis
from generator.read import read_theme, shipped_templates
from generator.render import render_sheet
from tests.pages import write_files
from tests.unit.compose.compose_builders import SITE, anchored, event, ids, sheet_of, source, when

TITLES: Final = (
    "New mayor",
    "The harbour board meets",
    "A flood closes the bridge over the river for a week",
    "Strike of the ferry crews ends with an agreement on wages, hours and the price of a crossing",
)
DATES: Final = (
    "{y}-{m:02}-{d:02}",
    "{y}-{m:02}",
    "{y}~",
    "{y}/{z}",
    "{y}?/{z}?",
    "{y}-{m:02}-{d:02}",
)
BASES: Final = (Basis.STATED, Basis.STATED, Basis.INFERRED, Basis.STATED, Basis.EXTERNAL)


def dated(name: str, date: str, **keys: object) -> Event:
    """Return an event of a date."""
    return event(name, date=when(date), **keys)


def century() -> tuple[Event, ...]:
    """Return 300 events over a century, points and periods of every kind."""
    made = []
    for n in range(300):
        year = 1901 + n * 37 % 99
        text = DATES[n % len(DATES)].format(
            y=year, z=year + n % 7, m=1 + n * 5 % 12, d=1 + n * 11 % 28
        )
        made.append(
            dated(f"e{n}", text, title=f"{TITLES[n % 4]} ({n})", basis=BASES[n % len(BASES)])
        )
    return tuple(made)


def month() -> tuple[Event, ...]:
    """Return three events in a month."""
    return (
        dated("close", "2024-10-03", title="The bridge closes"),
        dated("ferry", "2024-10-10/2024-10-24", title="The ferry carries everybody"),
        dated("open", "2024-10-29", title="The bridge opens again, with a lane for bicycles"),
    )


def history() -> tuple[Event, ...]:
    """Return periods of every kind, BC and open ones too, and undated events in chains."""
    return (
        dated("before-all", "../-0100", title="The quarry is worked"),
        dated("ides", "-0043-03-15", title="Caesar is murdered"),
        dated("reign", "-0026/0014", title="A reign of forty years"),
        dated("fall", "0476~", title="The city falls", basis=Basis.INFERRED),
        dated("abbey", "1000?/1200?", title="The abbey is built", basis=Basis.INFERRED),
        dated("market", "1200/", title="The market is held"),
        dated("lane", "1500/..", title="The lane is open"),
        dated("code", "1804-03-21", title="The code is in force", basis=Basis.EXTERNAL),
        event("gift", title="The gift of the land", before=ids("abbey")),
        event("vow", title="The vow that nobody kept", before=ids("gift", "abbey")),
        event("fire", title="The fire", after=ids("vow"), basis=Basis.INFERRED),
        event("loose-1", title="A wedding"),
        event("loose-2", title="A funeral with all the guilds of the town and of the villages"),
        event("loose-3", title="A feast"),
    )


def written(folder: Path, *facts: Event | Entity, language: str = "en") -> Path:
    """Write a sheet of these facts to a folder as pages; return the page of its timeline."""
    theme, _ = read_theme(shipped_templates(), PurePosixPath())
    view = compose_sheet(
        anchored(sheet_of(source("Text."), *facts)),
        replace(SITE, language=language),
        gettext.NullTranslations(),
        alone=True,
    )
    write_files(folder, {**static_files(theme.static), **render_sheet(view, theme.templates)})
    return folder / "timeline.html"
