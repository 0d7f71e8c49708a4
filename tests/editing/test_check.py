"""`international check`: what it says of mistakes, in each format and language."""

import json
import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import unescape

import pytest

from conftest import ROOT
from editing.conftest import Run
from small_project import replace_in


def test_nothing_wrong(run: Run) -> None:
    """A project without a mistake exits with 0 and says so; quietly it says nothing."""
    assert run("check") == (0, "Nothing is wrong.\n", "")
    assert run("check", "--quiet") == (0, "", "")
    assert run("check", "--language", "uz").out == "Xato yoʻq.\n"


def test_every_mistake_with_its_corrected_line(root: Path, run: Run) -> None:
    """Each mistake is told with place, code, what is allowed, the nearest and the line to paste."""
    replace_in(root / "partners.yaml", "kind: university", "kind: univresity")
    replace_in(root / "events.yaml", "    - neurology", "    - nevrology")
    assert run("check") == (
        1,
        "events.yaml:12:7: error: unknown-department: No department has the id “nevrology” "
        "(the name of its file in content/, without .md). Allowed: neurology, oncology. Did "
        "you mean “neurology”?\n"
        "  Correct line:\n"
        "    - neurology\n"
        "partners.yaml:9:9: error: unknown-value: “univresity” is not a value of “kind”. "
        "Allowed: university, research-centre, hospital, government, company, association, "
        "international-organisation. Did you mean “university”?\n"
        "  Correct line:\n"
        "  kind: university\n"
        "2 errors: the site cannot be built until they are mended.\n",
        "",
    )


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("29.05.2025", "2025-05-29"),
        ("2025/5/29", "2025-05-29"),
        ("05.2025", "2025-05"),
        ("2025-5", "2025-05"),
    ],
)
def test_dates_as_offices_write_them(root: Path, run: Run, typed: str, right: str) -> None:
    """A date in another usual form is answered with the line that has it as it should be."""
    replace_in(root / "events.yaml", "start: 2025-05-29", f"start: {typed}")
    assert f"  Correct line:\n  start: {right}\n" in run("check").out


@pytest.mark.parametrize("typed", ["31.02.2025", "soon", "00.2025"])
def test_dates_nobody_can_guess(root: Path, run: Run, typed: str) -> None:
    """A day the calendar lacks is no correction."""
    replace_in(root / "events.yaml", "start: 2025-05-29", f"start: {typed}")
    told = run("check").out
    assert "bad-date" in told
    assert "Correct line" not in told


@pytest.mark.parametrize(("typed", "line"), [('"9.30"', '  starts_at: "09:30"'), ("25:00", None)])
def test_times_as_offices_write_them(root: Path, run: Run, typed: str, line: str | None) -> None:
    """A time with a point or without its nought is corrected; one no day has is not."""
    replace_in(root / "events.yaml", "  partners:", f"  starts_at: {typed}\n  partners:")
    told = run("check").out
    assert "bad-time" in told
    assert ("Correct line" in told) is (line is not None)
    assert line is None or f"{line}\n" in told


def test_a_tab_and_a_missing_line(root: Path, run: Run) -> None:
    """A tab is corrected to two spaces; a Problem of a missing file has no line to correct."""
    replace_in(root / "partners.yaml", "  kind: hospital", "\tkind: hospital")
    (root / "content/en/departments/index.md").unlink()
    told = run("check").out
    assert "  Correct line:\n  kind: hospital\n" in told
    missing = "content/en/departments/index.md:1:1: error: missing-file: This file or folder is"
    assert missing in told


def test_settings_that_cannot_be_read(root: Path, run: Run) -> None:
    """Without languages, and without an institution, the mistakes found so far are told."""
    replace_in(root / "mkdocs.yml", "  institution:", "  institutoin:")
    assert "missing-field" in run("check").out
    replace_in(root / "mkdocs.yml", "  languages:", "  langauges:")
    assert run("check").code == 1


def test_json(root: Path, run: Run) -> None:
    """JSON holds every part of a Problem by name, in the editor's language."""
    assert json.loads(run("check", "--format", "json").out) == {"problems": []}
    replace_in(root / "partners.yaml", "country: BG", "country: Bulgaria")
    (found,) = json.loads(run("check", "--format", "json", "--language", "uz").out)["problems"]
    assert found == {
        "code": "unknown-country",
        "severity": "error",
        "file": "partners.yaml",
        "line": 38,
        "column": 12,
        "field": "country",
        "found": "Bulgaria",
        "allowed": [],
        "nearest": "BG",
        "message": "“Bulgaria” ikki harfli davlat kodi emas (ISO 3166-1). “BG” demoqchimidingiz?",
        "corrected_line": "  country: BG",
    }


def test_github_annotations(root: Path, run: Run) -> None:
    """A workflow command names file, line and columns; line ends in its message are escaped."""
    replace_in(root / "events.yaml", "start: 2025-03", "start: 3.2025")
    replace_in(root / "events.yaml", "  kind: news\n", "")
    assert run("check", "--format", "github", "--quiet").out.splitlines() == [
        "::error file=events.yaml,line=22,col=3,endColumn=4,title=missing-field::"
        "“kind” is missing.",
        "::error file=events.yaml,line=26,col=10,endColumn=16,title=bad-date::“3.2025” is not a "
        "date. Write 2024, 2024-09 or 2024-09-15; the day must exist. Did you mean “2025-03”?"
        "%0ACorrect line:%0A  start: 2025-03",
    ]


def test_sarif(root: Path, run: Run) -> None:
    """A SARIF result points at its rule and its region, and its fix replaces just that region."""
    replace_in(root / "partners.yaml", "kind: hospital", "kind: hopsital")
    replace_in(root / "events.yaml", "  kind: news\n", "")
    log = json.loads(run("check", "--format", "sarif").out)
    assert log["version"] == "2.1.0"
    (sarif,) = log["runs"]
    missing, wrong = sarif["results"]
    assert [rule["id"] for rule in sarif["tool"]["driver"]["rules"]] == [
        "missing-field",
        "unknown-value",
    ]
    assert missing["ruleIndex"] == 0
    assert "fixes" not in missing
    location = wrong["locations"][0]["physicalLocation"]
    assert location["region"] == {"startLine": 37, "startColumn": 9, "endColumn": 17}
    (change,) = wrong["fixes"][0]["artifactChanges"]
    assert change["replacements"] == [
        {"deletedRegion": location["region"], "insertedContent": {"text": "hospital"}}
    ]
    assert unescape(wrong["message"]["text"]).endswith("Did you mean “hospital”?")


def test_gitlab(root: Path, run: Run) -> None:
    """A report for GitLab has a lasting fingerprint for each Problem, and the line."""
    replace_in(root / "partners.yaml", "kind: hospital", "kind: hopsital")
    (found,) = json.loads(run("check", "--format", "gitlab").out)
    assert found["location"] == {"path": "partners.yaml", "lines": {"begin": 37}}
    assert (found["check_name"], found["severity"]) == ("unknown-value", "major")
    assert [found] == json.loads(run("check", "--format", "gitlab").out)


def test_colours_only_on_a_terminal(root: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The severity is coloured on a terminal that does not refuse colours, nowhere else."""
    replace_in(root / "partners.yaml", "kind: hospital", "kind: hopsital")
    assert "\x1b" not in run("check").out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert "\x1b[31merror\x1b[0m" in run("check").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("check").out


def test_check_needs_neither_mkdocs_nor_templates() -> None:
    """What makes a build slow to start is not imported: that is how `check` answers at once."""
    code = (
        "import sys; from international.editing.command_line import main; main(['check']);"
        "print([m for m in ('mkdocs', 'jinja2', 'markdown', 'markdown_it', 'rcssmin',"
        " 'international.geography', 'international.views') if m in sys.modules])"
    )
    shown = subprocess.run(  # noqa: S603  our own Python
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT / "hooks")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout.splitlines()[-1] == "[]"
