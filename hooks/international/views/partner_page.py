"""A partner's page."""

from dataclasses import dataclass

from ..model.event import Event
from ..model.partner import Agreement, Partner
from .edition import Edition, Link, Text
from .event_rows import event_status, when
from .notices import host, source_note
from .objectives import ObjectiveStrip, objective_rows
from .partner_rows import own_name
from .places import PlaceMap, city_and_country, country_path, place_map
from .shared import (
    Fact,
    Facts,
    LinkItem,
    LinkList,
    Markdown,
    MetaItem,
    PageHead,
    SourceNote,
    Status,
    Tag,
    Time,
)


@dataclass(frozen=True, slots=True)
class FormItem:
    """A form of cooperation: icon, name and what it means."""

    icon: str
    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineItem:
    """An agreement or an event on a partner's time line."""

    is_agreement: bool
    when: Time | str
    title: Text | str
    href: str | None
    text: Markdown | str | None
    status: Status | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Agreements and events, newest first, with the key to the states of agreements."""

    items: tuple[TimelineItem, ...]
    key_label: str
    key: tuple[Status, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerPage:
    """All that is known of a partner."""

    head: PageHead
    summary: Markdown | None
    forms_title: str
    forms: tuple[FormItem, ...]
    timeline_title: str
    timeline: Timeline | None
    departments_title: str
    departments: LinkList | None
    objectives_title: str
    objectives: ObjectiveStrip | None
    sources: SourceNote
    map: PlaceMap | None
    facts: Facts
    facts_title: str


def partner_page(edition: Edition, partner: Partner) -> PartnerPage:
    """Show a partner."""
    words, site = edition.words, edition.site
    departments = tuple(
        LinkItem(Link(edition.href(unit.path), edition.text(unit.title)))
        for id_ in partner.departments
        if (unit := site.department.get(id_))
    )
    name = edition.text(partner.city).value if partner.city else ""
    cities = [(name, partner.coordinates)] if name and partner.coordinates else []
    return PartnerPage(
        head=_head(edition, partner),
        summary=Markdown(edition.text(partner.summary)) if partner.summary else None,
        forms_title=words("partner.forms"),
        forms=tuple(
            FormItem(form, words(f"cooperation.{form}.name"), words(f"cooperation.{form}.text"))
            for form in partner.cooperation
        ),
        timeline_title=words("partner.timeline"),
        timeline=_timeline(edition, partner),
        departments_title=words("partner.departments"),
        departments=LinkList(departments) if departments else None,
        objectives_title=words("objectives_served"),
        objectives=objective_rows(edition, partner.objectives),
        sources=source_note(edition, partner.sources, partner.checked),
        map=place_map(edition, cities),
        facts=_facts(edition, partner),
        facts_title=words("facts"),
    )


def _head(edition: Edition, partner: Partner) -> PageHead:
    words = edition.words
    meta = []
    if partner.country:
        city = edition.text(partner.city).value if partner.city else ""
        country = Link(edition.href(country_path(partner.country)), words.country(partner.country))
        meta.append(
            MetaItem(
                "place",
                words.listed((city, "")).strip() if city else country,
                country if city else None,
            )
        )
    elif partner.city:
        meta.append(MetaItem("place", edition.text(partner.city)))
    if partner.agreements:
        dates = [agreement.signed for agreement in partner.agreements if agreement.signed]
        since = min(dates, key=lambda signed: signed.first_day, default=None)
        text = (
            words("agreement.on_record_since", date=words.dates.partial(since))
            if since
            else words("agreement.on_record")
        )
        meta.append(MetaItem("document", text))
    return PageHead(
        title=edition.text(partner.name),
        kicker=Tag(words(f"partner_kind.{partner.kind}")),
        own_name=own_name(edition, partner),
        meta=tuple(meta),
        statuses=(Status("draft", words("draft")),) if partner.draft else (),
    )


def _timeline(edition: Edition, partner: Partner) -> Timeline | None:
    dated = [
        (
            (agreement.signed.first_day.isoformat() if agreement.signed else ""),
            _agreement_item(edition, agreement),
        )
        for agreement in partner.agreements
    ]
    dated += [
        (event.start.first_day.isoformat(), _event_item(edition, event))
        for event in edition.site.events_of_partner.get(partner.id, ())
    ]
    if not dated:
        return None
    items = tuple(item for _, item in sorted(dated, key=lambda pair: pair[0], reverse=True))
    words = edition.words
    states = ("in-force", "ends-soon", "lapsed", "unknown")
    return Timeline(
        items=items,
        key_label=words("agreement.key"),
        key=tuple(Status(state, words(f"agreement_status.{state}")) for state in states)
        if partner.agreements
        else (),
    )


def _agreement_item(edition: Edition, agreement: Agreement) -> TimelineItem:
    words = edition.words
    state = agreement.status(edition.today)
    text, end = words(f"agreement_status.{state}"), agreement.valid_until
    if end and state == "lapsed":
        text = words("agreement.lapsed_on", date=words.dates.partial(end))
    elif end and end.last_day >= edition.today:  # else it was renewed of itself
        text = words("agreement.until", date=words.dates.partial(end))
    return TimelineItem(
        is_agreement=True,
        when=Time(str(agreement.signed), words.dates.partial(agreement.signed))
        if agreement.signed
        else words("agreement.no_date"),
        title=words(f"agreement_kind.{agreement.kind}"),
        href=None,
        text=words(f"renewal.{agreement.renewal}") if agreement.renewal else None,
        status=Status(state, text),
    )


def _event_item(edition: Edition, event: Event) -> TimelineItem:
    return TimelineItem(
        is_agreement=False,
        when=when(edition, event),
        title=edition.text(event.title),
        href=edition.href(event.path),
        text=Markdown(edition.text(event.summary), inline=True),
        status=event_status(edition, event),
    )


def _facts(edition: Edition, partner: Partner) -> Facts:
    words = edition.words
    place = city_and_country(edition, partner.city, partner.country)
    known: list[tuple[str, Link | Text | str | None]] = [
        (
            words("facts_of_partner.website"),
            Link(partner.website, host(partner.website)) if partner.website else None,
        ),
        (words("facts_of_partner.place"), place),
        (words("facts_of_partner.kind"), words(f"partner_kind.{partner.kind}")),
    ]
    for language in edition.site.languages:
        name = partner.name.texts.get(language.tag)
        if language != edition.language and name:
            term = words("facts_of_partner.name_in", language=words.language_name(language.tag))
            known.append((term, Text(name, language.tag, language.direction)))
    for register, address in partner.identifiers.by_register.items():
        known.append((register, Link(address, address.rpartition("/")[2])))
    since = partner.partner_since
    known.append((words("facts_of_partner.since"), words.dates.partial(since) if since else None))
    return Facts(tuple(Fact(term, (value,)) for term, value in known if value))
