"""`paths`: which names every system can give to a file."""

from pathlib import PurePosixPath

import pytest

from generator.text.paths import Spellings, collision, is_device, is_portable, is_text


@pytest.mark.parametrize("name", ["index.html", "..a", "console", "عربي", "🗂.html", "ж" * 127])
def test_a_plain_name_is_portable(name: str) -> None:
    """Ordinary names pass, in any script, up to 255 bytes."""
    assert is_portable(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "a.",
        "a ",
        "a:b",
        "a?b",
        "a/b",
        "con",
        "Nul.html",
        "lpt¹",
        "ж" * 128,
        "\udce9",
    ],
)
def test_a_name_that_one_system_cannot_hold_is_not_portable(name: str) -> None:
    """Reserved signs and names, a final dot, too many bytes, and bytes that are no text."""
    assert not is_portable(name)


def test_a_device_is_one_whatever_follows_its_dot() -> None:
    """Windows opens the device for con.html too, but not for console."""
    assert is_device("CON")
    assert is_device("com1.tar.gz")
    assert not is_device("console")


def test_a_lone_surrogate_is_no_text() -> None:
    """It stands for a byte of a file name that is not UTF-8."""
    assert is_text("é🗂")
    assert not is_text("a\udce9")


def test_a_collision_names_the_path_that_came_first() -> None:
    """Letter case, composition, and a file that would have to be a folder as well."""
    spellings: Spellings = {}
    assert collision(PurePosixPath("a/one.html"), spellings) is None
    assert collision(PurePosixPath("a/two.html"), spellings) is None
    assert collision(PurePosixPath("A/three.html"), spellings) == "a"
    assert collision(PurePosixPath("a/ONE.html"), spellings) == "a/one.html"
    assert collision(PurePosixPath("a/one.html/x.html"), spellings) == "a/one.html"
