"""The list of departments."""

from dataclasses import dataclass

from ..model.department import Department
from .edition import Edition, Link, Text
from .shared import PageHead, Prose


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """A department and how much it has to show."""

    link: Link
    kind: str | None
    counts: str
    draft: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartmentsPage:
    """The list of departments."""

    head: PageHead
    rows: tuple[DepartmentRow, ...]


def departments_page(edition: Edition, title: Text, prose: Prose) -> DepartmentsPage:
    """Show all departments."""
    words, site = edition.words, edition.site
    named = [(edition.text(unit.title).value, unit) for unit in site.departments]
    return DepartmentsPage(
        head=PageHead(title=title, lead=prose, note=words.count("departments.count", len(named))),
        rows=tuple(_department_row(edition, unit) for _, unit in edition.sorted_by_name(named)),
    )


def _department_row(edition: Edition, unit: Department) -> DepartmentRow:
    words, site = edition.words, edition.site
    partners = sum(unit.id in partner.departments for partner in site.partners)
    events = len(site.events_of_department.get(unit.id, ()))
    counts = [words.count("partners.count", partners)] if partners else []
    counts += [words.count("events.count", events)] if events else []
    return DepartmentRow(
        link=Link(edition.href(unit.path), edition.text(unit.title)),
        kind=words(f"department_kind.{unit.kind}") if unit.kind != "department" else None,
        counts=words.listed(counts) or words("departments.nothing"),
        draft=words("draft") if unit.draft else None,
    )
