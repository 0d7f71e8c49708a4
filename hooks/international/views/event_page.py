"""An event's page."""

from dataclasses import dataclass

from ..model.event import Event, Image, Person
from .edition import Edition, Link, Text
from .event_rows import EventList, event_list, event_place, event_status, when
from .notices import source_note
from .objectives import objective_rows
from .partner_rows import own_name
from .places import PlaceMap, city_and_country, located, place_map
from .shared import (
    Fact,
    Facts,
    LinkItem,
    LinkList,
    Markdown,
    MetaItem,
    PageHead,
    Part,
    SourceNote,
    Status,
    Tag,
)
from .subscriptions import event_calendar_path

_MORE_AT_MOST = 3


@dataclass(frozen=True, slots=True)
class SizedPicture:
    """A picture in several widths, with the words that stand for it."""

    sources: str
    """WebP in each width, as `srcset` takes it."""
    fallback: str
    width: int
    height: int
    alt: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPage:
    """All that is known of an event."""

    head: PageHead
    summary: Markdown
    body: Markdown | None
    pictures: tuple[SizedPicture, ...]
    people: Part | None
    pair: tuple[Part, ...]
    objectives: Part | None
    links: Part | None
    more: Part | None
    sources: SourceNote
    map: PlaceMap | None
    facts: Facts
    facts_title: str


def event_page(edition: Edition, event: Event) -> EventPage:
    """Show an event."""
    words, site = edition.words, edition.site
    served = objective_rows(edition, event.objectives)
    pair = []
    if event.partners:
        pair.append(
            Part(
                words.count("event.partners", len(event.partners)),
                LinkList(tuple(_partner(edition, id_) for id_ in event.partners)),
            )
        )
    if event.departments:
        units = [site.department[id_] for id_ in event.departments]
        items = tuple(
            LinkItem(Link(edition.href(unit.path), edition.text(unit.title))) for unit in units
        )
        pair.append(Part(words.count("event.departments", len(units)), LinkList(items)))
    return EventPage(
        head=_head(edition, event),
        summary=Markdown(edition.text(event.summary)),
        body=Markdown(edition.text(event.body)) if event.body else None,
        pictures=tuple(_picture(edition, image) for image in event.images),
        people=Part(
            words("event.people"),
            LinkList(tuple(_person(edition, person) for person in event.people)),
        )
        if event.people
        else None,
        pair=tuple(pair),
        objectives=Part(words("objectives_served"), served) if served else None,
        links=Part(
            words("event.links"),
            LinkList(
                tuple(LinkItem(Link(link.url, edition.text(link.title))) for link in event.links)
            ),
        )
        if event.links
        else None,
        more=_more(edition, event),
        sources=source_note(edition, event.sources, event.checked),
        map=_map(edition, event),
        facts=_facts(edition, event),
        facts_title=words("facts"),
    )


def _head(edition: Edition, event: Event) -> PageHead:
    words = edition.words
    meta = [MetaItem("calendar", when(edition, event))]
    venue = edition.text(event.place.venue) if event.place and event.place.venue else None
    if place := str(venue or "") or event_place(edition, event):
        meta.append(MetaItem("place", venue or place))
    if event.mode:
        meta.append(MetaItem("people", words(f"event_mode.{event.mode}")))
    statuses = [Status("draft", words("draft"))] if event.draft else []
    if status := event_status(edition, event):
        statuses.append(status)
    return PageHead(
        title=edition.text(event.title),
        kicker=Tag(words(f"event_kind.{event.kind}")),
        meta=tuple(meta),
        statuses=tuple(statuses),
    )


def _partner(edition: Edition, id_: str) -> LinkItem:
    partner = edition.site.partner[id_]
    place = city_and_country(edition, partner.city, partner.country)
    notes = [note for note in (own_name(edition, partner), place) if note]
    return LinkItem(Link(edition.href(partner.path), edition.text(partner.name)), tuple(notes))


def _person(edition: Edition, person: Person) -> LinkItem:
    notes: list[Text | str] = [edition.text(person.role)] if person.role else []
    unit = edition.site.department.get(person.department or "")
    if unit:
        notes.append(edition.text(unit.title))
    return LinkItem(person.name, tuple(notes))


def _picture(edition: Edition, image: Image) -> SizedPicture:
    picture = edition.site.pictures[image.file]
    sources = [f"{edition.asset(picture.path(width, 'webp'))} {width}w" for width in picture.widths]
    return SizedPicture(
        sources=", ".join(sources),
        fallback=edition.asset(picture.path(picture.fallback, "jpg")),
        width=picture.width,
        height=picture.height,
        alt=edition.text(image.alt),
    )


def _more(edition: Edition, event: Event) -> Part | None:
    """Show other events with the same partners, newest first."""
    words, site = edition.words, edition.site
    others = {
        other.id: other
        for id_ in event.partners
        for other in site.events_of_partner[id_]
        if other.id != event.id
    }
    newest = sorted(others.values(), key=lambda other: other.recency, reverse=True)[:_MORE_AT_MOST]
    if not newest:
        return None
    more: EventList = event_list(edition, newest)
    return Part(words.count("event.more", len(event.partners)), more)


def _map(edition: Edition, event: Event) -> PlaceMap | None:
    place = event.place
    if not (place and place.city):
        return None
    coordinates = located(edition, place.city, place.country, place.coordinates)
    if not coordinates:
        return None
    return place_map(edition, [(edition.text(place.city).value, coordinates)])


def _facts(edition: Edition, event: Event) -> Facts:
    words = edition.words
    dates = words.dates.period(event.start, event.last)
    if event.start.is_full and event.start == event.last:
        dates = words.dates.weekday(event.start.first_day)
    times = [dates]
    if event.starts_at:
        hours = f"{event.starts_at}–{event.ends_at}" if event.ends_at else event.starts_at
        times.append(words("event.hours", hours=hours, zone=edition.site.institution.time_zone))
    place = event.place
    where = [edition.text(place.venue)] if place and place.venue else []
    city = city_and_country(edition, place.city, place.country) if place else ""
    facts = [Fact(words("event.when"), tuple(times))]
    if where or city:
        facts.append(Fact(words("event.where"), (*where, *([city] if city else []))))
    if event.mode:
        facts.append(Fact(words("event.how"), (words(f"event_mode.{event.mode}"),)))
    path = event_calendar_path(event)
    add = (Link(edition.href(path), words("calendar.add")),) if path else ()
    return Facts(tuple(facts), add)
