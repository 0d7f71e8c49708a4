"""All events and news, and a year's page."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from ..model.event import Event
from ..model.partial_date import PartialDate
from .downloads import Downloads, downloads
from .edition import Edition, Link, Text
from .event_rows import EventGroup, event_row
from .filters import Filters, event_filters
from .shared import EmptyState, PageHead, Prose


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


def _events_note(edition: Edition) -> str:
    words, site = edition.words, edition.site
    if not site.events:
        return words("events.none_yet")
    first = min(event.start.year for event in site.events)
    return words.count(
        "events.note", len(site.events), year=words.dates.partial(PartialDate(first))
    )
