"""The fields of records as editors meet them: described in their language, with choices."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from ..model.field_types import Coordinates
from ..model.language import LocalizedText, OwnName
from ..model.partial_date import PartialDate
from ..reading import ProjectFiles
from ..reading.words import REFERENCE, read_field_words

IDS = ("partners", "departments", "department", "objectives")
"""Fields that hold ids of other records, by the name of what they point at."""
_LABELS = {
    ("Partner", "kind"): "partner_kind",
    ("Partner", "cooperation"): "cooperation",
    ("Agreement", "kind"): "agreement_kind",
    ("Agreement", "renewal"): "renewal",
    ("Event", "kind"): "event_kind",
    ("Event", "mode"): "event_mode",
    ("Event", "status"): "event_status",
    ("FrontMatter", "kind"): "department_kind",
}
"""Where the site's own words name the values of a field."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record, told from the model."""

    record: type
    name: str
    type: Any
    """What one value is, without `None` and without the tuple around several."""
    many: bool
    required: bool
    english: str
    example: Any

    def description(self, language: str) -> str:
        """Say what the field holds, in a language of the command line."""
        if language == REFERENCE:
            return self.english
        text: str = read_field_words_once(language)[self.record.__name__][self.name]
        return text

    @property
    def values(self) -> tuple[str, ...]:
        """The values the model lists, if it does."""
        return get_args(self.type) if get_origin(self.type) is Literal else ()


read_field_words_once = cache(read_field_words)


@cache
def fields_of(record: type) -> tuple[Field, ...]:
    """Give the fields of a record's class, in the model's order."""
    return tuple(_fields(record))


def _fields(record: type) -> Iterator[Field]:
    hints = get_type_hints(record, include_extras=True)
    for field in fields(record):
        bare, *extras = get_args(hints[field.name])
        about = next(extra for extra in extras if getattr(extra, "description", None))
        checks = tuple(extra for extra in extras if extra is not about)
        whole = Annotated[bare, *checks] if checks else bare
        kind = next((part for part in get_args(bare) if NoneType in get_args(bare)), whole)
        many = get_origin(kind) is tuple and kind != Coordinates
        yield Field(
            record,
            field.name,
            get_args(kind)[0] if many else kind,
            many,
            field.default is MISSING,
            about.description,
            (about.examples or [None])[0],
        )


def labels(field: Field, files: ProjectFiles, language: str) -> Mapping[str, str]:
    """Name a field's values as the site does in a language; a value without a name names itself."""
    section = _LABELS.get((field.record.__name__, field.name), "")
    words = files.words.get(language, {}).get(section, {})
    found = {}
    for value in field.values:
        label = words.get(value, value)
        found[value] = label["name"] if isinstance(label, dict) else label
    return found


def known_ids(name: str, files: ProjectFiles, language: str) -> Mapping[str, str]:
    """Give the ids that a field of this name may hold, in order, each with what it is called."""
    records: Any = {
        "partners": files.partners.records,
        "departments": files.pages.departments,
        "department": files.pages.departments,
        "objectives": files.pages.objectives,
    }[name]
    default = files.language_tags[0]
    names = {record.id: (record.name if name == "partners" else record.title) for record in records}
    return {id_: names[id_].in_language(language, default)[0] for id_ in sorted(names)}


def is_record(kind: Any) -> bool:  # noqa: ANN401  any type of a field
    """Tell a type that is a record of its own, such as Agreement, from a simple value."""
    return is_dataclass(kind) and kind not in (LocalizedText, OwnName, PartialDate)
