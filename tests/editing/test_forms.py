"""Issue forms: made from the model, and what comes back from them."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from editing.conftest import Run
from international.reading import read_project
from small_project import PARTNERS


def form(root: Path, run: Run, name: str) -> dict[str, dict[str, Any]]:
    """Write the forms; give the elements of one by id."""
    assert run("schema").code == 0
    data = yaml.safe_load((root / f".github/ISSUE_TEMPLATE/{name}.yml").read_text())
    assert set(data) == {"name", "description", "labels", "body"}
    return {element["id"]: element for element in data["body"]}


def issue(elements: dict[str, dict[str, Any]], answers: dict[str, str]) -> str:
    """Write an issue as the host does of a filled form."""
    parts = [
        f"### {element['attributes']['label']}\n\n{answers.get(id_, '_No response_')}"
        for id_, element in elements.items()
    ]
    return "\r\n\r\n".join(parts)


@pytest.mark.parametrize("name", ["new-partner", "new-event"])
def test_forms_are_sound(root: Path, run: Run, name: str) -> None:
    """A form has what the host asks for: known types, unique ids and labels, two languages."""
    elements = form(root, run, name)
    labels = [element["attributes"]["label"] for element in elements.values()]
    assert len(set(labels)) == len(labels)
    for element in elements.values():
        assert element["type"] in {"input", "textarea", "dropdown"}
        if element["type"] == "dropdown":
            options = element["attributes"]["options"]
            assert len(set(options)) == len(options) > 0
    kind = elements["kind"]
    assert kind["validations"] == {"required": True}
    assert " / " in kind["attributes"]["label"]


def test_a_filled_form_becomes_a_record(root: Path, run: Run, tmp_path: Path) -> None:
    """Answers become the record's fields, choices and lists included; headings in texts stay."""
    elements = form(root, run, "new-partner")
    answers = {
        "name-en": "Clinic of Oslo",
        "own-name": "no: Oslo klinikk",
        "kind": "hospital",
        "country": "Norway",
        "city-en": "Oslo",
        "cooperation": "training, research",
        "departments": "neurology, oncology",
        "summary-en": "### Why\n\nBecause: so.",
        "sources": "https://example.org/a\nhttps://example.org/b",
    }
    file = tmp_path / "issue.md"
    file.write_text(issue(elements, answers), newline="")
    assert run("form", "partner", str(file)) == (0, "clinic-of-oslo\n", "")
    partner = read_project(root).site.partners[-1]
    assert (partner.country, partner.kind) == ("NO", "hospital")
    assert partner.cooperation == ("training", "research")
    assert partner.departments == ("neurology", "oncology")
    assert partner.summary
    assert partner.summary.texts == {"en": "### Why\n\nBecause: so."}
    assert len(partner.sources) == 2
    assert partner.coordinates == (59.91, 10.75)


def test_an_event(root: Path, run: Run, tmp_path: Path) -> None:
    """A filled form for an event becomes one, its partner chosen from a list."""
    elements = form(root, run, "new-event")
    assert "university-of-pisa" in elements["partners"]["attributes"]["options"]
    answers = {"title-en": "Talk", "start": "1.2.2026", "kind": "seminar", "summary-en": "A talk."}
    file = tmp_path / "issue.md"
    file.write_text(issue(elements, answers | {"partners": "university-of-pisa"}))
    assert run("form", "event", str(file)).out == "talk-2026\n"
    event = read_project(root).site.events[0]
    assert (str(event.start), event.partners) == ("2026-02-01", ("university-of-pisa",))


@pytest.mark.parametrize("text", ["", "### Anything\n\nelse"])
def test_no_form(root: Path, run: Run, tmp_path: Path, text: str) -> None:
    """A text that is no filled form is told as mistakes, and nothing is written."""
    file = tmp_path / "issue.md"
    file.write_text(text)
    shown = run("form", "partner", str(file))
    assert (shown.code, shown.out) == (1, "")
    assert "“kind” is missing" in shown.err
    assert (root / "partners.yaml").read_text() == PARTNERS
