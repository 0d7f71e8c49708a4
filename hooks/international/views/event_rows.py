"""Events in lists."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..model.event import Event
from .edition import Edition, Text
from .places import city_and_country
from .search_words import all_texts, folded_words, partner_names
from .shared import Markdown, Status, Time


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """One event in a list: date, what, where."""

    href: str
    when: Time
    title: Text
    where: tuple[Text | str, ...]
    kind: str
    status: Status | None
    draft: str | None
    level: int
    filters: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventGroup:
    """A year or month and its events."""

    anchor: str
    name: str
    href: str | None
    count: str
    forms: dict[str, str]
    rows: tuple[EventRow, ...]


@dataclass(frozen=True, slots=True)
class EventList:
    """Events without further order."""

    rows: tuple[EventRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An event on the home page."""

    href: str
    kind: str
    when: Time
    title: Text
    text: object
    place: str
    status: Status | None


def when(edition: Edition, event: Event) -> Time:
    """Write an event's time."""
    return Time(str(event.start), edition.words.dates.period(event.start, event.last))


def event_status(edition: Edition, event: Event) -> Status | None:
    """Say that an event is cancelled or postponed; nothing of one that takes place as planned."""
    if event.status == "scheduled":
        return None
    return Status(event.status, edition.words(f"event_status.{event.status}"))


def event_place(edition: Edition, event: Event) -> str:
    """Name the city and country of an event, "Online" for one without a place."""
    if event.place:
        place = city_and_country(edition, event.place.city, event.place.country)
        if place:
            return place
    return edition.words("event_mode.online") if event.mode == "online" else ""


def event_row(edition: Edition, event: Event, level: int = 3) -> EventRow:
    """Show an event in a list, its title a heading of the given level."""
    place = event_place(edition, event)
    partners = [edition.text(edition.site.partner[id_].name) for id_ in event.partners]
    return EventRow(
        href=edition.href(event.path),
        when=when(edition, event),
        title=edition.text(event.title),
        where=(*([place] if place else []), *partners),
        kind=edition.words(f"event_kind.{event.kind}"),
        status=event_status(edition, event),
        draft=edition.words("draft") if event.draft else None,
        level=level,
        filters=_filters(edition, event),
    )


def event_list(edition: Edition, events: Sequence[Event], level: int = 3) -> EventList:
    """Show events in the order given."""
    return EventList(tuple(event_row(edition, event, level) for event in events))


def card(edition: Edition, event: Event) -> Card:
    """Show an event on the home page."""
    return Card(
        href=edition.href(event.path),
        kind=edition.words(f"event_kind.{event.kind}"),
        when=when(edition, event),
        title=edition.text(event.title),
        text=Markdown(edition.text(event.summary), inline=True),
        place=event_place(edition, event),
        status=event_status(edition, event),
    )


def _filters(edition: Edition, event: Event) -> dict[str, str]:
    partners = [edition.site.partner[id_] for id_ in event.partners]
    countries = {partner.country for partner in partners if partner.country}
    words = [*all_texts(event.title), edition.text(event.summary).value]
    words += [name for partner in partners for name in partner_names(partner)]
    shown = [edition.text(text).value for text in (event.title, *(p.name for p in partners))]
    return {
        "kind": event.kind,
        "year": str(event.start.year),
        "country": " ".join(
            sorted(
                countries
                | ({event.place.country} if event.place and event.place.country else set())
            )
        ),
        "words": folded_words(words, shown),
    }
