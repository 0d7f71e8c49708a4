"""A tree of entries as canonical lines."""

from collections.abc import Iterator

from ...model.field_types import Coordinates, TimeOfDay
from ...model.language import LocalizedText
from ...model.partial_date import PartialDate
from ..fields import Field, fields_of, is_record
from ..warnings.texts import UZBEK, with_right_apostrophes
from .scalars import quoted, text_lines
from .source import Entry

_STEP = 2
_TRUE = {"true", "yes", "on", "y", "t", "1"}


def record_lines(
    entry: Entry, record: type, languages: tuple[str, ...], indent: int = 0
) -> list[str]:
    """Write a record as an item of a list: comments, then `- ` before its first field."""
    fields = [
        line
        for field, inner in _in_order(entry, record)
        for line in _field_lines(inner, field, languages, indent + _STEP)
    ]
    first = next(at for at, line in enumerate(fields) if not line.lstrip().startswith("#"))
    above = [*entry.before, *entry.beside, *(line.strip() for line in fields[:first])]
    dash = " " * indent + "- " + fields[first][indent + _STEP :]
    return [
        *_comments(above, indent),
        dash,
        *fields[first + 1 :],
        *_comments(entry.after, indent + _STEP),
    ]


def _in_order(entry: Entry, record: type) -> Iterator[tuple[Field, Entry]]:
    for field in fields_of(record):
        if inner := entry[field.name]:
            yield field, inner


def _field_lines(
    entry: Entry, field: Field, languages: tuple[str, ...], indent: int
) -> Iterator[str]:
    space = " " * indent
    yield from _comments(entry.before, indent)
    if not entry.entries or field.type == Coordinates:
        yield from _leaf(entry, field, indent)
    else:
        yield _with(f"{space}{field.name}:", entry.beside)
        yield from _inner_lines(entry, field, languages, indent + _STEP)
    yield from _comments(entry.after, indent)


def _inner_lines(
    entry: Entry, field: Field, languages: tuple[str, ...], indent: int
) -> Iterator[str]:
    if is_record(field.type) and field.many:
        for item in entry.entries:
            yield from record_lines(item, field.type, languages, indent)
    elif is_record(field.type):
        for inner_field, inner in _in_order(entry, field.type):
            yield from _field_lines(inner, inner_field, languages, indent)
    elif field.many:
        for item in entry.entries:
            yield from _item_lines(item, "- ", indent)
    else:
        order = {tag: at for at, tag in enumerate(languages)} if field.type is LocalizedText else {}
        for inner in sorted(entry.entries, key=lambda found: order.get(found.key or "", 0)):
            yield from _item_lines(inner, f"{inner.key}: ", indent)


def _item_lines(entry: Entry, start: str, indent: int) -> Iterator[str]:
    yield from _comments(entry.before, indent)
    text = str(entry.value).strip()
    if entry.key == UZBEK:
        text = with_right_apostrophes(text)
    lines = text_lines(" " * indent + start, text, indent + _STEP)
    yield from _leaf_lines(lines, entry.beside)
    yield from _comments(entry.after, indent)


def _leaf(entry: Entry, field: Field, indent: int) -> Iterator[str]:
    prefix = f"{' ' * indent}{field.name}: "
    if field.type == Coordinates:
        inner = [found for item in entry.entries for found in item.walk()]
        numbers = ", ".join(str(item.value) for item in entry.entries)
        yield from _comments(
            [text for item in inner for text in (*item.before, *item.after)], indent
        )
        beside = [*(text for item in inner for text in item.beside), *entry.beside]
        yield _with(f"{prefix}[{numbers}]", beside)
        return
    if entry.is_list:
        yield _with(f"{prefix}[]", entry.beside)
        return
    text = str(entry.value).strip()
    if field.type is bool:
        lines = [prefix + ("true" if text.lower() in _TRUE else "false")]
    elif field.type is PartialDate:
        lines = [prefix + text]
    elif field.type == TimeOfDay:
        lines = [prefix + quoted(text)]
    else:
        lines = text_lines(prefix, text, indent + _STEP)
    yield from _leaf_lines(lines, entry.beside)


def _leaf_lines(lines: list[str], beside: list[str]) -> Iterator[str]:
    """Put a comment beside a value: after its last line, or after the sign of a block of lines."""
    at = 0 if len(lines) > 1 and lines[0].endswith((": |", ": >-", "- |", "- >-")) else -1
    lines[at] = _with(lines[at], beside)
    yield from lines


def _with(line: str, beside: list[str]) -> str:
    return "  ".join([line, " ".join(beside)]) if beside else line


def _comments(texts: list[str], indent: int) -> Iterator[str]:
    for text in texts:
        yield f"{' ' * indent}{text}" if text else ""
