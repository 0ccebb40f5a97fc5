"""What a page says of a fact: the quoted words untouched, who says so, how surely."""

from xml.etree.ElementTree import Element

from generator.render.environment import environment
from tests.unit.render.sample_words import FIRST, OPENING, SECOND
from tests.unit.render.shipped import TEMPLATES, elements, page, text_of, tree, with_class


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
    """A shown and a withheld passage both lead to the marked text; the withheld has no words."""
    shown, withheld = with_class(fact("timeline.html", "opening"), "evidence")
    assert next(shown.iter("a")).get("href") == "sources/report.html#q-opening-1"
    assert next(withheld.iter("a")).get("href") == "sources/report.html#q-opening-2"
    assert not list(withheld.iter("blockquote"))
    assert "lines 1 to 4" in text_of(withheld)


def test_chain_of_speakers_is_complete_and_in_order() -> None:
    """The chain leads from the first speaker to the sources; who is unnamed is called so."""
    (chain,) = with_class(fact("claims.html", "too-small"), "chain")
    steps = [" ".join(text_of(step).split()) for step in chain]
    assert steps[0] == "a clerk not named in the source"
    assert steps[2] == "Annual report, Second"
    assert with_class(chain, "label-unnamed")
    assert "passed on twice" in text_of(fact("claims.html", "too-small"))


def test_doubt_is_told_by_word_and_by_shape() -> None:
    """What is inferred, hedged or unnamed has a word of its own and a class for its shape."""
    article = fact("timeline.html", "opening")
    labels = {text_of(e): e.get("class", "") for e in with_class(article, "label")}
    assert labels == {
        "inferred": "label label-inferred",
        "Hedged in the source: “reportedly”": "label label-hedge",
        "not named in the source": "label label-unnamed",
        "confirmed": "label label-confirmed",
        "correction": "label label-correction",
    }
    assert "event-inferred" in article.get("class", "")


def test_bare_statement_has_no_label_and_no_empty_row() -> None:
    """What is stated plainly carries no label; a row without a value is left out."""
    article = fact("timeline.html", "founding")
    assert not with_class(article, "label")
    assert [text_of(term) for term in article.iter("dt")] == ["Said by", "Link"]


def test_event_shows_its_date_or_its_order_or_that_there_is_none() -> None:
    """A date comes first, then what is known of the order, then that nothing is known."""
    names = ("opening", "founding", "closing", "fire")
    whens = [with_class(fact("timeline.html", name), "when")[0] for name in names]
    words = [" ".join(text_of(when).split()) for when in whens]
    assert words[:2] == ["March 5, 1998", "around March 1998"]
    assert words[2].startswith("before The library opens")
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
    """The table has a row for each figure, with who says so."""
    table = next(fact("figures.html", "key_visitors").iter("table"))
    rows = [[text_of(cell) for cell in row] for row in table.iter("tr")]
    assert [row[0] for row in rows] == ["Figure", "about 24,000 people", "7"]
    assert [row[2] for row in rows[1:]] == ["around March 1998", "not stated"]


def test_axis_draws_every_dated_event_in_its_lane() -> None:
    """Each span is drawn at its place; an open or vague one has a shape of its own."""
    document = tree(page("timeline.html"))
    lanes = with_class(document, "axis-lane")
    spans = [[(e.get("x1"), e.get("x2")) for e in with_class(lane, "span")] for lane in lanes]
    assert spans == [[("10.5%", "10.5%")], [("0.0%", "60.0%")]]
    assert len(with_class(document, "span-open")) == len(with_class(document, "span-vague")) == 1
    (axis,) = with_class(document, "axis")
    assert (axis.get("role"), axis.get("aria-label")) == ("img", "The dated events on a line")


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
    assert "March 1998" in links([OPENING])
    assert "March 1998" not in links([OPENING], known="March 1998")
