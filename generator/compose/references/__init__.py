"""References: one value for whatever is cited, and the three formats that reference managers read.

Input: a `Reference`. Output: text. BibTeX, RIS and CSL-JSON each have a writer of their own; none
of them words anything or adds what the value does not hold.
"""

from generator.compose.references.bibtex import bibtex
from generator.compose.references.csl_json import csl_json
from generator.compose.references.record import Dated, Reference, ReferenceKind
from generator.compose.references.ris import ris

__all__ = ["Dated", "Reference", "ReferenceKind", "bibtex", "csl_json", "ris"]
