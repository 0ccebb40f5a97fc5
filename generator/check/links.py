"""The rule `link-is-safe`: nothing an editor writes in Markdown links to where no page may lead."""

from collections.abc import Iterator

from generator.check.checked import Checked
from generator.check.writings import Writing, place_in
from generator.markup import Linked, links
from generator.model.outward import address_fault
from generator.problems import Problem, Rule


def link_is_safe(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each address in Markdown that is not a whole web or mail address.

    Addresses in keys of their own, such as `url`, are refused when they are read.
    """
    for writing in checked.writings:
        for linked in links(writing.text):
            if fault := address_fault(linked.address):
                yield _unsafe(writing, linked, fault)


def _unsafe(writing: Writing, linked: Linked, fault: str) -> Problem:
    return Problem(
        rule=Rule.LINK_IS_SAFE,
        location=place_in(writing, linked.start, linked.address),
        message=f"the link to '{linked.address[:80]}' {fault}",
        help="write a whole address, such as https://example.org/; a fact is cited as [@id]",
    )
