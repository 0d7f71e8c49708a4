"""Points on a plane become short path data (SVG 2, section 9.3): cut, rounded, relative."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import hypot
from types import MappingProxyType
from typing import TypeAlias

XY: TypeAlias = tuple[float, float]
Pixel: TypeAlias = tuple[int, int]
Box: TypeAlias = tuple[float, float, float, float]  # left, top, right, bottom


def bounds(points: Iterable[XY]) -> Box:
    """Give the smallest box around the points, of which there must be one at least."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def draw_outlines(
    rings: Iterable[tuple[str | None, Sequence[XY]]], box: Box, highlighted: Collection[str]
) -> tuple[str, Mapping[str, str]]:
    """Draw what lies in the box: one path for plain land, one for each highlighted country in it.

    A highlighted code without an outline, or with none in the box, has no entry.
    """
    paths: defaultdict[str, list[str]] = defaultdict(list)
    land = []
    for country, ring in rings:
        path = ring_path(clip(ring, box))
        if country is not None and country in highlighted:
            paths[country].append(path)
        else:
            land.append(path)
    drawn = {country: "".join(paths[country]) for country in sorted(paths)}
    return "".join(land), MappingProxyType(
        {country: path for country, path in drawn.items() if path}
    )


def clip(ring: Sequence[XY], box: Box) -> Sequence[XY]:
    """Cut a ring to a box, one side after the other.

    I. E. Sutherland, G. W. Hodgman, Reentrant Polygon Clipping, Comm. ACM 17 (1974). Pieces stay
    joined along the box's edge, so the box has to lie out of sight.
    """
    left, top, right, bottom = bounds(ring)
    if right <= box[0] or box[2] <= left or bottom <= box[1] or box[3] <= top:
        return ()
    for axis, sign, edge, outermost in (
        (0, 1, box[0], left),
        (1, 1, box[1], top),
        (0, -1, -box[2], -right),
        (1, -1, -box[3], -bottom),
    ):
        if outermost < edge:
            ring = list(_cut(ring, axis, sign, edge))
    return ring


def _cut(ring: Sequence[XY], axis: int, sign: int, edge: float) -> Iterator[XY]:
    """Keep the part where the coordinate, times sign, is not below the edge."""
    before = ring[-1] if ring else (0.0, 0.0)
    was = before[axis] * sign - edge
    for point in ring:
        now = point[axis] * sign - edge
        if (was < 0) != (now < 0):
            share = was / (was - now)
            yield (
                before[0] + (point[0] - before[0]) * share,
                before[1] + (point[1] - before[1]) * share,
            )
        if now >= 0:
            yield point
        before, was = point, now


def ring_path(ring: Sequence[XY]) -> str:
    """Draw a closed line on whole units, without points that lie in line with both neighbours.

    "" when less than one square unit is left of it.
    """
    pixels = _distinct([(round(x), round(y)) for x, y in ring])
    bends = [
        b
        for a, b, c in zip(pixels[-1:] + pixels[:-1], pixels, pixels[1:] + pixels[:1], strict=True)
        if (b[0] - a[0]) * (c[1] - b[1]) != (b[1] - a[1]) * (c[0] - b[0])
    ]
    return f"{_path(_distinct(bends))}z" if _holds_a_unit(bends) else ""


def line_path(line: Sequence[XY]) -> str:
    """Draw an open line on whole units; "" when it shrinks to a point."""
    pixels = _distinct([(round(x), round(y)) for x, y in simplified(line)])
    return _path(pixels) if len(pixels) > 1 else ""


def simplified(line: Sequence[XY], tolerance: float = 0.4) -> list[XY]:
    """Leave out points that lie nearer to the simplified line than the tolerance, in its own units.

    D. H. Douglas, T. K. Peucker, The Canadian Cartographer 10 (1973).
    """
    (ax, ay), (bx, by) = line[0], line[-1]
    size = hypot(bx - ax, by - ay)
    gaps = [abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) for x, y in line]
    worst = max(range(len(line)), key=gaps.__getitem__)
    if gaps[worst] <= tolerance * size:
        return [line[0], line[-1]]
    return simplified(line[: worst + 1], tolerance)[:-1] + simplified(line[worst:], tolerance)


def _distinct(pixels: Sequence[Pixel]) -> list[Pixel]:
    """Leave out points equal to the one before."""
    return [*pixels[:1], *(point for before, point in pairwise(pixels) if point != before)]


def _holds_a_unit(ring: Sequence[Pixel]) -> bool:
    """Tell whether a ring's area is one square unit or more."""
    twice = sum(
        a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], *ring[:1]], strict=True)
    )
    return abs(twice) > 1


def _path(points: Sequence[Pixel]) -> str:
    steps = " ".join([f"{right - x} {below - y}" for (x, y), (right, below) in pairwise(points)])
    return f"M{points[0][0]} {points[0][1]}l{steps}".replace(" -", "-")
