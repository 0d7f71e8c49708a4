"""`international status`: what needs attention, on a day."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from editing.conftest import Run
from small_project import replace_in

P, E = "partners.yaml", "events.yaml"


def findings(run: Run) -> list[tuple[str, str, str, str]]:
    """Give kind, subject, detail and place of what `status` finds."""
    found = json.loads(run("status", "--format", "json").out)["findings"]
    return [
        (row["kind"], row["subject"], row["detail"], f"{row['file']}:{row['line']}")
        for row in found
    ]


BEFORE = [
    ("untranslated", "partners/clinic-of-varna", "uz: name, city", "partners.yaml:34"),
    ("no-evidence", "mobility", "2025-05-29", "content/en/policy.md:1"),
    ("no-evidence", "dialogue", "–", "content/en/policy.md:1"),
    ("no-event", "clinic-of-varna", "–", "partners.yaml:34"),
    ("no-records", "oncology", "", "content/en/departments/oncology.md:1"),
]
"""What the small project leaves to be done."""


def test_what_is_left_to_do(run: Run) -> None:
    """Gaps are found: texts, evidence, events, records."""
    assert findings(run) == BEFORE


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (P, "valid_until: 2030-05", "valid_until: 2026-11-21",
         ("lapsed", "university-of-pisa", "2026-11-21", f"{P}:3")),
        (P, "valid_until: 2030-05", "valid_until: 2026-11-22",
         ("ends-in-3-months", "university-of-pisa", "2026-11-22", f"{P}:3")),
        (P, "valid_until: 2030-05", "valid_until: 2027-05",
         ("ends-in-12-months", "university-of-pisa", "2027-05", f"{P}:3")),
        (P, "valid_until: 2030-05", "valid_until: 2027-04",
         ("ends-in-6-months", "university-of-pisa", "2027-04", f"{P}:3")),
        (E, "checked: 2026-11-22", "checked: 2024-10",
         ("unchecked", "pisa-agreement-2025", "2024-10", f"{E}:3")),
        (E, "  checked: 2026-11-22\n", "", ("unchecked", "pisa-agreement-2025", "–", f"{E}:3")),
        (E, "kind: news", "draft: true\n  kind: news", ("draft", "ranking-2025", "", f"{E}:22")),
        ("content/en/contact.md", "---\nt", "---\ndraft: true\nt",
         ("draft", "contact/", "", "content/en/contact.md:1")),
        (E, "start: 2025-05-29", "start: 2025-11-20",
         ("no-evidence", "mobility", "2025-11-20", "content/en/policy.md:1")),
    ],
)  # fmt: skip
def test_found(
    root: Path, run: Run, file: str, old: str, new: str, expected: tuple[str, str, str, str]
) -> None:
    """Each kind of finding is made on the day it becomes true, at the record's line."""
    replace_in(root / file, old, new)
    found = [row[:3] for row in findings(run)]
    assert [row for row in found if row not in [before[:3] for before in BEFORE]] == [expected[:3]]
    assert expected in findings(run)


@pytest.mark.parametrize(
    "term", ["valid_until: 2026\n      renewal: automatic", "open_ended: true"]
)
def test_nobody_has_to_renew(root: Path, run: Run, term: str) -> None:
    """An agreement that renews itself, or has no end, needs nobody."""
    replace_in(root / P, "valid_until: 2030-05", term)
    assert [row[:3] for row in findings(run)] == [row[:3] for row in BEFORE]


def test_partners_nobody_met(root: Path, run: Run) -> None:
    """A partner whose last event lies two years back is named, with the day; plans count."""
    replace_in(root / E, "start: 2025-05-29", "start: 2024-11-21")
    assert ("no-event", "university-of-pisa", "2024-11-21", f"{P}:3") in findings(run)
    replace_in(root / E, "start: 2024-11-21", "start: 2027-11-21")
    assert [kind for kind, *_ in findings(run)].count("no-event") == 1


def stale(run: Run) -> list[tuple[str, str]]:
    """Give subject and language of stale translations."""
    return [(subject, detail) for kind, subject, detail, _ in findings(run) if kind == "stale"]


def test_translations_that_lag_behind(root: Path, run: Run) -> None:
    """A text that changed alone makes its translation stale until that changes or is confirmed."""
    assert run("tidy").code == 0
    assert stale(run) == []
    replace_in(root / P, "en: An agreement of May", "en: The agreement of May")
    page = root / "content/en/contact.md"
    page.write_text(page.read_text() + "More.\n")
    both = [("pages/contact/", "uz"), ("partners/university-of-pisa", "uz")]
    assert sorted(stale(run)) == both
    run("tidy")
    assert sorted(stale(run)) == both, "tidying confirms nothing"
    assert run("status", "--confirm", "partners/university-of-pisa") == (0, "", "")
    assert stale(run) == both[:1]
    translated = root / "content/uz/contact.md"
    translated.write_text(translated.read_text() + "Yana.\n")
    assert stale(run) == []


def test_changed_together(root: Path, run: Run) -> None:
    """A text and its translation that changed together are in order, and kept so by `tidy`."""
    run("tidy")
    replace_in(root / E, "en: It was the first", "en: This was the first")
    replace_in(root / E, "uz: Bu birinchi", "uz: Bu ilk")
    assert stale(run) == []
    assert run("tidy", "--check").code == 1
    run("tidy")
    replace_in(root / E, "en: This was", "en: That was")
    assert stale(run) == [("events/ranking-2025", "uz")]


def test_confirming_what_nobody_knows(root: Path, run: Run) -> None:
    """A name that is none exits with 2 and confirms nothing."""
    shown = run("status", "--confirm", "partners/pisa", "partners/university-of-pisa")
    assert (shown.code, shown.out) == (2, "")
    assert shown.err.startswith("Nothing is called “partners/pisa”")
    assert not (root / "translations.json").exists()


def test_text(run: Run) -> None:
    """People get a table a kind, with the place to go to."""
    assert run("status").out == (
        "Translations missing (1)\n"
        "  partners/clinic-of-varna  uz: name, city  partners.yaml:34\n\n"
        "Objectives without evidence in the last twelve months (2)\n"
        "  mobility  2025-05-29  content/en/policy.md:1\n"
        "  dialogue  –           content/en/policy.md:1\n\n"
        "Partners without an event for two years (1)\n"
        "  clinic-of-varna  –  partners.yaml:34\n\n"
        "Departments without partners and events (1)\n"
        "  oncology    content/en/departments/oncology.md:1\n"
    )


def test_markdown(root: Path, run: Run) -> None:
    """A summary has a folded table a kind; a stroke in a text ends no cell."""
    (root / "content/en/departments/oncology.md").rename(root / "content/en/departments/a|b.md")
    (root / "content/uz/departments/oncology.md").rename(root / "content/uz/departments/a|b.md")
    shown = run("status", "--format", "markdown", "--language", "uz").out
    assert shown.startswith("## Nimaga eʼtibor kerak\n\n<details><summary>Tarjimasi")
    assert "| dialogue | – | content/en/policy.md:1 |" in shown
    assert "| a&#124;b |  | content/en/departments/a&#124;b.md:1 |" in shown


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_nothing_to_do(root: Path, run: Run, form: str) -> None:
    """Where nothing is left, that is said."""
    replace_in(
        root / P, "    en: Clinic of Varna", "    en: Clinic of Varna\n    uz: Varna shifoxonasi"
    )
    replace_in(root / P, "    en: Varna\n", "    en: Varna\n    uz: Varna\n")
    replace_in(
        root / P,
        "sources:\n    - https://www.example",
        "departments: [oncology]\n  sources:\n    - https://www.example",
    )
    replace_in(root / E, "start: 2025-05-29", "start: 2026-05-29")
    replace_in(root / E, "- mobility", "- mobility\n    - dialogue")
    replace_in(root / E, "- university-of-pisa", "- university-of-pisa\n    - clinic-of-varna")
    assert findings(run) == []
    assert run("status", "--format", form).out.strip().endswith("Nothing needs attention.")


def test_calendar(run: Run, tmp_path: Path) -> None:
    """The office's calendar has each last day, with reminders 12, 6 and 3 months before."""
    file = tmp_path / "renewals.ics"
    shown = run("status", "--calendar", str(file))
    assert shown == (0, "", f"Written: {file}\n")
    (event,) = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert event["DTSTART"].dt == date(2030, 5, 31)
    assert event["SUMMARY"] == "Last day of the agreement with University of Pisa"
    assert event["UID"] == "university-of-pisa-1@www.sammu.uz"
    assert event["DTSTAMP"].dt == datetime(2026, 11, 22, tzinfo=UTC)
    triggers = [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]
    assert triggers == [timedelta(days=-days) for days in (366, 183, 91)]
    assert b"\r\nBEGIN:VALARM\r\n" in file.read_bytes()


def test_mistakes_first(root: Path, run: Run) -> None:
    """As long as a file has a mistake, that is told instead."""
    replace_in(root / P, "kind: hospital", "kind: hopsital")
    shown = run("status")
    assert (shown.code, shown.out) == (1, "")
    assert shown.err.endswith("Mend this first; nothing was done.\n")
