"""The records as tables for other programs: the same in every language of the site.

Each column takes its description from the model's field, so that it is written once.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar, get_args, get_type_hints

from pydantic.fields import FieldInfo

from ..model.event import Event, Place
from ..model.identifiers import Identifiers
from ..model.language import LocalizedText
from ..model.partner import Agreement, Partner
from .edition import Edition

Value = str | int | float | bool | None
ColumnType = Literal["string", "number", "boolean"]

_Record = TypeVar("_Record")
SEPARATOR = "; "
"""Between the values of a cell that holds several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its name for programs, its name for people, its type and what it means.

    `format` is Frictionless' (`uri`); `pattern` and `choices` bound the values.
    """

    name: str
    title: str
    type: ColumnType
    description: str
    required: bool = False
    unique: bool = False
    format: str | None = None
    pattern: str | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DataSet:
    """Records as a table; `key` is the column that names a row, `refers` those of other tables."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    key: str | None = None
    refers: tuple[tuple[str, str, str], ...] = ()
    """Column, table and column it refers to."""


def data_sets(edition: Edition) -> tuple[DataSet, ...]:
    """Give partners, agreements and events; titles are in the edition's language."""
    return _partners(edition), _agreements(edition), _events(edition)


class _Table(Generic[_Record]):
    """Collects columns and how to find their values in a record."""

    def __init__(self, edition: Edition, kind: type[_Record]) -> None:
        self.edition, self.kind = edition, kind
        self.columns: list[Column] = []
        self._values: list[Callable[[_Record], Value]] = []

    def add(
        self,
        name: str,
        value: Callable[[_Record], Value],
        *,
        of: type | None = None,
        field: str | None = None,
        type_: ColumnType = "string",
        **limits: Any,  # noqa: ANN401  the fields of Column, each with its own type
    ) -> None:
        column = Column(
            name=name,
            title=limits.pop("title", None) or self.edition.words(f"columns.{name}"),
            type=type_,
            description=limits.pop("description", None)
            or _description(of or self.kind, field or name),
            **limits,
        )
        self.columns.append(column)
        self._values.append(value)

    def add_localized(
        self, name: str, text: Callable[[_Record], LocalizedText | None], of: type | None = None
    ) -> None:
        """Add a column for each language; a text that is not translated is empty there."""
        for language in self.edition.site.languages:

            def value(record: _Record, tag: str = language.tag) -> Value:
                found = text(record)
                return found.texts.get(tag) if found else None

            in_language = self.edition.words.language_name(language.tag)
            self.add(
                f"{name}_{language.tag}",
                value,
                title=f"{self.edition.words(f'columns.{name}')} ({in_language})",
                description=f"{_description(of or self.kind, name)} ({language.tag})",
            )

    def add_addresses(self, path: Callable[[_Record], str]) -> None:
        """Add the address of the record's page in each language."""
        for language in self.edition.site.languages:

            def value(record: _Record, tag: str = language.tag) -> Value:
                (found,) = (one for one in self.edition.site.languages if one.tag == tag)
                return self.edition.href(path(record), language=found)

            in_language = self.edition.words.language_name(language.tag)
            self.add(
                f"url_{language.tag}",
                value,
                title=f"{self.edition.words('columns.url')} ({in_language})",
                description=f"Its page on this site ({language.tag})",
                format="uri",
            )

    def rows(self, records: Iterator[_Record]) -> tuple[tuple[Value, ...], ...]:
        return tuple(tuple(value(record) for value in self._values) for record in records)


def _partners(edition: Edition) -> DataSet:
    table = _Table(edition, Partner)
    _add_id(table)
    table.add_localized("name", lambda one: one.name)
    table.add("own_name", lambda one: one.own_name.text if one.own_name else None)
    table.add(
        "own_name_language",
        lambda one: one.own_name.language if one.own_name else None,
        description="Language tag (BCP 47) of the name in the organisation's own language",
    )
    _add_choice(table, "kind", lambda one: one.kind, required=True)
    table.add("country", lambda one: one.country, pattern="[A-Z]{2}")
    table.add_localized("city", lambda one: one.city)
    _add_coordinates(table, lambda one: one.coordinates)
    table.add("website", lambda one: one.website, format="uri")
    table.add("ror", lambda one: one.identifiers.ror, of=Identifiers)
    table.add("wikidata", lambda one: one.identifiers.wikidata, of=Identifiers)
    _add_date(table, "since", lambda one: one.since)
    _add_lists(table, "cooperation", "departments", "objectives")
    table.add_localized("summary", lambda one: one.summary)
    _add_lists(table, "sources")
    _add_date(table, "checked", lambda one: one.checked)
    table.add_addresses(lambda one: one.path)
    return DataSet(
        name="partners",
        title=edition.words("data.partners"),
        columns=tuple(table.columns),
        rows=table.rows(iter(edition.site.partners)),
        key="id",
    )


def _agreements(edition: Edition) -> DataSet:
    table = _Table(edition, Agreement)
    _add_choice(table, "kind", lambda one: one.kind, required=True)
    _add_date(table, "signed", lambda one: one.signed)
    _add_date(table, "valid_until", lambda one: one.valid_until)
    table.add("open_ended", lambda one: one.open_ended, type_="boolean")
    _add_choice(table, "renewal", lambda one: one.renewal)
    partner = Column(
        name="partner",
        title=edition.words("columns.partner"),
        type="string",
        description="Id of the partner",
        required=True,
    )
    rows = (
        (partner.id, *row)
        for partner in edition.site.partners
        for row in table.rows(iter(partner.agreements))
    )
    return DataSet(
        name="agreements",
        title=edition.words("data.agreements"),
        columns=(partner, *table.columns),
        rows=tuple(rows),
        refers=(("partner", "partners", "id"),),
    )


def _events(edition: Edition) -> DataSet:
    table = _Table(edition, Event)
    _add_id(table)
    _add_choice(table, "kind", lambda one: one.kind, required=True)
    table.add_localized("title", lambda one: one.title)
    _add_date(table, "start", lambda one: one.start, required=True)
    _add_date(table, "end", lambda one: one.end)
    for name in ("starts_at", "ends_at"):
        table.add(name, _field(name), pattern="[0-2][0-9]:[0-5][0-9]")
    _add_choice(table, "status", lambda one: one.status, required=True)
    _add_choice(table, "mode", lambda one: one.mode)
    table.add(
        "country",
        lambda one: one.place.country if one.place else None,
        of=Place,
        pattern="[A-Z]{2}",
    )
    table.add_localized("city", lambda one: one.place.city if one.place else None, of=Place)
    table.add_localized("venue", lambda one: one.place.venue if one.place else None, of=Place)
    _add_lists(table, "partners", "departments", "objectives")
    table.add_localized("summary", lambda one: one.summary)
    _add_lists(table, "sources")
    _add_date(table, "checked", lambda one: one.checked)
    table.add_addresses(lambda one: one.path)
    return DataSet(
        name="events",
        title=edition.words("data.events"),
        columns=tuple(table.columns),
        rows=table.rows(iter(edition.site.events)),
        key="id",
    )


def _add_id(table: "_Table[Any]") -> None:
    table.add("id", lambda one: one.id, required=True, unique=True)


def _add_date(
    table: "_Table[Any]", name: str, date: Callable[[Any], object], *, required: bool = False
) -> None:
    """Add a date as precise as it is known, so not of Frictionless' type `date`."""

    def value(record: object) -> Value:
        known = date(record)
        return str(known) if known else None

    pattern = r"\d{4}(-\d{2}(-\d{2})?)?"
    table.add(name, value, pattern=pattern, required=required)


def _add_choice(
    table: "_Table[Any]", name: str, value: Callable[[Any], Value], *, required: bool = False
) -> None:
    kind = get_type_hints(table.kind)[name]
    choices = tuple(
        choice
        for part in (kind, *get_args(kind))
        for choice in get_args(part)
        if isinstance(choice, str)
    )
    table.add(name, value, choices=tuple(dict.fromkeys(choices)), required=required)


def _add_coordinates(
    table: "_Table[Any]", coordinates: Callable[[Any], tuple[float, float] | None]
) -> None:
    for index, name in enumerate(("latitude", "longitude")):

        def value(record: object, index: int = index) -> Value:
            found = coordinates(record)
            return found[index] if found else None

        table.add(name, value, field="coordinates", type_="number")


def _add_lists(table: "_Table[Any]", *names: str) -> None:
    for name in names:

        def value(record: object, name: str = name) -> Value:
            return SEPARATOR.join(getattr(record, name)) or None

        table.add(name, value)


def _field(name: str) -> Callable[[Any], Value]:
    def value(record: object) -> Value:
        found: Value = getattr(record, name)
        return found

    return value


def _description(kind: type, field: str) -> str:
    """Give the description the model's field carries."""
    annotation = get_type_hints(kind, include_extras=True)[field]
    # A field of a type with limits of its own has the type's FieldInfo too, without a description.
    return next(
        part.description
        for part in annotation.__metadata__
        if isinstance(part, FieldInfo) and part.description
    )
