"""A department's page."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..model.department import Department
from ..model.event import Event
from ..model.partner import Partner
from .edition import Edition
from .event_rows import event_list
from .partner_rows import PartnerGroup, partner_groups
from .places import PlaceMap, place_map
from .prose_page import office_email, office_phone
from .shared import (
    EmptyState,
    Fact,
    Facts,
    LinkItem,
    LinkList,
    PageHead,
    Part,
    Prose,
    Status,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartmentPage:
    """A department's international cooperation."""

    head: PageHead
    prose: Prose
    partners_title: str
    partners: tuple[PartnerGroup, ...]
    partners_empty: EmptyState | None
    years: tuple[Part, ...]
    events_title: str
    events_empty: EmptyState | None
    people: Part | None
    map: PlaceMap | None
    facts: Facts
    facts_title: str


def department_page(edition: Edition, unit: Department, prose: Prose) -> DepartmentPage:
    """Show a department's partners by country, its events by year, and its people."""
    words, site = edition.words, edition.site
    partners = [partner for partner in site.partners if unit.id in partner.departments]
    events = site.events_of_department.get(unit.id, ())
    years: dict[int, list[Event]] = {}
    for event in events:
        years.setdefault(event.start.year, []).append(event)
    cities = [
        (edition.text(partner.city).value, partner.coordinates)
        for partner in partners
        if partner.city and partner.coordinates
    ]
    home = edition.text(site.institution.address.city).value
    return DepartmentPage(
        head=PageHead(
            title=edition.text(unit.title),
            kicker=words(f"department.kicker_{unit.kind}"),
            statuses=(Status("draft", words("draft")),) if unit.draft else (),
        ),
        prose=prose,
        partners_title=words("department.partners"),
        partners=partner_groups(edition, partners, plain=True, level=3),
        partners_empty=None
        if partners
        else EmptyState(words("department.nothing"), words("department.no_partners")),
        years=tuple(
            Part(str(year), event_list(edition, of_year, 4)) for year, of_year in years.items()
        ),
        events_title=words("department.events"),
        events_empty=None
        if events
        else EmptyState(words("department.nothing"), words("department.no_events")),
        people=_people(edition, unit, events),
        map=place_map(
            edition,
            cities,
            words("department.map", home=home) if len({city for city, _ in cities}) > 1 else "",
        ),
        facts=_facts(edition, partners, events),
        facts_title=words("facts"),
    )


def _people(edition: Edition, unit: Department, events: tuple[Event, ...]) -> Part | None:
    taken_part: dict[tuple[str, str], list[str]] = {}
    for event in events:
        for person in event.people:
            if person.department == unit.id:
                role = edition.text(person.role).value if person.role else ""
                where = (
                    edition.text(event.place.city).value
                    if event.place and event.place.city
                    else edition.text(event.title).value
                )
                taken_part.setdefault((person.name, role), []).append(
                    edition.words.listed(
                        (where, edition.words.dates.period(event.start, event.last))
                    )
                )
    if not taken_part:
        return None
    items = tuple(
        LinkItem(edition.words.listed(part for part in who if part), ("; ".join(reversed(times)),))
        for who, times in taken_part.items()
    )
    return Part(edition.words("department.people"), LinkList(items))


def _facts(edition: Edition, partners: Sequence[Partner], events: tuple[Event, ...]) -> Facts:
    words, institution = edition.words, edition.site.institution
    facts = []
    if partners:
        countries = {partner.country for partner in partners if partner.country}
        value = words(
            "department.partners_in",
            partners=words.count("partners.count", len(partners)),
            countries=words.count("countries.count", len(countries)),
        )
        facts.append(Fact(words("department.partners_fact"), (value,)))
    if events:
        facts.append(
            Fact(words("department.latest"), (words.dates.period(events[0].start, events[0].last),))
        )
    facts.append(
        Fact(
            words("department.contact"),
            (
                edition.text(institution.office),
                office_phone(edition),
            ),
        )
    )
    return Facts(tuple(facts), (office_email(edition, words("contact.write")),))
