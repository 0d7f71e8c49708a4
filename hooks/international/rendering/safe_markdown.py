"""Markdown of content/ as Python-Markdown renders it, without a way to write HTML or scripts."""

import re
from html import unescape
from typing import cast
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.fenced_code import FencedBlockPreprocessor
from markdown.treeprocessors import Treeprocessor

# Of what the extension attr_list lets authors write, and other extensions set.
_ATTRIBUTES = frozenset(
    {"alt", "class", "dir", "height", "href", "hreflang", "id", "lang", "loading", "rel", "src"}
    | {"start", "style", "title", "width"}
)
_ALIGNMENT = re.compile(r"text-align: (left|right|center);")
_SCHEME = re.compile(r"[\x00-\x20]*([a-z][a-z0-9+.\-\x00-\x20]*):", re.IGNORECASE)
_SCHEMES = frozenset({"http", "https", "mailto", "tel"})


class SafeMarkdown(Extension):
    """Shows HTML tags as text, and drops attributes and addresses that could run a script.

    `reading.links` tells editors of such addresses; this wall stands behind it, for Markdown that
    hides one in a way nobody thought of.
    """

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the name is the library's
        """Take the parsers of HTML away, and look over all elements at the very end."""
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        # It would write attributes of its own as text, past the last look at elements.
        fenced = cast("FencedBlockPreprocessor", md.preprocessors["fenced_code_block"])
        fenced.checked_for_deps, fenced.use_attr_list = True, False
        md.treeprocessors.register(_OnlySafeAttributes(md), "safe_attributes", -10)


class _OnlySafeAttributes(Treeprocessor):
    """Leaves only attributes that cannot run a script."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            for name, value in list(element.attrib.items()):
                if not _is_safe(name, value):
                    del element.attrib[name]


def _is_safe(name: str, value: str) -> bool:
    if name == "style":
        return bool(_ALIGNMENT.fullmatch(value))
    if name in {"href", "src"}:
        scheme = _SCHEME.match(unescape(value))  # the library leaves character references be
        return scheme is None or scheme[1].lower() in _SCHEMES
    return name in _ATTRIBUTES
