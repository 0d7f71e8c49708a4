"""What needs somebody's attention: agreements, translations, checks, drafts, gaps."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..model.partner import Agreement, Partner
from ..model.site import Site
from ..reading import ProjectFiles
from ..reading.yaml_document import Document
from .translations import read_fingerprints, translations
from .warnings.records import CHECK_AFTER, YEAR

_TERMS = ((91, "ends-in-3-months"), (183, "ends-in-6-months"), (366, "ends-in-12-months"))
"""Days ahead, and what an agreement that ends within them is."""
NO_EVENT_FOR = 2 * YEAR

KINDS = (
    "lapsed",
    *(kind for _, kind in _TERMS),
    "stale",
    "untranslated",
    "unchecked",
    "draft",
    "no-evidence",
    "no-event",
    "no-records",
)
"""The kinds of findings, the most pressing first."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that needs attention: what, about whom, and where it is written."""

    kind: str
    subject: str
    detail: str
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Renewal:
    """An agreement whose last day is known and that does not renew itself."""

    partner: Partner
    agreement: Agreement
    number: int
    """Its place among the partner's agreements, from 1."""
    last_day: date


def find_attention(root: Path, files: ProjectFiles, today: date) -> list[Finding]:
    """Find all that needs attention on a day, the most pressing first."""
    site = files.project().site
    found = [
        *_agreements(site, files, today),
        *_translations(root, files),
        *_records(files, today),
        *_gaps(site.published(), files, today),
    ]
    return sorted(found, key=lambda finding: (KINDS.index(finding.kind), finding.detail))


def renewals(site: Site) -> Iterator[Renewal]:
    """Go through the agreements that somebody has to renew."""
    for partner in site.partners:
        for number, agreement in enumerate(partner.agreements, start=1):
            if agreement.valid_until and agreement.renewal != "automatic":
                yield Renewal(partner, agreement, number, agreement.valid_until.last_day)


def _agreements(site: Site, files: ProjectFiles, today: date) -> Iterator[Finding]:
    lines = _lines(files.partners.document)
    for renewal in renewals(site):
        left = (renewal.last_day - today).days
        kinds = ["lapsed"] if left < 0 else [kind for most, kind in _TERMS if left <= most]
        for kind in kinds[:1]:
            place = (files.partners.document.file, lines[renewal.partner.id])
            yield Finding(kind, renewal.partner.id, str(renewal.agreement.valid_until), *place)


def _translations(root: Path, files: ProjectFiles) -> Iterator[Finding]:
    kept = read_fingerprints(root)
    for found in translations(root, files):
        if found.is_stale(kept):
            yield Finding("stale", found.unit, found.language, found.file, found.line)
        if found.missing:
            detail = f"{found.language}: {', '.join(found.missing)}"
            yield Finding("untranslated", found.unit, detail, found.file, found.line)


def _records(files: ProjectFiles, today: date) -> Iterator[Finding]:
    for records in (files.partners, files.events):
        document = records.document
        lines = _lines(document)
        for record in records.records:
            place = (document.file, lines[record.id])
            checked = record.checked
            if checked is None or checked.last_day + CHECK_AFTER < today:
                yield Finding("unchecked", record.id, str(checked or "–"), *place)
            if record.draft:
                yield Finding("draft", record.id, "", *place)
    for page in files.pages.pages:
        if page.draft:
            yield Finding("draft", page.path, "", files.pages.files[page.path], 1)


def _gaps(site: Site, files: ProjectFiles, today: date) -> Iterator[Finding]:
    for objective in site.objectives:
        events = site.events_of_objective.get(objective.id, ())
        begun = [event.last.last_day for event in events if event.start.first_day <= today]
        if not any(day >= today - YEAR for day in begun):
            last = str(max(begun, default="–"))
            yield Finding("no-evidence", objective.id, last, files.pages.files["policy/"], 1)
    lines = _lines(files.partners.document)
    for partner in site.partners:
        last_days = [event.last.last_day for event in site.events_of_partner.get(partner.id, ())]
        last_day = max(last_days, default=date.min)
        if last_day < today - NO_EVENT_FOR:
            last = str(last_day) if last_days else "–"
            place = (files.partners.document.file, lines[partner.id])
            yield Finding("no-event", partner.id, last, *place)
    named = {id_ for partner in site.partners for id_ in partner.departments}
    named |= set(site.events_of_department)
    for unit in site.departments:
        if unit.id not in named:
            yield Finding("no-records", unit.id, "", files.pages.files[unit.path], 1)


def _lines(document: Document) -> dict[str, int]:
    """Give the line of each record's id."""
    return {
        document.at(location): line
        for location, (line, _) in document.values.items()
        if len(location) == len(("index", "id")) and location[1] == "id"
    }
