"""The Lambert azimuthal equal-area projection, against PROJ's."""

from math import hypot, pi, radians

import pytest
from pyproj import Proj

from international.geography.lambert import Sheet, round_rings
from international.geography.sphere import angle, to_vector

CENTRES = [(67, 40), (-13.6, 76.4), (0, 0), (170, -35), (20, 90), (20, -90)]


@pytest.mark.parametrize(("longitude", "latitude"), CENTRES[:4])
def test_projection_agrees_with_proj_on_a_grid(longitude: float, latitude: float) -> None:
    """Every point of a grid of 10 degrees lies where PROJ puts it, with y pointing down.

    PROJ has no place for the antipode of the centre.
    """
    proj = Proj(f"+proj=laea +R=1 +lon_0={longitude} +lat_0={latitude}")
    sheet = Sheet.around(to_vector(longitude, latitude))
    for east in range(-180, 180, 10):
        for north in range(-80, 81, 10):
            x, y = proj(east, north)
            if (east, north) == (longitude - 180, -latitude):
                continue
            assert sheet.project([to_vector(east, north)])[0] == pytest.approx((x, -y), abs=1e-6)


@pytest.mark.parametrize(("longitude", "latitude"), CENTRES)
def test_projection_keeps_areas(longitude: float, latitude: float) -> None:
    """A point lies on the circle around an area equal to that of its cap, at any distance."""
    centre = to_vector(longitude, latitude)
    sheet = Sheet.around(centre)
    for east in range(-180, 180, 30):
        for north in range(-75, 76, 30):
            vector = to_vector(east, north)
            cap = 2 * pi * (1 - sum(a * b for a, b in zip(vector, centre, strict=True)))
            assert pi * hypot(*sheet.project([vector])[0]) ** 2 == pytest.approx(cap)


def test_scale_and_origin_place_the_drawing() -> None:
    """The centre falls on the origin, north is up, short lengths are multiplied by the scale."""
    sheet = Sheet.around(to_vector(67, 40), scale=1000, origin=(320, 220))
    centre, north = sheet.project([to_vector(67, 40), to_vector(67, 41)])
    assert centre == pytest.approx((320, 220))
    assert north == pytest.approx((320, 220 - 1000 * radians(1)), abs=0.01)


def test_the_antipode_of_the_centre_is_finite() -> None:
    """The one point that belongs everywhere on the edge is put somewhere on or inside it."""
    sheet = Sheet.around((1, 0, 0))
    assert hypot(*sheet.project([(-1, 0, 0)])[0]) <= 2.001


def test_angle_at_reverses_the_projection() -> None:
    """A length on the sheet tells the angle, up to the whole Earth."""
    sheet = Sheet.around(to_vector(10, 50), scale=300)
    point = to_vector(70, 20)
    assert sheet.angle_at(hypot(*sheet.project([point])[0])) == pytest.approx(
        angle(sheet.centre, point)
    )
    assert sheet.angle_at(601) == pi


@pytest.mark.parametrize("detail", [0.0, 0.2])
def test_the_reach_of_a_ring_holds_all_its_points(detail: float) -> None:
    """No point lies farther from its ring's centre than the reach by which rings are skipped."""
    for ring in round_rings(detail):
        assert all(angle(ring.centre, point) <= ring.reach for point in ring.points)
        assert ring.reach < radians(60)
