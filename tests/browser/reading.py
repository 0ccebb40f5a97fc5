"""Which pages of the built sites are read from a disk."""

from tests.pages import site_of

LEADS_ON = b'http-equiv="refresh"'


def is_read(name: str, path: str) -> bool:
    """Return whether a page is one to read from a disk.

    A page that leads on is left at once, and where a site knows its address, its 404 page has links
    from the root of the host.
    """
    page = site_of(name).pages[path]
    of_the_host = path == "404.html" and b'href="/' in page.data
    return LEADS_ON not in page.data and not of_the_host


def pages_to_read(name: str) -> list[str]:
    """Return the pages of a site that are to be read from a disk.

    Of the newsroom's three sheets, which have the same kinds of pages, one and the sources of all.
    """
    return [
        path
        for path in site_of(name).pages
        if is_read(name, path) and (name != "newsroom" or not _is_of_another_sheet(path))
    ]


def _is_of_another_sheet(path: str) -> bool:
    sheet, _, page = path.partition("/")
    return sheet in {"moving", "river"} and not page.startswith("sources/")


def framed_pages(name: str) -> list[str]:
    """Return those of them that have the frame of the site: all but the handouts."""
    return [path for path in pages_to_read(name) if not site_of(name).pages[path].is_handout]
