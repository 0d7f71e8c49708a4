"""Markdown of records made HTML, raw HTML and dangerous links refused (CommonMark)."""

from functools import cache

from markdown_it import MarkdownIt
from markupsafe import Markup


@cache
def _parser() -> MarkdownIt:
    # `html` off: tags are shown as text. markdown-it refuses javascript:, vbscript:, file: and
    # data: addresses by itself. Pictures have their own field with required words.
    return MarkdownIt("commonmark", {"html": False, "typographer": False}).disable("image")


def markdown_inline(source: str) -> Markup:
    """Render a line of Markdown without a paragraph around it."""
    return Markup(_parser().renderInline(source))  # noqa: S704  raw HTML is off


def markdown_blocks(source: str) -> Markup:
    """Render Markdown with paragraphs, lists and headings."""
    return Markup(_parser().render(source))  # noqa: S704  raw HTML is off


def plain_text(source: str) -> str:
    """Give the words of some Markdown, on one line, for places that show no markup."""
    return " ".join(markdown_blocks(source).striptags().split())
