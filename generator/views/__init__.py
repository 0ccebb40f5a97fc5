"""What the pages show: every word ready to print, in order, linked and in the page's language.

Job: to be the only thing that templates see. Input: nothing, these are values; the compose stage
makes them. They must not: import the content model, compute anything, or hold HTML.

How to read them in a template:
- A `str` is plain text (escape it); a `RichText` is Markdown with citations (the render stage turns
  it into HTML); a `Word` is a closed choice: `value` for class names, `label` to print.
- Every `href` is ready for the page that holds it. `page.root` leads to the site's root, for
  `static/`; it is empty or ends in `/`.
- `None` and an empty tuple mean that there is nothing to say: print neither heading nor row.
- Ids of facts are ids in the HTML of their page. They hold a-z, 0-9 and `-` only, so a template's
  own ids should hold `_` (such as `skip_target`) and can then never meet a fact's.
"""

from generator.views.evidence import (
    AttributionView,
    BasisView,
    EvidenceView,
    RelationView,
    RevisionView,
    StepView,
    SupportView,
)
from generator.views.facts import (
    ClaimView,
    ConflictView,
    EntityView,
    EventView,
    FactView,
    FigureView,
    StatementView,
    SumView,
    TermView,
)
from generator.views.pages import (
    ClaimsPage,
    CountsView,
    FiguresPage,
    HomePage,
    MethodPage,
    NavView,
    NotFoundPage,
    OverviewPage,
    PageView,
    RedirectView,
    RuleView,
    SheetCard,
    SheetView,
    SiteIdentity,
    SiteView,
    SourcePage,
    SourcesPage,
    TermMeaning,
    TimelinePage,
    UndatedGroup,
    UnknownView,
)
from generator.views.sources import (
    FieldView,
    MarkView,
    ParagraphView,
    SegmentView,
    SourceView,
    UseView,
)
from generator.views.timeline import (
    AxisView,
    DateView,
    OrderView,
    SpanView,
    TickView,
    YearView,
)
from generator.views.words import (
    CitationView,
    FactLink,
    LinkView,
    PhrasePart,
    RichText,
    SourceWords,
    Word,
)

__all__ = [
    "AttributionView",
    "AxisView",
    "BasisView",
    "CitationView",
    "ClaimView",
    "ClaimsPage",
    "ConflictView",
    "CountsView",
    "DateView",
    "EntityView",
    "EventView",
    "EvidenceView",
    "FactLink",
    "FactView",
    "FieldView",
    "FigureView",
    "FiguresPage",
    "HomePage",
    "LinkView",
    "MarkView",
    "MethodPage",
    "NavView",
    "NotFoundPage",
    "OrderView",
    "OverviewPage",
    "PageView",
    "ParagraphView",
    "PhrasePart",
    "RedirectView",
    "RelationView",
    "RevisionView",
    "RichText",
    "RuleView",
    "SegmentView",
    "SheetCard",
    "SheetView",
    "SiteIdentity",
    "SiteView",
    "SourcePage",
    "SourceView",
    "SourceWords",
    "SourcesPage",
    "SpanView",
    "StatementView",
    "StepView",
    "SumView",
    "SupportView",
    "TermMeaning",
    "TermView",
    "TickView",
    "TimelinePage",
    "UndatedGroup",
    "UnknownView",
    "UseView",
    "Word",
    "YearView",
]
