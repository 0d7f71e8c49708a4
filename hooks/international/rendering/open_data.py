"""Records as CSV (RFC 4180), JSON, JSON Schema (2020-12), GeoJSON (RFC 7946), Data Package."""

import csv
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from hashlib import sha256
from io import StringIO
from typing import Any

from pydantic import TypeAdapter

from ..model.event import Event
from ..model.language import LocalizedText, OwnName
from ..model.partial_date import PartialDate
from ..model.partner import Partner
from ..views.data_sets import Column, DataSet, Value
from ..views.downloads import data_path
from ..views.edition import Edition

_PRIVATE = frozenset({"remark", "draft", "also_known_as"})
"""Fields that are never published."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
Json = dict[str, Any]


def csv_file(found: DataSet) -> bytes:
    """Write a table as UTF-8 with a byte order mark, by which Excel knows the encoding.

    A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV
    Injection"); numbers stay as they are.
    """
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([column.name for column in found.columns])
    writer.writerows([_cell(value) for value in row] for row in found.rows)
    return text.getvalue().encode("utf-8-sig")


def _cell(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    return "" if value is None else str(value)


def records_json(edition: Edition, name: str) -> bytes:
    """Write partners or events with all their published fields; absent ones are left out."""
    site = edition.site
    records = site.partners if name == "partners" else site.events
    document: Json = {
        "$schema": edition.asset(data_path(f"{name}.schema", "json")),
        "licence": site.publication.licence.url,
        "version": str(site.data_as_of or edition.today),
        "count": len(records),
        name: [_with_addresses(edition, record) for record in records],
    }
    return _dumped(document)


def records_schema(edition: Edition, name: str) -> bytes:
    """Write the JSON Schema of what `records_json` writes, made of the model's own fields."""
    kind = Partner if name == "partners" else Event
    schema: Json = TypeAdapter(kind).json_schema(ref_template="#/$defs/{model}")
    definitions: Json = schema.pop("$defs", {})
    properties = {
        field: value for field, value in schema["properties"].items() if field not in _PRIVATE
    }
    properties["url"] = {
        "type": "object",
        "description": "Its page on this site, by language",
        "additionalProperties": {"type": "string", "format": "uri"},
    }
    record = schema | {"properties": properties, "required": [*schema["required"], "url"]}
    document: Json = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": edition.asset(data_path(f"{name}.schema", "json")),
        "title": name,
        "type": "object",
        "additionalProperties": False,
        "required": ["$schema", "licence", "version", "count", name],
        "properties": {
            "$schema": {"type": "string", "format": "uri"},
            "licence": {"type": "string", "format": "uri"},
            "version": {"type": "string", "format": "date"},
            "count": {"type": "integer", "minimum": 0},
            name: {"type": "array", "items": {"$ref": "#/$defs/Record"}},
        },
        "$defs": {**definitions, "Record": record},
    }
    return _dumped(document)


def geojson(edition: Edition) -> bytes:
    """Write the partners whose city is located as points, longitude first (RFC 7946, 3.1.1)."""
    points = [partner for partner in edition.site.partners if partner.coordinates]
    features = [
        {
            "type": "Feature",
            "id": partner.id,
            "geometry": {"type": "Point", "coordinates": list(reversed(partner.coordinates))},
            "properties": {
                **{f"name_{tag}": text for tag, text in partner.name.texts.items()},
                **{
                    f"city_{tag}": text
                    for tag, text in (partner.city.texts.items() if partner.city else ())
                },
                "kind": partner.kind,
                "country": partner.country,
                "website": partner.website,
                "url": edition.href(partner.path),
            },
        }
        for partner in points
        if partner.coordinates
    ]
    return _dumped({"type": "FeatureCollection", "features": features})


def data_package(edition: Edition, sets: tuple[DataSet, ...], files: Mapping[str, bytes]) -> bytes:
    """Describe the CSV files for programs (Frictionless Data Package and Table Schema).

    `files` holds what the CSV files are made of, by address; sizes and digests are theirs.
    """
    site = edition.site
    licence = site.publication.licence
    name = edition.text(site.institution.name).value
    document: Json = {
        "profile": "tabular-data-package",
        "name": "international-cooperation",
        "title": f"{name}: {edition.words('data.title')}",
        "description": edition.words("data.description", institution=name),
        "id": site.publication.tag("data"),
        "homepage": edition.href("data/"),
        "version": str(site.data_as_of or edition.today),
        "created": f"{site.data_as_of or edition.today}T00:00:00Z",
        "licenses": [{"name": licence.name, "title": licence.title, "path": licence.url}],
        "contributors": [{"title": name, "role": "publisher", "path": site.institution.website}],
        "resources": [_resource(found, files[data_path(found.name, "csv")]) for found in sets],
    }
    return _dumped(document)


def _resource(found: DataSet, content: bytes) -> Json:
    schema: Json = {"fields": [_field(column) for column in found.columns], "missingValues": [""]}
    if found.key:
        schema["primaryKey"] = [found.key]
    if found.refers:
        schema["foreignKeys"] = [
            {"fields": [column], "reference": {"resource": other, "fields": [key]}}
            for column, other, key in found.refers
        ]
    return {
        "name": found.name,
        "title": found.title,
        "path": f"{found.name}.csv",
        "profile": "tabular-data-resource",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
        "rows": len(found.rows),
        "schema": schema,
    }


def _field(column: Column) -> Json:
    limits: Json = {}
    if column.required:
        limits["required"] = True
    if column.unique:
        limits["unique"] = True
    if column.pattern:
        limits["pattern"] = column.pattern
    if column.choices:
        limits["enum"] = list(column.choices)
    field: Json = {
        "name": column.name,
        "type": column.type,
        "title": column.title,
        "description": column.description,
    }
    if column.format:
        field["format"] = column.format
    return field | ({"constraints": limits} if limits else {})


def _with_addresses(edition: Edition, record: Partner | Event) -> Json:
    address = {
        language.tag: edition.href(record.path, language=language)
        for language in edition.site.languages
    }
    return {**_plain(record), "url": address}


def _plain(value: Any) -> Any:  # noqa: ANN401  any part of the model
    """Make plain data of a record: what is unknown, empty or private is left out."""
    if isinstance(value, LocalizedText):
        return dict(value.texts)
    if isinstance(value, OwnName):
        return {value.language: value.text}
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if is_dataclass(value):
        parts = {
            field.name: _plain(getattr(value, field.name))
            for field in fields(value)
            if field.name not in _PRIVATE
        }
        return {name: part for name, part in parts.items() if part not in (None, [], {})}
    return value


def _dumped(document: Json) -> bytes:
    return json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"
