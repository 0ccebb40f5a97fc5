"""Static files: one style sheet and one script from their parts, the rest untouched."""

from pathlib import PurePosixPath as Path

from generator.assets import SCRIPT, STYLE_SHEET, static_files

ICON = b"<svg/>"


def test_style_sheet_is_its_parts_in_order_of_name() -> None:
    """The parts are joined by name, whatever order they came in, each ending its line."""
    parts = {
        Path("css/20-b.css"): b"b{}",
        Path("css/00-a.css"): b"a{}\n\n",
        Path("css/9.css"): b"c",
    }
    assert static_files(parts) == {Path("static/factsheet.css"): b"a{}\n\nb{}\n\nc\n"}


def test_script_is_its_parts_in_order_of_name() -> None:
    """Scripts are joined like styles; a file of another kind in either folder is no part."""
    parts = {Path("js/20-b.js"): b"b()", Path("js/10-a.js"): b"a();", Path("css/x.js"): b"x"}
    assert static_files(parts) == {
        Path("static/css/x.js"): b"x",
        Path("static/factsheet.js"): b"a();\n\nb()\n",
    }


def test_other_files_keep_their_path_and_bytes() -> None:
    """A file that is no part of the style sheet is passed on as it is, also CSS elsewhere."""
    files = {Path("z/icon.svg"): ICON, Path("css/deep/x.css"): b"x", Path("a.css"): b"y\xff"}
    assert static_files(files) == {
        Path("static/a.css"): b"y\xff",
        Path("static/css/deep/x.css"): b"x",
        Path("static/z/icon.svg"): ICON,
    }


def test_order_is_that_of_the_paths() -> None:
    """The same files in another order give the same result in the same order."""
    files = {Path("b"): b"", Path("css/a.css"): b"", Path("a"): b""}
    backwards = dict(reversed(files.items()))
    assert list(static_files(files)) == list(static_files(backwards))
    assert list(static_files(files)) == sorted(static_files(files))


def test_no_static_file_gives_no_style_sheet() -> None:
    """Nothing in, nothing out."""
    assert static_files({}) == {}
    assert (str(STYLE_SHEET), str(SCRIPT)) == ("static/factsheet.css", "static/factsheet.js")
