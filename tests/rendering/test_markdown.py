"""Markdown of records."""

import html5lib
import pytest

from international.rendering.markdown import markdown_blocks, markdown_inline

ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java&#115;cript:alert(1))",
    "[x](vbscript:x)",
    "[x](data:text/html,x)",
    "[x](file:///etc/passwd)",
    "<javascript:alert(1)>",
    '"><svg onload=alert(1)>',
]


@pytest.mark.parametrize("render", [markdown_inline, markdown_blocks])
@pytest.mark.parametrize("attack", ATTACKS)
def test_no_attack_works(render: object, attack: str) -> None:
    """An independent parser finds only text in it."""
    html = render(attack)  # type: ignore[operator]
    root = html5lib.parse(html, treebuilder="lxml", namespaceHTMLElements=False).getroot()
    assert root.xpath("//script | //img | //*[local-name()='svg'] | //@href | //@onerror") == []


def test_a_line_has_no_paragraph() -> None:
    """Where a sentence stands in a line, no paragraph is put around it."""
    assert markdown_inline("a *b*") == "a <em>b</em>"
    assert markdown_blocks("a *b*") == "<p>a <em>b</em></p>\n"


def test_pictures_are_not_taken_from_elsewhere() -> None:
    """A picture stays a link: records have a field for pictures, with words for each."""
    html = markdown_inline("![x](https://example.org/x.png)")
    assert html == '!<a href="https://example.org/x.png">x</a>'


def test_links_to_the_web_work() -> None:
    """A summary may lead to a page elsewhere."""
    assert markdown_inline("[x](https://example.org)") == '<a href="https://example.org">x</a>'
