"""What a reader's browser has to fetch for each page: `python -m tests.budget` prints it.

Sizes are in bytes as a host sends them, compressed with gzip at level 9; a page counts with its
style sheet and its scripts. A handout is one file on purpose and is counted apart; the index of the
search is fetched only when a reader searches.
"""

import gzip
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from tests.pages import BuiltSite, Page, site_of

PAGE_BUDGET: Final = 20_000
SCRIPT_BUDGET: Final = 10_000
APART: Final = "handout.html"


@dataclass(frozen=True, kw_only=True)
class Weight:
    """The compressed bytes of one page and of what it loads."""

    path: str
    page: int
    style: int
    script: int

    @property
    def whole(self) -> int:
        """The page with its style sheet and its scripts."""
        return self.page + self.style + self.script


def weights(site: BuiltSite) -> Iterator[Weight]:
    """Yield the weight of every page of a site."""
    files = {path: compressed(data) for path, data in site.files.items()}
    for page in site.pages.values():
        yield weight(page, files)


def weight(page: Page, files: Mapping[PurePosixPath, int]) -> Weight:
    """Return the weight of a page; `files` are the compressed sizes of all files of its site."""
    styles = [e.attrib["href"] for e in page.elements("link") if e.attrib["rel"] == "stylesheet"]
    scripts = [e.attrib["src"] for e in page.elements("script")]
    return Weight(
        path=page.path,
        page=files[PurePosixPath(page.path)],
        style=sum(files[PurePosixPath(page.target(address)[0])] for address in styles),
        script=sum(files[PurePosixPath(page.target(address)[0])] for address in scripts),
    )


def compressed(data: bytes) -> int:
    """Return how many bytes are sent for a file."""
    return len(gzip.compress(data, 9, mtime=0))


def table(found: list[Weight]) -> str:
    """Return the weights as lines of text, the heaviest page first."""
    rows = [("page", "style", "script", "whole", "")]
    rows += [
        (f"{w.page:,}", f"{w.style:,}", f"{w.script:,}", f"{w.whole:,}", w.path)
        for w in sorted(found, key=lambda weight: weight.whole, reverse=True)
    ]
    return "\n".join("".join(f"{cell:>9}" for cell in cells) + f"  {path}" for *cells, path in rows)


def main() -> None:
    """Print the weight of every page of this repository's own site."""
    print(table(list(weights(site_of("own")))))  # noqa: T201 - this module is a command
    print(  # noqa: T201 - as above
        f"Compressed bytes. Budget: {PAGE_BUDGET:,} a page with its style sheet and scripts,"
        f" {SCRIPT_BUDGET:,} of them scripts; {APART} is one file on purpose."
    )


if __name__ == "__main__":
    main()
