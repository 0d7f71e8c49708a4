"""The partner directory."""

from dataclasses import dataclass

from .charts import RowChart
from .downloads import Downloads, downloads
from .edition import Edition, Text
from .filters import Filters, partner_filters
from .maps import WorldMap, world_map
from .partner_rows import PartnerGroup, partner_groups
from .shared import PageHead, Prose
from .statistics import statistics


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnersPage:
    """The partner directory."""

    head: PageHead
    filters: Filters
    groups: tuple[PartnerGroup, ...]
    map: WorldMap
    columns: tuple[str, ...]
    table_label: str
    downloads: Downloads
    statistics_title: str
    statistics: tuple[RowChart, ...]


def partners_page(edition: Edition, title: Text, prose: Prose) -> PartnersPage:
    """Show all partners."""
    words, partners = edition.words, edition.site.partners
    return PartnersPage(
        head=PageHead(title=title, lead=prose, note=_partners_note(edition)),
        filters=partner_filters(edition, partners),
        groups=partner_groups(edition, partners),
        map=world_map(edition, partners, with_table=False),
        columns=tuple(
            words(f"table.{name}")
            for name in ("organisation", "country", "city", "kind", "agreement", "since")
        ),
        table_label=words("table.partners"),
        downloads=downloads(edition, "partners"),
        statistics_title=words("statistics.title"),
        statistics=statistics(edition),
    )


def _partners_note(edition: Edition) -> str:
    words, site = edition.words, edition.site
    agreed = sum(bool(partner.agreements) for partner in site.partners)
    return words(
        "partners.note",
        partners=words.count("partners.organisations", len(site.partners)),
        countries=words.count("countries.count", len(site.countries)),
        agreed=words.count("partners.with_agreement", agreed),
    )
