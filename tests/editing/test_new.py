"""`international new`: records by questions and by options."""

import io
from pathlib import Path

import pytest

from editing.conftest import Run
from international.editing.places import city_coordinates
from international.editing.questions import ask, completion
from international.reading import read_project
from small_project import EVENTS, PARTNERS

NO = ("--no-questions", "--set")


def answer(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """Type answers into the terminal, one a line."""
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_partner_by_questions(root: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A partner is asked for in the editor's language and stands below its country's others."""
    answer(
        monkeypatch, "Clinic of Burgas", "Burgas shifoxonasi", "bg Клиника Бургас",
        "hopsital", "hospital", "Bulgaria", "BG", "Burgas", "",
        "", "training, research", "neurolgy", "neurology", "", "", "", "https://example.org/b",
    )  # fmt: skip
    shown = run("new", "partner", "--language", "uz")
    assert (shown.code, shown.out) == (0, "")
    assert "Saytning har bir tilidagi nomi [en]: " in shown.err
    assert "    hospital               " in shown.err
    assert "“BG” demoqchimidingiz?" in shown.err
    assert "“neurolgy” id li kafedra yoʻq" in shown.err
    assert shown.err.endswith("Yozildi: clinic-of-burgas\n")
    assert (
        (root / "partners.yaml").read_text()
        == PARTNERS
        + """
- id: clinic-of-burgas
  name:
    en: Clinic of Burgas
    uz: Burgas shifoxonasi
  own_name:
    bg: Клиника Бургас
  kind: hospital
  country: BG
  city:
    en: Burgas
  coordinates: [42.51, 27.47]
  cooperation:
    - training
    - research
  departments:
    - neurology
  sources:
    - https://example.org/b
  checked: 2026-11-22
"""
    )


def test_event_by_options(root: Path, run: Run) -> None:
    """An event given by options alone stands where its date belongs; all else stays."""
    shown = run(
        "new", "event", *NO, "title.en=Rector’s visit: Pisa", "kind=visit", "start=2025-04",
        "summary.en=Two talks.", "partners=university-of-pisa", "place.country=UZ",
        "people.0.name=N. N.",
    )  # fmt: skip
    assert shown == (0, "", "Written: rectors-visit-pisa-2025\n")
    record = """\
- id: rectors-visit-pisa-2025
  kind: visit
  title:
    en: "Rector’s visit: Pisa"
  start: 2025-04
  place:
    country: UZ
  partners:
    - university-of-pisa
  people:
    - name: N. N.
  summary:
    en: Two talks.
  checked: 2026-11-22

"""
    assert (root / "events.yaml").read_text() == EVENTS.replace(
        "- id: ranking", f"{record}- id: ranking"
    )


def test_newest_and_first(root: Path, run: Run) -> None:
    """A later event stands on top; the first one of an empty file below its heading."""
    values = ("kind=news", "start=2026", "title.en=A", "summary.en=B")
    assert run("new", "event", *NO, *values).code == 0
    assert read_project(root).site.events[0].id == "a-2026"
    (root / "events.yaml").write_text("# The events.\n\n[]\n")
    assert run("new", "event", *NO, *values).code == 0
    assert (root / "events.yaml").read_text().startswith("# The events.\n\n- id: a-2026\n")


def test_country_without_partners(root: Path, run: Run) -> None:
    """The first partner of a country stands at the end; an id that is taken gets a number."""
    values = ("name.en=University of Pisa", "kind=university", "coordinates=1,2")
    assert run("new", "partner", *NO, *values, "country=NO").err.endswith("university-of-pisa-2\n")
    assert read_project(root).site.partners[-1].country == "NO"
    assert run("new", "partner", *NO, "name.en=X", "kind=company", "city.en=Nowhere").code == 0


def test_mistakes_leave_the_file(root: Path, run: Run) -> None:
    """A record with a mistake is not written; the mistake is told on standard error."""
    shown = run("new", "partner", *NO, "name.en=X", "kind=clinic")
    assert (shown.code, shown.out) == (1, "")
    assert "unknown-value: “clinic” is not a value of “kind”" in shown.err
    assert (root / "partners.yaml").read_text() == PARTNERS
    shown = run("new", "partner", *NO, "name.en")
    assert (shown.code, shown.out) == (2, "")
    assert shown.err == '“name.en” is not FIELD=TEXT, such as name.en="University of Pisa".\n'
    (root / "mkdocs.yml").write_bytes(b"")
    assert run("new", "partner", *NO, "name.en=X").code == 1


def test_end_of_answers(root: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers may stop where the rest may be left out; what options say is not asked."""
    answer(monkeypatch, "")
    values = ("name.en=X", "kind=company")
    assert run("new", "partner", "--set", *values).code == 0
    assert read_project(root).site.partners[-1].id == "x"


def test_completion() -> None:
    """Tab gives ids by their beginning, then by a word of the name."""
    choices = {"university-of-pisa": "Piza universiteti", "unipi": "Other", "clinic": "Uni clinic"}
    found = [completion("uni", number, choices) for number in range(4)]
    assert found == ["university-of-pisa", "unipi", "clinic", None]


def test_many_choices(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """More choices than fit on a screen are not listed, only completed."""
    answer(monkeypatch, " x ")
    assert ask("Partners", {str(number): "Name" for number in range(16)}) == "x"
    assert capsys.readouterr() == ("", "Partners: ")


def test_cities(root: Path) -> None:
    """Other records know a city first, then GeoNames, the largest of a name; else nobody."""
    site = read_project(root).site
    assert city_coordinates(site, "IT", "Pisa") == (43.71, 10.40)
    assert city_coordinates(site, "RU", "Москва") == (55.75, 37.62)
    assert city_coordinates(site, "IT", "Atlantis") is None
