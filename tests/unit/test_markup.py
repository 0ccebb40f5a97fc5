"""Markdown: what it cites, where it links, what must cite, and the HTML it becomes."""

import re
import time
from collections.abc import Collection
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.markup import (
    Cited,
    Linked,
    Reference,
    citations,
    links,
    paragraphs,
    plain_text,
    to_html,
)

CASES = yaml.safe_load(
    (Path(__file__).parents[1] / "cases" / "markdown.yaml").read_text(encoding="utf-8")
)
BLOCKS = {"blockquote", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "ul"}
INLINES = {"a", "br", "code", "em", "strong", "sup"}
ATTRIBUTES = {"data-fact", "href", "start", "title"}
NESTED_TOO_DEEP = "\n".join("    " * depth + "- x" for depth in range(500))


FACTS = ("law", "few")


def refer(references: tuple[Reference, ...]) -> str:
    """Print the references of a citation as the list of cases has them."""
    return "".join(f'<sup data-fact="{one.id}">[{one.number}]</sup>' for one in references)


def html_of(source: str, cited: Collection[str] = FACTS) -> str:
    """Return a text as HTML, its references printed by `refer`."""
    return to_html(source, cited, refer)


class Reader(HTMLParser):
    """Read HTML as a browser would: its elements, attributes and text."""

    def __init__(self) -> None:
        """Begin with nothing seen."""
        super().__init__(convert_charrefs=True)
        self.elements: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element and its attributes."""
        self.elements.add(tag)
        self.attributes |= {(name, value or "") for name, value in attrs}

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.text += data


def read(text: str) -> Reader:
    """Return what a browser sees of `text`."""
    reader = Reader()
    reader.feed(text)
    reader.close()
    return reader


def assert_safe(text: str) -> None:
    """Fail unless `text` holds listed elements and attributes and safe addresses only."""
    seen = read(text)
    assert seen.elements <= BLOCKS | INLINES
    assert {name for name, _ in seen.attributes} <= ATTRIBUTES
    for name, value in seen.attributes:
        assert name != "href" or re.match(r"(https?://|mailto:)[^\s/\\]", value)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_markdown_becomes_the_listed_html(case: dict[str, str]) -> None:
    """Every case of the list gives exactly its HTML."""
    assert html_of(case["input"]) == case["html"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_listed_html_is_safe(case: dict[str, str]) -> None:
    """No expected HTML of the list holds script, a foreign element or an unsafe address."""
    assert_safe(case["html"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_check_sees_every_address_that_was_taken_out(case: dict[str, str]) -> None:
    """An address that the page leaves out is among the links, so that it can be reported."""
    withheld = "<a>" in case["html"] or '<a title="' in case["html"]
    unsafe = [
        linked.address
        for linked in links(case["input"])
        if not re.match(r"(https?://|mailto:)[^\s/\\<]+[^<]*$", linked.address)
    ]
    assert withheld == bool(unsafe)


MARKDOWN = st.text(
    alphabet=st.one_of(
        st.sampled_from("[]()<>!@*_`#&;:\"'\\/ \n\t-+.1ajx=\x02\x03"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)
PIECES = st.lists(
    st.sampled_from(
        ["[", "]", "(", ")", "<", ">", "![", "](", "]: ", "[x]", "[@law]", "javascript:alert(1)",
         "&#106;", "&colon;", "//e.org", "https://e.org", '"', " ", "\n", "\n\n", "\\", "`", "*",
         "<cite>@law</cite>", "<script>", " onerror=x", "\x02", "\x03", "1"]
    ),
    max_size=14,
).map("".join)  # fmt: skip


@given(st.one_of(MARKDOWN, PIECES))
def test_any_text_becomes_safe_html(source: str) -> None:
    """Whatever is written, the page holds listed elements and safe addresses only."""
    assert_safe(html_of(source))


@given(st.one_of(MARKDOWN, PIECES))
def test_what_is_cited_is_what_is_referred_to(source: str) -> None:
    """The known ids of the citations are the facts that the HTML refers to."""
    cited = [c.id for c in citations(source)]
    attributes = read(html_of(source)).attributes
    referred = {value for name, value in attributes if name == "data-fact"}
    assert referred <= set(cited)
    for name in cited:
        assert name in referred or set(cited) - set(FACTS)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40).map(str.strip))
def test_plain_text_is_the_same_with_and_without_the_parser(source: str) -> None:
    """The way around the parser gives what the parser would give."""
    by_parser = html_of(f"{source}\n\n[@law]", ()).removesuffix("<p>[@law]</p>").rstrip("\n")
    assert html_of(source, ()) == by_parser


def test_plain_text_never_meets_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    """A note without a character of Markdown's costs no parsing."""
    monkeypatch.delattr("generator.markup.parse")
    source = "كتب: 24,000 (about) — «так» 总统; 10 % + 1 = 2!"
    assert html_of(source, ()) == f"<p>{source}</p>"


def test_citations_have_their_ids_and_places() -> None:
    """The place of a citation is that of its @, in code points."""
    source = "🙂 so [@a; @b-2], `[@no]` and\n\n- \\[@no] [@c]"
    expected = [("a", 6), ("b-2", 10), ("c", source.index("@c"))]
    assert citations(source) == tuple(Cited(id=name, start=start) for name, start in expected)
    assert all(source[cited.start] == "@" for cited in citations(source))


def test_malformed_citation_is_reported_not_dropped() -> None:
    """What begins like a citation yields ids that no fact has, so that somebody is told."""
    assert [cited.id for cited in citations("so [@a and b]")] == ["a", "and", "b"]


def test_text_without_citations_cites_nothing() -> None:
    """A link, an address of a mailbox and a lone @ are no citations."""
    assert citations("[a](https://e.org/@b) me@e.org [@] [@ a]") == ()


def test_parser_noise_cannot_forge_a_citation() -> None:
    """Control characters that the parser drops do not make a citation of a number."""
    assert citations("[@a] [\x02@7] [\x02@0]") == (Cited(id="a", start=1),)


def test_links_have_addresses_as_a_browser_reads_them() -> None:
    """Escapes and entities are decoded; definitions count even when nothing refers to them."""
    source = (
        "[a](https://e.org/a_b) ![i](&#106;avascript:x) <https://e.org/é> <me@e.org>\n"
        "[e](https://e.org/a\\_b)\n\n[r]: <https://e.org/r>\n"
    )
    places = {linked.address: source[linked.start :][:6] for linked in links(source)}
    assert places == {
        "https://e.org/a_b": "https:",
        "javascript:x": "&#106;",
        "https://e.org/é": "https:",
        "mailto:me@e.org": "me@e.o",
        "https://e.org/r": "https:",
    }
    assert [linked.start for linked in links(source)] == sorted(x.start for x in links(source))


def test_address_that_stands_twice_has_two_places() -> None:
    """Each place of an address is named, so that both can be mended."""
    source = "[a](x:y) and [b](x:y)"
    assert links(source) == (Linked(address="x:y", start=4), Linked(address="x:y", start=17))


def test_address_without_a_place_is_still_told() -> None:
    """An address that the parser has rewritten gets the place 0 rather than none."""
    assert links("[x](<a\tb:c>)")[0].start == 0


def test_text_without_links_has_none() -> None:
    """Brackets and bare addresses are no links."""
    assert links("[@law] [x] https://e.org") == ()


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", []),
        ("One\ntwo\n\nThree", ["One\ntwo", "Three"]),
        ("# Head\ntext\n\nTitle\n---\n\n***\n\nend", ["text", "end"]),
        ("- a\n- b\n  more\n    - c\n1. d", ["- a", "- b\n  more", "    - c", "1. d"]),
        ("- a\n\n    under a\n- no item", ["- a", "    under a\n- no item"]),
        ("text\n- no list", ["text\n- no list"]),
        ("> said\n\n    code\n\n[r]: https://e.org", ["> said", "    code"]),
        ("one\ntwo\n===", ["one\ntwo\n==="]),
    ],
)  # fmt: skip
def test_paragraphs_are_what_must_cite(source: str, expected: list[str]) -> None:
    """Paragraphs and list items count; headings, rules and definitions do not."""
    assert [text for _, text in paragraphs(source)] == expected


@given(MARKDOWN)
def test_paragraphs_stand_where_they_say(source: str) -> None:
    """The offset of a paragraph leads to its text, and no word is in two paragraphs."""
    end = 0
    for start, text in paragraphs(source):
        assert source[start : start + len(text)] == text
        assert start >= end
        end = start + len(text)


def test_a_reference_knows_its_number_and_its_occurrence() -> None:
    """A fact has one number in a text, by its first use; its references are counted."""
    seen: list[Reference] = []

    def note(references: tuple[Reference, ...]) -> str:
        seen.extend(references)
        return ""

    to_html("a [@law; @few] b [@law] c [@gone] d [@law]", FACTS, note)
    assert [(one.id, one.number, one.occurrence) for one in seen] == [
        ("law", 1, 1),
        ("few", 2, 1),
        ("law", 1, 2),
        ("law", 1, 3),
    ]


def test_text_nested_too_deep_is_shown_as_text() -> None:
    """What the parser cannot read comes out as typed, and the next text is read again."""
    assert read(html_of(NESTED_TOO_DEEP, ())).text == NESTED_TOO_DEEP
    assert links(f"[x](a:b)\n\n{NESTED_TOO_DEEP}") == ()
    assert html_of("*so*", ()) == "<p><em>so</em></p>"


@pytest.mark.parametrize("piece", ["[", "[a](", "![", "[@a", "`", "<", "*a **b ", ">", "&#", "\\"])
def test_hostile_repetition_is_read_in_reasonable_time(piece: str) -> None:
    """No repetition of a mark makes the parser run for minutes."""
    source = piece * (20_000 // len(piece))
    began = time.monotonic()
    assert html_of(source, ())
    assert time.monotonic() - began < 10


@pytest.mark.parametrize(
    ("source", "plain"),
    [
        ("One line.", "One line."),
        (
            "The **first** _one_ [@law]; see [here](https://example.org).",
            "The first one; see here.",
        ),
        ("One [@law; @few]\n\n- two\n- three `[@law]`", "One two three [@law]"),
        ("A  \nbreak &amp; <b>tag</b> \\*star", "A break & <b>tag</b> *star"),
        (
            "\u0641\u064a\u0636\u0627\u0646 *\u6d2a\u6c34*",
            "\u0641\u064a\u0636\u0627\u0646 \u6d2a\u6c34",
        ),
        ("", ""),
    ],
)
def test_plain_text_is_what_a_reader_hears(source: str, plain: str) -> None:
    """Signs and citations are gone, words of two lines stay apart, and nothing is escaped."""
    assert plain_text(source) == plain
