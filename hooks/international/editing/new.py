"""`international new partner|event`: a record from questions, or from options, in its place."""

import re
import sys
import unicodedata
from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any

from ..model.event import Event
from ..model.field_types import Coordinates
from ..model.language import LocalizedText, OwnName
from ..model.partner import Partner
from ..model.site import Site
from ..reading import Problem, ProjectFiles, read_project_files, read_today
from ..reading.checked import checked
from ..reading.words import Words
from ..reading.yaml_document import Document
from ..wording import message
from .command_line import DONE, MISTYPED, Call, option
from .fields import IDS, Field, fields_of, known_ids, labels
from .places import city_coordinates
from .questions import ask
from .record_text import inserted
from .recording import RECORDS, nested, write

_PARTNER = "name own_name kind country city website cooperation departments objectives"
_EVENT = "kind title start end mode partners departments objectives"
_ASKED = {
    Partner: [*_PARTNER.split(), "summary", "sources"],
    Event: [*_EVENT.split(), "summary", "sources"],
}
"""What is asked for; the rest can be set by option, or written into the record afterwards."""


def add_options(parser: ArgumentParser, words: Words) -> None:
    """Add what `new` can be told."""
    option(parser, words, "record", choices=RECORDS)
    option(parser, words, "--set", metavar="FIELD=TEXT", nargs="+", default=[], action="extend")
    option(parser, words, "--no-questions", action="store_true")


def run(call: Call) -> int:
    """Ask, write the record in its place, and say where; a mistake leaves the file as it was."""
    files = read_project_files(call.root)
    site = files.project().site
    record = RECORDS[call.options.record]
    wrong = [setting for setting in call.options.set if "=" not in setting]
    if wrong:
        print(call.words["new"]["setting"].format(found=wrong[0]), file=sys.stderr)
        return MISTYPED
    data = _from_options(record, dict(setting.split("=", 1) for setting in call.options.set))
    if not call.options.no_questions:
        data |= _from_questions(call, files, record, data)
    data = completed(site, record, data, str(read_today(site.institution.time_zone)))
    write(call.root, record, lambda text: inserted(text, record, data, files.language_tags))
    call.tell(call.words["new"]["written"].format(id=data["id"]))
    return DONE


def completed(site: Site, record: type, data: dict[str, Any], today: str) -> dict[str, Any]:
    """Add what follows from the rest: an id, the city's coordinates, the day of the check."""
    default = site.default_language.tag
    name = data.get("name" if record is Partner else "title")
    title = name.get(default, "") if isinstance(name, dict) else ""
    year = "" if record is Partner else f" {str(data.get('start', ''))[:4]}"
    taken = {item.id for item in (site.partners if record is Partner else site.events)}
    found = {"id": _free(slug(title + year), taken), "checked": today} | data
    city = data.get("city")
    if record is Partner and isinstance(city, dict) and "coordinates" not in data:
        place = city_coordinates(site, str(data.get("country", "")), city.get(default, ""))
        if place:
            found["coordinates"] = [f"{number:.2f}" for number in place]
    return found


def slug(text: str) -> str:
    """Make an id of a name: Latin letters and digits, words joined by hyphens."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall("[a-z0-9]+", bare.replace("'", "")))


def _free(id_: str, taken: set[str]) -> str:
    number = 2
    found = id_
    while found in taken:
        found, number = f"{id_}-{number}", number + 1
    return found


def _from_options(record: type, values: dict[str, str]) -> dict[str, Any]:
    """Make data of settings; several values of a field stand between commas."""
    data = nested(values)
    for field in fields_of(record):
        value = data.get(field.name)
        if isinstance(value, str) and (field.many or field.type == Coordinates):
            data[field.name] = [part.strip() for part in value.split(",")]
    return data


def _from_questions(
    call: Call, files: ProjectFiles, record: type, known: dict[str, Any]
) -> dict[str, Any]:
    print(call.words["new"]["how"], file=sys.stderr)
    data: dict[str, Any] = {}
    for field in fields_of(record):
        if field.name in _ASKED[record] and field.name not in known:
            answer = _answer(call, files, field)
            if answer:
                data[field.name] = answer
    return data


def _answer(call: Call, files: ProjectFiles, field: Field) -> Any:  # noqa: ANN401  any data
    """Ask for a field until the answer has no mistake; nothing where it may be left out."""
    choices = dict(_choices(call, files, field))
    while True:
        value = _ask_once(call, files, field, choices)
        if not value and not field.required:
            return None
        problems = list(_problems(files, field, value, choices))
        if not problems:
            return value
        for problem in problems:
            print(message(problem, call.language), file=sys.stderr)


def _choices(call: Call, files: ProjectFiles, field: Field) -> Iterator[tuple[str, str]]:
    if field.name in IDS:
        yield from known_ids(field.name, files, call.language).items()
    yield from labels(field, files, call.language).items()


def _ask_once(call: Call, files: ProjectFiles, field: Field, choices: dict[str, str]) -> Any:  # noqa: ANN401
    title = field.description(call.language)
    if field.type is LocalizedText:
        texts = {tag: ask(f"{title} [{tag}]", {}) for tag in files.language_tags}
        return {tag: text for tag, text in texts.items() if text}
    if field.type is OwnName:
        tag, _, text = ask(f"{title} ({call.words['new']['own_name']})", {}).partition(" ")
        return {tag: text} if tag else {}
    if field.many:
        text = ask(f"{title} ({call.words['new']['several']})", choices)
        return [part.strip() for part in text.split(",") if part.strip()]
    return ask(f"{title} ({field.example})", choices)


def _problems(
    files: ProjectFiles,
    field: Field,
    value: Any,  # noqa: ANN401  any data
    choices: dict[str, str],
) -> Iterator[Problem]:
    """Yield what is wrong with an answer."""
    found: list[Problem] = []
    kind: Any = tuple[field.type, ...] if field.many else field.type  # type: ignore[name-defined]
    checked(kind, Document("", value), (), files.language_tags, found.append)
    yield from found
    if field.name in IDS:
        code = f"unknown-{field.name.removesuffix('s')}"
        yield from (
            Problem(code=code, file="", found=id_, field=field.name)
            for id_ in value
            if id_ not in choices
        )
