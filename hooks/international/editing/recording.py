"""Writing records: nothing is left in a file that `check` would find a mistake in."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..model.event import Event
from ..model.partner import Partner
from ..reading import ProblemsFoundError, read_project_files
from ..reading.project import EVENTS, PARTNERS

FILES: dict[type, str] = {Partner: PARTNERS, Event: EVENTS}
RECORDS: dict[str, type[Partner | Event]] = {"partner": Partner, "event": Event}
"""What the commands call the sorts of records."""


_MOST_ITEMS = 100


def write(root: Path, record: type, change: Callable[[str], str]) -> None:
    """Change the file of a sort of records, or leave it as it was if that would break it.

    Raises ProblemsFoundError with the mistakes the change would have made.
    """
    path = root / FILES[record]
    before = path.read_bytes()
    path.write_text(change(before.decode("utf-8-sig").replace("\r\n", "\n")), "utf-8", newline="\n")
    problems = read_project_files(root).problems
    if problems:
        path.write_bytes(before)
        raise ProblemsFoundError(problems)


def nested(values: dict[str, str]) -> dict[str, Any]:
    """Make data of dotted names: `name.en`, `agreements.0.kind`; numbers count items of a list."""
    data: dict[str, Any] = {}
    for name, text in values.items():
        *steps, last = name.split(".")
        at = data
        for step in steps:
            at = at.setdefault(step, {})
        at[last] = text
    return {name: _lists(value) for name, value in data.items()}


def _lists(value: Any) -> Any:  # noqa: ANN401  any data
    if not isinstance(value, dict):
        return value
    if value and all(name.isdigit() and int(name) < _MOST_ITEMS for name in value):
        return [_lists(value.get(str(at), {})) for at in range(max(map(int, value)) + 1)]
    return {name: _lists(inner) for name, inner in value.items()}
