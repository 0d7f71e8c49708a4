"""Path data: cutting, rounding, simplifying."""

import pytest

from international.geography.paths import (
    bounds,
    clip,
    draw_outlines,
    line_path,
    ring_path,
    simplified,
)

from .svg_paths import area, subpaths

BOX = (0.0, 0.0, 10.0, 10.0)


def test_a_ring_is_written_relative_and_closed() -> None:
    """Numbers are whole, a minus sign needs no space before it, the first point is not repeated."""
    assert ring_path([(1.2, 1), (5, 1), (5, 4.4), (1, 4)]) == "M1 1l4 0 0 3-4 0z"


def test_points_in_line_and_spikes_are_left_out() -> None:
    """A point between its neighbours, or at the tip of a spike, adds nothing to a shape."""
    assert (
        ring_path([(0, 0), (2, 0), (4, 0), (4, 4), (4, 9), (4, 4), (0, 4)]) == "M0 0l4 0 0 4-4 0z"
    )


@pytest.mark.parametrize("ring", [[(1, 1), (1.2, 1.3), (0.8, 1)], [(0, 0), (5, 0), (9, 0.4)], []])
def test_a_ring_without_area_is_dropped(ring: list[tuple[float, float]]) -> None:
    """What shrinks to a point or a line would be a speck of stroke."""
    assert ring_path(ring) == ""


@pytest.mark.parametrize(
    ("ring", "expected"),
    [
        ([(2, 2), (8, 2), (8, 8), (2, 8)], 36),
        ([(-5, 2), (5, 2), (5, 8), (-5, 8)], 30),
        ([(5, 2), (15, 2), (15, 8), (5, 8)], 30),
        ([(2, -5), (8, -5), (8, 5), (2, 5)], 30),
        ([(2, 5), (8, 5), (8, 15), (2, 15)], 30),
        ([(-5, -5), (15, -5), (15, 15), (-5, 15)], 100),
        ([(20, 2), (30, 2), (30, 8)], 0),
        ([(-20, 2), (-30, 2), (-30, 8)], 0),
        ([(2, 20), (3, 30), (8, 20)], 0),
        ([(2, -20), (3, -30), (8, -20)], 0),
        ([(-9, 5), (5, 20), (-9, 20)], 0),
    ],
)
def test_clip_keeps_what_lies_in_the_box(ring: list[tuple[float, float]], expected: float) -> None:
    """A ring inside, over each side, around, beyond each side, and past a corner."""
    kept = clip(ring, BOX)
    assert area(ring_path(kept)) == expected
    if kept:
        left, top, right, bottom = bounds(kept)
        assert left >= 0
        assert top >= 0
        assert right <= 10
        assert bottom <= 10


def test_simplifying_keeps_ends_and_bends_within_the_tolerance() -> None:
    """Points nearly in line go, the corner stays."""
    assert simplified([(0, 0), (3, 0.1), (6, 0), (6, 5)]) == [(0, 0), (6, 0), (6, 5)]
    assert simplified([(0, 0), (3, 0.1), (6, 0)], tolerance=0.01) == [(0, 0), (3, 0.1), (6, 0)]


def test_a_line_is_open_and_one_without_length_is_nothing() -> None:
    """A line of equal points has no path data; another is written without a closing z."""
    assert line_path([(0, 0), (9, -9)]) == "M0 0l9-9"
    assert line_path([(1, 1), (1.2, 1.1)]) == ""
    assert line_path([(0, 0), (0.3, 0.7), (0.45, 3)]) == "M0 0l0 3"


def test_outlines_are_sorted_into_land_and_highlighted_countries() -> None:
    """A highlighted country gets a path of all its rings; others, with a code or not, are land."""
    square = [(1.0, 1.0), (4.0, 1.0), (4.0, 4.0), (1.0, 4.0)]
    far = [(x + 50, y) for x, y in square]
    rings = [("UZ", square), ("KZ", square), (None, square), ("UZ", square), ("FJ", far)]
    land, countries = draw_outlines(rings, BOX, {"UZ", "FJ", "XX"})
    assert len(subpaths(land)) == 2
    assert list(countries) == ["UZ"]
    assert len(subpaths(countries["UZ"])) == 2
