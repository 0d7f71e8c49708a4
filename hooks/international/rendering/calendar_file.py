"""Events as calendar files (RFC 5545, RFC 7986)."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar
from icalendar import Event as CalendarEvent

from ..model.event import Event
from ..views.edition import Edition
from ..views.event_rows import event_place
from ..views.places import located
from ..views.subscriptions import CALENDAR
from .markdown import plain_text

_SEQUENCE_EPOCH = date(2000, 1, 1)
_STATUS = {"scheduled": "CONFIRMED", "postponed": "TENTATIVE", "cancelled": "CANCELLED"}


def calendar_file(edition: Edition, events: Iterable[Event], name: str | None = None) -> bytes:
    """Write events whose days are all known. The edition's root must be the full address.

    With a name it is the calendar of the site, which clients fetch again (RFC 7986, section 5).
    """
    calendar = Calendar()
    institution = edition.text(edition.site.institution.name).value
    calendar.add("prodid", f"-//{institution}//International//{edition.language.tag.upper()}")
    calendar.add("version", "2.0")
    if name:
        calendar.add("name", name, {"language": edition.language.tag})
        calendar.add("x-wr-calname", name)
        calendar.add("url", edition.href("events/"))
        calendar.add("source", edition.href(CALENDAR), {"value": "URI"})
        calendar.add("refresh-interval", timedelta(days=1), {"value": "DURATION"})
    for event in events:
        calendar.add_component(_event(edition, event))
    return bytes(calendar.to_ical())


def sequence(event: Event, revised: date) -> int:
    """Give the revision number of an event (RFC 5545, section 3.8.7.4) from the record alone.

    Three a day since 2000, of the day of its last check, and within a day one more if it is
    postponed and two more if it is cancelled. So a newer check raises it, and so does calling an
    event off on the very day it was checked.
    """
    return 3 * (revised - _SEQUENCE_EPOCH).days + list(_STATUS).index(event.status)


def _event(edition: Edition, event: Event) -> CalendarEvent:
    site, zone = edition.site, ZoneInfo(edition.site.institution.time_zone)
    in_language = {"language": edition.text(event.title).language or edition.language.tag}
    revised = site.revised(event) or edition.today
    stamp = datetime.combine(revised, time.min, zone).astimezone(UTC)
    found = CalendarEvent()
    found.add("uid", uid(site.publication.authority, event))
    found.add("dtstamp", stamp)
    found.add("last-modified", stamp)
    found.add("sequence", sequence(event, revised))
    _add_time(found, event, zone)
    found.add("summary", edition.text(event.title).value, in_language)
    summary = edition.text(event.summary)
    found.add("description", plain_text(summary.value), in_language)
    found.add("status", _STATUS[event.status])
    found.add("transp", "TRANSPARENT")
    found.add("url", edition.href(event.path))
    kind = edition.words(f"event_kind.{event.kind}")
    found.add("categories", [kind], {"language": edition.language.tag})
    _add_place(found, edition, event)
    return found


def uid(authority: str, event: Event) -> str:
    """Give an event's id for ever: its first id, at the publication's host (section 3.8.4.7)."""
    name = event.permanent_path.removeprefix("events/").removesuffix("/")
    return f"{name}@{authority.split(',', maxsplit=1)[0]}"


def _add_time(found: CalendarEvent, event: Event, zone: ZoneInfo) -> None:
    """Say when: times in UTC, else whole days, the end the day after (section 3.6.1).

    Several days of which only the first hour is known are whole days too.
    """
    first, last = event.start.first_day, event.last.last_day
    if event.starts_at and (event.ends_at or first == last):
        found.add("dtstart", _moment(first, event.starts_at, zone))
        if event.ends_at:
            found.add("dtend", _moment(last, event.ends_at, zone))
    else:
        found.add("dtstart", first)
        found.add("dtend", last + timedelta(days=1))


def _add_place(found: CalendarEvent, edition: Edition, event: Event) -> None:
    place = event.place
    venue = edition.text(place.venue).value if place and place.venue else ""
    where = ", ".join(part for part in (venue, event_place(edition, event)) if part)
    if where:
        found.add("location", where, {"language": edition.language.tag})
    if place:
        coordinates = located(edition, place.city, place.country, place.coordinates)
        if coordinates:
            found.add("geo", coordinates)


def _moment(day: date, at: str, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time.fromisoformat(at), zone).astimezone(UTC)
