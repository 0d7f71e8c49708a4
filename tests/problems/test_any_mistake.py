"""No file, however wrong, makes the reader fail with anything but Problems."""

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from international.reading import Problem, ProblemsFoundError, read_project
from international.wording import describe
from projects import UNIVERSITIES, copied_project

FILES = ("mkdocs.yml", "partners.yaml", "events.yaml", "content/uz/wording.yaml")
WRONG: tuple[Any, ...] = ("", "text", [], ["text"], {}, {"text": "text"})
OWN_WORDS = {
    "draft": "Qoralama",
    "countries": {"count": {"other": "{count} ta"}, "regions": "Mintaqalar"},
    "dates": {"year": "y", "years": ["y–", "y"]},
    "country_names": {"US": "AQSH"},
    "alphabet": "a b",
}


def _wrongly(value: object) -> Iterator[Any]:
    """Make every value of a document, one at a time, each wrong thing; leave it out; double it."""
    yield from copy.deepcopy(WRONG)
    if isinstance(value, dict):
        for key, inner in value.items():
            yield {other: value[other] for other in value if other != key}
            yield {**value, f"{key}x": inner}
            yield from ({**value, key: wrong} for wrong in _wrongly(inner))
    elif isinstance(value, list):
        yield [*value, *value]
        for index, inner in enumerate(value):
            yield from ([*value[:index], wrong, *value[index + 1 :]] for wrong in _wrongly(inner))


@pytest.mark.parametrize("name", FILES)
def test_wrong_values_are_told(tmp_path: Path, name: str) -> None:
    """Whatever stands where, the reader gives a project or Problems that can be told."""
    project = copied_project("valid", tmp_path)
    source = UNIVERSITIES / "valid" / name
    right = yaml.safe_load(source.read_text("utf-8")) if source.exists() else OWN_WORDS
    told = 0
    for wrong in _wrongly(right):
        text = yaml.safe_dump(wrong, allow_unicode=True, sort_keys=False)
        (project / name).write_text(text, "utf-8")
        problems: tuple[Problem, ...] = ()
        try:
            read_project(project)
        except ProblemsFoundError as error:
            problems = error.problems
        assert all(describe(problem, "uz") for problem in problems)
        told += bool(problems)
    assert told
