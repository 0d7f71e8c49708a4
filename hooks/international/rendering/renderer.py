"""Puts views into their components."""

import json
import re
from dataclasses import is_dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from .markdown import markdown_blocks, markdown_inline

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
        self._environment.filters |= {
            "markdown": markdown_blocks,
            "markdown_inline": markdown_inline,
            "json": lambda value: json.dumps(value, ensure_ascii=False),
        }
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


def _icons_used(*parts: str) -> list[str]:
    """Give the names of the icons that some HTML refers to, in alphabetical order."""
    return sorted({name for part in parts for name in _ICON_USED.findall(part)})


@cache
def _symbol(name: str) -> Markup:
    """Give a drawing of `icons/` as a symbol that `<use href="#i-name">` shows."""
    svg = (ICONS / f"{name}.svg").read_text("utf-8").strip()
    shapes = svg[svg.index(">") + 1 : svg.rindex("</svg>")]
    return Markup('<symbol id="i-{}" viewBox="0 0 24 24">{}</symbol>').format(name, Markup(shapes))  # noqa: S704  our own drawing
