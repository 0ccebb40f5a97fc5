"""The rule `summary-is-cited`: no paragraph of a summary stands on the editors' word alone."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from generator.check.checked import Checked
from generator.check.writings import Page, parts_of, place_in
from generator.problems import Problem, Rule


def summary_is_cited(checked: Checked) -> Iterator[Problem]:
    """Yield a problem for each paragraph or list item of the summary that cites no fact.

    A citation of an id that does not exist counts here, since `reference-resolves` reports it. A
    sheet may do without a summary: then nothing is said that would have to be cited.
    """
    for page in checked.writings:
        if isinstance(page, Page):
            yield from _uncited(page, [at.start for text, at in checked.citations if text is page])


def _uncited(page: Page, cited: Sequence[int]) -> Iterator[Problem]:
    """Yield the problems of a text whose citations stand at the offsets `cited`, in order."""
    for start, text in parts_of(page):
        following = bisect_left(cited, start)
        if following == len(cited) or cited[following] >= start + len(text):
            yield Problem(
                rule=Rule.SUMMARY_IS_CITED,
                location=place_in(page, start, text),
                message="this paragraph cites no fact",
                help="name the facts it rests on, such as [@law-signed], or take it out",
            )
