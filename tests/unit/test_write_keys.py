"""`check_keys`: which paths may name a file of the site."""

from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.write.keys import check_keys
from generator.write.manifest import MANIFEST_NAME


@pytest.mark.parametrize(
    "path",
    [
        "index.html",
        "sources/a-text.html",
        ".nojekyll",
        "..hidden",
        "context/console.html",
        "عربي/中文/русский.html",
        "e\u0301.html",
        "🗂.html",
        "a" * 255,
        "ж" * 127,
    ],
)
def test_plain_paths_pass(path: str) -> None:
    """A relative path of ordinary names passes, in any script, up to 255 bytes a name."""
    check_keys([PurePosixPath(path)])


@pytest.mark.parametrize(
    "path",
    [
        "../index.html",
        "a/../b.html",
        "a\\b.html",
        "a\x00b",
        "a\nb",
        "a\x7fb",
        "c:/index.html",
        "what?.html",
        "a*.html",
        '"a".html',
        "<a>.html",
        "a|b",
        "a./b.html",
        "a /b.html",
        "CON",
        "sources/nul.html",
        "Com1.tar.gz",
        "lpt9",
        "a" * 256,
        "ж" * 128,
    ],
)
def test_a_path_that_is_unsafe_anywhere_is_refused(path: str) -> None:
    """A name that one system cannot hold, or reads in another way, is refused on all."""
    with pytest.raises(ValueError, match="not safe on every system"):
        check_keys([PurePosixPath("index.html"), PurePosixPath(path)])


@pytest.mark.parametrize("path", ["/index.html", "//host/index.html", "", "."])
def test_a_path_must_be_relative_and_name_something(path: str) -> None:
    """An absolute path leaves the output, and an empty one is the output itself."""
    with pytest.raises(ValueError, match="must be relative"):
        check_keys([PurePosixPath(path)])


def test_a_path_must_be_text() -> None:
    """A lone surrogate, which no file name can hold, is refused."""
    with pytest.raises(ValueError, match="surrogates not allowed"):
        check_keys([PurePosixPath("a\ud800.html")])


def test_the_name_of_the_manifest_is_ours() -> None:
    """No page can take the manifest's place; below the top the name means nothing."""
    with pytest.raises(ValueError, match="belongs to the writing stage"):
        check_keys([PurePosixPath(MANIFEST_NAME)])
    check_keys([PurePosixPath("sheet") / MANIFEST_NAME])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("index.html", "Index.html"),
        ("A/one.html", "a/two.html"),
        ("straße.html", "STRASSE.html"),
        ("\u00e9.html", "e\u0301.html"),
        ("\u0390.html", "\u03b9\u0308\u0301.html"),
        ("page", "page/index.html"),
        ("Page/index.html", "page"),
    ],
)
def test_two_paths_that_one_system_takes_for_one_are_refused(one: str, other: str) -> None:
    """Letter case, Unicode composition, and a file that would have to be a folder as well."""
    for pair in ((one, other), (other, one)):
        with pytest.raises(ValueError, match="collide at"):
            check_keys(map(PurePosixPath, pair))


@given(st.lists(st.text(max_size=12), min_size=1, max_size=4))
def test_what_passes_stays_inside_the_output(names: list[str]) -> None:
    """Whatever the names are, a path that passes is the same path below any folder."""
    path = PurePosixPath(*names)
    try:
        check_keys([path])
    except ValueError:
        return
    assert not path.is_absolute()
    assert ".." not in path.parts
    assert (PurePosixPath("/out") / path).relative_to("/out") == path
