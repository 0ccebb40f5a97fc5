"""A small site in several scripts to search in, and its pages opened at the search."""

import hashlib
from pathlib import Path
from typing import Final
from urllib.parse import urlencode

from generator.pipeline import check_project
from tests.pages import built, write_files
from tests.projects import Changes, lay_out

NOTICE: Final = (
    "Harbour notice\n\nAfter a winter in dock the ferry returned on 4 May 2031. Two cities signed "
    "the contract. The café owner José Núñez paid 24,000 pounds. The bridge at the old harbour "
    "stayed closed, and the harbour master kept the bridge shut."
)
TEXTS: Final = {
    "notice": ("en", NOTICE),
    "hafen": ("de", "Die Straße zum Hafen wurde von Soldaten geräumt."),
    "fayadan": ("ar", "قال وَزِيرُ الدفاع إن الفيضانات دمّرت المدينة."),
    "hongshui": ("zh", "北京大学说\uff0c洪水造成村庄被淹。"),
    "voyna": ("ru", "Россия отправила солдат на войну."),
}
"""The texts of the sources by their ids, each with its language."""

EVENTS: Final = """\
- id: ferry-returns
  title: The ferry returns
  date: 2031-05-04
  evidence: {source: notice, exact: the ferry returned on 4 May 2031}
  note: It had been repaired over the winter.
- id: contract-signed
  title: A contract is made
  evidence: {source: notice, exact: Two cities signed the contract}
  note: Researchers had advised it.
- id: street-cleared
  title: The way to the port is cleared
  evidence: {source: hafen, exact: Die Straße zum Hafen wurde von Soldaten geräumt}
"""
FIGURES: Final = """\
- id: price
  label: price of the repair
  value: 24000
  unit: pounds
  as_written: 24,000
  evidence: {source: notice, exact: "paid 24,000 pounds"}
"""
CLAIMS: Final = """\
- id: owner-paid
  statement: The repair was paid for.
  speech: narrated
  people: jose
  evidence: {source: notice, exact: "The café owner José Núñez paid 24,000 pounds"}
- id: bridge-closed
  statement: The bridge is closed.
  speech: narrated
  evidence: {source: notice, exact: The bridge at the old harbour stayed closed}
- id: master
  statement: Somebody is in charge of the way across.
  speech: narrated
  evidence: {source: notice, exact: the harbour master kept the bridge shut}
"""
PEOPLE: Final = """\
- id: jose
  name: José Núñez
  kind: person
  role: café owner
  evidence: {source: notice, exact: The café owner José Núñez}
"""
FOREIGN: Final = ("fayadan", "hongshui", "voyna")
"""The sources that one claim rests on whole."""


def search_site(folder: Path) -> Path:
    """Build the site into a folder; return where it stands."""
    claims = CLAIMS + "".join(
        f"- {{id: told-{name}, statement: What {name} tells., speech: narrated, evidence: "
        f'{{source: {name}, exact: "{TEXTS[name][1][:-1]}"}}}}\n'
        for name in FOREIGN
    )
    changes: Changes = {
        "content/sources.yaml": "".join(map(_record, TEXTS)),
        "content/timeline.yaml": EVENTS,
        "content/figures.yaml": FIGURES,
        "content/claims.yaml": claims,
        "content/people.yaml": PEOPLE,
        "seeds/notice.txt": None,
        **{f"seeds/{name}.txt": text for name, (_, text) in TEXTS.items()},
    }
    site = built(check_project(lay_out(folder / "project", changes)))
    write_files(folder / "site", site.files)
    return folder / "site"


def _record(name: str) -> str:
    language, text = TEXTS[name]
    digest = hashlib.sha256(text.encode()).hexdigest()
    return (
        f"- {{id: {name}, title: The {name}, text: {name}.txt, sha256: {digest}, kind: document, "
        f"language: {language}, show: full}}\n"
    )


def address(site: Path, query: str = "") -> str:
    """Return the address of the search page, with a query if one is given."""
    page = (site / "search.html").as_uri()
    return f"{page}?{urlencode({'q': query})}" if query else page
