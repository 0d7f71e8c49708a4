"""Columns of a spreadsheet and fields of a record: what is called how, and what a cell means."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from babel import Locale

from ..model.field_types import Coordinates, CountryCode
from ..model.language import OwnName
from ..model.partial_date import PartialDate, nearest_date
from ..reading import ProjectFiles
from ..reading.words import read_field_words
from .fields import IDS, Field, fields_of, is_record, known_ids, labels
from .recording import nested

_COUNTRY_LANGUAGES = ("en", "uz", "ru")


def flat(data: Mapping[str, Any], start: str = "") -> Iterator[tuple[str, str]]:
    """Yield a record's cells: `name.en`, `agreements.0.signed`; a list's texts on a line each."""
    for name, value in data.items():
        column = f"{start}{name}"
        if isinstance(value, dict):
            yield from flat(value, f"{column}.")
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for number, item in enumerate(value):
                yield from flat(item, f"{column}.{number}.")
        elif isinstance(value, list):
            yield column, ", ".join(value) if name == "coordinates" else _joined(value)
        else:
            yield column, value


def columns(
    headings: list[str], record: type, mapping: Mapping[str, str]
) -> tuple[dict[str, str], list[str]]:
    """Find the column of each heading; give also those nobody knows.

    A mapping's entry comes first: heading to column, or to nothing to leave it out.
    """
    own = {field.name for field in fields_of(record)}
    aliases = {
        _bare(alias): column
        for column, names in read_field_words("columns").items()
        if column.split(".")[0] in own
        for alias in (column, *names)
    }
    found, unknown = {}, []
    for heading in headings:
        if heading in mapping:
            found[heading] = mapping[heading]
        elif heading.split(".")[0] in own and ("." in heading or heading in own):
            found[heading] = heading
        elif _bare(heading) in aliases:
            found[heading] = aliases[_bare(heading)]
        else:
            unknown.append(heading)
    return {heading: column for heading, column in found.items() if column}, unknown


def record_data(cells: Mapping[str, str], record: type, files: ProjectFiles) -> dict[str, Any]:
    """Make a record's data of its cells by column, each read as people write it."""
    data = nested(dict(cells))
    return _read(data, record, files)


def _read(data: dict[str, Any], record: type, files: ProjectFiles) -> dict[str, Any]:
    fields = {field.name: field for field in fields_of(record)}
    return {
        name: _field(value, fields[name], files) if name in fields else value
        for name, value in data.items()
    }


def _field(value: Any, field: Field, files: ProjectFiles) -> Any:  # noqa: ANN401  any data
    if is_record(field.type):
        if isinstance(value, list):
            return [_read(item, field.type, files) for item in value]
        return _read(value, field.type, files) if isinstance(value, dict) else value
    if not isinstance(value, str):
        return value
    if not field.many:
        value = value.strip()
    if field.type == Coordinates:
        return [part.strip() for part in re.split(r"[,;\s]+", value)]
    if field.many:
        return [_value(part, field, files) for part in _parts(value)]
    if field.type is OwnName:
        tag, _, text = value.partition(":")
        return {tag.strip(): text.strip()}
    return _value(value, field, files)


def _value(text: str, field: Field, files: ProjectFiles) -> str:
    """Turn a name into the value or id it stands for, and a date into our form of it."""
    if field.type is PartialDate:
        return nearest_date(text) or text
    if field.type == CountryCode:
        return _countries().get(text.casefold(), text)
    names: dict[str, str] = {}
    for language in files.language_tags:
        known = known_ids(field.name, files, language) if field.name in IDS else {}
        for value, name in {**labels(field, files, language), **known}.items():
            names.setdefault(name.casefold(), value)
    return names.get(text.casefold(), text)


@cache
def _countries() -> dict[str, str]:
    return {
        str(name).casefold(): str(code)
        for language in _COUNTRY_LANGUAGES
        for code, name in Locale(language).territories.items()
        if len(code) == len("UZ")
    }


def _joined(texts: list[str]) -> str:
    """Write a list into a cell; a last line end tells that semicolons belong to a text."""
    text = "\n".join(texts)
    return f"{text}\n" if len(texts) == 1 and ";" in text else text


def _parts(text: str) -> list[str]:
    mark = "\n" if "\n" in text else ";"
    return [part.strip() for part in text.split(mark) if part.strip()]


def _bare(heading: str) -> str:
    """Compare headings by their letters and digits alone."""
    return re.sub(r"[\W_]+", "", heading.replace("ʻ", "").replace("'", "").casefold())
