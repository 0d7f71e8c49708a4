"""`international import` and `export`: spreadsheets as offices have them."""

from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from conftest import ROOT
from editing.conftest import Run
from international.editing.command_line import main
from international.model.language import OwnName
from international.reading import read_project
from small_project import EVENTS, PARTNERS, replace_in


def workbook(path: Path, *rows: tuple[object, ...]) -> str:
    """Write a workbook as Excel would; its path."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    book.save(path)
    return str(path)


@pytest.mark.parametrize("record", ["partner", "event"])
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_import_of_export_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], record: str, ending: str
) -> None:
    """All real records come back from a spreadsheet unchanged."""
    file = str(tmp_path / f"records.{ending}")
    assert main(["export", record, file, "--root", str(ROOT), "--quiet"]) == 0
    assert main(["import", record, file, "--root", str(ROOT), "--quiet", "--language", "en"]) == 0
    shown = capsys.readouterr()
    assert {line.split()[0] for line in shown.out.splitlines()} == {"unchanged"}
    assert shown.err == ""


RUSSIAN = (
    ("Название", "Nomi", "Тип", "Страна", "Город", "Дата подписания", "Вид договора", "С",
     "Кафедры"),
    ("Charité Berlin", "Sharite", "Universitet", "Германия", "Berlin", datetime(2024, 5, 3),  # noqa: DTZ001  as Excel has it

     "memorandum", 2019.0, "Nevrologiya; oncology"),
)  # fmt: skip


def test_a_spreadsheet_of_an_office(root: Path, run: Run, tmp_path: Path) -> None:
    """Headings in three languages, names for values and ids, and Excel's dates are understood."""
    file = workbook(tmp_path / "office.xlsx", RUSSIAN[0], (None,), RUSSIAN[1])
    shown = run("import", "partner", file)
    assert shown.code == 0
    assert shown.out == "new        row 3    charite-berlin\n"
    assert shown.err == "Nothing was written. Write what is new and changed with --write.\n"
    assert (root / "partners.yaml").read_text() == PARTNERS
    assert run("import", "partner", file, "--write", "--quiet").err == ""
    assert (
        (root / "partners.yaml").read_text()
        == PARTNERS
        + """
- id: charite-berlin
  name:
    en: Charité Berlin
    uz: Sharite
  kind: university
  country: DE
  city:
    en: Berlin
  coordinates: [52.52, 13.41]
  since: 2019
  agreements:
    - kind: memorandum
      signed: 2024-05-03
  departments:
    - neurology
    - oncology
  checked: 2026-11-22
"""
    )


def test_what_changes_is_shown_and_comments_stay(root: Path, run: Run, tmp_path: Path) -> None:
    """A record found by its name shows old and new; empty cells and unnamed fields stay."""
    replace_in(root / "partners.yaml", "  website", "  # asked in May\n  website")
    replace_in(root / "partners.yaml", "- id: clinic", "# Bulgaria\n- id: clinic")
    file = tmp_path / "partners.csv"
    file.write_text(
        "Name;Website;Signed;Kind of agreement;Colour\nUniversity of Pisa;https://new.example;;;red\n"
        "Clinic of Varna;https://varna.example;;;\n"
    )
    shown = run("import", "partner", str(file), "--write")
    assert shown.out == (
        "changed    row 2    university-of-pisa\n"
        "           website: https://www.unipi.it → https://new.example\n"
        "changed    row 3    clinic-of-varna\n"
        "           website: – → https://varna.example\n"
    )
    assert shown.err == (
        "Columns nobody knows, left out: Colour. A mapping file can say what they are.\n"
        "Written: 2. Doubtful rows were left out.\n"
    )
    text = (root / "partners.yaml").read_text()
    wanted = PARTNERS.replace(
        "  website: https://www.unipi.it", "  # asked in May\n  website: https://new.example"
    )
    wanted = wanted.replace("- id: clinic", "# Bulgaria\n- id: clinic")
    wanted = wanted.replace("27.91]\n", "27.91]\n  website: https://varna.example\n")
    assert text == wanted


def test_doubtful_rows(root: Path, run: Run, tmp_path: Path) -> None:
    """Mistakes, near namesakes and rows given twice are told with the reason, and never written."""
    file = workbook(
        tmp_path / "events.xlsx",
        ("id", "Title", "Turi", "Sana", "Summary", "Hamkorlar", "place.country", "draft"),
        ("a", "A", "News", "15.09.2024", "Text.", "Pisa", "Oʻzbekiston", True),
        (None, "Agreement with Piza", "News", "2024", "Text.", None, None, None),
        ("b", "B", "News", "2024", "Text.", "Piza universiteti", None, None),
        ("b", "B", "News", "2024", "Text.", None, None, None),
        ("c", None, "party", None, None, None, None, None),
    )
    shown = run("import", "event", file, "--write")
    assert shown.code == 1
    lines = shown.out.splitlines()
    assert lines[:2] == [
        "doubtful   row 2    a",
        "           “Pisa” cannot be an id: small letters a–z and digits, words joined by hyphens. "
        "Did you mean “pisa”?",
    ]
    assert lines[2:4] == ["           No partner has the id “Pisa”.", "doubtful   row 3    "]
    assert lines[4].startswith("           looks like pisa-agreement-2025;")
    assert lines[5] == "new        row 4    b"
    assert lines[6:8] == [
        "doubtful   row 5    b",
        "           The id “b” is taken by another record above.",
    ]
    assert lines[8] == "doubtful   row 6    c"
    assert shown.err.endswith("Written: 1. Doubtful rows were left out.\n")
    assert [event.id for event in read_project(root).site.events][-1] == "b"


def test_mapping_file(run: Run, tmp_path: Path) -> None:
    """A mapping says what columns are, and which to leave out; a broken one is told."""
    file = workbook(tmp_path / "x.xlsx", ("Firma", "Name", "Turi"), ("Acme", "J. Doe", "Company"))
    mapping = tmp_path / "columns.yaml"
    mapping.write_text("Firma: name.en\nName:\n")
    shown = run("import", "partner", file, "--mapping", str(mapping))
    assert shown.out == "new        row 2    acme\n"
    for text in ("- a", "a: b: c", ""):
        mapping.write_text(text)
        assert run("import", "partner", file, "--mapping", str(mapping)).code == 1


def test_nothing_new(run: Run, tmp_path: Path) -> None:
    """A file without rows, or without changes, writes nothing."""
    (tmp_path / "empty.csv").write_text("")
    shown = run("import", "partner", str(tmp_path / "empty.csv"), "--write")
    assert shown == (0, "", "Written: 0. Doubtful rows were left out.\n")


def test_texts_stay_texts(root: Path, run: Run, tmp_path: Path) -> None:
    """No cell is a formula, and a semicolon within a text splits nothing."""
    replace_in(root / "partners.yaml", "  kind: u", '  also_known_as:\n    - "=1+1; x"\n  kind: u')
    for ending in ("xlsx", "csv"):
        file = tmp_path / f"partners.{ending}"
        assert run("export", "partner", str(file)).code == 0
        assert "\nchanged" not in "\n" + run("import", "partner", str(file)).out
    sheet = load_workbook(tmp_path / "partners.xlsx").worksheets[0]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}
    assert "'=1+1" in (tmp_path / "partners.csv").read_text("utf-8-sig")


def test_own_names(root: Path, run: Run, tmp_path: Path) -> None:
    """An own name is given behind its language's tag, and takes the place of another."""
    file = tmp_path / "x.csv"
    file.write_text(
        "id,Own name,agreements.1.kind\nuniversity-of-pisa,la: Universitas,memorandum\n"
    )
    assert run("import", "partner", str(file), "--write").code == 0
    partner = read_project(root).site.partners[0]
    assert partner.own_name == OwnName("la", "Universitas")
    assert [agreement.kind for agreement in partner.agreements] == ["agreement", "memorandum"]


def test_dates_and_times(run: Run, tmp_path: Path) -> None:
    """The second record of a file is changed at its place; Excel's dates and times become ours."""
    file = workbook(
        tmp_path / "y.xlsx",
        ("id", "start", "starts_at"),
        ("pisa-agreement-2025", date(2025, 5, 29), time(9, 30)),
    )
    assert "starts_at: – → 09:30\n" in run("import", "event", file).out
    file = workbook(tmp_path / "x.xlsx", ("id", "checked"), ("ranking-2025", date(2026, 11, 1)))
    assert "checked: 2026-11-22 → 2026-11-01" in run("import", "event", file, "--write").out
    assert EVENTS.count("2026-11-22") == 2
