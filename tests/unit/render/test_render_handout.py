"""The handout as it is printed: one file, a policy of its own, and every word of it escaped."""

import base64
import hashlib
import re
from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from generator.render import render_sheet
from generator.render.environment import css_string, digest
from tests.unit.render.sample_handout import GLANCED
from tests.unit.render.sample_pages import SHEET
from tests.unit.render.sample_words import FIRST, HOSTILE, SECOND
from tests.unit.render.shipped import TEMPLATES, elements, pages, text_of, tree, with_class

PAGES = pages()
HANDOUTS = {name: PAGES[f"{name}/handout.html"] for name in ("full", "empty")}
both = pytest.mark.parametrize("text", HANDOUTS.values(), ids=HANDOUTS.keys())


@both
def test_handout_needs_no_other_file(text: str) -> None:
    """It loads nothing: no style sheet, script, picture or icon; its one style is in its head."""
    document = tree(text)
    names = [element.tag for element in elements(document)]
    assert names.count("style") == 1
    assert not set(names) & {"script", "img", "iframe", "object", "base", "picture", "svg"}
    assert all(e.get("rel") == "canonical" for e in elements(document) if e.tag == "link")
    assert not [e.attrib for e in elements(document) if set(e.attrib) & {"src", "srcset", "style"}]


@both
def test_policy_allows_the_style_by_its_digest_and_nothing_else(text: str) -> None:
    """The digest in the policy is that of the text between the tags, and stands before them."""
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    sha = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policies = [e for e in elements(tree(text)) if e.get("http-equiv")]
    assert [e.get("content", "").split("; ") for e in policies] == [
        [
            "default-src 'none'",
            f"style-src 'sha256-{sha}'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    ]
    assert text.index("Content-Security-Policy") < text.index("<style")


@both
def test_every_link_stays_in_the_file_or_leads_to_the_web(text: str) -> None:
    """A handout that was sent on alone has no link that leads to a file that is not there."""
    document = elements(tree(text))
    ids = {e.get("id") for e in document}
    for link in (e.get("href", "") for e in document if e.tag == "a"):
        assert link[1:] in ids if link.startswith("#") else re.match(r"https?://|mailto:", link)


@both
def test_handout_begins_with_its_main_part(text: str) -> None:
    """There is nothing before it that a reader would want to skip."""
    body = next(e for e in elements(tree(text)) if e.tag == "body")
    assert [child.tag for child in body] == ["main"]


def test_style_keeps_to_its_place_whatever_the_title() -> None:
    """A title that looks like the end of the style, or of a string in it, is only words."""
    (style,) = re.findall(r"<style>(.*?)</style>", HANDOUTS["full"], re.DOTALL)
    assert css_string(HOSTILE) in style
    assert "alert(1)" not in style
    assert style.count("{") == style.count("}")


def test_style_has_no_address_and_no_left_or_right() -> None:
    """It asks for nothing, and sides are named by the direction of writing."""
    (style,) = re.findall(r"<style>(.*?)</style>", HANDOUTS["full"], re.DOTALL)
    assert not re.search(r"url\(|@import|@font-face|!important|light-dark|@layer", style)
    assert not re.search(r"\b(left|right|(margin|padding|border)-(left|right))\b", style)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("", ""),
        ("Law 2024", "Law 2024"),
        ("Закон 法律 é", "Закон 法律 é"),
        ('"', r"\000022"),
        ("\\", r"\00005c"),
        ("</style>", r"\00003c\00002fstyle\00003e"),
        ("a\nb", r"a\00000ab"),
        ("&'", r"\000026\000027"),
        ("🙂", r"\01f642"),
        ("\u202e", r"\00202e"),
    ],
)
def test_css_string_holds_no_sign_with_a_meaning(text: str, escaped: str) -> None:
    """Letters, digits and spaces stay; all else is six digits, which need no space after them."""
    assert css_string(text) == escaped


def test_digest_is_what_a_policy_wants() -> None:
    """The digest of the empty text is the one that every tool gives for it."""
    assert digest("") == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="


def test_the_sheet_at_a_glance_stands_before_the_figures_in_plain_rows() -> None:
    """Each question with its answer in one line, nothing drawn; a row without an answer is none."""
    text = HANDOUTS["full"]
    assert text.index('id="glance_heading"') < text.index('id="figures_heading"')
    (rows,) = with_class(tree(text), "rows")
    assert [text_of(row) for row in rows] == [
        f"What happenedIt opened {HOSTILE} (1998)",
        f"Whendated events in 1998 {HOSTILE}",
        f"Who says soAda {HOSTILE} (2 of 3 statements); this report (1); 2 others",
        f"How it is saiddirect quotation (2); narration {HOSTILE} (1)",
        "How sureNo statement was checked beyond its source.",
        "Left open1 question",
    ]
    bare = replace(GLANCED, happened=(), when=None, others=None, unknown=None)
    handout = replace(SHEET.handout, glance=bare)
    files = render_sheet(replace(SHEET, handout=handout), TEMPLATES)
    (rows,) = with_class(tree(files[PurePosixPath("handout.html")].decode()), "rows")
    assert [text_of(row)[:11] for row in rows] == ["Who says so", "How it is s", "How sureNo "]
    assert text_of(rows[0]).endswith("; this report (1)")


@both
def test_edition_stands_with_what_it_means(text: str) -> None:
    """On each handout, whatever else is known of its maker."""
    (made,) = with_class(tree(text), "made")
    code = next(text_of(e) for e in elements(made) if e.tag == "code")
    assert code in {"0123456789ab", "ba9876543210"}
    assert f"{code} (the same letters and digits mean the same content)" in text_of(made)


def test_statement_carries_the_numbers_of_its_notes() -> None:
    """The numbers stand right behind the words, and each can be heard as a note."""
    document = tree(HANDOUTS["full"])
    (entry,) = (e for e in elements(document) if e.get("id") == "visitors")
    (title,) = with_class(entry, "title")
    assert text_of(title) == f"Title of visitors {HOSTILE}1, 2"
    links = [e for e in elements(title) if e.tag == "a"]
    assert [e.get("href") for e in links] == ["#note_1", "#note_2"]
    assert [e.get("aria-label") for e in links] == [f"Note 1 {HOSTILE}", "Note 2"]


def test_statement_says_how_it_is_said_right_after_who_says_so() -> None:
    """In a word, before the labels; an entry without one has no empty place for it."""
    document = tree(HANDOUTS["full"])
    full, bare = (
        next(e for e in elements(document) if e.get("id") == i) for i in ("opening", "ada")
    )
    (line,) = with_class(full, "said-by")
    classes = [str(e.get("class")).split()[0] for e in line]
    assert classes[:3] == ["name", "manner", "label"]
    assert text_of(line[1]) == f"estimate {HOSTILE}"
    assert not with_class(bare, "manner")


def test_citation_in_running_text_looks_like_any_other_reference() -> None:
    """What Markdown makes of a citation is what the template makes of the same notes."""
    document = tree(HANDOUTS["full"])
    kept = {text_of(e) for e in with_class(document, "notes")}
    assert kept == {"1, 2", "1"}
    markup = set(re.findall(r'<sup class="notes">.*?</sup>', HANDOUTS["full"]))
    assert len({m.replace("&#34;", "&quot;").replace("&#39;", "&#x27;") for m in markup}) == 2


def test_endnote_shows_the_passage_and_leads_back() -> None:
    """The words in their own language, the source, and every fact by its id."""
    first, second = with_class(tree(HANDOUTS["full"]), "endnote")
    (quote,) = (e for e in elements(first) if e.tag == "blockquote")
    assert (quote.get("lang"), quote.get("dir")) == ("ar", "rtl")
    assert [text_of(p) for p in quote] == [f"“…{FIRST[4:]}", f"{SECOND[:19]}”"]
    assert [e.get("href") for e in elements(first) if e.tag == "a"] == [
        "#source_report",
        "#opening",
        "#ada",
    ]
    assert "event opening, March 1998. Said by Ada" in text_of(first)
    assert not [e for e in elements(second) if e.tag == "blockquote"]
    assert "“" not in text_of(second)
    assert (
        ", date not stated, lines 1 to 4. The words of this text are not published here."
        in text_of(second)
    )


def test_empty_handout_has_no_empty_section() -> None:
    """Where there is nothing, no heading announces it; who made it and how still stand."""
    document = tree(HANDOUTS["empty"])
    headings = [text_of(e) for e in elements(document) if e.tag in {"h2", "h3", "h4"}]
    assert headings == ["Method"]
    assert all(len(e) for e in elements(document) if e.tag in {"ul", "ol", "dl"})


def test_style_of_a_project_takes_the_place_of_ours_under_its_own_digest() -> None:
    """A project changes the look by one component, and the policy follows."""
    own = "{# own #}\n{% macro handout_style(running) %}h1 { color: #123 }{% endmacro %}"
    files = render_sheet(SHEET, TEMPLATES | {"components/handout_style.html": own})
    text = files[PurePosixPath("handout.html")].decode()
    assert "<style>h1 { color: #123 }</style>" in text
    assert f"style-src '{digest('h1 { color: #123 }')}';" in text
