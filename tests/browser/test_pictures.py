"""The pictures of the README: each is shown there, and shows a place that the site has."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.pictures import FOLDER, PICTURES, Picture, take
from tests.pages import site_of
from tests.projects import ROOT


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_a_picture_is_in_the_readme_and_of_this_site(picture: Picture) -> None:
    """With words for whoever cannot see it, and of an address that still leads somewhere."""
    name = (FOLDER / picture.name).relative_to(ROOT).as_posix()
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    (line,) = [line for line in lines if line.endswith(f"({name})")]
    assert len(line.removeprefix("![").partition("]")[0]) > 20
    path, _, fragment = picture.address.partition("#")
    assert not fragment or fragment in site_of("own").pages[path].ids


def test_pictures_are_taken(browser: Browser, sites: Mapping[str, Path], tmp_path: Path) -> None:
    """The command of the Makefile takes each of them, as large as it says."""
    take(browser, sites["own"], tmp_path)
    for picture in PICTURES:
        data = (tmp_path / picture.name).read_bytes()
        assert data.startswith(b"\x89PNG")
        size = (int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big"))
        assert size == (picture.width, picture.height)
