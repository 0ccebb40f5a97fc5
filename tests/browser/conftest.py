"""A real Chromium for the tests in this folder, with the network shut and every fault noted."""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal, Protocol

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    Route,
    sync_playwright,
)

from tests.browser.provide import MISSING, find_chromium
from tests.pages import PROJECTS, site_of, write_files

ARGUMENTS: Final = (
    "--disable-gpu",
    "--disable-dev-shm-usage",  # containers have little of it
    "--force-color-profile=srgb",  # one picture on every machine
    # What a route cannot see, such as a preconnect, gets nowhere either.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
DESK: Final = (1280, 800)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """An open page, and what went wrong on it so far.

    `foreign` are the addresses asked for outside the site, none of which was reached. `errors` are
    the errors of the console and the exceptions of scripts, as text.
    """

    page: Page
    foreign: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


class OpenPage(Protocol):
    """Open a page in a profile of its own, which is closed when the test ends."""

    def __call__(
        self,
        address: Path | str,
        *,
        javascript: bool = True,
        viewport: tuple[int, int] = DESK,
        scheme: Literal["light", "dark"] = "light",
        reduced_motion: bool = False,
        site: str = "file://",
    ) -> Visit:
        """Return the visit once the page and what it loads are there.

        `address` is a file, or an address that may have a fragment. `viewport` is width and height
        in CSS pixels. Whatever does not begin with `site` is refused and noted.
        """
        ...


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that need a browser, so that `-m "not browser"` leaves them out."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Return the driver of the browser, one for each worker."""
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Return the path of the Chromium to use; without one the test fails and says what to do."""
    path = find_chromium()
    if path is None:
        pytest.fail(MISSING, pytrace=False)
    return path


@pytest.fixture(scope="session")
def browser(chromium_path: str, playwright: Playwright) -> Iterator[Browser]:
    """Return a running Chromium, one for each worker."""
    # Chromium refuses to run as root inside its own sandbox. The pages are ours.
    arguments = [*ARGUMENTS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    with playwright.chromium.launch(executable_path=chromium_path, args=arguments) as running:
        yield running


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """Return the folders of the built sites by their names."""
    folder = tmp_path_factory.mktemp("sites")
    for name in PROJECTS:
        write_files(folder / name, site_of(name).files)
    return {name: folder / name for name in PROJECTS}


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """Return the function that opens a page."""
    with ExitStack() as stack:

        def opened(
            address: Path | str,
            *,
            javascript: bool = True,
            viewport: tuple[int, int] = DESK,
            scheme: Literal["light", "dark"] = "light",
            reduced_motion: bool = False,
            site: str = "file://",
        ) -> Visit:
            context = browser.new_context(
                java_script_enabled=javascript,
                viewport={"width": viewport[0], "height": viewport[1]},
                color_scheme=scheme,
                reduced_motion="reduce" if reduced_motion else "no-preference",
                locale="en-GB",
                timezone_id="UTC",
                service_workers="block",
            )
            stack.enter_context(context)
            visit = watched(context, site)
            visit.page.goto(address.absolute().as_uri() if isinstance(address, Path) else address)
            return visit

        yield opened


def watched(context: BrowserContext, site: str) -> Visit:
    """Return a visit to an empty page that notes every fault and lets nothing out of the site."""
    visit = Visit(page=context.new_page())
    context.route(re.compile(rf"^(?!{re.escape(site)}|data:|blob:)"), refused(visit))
    visit.page.on("websocket", lambda socket: visit.foreign.append(socket.url))
    visit.page.on("pageerror", lambda error: visit.errors.append(str(error)))
    visit.page.on("console", noted(visit))
    return visit


def refused(visit: Visit) -> Callable[[Route], None]:
    """Return what turns a request away and notes its address."""

    def refuse(route: Route) -> None:
        visit.foreign.append(route.request.url)
        route.abort()

    return refuse


def noted(visit: Visit) -> Callable[[ConsoleMessage], None]:
    """Return what notes a message of the console when it is an error."""

    def note(message: ConsoleMessage) -> None:
        if message.type == "error":
            visit.errors.append(message.text)

    return note


def assert_clean(visit: Visit) -> None:
    """Check that nothing was asked of the network, and that the console has no error."""
    assert visit.foreign == []
    assert visit.errors == []
