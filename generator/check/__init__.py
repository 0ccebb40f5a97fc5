"""The check stage: every rule that looks beyond one value, one function a rule.

Input: a sheet with its passages found, or the whole project. Output: a problem for every breach, in
no order that matters. Nothing is opened or changed here. What can be told from one value alone is
refused by the read stage; what a quote's place tells, by the anchor stage.
"""

from typing import Final

from generator.check.aliases import alias_problems
from generator.check.basis import basis_is_explained
from generator.check.checked import Check, prepare
from generator.check.dates import date_is_in_quote
from generator.check.entities import entity_is_used
from generator.check.figures import figure_is_in_quote
from generator.check.identity import id_is_unique
from generator.check.links import link_is_safe
from generator.check.numbers import number_is_in_quote
from generator.check.order import date_order_holds
from generator.check.quotes import fact_has_evidence, hedge_is_in_quote, name_is_in_quote
from generator.check.references import reference_resolves
from generator.check.shared import shared_problems
from generator.check.sources import source_digest_matches, source_is_cited
from generator.check.speech import speech_is_quoted
from generator.check.summary import summary_is_cited
from generator.check.sums import sum_holds
from generator.model.anchored import AnchoredSheet
from generator.model.project import Project, Site
from generator.problems import Problem

RULES: Final[tuple[Check, ...]] = (
    id_is_unique,
    reference_resolves,
    link_is_safe,
    source_digest_matches,
    fact_has_evidence,
    figure_is_in_quote,
    number_is_in_quote,
    date_is_in_quote,
    name_is_in_quote,
    hedge_is_in_quote,
    speech_is_quoted,
    basis_is_explained,
    sum_holds,
    date_order_holds,
    summary_is_cited,
    source_is_cited,
    entity_is_used,
)
"""The rules of a sheet, in reading order: that of `generator.problems.Rule`."""


def check_sheet(anchored: AnchoredSheet, site: Site) -> list[Problem]:
    """Return every breach of a rule in one sheet."""
    checked = prepare(anchored, site)
    return [problem for rule in RULES for problem in rule(checked)]


def check_site(project: Project) -> list[Problem]:
    """Return every breach of a rule that no sheet shows alone: in aliases, in what sheets share."""
    return [*alias_problems(project), *shared_problems(project)]
