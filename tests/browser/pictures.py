"""The pictures of the README: `python -m tests.browser.pictures` takes them anew.

Each is one screen of this repository's own site, opened from the disk as a reader would see it.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import ARGUMENTS
from tests.browser.provide import MISSING, find_chromium
from tests.pages import site_of, write_files
from tests.projects import ROOT

FOLDER: Final = ROOT / "docs" / "images"


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A picture: its file, the address in the site, and the size of the screen in CSS pixels."""

    name: str
    address: str
    width: int
    height: int


PICTURES: Final = (
    Picture(name="overview.png", address="index.html", width=1200, height=760),
    Picture(
        name="source.png",
        address="sources/putin-signs-law.html#q-planned-recruits-1",
        width=1200,
        height=760,
    ),
)


def take(browser: Browser, site: Path, folder: Path) -> None:
    """Take every picture of the site in a folder; one that stands there is written over."""
    for picture in PICTURES:
        page = browser.new_page(
            viewport={"width": picture.width, "height": picture.height},
            color_scheme="light",
            locale="en-GB",
        )
        page.goto(f"{site.absolute().as_uri()}/{picture.address}")
        page.screenshot(path=folder / picture.name)
        page.close()


def main() -> None:
    """Build this repository's own site, take its pictures, and say where they are."""
    chromium = find_chromium()
    if chromium is None:
        raise SystemExit(MISSING)
    FOLDER.mkdir(parents=True, exist_ok=True)
    arguments = [*ARGUMENTS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    with (
        TemporaryDirectory() as site,
        sync_playwright() as driver,
        driver.chromium.launch(executable_path=chromium, args=arguments) as browser,
    ):
        write_files(Path(site), site_of("own").files)
        take(browser, Path(site), FOLDER)
    for picture in PICTURES:
        print(FOLDER / picture.name)  # noqa: T201 - this module is a command


if __name__ == "__main__":
    main()
