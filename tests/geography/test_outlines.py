"""The outlines as read, divided and thinned."""

from itertools import pairwise

import pytest

from international.geography.outlines import detail_for, load_outlines
from international.geography.thinning import thinned


def edges(ring: list[tuple[float, float]]) -> set[tuple[tuple[float, float], tuple[float, float]]]:
    """Give a ring's edges in its own direction."""
    return set(pairwise([*ring, ring[0]]))


def test_every_country_of_the_data_has_an_outline() -> None:
    """All 174 codes are read, areas without a code too, and no ring is less than a triangle."""
    outlines = load_outlines()
    assert len({outline.country for outline in outlines}) == 175
    assert {"UZ", "RU", "US", "FJ", "KP", None} <= {outline.country for outline in outlines}
    assert all(len(outline.points) >= 3 for outline in outlines)


@pytest.mark.parametrize("detail", [0.0, 0.1, 0.2, 0.4])
def test_no_edge_jumps_across_the_antimeridian(detail: float) -> None:
    """Edges are four degrees long at most, at 180° too; Antarctica's ring goes once around."""
    for outline in load_outlines(detail):
        closing = (
            outline.points if outline.country == "AQ" else [*outline.points, outline.points[0]]
        )
        assert all(
            abs(a[0] - b[0]) < 4.001 and abs(a[1] - b[1]) < 4.001 for a, b in pairwise(closing)
        )


@pytest.mark.parametrize("detail", [0.1, 0.2, 0.4])
def test_thinning_loses_points_but_no_country(detail: float) -> None:
    """A coarser drawing has fewer points in the same rings, the smallest islands among them."""
    full, thin = load_outlines(), load_outlines(detail)
    assert [outline.country for outline in thin] == [outline.country for outline in full]
    assert sum(len(o.points) for o in thin) < 0.85 * sum(len(o.points) for o in full)
    assert all(len(outline.points) >= 3 for outline in thin)


def test_detail_follows_the_size_of_a_unit() -> None:
    """Outlines never stray by more than one unit; a large scale uses the data as they are."""
    assert [detail_for(kilometres) for kilometres in (2, 11, 12, 23, 45)] == [
        0.0,
        0.0,
        0.1,
        0.2,
        0.4,
    ]


def test_neighbours_keep_their_common_border() -> None:
    """Two countries drop the same points of a border, wherever their rings begin."""
    border = [(0.0, float(y)) if y % 3 else (0.1 * (y % 2 + 1), float(y)) for y in range(11)]
    west = [*border, (-5.0, 10.0), (-5.0, 0.0)]
    east = [(5.0, 0.0), (5.0, 10.0), *reversed(border)]
    east = east[7:] + east[:7]
    for tolerance in (0.05, 0.15, 0.3):
        one, other = thinned([west, east], tolerance)
        common = {(b, a) for a, b in edges(list(one)) if a[0] >= 0 and b[0] >= 0}
        assert common
        assert common <= edges(list(other))
    assert len(one) == 4


def test_a_ring_that_would_vanish_is_kept() -> None:
    """An island smaller than the tolerance keeps its shape: it may be a partner's country."""
    island = [(0.0, 0.0), (0.1, 0.05), (0.2, 0.0), (0.1, -0.05)]
    assert thinned([island], 1) == [island]
