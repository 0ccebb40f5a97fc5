"""The static files of a site: the style sheet in one piece, everything else as it is.

Input: the static files of the templates, by their path under `templates/static/`, those of the
project laid over ours by name. Output: their paths in the site and their bytes. This module must
not read or change a file.
"""

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final

FOLDER: Final = PurePosixPath("static")
STYLE_SHEET: Final = FOLDER / "factsheet.css"
_PARTS: Final = PurePosixPath("css")


def static_files(static: Mapping[PurePosixPath, bytes]) -> dict[PurePosixPath, bytes]:
    """Return the files of the site's `static/` folder, in order of their path.

    The parts `css/*.css` become one file, in order of their names: one request, and a project can
    replace a part by its name or add `css/60-own.css` behind all others.
    """
    parts = sorted(path for path in static if path.match("*.css") and path.parent == _PARTS)
    files = {FOLDER / path: data for path, data in static.items() if path not in parts}
    if parts:
        files[STYLE_SHEET] = b"\n".join(static[path].rstrip() + b"\n" for path in parts)
    return dict(sorted(files.items()))
