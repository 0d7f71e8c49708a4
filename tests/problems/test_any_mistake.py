"""No file, however wrong, makes the reader fail with anything but Problems."""

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from international.reading import ProblemsFoundError, read_project
from international.reading.problem import Problem
from international.reading.settings import read_settings
from international.reading.words import read_words
from international.wording import describe
from projects import copied_project

WRONG: tuple[Any, ...] = ("", "text", [], ["text"], {}, {"text": "text"})
WORDS = {
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


def _write(file: Path, data: object) -> None:
    file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")


def _can_be_told(problems: list[Problem]) -> bool:
    return all(describe(problem, language) for problem in problems for language in ("en", "uz"))


@pytest.mark.parametrize("name", ["partners.yaml", "events.yaml"])
def test_wrong_records(tmp_path: Path, name: str) -> None:
    """A file with every wrong version of a record gives Problems that can be told, for each."""
    file = copied_project("valid", tmp_path) / name
    wrong = list(_wrongly(yaml.safe_load(file.read_text("utf-8"))[0]))
    _write(file, wrong)
    with pytest.raises(ProblemsFoundError) as error:
        read_project(file.parent)
    assert _can_be_told(list(error.value.problems))
    assert len(error.value.problems) > len(wrong)


@pytest.mark.parametrize("name", ["partners.yaml", "events.yaml"])
@pytest.mark.parametrize("wrong", WRONG, ids=repr)
def test_wrong_files_of_records(tmp_path: Path, name: str, wrong: object) -> None:
    """Instead of a list of records any other thing gives Problems; an empty list gives none."""
    file = copied_project("valid", tmp_path) / name
    _write(file, wrong)
    if wrong == [] and name == "events.yaml":
        assert read_project(file.parent).site.events == ()
        return
    with pytest.raises(ProblemsFoundError) as error:
        read_project(file.parent)
    assert _can_be_told(list(error.value.problems))


def test_wrong_settings(tmp_path: Path) -> None:
    """Every wrong version of mkdocs.yml gives settings, or Problems that can be told."""
    file = copied_project("valid", tmp_path) / "mkdocs.yml"
    extra = yaml.safe_load(file.read_text("utf-8"))["extra"]
    for wrong in ({"extra": version} for version in _wrongly(extra)):
        _write(file, wrong)
        problems: list[Problem] = []
        settings = read_settings(file.parent, problems.append)
        assert settings or problems
        assert _can_be_told(problems)


def test_wrong_words(tmp_path: Path) -> None:
    """Every wrong version of a wording file gives words, or Problems that can be told."""
    file = tmp_path / "content/uz/wording.yaml"
    file.parent.mkdir(parents=True)
    for wrong in _wrongly(WORDS):
        _write(file, wrong)
        problems: list[Problem] = []
        words = read_words(tmp_path, "uz", problems.append)
        assert words or problems
        assert _can_be_told(problems)
