"""The key figures say what is known, and no more."""

from datetime import date
from pathlib import Path

import pytest

from international.publishing import Publisher
from international.reading import read_project
from international.views.home_page import figures
from international.views.shared import Figure
from projects import changed, copied_project

RECORD = "      valid_until: 2029-02\n"


def _agreements(project: Path, today: date = date(2026, 11, 22), language: str = "en") -> Figure:
    publisher = Publisher(
        read_project(project), root=project, site_url="https://example.org/", today=today
    )
    return figures(publisher.editions[language].at("")).figures[2]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a project with one agreement, until February 2029."""
    return copied_project("valid", tmp_path)


def test_agreements_in_force(project: Path) -> None:
    """Where terms are recorded, those in force are counted, and the link leads to them."""
    figure = _agreements(project)
    assert (figure.value, figure.label, figure.note) == ("1", "agreement in force", "")
    assert figure.href == "partners/?agreement=in-force"


def test_agreements_without_a_term(project: Path) -> None:
    """Where no term is recorded they are on record, not in force, and the note says why."""
    changed(project / "partners.yaml", RECORD, "")
    figure = _agreements(project)
    assert (figure.value, figure.label) == ("1", "agreement on record")
    assert figure.note == "how long each one runs is not recorded yet"
    assert figure.href == "partners/?agreement=yes"


def test_some_with_a_term_and_some_without(project: Path) -> None:
    """Those without a term are told beside, in Uzbek too."""
    changed(project / "partners.yaml", RECORD, f"{RECORD}    - kind: agreement\n")
    figure = _agreements(project)
    assert (figure.value, figure.note) == ("1", "and one whose term is not recorded")
    assert _agreements(project, language="uz").value == "1"


def test_a_lapsed_agreement_is_not_in_force(project: Path) -> None:
    """The day after its end it is counted as recorded only."""
    assert _agreements(project, date(2029, 2, 28)).label == "agreement in force"
    assert _agreements(project, date(2029, 3, 1)).label == "agreement on record"


@pytest.mark.parametrize(
    ("today", "recent"),
    [
        (date(2026, 5, 3), 0),  # the day before it
        (date(2026, 5, 4), 1),
        (date(2027, 5, 4), 0),  # a year after
        (date(2027, 5, 3), 1),
    ],
)
def test_events_of_the_last_twelve_months(project: Path, today: date, recent: int) -> None:
    """An event counts as recent from its day on, for twelve months."""
    publisher = Publisher(
        read_project(project), root=project, site_url="https://example.org/", today=today
    )
    events = figures(publisher.editions["en"].at("")).figures[3]
    assert events.value == "1"
    assert events.note == f"{recent} in the last twelve months"
