"""The Lambert azimuthal equal-area projection of the sphere, and the outlines made ready for it.

J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395 (1987), pages 182-190,
https://doi.org/10.3133/pp1395. North is up at the centre; the whole Earth fits into a disc of two
radii.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import asin, pi, sqrt
from typing import Self

from .outlines import load_outlines
from .paths import XY
from .sphere import Vector, angle, cross, east_of, to_vector, total, unit

# Keeps the antipode of the centre finite, which belongs everywhere on the edge of the disc.
_TINY = 1e-12


@dataclass(frozen=True, slots=True)
class RoundRing:
    """A ring as unit vectors, all of them within `reach` radians of its centre."""

    country: str | None
    points: tuple[Vector, ...]
    centre: Vector
    reach: float


@cache
def round_rings(detail: float) -> tuple[RoundRing, ...]:
    """Turn the outlines of that detail into vectors, once for all maps."""
    found = []
    for outline in load_outlines(detail):
        points = tuple(to_vector(*point) for point in outline.points)
        centre = unit(total(points))
        reach = max(angle(centre, point) for point in points)
        found.append(RoundRing(outline.country, points, centre, reach))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A projection around `centre`, which is put at `origin`, with `scale` units to the radius."""

    centre: Vector
    east: Vector
    north: Vector
    scale: float
    origin: XY

    @classmethod
    def around(cls, centre: Vector, scale: float = 1, origin: XY = (0, 0)) -> Self:
        """Lay a sheet with its centre, a unit vector, at the origin."""
        east = east_of(centre)
        return cls(centre, east, cross(centre, east), scale, origin)

    def project(self, vectors: Iterable[Vector]) -> list[XY]:
        """Project unit vectors, x to the right and y down (equations 24-2, 22-4 and 22-5)."""
        (cx, cy, cz), (ex, ey, _), (nx, ny, nz) = self.centre, self.east, self.north
        left, top = self.origin
        near, size = 1 + _TINY, 2 * self.scale**2
        points = []
        for x, y, z in vectors:
            stretch = sqrt(size / (near + cx * x + cy * y + cz * z))
            points.append(
                (left + stretch * (ex * x + ey * y), top - stretch * (nx * x + ny * y + nz * z))
            )
        return points

    def angle_at(self, length: float) -> float:
        """Give the angle from the centre, in radians, of points that lie so many units from it."""
        ratio = length / (2 * self.scale)
        return 2 * asin(ratio) if ratio < 1 else pi
