"""A calendar of the last days of agreements, for the office's own calendar program."""

from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import urlsplit

from icalendar import Alarm, Calendar, Event

from ..model.site import Site
from ..reading.words import Words
from .attention import renewals

_REMINDERS = (timedelta(days=366), timedelta(days=183), timedelta(days=91))


def renewal_calendar(site: Site, language: str, words: Words, today: date) -> bytes:
    """Write an all-day event for each last day, with reminders 12, 6 and 3 months before.

    iCalendar (RFC 5545); an agreement keeps its UID as long as it keeps its place in the record.
    """
    default = site.default_language.tag
    host = urlsplit(site.institution.website).hostname
    calendar = Calendar()
    calendar.add("prodid", "-//international//renewals//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", words["calendar"])
    for renewal in renewals(site):
        name, _ = renewal.partner.name.in_language(language, default)
        summary = words["renewal"].format(partner=name)
        event = Event()
        event.add("uid", f"{renewal.partner.id}-{renewal.number}@{host}")
        event.add("dtstamp", datetime.combine(today, time(), UTC))
        event.add("dtstart", renewal.last_day)
        event.add("summary", summary)
        event.add("transp", "TRANSPARENT")
        for before in _REMINDERS:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", summary)
            alarm.add("trigger", -before)
            event.add_component(alarm)
        calendar.add_component(event)
    return bytes(calendar.to_ical())
