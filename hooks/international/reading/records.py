"""partners.yaml and events.yaml: lists of records."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Generic, TypeVar

from .checked import checked
from .text_file import Report, read_text
from .yaml_document import Document, Location, parse_yaml

_Record = TypeVar("_Record")


class RecordFile(Generic[_Record]):
    """One file of records: those without a mistake, and the data of all of them."""

    def __init__(
        self, document: Document, found: tuple[_Record | None, ...], *, is_whole: bool = True
    ) -> None:
        """Keep the document, to place Problems that only show among all records.

        Not whole is a file that could not be read, so that nothing can be said to be missing in it.
        """
        self.document = document
        self.is_whole = is_whole
        self._found = found

    @property
    def records(self) -> tuple[_Record, ...]:
        """The records without a mistake."""
        return tuple(record for record in self._found if record is not None)

    def located(self) -> Iterator[tuple[Location, _Record]]:
        """Go through the records without a mistake, each with its location in the document."""
        for index, record in enumerate(self._found):
            if record is not None:
                yield (index,), record

    def each(self) -> Iterator[tuple[Location, dict[str, Any]]]:
        """Go through the data of every record that is at least a mapping, with its location."""
        for index, data in enumerate(self.document.data):
            if isinstance(data, dict):
                yield (index,), data

    def ids(self) -> frozenset[str]:
        """Give the ids of all records, those with mistakes elsewhere included."""
        return frozenset(data["id"] for _, data in self.each() if isinstance(data.get("id"), str))


def read_records(
    root: Path, name: str, kind: type[_Record], languages: tuple[str, ...], report: Report
) -> RecordFile[_Record]:
    """Read a file of records, reporting the mistakes of each."""
    nothing = RecordFile[_Record](Document(name, []), (), is_whole=False)
    text = read_text(root / name, name, report)
    document = parse_yaml(text, name, report) if text is not None else None
    if document is None:
        return nothing
    if not isinstance(document.data, list):
        code = "empty-file" if document.data is None else "wrong-type"
        report(document.problem(code, (), allowed=("list",)))
        return nothing
    indexes = range(len(document.data))
    return RecordFile(
        document, tuple(checked(kind, document, (at,), languages, report) for at in indexes)
    )
