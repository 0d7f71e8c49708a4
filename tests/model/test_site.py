"""Relations among records, and what is left of them without drafts."""

from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path

import pytest

from international.model.site import Site
from international.reading import read_project
from projects import copied_project


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Read Highland's records, drafts included."""
    return read_project(copied_project("highland", tmp_path_factory.mktemp("site"))).site


def _ids_in(value: object) -> set[str]:
    """Collect every text in a record, however deep."""
    if isinstance(value, str):
        return {value}
    if is_dataclass(value):
        return set().union(*(_ids_in(getattr(value, field.name)) for field in fields(value)))
    return set().union(*map(_ids_in, value)) if isinstance(value, tuple) else set()


def test_nothing_refers_to_a_draft(site: Site) -> None:
    """No published record names a draft partner, event or department."""
    drafts = {
        record.id for record in (*site.partners, *site.events, *site.departments) if record.draft
    }
    assert len(drafts) == 3
    published = site.published()
    for record in (*published.partners, *published.events, *published.departments):
        assert not drafts & _ids_in(record)
    assert not any(page.draft for page in published.pages)


def test_a_person_of_a_draft_department_stays(site: Site) -> None:
    """Somebody who took part is named, without a link to a page that is not there."""
    event = next(event for event in site.published().events if event.id == "winter-school-2027")
    assert [(person.name, person.department) for person in event.people] == [
        ("N. Sanimusho", "botany"),
        ("A. Draft", None),
    ]


def test_relations_are_newest_first(site: Site) -> None:
    """Events of a partner, a department, an objective and a year come newest first."""
    dates = [event.start.first_day for event in site.events_of_partner["fjord-university"]]
    assert dates == sorted(dates, reverse=True)
    assert len(site.events_of_department["botany"]) == 3
    assert [event.id for event in site.events_of_objective["dialogue"]] == [
        "winter-school-2027",
        "steppe-news-2026",
    ]
    assert list(site.events_of_year) == [2027, 2026, 2025, 2019]


def test_data_as_of_is_the_newest_check(site: Site) -> None:
    """The day of the data is that of the newest check of a published record."""
    assert site.published().data_as_of == date(2026, 11, 2)


def test_without_a_check_there_is_no_day(tmp_path: Path) -> None:
    """A site whose records were never checked does not claim a day."""
    project = copied_project("valid", tmp_path)
    (project / "partners.yaml").write_text("[]\n", "utf-8")
    (project / "events.yaml").write_text("[]\n", "utf-8")
    assert read_project(project).site.data_as_of is None


def test_a_city_is_found_by_other_records(site: Site) -> None:
    """The coordinates of a city that one record has serve for all, the home city's own first."""
    assert site.city_coordinates["NO", "ბერგენი"] == (60.39, 5.32)
    assert site.city_coordinates["GE", "თბილისი"] == site.institution.coordinates
