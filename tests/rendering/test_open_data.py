"""Files of open data are read by other programs' libraries and held against the records."""

import csv
import json
import subprocess
import sys
from io import StringIO
from pathlib import Path

import geojson
import pytest
from frictionless import Package
from frictionless import validate as validate_package
from jsonschema import Draft202012Validator, FormatChecker
from openpyxl import load_workbook

from building import SITE_URL
from international.model.site import Site

PRIVATE = {"remark", "draft", "also_known_as"}


def _csv(path: Path) -> list[dict[str, str]]:
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))


def test_frictionless_finds_no_fault(site: Path, published: Site) -> None:
    """The package is valid, each value has its column's type, and counts are the records'."""
    path = site / "data" / "datapackage.json"
    report = validate_package(str(path))
    assert report.valid, report.flatten(["type", "message"])
    package = Package(str(path))
    counts = {resource.name: len(resource.read_rows()) for resource in package.resources}
    assert counts == {
        "partners": len(published.partners),
        "agreements": sum(len(partner.agreements) for partner in published.partners),
        "events": len(published.events),
    }
    described = json.loads(path.read_text("utf-8"))
    assert [resource["rows"] for resource in described["resources"]] == list(counts.values())
    assert described["version"] == str(published.data_as_of)
    assert described["licenses"][0]["name"] == "CC-BY-4.0"
    for resource in described["resources"]:
        for field in resource["schema"]["fields"]:
            assert field["title"]
            assert field["description"]


def test_frictionless_sees_a_changed_file(site: Path, tmp_path: Path) -> None:
    """The check is a check: a line taken out of a CSV file does not pass."""
    for path in (site / "data").glob("*.csv"):
        lines = path.read_bytes().splitlines(keepends=True)
        (tmp_path / path.name).write_bytes(b"".join(lines[:-1]))
    (tmp_path / "datapackage.json").write_bytes((site / "data" / "datapackage.json").read_bytes())
    assert not validate_package(str(tmp_path / "datapackage.json")).valid


@pytest.mark.parametrize("name", ["partners", "events"])
def test_csv_holds_every_record(site: Path, published: Site, name: str) -> None:
    """Each record is a row with its texts in both languages, after a byte order mark."""
    records = published.partners if name == "partners" else published.events
    rows = {row["id"]: row for row in _csv(site / "data" / f"{name}.csv")}
    assert rows.keys() == {record.id for record in records}
    for record in records:
        row = rows[record.id]
        texts = record.name.texts if name == "partners" else record.title.texts
        for tag, text in texts.items():
            assert row[f"{'name' if name == 'partners' else 'title'}_{tag}"] == text
        assert (site / row["url_uz"].removeprefix(SITE_URL) / "index.html").is_file()
        assert not PRIVATE & row.keys()


def test_no_cell_is_a_formula(altered_site: Path) -> None:
    """A text that begins like a formula has an apostrophe before it; numbers stay numbers."""
    for path in (altered_site / "data").glob("*.csv"):
        for row in _csv(path):
            for name, value in row.items():
                if name not in {"latitude", "longitude"}:
                    assert not value.startswith(("=", "+", "-", "@", "\t", "\r"))
    events = {row["id"]: row for row in _csv(altered_site / "data" / "events.csv")}
    assert events["called-off-2027"]["title_en"].startswith("'=HYPERLINK")
    assert events["called-off-2027"]["title_uz"] == ""
    partners = {row["id"]: row for row in _csv(altered_site / "data" / "partners.csv")}
    assert partners["renamed-partner"]["name_en"] == "'@Renamed"
    assert partners["renamed-partner"]["ror"] == "03yrm5c26"


@pytest.mark.parametrize("built", ["site", "altered_site"])
@pytest.mark.parametrize("name", ["partners", "events"])
def test_json_is_what_its_schema_says(
    request: pytest.FixtureRequest, built: str, name: str
) -> None:
    """Each file names its schema, is valid by it, and its count is the number of its records."""
    folder = request.getfixturevalue(built) / "data"
    schema = json.loads((folder / f"{name}.schema.json").read_text("utf-8"))
    document = json.loads((folder / f"{name}.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    checker = Draft202012Validator(schema, format_checker=FormatChecker())
    assert list(checker.iter_errors(document)) == []
    assert document["$schema"] == schema["$id"] == f"{SITE_URL}data/{name}.schema.json"
    assert document["count"] == len(document[name])
    assert not PRIVATE & {key for record in document[name] for key in record}
    document[name][0]["kind"] = "nonsense"
    assert list(checker.iter_errors(document))


def test_json_counts_are_the_pages(site: Path, published: Site) -> None:
    """The files hold as many records as are published."""
    for name, records in (("partners", published.partners), ("events", published.events)):
        document = json.loads((site / "data" / f"{name}.json").read_text("utf-8"))
        assert [record["id"] for record in document[name]] == [record.id for record in records]


def test_geojson_has_a_point_a_located_partner(site: Path, published: Site) -> None:
    """The library finds it valid; longitude comes first (RFC 7946, section 3.1.1)."""
    document = geojson.loads((site / "data" / "partners.geojson").read_text("utf-8"))
    assert document.is_valid, document.errors()
    located = {partner.id: partner for partner in published.partners if partner.coordinates}
    points = {feature["id"]: feature for feature in document["features"]}
    assert points.keys() == located.keys()
    for id_, feature in points.items():
        assert tuple(reversed(feature["geometry"]["coordinates"])) == located[id_].coordinates
        assert feature["properties"]["name_uz"] == located[id_].name.texts["uz"]


def test_the_workbook_has_sheets_in_each_language(site: Path, published: Site) -> None:
    """Two sheets a language, a row a record, with values in words of that language."""
    book = load_workbook(site / "data" / "international.xlsx")
    assert [sheet.title for sheet in book] == [
        "Partners (en)",
        "Events and news (en)",
        "Hamkorlar (uz)",
        "Tadbirlar va yangiliklar (uz)",
    ]
    expected = [len(published.partners), len(published.events)] * 2
    assert [sheet.max_row - 1 for sheet in book] == expected
    names = {row[0].value for row in book["Hamkorlar (uz)"].iter_rows(min_row=2)}
    assert names == {partner.name.texts["uz"] for partner in published.partners}
    kinds = {row[2].value for row in book["Hamkorlar (uz)"].iter_rows(min_row=2)}
    assert "Universitet" in kinds


def test_the_workbook_has_no_formula(altered_site: Path) -> None:
    """What begins with an equals sign is a text there too."""
    book = load_workbook(altered_site / "data" / "international.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells}
    assert any(str(cell.value).startswith("=HYPERLINK") for cell in cells)


def test_frictionless_command_agrees(site: Path) -> None:
    """The library's own command says the same, as somebody who downloads the files would see."""
    command = [sys.executable, "-m", "frictionless", "validate", "data/datapackage.json", "--json"]
    done = subprocess.run(command, cwd=site, capture_output=True, check=False, text=True)  # noqa: S603  our own
    assert done.returncode == 0, done.stdout
