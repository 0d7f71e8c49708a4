"""The renderer escapes all text, finds components by name, and is loud about what is missing."""

from dataclasses import dataclass

import pytest
from jinja2 import TemplateNotFound, UndefinedError

from international.rendering import Renderer
from international.rendering.renderer import _icons_used
from international.views.edition import Link, Text
from international.views.shared import Disclosure, Notice, Status, Tag


def test_text_is_escaped() -> None:
    """A text with markup is shown as it was typed, in elements and in attributes."""
    hostile = '"><script>alert(1)</script>&'
    html = Renderer()(Link(hostile, Text(hostile)))
    assert html == (
        '<a href="&#34;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;">'
        "&#34;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;</a>"
    )


def test_a_view_in_a_view_is_rendered() -> None:
    """It needs no call of its own."""
    html = Renderer()(Disclosure("More", Tag("new")))
    assert html == (
        '<details class="disclosure"><summary>More</summary><span class="tag">new</span></details>'
    )


def test_another_language_is_marked() -> None:
    """A text in another language carries its tag and direction (WCAG 3.1.2)."""
    assert Renderer()(Text("نص", "ar", "rtl")) == '<span lang="ar" dir="rtl">نص</span>'
    assert Renderer()(Text("text")) == "text"


def test_what_a_view_lacks_is_loud() -> None:
    """A component that asks for what its view has not got is an error, not an empty place."""
    lacking = type("Status", (), {"text": "x"})()
    with pytest.raises(UndefinedError):
        Renderer()(lacking)
    assert Renderer()(Status("draft", "x"))


def test_a_view_without_a_component_is_loud() -> None:
    """A view that nobody can show is an error."""

    @dataclass
    class NobodyShowsThis:
        """A view."""

    with pytest.raises(TemplateNotFound):
        Renderer()(NobodyShowsThis())


def test_a_page_brings_the_icons_it_uses() -> None:
    """They are found in the HTML, once each, in order."""
    html = str(Renderer()(Notice("x")))
    assert _icons_used(html, html, '<use href="#i-book"/>') == ["book", "info"]
