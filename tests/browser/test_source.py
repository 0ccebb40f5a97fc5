"""The annotated page of a source in a real browser: what is lit, where notes stand, which keys lead."""

import hashlib
import json
import re
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Page

from generator.pipeline import check_project
from tests.browser.conftest import OpenPage
from tests.pages import built, site_of
from tests.projects import lay_out

FILLER: Final = "The rest of the notice speaks of ropes and lamps and paint. " * 4
TEXT: Final = f"""\
Harbour notice

After a winter in dock the ferry returned on 4 May 2031. {FILLER}Then the crew came. {FILLER}\
At last the bell rang.

One two three four five six seven eight nine ten eleven twelve.

The first quay was closed.

The second quay stayed open all year.

The third quay was sold to a friend.
"""
PASSAGES: Final = (
    "the ferry returned on 4 May 2031",
    "the crew came",
    "the bell rang",
    # nested
    "One two three four five six seven eight nine ten",
    "two three four five six seven eight nine ten",
    "three four five six seven eight nine ten",
    "three four five six seven eight nine",
    # overlapping in part with these and with each other
    "eight nine ten eleven twelve",
    "ten eleven",
    # over two and three paragraphs, and one behind them in the lane of the first
    "quay was closed.\n\nThe second quay",
    "closed.\n\nThe second quay stayed open all year.\n\nThe third",
    "stayed open",
    "third quay was sold",
)


@pytest.fixture(scope="module")
def notice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the page of a source whose passages lie over each other in every way."""
    folder = tmp_path_factory.mktemp("source")
    claims = "".join(
        f"- id: claim-{number}\n  statement: Statement {chr(97 + number)}.\n  speech: narrated\n"
        f"  evidence: {json.dumps(passage)}\n"
        for number, passage in enumerate(PASSAGES)
    )
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    root = lay_out(
        folder / "project",
        {
            "content/claims.yaml": claims,
            "content/sources.yaml": "- id: notice\n  title: Harbour notice\n  text: notice.txt\n"
            f"  sha256: {digest}\n  kind: document\n  show: full\n",
            "seeds/notice.txt": TEXT,
        },
    )
    write(folder / "site", built(check_project(root)).files)
    return folder / "site" / "sources" / "notice.html"


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the built sites."""
    folder = tmp_path_factory.mktemp("sites")
    for name in ("own", "full"):
        write(folder / name, site_of(name).files)
    return folder


def write(folder: Path, files: object) -> None:
    """Write the files of a site."""
    assert hasattr(files, "items")
    for path, data in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


def lit(page: Page, token: str = "lit") -> str:
    """Return the text of all marks that are drawn on a surface, without its white space."""
    text = page.evaluate(
        """(token) => {
            const probe = document.body.appendChild(document.createElement("i"));
            probe.style.backgroundColor = `var(--colour-${token})`;
            const surface = getComputedStyle(probe).backgroundColor;
            probe.remove();
            return [...document.querySelectorAll(".text mark")]
                .filter((mark) => getComputedStyle(mark).backgroundColor === surface)
                .map((mark) => mark.textContent).join("");
        }""",
        token,
    )
    return re.sub(r"\s", "", str(text))


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
def test_the_target_is_lit_from_its_start_to_its_end(
    notice: Path, open_page: OpenPage, *, javascript: bool
) -> None:
    """Nothing else is lit, whether passages nest, overlap in part or go over paragraphs."""
    visit = open_page(notice, javascript=javascript)
    for number, passage in enumerate(PASSAGES):
        visit.page.goto(f"{notice.as_uri()}#q-claim-{number}-1")
        assert lit(visit.page) == re.sub(r"\s", "", passage), passage
    assert visit.errors == []
