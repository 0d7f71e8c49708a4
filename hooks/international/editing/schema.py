"""`international schema`: the model as JSON Schemas, for editors such as VS Code, and as forms.

They complete names and ids, explain fields in both languages and underline mistakes while somebody
types. `check` remains the judge: what only shows among records, no schema can say.
"""

import json
import re
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import TypeAdapter

from ..model.event import Event
from ..model.field_types import CountryCode, country_codes
from ..model.language import Language, LocalizedText
from ..model.partial_date import PartialDate
from ..model.partner import Partner
from ..reading import ProjectFiles, read_project_files
from ..reading.pages import FrontMatter
from ..reading.words import Words
from ..wording import Wording
from .command_line import DONE, WRONG, Call, languages, option
from .fields import IDS, Field, fields_of, is_record, known_ids, labels
from .issue_forms import FORMS, form_file, issue_form

FOLDER = "schemas"
SCHEMAS: Mapping[str, Any] = {
    "partners": list[Partner],
    "events": list[Event],
    "front-matter": FrontMatter,
}
"""What each schema describes: `schemas/NAME.schema.json`."""
_FIRST_YEAR, _LAST_YEAR = 1000, 9999
_PLAIN_TEXT = {"minLength": 1, "type": "string"}


def add_options(parser: ArgumentParser, words: Words) -> None:
    """Add what `schema` can be told."""
    option(parser, words, "--check", action="store_true")


def run(call: Call) -> int:
    """Write schemas and forms; with `--check` nothing, and exit with 1 if one is out of date."""
    files = read_project_files(call.root)
    stale = []
    for name, text in _derived(files):
        path = call.root / name
        if path.is_file() and path.read_text("utf-8") == text:
            continue
        stale.append(name)
        if not call.options.check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    told = call.words["schema"]["stale" if call.options.check else "written"]
    for name in stale:
        call.tell(told.format(file=name))
    return WRONG if stale and call.options.check else DONE


def _derived(files: ProjectFiles) -> Iterator[tuple[str, str]]:
    """Yield each file that follows from the model and the records, with its text."""
    for name, kind in SCHEMAS.items():
        text = json.dumps(schema(kind, files), ensure_ascii=False, indent=1)
        yield schema_file(name), f"{text}\n"
    for name in FORMS:
        yield form_file(name), issue_form(name, files)


def schema_file(name: str) -> str:
    """Give a schema's place in the project."""
    return f"{FOLDER}/{name}.schema.json"


def schema(kind: Any, files: ProjectFiles) -> dict[str, Any]:  # noqa: ANN401  any type
    """Make the schema of a type (JSON Schema draft 7, the one that editors know best)."""
    found = TypeAdapter(kind).json_schema()
    records = {
        record.__name__: record for root in (Partner, Event) for record in _records(root)
    } | {FrontMatter.__name__: FrontMatter}
    definitions = found.pop("$defs", {})
    for name, definition in definitions.items():
        definitions[name] = _record(definition, records[name], files)
    if FrontMatter is kind:
        found = _record(found, FrontMatter, files)
    else:
        found["items"] = _referred(found["items"])
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        **found,
        **({"definitions": definitions} if definitions else {}),
    }


def _records(record: type) -> list[type]:
    inner = [field.type for field in fields_of(record) if is_record(field.type)]
    return [record, *(deeper for kind in inner for deeper in _records(kind))]


def _record(definition: dict[str, Any], record: type, files: ProjectFiles) -> dict[str, Any]:
    """Make the schema of a record of the one pydantic made."""
    properties = {
        field.name: _property(definition["properties"][field.name], field, files)
        for field in fields_of(record)
    }
    return {
        "type": "object",
        "additionalProperties": False,
        "required": definition.get("required", []),
        "properties": properties,
    }


def _property(made: dict[str, Any], field: Field, files: ProjectFiles) -> dict[str, Any]:
    whole = next((part for part in made.get("anyOf", ()) if part != {"type": "null"}), made)
    drop = {"title", "default", "description", "examples"}
    kept = {name: value for name, value in whole.items() if name not in drop}
    if field.many:
        kept["items"] = _value(kept["items"], field, files)
    else:
        kept = _value(kept, field, files)
    described = "\n\n".join(field.description(language) for language in languages())
    about = {"description": described, "examples": [field.example]}
    return {"allOf": [kept], **about} if "$ref" in kept else {**kept, **about}


def _value(made: dict[str, Any], field: Field, files: ProjectFiles) -> dict[str, Any]:
    """Say what one value is, more exactly than pydantic can."""
    tags = files.language_tags
    if "$ref" in made:
        return _referred(made)
    if "prefixItems" in made:
        pair = {name: value for name, value in made.items() if name != "prefixItems"}
        return {**pair, "items": made["prefixItems"]}
    if field.name in IDS:
        return _one_of([known_ids(field.name, files, tag) for tag in tags])
    if field.values:
        return _one_of([labels(field, files, tag) for tag in tags])
    if field.type == CountryCode:
        return _one_of([_countries(language) for language in files.settings.languages])
    if "additionalProperties" in made:
        return _texts(made, tags if field.type is LocalizedText else ())
    if field.type is PartialDate:
        pattern = re.sub(r"\?P<\w+>", "", made["pattern"])
        year = {"type": "integer", "minimum": _FIRST_YEAR, "maximum": _LAST_YEAR}
        return {"anyOf": [{**made, "pattern": pattern}, year]}
    return _text(made) if made == _PLAIN_TEXT else made


def _referred(made: dict[str, Any]) -> dict[str, Any]:
    return {"$ref": made["$ref"].replace("$defs", "definitions")}


def _texts(made: dict[str, Any], tags: tuple[str, ...]) -> dict[str, Any]:
    """Describe a text in the site's languages, or, if none are named, in any language."""
    text = _text(made["additionalProperties"])
    if not tags:
        return {**made, "additionalProperties": text}
    return {
        "type": "object",
        "properties": dict.fromkeys(tags, text),
        "required": [tags[0]],
        "additionalProperties": False,
    }


def _text(made: dict[str, Any]) -> dict[str, Any]:
    """Let a text be a number too: other readers of YAML take `2024` for one, ours for text."""
    return {**made, "type": ["string", "number"]}


def _one_of(names: list[Mapping[str, str]]) -> dict[str, Any]:
    """List values, each explained by its names in the languages of the site."""
    values = list(names[0])
    explained = [" / ".join(dict.fromkeys(name[value] for name in names)) for value in values]
    return {"type": "string", "enum": values, "markdownEnumDescriptions": explained}


def _countries(language: Language) -> Mapping[str, str]:
    wording = Wording(language, {})
    return {code: wording.country(code) for code in sorted(country_codes())}
