"""Pieces of Markdown that several pages share: `--8<-- "en/snippets/opening.md"` on a line."""

import re
from collections.abc import Collection, Iterator

from .problem import Problem, nearest

FOLDER = "snippets"
_SNIPPET = re.compile(r"""^[ \t]*--8<--[ \t]+["'](?P<name>[^"'\n]+)["']""", re.MULTILINE)


def missing_snippets(text: str, file: str, known: Collection[str]) -> Iterator[Problem]:
    """Yield a Problem for each snippet that is no file in content/ (the syntax is PyMdown's)."""
    for snippet in _SNIPPET.finditer(text):
        name, start = snippet["name"], snippet.start("name")
        if name not in known:
            yield Problem(
                code="missing-snippet",
                file=file,
                line=text.count("\n", 0, start) + 1,
                column=start - text.rfind("\n", 0, start),
                found=name,
                nearest=nearest(name, known),
            )
