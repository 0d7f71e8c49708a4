"""The Equal Earth projection, against PROJ's."""

from itertools import pairwise

import pytest
from pyproj import Proj

from international.geography import Point
from international.geography.equal_earth import (
    flat_rings,
    from_meridian,
    over_edge,
    project,
    project_line,
)
from international.geography.outlines import load_outlines
from international.geography.sphere import great_circle, vector_of
from international.geography.world import _MERIDIANS

PROJ = Proj("+proj=eqearth +R=1")
EDGE = PROJ(180, 0)[0]


def test_projection_agrees_with_proj_on_a_grid() -> None:
    """Every point of a grid of 5 degrees lies where PROJ puts it, with y pointing down."""
    for longitude in range(-180, 181, 5):
        for latitude in range(-90, 91, 5):
            x, y = PROJ(longitude, latitude)
            assert project(longitude, latitude) == pytest.approx((x, -y), abs=1e-9)


def test_projection_keeps_areas() -> None:
    """Cells of one area on the sphere cover one area on the map, from the equator to the poles."""
    bands = [project(0, latitude)[1] for latitude in (0, 30, 90)]  # sin: 0, 1/2, 1
    cells = []
    for low, high in ((0, 30), (30, 90)):
        steps = [low + (high - low) * share / 2000 for share in range(2001)]
        points = [project(1, latitude) for latitude in steps]
        cells.append(sum((ax + bx) / 2 * (ay - by) for (ax, ay), (bx, by) in pairwise(points)))
    assert cells[0] == pytest.approx(cells[1], rel=1e-6)
    assert bands[0] > bands[1] > bands[2]


@pytest.mark.parametrize("meridian", _MERIDIANS)
def test_the_edge_of_the_map_cuts_no_inhabited_country(meridian: float) -> None:
    """Of all countries only Antarctica and, in the Atlantic, Greenland cross the map's edge."""
    crossing = set()
    for outline in load_outlines():
        east = [from_meridian(longitude, meridian) for longitude, _ in outline.points]
        if any(over_edge(a, b) for a, b in zip(east, east[1:] + east[:1], strict=True)):
            crossing.add(outline.country)
    assert crossing <= ({"AQ"} if meridian < 100 else {"AQ", "GL"})


@pytest.mark.parametrize("meridian", [*_MERIDIANS, 0.0, -90.0, 179.0])
def test_outlines_stay_on_the_map_wherever_it_is_cut(meridian: float) -> None:
    """No ring leaves the map's bounds, and none spans it with its ends at opposite edges."""
    for ring in flat_rings(meridian, 0.0):
        left, top, right, bottom = ring.box
        assert -EDGE - 1e-9 <= left < right <= EDGE + 1e-9
        assert PROJ(0, 84)[1] > -top
        assert bottom < PROJ(0, 60)[1]
        assert right - left < EDGE


def test_a_country_across_the_edge_comes_in_two_pieces_of_the_same_area() -> None:
    """Cut at 180°, Russia and Fiji cover as much of the map as when the cut lies elsewhere."""

    def area(country: str, meridian: float) -> float:
        rings = [ring.points for ring in flat_rings(meridian, 0.0) if ring.country == country]
        return sum(
            ax * by - bx * ay
            for ring in rings
            for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1], strict=True)
        )

    for country in ("RU", "FJ"):
        whole, cut = area(country, 11.5), area(country, 0.0)
        assert cut == pytest.approx(whole, rel=0.002)


@pytest.mark.parametrize(
    ("start", "end"),
    [(Point(39.7, 67), Point(21.3, -157.9)), (Point(21.3, -157.9), Point(39.7, 67))],
)
def test_a_line_over_the_edge_goes_on_at_the_other_side(start: Point, end: Point) -> None:
    """The line to Honolulu breaks in two, both ends at the edge at one height, either way."""
    strokes = project_line(great_circle(vector_of(start), vector_of(end)), 11.5)
    assert len(strokes) == 2
    (before_x, before_y), (after_x, after_y) = strokes[0][-1], strokes[1][0]
    assert before_y == pytest.approx(after_y)
    assert before_x == pytest.approx(-after_x)
    assert abs(before_x) > 2
    for stroke in strokes:
        assert max(abs(ax - bx) for (ax, _), (bx, _) in pairwise(stroke)) < 0.2


def test_a_line_inside_the_map_is_one_stroke() -> None:
    """The line to Tokyo is not broken."""
    assert (
        len(
            project_line(
                great_circle(vector_of(Point(39.7, 67)), vector_of(Point(35.7, 139.7))), 11.5
            )
        )
        == 1
    )
