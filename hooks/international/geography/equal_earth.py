"""The Equal Earth projection of the whole Earth, and the outlines laid flat by it.

B. Šavrič, T. Patterson, B. Jenny, The Equal Earth map projection, International Journal of
Geographical Information Science (2018), https://doi.org/10.1080/13658816.2018.1504949. Lengths are
in radii of the Earth, x to the east of the central meridian, y to the south of the equator.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import asin, cos, inf, radians, sin, sqrt

from .outlines import Degrees, load_outlines
from .paths import XY, Box, bounds, clip
from .sphere import Vector, to_degrees

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = sqrt(3) / 2

# Longitude of the map's edge, counted from the central meridian.
_EDGE = 180.0

# A ring around the pole encloses nothing on a map that is cut open, and no partner lies there.
_LEFT_OUT = frozenset({"AQ"})


@dataclass(frozen=True, slots=True)
class FlatRing:
    """A projected ring and the box around it."""

    country: str | None
    points: tuple[XY, ...]
    box: Box


def project(longitude: float, latitude: float) -> XY:
    """Project degrees, the longitude counted from the central meridian (-180 to 180)."""
    theta = asin(_M * sin(radians(latitude)))
    square = theta * theta
    sixth = square**3
    slope = _A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square)
    height = theta * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))
    return radians(longitude) * cos(theta) / (_M * slope), -height


def from_meridian(longitude: float, meridian: float) -> float:
    """Count a longitude from a central meridian: -180 up to, not including, 180."""
    return (longitude - meridian + 180) % 360 - 180


def over_edge(start: float, end: float) -> bool:
    """Tell whether the shorter way between two longitudes leads over the map's edge.

    Longitudes count from the central meridian.
    """
    return abs(end - start) > _EDGE


def project_line(line: Sequence[Vector], meridian: float) -> list[list[XY]]:
    """Project a line of short steps: one stroke, and another after each leap over the edge."""
    points = [to_degrees(vector) for vector in line]
    strokes = [[(from_meridian(points[0][0], meridian), points[0][1])]]
    for longitude, latitude in points[1:]:
        east, height = strokes[-1][-1]
        ahead = from_meridian(longitude, meridian)
        if over_edge(east, ahead):
            side = _EDGE if east > 0 else -_EDGE
            share = (side - east) / (ahead + 2 * side - east)
            middle = height + (latitude - height) * share
            strokes[-1].append((side, middle))
            strokes.append([(-side, middle)])
        strokes[-1].append((ahead, latitude))
    return [[project(*point) for point in stroke] for stroke in strokes]


@cache
def flat_rings(meridian: float, detail: float) -> tuple[FlatRing, ...]:
    """Lay all outlines but Antarctica's flat, those across the map's edge in two pieces."""
    found = []
    for outline in load_outlines(detail):
        if outline.country not in _LEFT_OUT:
            for piece in _pieces(outline.points, meridian):
                points = tuple(project(*point) for point in piece)
                found.append(FlatRing(outline.country, points, bounds(points)))
    return tuple(found)


def _pieces(ring: Sequence[Degrees], meridian: float) -> list[Sequence[Degrees]]:
    """Cut a ring at the meridian opposite the central one."""
    shift = from_meridian(ring[0][0], meridian) - ring[0][0]
    shifted = (
        [(longitude + shift + turn, latitude) for longitude, latitude in ring]
        for turn in (-360, 0, 360)
    )
    edges = (-_EDGE, -inf, _EDGE, inf)
    return [piece for copy in shifted if (piece := clip(copy, edges))]
