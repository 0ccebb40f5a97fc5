"""How the facts are proven: the words of the method page.

Input: the words of the page. Output: paragraphs, and the meaning of each term that facts carry.
It says only what the program does.
"""

from generator.compose import labels
from generator.compose.attribution import hands, unnamed
from generator.compose.basis import basis_sentence
from generator.compose.manner import Manner, manner_word
from generator.compose.wording import Wording
from generator.model.fields import Basis, Verification
from generator.views import TermMeaning


def introduction(words: Wording) -> tuple[str, ...]:
    """Return what proof means here, in paragraphs."""
    return (
        words.gettext(
            "Every fact on these pages rests on a passage of a source. Editors wrote down the fact"
            " and quoted the passage; a program looked the passage up in the text as it was"
            " received. Had one quotation not been found, or been found twice without saying which"
            " is meant, these pages would not have been made."
        ),
        words.gettext(
            "What is proven is that the source says it, not that it is so. Whether something is so"
            " is a finding of the editors, and it is shown apart, as their own."
        ),
    )


def folding(words: Wording) -> tuple[str, ...]:
    """Return how a quotation is compared with the text, in paragraphs."""
    return (
        words.gettext(
            "Quotations are compared with the text letter by letter. Only differences that readers"
            " do not see as different words are looked past: how accented letters are stored, runs"
            " of spaces and line breaks, the shapes of quotation marks and dashes, three dots and"
            " the ellipsis, soft hyphens and other invisible characters."
        ),
        words.gettext(
            "Capital and small letters are kept apart, and nothing is guessed: a passage that is"
            " only similar does not count. Passages are shown in the source's own characters."
        ),
    )


def terms(words: Wording) -> tuple[TermMeaning, ...]:
    """Return the words that facts carry, with their meaning."""
    return (
        *_manner_terms(words),
        *_chain_terms(words),
        *_finding_terms(words),
        TermMeaning(
            term=words.gettext("independent source"),
            meaning=words.gettext(
                "Of the sources of a fact, those that pass on the same text count as one. That"
                " the others are independent means no more than that none of them is known to"
                " republish another: two of them may still have heard it from one person."
            ),
        ),
    )


def _manner_terms(words: Wording) -> tuple[TermMeaning, ...]:
    """Return what each manner means; a fact has one of them, the last that fits."""
    meanings = {
        Manner.DIRECT: words.gettext(
            "The source gives the speaker's own words in quotation marks."
        ),
        Manner.INDIRECT: words.gettext("The source renders in its own words what a speaker said."),
        Manner.NARRATED: words.gettext("The source says it without naming a speaker."),
        Manner.ESTIMATE: words.gettext(
            "The source gives the number as a rough one (\u201caround\u201d, \u201ctens of"
            " thousands\u201d) or is careful about it (\u201clikely\u201d, \u201cestimated\u201d)."
        ),
        Manner.INFERRED: basis_sentence(Basis.INFERRED, words),
        Manner.EXTERNAL: basis_sentence(Basis.EXTERNAL, words),
    }
    return tuple(
        TermMeaning(
            term=manner_word(manner, words).label,
            meaning=meanings[manner],
            manner=manner_word(manner, words),
        )
        for manner in Manner
    )


def _chain_terms(words: Wording) -> tuple[TermMeaning, ...]:
    return (
        TermMeaning(
            term=hands(2, words),
            meaning=words.gettext(
                "Who says so is shown as a chain, from the first speaker to the source. Every"
                " link after the first is a hand that passed it on, the source included."
            ),
        ),
        TermMeaning(
            term=unnamed(words),
            meaning=words.gettext(
                "The text says something of this speaker, but gives no name. In a chain such a link"
                " has a dashed border."
            ),
        ),
    )


def _finding_terms(words: Wording) -> tuple[TermMeaning, ...]:
    not_checked = labels.verification(Verification.NOT_CHECKED, words).label
    return (
        TermMeaning(
            term=words.gettext("The text says: \u201c\u2026\u201d"),
            meaning=words.gettext(
                "The source itself is careful, with a word such as \u201creportedly\u201d. The"
                " word is shown as written."
            ),
        ),
        TermMeaning(
            term=not_checked,
            meaning=words.gettext(
                "The editors have not looked further than the source. Where they have, it says"
                " confirmed, disputed or false."
            ),
        ),
        TermMeaning(
            term=words.gettext("unknown"),
            meaning=words.gettext(
                "The sources do not say. Open questions are listed on the overview; a date or a"
                " field that is not stated is called so."
            ),
        ),
    )
