"""The rules that every build proves, each in one sentence for readers.

Input: nothing but the words of the page. Output: `RuleView` values in the order of the
documentation. Every rule has a sentence, which a test proves.
"""

from generator.compose.wording import Wording
from generator.problems import WARNINGS, Rule
from generator.views import RuleView


def rules(words: Wording) -> tuple[RuleView, ...]:
    """Return every rule with its sentence."""
    sentences = _content_sentences(words) | _proof_sentences(words)
    return tuple(
        RuleView(id=rule.value, sentence=sentences[rule], error=rule not in WARNINGS)
        for rule in Rule
    )


def _content_sentences(words: Wording) -> dict[Rule, str]:
    """Return the sentences on how the content is written."""
    return {
        Rule.FILE_IS_READABLE: words.gettext("Every file is there and is text in UTF-8."),
        Rule.YAML_IS_VALID: words.gettext("Every entry is written so that it has one reading."),
        Rule.KEY_IS_KNOWN: words.gettext("Every field of an entry is one of the format."),
        Rule.KEY_IS_UNIQUE: words.gettext("No field of an entry is given twice."),
        Rule.KEY_IS_PRESENT: words.gettext("Every field that an entry must have is there."),
        Rule.VALUE_IS_ALLOWED: words.gettext("Every value is one that its field may have."),
        Rule.DATE_IS_EDTF: words.gettext(
            "Every date is in the Extended Date/Time Format, which says how exact it is."
        ),
        Rule.ID_IS_A_SLUG: words.gettext("Every fact has a name that can stand in an address."),
        Rule.ID_IS_UNIQUE: words.gettext("No two facts have the same name."),
        Rule.REFERENCE_RESOLVES: words.gettext("Whatever a fact refers to exists."),
        Rule.LINK_IS_SAFE: words.gettext("Links lead to web or mail addresses only."),
        Rule.SOURCE_DIGEST_MATCHES: words.gettext(
            "The text of each source is, byte for byte, the one that was received."
        ),
    }


def _proof_sentences(words: Wording) -> dict[Rule, str]:
    """Return the sentences on what is proven of the facts."""
    return {
        Rule.FACT_HAS_EVIDENCE: words.gettext("Every fact rests on at least one passage."),
        Rule.QUOTE_IS_FOUND: words.gettext("Every quoted passage stands in its source."),
        Rule.QUOTE_IS_UNIQUE: words.gettext("Every quoted passage is told from all like it."),
        Rule.QUOTE_IS_WHOLE_WORDS: words.gettext("No quotation begins or ends inside a word."),
        Rule.FIGURE_IS_IN_QUOTE: words.gettext(
            "Every number stands in the passage as the source writes it, and means the value given."
        ),
        Rule.NUMBER_IS_IN_QUOTE: words.gettext(
            "Every number in digits in the editors' own words stands in a passage they rest on."
        ),
        Rule.DATE_IS_IN_QUOTE: words.gettext(
            "Every date that is called stated can be read in the passage."
        ),
        Rule.NAME_IS_IN_QUOTE: words.gettext("Every name stands in the passage quoted for it."),
        Rule.HEDGE_IS_IN_QUOTE: words.gettext("Every hedge stands in the passage, as written."),
        Rule.SPEECH_IS_QUOTED: words.gettext(
            "What is called a direct quotation stands between quotation marks in the source."
        ),
        Rule.BASIS_IS_EXPLAINED: words.gettext(
            "Whatever is inferred or comes from elsewhere has its reasoning beside it."
        ),
        Rule.SUM_HOLDS: words.gettext("Every sum that is shown comes out."),
        Rule.DATE_ORDER_HOLDS: words.gettext("No event is dated against its stated order."),
        Rule.SUMMARY_IS_CITED: words.gettext("Every paragraph of the summary cites a fact."),
        Rule.SOURCE_IS_CITED: words.gettext("Every source carries at least one fact."),
        Rule.ENTITY_IS_USED: words.gettext(
            "Every person and organisation that is listed has a part in a fact."
        ),
    }
