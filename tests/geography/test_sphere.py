"""Distances and great circles, against pyproj's geodesics on a sphere."""

import itertools
from math import degrees, dist, pi

import pytest
from pyproj import Geod

from international.geography import Point, distance
from international.geography.sphere import (
    EARTH_RADIUS,
    angle,
    east_of,
    great_circle,
    to_degrees,
    unit,
    vector_of,
)

from .cities import CITIES, SAMARKAND, ST_LOUIS

SPHERE = Geod(a=6_371_008.8, b=6_371_008.8)
PLACES = [
    *CITIES.values(),
    Point(0, 0),
    Point(90, 0),
    Point(-90, 50),
    Point(-17.7, 178),
    Point(-14, -171),
]


def test_distance_agrees_with_a_geodesic_on_the_same_sphere() -> None:
    """Every pair of places is as far apart as pyproj says, to a millimetre."""
    for a, b in itertools.combinations(PLACES, 2):
        metres = SPHERE.inv(a.longitude, a.latitude, b.longitude, b.latitude)[2]
        assert distance(a, b) * 1000 == pytest.approx(metres, abs=0.001)


def test_distance_of_a_place_from_itself_and_from_its_antipode() -> None:
    """The extremes of the formula are exact: nothing, and half of the way around."""
    assert distance(SAMARKAND, SAMARKAND) == 0
    antipode = Point(-SAMARKAND.latitude, SAMARKAND.longitude - 180)
    assert distance(SAMARKAND, antipode) == pytest.approx(pi * EARTH_RADIUS)


def test_distance_in_kilometres_is_the_known_one() -> None:
    """From Samarkand to St. Louis it is about 11,000 km, the unit being the kilometre."""
    assert 10_900 < distance(SAMARKAND, ST_LOUIS) < 11_300


def test_great_circle_visits_the_points_of_a_geodesic() -> None:
    """Points in equal steps of the way lie where pyproj puts them."""
    for end in PLACES:
        way = great_circle(vector_of(SAMARKAND), vector_of(end), parts=10)
        expected = SPHERE.npts(
            SAMARKAND.longitude, SAMARKAND.latitude, end.longitude, end.latitude, 9
        )
        for vector, (longitude, latitude) in zip(way[1:-1], expected, strict=True):
            assert angle(vector, vector_of(Point(latitude, longitude))) < 1e-7


def test_great_circle_takes_short_steps() -> None:
    """Steps stay below two degrees, so that a projection bends the line smoothly."""
    way = great_circle(vector_of(SAMARKAND), vector_of(ST_LOUIS))
    assert max(degrees(angle(a, b)) for a, b in itertools.pairwise(way)) <= 2
    assert len(way) < 60


@pytest.mark.parametrize("start", [SAMARKAND, Point(90, 0), Point(-90, 0), Point(0, 180)])
def test_great_circle_to_the_antipode_is_some_half_circle(start: Point) -> None:
    """Where every way is shortest one is taken, its points on the sphere and evenly spaced."""
    here = vector_of(start)
    way = great_circle(here, (-here[0], -here[1], -here[2]), parts=4)
    for vector, share in zip(way, range(5), strict=True):
        assert dist(vector, (0, 0, 0)) == pytest.approx(1)
        assert angle(here, vector) == pytest.approx(pi * share / 4)


def test_great_circle_to_the_same_place_stays_there() -> None:
    """A way of no length is two equal points, not an error."""
    here = vector_of(SAMARKAND)
    assert [to_degrees(vector) for vector in great_circle(here, here)] == [
        pytest.approx((66.9757, 39.655))
    ] * 2


def test_east_is_horizontal_and_to_the_right_of_north() -> None:
    """At 0° E on the equator east points to 90° E; at a pole in some horizontal direction."""
    assert east_of((1, 0, 0)) == pytest.approx((0, 1, 0))
    assert east_of((0, 0, 1))[2] == 0


def test_no_direction_is_an_error() -> None:
    """The zero vector is refused, as the docstring says."""
    with pytest.raises(ZeroDivisionError):
        unit((0, 0, 0))
