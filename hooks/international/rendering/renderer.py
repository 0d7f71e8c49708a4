"""Puts views into their components."""

import json
import re
from collections.abc import Callable
from dataclasses import is_dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from .markdown import markdown_blocks, markdown_inline, plain_text

COMPONENTS = Path(__file__).parent / "components"
ICONS = Path(__file__).parent / "icons"
_ICON_USED = re.compile(r'href="#i-([a-z-]+)"')
_WORD_START = re.compile(r"(?<!^)(?=[A-Z])")


class Renderer:
    """Renders any view by the component named after its class: `EventRow` by `event-row`.

    Inside a component a view needs no call: `{{ row }}` renders it too, anything else is escaped.
    """

    def __init__(self) -> None:
        """Prepare the environment; components are compiled when first used."""
        self._environment = Environment(
            loader=FileSystemLoader(COMPONENTS),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=self._finalize,
        )
        filters: dict[str, Callable[..., str]] = {
            "markdown": markdown_blocks,
            "markdown_inline": markdown_inline,
            "plain_text": plain_text,
            "json": lambda value: json.dumps(value, ensure_ascii=False),
            "json_script": _json_script,
        }
        self._environment.filters |= filters
        self._environment.globals |= {"icons_used": _icons_used, "symbol": _symbol}
        self._templates: dict[type, Template] = {}

    def __call__(self, view: object) -> Markup:
        """Render a view. Raises jinja2.UndefinedError if the component asks for what it lacks."""
        kind = type(view)
        if kind not in self._templates:
            name = _WORD_START.sub("-", kind.__name__).lower()
            self._templates[kind] = self._environment.get_template(f"{name}.html.jinja")
        return Markup(self._templates[kind].render(view=view))  # noqa: S704  autoescape is on

    def _finalize(self, value: object) -> object:
        if is_dataclass(value) and not isinstance(value, type):
            return self(value)
        return "" if value is None else value


def _json_script(value: object) -> Markup:
    """Write JSON for a script element, which nothing in a text can end (HTML, section 4.12.1.3)."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", r"\u003c"))  # noqa: S704  no sign of HTML is left


def _icons_used(*parts: str) -> list[str]:
    """Give the names of the icons that some HTML refers to, in alphabetical order."""
    return sorted({name for part in parts for name in _ICON_USED.findall(part)})


@cache
def _symbol(name: str) -> Markup:
    """Give a drawing of `icons/` as a symbol that `<use href="#i-name">` shows."""
    svg = (ICONS / f"{name}.svg").read_text("utf-8").strip()
    shapes = svg[svg.index(">") + 1 : svg.rindex("</svg>")]
    return Markup('<symbol id="i-{}" viewBox="0 0 24 24">{}</symbol>').format(name, Markup(shapes))  # noqa: S704  our own drawing
