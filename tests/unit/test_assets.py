"""Static files: one style sheet and one script from their parts, the rest untouched."""

from pathlib import PurePosixPath as Path

from generator.assets import SCRIPT, STYLE_SHEET, static_files

ICON = b"<svg/>"


def test_style_sheet_is_its_parts_in_order_of_name() -> None:
    """The parts are joined by name, whatever order they came in."""
    parts = {
        Path("css/20-b.css"): b"b{top:0}",
        Path("css/00-a.css"): b"a { top: calc(1px + 2px) }\n\n",
        Path("css/9.css"): b"/* a comment */ c{ top:0 }",
    }
    assert static_files(parts) == {
        Path("static/factsheet.css"): b"a{top: calc(1px + 2px)}b{top:0}c{top:0}\n"
    }


def test_script_is_its_parts_in_order_of_name() -> None:
    """Scripts are joined like styles; a file of another kind in either folder is no part."""
    parts = {Path("js/20-b.js"): b"b()", Path("js/10-a.js"): b"a();", Path("css/x.js"): b"x"}
    assert static_files(parts) == {
        Path("static/css/x.js"): b"x",
        Path("static/factsheet.js"): b"a();b()\n",
    }


def test_a_style_keeps_its_strings_and_its_meaning() -> None:
    """No white space is lost that may mean something, and what is in quotation marks stays."""
    style = b"""/*! licence */
        .a  :is(.b,\n .c) { content: "/* no  comment */ \\" \\A"; /* one; } */
            width: calc(1px  +  2px) }
        .d::after { content: '  "  ' }
    """
    (shortened,) = static_files({Path("css/a.css"): style}).values()
    assert shortened == (
        b"/*! licence */ .a :is(.b, .c){"
        b'content: "/* no  comment */ \\" \\A";width: calc(1px + 2px)}'
        b".d::after{content: '  \"  '}\n"
    )


def test_scripts_that_stand_alone_are_shortened_too() -> None:
    """They are fetched like the others; any other script of a project stays as it is."""
    comment = b"/* c */\n/*! licence */\nx();\n"
    files = {Path("theme.js"): comment, Path("search.js"): comment, Path("own.js"): comment}
    assert static_files(files) == {
        Path("static/own.js"): comment,
        Path("static/search.js"): b"/*! licence */x();\n",
        Path("static/theme.js"): b"/*! licence */x();\n",
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
