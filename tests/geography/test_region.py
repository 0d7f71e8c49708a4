"""Small maps: near, far, on the other hemisphere, and in the home city."""

from itertools import combinations
from math import dist

import pytest
from pyproj import Geod, Proj

from international.geography import Point, RegionDrawing, distance, draw_region
from international.geography.region import _drawn

from .cities import CITIES, COUNTRIES, SAMARKAND, ST_LOUIS
from .svg_paths import all_points, area, subpaths

BLEED = 24
SPHERE = Geod(a=1, b=1)
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
    """Check that marks have room for labels, and that paths parse and stay near the window."""
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


def test_places_lie_where_proj_puts_them() -> None:
    """Marks are those of PROJ's projection around the point halfway, at one scale, north up."""
    kaliningrad = CITIES["Kaliningrad"]
    drawing = draw_region(SAMARKAND, [kaliningrad], {"UZ"})
    ends = (SAMARKAND.longitude, SAMARKAND.latitude, kaliningrad.longitude, kaliningrad.latitude)
    ((longitude, latitude),) = SPHERE.npts(*ends, 1)
    proj = Proj(f"+proj=laea +R=1 +lat_0={latitude} +lon_0={longitude}")
    assert drawing.home is not None
    scale = 380 / (proj(*ends[:2])[0] - proj(*ends[2:])[0])
    for (x, y), place in ((drawing.home, ends[:2]), (drawing.points[0], ends[2:])):
        east, north = proj(*place)
        assert (x - 320, 220 - y) == pytest.approx((east * scale, north * scale), abs=1)


def test_all_places_at_once_fit() -> None:
    """The whole list, St. Louis to Indonesia, stays inside the margins, in its order."""
    drawing = draw_region(SAMARKAND, list(CITIES.values()), COUNTRIES)
    assert_sound(drawing)
    assert len(drawing.points) == len(drawing.arcs) == len(CITIES)
    assert {"RU", "CN", "US", "ID"} <= set(drawing.countries) <= COUNTRIES


@pytest.mark.parametrize("place", [SAMARKAND, Point(39.7, 67.08)])
def test_a_place_in_the_home_city_has_the_only_mark(place: Point) -> None:
    """At home or 10 km away the map shows 1,500 km around, and one mark instead of two."""
    drawing = draw_region(SAMARKAND, [place], {"UZ"})
    assert_sound(drawing)
    assert drawing.home is None
    assert dist(drawing.points[0], (320, 220)) < 5
    assert area(drawing.countries["UZ"]) > 0.2 * 640 * 440


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
    assert (drawing.points, drawing.arcs) == ((), ())


def test_places_all_around_the_earth_have_a_map_too() -> None:
    """Where the places have no middle, home is the centre, where great circles are straight."""
    drawing = draw_region(Point(30, 40), [Point(0, 90), Point(0, -90)], set())
    assert_sound(drawing)
    assert [len(all_points(arc)) for arc in drawing.arcs] == [2, 2]


def test_a_large_country_is_drawn_where_only_its_edge_is_in_sight() -> None:
    """Between Minsk and Vilnius Russia's middle is far beyond the map, its border on it."""
    drawing = draw_region(Point(53.9, 27.6), [Point(54.7, 25.3)], {"RU"})
    assert_sound(drawing)
    assert area(drawing.countries["RU"]) > 10_000


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
    """Land around the antipode of the centre would cover the map: no ring is that large."""
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
    """A second calculation gives equal text; the same request again is not calculated."""
    places, codes = [ST_LOUIS, SYDNEY], {"US", "AU", "UZ"}
    drawing = draw_region(SAMARKAND, places, codes)
    assert _drawn.__wrapped__(SAMARKAND, tuple(places), frozenset(codes)) == drawing
    assert draw_region(SAMARKAND, tuple(places), list(codes)) is drawing
