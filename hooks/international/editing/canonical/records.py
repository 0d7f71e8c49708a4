"""A whole file of records in its one form."""

from collections.abc import Callable
from typing import Any

from ...model.event import Event
from ...model.partial_date import PartialDate
from ...model.partner import Partner
from .source import Entry, Source, read_source
from .writer import record_lines


def canonical_records(
    text: str, record: type[Partner | Event], languages: tuple[str, ...], first_line: str
) -> str:
    """Write a file of records, which has no mistake, in its one form.

    Fields stand in the model's order and languages in the site's. Partners of one country stand
    together, countries in the order of their first partner; events stand newest first; what is
    equal in that keeps its order. The first line names the schema.
    """
    source = read_source(text.replace("\r\n", "\n"))
    if not source.records:
        return text
    header = [line for line in source.header if line.strip() != first_line]
    blocks = ["\n".join([first_line, *header]).rstrip()]
    blocks += [
        "\n".join(record_lines(entry, record, languages)) for entry in _ORDER[record](source)
    ]
    blocks += ["\n".join(source.trailer)] if source.trailer else []
    return "\n\n".join(blocks) + "\n"


def _by_country(source: Source) -> list[Entry]:
    countries = [_text(entry, "country") for entry in source.records]
    return sorted(source.records, key=lambda entry: countries.index(_text(entry, "country")))


def _newest_first(source: Source) -> list[Entry]:
    return sorted(
        source.records,
        key=lambda entry: PartialDate.parse(_text(entry, "start")).first_day,
        reverse=True,
    )


_ORDER: dict[Any, Callable[[Source], list[Entry]]] = {Partner: _by_country, Event: _newest_first}


def _text(entry: Entry, name: str) -> str:
    found = entry[name]
    return str(found.value) if found else ""
