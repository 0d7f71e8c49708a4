"""Names on small maps keep clear of each other, of dots and of the edge."""

from hypothesis import given
from hypothesis import strategies as st

from international.views.map_labels import place_labels

BOX = (0, 0, 640, 440)
LETTER, LINE = 15, 26

points = st.tuples(st.integers(0, 640), st.integers(0, 440))


def _extent(label: tuple[int, int, str], name: str) -> tuple[float, float, float, float]:
    """Give left, top, right and bottom of a name as SVG draws it, its base line at y."""
    x, y, anchor = label
    width = len(name) * LETTER
    left = {"start": x, "middle": x - width / 2, "end": x - width}[anchor]
    return left, y - LINE + 6, left + width, y + 6


@given(st.lists(st.tuples(points, st.text("abc", min_size=3, max_size=12)), max_size=9))
def test_no_name_covers_another(cities: list[tuple[tuple[int, int], str]]) -> None:
    """Whatever is written lies within the map and meets no other name."""
    places = [point for point, _ in cities]
    names = [name for _, name in cities]
    labels = place_labels(places, names, BOX)
    written = [_extent(label, name) for label, name in zip(labels, names, strict=True) if label]
    for index, (left, top, right, bottom) in enumerate(written):
        assert left >= 0
        assert top >= 0
        assert right <= 640
        assert bottom <= 440
        for other in written[index + 1 :]:
            assert right <= other[0] or other[2] <= left or bottom <= other[1] or other[3] <= top


def test_a_lone_city_is_named_above_its_dot() -> None:
    """Where nothing is in the way, the first choice is taken."""
    (label,) = place_labels([(320, 220)], ["Pisa"], BOX)
    assert label is not None
    assert label.anchor == "middle"
    assert label.y < 220


def test_a_name_without_room_is_left_out() -> None:
    """A name as wide as the map, in its middle, cannot be written beside a dot in a low box."""
    assert place_labels([(320, 10)], ["a" * 60], (0, 0, 640, 20)) == [None]
