"""Which sources pass on the text of another, and what that leaves of their number.

Input: sources by their id. Output: chains of ids. That no other source is known to be behind a
text does not prove that there is none: "independent" means no more than that here.
"""

from collections.abc import Mapping

from generator.model.fields import SourceId
from generator.model.sources import Source


def chain(source: SourceId, sources: Mapping[SourceId, Source]) -> tuple[SourceId, ...]:
    """Return a source, the one whose text it passes on, the one behind that, and so on.

    The chain ends at an id that no source has, and before a circle closes.
    """
    found: dict[SourceId, None] = {}
    name: SourceId | None = source
    while name is not None and name in sources and name not in found:
        found[name] = None
        name = sources[name].record.republishes
    return tuple(found)
