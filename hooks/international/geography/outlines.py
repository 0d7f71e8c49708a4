"""The outlines of the world's countries.

Data: Natural Earth 1:110m, admin 0 countries, public domain (naturalearthdata.com), coordinates in
degrees to two decimals. Of its properties `world-110m.geojson` keeps `iso_a2`, the ISO 3166-1 code,
and the name of the three areas that have none. Countries too small for the scale are not in it.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import ceil, radians
from pathlib import Path
from typing import Any, TypeAlias

from .sphere import EARTH_RADIUS
from .thinning import thinned

Degrees: TypeAlias = tuple[float, float]

_DATA = Path(__file__).with_name("world-110m.geojson")

# Degrees of latitude by which a coarser outline may stray from the data.
_DETAILS = (0.4, 0.2, 0.1)

# Longer edges are divided, so that a border along a parallel is bent as the parallel is.
_LONGEST_EDGE = 4.0

# The file holds one ring, of North Korea, that is a single point four times over.
_FEWEST_POINTS = 3


@dataclass(frozen=True, slots=True)
class Outline:
    """One closed ring of a country's border or coast, its first point not repeated at its end.

    Points are (longitude, latitude) in degrees; a ring across the antimeridian runs on beyond ±180.
    Holes are rings that run the other way round, so that SVG's rule for filling leaves them out.
    """

    country: str | None
    points: tuple[Degrees, ...]


def detail_for(unit: float) -> float:
    """Choose the coarsest outlines that stray by less than a drawing's unit, given in km."""
    return next((detail for detail in _DETAILS if radians(detail) * EARTH_RADIUS <= unit), 0.0)


@cache
def load_outlines(detail: float = 0.0) -> tuple[Outline, ...]:
    """Give every ring, once for each detail: the degrees by which it may stray from the data."""
    countries, rings = zip(*_read(), strict=True)
    drawn = thinned(rings, detail) if detail else rings
    return tuple(
        Outline(country, tuple(_divided(ring)))
        for country, ring in zip(countries, drawn, strict=True)
    )


@cache
def _read() -> tuple[tuple[str | None, tuple[Degrees, ...]], ...]:
    features = json.loads(_DATA.read_text(encoding="utf-8"))["features"]
    return tuple(
        (feature["properties"]["iso_a2"], ring)
        for feature in features
        for polygon in _polygons(feature["geometry"])
        for raw in polygon
        if len(ring := _unbroken(raw)) >= _FEWEST_POINTS
    )


def _polygons(geometry: dict[str, Any]) -> list[list[list[Degrees]]]:
    found = geometry["coordinates"]
    return found if geometry["type"] == "MultiPolygon" else [found]


def _unbroken(ring: Sequence[Degrees]) -> tuple[Degrees, ...]:
    """Let longitudes run on where the file jumps from 180 to -180; open the ring."""
    points: list[Degrees] = []
    longitude = ring[0][0]
    for raw, latitude in ring[1:]:
        longitude = raw + 360 * round((longitude - raw) / 360)
        if not points or (longitude, latitude) != points[-1]:
            points.append((longitude, latitude))
    return tuple(points)


def _divided(ring: Sequence[Degrees]) -> list[Degrees]:
    divided = []
    for (west, south), (east, north) in pairwise([*ring, ring[0]]):
        parts = max(1, ceil(max(abs(east - west), abs(north - south)) / _LONGEST_EDGE))
        divided += [
            (west + (east - west) * part / parts, south + (north - south) * part / parts)
            for part in range(parts)
        ]
    return divided
