"""Pages of prose in sections, each known by the anchor of its heading."""

import re
from dataclasses import dataclass

from .shared import Prose

_SECTION = re.compile(r'<h2 id="(?P<id>[^"]+)">(?P<title>.*?)</h2>\s*', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page of prose: the heading's anchor, its HTML, and the HTML that follows."""

    id: str
    title: Prose
    text: Prose


def split(prose: Prose) -> tuple[Prose, tuple[Section, ...]]:
    """Split a page's HTML before its second-level headings."""
    pieces = _SECTION.split(prose.html)
    language, direction = prose.language, prose.direction
    sections = tuple(
        Section(id_, Prose(title, language, direction), Prose(text, language, direction))
        for id_, title, text in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True)
    )
    return Prose(pieces[0], language, direction), sections
