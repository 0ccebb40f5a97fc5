"""What a page says of a fact: the quoted words untouched, who says so, how surely."""

import re
from dataclasses import replace
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

import pytest

from generator.compose.manner import Manner
from generator.render import render_sheet
from generator.render.environment import environment
from generator.views import Word
from tests.unit.render.sample_pages import OVERVIEW, SHEET
from tests.unit.render.sample_words import FIRST, NOTE, OPENING, SECOND
from tests.unit.render.shipped import STYLE, TEMPLATES, elements, page, text_of, tree, with_class


def fact(path: str, name: str) -> Element:
    """Return the article of one fact."""
    return next(e for e in elements(tree(page(path))) if e.get("id") == name)


def test_quotation_is_the_words_of_the_source() -> None:
    """The passage and its context are the source's own characters, white space included."""
    quotation = next(fact("timeline.html", "opening").iter("blockquote"))
    assert [text_of(mark) for mark in quotation.iter("mark")] == [FIRST[4:], SECOND[:19]]
    first, second = (text_of(part, without="cut") for part in quotation.iter("p"))
    assert (first, second) == (FIRST, SECOND[:27])
    assert (quotation.get("lang"), quotation.get("dir")) == ("ar", "rtl")


def test_cut_context_is_marked_as_cut() -> None:
    """An ellipsis stands where the paragraph goes on, outside the quoted words."""
    cuts = with_class(next(fact("timeline.html", "opening").iter("blockquote")), "cut")
    assert [text_of(cut) for cut in cuts] == ["… ", " …"]


def test_every_passage_links_to_its_place_in_the_source() -> None:
    """A shown and a withheld passage both lead to the marked text; the withheld has no words.

    Each link says which passage it leads to, and its source where there are several.
    """
    shown, withheld = with_class(fact("timeline.html", "opening"), "evidence")
    assert next(shown.iter("a")).get("href") == "sources/report.html#q-opening-1"
    assert next(withheld.iter("a")).get("href") == "sources/report.html#q-opening-2"
    assert not list(withheld.iter("blockquote"))
    assert text_of(next(shown.iter("a"))).startswith("Read it, passage 1: Annual report")
    assert text_of(next(withheld.iter("a"))) == "Read it, passage 2, lines 1 to 4"
    assert text_of(withheld).count("lines 1 to 4") == 1


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("claims.html", "too-small"),
        ("timeline.html", "opening"),
        ("figures.html", "visitors"),
    ],
)
def test_who_says_so_stands_right_under_the_title(path: str, name: str) -> None:
    """A chain, before anything is quoted; its names are linked and isolated, hands are counted."""
    main = fact(path, name)[0]
    names = [child.get("class", child.tag) for child in main]
    assert names.index("chain") < names.index("labels") < names.index("evidence")
    (chain,) = with_class(main, "chain")
    assert [" ".join(text_of(step).split()) for step in chain] == [
        "Said by a clerk (not named in the text)",
        "Ada \"'><script>alert(1)</script>&amp;",
        "Annual report and Second · through 2 hands",
    ]
    assert [link.get("href") for link in chain.iter("a")] == [
        "people.html#clerk",
        "people.html#ada",
        "sources/report.html",
        "sources/second.html",
    ]
    assert [step.get("class") for step in chain] == ["step-unnamed", "step-person", None]
    assert all(link[0].tag == "bdi" for link in chain.iter("a"))


def test_in_short_who_says_so_is_a_sentence() -> None:
    """On the overview one sentence says it, its names linked."""
    said, *_ = with_class(tree(page("index.html")), "said-by")
    assert text_of(said).startswith(
        "Said by a clerk (not named in the text), according to Ada \"'>"
    )
    assert text_of(said).endswith(", as cited in Annual report.")
    assert [link.get("class") for link in said.iter("a")] == [
        "name name-unnamed",
        "name name-person",
        "name name-source",
    ]


def test_how_a_claim_is_rendered_is_said_once() -> None:
    """A row for it stands only where the manner says something else of the claim."""
    rows = {
        name: [text_of(term) for term in fact("claims.html", name).iter("dt")]
        for name in ("too-small", "too-large")
    }
    assert "Speech" in rows["too-small"]
    assert "Speech" not in rows["too-large"]


def test_doubt_is_told_by_word_and_by_shape() -> None:
    """What is inferred, hedged or corrected has a word of its own and a class for its shape."""
    article = fact("timeline.html", "opening")
    labels = {text_of(e): e.get("class", "") for e in with_class(article, "label")}
    assert labels == {
        "The text says: “reportedly”": "label label-hedge",
        "confirmed": "label label-confirmed",
        "correction": "label label-correction",
    }
    (manner, *_) = with_class(article, "manner")
    assert (text_of(manner), manner.get("class")) == ("inferred", "manner manner-inferred")
    assert "event-inferred" in article.get("class", "")


def test_each_manner_has_a_shape_of_its_own() -> None:
    """The word is never told by colour alone: of two that are drawn alike one is filled."""
    printer = environment(TEMPLATES).from_string(
        "{% from 'components/manner.html' import manner %}{{ manner(word) }}"
    )
    printed = [printer.render(word=Word(value=value, label="the word")) for value in Manner]
    shapes = [re.findall(' d="([^"]+)"', text) for text in printed]
    assert shapes[0] == shapes[1]
    assert len({shape for (shape,) in shapes}) == len(Manner) - 1
    assert re.search(r"\.manner-direct svg \{\s+fill: currentcolor;", STYLE["44-evidence.css"])


def test_bare_statement_has_no_label_and_no_empty_row() -> None:
    """What is stated plainly carries no label; a row without a value is left out.

    How the source says it and that the editors have not looked further are said of everything.
    """
    article = fact("timeline.html", "founding")
    assert not with_class(article, "label")
    assert [text_of(manner) for manner in with_class(article, "manner")] == ["narration"]
    rows = {
        text_of(row[0]): " ".join(text_of(row[1]).split())
        for row in article.iter("div")
        if row.get("class") != "fact-main"
    }
    assert rows == {
        "Editors\u2019 finding": "not checked",
        "Permalink": "founding Cite this",
    }


def test_a_basis_that_is_not_stated_is_explained() -> None:
    """What the word means, and the editors' reasoning; the word itself stands above."""
    (basis,) = [
        row for row in fact("timeline.html", "opening").iter("div") if text_of(row[0]) == "Basis"
    ]
    words = " ".join(text_of(basis[1]).split())
    assert words.startswith("The editors infer it from what the source states. A note")


def test_an_entity_says_nothing_of_a_check_that_was_not_made() -> None:
    """Of a name there is little to check; the row is left out until there is a finding."""
    rows = [text_of(term) for term in fact("people.html", "ada").iter("dt")]
    assert "Editors\u2019 finding" not in rows
    assert "Permalink" in rows


def test_event_shows_its_date_or_its_order_or_that_there_is_none() -> None:
    """A date comes first, then what is known of the order, then that nothing is known."""
    names = ("opening", "founding", "closing", "fire")
    whens = [with_class(fact("timeline.html", name), "when")[0] for name in names]
    words = [" ".join(text_of(when).split()) for when in whens]
    assert words[:2] == ["March 5, 1998", "around March 1998"]
    assert re.fullmatch(
        "before “The library opens .*” \\(inferred\\), 1998 before “visitors”", words[2]
    )
    assert words[3] == "date not given"
    assert [len(list(when.iter("time"))) for when in whens] == [1, 0, 0, 0]


def test_figure_shows_how_exact_it_is_and_how_it_follows() -> None:
    """An estimate is told by its words and its class; a sum stands there with its terms linked."""
    article = fact("figures.html", "visitors")
    (number,) = with_class(article, "number")
    assert (text_of(number), number.get("class")) == ("about 24,000", "number number-about")
    (total,) = with_class(article, "sum")
    assert " ".join(text_of(total).split()) == "40% × 60,000 = 24,000"  # noqa: RUF001 - the sign
    assert [e.get("href") for e in total.iter("a")] == ["figures.html#visitors"] * 2
    heading = next(article.iter("h3"))
    assert text_of(heading).startswith("about 24,000 people: visitors")


def test_figures_that_differ_stand_side_by_side() -> None:
    """Each has its number, its date and who says so; all are drawn on one scale."""
    section = fact("figures.html", "key_visitors")
    assert [text_of(e) for e in with_class(section, "number")] == ["about 24,000", "7"]
    assert [text_of(e) for e in with_class(section, "as-of")] == [
        "As of around March 1998",
        "No date is stated",
    ]
    assert [e.get("aria-label") for e in with_class(section, "bar")] == [
        "less than 7",
        "at least 50",
    ]
    (difference,) = with_class(section, "difference")
    assert text_of(difference) == "40 more in A than in B."
    assert "Worked out by the editors\u2019 tool." in text_of(section)


def test_figures_that_agree_are_said_to() -> None:
    """They need no drawing, and nothing is worked out."""
    section = fact("figures.html", "key_books")
    assert "2 sources give the same number." in text_of(section)
    assert not with_class(section, "bar")
    assert "Worked out" not in text_of(section)


def test_a_drawing_has_words_and_shapes() -> None:
    """A part stands in its whole; what is open has an arrow, what is left out a hollow dot."""
    part, less, least, again = with_class(fact("figures.html", "visitors"), "bar")
    assert part.get("role") == "img"
    assert str(part.get("aria-label")).startswith("about 24,000 of 60,000 people")
    assert [e.get("width") for e in with_class(part, "whole")] == ["100%", "80%"]
    assert [(e.get("x1"), e.get("x2")) for e in with_class(part, "soft")] == [("37%", "43%")]
    assert [len(with_class(bar, "dot-hollow")) for bar in (less, least)] == [1, 0]
    assert [len(with_class(bar, "arrow")) for bar in (part, less, least)] == [1, 1, 1]
    assert [len(with_class(bar, "whole-open")) for bar in (part, less, least)] == [1, 0, 0]
    assert again.get("aria-label") == part.get("aria-label")


def test_a_sum_says_how_it_is_hedged_and_rounded() -> None:
    """The source's own word keeps its language; that it was worked out is said."""
    (working,) = with_class(fact("figures.html", "visitors"), "sum-by")
    assert " ".join(text_of(working).split()).startswith("Within “roughly")
    assert [(e.get("lang"), e.get("dir")) for e in working.iter("bdi")] == [("ar", "rtl")]
    assert "within rounding" in text_of(working)
    assert text_of(working).endswith("Worked out by the editors\u2019 tool from these figures.")


def test_what_people_say_is_grouped_by_kind() -> None:
    """Each kind has its name over its facts."""
    kinds = [text_of(e) for e in with_class(fact("people.html", "ada"), "kind")]
    assert kinds == ["Events", "Figures", "Events"]


def test_groups_without_an_order_between_them_stand_apart() -> None:
    """Each group of undated events has a heading of its own, over the headings of its events."""
    groups = with_class(tree(page("timeline.html")), "undated-group")
    assert [text_of(group[0]) for group in groups] == ["Ordered", "Loose"]
    assert [[e.get("id") for e in group.iter("article")] for group in groups] == [
        ["closing"],
        ["fire"],
    ]
    assert {e.tag for group in groups for e in group.iter("article") for e in e.iter()} >= {"h4"}


def test_years_are_headings_of_their_events() -> None:
    """The heading of a year stands once, before its first event."""
    document = tree(page("timeline.html"))
    assert [text_of(e) for e in with_class(document, "year")] == ["1998"]
    order = [e.get("id") for e in elements(document) if e.get("id")]
    assert order.index("year_1998") < order.index("opening") < order.index("founding")


def test_link_to_a_fact_tells_it_apart_but_repeats_nothing() -> None:
    """A link has the detail that tells it best, unless the page has just said it."""
    macro = environment(TEMPLATES).get_template("components/fact_links.html").module
    links = vars(macro)["fact_links"]
    assert "</a> \u2013 <span" in links([OPENING])
    assert "March 1998" in links([OPENING])
    person = replace(OPENING, kind="entity", detail="librarian")
    assert '</a>, <span class="detail">librarian' in links([person])
    assert "March 1998" not in links([OPENING], known="March 1998")


def cards() -> list[Element]:
    """Return the citations in the note of a fact: to a fact, to a person, to the fact again."""
    (note,) = with_class(fact("timeline.html", "opening")[0], "note")
    return with_class(note, "citation")


def test_a_citation_is_a_button_that_opens_its_card() -> None:
    """Named by what it opens; two references to one fact open one card, behind the first."""
    first, person, again = cards()
    assert [text_of(citation[0]) for citation in (first, person, again)] == ["[1]", "[2]", "[1]"]
    for citation in (first, person, again):
        assert (citation[0].tag, citation[0].get("type")) == ("button", "button")
    assert (first[0].get("data-fact"), person[0].get("data-fact")) == ("opening", "ada")
    assert (first[0].get("aria-label") or "").startswith("Evidence 1: \"'><script>")
    assert [citation[0].get("popovertarget") for citation in (first, person, again)] == [
        "note_1",
        "note_2",
        "note_1",
    ]
    assert (first[1].get("id"), first[1].get("popover")) == ("note_1", "")
    assert len(list(again)) == 1


def test_a_card_quotes_says_who_and_leads_on() -> None:
    """The passage in its context and language, the manner, the chain in words, three links."""
    card = cards()[0][1]
    quote = next(card.iter("q"))
    assert (
        text_of(quote) == "\u2026 The library opened \"'><script>alert(1)</script>&amp; in \u2026"
    )
    assert (quote.get("lang"), quote.get("dir")) == ("ar", "rtl")
    assert [text_of(mark) for mark in quote.iter("mark")] == [
        "opened \"'><script>alert(1)</script>&amp;"
    ]
    words = " ".join(text_of(card).split())
    assert "direct quotation Said by \"'><script>" in words
    assert words.endswith(
        "Read it, passage 1 and 1 more passage Find it on the publisher\u2019s page"
    )
    assert [link.get("href") for link in card.iter("a")] == [
        "timeline.html#opening",
        "sources/report.html#q-opening-1",
        "https://example.org/#:~:text=opened",
    ]


def test_a_card_says_no_more_than_is_known() -> None:
    """Without a passage there is the fact alone."""
    card = cards()[1][1]
    assert " ".join(text_of(card).split()) == "Ada"


def test_a_card_may_stand_in_a_paragraph() -> None:
    """No block element is in it, and no break between a word and its reference."""
    for citation in cards():
        assert {element.tag for element in citation.iter()} <= {
            *("span", "button", "a", "q", "mark", "svg", "path"),
            *("{http://www.w3.org/2000/svg}svg", "{http://www.w3.org/2000/svg}path"),
        }
    assert ' again<span class="citation">' in page("timeline.html")


def test_evidence_leads_to_the_publishers_page() -> None:
    """To the very words where they may be shown, else to the page."""
    shown, withheld = with_class(fact("timeline.html", "opening"), "evidence")
    links = [[link.get("href") for link in figure.iter("a")] for figure in (shown, withheld)]
    assert links == [
        ["sources/report.html#q-opening-1", "https://example.org/#:~:text=library"],
        ["sources/report.html#q-opening-2", "https://example.org/"],
    ]


def test_what_the_editors_found_stands_wherever_a_statement_does() -> None:
    """On its own page, in short on the overview, and in the card that a citation opens."""
    for path in ("timeline.html", "index.html"):
        labels = with_class(tree(page(path)), "label-confirmed")
        assert labels, path
    disputed = Word(value="disputed", label="disputed")
    cited = {name: replace(citation, finding=disputed) for name, citation in NOTE.citations.items()}
    overview = replace(OVERVIEW, summary=replace(NOTE, name="summary", citations=cited))
    sheet = replace(SHEET, overview=overview)
    text = render_sheet(sheet, TEMPLATES)[PurePosixPath("index.html")].decode()
    cards = with_class(tree(text), "cite-card")
    assert any(with_class(card, "label-disputed") for card in cards)
