"""Points on the Earth, taken as a sphere, and the shortest lines between them."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import asin, atan2, ceil, cos, degrees, hypot, radians, sin, sqrt
from typing import TypeAlias

Vector: TypeAlias = tuple[float, float, float]

# Mean radius R1 of GRS 80 in km: H. Moritz, Geodetic Reference System 1980, J. Geodesy 74 (2000).
EARTH_RADIUS = 6371.0088

_STEP = radians(2)
_TINY = 1e-9


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the Earth, in degrees, north and east positive (WGS 84)."""

    latitude: float
    longitude: float


def distance(a: Point, b: Point) -> float:
    """Give the length of the shortest way between two points, for texts and for scaling maps.

    Kilometres on the mean sphere, within 0.6 % of the ellipsoid. Haversine formula: R. W. Sinnott,
    Virtues of the Haversine, Sky and Telescope 68 (1984), exact for near points too.
    """
    south, north = radians(a.latitude), radians(b.latitude)
    turn = radians(b.longitude - a.longitude)
    chord = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin(turn / 2) ** 2
    return 2 * EARTH_RADIUS * asin(min(1, sqrt(chord)))


def to_vector(longitude: float, latitude: float) -> Vector:
    """Turn degrees into a unit vector: x to 0° E on the equator, z to the north pole."""
    east, north = radians(longitude), radians(latitude)
    return (cos(north) * cos(east), cos(north) * sin(east), sin(north))


def vector_of(point: Point) -> Vector:
    """Turn a point into a unit vector."""
    return to_vector(point.longitude, point.latitude)


def to_degrees(vector: Vector) -> tuple[float, float]:
    """Turn a vector into longitude (-180 to 180) and latitude."""
    x, y, z = vector
    return degrees(atan2(y, x)), degrees(atan2(z, hypot(x, y)))


def dot(a: Vector, b: Vector) -> float:
    """Give the cosine of the angle between two unit vectors."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vector, b: Vector) -> Vector:
    """Give the vector at right angles to both."""
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def total(vectors: Iterable[Vector]) -> Vector:
    """Add vectors up: the sum points to the middle of the places they stand for."""
    xs, ys, zs = zip(*vectors, strict=True)
    return (sum(xs), sum(ys), sum(zs))


def unit(vector: Vector) -> Vector:
    """Bring a vector to length one; ZeroDivisionError for the zero vector."""
    size = sqrt(dot(vector, vector))
    return (vector[0] / size, vector[1] / size, vector[2] / size)


def angle(a: Vector, b: Vector) -> float:
    """Give the angle between two vectors in radians, exact for small and large ones alike."""
    normal = cross(a, b)
    return atan2(sqrt(dot(normal, normal)), dot(a, b))


def great_circle(start: Vector, end: Vector, parts: int | None = None) -> list[Vector]:
    """Walk the shortest way in equal steps: `parts` of them, or as many as keep each below 2°.

    Between antipodes every way is as short; the one over a pole is taken.
    """
    whole = angle(start, end)
    parts = parts or max(1, ceil(whole / _STEP))
    normal = cross(start, end)
    if dot(normal, normal) < _TINY**2:
        normal = east_of(start)
    ahead = cross(unit(normal), start)
    steps = (whole * step / parts for step in range(parts + 1))
    return [_turned(start, ahead, step) for step in steps]


def east_of(vector: Vector) -> Vector:
    """Give the direction due east; at a pole, where there is none, one that serves as well."""
    x, y, _ = vector
    return unit((-y, x, 0.0)) if hypot(x, y) > _TINY else (1.0, 0.0, 0.0)


def _turned(start: Vector, ahead: Vector, step: float) -> Vector:
    near, far = cos(step), sin(step)
    return (
        start[0] * near + ahead[0] * far,
        start[1] * near + ahead[1] * far,
        start[2] * near + ahead[2] * far,
    )
