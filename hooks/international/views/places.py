"""Where records are, in words and on small maps."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..geography import Point, RegionDrawing, distance, draw_region
from ..model.language import LocalizedText
from .edition import Edition
from .map_labels import Label, place_labels

_NEAR_KM = 25
_FAR_KM = 1000


@dataclass(frozen=True, slots=True)
class PlaceMark:
    """A place on the map and its name, if there is room to write it."""

    x: int
    y: int
    name: str
    label: Label | None


@dataclass(frozen=True, slots=True)
class PlaceMap:
    """A map of the way from the university to one or more cities."""

    drawing: RegionDrawing
    places: tuple[PlaceMark, ...]
    home: PlaceMark | None
    caption: str


def city_and_country(edition: Edition, city: LocalizedText | None, country: str | None) -> str:
    """Name a place: "Pisa, Italy"."""
    parts = [edition.text(city).value] if city else []
    parts += [edition.words.country(country)] if country else []
    return edition.words.listed(parts)


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
    edition: Edition, cities: Iterable[tuple[str, tuple[float, float]]], caption: str = ""
) -> PlaceMap | None:
    """Draw the way from the university to cities, by name and coordinates; None without any.

    With one city and no caption, the caption tells the distance as the crow flies.
    """
    home = Point(*edition.site.institution.coordinates)
    away = {name: Point(*place) for name, place in cities}
    away = {name: place for name, place in away.items() if distance(home, place) > _NEAR_KM}
    if not away:
        return None
    if len(away) == 1 and not caption:
        ((city, place),) = away.items()
        caption = edition.words(
            "places.distance",
            city=city,
            home=edition.text(edition.site.institution.address.city).value,
            kilometres=edition.words.number(_rounded(distance(home, place))),
        )
    countries = {*edition.site.countries, edition.site.institution.address.country}
    return _drawn(edition, away, caption, countries)


def home_map(edition: Edition) -> PlaceMap:
    """Draw where in the world the university is."""
    address = edition.site.institution.address
    caption = city_and_country(edition, address.city, address.country)
    return _drawn(edition, {}, caption, {address.country})


def _drawn(edition: Edition, away: Mapping[str, Point], caption: str, tinted: set[str]) -> PlaceMap:
    institution = edition.site.institution
    home = edition.text(institution.address.city).value
    drawing = draw_region(Point(*institution.coordinates), tuple(away.values()), tinted)
    points = [*([drawing.home] if drawing.home else []), *drawing.points]
    names = [*([home] if drawing.home else []), *away]
    labels = place_labels(points, names, drawing.view_box)
    marks = [
        PlaceMark(x, y, name, label)
        for (x, y), name, label in zip(points, names, labels, strict=True)
    ]
    return PlaceMap(
        drawing, tuple(marks[len(names) - len(away) :]), marks[0] if drawing.home else None, caption
    )


def _rounded(kilometres: float) -> int:
    """Round to what a dot for a whole city allows."""
    return int(round(kilometres, -2 if kilometres >= _FAR_KM else -1))
