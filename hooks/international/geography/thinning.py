"""Fewer points for a coarser drawing, the same ones on both sides of a common border."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import pairwise

from .paths import XY, simplified


def thinned(rings: Sequence[Sequence[XY]], tolerance: float) -> list[Sequence[XY]]:
    """Simplify rings so that they stray by no more than the tolerance, in their own units.

    Rings are cut into the stretches they share, as TopoJSON does (M. Bostock, How To Infer
    Topology, 2013), so that neighbours keep touching. A ring that would vanish is kept as it is.
    """
    fixed = _junctions(rings)
    return [_thinned(ring, fixed, tolerance) for ring in rings]


def _junctions(rings: Sequence[Sequence[XY]]) -> set[XY]:
    """Find the points where borders meet or part: those with more than two neighbours."""
    neighbours: defaultdict[XY, set[XY]] = defaultdict(set)
    for ring in rings:
        for before, point in pairwise([ring[-1], *ring]):
            neighbours[before].add(point)
            neighbours[point].add(before)
    return {point for point, around in neighbours.items() if len(around) > 2}  # noqa: PLR2004 - see docstring


def _thinned(ring: Sequence[XY], fixed: Collection[XY], tolerance: float) -> Sequence[XY]:
    ends = [index for index, point in enumerate(ring) if point in fixed]
    if len(ends) < 2:  # noqa: PLR2004 - an island: any two points far apart will do
        ends = sorted((ring.index(min(ring)), ring.index(max(ring))))
    whole = [*ring[ends[0] :], *ring[: ends[0] + 1]]
    cuts = [*(index - ends[0] for index in ends), len(ring)]
    kept: list[XY] = []
    for start, end in pairwise(cuts):
        kept += simplified(whole[start : end + 1], tolerance)[:-1]
    return kept if len(kept) > 2 else ring  # noqa: PLR2004 - two points enclose nothing
