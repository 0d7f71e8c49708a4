"""`international import`: a spreadsheet as offices have it, compared before anything is written."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from ..model.event import Event
from ..model.partner import Partner
from ..model.site import Site
from ..reading import Problem, ProblemsFoundError, ProjectFiles, read_project_files, read_today
from ..reading.checked import checked
from ..reading.text_file import read_text
from ..reading.words import Words
from ..reading.yaml_document import Document, parse_yaml
from ..wording import message
from .columns import columns, flat, record_data
from .command_line import DONE, WRONG, Call, option
from .fields import IDS, known_ids
from .new import completed
from .record_text import inserted, replaced
from .recording import RECORDS, write
from .spreadsheet import Row, read_rows

_SIMILAR = 0.85


@dataclass(frozen=True, slots=True)
class Reading:
    """What a row means: `new`, `changed`, `same` or `doubtful`, the record's data, and why."""

    row: int
    result: str
    data: dict[str, Any]
    notes: tuple[str, ...]

    @property
    def id(self) -> str:
        """The record's id."""
        return str(self.data.get("id", ""))


def add_options(parser: ArgumentParser, words: Words) -> None:
    """Add what `import` can be told."""
    option(parser, words, "record", choices=RECORDS)
    option(parser, words, "file", type=Path)
    option(parser, words, "--mapping", type=Path, metavar="FILE")
    option(parser, words, "--write", action="store_true")


def run(call: Call) -> int:
    """Show what each row would do; with `--write` do it. Exits with 1 if a row is doubtful."""
    files = read_project_files(call.root)
    project = files.project()
    record = RECORDS[call.options.record]
    rows = list(read_rows(call.options.file))
    headings = list(dict.fromkeys(heading for _, row in rows for heading in row))
    known, unknown = columns(headings, record, _mapping(call.options.mapping))
    words = call.words["import"]
    if unknown:
        print(words["unknown"].format(columns=", ".join(unknown)), file=sys.stderr)
    today = str(read_today(project.site.institution.time_zone))
    readings = list(_readings(call, files, project.site, rows, known, today))
    for reading in readings:
        place = words["row"].format(number=reading.row)
        print(f"{words[reading.result]:10} {place:8} {reading.id}")
        for note in reading.notes:
            print(f"{'':10} {note}")
    if call.options.write:
        written = _write(call.root, record, files.language_tags, readings)
        call.tell(words["written"].format(count=written))
    else:
        call.tell(words["nothing_written"])
    return WRONG if any(reading.result == "doubtful" for reading in readings) else DONE


def _mapping(path: Path | None) -> Mapping[str, str]:
    """Read a mapping of headings to columns. Raises ProblemsFoundError."""
    if path is None:
        return {}
    problems: list[Problem] = []
    text = read_text(path, path.name, problems.append)
    document = parse_yaml(text, path.name, problems.append) if text else None
    if document and not isinstance(document.data, dict):
        problems.append(document.problem("wrong-type", (), allowed=("mapping",)))
    if problems or not document:
        raise ProblemsFoundError(problems)
    found: Mapping[str, str] = document.data
    return found


def _readings(
    call: Call,
    files: ProjectFiles,
    site: Site,
    rows: list[tuple[int, Row]],
    known: Mapping[str, str],
    today: str,
) -> Iterator[Reading]:
    record = RECORDS[call.options.record]
    records = files.partners if record is Partner else files.events
    present = {data["id"]: data for _, data in records.each()}
    taken: set[str] = set()
    for number, row in rows:
        cells = {known[heading]: cell for heading, cell in row.items() if heading in known}
        data = record_data(cells, record, files)
        id_, similar = _match(data, present, record, files.language_tags[0])
        if similar:
            note = call.words["import"]["similar"].format(id=similar)
            yield Reading(number, "doubtful", {"id": ""} | data, (note,))
            continue
        before = present.get(id_, {})
        whole = _merged(before, data)
        after = whole | {"id": id_} if before else completed(site, record, data, today)
        problems = list(_problems(after, record, files))
        if after["id"] in taken:
            problems.append(Problem(code="duplicate-id", file="", found=after["id"]))
        taken.add(after["id"])
        if problems:
            notes = tuple(message(problem, call.language) for problem in problems)
            yield Reading(number, "doubtful", after, notes)
        elif not before:
            yield Reading(number, "new", after, ())
        else:
            notes = tuple(_differences(before, after))
            yield Reading(number, "changed" if notes else "same", after, notes)


def _match(
    data: dict[str, Any], present: Mapping[str, dict[str, Any]], record: type, language: str
) -> tuple[str, str]:
    """Find the record a row is about, by id or its very name; else one whose name is nearly it."""
    if "id" in data:
        return data["id"], ""
    field = "name" if record is Partner else "title"
    texts = data.get(field)
    name = texts.get(language, "").casefold() if isinstance(texts, dict) else ""
    names = {found[field][language].casefold(): id_ for id_, found in present.items()}
    if name in names:
        return names[name], ""
    close = get_close_matches(name, names, n=1, cutoff=_SIMILAR)
    return "", names[close[0]] if close else ""


def _merged(before: Any, after: Any) -> Any:  # noqa: ANN401  any data
    """Put a row's data over a record's: what the row does not say stays."""
    if isinstance(before, dict) and isinstance(after, dict):
        keys = dict.fromkeys([*before, *after])
        return {
            key: after[key]
            if key == "own_name" and key in after
            else _merged(before[key], after[key])
            if key in before and key in after
            else after.get(key, before.get(key))
            for key in keys
        }
    if isinstance(before, list) and isinstance(after, list) and isinstance(after[0], dict):
        both = [_merged(*pair) for pair in zip(before, after, strict=False)]
        return [*both, *before[len(both) :], *after[len(both) :]]
    return after


def _problems(
    data: dict[str, Any], record: type[Partner | Event], files: ProjectFiles
) -> Iterator[Problem]:
    found: list[Problem] = []
    checked(record, Document("", data), (), files.language_tags, found.append)
    yield from found
    for name in IDS:
        value = data.get(name)
        known = known_ids(name, files, files.language_tags[0]) if isinstance(value, list) else {}
        for id_ in value if isinstance(value, list) else ():
            if id_ not in known:
                code = f"unknown-{name.removesuffix('s')}"
                yield Problem(code=code, file="", field=name, found=id_)


def _differences(before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    old, new = dict(flat(before)), dict(flat(after))
    for column, text in new.items():
        if text.strip() != old.get(column, "").strip():
            yield f"{column}: {old.get(column, '–')} → {text}"


def _write(
    root: Path,
    record: type[Partner | Event],
    languages: tuple[str, ...],
    readings: list[Reading],
) -> int:
    wanted = [reading for reading in readings if reading.result in {"new", "changed"}]

    def change(text: str) -> str:
        for reading in wanted:
            if reading.result == "new":
                text = inserted(text, record, reading.data, languages)
            else:
                text = replaced(text, record, reading.id, reading.data, languages)
        return text

    if wanted:
        write(root, record, change)
    return len(wanted)
