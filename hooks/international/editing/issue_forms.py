"""Forms for people without YAML: GitHub's issue forms, made from the model, and what they send.

A form's issue holds each field's label as a heading and the answer below it.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..model.event import Event
from ..model.field_types import Coordinates
from ..model.language import LocalizedText, OwnName
from ..model.partner import Partner
from ..reading import ProjectFiles
from ..reading.words import read_command_line_words
from .command_line import languages
from .fields import IDS, Field, fields_of, is_record, known_ids, labels

FORMS: dict[str, type[Partner | Event]] = {"new-partner": Partner, "new-event": Event}
"""Forms, as their files in .github/ISSUE_TEMPLATE are called, and what each is for."""
_LEFT_OUT = {"id", "aliases", "identifiers", "draft", "checked", "status"}
_LONG = {"summary", "body", "sources", "also_known_as", "remark"}
_NO_ANSWER = "_No response_"
_HEADING = re.compile(r"^### (.+?)\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Question:
    """A question of a form: its label, the column its answer goes to, how it is answered."""

    label: str
    column: str
    field: Field
    options: tuple[str, ...] = ()
    required: bool = False


def form_file(name: str) -> str:
    """Give a form's place in the project."""
    return f".github/ISSUE_TEMPLATE/{name}.yml"


def issue_form(name: str, files: ProjectFiles) -> str:
    """Write a form as YAML (JSON within, which YAML is)."""
    words = [read_command_line_words(language)["forms"] for language in languages()]
    form = {
        "name": " / ".join(word[name] for word in words),
        "description": " / ".join(word["description"] for word in words),
        "labels": [name],
        "body": [_element(question) for question in _questions(FORMS[name], files)],
    }
    return (
        "# Made by `make schema`; do not change by hand.\n"
        + json.dumps(form, ensure_ascii=False, indent=2)
        + "\n"
    )


def form_cells(record: type[Partner | Event], body: str, files: ProjectFiles) -> dict[str, str]:
    """Read the answers of an issue made by a form, by the column they go to."""
    questions = {question.label: question for question in _questions(record, files)}
    known = [match for match in _HEADING.finditer(body) if match[1] in questions]
    ends = [*(match.start() for match in known[1:]), len(body)] if known else []
    cells = {}
    for match, end in zip(known, ends, strict=True):
        answer = body[match.end() : end].strip()
        question = questions[match[1]]
        if question.options:
            chosen = [part.split(" — ")[0].strip() for part in answer.split(", ")]
            answer = "\n".join(part for part in chosen if part in question.options)
        if answer and answer != _NO_ANSWER:
            cells[question.column] = answer
    return cells


def _questions(record: type, files: ProjectFiles) -> Iterator[_Question]:
    default = files.language_tags[0]
    for field in fields_of(record):
        if field.name in _LEFT_OUT or is_record(field.type):
            continue
        label = " / ".join(field.description(language) for language in languages())
        if field.type is LocalizedText:
            for tag in files.language_tags:
                required = field.required and tag == default
                yield _Question(f"{label} [{tag}]", f"{field.name}.{tag}", field, (), required)
        else:
            options = tuple(_options(field, files))
            yield _Question(label, field.name, field, options, field.required)


def _options(field: Field, files: ProjectFiles) -> dict[str, str]:
    default = files.language_tags[0]
    if field.name in IDS:
        return dict(known_ids(field.name, files, default))
    return dict(labels(field, files, default))


def _element(question: _Question) -> dict[str, Any]:
    attributes: dict[str, Any] = {"label": question.label}
    kind = "textarea" if question.field.name in _LONG else "input"
    example = question.field.example
    if question.options:
        kind = "dropdown"
        attributes |= {"multiple": question.field.many, "options": list(question.options)}
    elif question.field.type is OwnName:
        attributes["placeholder"] = "it: Università di Pisa"
    elif question.field.type == Coordinates:
        attributes["placeholder"] = "43.71, 10.40"
    elif isinstance(example, dict):
        attributes["placeholder"] = example.get(question.column.split(".")[-1], "")
    else:
        attributes["placeholder"] = "; ".join(example) if question.field.many else example
    return {
        "type": kind,
        "id": question.column.replace(".", "-").replace("_", "-"),
        "attributes": attributes,
        "validations": {"required": question.required},
    }
