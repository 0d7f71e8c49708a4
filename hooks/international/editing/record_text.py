"""Records put into their file's text, everything else left as it stands."""

from typing import Any

from ..model.event import Event
from ..model.partial_date import PartialDate
from ..model.partner import Partner
from .canonical.source import Entry, Source, read_source
from .canonical.writer import record_lines


def inserted(
    text: str, record: type[Partner | Event], data: dict[str, Any], languages: tuple[str, ...]
) -> str:
    """Put a new record in its place: a partner below its country's others, an event by its date."""
    lines = text.split("\n")
    source = read_source(text)
    block = record_lines(_entry(data), record, languages)
    at = _place(source, record, data)
    if at < len(source.records):
        entry = source.records[at]
        start = entry.line - len(entry.before)
        return "\n".join([*lines[:start], *block, "", *lines[start:]])
    kept = text.rstrip() if source.records else text.replace("[]", "").rstrip()
    return "\n".join([*([kept, ""] if kept else []), *block]) + "\n"


def replaced(
    text: str,
    record: type[Partner | Event],
    id_: str,
    data: dict[str, Any],
    languages: tuple[str, ...],
) -> str:
    """Set fields of a record, its other fields and its comments left as they are."""
    lines = text.split("\n")
    source = read_source(text)
    at = next(at for at, entry in enumerate(source.records) if _text(entry, "id") == id_)
    entry = source.records[at]
    fields = {found.key: found for found in entry.entries}
    for key, value in data.items():
        new = _entry(value, key)
        if old := fields.get(key):
            new.before, new.beside, new.after = old.before, old.beside, old.after
        fields[key] = new
    entry.value = list(fields.values())
    start = entry.line - len(entry.before)
    following = source.records[at + 1 : at + 2]
    end = following[0].line - len(following[0].before) if following else len(lines)
    rest = lines[end:] if following else [*source.trailer, ""]
    return (
        "\n".join([*lines[:start], *record_lines(entry, record, languages), "", *rest])
        .replace("\n\n\n", "\n\n")
        .rstrip("\n")
        + "\n"
    )


def _entry(value: Any, key: str | None = None) -> Entry:  # noqa: ANN401  any data
    if isinstance(value, dict):
        return Entry(0, 0, [_entry(inner, name) for name, inner in value.items()], key)
    if isinstance(value, list):
        return Entry(0, 0, [_entry(item) for item in value], key, is_list=True)
    return Entry(0, 0, str(value), key)


def _place(source: Source, record: type, data: dict[str, Any]) -> int:
    """Give the number of the record that the new one stands above."""
    if record is Partner:
        same = [
            at
            for at, entry in enumerate(source.records)
            if _text(entry, "country") == data.get("country", "")
        ]
        return same[-1] + 1 if same else len(source.records)
    day = PartialDate.parse(data["start"]).first_day
    later = [
        at
        for at, entry in enumerate(source.records)
        if PartialDate.parse(_text(entry, "start")).first_day > day
    ]
    return later[-1] + 1 if later else 0


def _text(entry: Entry, name: str) -> str:
    found = entry[name]
    return str(found.value) if found else ""
