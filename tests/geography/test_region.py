"""Small maps: near, far, on the other hemisphere, and in the home city."""

from itertools import combinations
from math import dist

import pytest
from international.geography import Point, RegionDrawing, distance, draw_region
from international.geography.region import _drawn
from pyproj import Proj

from .cities import CITIES, COUNTRIES, SAMARKAND, ST_LOUIS
from .svg_paths import all_points, area, subpaths

BLEED = 24
SYDNEY, SANTIAGO, SUVA = Point(-33.87, 151.2), Point(-33.4, -70.7), Point(-18.1, 178.4)
ANTIPODE = Point(-SAMARKAND.latitude, SAMARKAND.longitude - 180)
FAR = [
    ST_LOUIS,
    SYDNEY,
    SANTIAGO,
    SUVA,
    ANTIPODE,
    Point(61.2, -149.9),
    Point(-77.8, 166.7),
    Point(90, 0),
]


def assert_sound(drawing: RegionDrawing) -> None:
    """Check what holds for every drawing: marks have room for labels, paths parse and stay near the window."""
    assert drawing.view_box == (0, 0, 640, 440)
    marks = [
        *drawing.points,
        *all_points("".join(drawing.arcs)),
        *([drawing.home] if drawing.home else []),
    ]
    for x, y in marks:
        assert 129 <= x <= 511
        assert 94 <= y <= 346
    for x, y in all_points(drawing.land + "".join(drawing.countries.values())):
        assert -BLEED <= x <= 640 + BLEED
        assert -BLEED <= y <= 440 + BLEED


@pytest.mark.parametrize("place", [*CITIES.values(), *FAR])
def test_home_and_place_fill_the_map(place: Point) -> None:
    """Whatever their distance, both marks lie inside the margins and the line joins them."""
    drawing = draw_region(SAMARKAND, [place], {"UZ"})
    assert_sound(drawing)
    assert drawing.land
    assert drawing.home is not None
    (stroke,) = subpaths(drawing.arcs[0])
    assert stroke[0] == drawing.home
    assert stroke[-1] == drawing.points[0]
    centre = [(a + b) / 2 for a, b in zip(drawing.home, drawing.points[0], strict=True)]
    assert centre == pytest.approx((320, 220), abs=1)


def test_one_place_lies_where_proj_puts_it() -> None:
    """Home, place and a third place are those of PROJ's projection around the point halfway, at one scale."""
    kaliningrad = CITIES["Kaliningrad"]
    drawing = draw_region(SAMARKAND, [kaliningrad], {"UZ"})
    proj = Proj("+proj=laea +R=6371.0088 +lat_0=50.1795 +lon_0=46.3645")
    (ax, ay), (bx, by) = (
        proj(point.longitude, point.latitude) for point in (SAMARKAND, kaliningrad)
    )
    assert drawing.home is not None
    (px, py), (qx, qy) = drawing.home, drawing.points[0]
    assert abs(ax + bx) < 40
    assert abs(ay + by) < 40
    assert (qy - py) / (qx - px) == pytest.approx(-(by - ay) / (bx - ax), abs=0.03)


def test_all_places_at_once_fit() -> None:
    """The whole list, St. Louis to Indonesia, stays inside the margins, in its order."""
    drawing = draw_region(SAMARKAND, list(CITIES.values()), COUNTRIES)
    assert_sound(drawing)
    assert len(drawing.points) == len(drawing.arcs) == len(CITIES)
    assert {"RU", "CN", "US", "ID"} <= set(drawing.countries) <= COUNTRIES


@pytest.mark.parametrize("place", [SAMARKAND, Point(39.7, 67.08)])
def test_a_place_in_the_home_city_has_the_only_mark(place: Point) -> None:
    """At home or 10 km away the map shows 1,500 km of the country, and one mark instead of two on one spot."""
    drawing = draw_region(SAMARKAND, [place], {"UZ"})
    assert_sound(drawing)
    assert drawing.home is None
    assert dist(drawing.points[0], (320, 220)) < 5
    kilometres = (447_400 / area(draw_region(SAMARKAND, [place], {"TJ"}).countries["TJ"])) ** 0.5
    assert kilometres > 0
    assert area(drawing.countries["UZ"]) > 50_000


def test_a_neighbouring_city_keeps_the_least_extent() -> None:
    """Bukhara, 220 km away, is drawn at the scale of 1,500 km to 640 units, not larger."""
    drawing = draw_region(SAMARKAND, [CITIES["Bukhara"]], {"UZ"})
    assert drawing.home is not None
    units = dist(drawing.home, drawing.points[0])
    assert units == pytest.approx(distance(SAMARKAND, CITIES["Bukhara"]) * 640 / 1500, abs=2)


def test_no_places_is_a_map_of_home() -> None:
    """Home alone stands in the middle."""
    drawing = draw_region(SAMARKAND, [], {"UZ"})
    assert drawing.home == (320, 220)
    assert drawing.points == drawing.arcs == ()


def test_places_all_around_the_earth_have_a_map_too() -> None:
    """Where the places have no middle, home is the centre."""
    places = [Point(0, 90), Point(0, -90)]
    assert_sound(draw_region(Point(10, 0), places, set()))


def test_the_same_area_covers_the_same_area_everywhere() -> None:
    """Equal area survives cutting and rounding: countries keep their proportions on one map."""
    drawing = draw_region(
        SAMARKAND, [CITIES["Istanbul"], CITIES["Moscow"]], {"UZ", "UA", "TM", "TR", "AZ"}
    )
    square_kilometres = {"UZ": 447_400, "TM": 488_100, "TR": 783_600}
    shares = [area(drawing.countries[code]) / size for code, size in square_kilometres.items()]
    for a, b in combinations(shares, 2):
        assert a == pytest.approx(b, rel=0.05)


@pytest.mark.parametrize("place", FAR)
def test_no_outline_is_turned_inside_out(place: Point) -> None:
    """Land around the antipode of the centre would cover the map or draw a line across it: no ring is that large."""
    drawing = draw_region(SAMARKAND, [place], {"AQ", "RU", "US", "CA", "AU", "BR"})
    for path in (drawing.land, *drawing.countries.values()):
        for ring in subpaths(path):
            twice = sum(
                ax * by - bx * ay
                for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]], strict=True)
            )
            assert abs(twice) / 2 < 0.45 * 640 * 440


def test_lesotho_is_a_hole_in_south_africa() -> None:
    """A hole runs the other way round, so that the area of a path counts it off."""
    drawing = draw_region(Point(-33.9, 18.4), [Point(-26.2, 28)], {"ZA", "LS"})
    rings = subpaths(drawing.countries["ZA"])
    signs = {
        sum(
            ax * by - bx * ay for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]], strict=True)
        )
        > 0
        for ring in rings
    }
    assert signs == {True, False}
    assert area(drawing.countries["LS"]) == pytest.approx(
        area(drawing.countries["ZA"]) * 0.0249, rel=0.15
    )


def test_the_drawing_is_the_same_every_time() -> None:
    """A second calculation gives equal text, and a request like the first one is not calculated again."""
    places, codes = [ST_LOUIS, SYDNEY], {"US", "AU", "UZ"}
    drawing = draw_region(SAMARKAND, places, codes)
    assert _drawn.__wrapped__(SAMARKAND, tuple(places), frozenset(codes)) == drawing
    assert draw_region(SAMARKAND, tuple(places), list(codes)) is drawing
