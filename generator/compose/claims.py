"""The claims, and how the source renders them.

Input: a claim. Output: its `ClaimView`.
"""

from generator.compose import labels
from generator.compose.facts import fact_fields, statement_fields
from generator.compose.place import Place
from generator.model.facts import Claim
from generator.views import ClaimView


def claim_view(claim: Claim, place: Place) -> ClaimView:
    """Return a claim ready to print."""
    return ClaimView(
        **fact_fields(claim, place),
        **statement_fields(claim, place),
        speech=labels.speech(claim.speech, place.words),
    )
