"""YAML read so that every value keeps its text and its place.

Scalars stay text (YAML 1.1 would read NO as false, 12:30 as 750 and 2024 as a number); duplicate
keys, aliases and tags are Problems.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import yaml
from yaml import (
    AliasEvent,
    CSafeLoader,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    MarkedYAMLError,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from .problem import Problem
from .text_file import Report

Location = tuple[str | int, ...]
"""A path of keys and indexes from the top of a document to one of its values."""

_TAB = re.compile(r"^ *\t", re.MULTILINE)
_NEVER_CLOSED = "found unexpected end of stream"
"""What the parser says at the end of a text; its context is where a quotation begins."""
# What no YAML file may hold (YAML 1.1, section 5.1, "Character Set").
_NOT_YAML = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TOP_LEVEL_ITEM = re.compile(r"^(?=- )", re.MULTILINE)


@dataclass
class Document:
    """The values of a YAML file and where each stands (line and column from 1)."""

    file: str
    data: Any = None
    values: dict[Location, tuple[int, int]] = field(default_factory=dict)
    keys: dict[Location, tuple[int, int]] = field(default_factory=dict)

    def at(self, location: Location) -> Any:  # noqa: ANN401
        """Give the value at a location."""
        value = self.data
        for step in location:
            value = value[step]
        return value

    def problem(
        self,
        code: str,
        location: Location,
        *,
        at_key: bool = False,
        **about: Any,  # noqa: ANN401  the fields of Problem, each with its own type
    ) -> Problem:
        """Make a Problem about the value, or its key, at a location or the nearest one above it."""
        places = self.keys if at_key else self.values
        while location and location not in places:
            location = location[:-1]
        line, column = places.get(location, (1, 1))
        return Problem(code=code, file=self.file, line=line, column=column, **about)


class _Reader:
    """Builds one Document from the parser's events."""

    def __init__(
        self, document: Document, events: Iterator[Event], line: int, report: Report, *, tags: bool
    ) -> None:
        self.document, self.events, self.line, self.report, self.tags = (
            document,
            events,
            line,
            report,
            tags,
        )

    def value(self, event: Any, location: Location) -> Any:  # noqa: ANN401  an event of a node
        place = self._place(event)
        self.document.values[location] = place
        if isinstance(event, AliasEvent):
            self._refuse("alias", place, f"*{event.anchor}")
            return f"*{event.anchor}"
        if event.anchor:
            self._refuse("alias", place, f"&{event.anchor}")
        if event.tag and not self.tags:
            self._refuse("tag", place, event.tag)
        if isinstance(event, MappingStartEvent):
            return self._mapping(location)
        if isinstance(event, SequenceStartEvent):
            return self._sequence(location)
        return event.value

    def _mapping(self, location: Location) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := next(self.events), MappingEndEvent):
            place = self._place(event)
            if not isinstance(event, ScalarEvent):
                self._refuse("bad-key", place, "")
                self.value(event, (*location, "?"))
                self.value(next(self.events), (*location, "?"))
                continue
            inner = (*location, event.value)
            if event.value in found:
                self._refuse("duplicate-key", place, event.value)
                self.value(next(self.events), (*location, "?"))
                continue
            self.document.keys[inner] = place
            found[event.value] = self.value(next(self.events), inner)
        return found

    def _sequence(self, location: Location) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := next(self.events), SequenceEndEvent):
            found.append(self.value(event, (*location, len(found))))
        return found

    def _place(self, event: Event) -> tuple[int, int]:
        mark = event.start_mark
        return (mark.line + self.line, mark.column + 1) if mark else (self.line, 1)

    def _refuse(self, code: str, place: tuple[int, int], found: str) -> None:
        self.report(
            Problem(code=code, file=self.document.file, line=place[0], column=place[1], found=found)
        )


def parse_yaml(
    text: str, file: str, report: Report, *, first_line: int = 1, tags: bool = False
) -> Document | None:
    """Parse one YAML document; None where it is not YAML at all.

    `first_line` is the file's line the text begins on. With `tags`, tags are let through as if
    they were not there (mkdocs.yml has some that are MkDocs' own).
    """
    tabs = [
        (text.count("\n", 0, tab.start()) + first_line, tab.end() - tab.start())
        for tab in _TAB.finditer(text)
    ]
    for line, column in tabs:
        report(Problem(code="tab", file=file, line=line, column=column))
    odd = _NOT_YAML.search(text)
    if odd:
        line = text.count("\n", 0, odd.start())
        column = odd.start() - text.rfind("\n", 0, odd.start())
        report(
            Problem(
                code="unreadable-character",
                file=file,
                line=line + first_line,
                column=column,
                found=f"U+{ord(odd[0]):04X}",
            )
        )
    if tabs or odd:
        return None
    document = Document(file)
    try:
        _parse(text, document, report, first_line, tags=tags)
    except MarkedYAMLError as error:
        _report_broken(text, file, report, first_line, error)
        return None
    return document


def _parse(text: str, document: Document, report: Report, first_line: int, *, tags: bool) -> None:
    # The events are taken first, so that no Problem is reported about a document that is broken.
    events = iter(list(yaml.parse(text, Loader=CSafeLoader)))
    for event in events:
        if isinstance(event, DocumentStartEvent):
            reader = _Reader(document, events, first_line, report, tags=tags)
            document.data = reader.value(next(events), ())
            return


def _report_broken(
    text: str, file: str, report: Report, first_line: int, error: MarkedYAMLError
) -> None:
    """Report where YAML breaks; in a list of records, in each broken record."""
    starts = [match.start() for match in _TOP_LEVEL_ITEM.finditer(text)]
    broken = []
    for start, end in pairwise([*starts, len(text)]):
        line = text.count("\n", 0, start)
        try:
            list(yaml.parse(text[start:end], Loader=CSafeLoader))
        except MarkedYAMLError as in_record:
            broken.append((line, in_record))
    for line, broken_error in broken or [(0, error)]:
        mark = broken_error.problem_mark or broken_error.context_mark
        if broken_error.problem == _NEVER_CLOSED:
            mark = broken_error.context_mark
        where = (mark.line, mark.column) if mark else (0, 0)
        report(
            Problem(
                code="broken-yaml",
                file=file,
                line=where[0] + line + first_line,
                column=where[1] + 1,
                found=broken_error.problem or "",
            )
        )
