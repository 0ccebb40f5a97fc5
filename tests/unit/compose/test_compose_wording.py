"""The words of a page follow its language, whatever tag the editor gave."""

import gettext
import re

import pytest

from generator.compose import compose_sheet
from generator.compose.wording import direction
from generator.prose.qualifiers import Qualifier
from tests.unit.compose.compose_builders import (
    SITE,
    anchored,
    event,
    figure,
    ids,
    sheet_of,
    source,
    undated,
    when,
    words,
)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "ltr"),
        ("ar", "rtl"),
        ("he", "rtl"),
        ("fa-IR", "rtl"),
        ("ar-Latn", "ltr"),
        ("az-Arab", "rtl"),
        ("zh-Hans", "ltr"),
        ("de-1996", "ltr"),
        ("qqq-Thaa", "rtl"),
    ],
)
def test_direction_is_that_of_the_language(language: str, expected: str) -> None:
    """A script in the tag decides, else what CLDR says of the language."""
    assert direction(language) == expected


@pytest.mark.parametrize(
    ("sample", "expected"), [("12 שלום", "rtl"), ("…مرحبا", "rtl"), ("Привет", "ltr"), ("", "ltr")]
)
def test_direction_of_an_unknown_language_is_that_of_its_first_letter(
    sample: str, expected: str
) -> None:
    """Digits and signs have no direction of their own."""
    assert direction("xx", sample) == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("ru", "Russian"), ("zh-Hans", "Chinese (Simplified)"), ("de-1996", "German"), ("xx", "xx")],
)
def test_a_language_is_named_in_the_language_of_the_page(tag: str, expected: str) -> None:
    """A tag that nobody knows is shown as it is."""
    assert words("en").language_name(tag) == expected


def test_an_unknown_language_keeps_its_tag_on_the_page() -> None:
    """English formats are used, but the page does not claim to be in English."""
    assert words("xx").language == "xx"
    assert str(words("xx").locale) == "en"


def test_a_count_is_written_as_the_locale_does() -> None:
    """The number in a counted message has the grouping of the page's language."""
    counted = words("en").ngettext("%(count)s fact", "%(count)s facts", 5000)
    assert counted == "5,000 facts"
    assert words("en").ngettext("%(count)s fact", "%(count)s facts", 1) == "1 fact"


class Shouted(gettext.NullTranslations):
    """A language that is English in capital letters, its placeholders kept."""

    def gettext(self, message: str) -> str:
        """Return the message in capital letters."""
        return re.sub(r"%\(\w+\)s|[^%]+", _shout, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the message for the count in capital letters."""
        return self.gettext(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:
        """Return the message in capital letters, whatever its context."""
        assert context
        return self.gettext(message)


def _shout(match: re.Match[str]) -> str:
    return match[0] if match[0].startswith("%(") else match[0].upper()


def test_every_word_of_the_interface_can_be_translated() -> None:
    """Dates, counts, labels, places and sentences all come through the catalogue."""
    sheet = sheet_of(
        source("Text."),
        event("a", "Text", date=when("2024~")),
        event("b", "Text", before=ids("a")),
        figure("f", "Text", value=40, unit="percent", qualifier=Qualifier.ABOUT),
    )
    view = compose_sheet(anchored(sheet), SITE, Shouted(), alone=True)
    assert [entry.label for entry in view.overview.navigation][:2] == ["OVERVIEW", "TIMELINE"]
    assert view.overview.counts.words == ("2 EVENTS", "1 FIGURE")
    assert view.timeline.dated[0].when == "AROUND 2024"
    (shown,) = undated(view.timeline)
    assert shown.when == "BEFORE “Event a”"
    assert shown.order[0].words == "BEFORE"
    assert shown.evidence[0].place == "LINE 1"
    assert shown.attribution.words == "SAID BY THIS NEWS REPORT."
    assert view.figures.figures[0].amount == "ABOUT 40 PERCENT"
    assert all(rule.sentence.isupper() for rule in view.method.rules)
    assert all(term.meaning.isupper() for term in view.method.terms)
