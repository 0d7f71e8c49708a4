"""Links in Markdown that lead where they must not."""

import pytest

from international.reading.links import unsafe_links

SAFE = [
    "[a](contact.md)",
    "[a](../x/index.md#b:c)",
    "[a](https://example.org/a:b)",
    "[a](HTTP://example.org)",
    "[a](mailto:a@example.org)",
    "[a](tel:+998)",
    "[a](#b)",
    "[a]: https://example.org",
    "<https://example.org>",
    "a (javascript: the language) and [b]: no link",
    "10:30",
]
UNSAFE = [
    "[a](javascript:alert(1))",
    "[a]( JaVaScRiPt:alert(1))",
    "[a](<javascript:alert(1)>)",
    "[a](java\nscript:alert(1))",
    "[a](java&#115;cript&colon;alert(1))",
    "[a](javascript\\:alert(1))",
    "![a](data:image/svg+xml,x)",
    "[a](vbscript:x)",
    "[a](file:///etc/passwd)",
    "[a]: ftp://example.org",
    "   [a]: <javascript:x>",
    "<skype:someone>",
    "[a](#){: href=javascript:x }",
    '[a](#){ href="javascript:x" }',
]


@pytest.mark.parametrize("text", SAFE)
def test_safe(text: str) -> None:
    """Pages, web addresses, e-mail and telephones are let through."""
    assert list(unsafe_links(text, "x.md")) == []


@pytest.mark.parametrize("text", UNSAFE)
def test_unsafe(text: str) -> None:
    """Any other scheme is told, at its line and column, however it is disguised."""
    (problem,) = unsafe_links(f"One\n\n{text}", "x.md")
    assert (problem.code, problem.line) == ("bad-link", 3)
    assert problem.column > 1
