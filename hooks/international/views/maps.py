"""The world map of partners, with the same facts as links and as a table."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from ..geography import Point, WorldDrawing, draw_world
from ..model.partner import Partner
from .edition import Edition
from .places import country_path
from .shared import DataTable, Disclosure

_SMALLEST_DOT, _DOT_GROWTH = 4.5, 3.2


@dataclass(frozen=True, slots=True)
class MapCountry:
    """A country with partners on the map."""

    code: str
    path: str
    href: str
    label: str


@dataclass(frozen=True, slots=True)
class MapCity:
    """A city with partners on the map; the dot's area grows with their number."""

    country: str
    name: str
    x: int
    y: int
    radius: float
    label: str


@dataclass(frozen=True, slots=True)
class CountryLink:
    """A country by name, with its number of partners."""

    code: str
    href: str
    name: str
    count: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorldMap:
    """The map, its legend, the countries as links, and the table that says the same."""

    drawing: WorldDrawing
    smallest_dot: float
    dot_growth: float
    forms: dict[str, str]
    """A number of partners in words, by CLDR's plurals."""
    countries: tuple[MapCountry, ...]
    cities: tuple[MapCity, ...]
    home: str
    narrow_note: str | None
    key_country: str
    key_city: str
    borders: str
    links: tuple[CountryLink, ...]
    table: Disclosure | None


def world_map(
    edition: Edition, partners: Sequence[Partner], *, with_table: bool = True
) -> WorldMap:
    """Draw the cities of partners, and tint their countries."""
    words, default = edition.words, edition.site.default_language.tag
    cities: dict[tuple[str, str], Partner] = {}
    number: Counter[tuple[str, str]] = Counter()
    for partner in partners:
        if partner.city:
            key = partner.country or "", partner.city.texts[default]
            number[key] += 1
            if partner.coordinates:
                cities.setdefault(key, partner)
    order = sorted(cities, key=lambda key: (-number[key], key))
    countries = Counter(partner.country for partner in partners if partner.country)
    drawing = draw_world(
        Point(*edition.site.institution.coordinates),
        [Point(*coordinates) for key in order if (coordinates := cities[key].coordinates)],
        set(countries),
    )
    names = {key: _city_name(edition, cities[key]) for key in order}
    outside = [names[order[index]] for index in drawing.outside_narrow]
    home = edition.text(edition.site.institution.address.city).value
    return WorldMap(
        drawing=drawing,
        smallest_dot=_SMALLEST_DOT,
        dot_growth=_DOT_GROWTH,
        forms=words.forms("partners.count"),
        countries=tuple(
            MapCountry(
                code,
                path,
                edition.href(country_path(code)),
                _label(edition, words.country(code), countries[code]),
            )
            for code, path in sorted(drawing.countries.items())
        ),
        cities=tuple(
            MapCity(
                key[0],
                names[key],
                x,
                y,
                round(_SMALLEST_DOT + _DOT_GROWTH * sqrt(number[key]), 1),
                _label(edition, names[key], number[key]),
            )
            for key, (x, y) in zip(order, drawing.points, strict=True)
        ),
        home=home,
        narrow_note=words("map.narrow", cities=words.all_of(outside)) if outside else None,
        key_country=words("map.key_country"),
        key_city=words("map.key_city"),
        borders=words("map.borders"),
        links=country_links(edition, countries),
        table=_table(edition, partners, countries) if with_table else None,
    )


def country_links(edition: Edition, countries: Counter[str]) -> tuple[CountryLink, ...]:
    """List countries, those with most partners first."""
    words = edition.words
    order = sorted(
        countries, key=lambda code: (-countries[code], words.sort_key(words.country(code)))
    )
    return tuple(
        CountryLink(
            code,
            edition.href(country_path(code)),
            words.country(code),
            words.number(countries[code]),
        )
        for code in order
    )


def _city_name(edition: Edition, partner: Partner) -> str:
    return edition.text(partner.city).value if partner.city else ""


def _label(edition: Edition, name: str, number: int) -> str:
    return f"{name}: {edition.words.count('partners.count', number)}"


def _table(edition: Edition, partners: Sequence[Partner], countries: Counter[str]) -> Disclosure:
    words = edition.words
    cities: dict[str, set[str]] = {}
    for partner in partners:
        if partner.country:
            cities.setdefault(partner.country, set()).update({_city_name(edition, partner)} - {""})
    rows = tuple(
        (link.name, words.listed(sorted(cities[link.code], key=words.sort_key)), link.count)
        for link in country_links(edition, countries)
    )
    columns = (words("map.country"), words("map.cities"), words("map.partners"))
    return Disclosure(
        words("map.as_table"), DataTable(words("map.table"), columns, rows, frozenset({2}))
    )
