"""Warnings about what records say: addresses, dates, agreements, checks, what events belong to."""

from collections.abc import Iterator
from datetime import date, timedelta

from ...model.event import Event
from ...model.partial_date import PartialDate
from ...model.partner import Partner
from ...reading import Problem, ProjectFiles
from ...reading.yaml_document import Document, Location

YEAR = timedelta(days=365.25)
CHECK_AFTER = 2 * YEAR
"""How long a check of a record holds."""
_LIKELY = {
    "checked": timedelta(),
    "since": YEAR,
    "signed": YEAR,
    "start": 5 * YEAR,
    "end": 5 * YEAR,
    "valid_until": 30 * YEAR,
}
"""How far from today the date of a field may lie ahead and still be likely."""


def record_warnings(files: ProjectFiles, today: date) -> Iterator[Problem]:
    """Yield the warnings about each record that has no mistake."""
    for at, partner in files.partners.located():
        yield from _partner(files.partners.document, at, partner, today)
        yield from _any_record(files.partners.document, at, partner, today)
    for at, event in files.events.located():
        if event.kind != "news" and not (event.partners or event.departments):
            yield _warning(files.events.document, "unconnected-event", (*at, "id"), event.id)
        for name, day in (("start", event.start), ("end", event.end)):
            yield from _far(files.events.document, (*at, name), day, today)
        yield from _any_record(files.events.document, at, event, today)


def _partner(document: Document, at: Location, partner: Partner, today: date) -> Iterator[Problem]:
    if partner.website and partner.website.startswith("http:"):
        better = partner.website.replace("http:", "https:", 1)
        yield _warning(document, "insecure-address", (*at, "website"), partner.website, better)
    yield from _far(document, (*at, "since"), partner.since, today)
    for index, agreement in enumerate(partner.agreements):
        where = (*at, "agreements", index)
        yield from _far(document, (*where, "signed"), agreement.signed, today)
        yield from _far(document, (*where, "valid_until"), agreement.valid_until, today)
        if agreement.status(today) == "lapsed":
            last = str(agreement.valid_until)
            yield _warning(document, "agreement-lapsed", (*where, "valid_until"), last)


def _any_record(
    document: Document, at: Location, record: Partner | Event, today: date
) -> Iterator[Problem]:
    yield from _far(document, (*at, "checked"), record.checked, today)
    if record.checked is None:
        yield _warning(document, "never-checked", (*at, "id"), record.id)
    elif record.checked.last_day + CHECK_AFTER < today:
        yield _warning(document, "check-overdue", (*at, "checked"), str(record.checked))


def _far(
    document: Document, at: Location, day: PartialDate | None, today: date
) -> Iterator[Problem]:
    if day and day.first_day > today + _LIKELY[str(at[-1])]:
        yield _warning(document, "far-date", at, str(day))


def _warning(
    document: Document, code: str, at: Location, found: str, nearest: str | None = None
) -> Problem:
    return document.problem(
        code, at, field=str(at[-1]), found=found, nearest=nearest, severity="warning"
    )
