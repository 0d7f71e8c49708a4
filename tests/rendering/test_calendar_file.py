"""Calendars are read by icalendar and held against the records and RFC 5545."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar, Component

from building import SITE_URL
from international.model.site import Site
from international.rendering.calendar_file import sequence


def _events(path: Path) -> dict[str, Component]:
    calendar = Calendar.from_ical(path.read_bytes())
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]
    events = calendar.walk("VEVENT")
    assert not any(event.errors for event in events)
    return {str(event["UID"]): event for event in events}


def _folder(site: Path, tag: str) -> Path:
    return site / ("events" if tag == "en" else f"{tag}/events")


@pytest.mark.parametrize("tag", ["en", "uz"])
def test_every_event_with_full_dates_is_in_it(site: Path, published: Site, tag: str) -> None:
    """The calendar holds exactly the events whose days are known, in the words of its language."""
    dated = {
        f"{event.id}@sammu.uz": event
        for event in published.events
        if event.start.is_full and event.last.is_full
    }
    found = _events(_folder(site, tag) / "events.ics")
    assert found.keys() == dated.keys()
    for uid, event in found.items():
        record = dated[uid]
        assert event["SUMMARY"] == record.title.texts[tag]
        assert event["SUMMARY"].params["LANGUAGE"] == tag
        assert event["URL"].endswith(record.path)
        assert event.decoded("DTSTART") == record.start.first_day
        assert event.decoded("DTEND") == record.last.last_day + timedelta(days=1)
        assert event["STATUS"] == "CONFIRMED"
        assert event["CATEGORIES"].params["LANGUAGE"] == tag
        assert ("LOCATION" in event) == bool(record.place or record.mode == "online")


@pytest.mark.parametrize("tag", ["en", "uz"])
def test_an_event_has_a_file_that_says_the_same(site: Path, tag: str) -> None:
    """Each file of one event holds what the calendar of all says of it."""
    together = _events(_folder(site, tag) / "events.ics")
    files = list(_folder(site, tag).glob("*/*.ics"))
    assert len(files) == len(together)
    for file in files:
        ((uid, event),) = _events(file).items()
        assert event.to_ical() == together[uid].to_ical()
        assert file.stem == file.parent.name
        page = (file.parent / "index.html").read_text("utf-8")
        assert f'{file.name}"' in page


def test_lines_are_as_the_standard_wants_them(site: Path) -> None:
    """Lines end in CR LF and are at most 75 octets long (section 3.1)."""
    content = (site / "uz" / "events" / "events.ics").read_bytes()
    assert content.endswith(b"\r\n")
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line for line in lines)


def test_stamps_come_from_the_record(site: Path, published: Site) -> None:
    """DTSTAMP is the day of the record's check, at midnight in Samarkand."""
    for uid, event in _events(site / "events" / "events.ics").items():
        checked = published.event[uid.partition("@")[0]].checked
        assert checked
        local = event.decoded("DTSTAMP") + timedelta(hours=5)
        assert local.date() == checked.first_day
        assert event.decoded("DTSTAMP") == event.decoded("LAST-MODIFIED")


def test_a_cancelled_event_with_times(altered_site: Path) -> None:
    """Times are in UTC, the status says it is off, and the id is the first one it had."""
    event = _events(altered_site / "events" / "events.ics")["called-off-old@sammu.uz"]
    assert event["STATUS"] == "CANCELLED"
    assert event.decoded("DTSTART") == datetime(2027, 3, 1, 5, 0, tzinfo=UTC)
    assert event.decoded("DTEND") == datetime(2027, 3, 1, 7, 30, tzinfo=UTC)
    assert event["DESCRIPTION"] == "+1 Bold and a link <b>here</b>"
    assert event["LOCATION"] == "Samarkand, Uzbekistan"
    assert event["GEO"].latitude == pytest.approx(39.65, abs=0.1)
    assert event["URL"] == f"{SITE_URL}events/called-off-2027/"
    uzbek = _events(altered_site / "uz" / "events" / "events.ics")["called-off-old@sammu.uz"]
    assert uzbek["SUMMARY"].params["LANGUAGE"] == "en"


def test_days_of_which_one_hour_is_known_are_whole_days(altered_site: Path) -> None:
    """No hour is invented: two days that begin at nine are two whole days."""
    event = _events(altered_site / "events" / "events.ics")["online-2027@sammu.uz"]
    assert event.decoded("DTSTART") == date(2027, 5, 1)
    assert event.decoded("DTEND") == date(2027, 5, 3)
    assert event["STATUS"] == "TENTATIVE"
    assert event["LOCATION"] == "Online"


def test_an_end_is_not_invented(altered_site: Path) -> None:
    """An event of one day whose end is not known begins at its hour and has no end."""
    event = _events(altered_site / "events" / "events.ics")["lecture-2027@sammu.uz"]
    assert event.decoded("DTSTART") == datetime(2027, 6, 1, 9, 0, tzinfo=UTC)
    assert "DTEND" not in event
    assert event["LOCATION"] == "Main hall"
    assert "GEO" not in event


def test_sequence_rises_with_changes(published: Site) -> None:
    """A newer check raises it, and so does calling off on the day of the check."""
    event = published.events[0]
    monday, tuesday = date(2026, 11, 23), date(2026, 11, 24)
    order = [
        sequence(event, monday),
        sequence(replace(event, status="postponed"), monday),
        sequence(replace(event, status="cancelled"), monday),
        sequence(event, tuesday),
    ]
    assert order == sorted(set(order))
    assert order[0] >= 0
