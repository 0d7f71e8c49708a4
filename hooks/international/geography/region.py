"""A small map of home and a few places, for the page of a partner, a department or a country."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import hypot, pi

from .lambert import RoundRing, Sheet, round_rings
from .outlines import detail_for
from .paths import Pixel, bounds, draw_outlines, line_path
from .sphere import (
    EARTH_RADIUS,
    Point,
    Vector,
    angle,
    distance,
    great_circle,
    total,
    unit,
    vector_of,
)

_WIDTH, _HEIGHT = 640, 440

# Where the places may lie: the rest is room for labels beside, above and below them.
_INNER_WIDTH, _INNER_HEIGHT = 380, 250

# The width of the smallest map, in km: nearer, the outlines would be a few straight lines.
_LEAST_EXTENT = 1500

# Nearer than this, in km, a place counts as home: one mark would hide the other on any map.
_SAME_CITY = 25

# Below this length a sum of unit vectors has no direction: the places lie all around the Earth.
_TINY = 1e-9

# Beyond the edge outlines go on, so that the line along a cut stays out of sight.
_BLEED = 24


@dataclass(frozen=True, slots=True)
class RegionDrawing:
    """A regional map as numbers and path data, in whole units of `view_box` (640 by 440).

    `countries` maps highlighted ISO 3166-1 codes to paths; a country without an outline or out of
    sight is missing. `points` and `arcs` follow the order of the places; an arc is "" where it has
    no length. `home` is None where a place lies in the home city, whose mark serves for both.
    """

    view_box: tuple[int, int, int, int]
    land: str
    countries: Mapping[str, str]
    points: tuple[Pixel, ...]
    arcs: tuple[str, ...]
    home: Pixel | None


def draw_region(
    home: Point, places: Sequence[Point], highlighted: Collection[str]
) -> RegionDrawing:
    """Draw home and places as large as they fit, with great circles between them.

    Lambert azimuthal equal-area projection, centred between home and the middle of the places.
    """
    return _drawn(home, tuple(places), frozenset(highlighted))


@cache
def _drawn(home: Point, places: tuple[Point, ...], highlighted: frozenset[str]) -> RegionDrawing:
    start, *ends = vectors = [vector_of(point) for point in (home, *places)]
    lines = [great_circle(start, end) for end in ends]
    sheet = _sheet(_centre(start, ends), [start, *(vector for line in lines for vector in line)])
    land, countries = draw_outlines(
        ((ring.country, sheet.project(ring.points)) for ring in _in_sight(sheet)),
        (-_BLEED, -_BLEED, _WIDTH + _BLEED, _HEIGHT + _BLEED),
        highlighted,
    )
    centre, *points = [(round(x), round(y)) for x, y in sheet.project(vectors)]
    at_home = any(distance(home, place) < _SAME_CITY for place in places)
    return RegionDrawing(
        view_box=(0, 0, _WIDTH, _HEIGHT),
        land=land,
        countries=countries,
        points=tuple(points),
        arcs=tuple(line_path(sheet.project(line)) for line in lines),
        home=None if at_home else centre,
    )


def _centre(home: Vector, places: Sequence[Vector]) -> Vector:
    """Give the point halfway to the middle of the places; home where they have none."""
    middle = total(places) if places else home
    return great_circle(home, unit(middle), parts=2)[1] if hypot(*middle) > _TINY else home


def _sheet(centre: Vector, shown: Sequence[Vector]) -> Sheet:
    """Lay a sheet on which all that is shown fits inside the margins, in the middle of the map."""
    left, top, right, bottom = bounds(Sheet.around(centre).project(shown))
    scale = EARTH_RADIUS * _WIDTH / _LEAST_EXTENT
    for size, room in ((right - left, _INNER_WIDTH), (bottom - top, _INNER_HEIGHT)):
        if size * scale > room:
            scale = room / size
    origin = (_WIDTH - (left + right) * scale) / 2, (_HEIGHT - (top + bottom) * scale) / 2
    return Sheet.around(centre, scale, origin)


def _in_sight(sheet: Sheet) -> Iterator[RoundRing]:
    """Skip what lies beyond the farthest corner.

    A ring that may surround the antipode is skipped too: it would be turned inside out. Nothing of
    it would be seen but on a map that shows nearly all of the Earth.
    """
    x, y = sheet.origin
    corner = hypot(max(x, _WIDTH - x) + _BLEED, max(y, _HEIGHT - y) + _BLEED)
    sight = sheet.angle_at(corner)
    for ring in round_rings(detail_for(EARTH_RADIUS / sheet.scale)):
        away = angle(sheet.centre, ring.centre)
        if away - ring.reach < sight and away + ring.reach < pi:
            yield ring
