"""Where records are, in words and on small maps."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..geography import Point, RegionDrawing, distance, draw_region
from ..model.language import LocalizedText
from .edition import Edition

_NEAR_KM = 25
_FAR_KM = 1000


@dataclass(frozen=True, slots=True)
class PlaceMapLabel:
    """A city's dot and name; the name stands above or below the dot."""

    x: int
    y: int
    text_y: int
    anchor: str
    name: str


@dataclass(frozen=True, slots=True)
class PlaceMap:
    """A map of the way from the university to one or more cities."""

    drawing: RegionDrawing
    places: tuple[PlaceMapLabel, ...]
    home: PlaceMapLabel | None
    caption: str


def city_and_country(edition: Edition, city: LocalizedText | None, country: str | None) -> str:
    """Name a place: "Pisa, Italy"."""
    parts = [edition.text(city).value] if city else []
    parts += [edition.words.country(country)] if country else []
    return ", ".join(parts)


def country_path(code: str) -> str:
    """Give the address of a country's page within a language."""
    return f"countries/{code.lower()}/"


def located(
    edition: Edition,
    city: LocalizedText | None,
    country: str | None,
    coordinates: tuple[float, float] | None,
) -> tuple[float, float] | None:
    """Give a place's coordinates: its own, else those another record gives for the same city."""
    if coordinates or not (city and country):
        return coordinates
    default = edition.site.default_language.tag
    return edition.site.city_coordinates.get((country, city.texts[default]))


def place_map(
    edition: Edition,
    cities: Iterable[tuple[str, tuple[float, float], str | None]],
    caption: str = "",
) -> PlaceMap | None:
    """Draw cities (name, coordinates, country) and the university's own; None for none.

    With one city and no caption, the caption tells the distance as the crow flies.
    """
    by_name = {name: (point, country) for name, point, country in cities}
    institution = edition.site.institution
    home = Point(*institution.coordinates)
    away = {
        name: (Point(*point), country)
        for name, (point, country) in by_name.items()
        if distance(home, Point(*point)) > _NEAR_KM
    }
    if not away:
        return None
    points = [point for point, _ in away.values()]
    countries = {country for _, country in away.values() if country} | {institution.address.country}
    drawing = draw_region(home, points, countries)
    labels = tuple(
        _label(drawing, point, name) for name, point in zip(away, drawing.points, strict=True)
    )
    home_name = edition.text(institution.address.city).value
    if len(away) == 1 and not caption:
        kilometres = distance(home, points[0])
        rounded = round(kilometres, -2 if kilometres >= _FAR_KM else -1)
        caption = edition.words(
            "places.distance",
            city=next(iter(away)),
            home=home_name,
            kilometres=edition.words.number(int(rounded)),
        )
    return PlaceMap(
        drawing,
        labels,
        _label(drawing, drawing.home, home_name, below=True) if drawing.home else None,
        caption,
    )


def home_map(edition: Edition) -> PlaceMap:
    """Draw where in the world the university is."""
    institution = edition.site.institution
    home = Point(*institution.coordinates)
    drawing = draw_region(home, (), {institution.address.country})
    name = edition.text(institution.address.city).value
    caption = city_and_country(edition, institution.address.city, institution.address.country)
    label = _label(drawing, drawing.home, name, below=True) if drawing.home else None
    return PlaceMap(drawing, (), label, caption)


def _label(
    drawing: RegionDrawing, point: Sequence[int], name: str, *, below: bool = False
) -> PlaceMapLabel:
    x, y = point
    left, _, width, _ = drawing.view_box
    near_start, near_end = x - left < width * 0.16, x - left > width * 0.84
    anchor = "start" if near_start else "end" if near_end else "middle"
    return PlaceMapLabel(x, y, y + 34 if below else y - 18, anchor, name)
