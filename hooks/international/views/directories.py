"""The lists: partners, countries, one country, events, one year, departments."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from ..geography.continents import regions
from ..model.department import Department
from ..model.event import Event
from ..model.partial_date import PartialDate
from .charts import RowChart, row_chart
from .downloads import Downloads, downloads
from .edition import Edition, Link, Text
from .event_rows import EventGroup, event_list, event_row
from .filters import Filters, event_filters, partner_filters
from .maps import WorldMap, world_map
from .partner_rows import PartnerGroup, partner_groups
from .shared import EmptyState, PageHead, Part, Prose


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


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsPage:
    """All events and news: upcoming ones by month, past ones by year."""

    head: PageHead
    upcoming_title: str
    upcoming: tuple[EventGroup, ...]
    nothing: EmptyState | None
    past_title: str
    filters: Filters
    past: tuple[EventGroup, ...]
    downloads: Downloads


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPage:
    """One year's events and news, by month, and the way to the years beside it."""

    head: PageHead
    groups: tuple[EventGroup, ...]
    years_label: str
    years: tuple[Link, ...]
    current: str


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """A department and how much it has to show."""

    link: Link
    kind: str | None
    counts: str
    draft: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartmentsPage:
    """The list of departments."""

    head: PageHead
    rows: tuple[DepartmentRow, ...]


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


def statistics(edition: Edition) -> tuple[RowChart, ...]:
    """Count partners by region, by kind and by form, and agreements by status."""
    words, site = edition.words, edition.site
    by_kind = Counter(partner.kind for partner in site.partners)
    statuses = Counter(
        agreement.status(edition.today)
        for partner in site.partners
        for agreement in partner.agreements
    )
    here = edition.href("partners/")
    charts = [
        region_chart(edition),
        row_chart(
            edition,
            words("statistics.by_kind"),
            [
                (words(f"partner_kind.{kind}"), number, f"{here}?kind={kind}")
                for kind, number in by_kind.most_common()
            ],
        ),
    ]
    if statuses:
        charts.append(
            row_chart(
                edition,
                words("statistics.by_status"),
                [
                    (words(f"agreement_status.{status}"), number, f"{here}?agreement={status}")
                    for status, number in statuses.most_common()
                ],
            )
        )
    return tuple(charts)


def region_chart(edition: Edition) -> RowChart:
    """Count partners by region of the world."""
    words = edition.words
    by_region = Counter(
        regions()[country].subregion for country in edition.site.countries.elements()
    )
    order = sorted(
        by_region, key=lambda code: (-by_region[code], words.sort_key(words.country(code)))
    )
    return row_chart(
        edition,
        words("statistics.by_region"),
        [(words.country(code), by_region[code], None) for code in order],
    )


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


def events_page(edition: Edition, title: Text, prose: Prose) -> EventsPage:
    """Show all events and news."""
    words, site = edition.words, edition.site
    upcoming = [event for event in reversed(site.newest_first) if not event.is_over(edition.today)]
    past = [event for event in site.newest_first if event.is_over(edition.today)]
    return EventsPage(
        head=PageHead(title=title, lead=prose, note=_events_note(edition)),
        upcoming_title=words("events.upcoming"),
        upcoming=month_groups(edition, upcoming),
        nothing=None
        if upcoming
        else EmptyState(words("events.nothing"), words("events.nothing_text")),
        past_title=words("events.past"),
        filters=event_filters(edition, past),
        past=tuple(
            _group(edition, f"y{year}", str(year), edition.href(f"events/{year}/"), list(of_year))
            for year, of_year in groupby(past, key=lambda event: event.start.year)
        ),
        downloads=downloads(edition, "events"),
    )


def year_page(edition: Edition, year: int) -> YearPage:
    """Show one year."""
    words, site = edition.words, edition.site
    events = site.events_of_year[year]
    return YearPage(
        head=PageHead(
            title=words("events.of_year", year=year),
            note=words.count("events.entries", len(events)),
        ),
        groups=month_groups(edition, events),
        years_label=words("events.years"),
        years=tuple(
            Link(edition.href(f"events/{other}/"), str(other))
            for other in sorted(site.events_of_year, reverse=True)
        ),
        current=str(year),
    )


def month_groups(edition: Edition, events: Sequence[Event]) -> tuple[EventGroup, ...]:
    """Group events by the month they begin in, in the order given."""
    words = edition.words

    def month(event: Event) -> str:
        return str(event.start)[:7]

    groups = []
    for key, of_month in groupby(events, key=month):
        found = list(of_month)
        start = found[0].start
        name = (
            words.dates.month(start.first_day)
            if start.month
            else words("events.month_unknown", year=words.dates.partial(start))
        )
        groups.append(_group(edition, f"m{key}", name, None, found))
    return tuple(groups)


def departments_page(edition: Edition, title: Text, prose: Prose) -> DepartmentsPage:
    """Show all departments."""
    words, site = edition.words, edition.site
    named = [(edition.text(unit.title).value, unit) for unit in site.departments]
    return DepartmentsPage(
        head=PageHead(title=title, lead=prose, note=words.count("departments.count", len(named))),
        rows=tuple(_department_row(edition, unit) for _, unit in edition.sorted_by_name(named)),
    )


def _department_row(edition: Edition, unit: Department) -> DepartmentRow:
    words, site = edition.words, edition.site
    partners = sum(unit.id in partner.departments for partner in site.partners)
    events = len(site.events_of_department.get(unit.id, ()))
    counts = [words.count("partners.count", partners)] if partners else []
    counts += [words.count("events.count", events)] if events else []
    return DepartmentRow(
        link=Link(edition.href(unit.path), edition.text(unit.title)),
        kind=words(f"department_kind.{unit.kind}") if unit.kind != "department" else None,
        counts=words.listed(counts) or words("departments.nothing"),
        draft=words("draft") if unit.draft else None,
    )


def _group(
    edition: Edition, anchor: str, name: str, href: str | None, events: list[Event]
) -> EventGroup:
    words = edition.words
    return EventGroup(
        anchor=anchor,
        name=name,
        href=href,
        count=words.count("events.entries", len(events)),
        forms=words.forms("events.entries"),
        rows=tuple(event_row(edition, event) for event in events),
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


def _events_note(edition: Edition) -> str:
    words, site = edition.words, edition.site
    if not site.events:
        return words("events.none_yet")
    first = min(event.start.year for event in site.events)
    return words.count(
        "events.note", len(site.events), year=words.dates.partial(PartialDate(first))
    )
