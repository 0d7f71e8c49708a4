"""The map of the world on the home page, cut to the part of it that holds the places."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import ceil

from .equal_earth import FlatRing, flat_rings, from_meridian, over_edge, project, project_line
from .outlines import detail_for
from .paths import XY, Box, Pixel, bounds, draw_outlines, line_path
from .sphere import EARTH_RADIUS, Point, great_circle, vector_of

# Width of the drawing in its own units: the style sheet's radii and line widths are made for it.
_WIDTH = 1440

# Central meridians whose edge, 180° away, lies in Bering Strait or in the Atlantic, where it cuts
# no country of the outlines but, the second one, Greenland's ice.
_MERIDIANS = (11.5, 153.0)

# Free space beside and above the outermost places, where large dots are: shares of the width.
_BESIDE, _ABOVE = 0.1, 0.04

# The least width in radii of the Earth (about 11,500 km), to remain a map of the world.
_LEAST_WIDTH = 1.8

# Bounds of height to width, and the band, 60° S to 84° N, where spare height shows land.
_FLATTEST, _STEEPEST = 0.38, 0.6
_SOUTH, _NORTH = project(0, -60)[1], project(0, 84)[1]

# Width to height of the crop that a narrow screen shows.
_NARROW = 3 / 2

# Beyond the window's edge outlines go on, so that the line along a cut stays out of sight.
_BLEED = 12


@dataclass(frozen=True, slots=True)
class WorldDrawing:
    """A world map as numbers and path data, in whole units of `view_box`.

    `countries` maps highlighted ISO 3166-1 codes to paths; a country without an outline or outside
    the window is missing. `points` and `arcs` follow the order of the places; an arc is "" where it
    has no length. `outside_narrow` are indexes of places that a crop to 3:2 with
    `preserveAspectRatio="{narrow_align} slice"` leaves out.
    """

    view_box: tuple[int, int, int, int]
    land: str
    countries: Mapping[str, str]
    points: tuple[Pixel, ...]
    arcs: tuple[str, ...]
    home: Pixel
    outside_narrow: tuple[int, ...]
    narrow_align: str


def draw_world(home: Point, places: Sequence[Point], highlighted: Collection[str]) -> WorldDrawing:
    """Draw the part of the Earth that holds home and places, with great circles between them.

    Equal Earth projection, around a central meridian that leaves these lines whole if it can.
    """
    return _drawn(home, tuple(places), frozenset(highlighted))


@cache
def _drawn(home: Point, places: tuple[Point, ...], highlighted: frozenset[str]) -> WorldDrawing:
    meridian = _central_meridian(home, places)
    start = vector_of(home)
    lines = [project_line(great_circle(start, vector_of(place)), meridian) for place in places]
    marks = [
        project(from_meridian(point.longitude, meridian), point.latitude)
        for point in (home, *places)
    ]
    window = _window(marks, [point for line in lines for stroke in line for point in stroke])
    land, countries = draw_outlines(
        ((ring.country, window.place(ring.points)) for ring in _in_sight(meridian, window)),
        (-_BLEED, -_BLEED, _WIDTH + _BLEED, window.height + _BLEED),
        highlighted,
    )
    centre, *points = [(round(x), round(y)) for x, y in window.place(marks)]
    outside, align = _narrow(points, window.height)
    return WorldDrawing(
        view_box=(0, 0, _WIDTH, window.height),
        land=land,
        countries=countries,
        points=tuple(points),
        arcs=tuple("".join(line_path(window.place(stroke)) for stroke in line) for line in lines),
        home=centre,
        outside_narrow=outside,
        narrow_align=align,
    )


@dataclass(frozen=True, slots=True)
class _Window:
    """What is shown of the projected Earth: `box` in its radii, `scale` units to one of them."""

    box: Box
    scale: float
    height: int

    def place(self, points: Sequence[XY]) -> list[XY]:
        """Turn projected points into units of the drawing."""
        left, top, *_ = self.box
        return [((x - left) * self.scale, (y - top) * self.scale) for x, y in points]


def _central_meridian(home: Point, places: Sequence[Point]) -> float:
    """Choose the meridian whose edge breaks fewest lines; among equals, the narrower map."""

    def cost(meridian: float) -> tuple[int, float]:
        start, *ends = east = [
            from_meridian(point.longitude, meridian) for point in (home, *places)
        ]
        return sum(over_edge(start, end) for end in ends), max(east) - min(east)

    return min(_MERIDIANS, key=cost)


def _window(marks: Sequence[XY], lines: Sequence[XY]) -> _Window:
    """Frame marks with their margins and lines without, in a shape that suits a page."""
    left, top, right, bottom = bounds(marks)
    width = max((right - left) / (1 - 2 * _BESIDE), _LEAST_WIDTH)
    side, above = (width - right + left) / 2, _ABOVE * width
    left, top, right, bottom = bounds(
        [(left - side, top - above), (right + side, bottom + above), *lines]
    )
    height = max(bottom - top, _FLATTEST * (right - left))
    width = max(right - left, height / _STEEPEST)
    start = (left + right - width) / 2
    upper = max(min((top + bottom - height) / 2, _SOUTH - height), _NORTH)
    upper = min(max(upper, bottom - height), top)
    scale = _WIDTH / width
    return _Window((start, upper, start + width, upper + height), scale, ceil(height * scale))


def _in_sight(meridian: float, window: _Window) -> Iterator[FlatRing]:
    """Skip what lies outside the window, at the detail its scale can show."""
    left, top, right, bottom = window.box
    for ring in flat_rings(meridian, detail_for(EARTH_RADIUS / window.scale)):
        west, north, east, south = ring.box
        if west < right and left < east and north < bottom and top < south:
            yield ring


def _narrow(points: Sequence[Pixel], height: int) -> tuple[tuple[int, ...], str]:
    """Crop to the end that holds most places, the right one where both hold as many."""
    width = _NARROW * height
    right = tuple(index for index, (x, _) in enumerate(points) if x < _WIDTH - width)
    left = tuple(index for index, (x, _) in enumerate(points) if x > width)
    return (right, "xMaxYMid") if len(right) <= len(left) else (left, "xMinYMid")
