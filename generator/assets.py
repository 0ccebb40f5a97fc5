"""The static files of a site: style sheet and script in one piece each, the rest as it is.

Input: the static files of the templates, by their path under `templates/static/`, those of the
project laid over ours by name. Output: their paths in the site and their bytes. Styles and scripts
of the pages lose their comments and their layout, as every reader fetches them; no other file is
changed. This module must not read a file.
"""

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final

from rjsmin import jsmin

FOLDER: Final = PurePosixPath("static")
STYLE_SHEET: Final = FOLDER / "factsheet.css"
SCRIPT: Final = FOLDER / "factsheet.js"

_ALONE: Final = (PurePosixPath("theme.js"), PurePosixPath("search.js"))
"""The scripts of the pages that stay files of their own: one comes first, one with a search."""

_PARTS: Final = {
    PurePosixPath("css"): (".css", STYLE_SHEET),
    PurePosixPath("js"): (".js", SCRIPT),
}
"""The folders whose files become one file each, with the ending of those files."""


_STYLE: Final = re.compile(
    rb"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|/\*!.*?\*/)|((?:[\s{};]|/\*(?!!).*?\*/)+)""",
    re.DOTALL,
)
"""A string or a comment to keep, or else white space with the comments and braces in it."""

_NOISE: Final = re.compile(rb"/\*.*?\*/|\s", re.DOTALL)


def static_files(static: Mapping[PurePosixPath, bytes]) -> dict[PurePosixPath, bytes]:
    """Return the files of the site's `static/` folder, in order of their path.

    The parts `css/*.css` become one file, and so do `js/*.js`, in order of their names: one request
    each, and a project can replace a part by its name or add `css/60-own.css` behind all others.
    """
    files: dict[PurePosixPath, bytes] = {}
    joined: dict[PurePosixPath, list[bytes]] = {}
    for path in sorted(static):
        ending, whole = _PARTS.get(path.parent, ("", None))
        if path in _ALONE:
            joined[FOLDER / path] = [static[path]]
        elif whole is not None and path.suffix == ending:
            joined.setdefault(whole, []).append(static[path].rstrip() + b"\n")
        else:
            files[FOLDER / path] = static[path]
    files |= {path: _shortened(path, b"\n".join(parts)) for path, parts in joined.items()}
    return dict(sorted(files.items()))


def _shortened(path: PurePosixPath, data: bytes) -> bytes:
    """Return a style sheet or a script without comments, except those that begin with an `!`.

    In a style sheet any white space means the same as one space, and less can mean something else:
    `a :is(b)` is not `a:is(b)`. So one space is left everywhere but beside braces and semicolons.
    """
    if path.suffix == ".css":
        return _STYLE.sub(_kept, data).strip() + b"\n"
    return bytes(jsmin(data, keep_bang_comments=True)) + b"\n"


def _kept(match: re.Match[bytes]) -> bytes:
    return match[1] or _NOISE.sub(b"", match[2]) or b" "
