"""The list of countries, and a country's page."""

from dataclasses import dataclass

from ..geography.continents import regions
from .charts import RowChart
from .downloads import Downloads, downloads
from .edition import Edition, Text
from .event_rows import event_list
from .maps import WorldMap, world_map
from .partner_rows import PartnerGroup, partner_groups
from .shared import PageHead, Part, Prose
from .statistics import region_chart


@dataclass(frozen=True, slots=True, kw_only=True)
class CountriesPage:
    """The countries where partners are: map, links and table."""

    head: PageHead
    map: WorldMap
    downloads: Downloads
    regions_title: str
    regions: RowChart


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryPage:
    """One country's partners and events."""

    head: PageHead
    groups: tuple[PartnerGroup, ...]
    partners_title: str
    events: Part | None


def countries_page(edition: Edition, title: Text, prose: Prose) -> CountriesPage:
    """Show where partners are."""
    words = edition.words
    return CountriesPage(
        head=PageHead(
            title=title,
            lead=prose,
            note=words.count(
                "countries.note",
                len(edition.site.countries),
                partners=words.count("partners.organisations", len(edition.site.partners)),
            ),
        ),
        map=world_map(edition, edition.site.partners),
        downloads=downloads(edition, "partners"),
        regions_title=words("statistics.title"),
        regions=region_chart(edition),
    )


def country_page(edition: Edition, code: str) -> CountryPage:
    """Show one country."""
    words, site = edition.words, edition.site
    partners = [partner for partner in site.partners if partner.country == code]
    ids = {partner.id for partner in partners}
    events = [
        event
        for event in site.newest_first
        if (event.place and event.place.country == code) or ids.intersection(event.partners)
    ]
    name = words.country(code)
    return CountryPage(
        head=PageHead(
            title=words("country.title", country=name),
            kicker=words.country(regions()[code].subregion),
            note=words(
                "country.note",
                partners=words.count("partners.organisations", len(partners)),
                events=words.count("events.count", len(events)),
            ),
        ),
        groups=partner_groups(edition, partners, plain=True, level=2),
        partners_title=words("country.partners"),
        events=Part(words("country.events"), event_list(edition, events)) if events else None,
    )
