"""The Jinja environment: how templates are found, escaped, compiled, and how their faults are told.

Input: the texts of the templates. Output: an environment, and the text of a printed page. Every
value is escaped, whatever the template is called; a name that does not exist is an error.
"""

from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from hashlib import sha256
from traceback import walk_tb

from jinja2 import (
    Environment,
    FunctionLoader,
    StrictUndefined,
    TemplateSyntaxError,
    pass_environment,
)
from jinja2.exceptions import TemplateNotFound
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from generator.markup import Reference, to_html
from generator.problems import FactsheetError
from generator.views import PageView, RichText

Source = tuple[str, str, Callable[[], bool]]
"""What Jinja wants of a loader: the text, the name to show, and whether it is still the same."""


class _Sandbox(ImmutableSandboxedEnvironment):
    """A sandbox: a project's templates may come from somebody else, and a page needs values only.

    The fields of views are data, so they are read without the checks of the sandbox, which would
    take as long as all the rest of the printing.
    """

    def getattr(self, obj: object, attribute: str) -> object:
        """Return `obj.attribute`, for anything but a field of a view only if that is safe."""
        if attribute in getattr(type(obj), "__dataclass_fields__", ()):
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)


def environment(templates: Mapping[str, str]) -> Environment:
    """Return the environment over these templates; the same texts are compiled once a process."""
    return _environment(tuple(sorted(templates.items())))


@lru_cache(maxsize=4)
def _environment(templates: tuple[tuple[str, str], ...]) -> Environment:
    """Make an environment; the words of the interface stay as the templates have them, English."""
    made = _Sandbox(
        loader=FunctionLoader(_loader(dict(templates))),
        extensions=["jinja2.ext.i18n"],
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
        finalize=_short,
    )
    made.filters |= {"rich": rich, "digest": digest, "css_string": css_string}
    vars(made)["install_null_translations"](newstyle=True)
    return made


def _short(value: object) -> object:
    """Return what a template prints: a position that is a whole number without ".0"."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _loader(templates: Mapping[str, str]) -> Callable[[str], Source | None]:
    """Return a loader that names each template after itself, so that a fault can name it."""

    def load(name: str) -> Source | None:
        text = templates.get(name)
        return None if text is None else (text, name, lambda: True)

    return load


@pass_environment
def rich(printer: Environment, text: RichText) -> Markup:
    """Return a text in Markdown as HTML that needs no escaping: `to_html` has made it safe.

    Each reference is printed by the component `citation_card`; all references of a text to one fact
    open one card, which stands behind the first of them. Where the facts have endnotes, the
    component `note_refs` prints references to these, each once.
    """

    def refer(references: tuple[Reference, ...]) -> str:
        cited = [text.citations[reference.id] for reference in references]
        notes = {note.href: note for citation in cited for note in citation.notes}
        if notes:
            return str(_macro(printer, "note_refs")(tuple(notes.values())))
        card = _macro(printer, "citation_card")
        return "".join(
            str(card(citation, reference, f"{text.name}_{reference.number}"))
            for citation, reference in zip(cited, references, strict=True)
        )

    return Markup(to_html(text.source, text.citations, refer))  # noqa: S704 - made safe by nh3


def _macro(printer: Environment, name: str) -> Callable[..., Markup]:
    """Return the macro of a component."""
    made: Callable[..., Markup] = vars(printer.get_template(f"components/{name}.html").module)[name]
    return made


def digest(text: str) -> str:
    """Return the source of a policy that allows just this text as a style (CSP level 3, 2.3.1)."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def css_string(text: str) -> str:
    """Return a text as it stands between the quotation marks of a CSS string.

    All but letters, digits and spaces are escaped by their code points (CSS Syntax level 3, 4.3.7),
    so that no text can end the string, the style or, being HTML too, mean anything there.
    """
    return "".join(c if c.isalnum() or c == " " else f"\\{ord(c):06x}" for c in text)


def print_page(printer: Environment, template: str, page: PageView) -> str:
    """Return one page as text; any fault of a template becomes one sentence with its place."""
    try:
        return printer.get_template(template).render(page=page)
    except TemplateSyntaxError as error:
        raise _fault(error.name or template, error.lineno, str(error.message)) from error
    except Exception as error:
        place = next(_places(error), None)
        if isinstance(error, TemplateNotFound):
            raise _fault(*(place or (template, 1)), f"there is no {error.name}") from error
        if place is None:
            raise
        raise _fault(*place, str(error)) from error


def _fault(template: str, line: int, message: str) -> FactsheetError:
    return FactsheetError(f"template {template}, line {line}: {message}")


def _places(error: Exception) -> Iterator[tuple[str, int]]:
    """Yield the templates an error passed through and the lines there, the innermost first."""
    frames = [(frame.f_code.co_filename, line) for frame, line in walk_tb(error.__traceback__)]
    return ((name, line) for name, line in reversed(frames) if name.endswith(".html"))
