"""Reads path data back into points, by the grammar of SVG 2, section 9.3."""

import re
from itertools import accumulate

Pixel = tuple[int, int]


def subpaths(path: str) -> list[list[Pixel]]:
    """Give the points of each stroke or ring; AssertionError for anything else."""
    form = r"(?:M-?\d+(?: |(?=-))-?\d+l-?\d+(?:(?: |(?=-))-?\d+)+z?)*"
    assert re.fullmatch(form, path)
    return [_points(piece) for piece in re.findall(r"M[^M]+", path)]


def _points(piece: str) -> list[Pixel]:
    start, steps = (re.findall(r"-?\d+", part) for part in piece.split("l"))
    assert len(start) == 2
    assert len(steps) % 2 == 0
    numbers = [int(number) for number in start + steps]
    return list(zip(accumulate(numbers[::2]), accumulate(numbers[1::2]), strict=True))


def all_points(path: str) -> list[Pixel]:
    """Give every point of a path."""
    return [point for points in subpaths(path) for point in points]


def area(path: str) -> float:
    """Give the area a path of rings encloses, holes counted off, in square units."""
    twice = 0
    for ring in subpaths(path):
        twice += sum(
            ax * by - bx * ay for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1], strict=True)
        )
    return abs(twice) / 2
