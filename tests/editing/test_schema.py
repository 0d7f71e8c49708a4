"""The JSON Schemas, judged by an independent validator on YAML read by an independent reader."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from ruamel.yaml import YAML

from conftest import ROOT
from editing.conftest import Run
from international.editing.command_line import languages, main
from international.editing.fields import Field, fields_of, is_record
from international.model.event import Event
from international.model.partner import Partner
from international.reading.pages import FrontMatter
from small_project import EVENTS, PARTNERS


def every_field() -> list[Field]:
    """Give the fields of every record, those of inner records included."""
    found, wanted = [], [Partner, Event, FrontMatter]
    while wanted:
        fields = fields_of(wanted.pop())
        found += fields
        wanted += [field.type for field in fields if is_record(field.type)]
    return found


def errors(root: Path, name: str, text: str) -> list[tuple[list[Any], str]]:
    """Validate YAML 1.2 text by a schema of a project; where each mistake is and of which sort."""
    schema = json.loads((root / f"schemas/{name}.schema.json").read_text("utf-8"))
    Draft7Validator.check_schema(schema)
    reader = YAML(typ="safe", pure=True)
    reader.constructor.add_constructor(  # the core schema of YAML 1.2 knows no dates
        "tag:yaml.org,2002:timestamp", lambda _, node: node.value
    )
    data = reader.load(text)
    found = Draft7Validator(schema).iter_errors(data)
    return [(list(error.absolute_path), str(error.validator)) for error in found]


def test_schemas_are_fresh() -> None:
    """The committed schemas are what the model and today's records give: else `make schema`."""
    assert main(["schema", "--check", "--root", str(ROOT)]) == 0


@pytest.mark.parametrize("name", ["partners", "events"])
def test_real_records_fit(name: str) -> None:
    """The schema finds no mistake in the real file, whose first line refers to it."""
    text = (ROOT / f"{name}.yaml").read_text("utf-8")
    assert text.startswith(f"# yaml-language-server: $schema=schemas/{name}.schema.json\n")
    assert errors(ROOT, name, text) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "place", "sort"),
    [
        ("partners", "kind: university", "kind: univresity", [0, "kind"], "enum"),
        ("partners", "country: IT", "country: Italy", [0, "country"], "enum"),
        ("partners", "    uz: Piza uni", "    ru: Piza uni", [0, "name"], "additionalProperties"),
        ("partners", "    en: Clinic of Varna\n", "    uz: Varna\n", [1, "name"], "required"),
        ("partners", "[43.71, 10.40]", "[43.71]", [0, "coordinates"], "minItems"),
        ("partners", "signed: 2025-05-29", "signed: May", [0, "agreements", 0, "signed"], "anyOf"),
        ("partners", "website: https", "websit: https", [0], "additionalProperties"),
        ("events", "- university-of-pisa", "- pisa", [0, "partners", 0], "enum"),
        ("events", "- neurology", "- nevrology", [0, "departments", 0], "enum"),
        ("events", "- mobility", "- moblity", [0, "objectives", 0], "enum"),
    ],
)
def test_mistakes_are_found(
    root: Path, run: Run, name: str, old: str, new: str, *, place: list[Any], sort: str
) -> None:
    """A value nobody allows is found at its place; without it there is no mistake."""
    assert run("schema").code == 0
    text = {"partners": PARTNERS, "events": EVENTS}[name]
    assert errors(root, name, text) == []
    assert old in text
    assert errors(root, name, text.replace(old, new, 1)) == [(place, sort)]


def test_numbers_as_texts(root: Path, run: Run) -> None:
    """What other readers take for a number, and ours for text, is no mistake."""
    run("schema")
    text = EVENTS.replace("start: 2025-05-29", "start: 2025").replace("Agreement with Pisa", "1930")
    assert errors(root, "events", text) == []
    text = PARTNERS.replace("    it: Univ", "    it: 1343\n#").replace(
        "  kind", "  since: 2019\n  kind"
    )
    assert errors(root, "partners", text.replace("  kind", "  also_known_as: [1343]\n  kind")) == []


def test_front_matter(root: Path, run: Run) -> None:
    """The schema of front matter knows its fields."""
    run("schema")
    assert errors(root, "front-matter", "title: A\ndescription: B\nkind: clinic\n") == []
    assert errors(root, "front-matter", "title: A\n") == [([], "required")]


def test_check_writes_nothing(root: Path, run: Run) -> None:
    """`--check` names schemas that are out of date, on standard error, and leaves them so."""
    stale = run("schema", "--check")
    assert (stale.code, stale.out, (root / "schemas").exists()) == (1, "", False)
    assert stale.err.splitlines()[0] == (
        "Out of date: schemas/partners.schema.json. Write it anew with “make schema”."
    )
    assert run("schema", "--quiet") == (0, "", "")
    assert run("schema", "--check") == (0, "", "")


def test_names_in_both_languages(root: Path, run: Run) -> None:
    """Fields are described, and values and ids named, in English and Uzbek."""
    run("schema")
    events = json.loads((root / "schemas/events.schema.json").read_text("utf-8"))
    fields = events["definitions"]["Event"]["properties"]
    assert fields["title"]["description"] == (
        "The title in each language of the site\n\nSaytning har bir tilidagi sarlavha"
    )
    partners = fields["partners"]["items"]
    at = partners["enum"].index("university-of-pisa")
    assert partners["markdownEnumDescriptions"][at] == "University of Pisa / Piza universiteti"


@pytest.mark.parametrize("language", languages())
def test_every_field_is_described(language: str) -> None:
    """No field of the model lacks a description or an example."""
    assert all(field.description(language) and field.example for field in every_field())


def test_command_line_refuses_a_broken_project(root: Path, run: Run) -> None:
    """Where the languages are not known, a command tells so on standard error and exits with 1."""
    (root / "mkdocs.yml").write_text("extra: {}\n")
    shown = run("schema")
    assert (shown.code, shown.out) == (1, "")
    assert "mkdocs.yml:1:8: missing-field" in shown.err
