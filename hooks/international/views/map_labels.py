"""Names beside the dots of a small map, so that none covers another."""

from collections.abc import Sequence
from typing import NamedTuple

_LETTER, _LINE, _GAP, _DOT = 15, 26, 14, 10
"""In units of the drawing: width of a letter, height of a line, dot to name, radius of a dot."""


class Label(NamedTuple):
    """Where a name is written: SVG's x, y of the base line, and text-anchor."""

    x: int
    y: int
    anchor: str


class _Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "_Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def lies_in(self, other: "_Box") -> bool:
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )


def place_labels(
    points: Sequence[tuple[int, int]], names: Sequence[str], view_box: tuple[int, int, int, int]
) -> list[Label | None]:
    """Find a place for each name, the first ones first: above, below, after or before its dot.

    A name for which every place is taken is left out; the list beside the map has it.
    """
    left, top, width, height = view_box
    frame = _Box(left, top, left + width, top + height)
    taken = [_Box(x - _DOT, y - _DOT, x + _DOT, y + _DOT) for x, y in points]
    found: list[Label | None] = []
    for (x, y), name in zip(points, names, strict=True):
        for label, box in _places(x, y, len(name) * _LETTER):
            if box.lies_in(frame) and not any(box.meets(other) for other in taken):
                taken.append(box)
                found.append(label)
                break
        else:
            found.append(None)
    return found


def _places(x: int, y: int, width: float) -> list[tuple[Label, _Box]]:
    above, below, level = y - _GAP - 4, y + _GAP + _LINE - 6, y + 8
    beside = _DOT + 4
    options = [
        (Label(x, above, "middle"), x - width / 2, above),
        (Label(x, below, "middle"), x - width / 2, below),
        (Label(x + beside, level, "start"), x + beside, level),
        (Label(x - beside, level, "end"), x - beside - width, level),
        (Label(x, above, "start"), x, above),
        (Label(x, above, "end"), x - width, above),
        (Label(x, below, "start"), x, below),
        (Label(x, below, "end"), x - width, below),
    ]
    return [
        (label, _Box(start, base - _LINE + 6, start + width, base + 6))
        for label, start, base in options
    ]
