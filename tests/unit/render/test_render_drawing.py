"""The drawn timeline and its filters as HTML: every mark is a link, every sign told."""

from xml.etree.ElementTree import Element

from tests.unit.render.sample_drawing import AXIS, FILTERS, LAYOUT
from tests.unit.render.sample_words import OPENING
from tests.unit.render.shipped import page, text_of, tree, with_class

DOCUMENT = tree(page("timeline.html"))


def layout(name: str) -> Element:
    """Return the drawing of one width."""
    (found,) = with_class(DOCUMENT, f"axis-{name}")
    return found


def test_every_mark_is_a_named_link() -> None:
    """A mark leads to its event and is called by its title and date, whatever is printed of it."""
    marks = with_class(layout("narrow"), "event-mark")
    names = [span.name for span in LAYOUT.spans]
    names += [node.name for band in LAYOUT.bands for node in band.nodes]
    assert {mark.get("aria-label") for mark in marks} == {None}
    assert [[part.get("aria-hidden") for part in mark] for mark in marks] == [[None, "true"]] * len(
        marks
    )
    assert {mark.get("href") for mark in marks} == {OPENING.href}
    assert [text_of(mark[0]) for mark in marks] == names


def test_a_point_stands_at_its_place_and_a_bar_is_as_wide_as_it_lasts() -> None:
    """Positions are percentages, so that letters are never scaled with the drawing."""
    point, bar, *_ = with_class(layout("narrow"), "body")
    assert (point.get("x"), point.get("width")) == ("10.5%", None)
    assert (bar.get("x"), bar.get("width"), bar.get("height")) == ("50%", "10%", "12")


def test_what_is_inferred_is_hatched_and_what_is_soft_fades() -> None:
    """Both can be told without colour; the hatching lies over the shape of its mark only."""
    fills = [[e.get("fill") for e in mark.iter() if e.get("fill")] for mark in
             with_class(layout("narrow"), "event-mark")[:2]]  # fmt: skip
    assert fills == [["url(#axis_hatch)"], ["url(#axis_right)", "url(#axis_hatch)"]]


def test_ends_that_are_not_known_are_no_solid_line() -> None:
    """An open end and an unknown one are arrows, of which the second is dotted."""
    tails = with_class(layout("narrow"), "tail")
    assert [(tail.get("x2"), "not-known" in tail.get("class", "")) for tail in tails] == [
        ("0%", True),
        ("100%", False),
    ]


def test_the_drawing_has_an_alternative_in_words() -> None:
    """It is the caption, which no layout says again; a link leads past the drawing."""
    drawing = layout("narrow")
    assert (drawing.get("role"), drawing.get("aria-labelledby")) == ("none", None)
    (figure,) = with_class(DOCUMENT, "axis")
    (caption,) = figure.iter("figcaption")
    assert text_of(caption) == AXIS.words
    (skip,) = with_class(DOCUMENT, "axis-skip")
    assert [e.get("id") for e in DOCUMENT.iter() if f"#{e.get('id')}" == skip.get("href")]


def test_the_legend_has_a_drawing_for_every_sign() -> None:
    """No sign is explained without being shown."""
    (legend,) = with_class(DOCUMENT, "axis-legend")
    assert [text_of(item).strip() for item in legend] == [sign.words for sign in AXIS.signs]
    assert all(len(list(item.iter())) > 3 for item in legend)


def test_filters_say_which_events_each_choice_keeps() -> None:
    """A script needs nothing but what stands in the page; names are escaped."""
    (select,) = with_class(DOCUMENT, "filters")[0].iter("select")
    options = [(o.get("value"), o.get("data-events"), text_of(o)) for o in select]
    assert options == [
        ("", None, "Everybody"),
        ("mayor", "opening closing", "The mayor"),
        ("cat", "closing", 'The "cat" <b>'),
    ]
    (output,) = DOCUMENT.iter("output")
    assert output.get("data-count") == FILTERS.count
