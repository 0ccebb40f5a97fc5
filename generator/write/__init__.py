"""The last stage: a finished tree of files becomes the site on disk, whole or not at all.

Input: paths and bytes. Output: a folder and a `WriteReport`. This package is the only one that
writes, and it writes nothing but the output folder and, while it works, one folder beside it.
It must not decide what a page says, and never deletes a file that it did not write.
"""

from generator.write.errors import OutputFailedError, OutputRefusedError
from generator.write.manifest import MANIFEST_NAME
from generator.write.tree import WriteReport, recover, write_tree

__all__ = [
    "MANIFEST_NAME",
    "OutputFailedError",
    "OutputRefusedError",
    "WriteReport",
    "recover",
    "write_tree",
]
