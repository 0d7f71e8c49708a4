"""What only shows when all is read: ids used twice, ids nobody has, dates the wrong way round.

The checks look at the files' data, not at records, so that a record's other mistakes hide nothing.
"""

from collections.abc import Collection, Iterator
from typing import Any

from ..model.event import Event
from ..model.partial_date import PartialDate
from ..model.partner import Partner
from .pages import POLICY, Pages
from .problem import Problem, nearest
from .records import RecordFile
from .settings import Settings
from .yaml_document import Document, Location

_LISTED_AT_MOST = 12


def check_references(
    settings: Settings, partners: RecordFile[Partner], events: RecordFile[Event], pages: Pages
) -> Iterator[Problem]:
    """Yield the Problems of the records among each other."""
    objectives = [objective.id for objective in pages.objectives]
    departments = pages.department_ids
    for file in (partners, events):
        yield from _duplicate_ids(file)
        for at, data in file.each():
            yield from _unknown(
                file.document, at, data, "departments", "unknown-department", departments
            )
            if POLICY in pages.files:
                yield from _unknown(
                    file.document, at, data, "objectives", "unknown-objective", objectives
                )
    for at, data in partners.each():
        for index, agreement in enumerate(_list(data, "agreements")):
            yield from _agreement(partners.document, (*at, "agreements", index), agreement)
    known_partners = sorted(partners.ids())
    for at, data in events.each():
        if partners.is_whole:
            yield from _unknown(
                events.document, at, data, "partners", "unknown-partner", known_partners
            )
        yield from _people(events.document, at, data, departments)
        yield from _end_before_start(events.document, at, data, "start", "end")
        yield from _times(events.document, at, data)
    yield from _navigation(settings, pages)
    yield from _one_page_an_address(settings, partners, events, pages)


def _list(data: object, name: str) -> list[Any]:
    value = data.get(name) if isinstance(data, dict) else None
    return value if isinstance(value, list) else []


def _duplicate_ids(file: RecordFile[Any]) -> Iterator[Problem]:
    seen: set[str] = set()
    for at, data in file.each():
        id_ = data.get("id")
        if not isinstance(id_, str):
            continue
        if id_ in seen:
            yield file.document.problem("duplicate-id", (*at, "id"), field="id", found=id_)
        seen.add(id_)


def _unknown(
    document: Document,
    at: Location,
    data: dict[str, Any],
    name: str,
    code: str,
    known: Collection[str],
) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, id_ in enumerate(_list(data, name)):
        if not isinstance(id_, str):
            continue
        if id_ not in known:
            yield document.problem(
                code,
                (*at, name, index),
                field=name,
                found=id_,
                allowed=tuple(known) if len(known) <= _LISTED_AT_MOST else (),
                nearest=nearest(id_, known),
            )
        elif id_ in seen:
            yield document.problem("named-twice", (*at, name, index), field=name, found=id_)
        seen.add(id_)


def _people(
    document: Document, at: Location, data: dict[str, Any], departments: Collection[str]
) -> Iterator[Problem]:
    for index, person in enumerate(_list(data, "people")):
        id_ = person.get("department") if isinstance(person, dict) else None
        if isinstance(id_, str) and id_ not in departments:
            where = (*at, "people", index, "department")
            yield document.problem(
                "unknown-department",
                where,
                field="department",
                found=id_,
                nearest=nearest(id_, departments),
            )


def _agreement(document: Document, at: Location, data: object) -> Iterator[Problem]:
    if not isinstance(data, dict):
        return
    yield from _end_before_start(document, at, data, "signed", "valid_until")
    if data.get("open_ended") == "true" and "valid_until" in data:
        yield document.problem(
            "open-ended-with-end", (*at, "open_ended"), at_key=True, field="open_ended"
        )


def _end_before_start(
    document: Document, at: Location, data: dict[str, Any], start: str, end: str
) -> Iterator[Problem]:
    try:
        first, last = PartialDate.parse(data[start]), PartialDate.parse(data[end])
    except (KeyError, TypeError, ValueError):
        return  # no two dates to compare; a wrong one has its own Problem
    if last.last_day < first.first_day:
        yield document.problem(
            "end-before-start",
            (*at, end),
            field=end,
            found=data[end],
            allowed=(f"{data[start]} …",),
        )


def _times(document: Document, at: Location, data: dict[str, Any]) -> Iterator[Problem]:
    start, end = data.get("starts_at"), data.get("ends_at")
    if end is not None and start is None:
        yield document.problem("missing-field", (*at, "ends_at"), field="starts_at")
    one_day = data.get("end", data.get("start")) == data.get("start")
    if isinstance(start, str) and isinstance(end, str) and one_day and end < start:
        yield document.problem(
            "end-before-start",
            (*at, "ends_at"),
            field="ends_at",
            found=end,
            allowed=(f"{start} …",),
        )
    for name, day in (
        ("starts_at", data.get("start")),
        ("ends_at", data.get("end", data.get("start"))),
    ):
        if name in data and _has_no_day(day):
            yield document.problem("time-without-day", (*at, name), field=name, found=day)


def _has_no_day(date: object) -> bool:
    """Tell whether a date is one, but without a day; a wrong one has its own Problem."""
    try:
        return isinstance(date, str) and not PartialDate.parse(date).is_full
    except ValueError:
        return False


def _navigation(settings: Settings, pages: Pages) -> Iterator[Problem]:
    known = {path.removesuffix("/") for path in pages.paths}
    for index, name in enumerate(settings.navigation):
        if name not in known:
            at = ("extra", "navigation", index)
            yield settings.document.problem(
                "unknown-page", at, found=name, nearest=nearest(name, known)
            )


def _one_page_an_address(
    settings: Settings, partners: RecordFile[Partner], events: RecordFile[Event], pages: Pages
) -> Iterator[Problem]:
    """Two pages must not want one address; the later one in the order of the site is reported."""
    taken = dict(pages.files)
    for language in settings.languages[1:]:
        if f"{language.tag}/" in taken:
            yield Problem(
                code="duplicate-address",
                file=taken[f"{language.tag}/"],
                found=f"/{language.tag}/",
                allowed=("mkdocs.yml",),
            )
    years = {PartialDate.parse(str(event.start)).year for event in events.records}
    taken |= {f"events/{year}/": f"events.yaml ({year})" for year in sorted(years)}
    taken |= {
        f"countries/{partner.country.lower()}/": f"partners.yaml ({partner.country})"
        for partner in partners.records
        if partner.country
    }
    for path, file in pages.files.items():
        if taken[path] != file:
            yield Problem(
                code="duplicate-address", file=file, found=f"/{path}", allowed=(taken[path],)
            )
    for records, folder in ((partners, "partners"), (events, "events")):
        for at, data in records.each():
            path = f"{folder}/{data.get('id')}/"
            if path in taken:
                yield records.document.problem(
                    "duplicate-address",
                    (*at, "id"),
                    field="id",
                    found=f"/{path}",
                    allowed=(taken[path],),
                )
