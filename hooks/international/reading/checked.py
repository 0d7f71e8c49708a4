"""Plain data checked against the model, every mistake turned into a Problem."""

import re
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, cast, get_args, get_type_hints

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from .problem import Problem, nearest
from .text_file import Report
from .yaml_document import Document, Location

_Record = TypeVar("_Record")

_WRONG_TYPE = {
    "string_type": "text",
    "dataclass_type": "mapping",
    "dict_type": "mapping",
    "tuple_type": "list",
    "float_parsing": "number",
    "float_type": "number",
    "bool_parsing": "true-or-false",
    "bool_type": "true-or-false",
    "too_long": "two-numbers",
}


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:  # noqa: ANN401  a type, or such as tuple[str, ...]
    return TypeAdapter(kind)


def checked(
    kind: type[_Record],
    document: Document,
    location: Location,
    languages: tuple[str, ...],
    report: Report,
) -> _Record | None:
    """Make a record of the data at a location of a document; None where it has a mistake."""
    try:
        data = document.at(location)
        record: _Record = _adapter(cast("Hashable", kind)).validate_python(
            data, context={"languages": languages}
        )
    except ValidationError as error:
        for details in error.errors(include_url=False):
            report(_problem(details, kind, document, location, languages))
        return None
    return record


def field_names(kind: type) -> tuple[str, ...]:
    """Give the names of a record's fields, in the order the model has them."""
    return tuple(field.name for field in fields(kind))


def _problem(
    details: ErrorDetails,
    kind: type,
    document: Document,
    location: Location,
    languages: tuple[str, ...],
) -> Problem:
    code, inner, context = details["type"], details["loc"], details.get("ctx", {})
    at_key = inner[-1:] == ("[key]",)
    inner = inner[:-1] if at_key else inner
    at = (*location, *inner)
    field = ".".join(str(step) for step in inner if isinstance(step, str))
    found = details["input"] if isinstance(details["input"], str) else ""
    match code:
        case _ if details["input"] == "":
            code, context = "empty-text", {}
        case "missing" if inner and isinstance(inner[-1], int):
            code, found, context = "wrong-type", "", {"allowed": ("two-numbers",)}
        case "missing":
            return document.problem("missing-field", at[:-1], field=str(inner[-1]))
        case "unexpected_keyword_argument":
            allowed = field_names(_kind_at(kind, inner[:-1]))
            name = str(inner[-1])
            return _closest(document, "unknown-field", at, name, allowed, at_key=True)
        case "literal_error" if not isinstance(details["input"], str):
            code, context = "wrong-type", {"allowed": ("text",)}
        case "literal_error":
            allowed = tuple(re.findall(r"'([^']*)'", context["expected"]))
            return _closest(document, "unknown-value", at, found, allowed, field=field)
        case "unknown-language":
            return _closest(document, code, at, str(inner[-1]), languages, at_key=True)
        case "missing-default-language":
            context = {"allowed": languages[:1]}
        case _ if code in _WRONG_TYPE:
            code, context = "wrong-type", {"allowed": (_expected(code, kind, inner),)}
    about: dict[str, Any] = {"field": field, "found": found, **context}
    return document.problem(
        code, at, at_key=at_key, **about | {"allowed": tuple(context.get("allowed", ()))}
    )


def _closest(
    document: Document,
    code: str,
    at: Location,
    found: str,
    allowed: Iterable[str],
    *,
    field: str = "",
    at_key: bool = False,
) -> Problem:
    allowed = tuple(allowed)
    return document.problem(
        code,
        at,
        at_key=at_key,
        field=field,
        found=found,
        allowed=allowed,
        nearest=nearest(found, allowed),
    )


def _expected(code: str, kind: type, inner: Location) -> str:
    """Say what belongs where another sort of value stands; only coordinates are no open list."""
    is_pair = code == "tuple_type" and Ellipsis not in get_args(_kind_at(kind, inner))
    return "two-numbers" if is_pair else _WRONG_TYPE[code]


def _kind_at(kind: Any, inner: Location) -> Any:  # noqa: ANN401  any part of the model
    """Follow a location through the model to the record it leads to."""
    for step in inner:
        kind = get_type_hints(kind)[step] if isinstance(step, str) else get_args(kind)[0]
        candidates: Iterator[Any] = (part for part in get_args(kind) if part is not type(None))
        if not is_dataclass(kind) and getattr(kind, "__origin__", None) is not tuple:
            kind = next(candidates, kind)
    return kind
