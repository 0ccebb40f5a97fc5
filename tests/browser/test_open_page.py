"""The ground that the browser tests stand on: the net is shut, and no fault goes unseen."""

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.browser.conftest import OpenPage

PAGE = """<!doctype html><meta charset="utf-8"><title>Сводка 事实</title>
<style>body { color: black } @media (prefers-color-scheme: dark) { body { color: white } }</style>
<p id="said">no script</p>
<script>document.getElementById("said").textContent = "script"</script>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Return a page with nothing wrong in it, in a folder whose name has a space."""
    path = tmp_path / "a site" / "сводка.html"
    path.parent.mkdir()
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_a_sound_page_has_no_fault(open_page: OpenPage, page: Path) -> None:
    """A page opened from its folder is read whole, and nothing is noted."""
    visit = open_page(page)
    assert visit.page.title() == "Сводка 事实"
    assert visit.page.inner_text("#said") == "script"
    assert (visit.foreign, visit.errors) == ([], [])


def test_scripts_can_be_shut_off(open_page: OpenPage, page: Path) -> None:
    """Without JavaScript the page's own scripts do not run."""
    assert open_page(page, javascript=False).page.inner_text("#said") == "no script"


def test_the_reader_chooses_width_and_colours(open_page: OpenPage, page: Path) -> None:
    """The viewport, the colour scheme and the wish for less motion reach the page."""
    visit = open_page(page, viewport=(320, 480), scheme="dark", reduced_motion=True)
    asked = "[innerWidth, innerHeight, matchMedia('(prefers-reduced-motion: reduce)').matches]"
    assert visit.page.evaluate(asked) == [320, 480, True]
    assert visit.page.evaluate("getComputedStyle(document.body).color") == "rgb(255, 255, 255)"


@pytest.mark.parametrize(
    ("markup", "asked"),
    [
        ('<img src="http://127.0.0.1:9/a.png">', "http://127.0.0.1:9/a.png"),
        ('<link rel="stylesheet" href="https://example.org/a.css">', "https://example.org/a.css"),
        ("<script>fetch('https://example.org/x').catch(() => 0)</script>", "https://example.org/x"),
        ("<script>new WebSocket('ws://127.0.0.1:9/s')</script>", "ws://127.0.0.1:9/s"),
        ('<iframe src="https://example.org/i.html"></iframe>', "https://example.org/i.html"),
    ],
)
def test_what_leaves_the_site_is_refused_and_noted(
    open_page: OpenPage, page: Path, markup: str, asked: str
) -> None:
    """Whatever asks for something outside the site is noted by its address."""
    page.write_text(PAGE + markup, encoding="utf-8")
    visit = open_page(page)
    visit.page.wait_for_load_state("networkidle")
    assert visit.foreign == [asked]


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("throw new Error('broken')", "broken"),
        ("console.error('wrong')", "wrong"),
    ],
)
def test_faults_of_scripts_are_noted(
    open_page: OpenPage, page: Path, script: str, said: str
) -> None:
    """An exception and an error of the console are noted, a mere message is not."""
    page.write_text(f"{PAGE}<script>console.log('fine'); {script}</script>", encoding="utf-8")
    assert open_page(page).errors == [said]


def test_a_file_that_is_missing_is_noted(open_page: OpenPage, page: Path) -> None:
    """A page that names a picture which is not there has a fault."""
    page.write_text(PAGE + '<img src="no.png">', encoding="utf-8")
    assert open_page(page).errors == ["Failed to load resource: net::ERR_FILE_NOT_FOUND"]


class Silent(SimpleHTTPRequestHandler):
    """A server of files that does not write a line for each request."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def host(page: Path) -> Iterator[str]:
    """Return the address of a host that serves the page's folder."""
    handler = partial(Silent, directory=page.parent)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def test_a_host_can_stand_for_the_folder(open_page: OpenPage, page: Path, host: str) -> None:
    """A page can be looked at as a host serves it; then that host is the site, and no other is."""
    markup = '<link rel="icon" href="data:,"><img src="http://127.0.0.1:9/a.png">'
    page.write_text(PAGE + markup, encoding="utf-8")
    visit = open_page(f"{host}{page.name}", site=host)
    assert visit.page.inner_text("#said") == "script"
    assert visit.foreign == ["http://127.0.0.1:9/a.png"]
