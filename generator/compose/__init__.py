"""The compose stage: from anchored content to views, everything worded, sorted and linked.

Input: an anchored sheet and its site, or the whole project. Output: views that templates print.
Pure and total: no clock, no file, no exception for any content that passed the checks, the same
views from the same content on every run. It must not know HTML.
"""

from generator.compose.search import compose_search
from generator.compose.sheet import compose_sheet
from generator.compose.site import compose_site

__all__ = ["compose_search", "compose_sheet", "compose_site"]
