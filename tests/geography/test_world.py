"""The map of the world, with the real places and with places chosen to break it."""

import gzip
import json
from math import dist

import pytest
from pyproj import Geod, Proj

from international.geography import Point, WorldDrawing, draw_world
from international.geography.outlines import load_outlines
from international.geography.world import _drawn

from .cities import CITIES, COUNTRIES, SAMARKAND
from .svg_paths import all_points, area, subpaths

BLEED = 12
PROJ = Proj("+proj=eqearth +R=1")
SPHERE = Geod(a=1, b=1)
EARTH = [Point(70, -160), Point(-52, -70), Point(-45, 170)]


@pytest.fixture(scope="module")
def drawing() -> WorldDrawing:
    """Draw the home page's map."""
    return draw_world(SAMARKAND, list(CITIES.values()), COUNTRIES)


def assert_sound(drawing: WorldDrawing) -> None:
    """Check that paths parse and stay near the window, and that marks lie inside it."""
    left, top, width, height = drawing.view_box
    assert (left, top, width) == (0, 0, 1440)
    assert 0.38 * width <= height <= 0.6 * width + 1
    for x, y in (*drawing.points, drawing.home):
        assert 0 <= x <= width
        assert 0 <= y <= height
    for x, y in all_points(drawing.land + "".join(drawing.countries.values())):
        assert -BLEED <= x <= width + BLEED
        assert -BLEED <= y <= height + BLEED
    for x, y in all_points("".join(drawing.arcs)):
        assert 0 <= x <= width
        assert 0 <= y <= height


def test_the_real_map_is_sound(drawing: WorldDrawing) -> None:
    """All places, lines and outlines parse and lie in a window of the shape of the design's."""
    assert_sound(drawing)
    assert 540 <= drawing.view_box[3] <= 610


def test_places_keep_their_order_and_a_margin(drawing: WorldDrawing) -> None:
    """Points come in the order of places, western ones to the left, and none touches the frame."""
    assert len(drawing.points) == len(drawing.arcs) == len(CITIES)
    for place, (x, y) in zip(CITIES.values(), drawing.points, strict=True):
        assert 100 <= x <= 1340
        assert 50 <= y <= drawing.view_box[3] - 50
        if abs(place.longitude - SAMARKAND.longitude) > 20:
            assert (x < drawing.home[0]) == (place.longitude < SAMARKAND.longitude)


def test_places_lie_where_proj_puts_them(drawing: WorldDrawing) -> None:
    """Differences between marks are those of PROJ's Equal Earth around 11.5° E, at one scale."""
    proj = Proj("+proj=eqearth +R=1 +lon_0=11.5")
    (ax, ay), (bx, _) = (
        proj(CITIES[city].longitude, CITIES[city].latitude) for city in ("St. Louis", "Tokyo")
    )
    index = list(CITIES).index
    (px, py), (qx, _) = drawing.points[index("St. Louis")], drawing.points[index("Tokyo")]
    scale = (qx - px) / (bx - ax)
    for place, (x, y) in zip(CITIES.values(), drawing.points, strict=True):
        east, north = proj(place.longitude, place.latitude)
        assert x - px == pytest.approx((east - ax) * scale, abs=1.5)
        assert y - py == pytest.approx((ay - north) * scale, abs=1.5)


def test_every_partners_country_is_drawn_and_no_other(drawing: WorldDrawing) -> None:
    """Highlighted countries have a path each; the rest is land."""
    assert set(drawing.countries) == COUNTRIES
    assert all(drawing.countries.values())
    assert drawing.land


def test_lines_lead_from_home_to_each_place(drawing: WorldDrawing) -> None:
    """Each arc begins at home and ends at its place, within the rounding, in few points."""
    for arc, (x, y) in zip(drawing.arcs, drawing.points, strict=True):
        (stroke,) = subpaths(arc)
        assert stroke[0] == drawing.home
        assert abs(stroke[-1][0] - x) <= 1
        assert abs(stroke[-1][1] - y) <= 1
        assert len(stroke) <= 40


def test_the_crop_for_narrow_screens_leaves_out_the_west(drawing: WorldDrawing) -> None:
    """Most places lie in the east: the crop is aligned there, and what it leaves out is told."""
    left_out = {list(CITIES)[index] for index in drawing.outside_narrow}
    assert drawing.narrow_align == "xMaxYMid"
    assert "St. Louis" in left_out
    edge = drawing.view_box[2] - 1.5 * drawing.view_box[3]
    assert left_out == {
        city for city, (x, _) in zip(CITIES, drawing.points, strict=True) if x < edge
    }


def test_the_crop_is_aligned_to_the_west_when_most_places_lie_there() -> None:
    """Three places in America against one in Asia turn the crop round."""
    places = [Point(40, -74), Point(34, -118), Point(19, -99), Point(28.6, 77.2)]
    drawing = draw_world(Point(41.9, -87.6), places, {"US"})
    assert drawing.narrow_align == "xMinYMid"
    assert drawing.outside_narrow == (3,)


def test_the_drawing_stays_within_its_budget(drawing: WorldDrawing) -> None:
    """Paths, lines and numbers take less than 20 kB compressed; 12 kB when this was written."""
    text = json.dumps(
        [drawing.land, dict(drawing.countries), drawing.arcs, drawing.points, drawing.home]
    )
    assert len(gzip.compress(text.encode(), 9)) < 14_000


def test_the_drawing_is_the_same_every_time(drawing: WorldDrawing) -> None:
    """A second calculation, its countries in another order, gives equal text."""
    again = _drawn.__wrapped__(
        SAMARKAND, tuple(CITIES.values()), frozenset(sorted(COUNTRIES, reverse=True))
    )
    assert again == drawing
    assert list(again.countries) == sorted(COUNTRIES)


@pytest.mark.parametrize("country", ["RU", "US"])
def test_a_country_across_the_antimeridian_covers_its_own_area_only(country: str) -> None:
    """Russia and the United States are as large as on a sphere: no line crosses the map."""
    drawing = draw_world(SAMARKAND, EARTH, {country})
    assert_sound(drawing)
    drawn = area(drawing.countries[country]) / _scale(drawing, SAMARKAND, EARTH[0]) ** 2
    assert drawn == pytest.approx(_area(country), rel=0.02)


def test_fiji_is_a_speck_on_one_side_of_the_map() -> None:
    """Its islands on both sides of 180° are drawn together; the line to them goes one way."""
    drawing = draw_world(SAMARKAND, [Point(-18.1, 178.4)], {"FJ"})
    assert_sound(drawing)
    xs = [x for x, _ in all_points(drawing.countries["FJ"])]
    assert max(xs) - min(xs) < 60
    (stroke,) = subpaths(drawing.arcs[0])
    assert [x for x, _ in stroke] == sorted(x for x, _ in stroke)


def test_a_place_across_the_antimeridian_turns_the_map() -> None:
    """Partners on both shores of the Pacific bring it to the middle, and no line is broken."""
    drawing = draw_world(
        Point(35.7, 139.7), [Point(37.8, -122.4), Point(21.3, -157.9)], {"JP", "US"}
    )
    assert_sound(drawing)
    assert [len(subpaths(arc)) for arc in drawing.arcs] == [1, 1]
    assert all(x > drawing.home[0] for x, _ in drawing.points)


def test_a_line_that_has_to_cross_the_edge_is_split_there() -> None:
    """With partners all around the Earth a line is broken, and goes on at the other side."""
    places = [
        Point(21.3, -157.9),
        Point(34, -118),
        Point(10, -40),
        Point(50, 0),
        Point(-30, 25),
        Point(30, 70),
    ]
    drawing = draw_world(Point(50, -20), [*places, Point(-20, 170)], {"IS"})
    assert_sound(drawing)
    assert [len(subpaths(arc)) for arc in drawing.arcs] == [1, 1, 1, 1, 1, 1, 2]
    for arc, point in zip(drawing.arcs, drawing.points, strict=True):
        assert subpaths(arc)[0][0] == drawing.home
        assert dist(subpaths(arc)[-1][-1], point) < 2


def test_home_alone_is_a_map_of_its_part_of_the_world() -> None:
    """Without places the window keeps its least width, about 11,500 km, around home."""
    drawing = draw_world(SAMARKAND, [], {"UZ"})
    assert_sound(drawing)
    assert drawing.home[0] == 720
    assert (drawing.points, drawing.arcs, drawing.outside_narrow) == ((), (), ())
    scale = (area(drawing.countries["UZ"]) / _area("UZ")) ** 0.5
    assert 1440 / scale == pytest.approx(1.8, rel=0.01)


def test_a_partner_in_the_home_city_has_a_mark_and_no_line() -> None:
    """Its arc is empty, as it has no length."""
    drawing = draw_world(SAMARKAND, [SAMARKAND], {"UZ"})
    assert drawing.points == (drawing.home,)
    assert drawing.arcs == ("",)


def test_antarctica_is_not_drawn_but_a_place_there_is() -> None:
    """A station on the ice has its mark inside the window; the coast is left out all the same."""
    drawing = draw_world(SAMARKAND, [Point(-77.8, 166.7)], {"AQ"})
    assert_sound(drawing)
    assert not drawing.countries


def test_a_country_too_small_for_the_outlines_has_no_path() -> None:
    """Singapore is not in the data: its place has a mark, its code no entry."""
    drawing = draw_world(SAMARKAND, [Point(1.3, 103.8)], {"SG", "UZ"})
    assert set(drawing.countries) == {"UZ"}
    assert len(drawing.points) == 1


def test_a_far_country_is_not_drawn() -> None:
    """What lies outside the window costs no bytes, highlighted or not."""
    drawing = draw_world(SAMARKAND, [Point(41.3, 69.2)], {"UZ", "BR"})
    assert set(drawing.countries) == {"UZ"}


@pytest.mark.parametrize("latitude", [60.0, -40.0])
def test_spare_height_shows_land_rather_than_ice(latitude: float) -> None:
    """A flat map of the far north ends at 84° N, one of the far south at 60° S."""
    home, place = Point(latitude, 0), Point(latitude - 1, 100)
    drawing = draw_world(home, [place, Point(latitude, -100)], {"NO"})
    assert_sound(drawing)
    scale = _scale(drawing, home, place)
    equator = drawing.home[1] + PROJ(0, latitude)[1] * scale
    if latitude > 0:
        assert equator / scale == pytest.approx(PROJ(0, 84)[1], rel=0.03)
    else:
        assert (drawing.view_box[3] - equator) / scale == pytest.approx(PROJ(0, 60)[1], rel=0.03)


def _scale(drawing: WorldDrawing, home: Point, place: Point) -> float:
    """Measure units to a radius of the Earth between home and the first place, as PROJ has them."""
    heights = (PROJ(0, point.latitude)[1] for point in (place, home))
    return float((drawing.points[0][1] - drawing.home[1]) / -(next(heights) - next(heights)))


def _area(country: str) -> float:
    """Give a country's area on a sphere of radius one, from its outlines."""
    total = 0.0
    for outline in load_outlines():
        if outline.country == country:
            longitudes, latitudes = zip(*outline.points, strict=True)
            total += SPHERE.polygon_area_perimeter(longitudes, latitudes)[0]
    return abs(total)
