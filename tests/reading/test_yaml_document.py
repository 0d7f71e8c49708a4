"""YAML is read as it was typed, and everything keeps its place."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from international.reading.problem import Problem
from international.reading.yaml_document import Document, parse_yaml


def _read(text: str) -> Document:
    document = parse_yaml(text, "x.yaml", _refuse)
    assert document
    return document


def _refuse(problem: object) -> None:
    raise AssertionError(problem)


@pytest.mark.parametrize(
    "typed",
    [
        "NO",
        "yes",
        "12:30",
        "2024",
        "2024-09-15",
        "0140100",
        "1e3",
        "~",
        "null",
        "3.10",
        "0x1F",
        "=",
    ],
)
def test_scalars_stay_text(typed: str) -> None:
    """Norway stays NO, half past twelve 12:30, and a postal code keeps its zero."""
    assert _read(f"value: {typed}\n").data == {"value": typed}


def test_values_and_keys_know_their_place() -> None:
    """Lines and columns count from 1, and lead to what an editor sees."""
    text = "- id: a\n  name:\n    en: Ärzte\n    uz: Shifokorlar\n- id: b\n"
    document = _read(text)
    assert document.values[0, "name", "uz"] == (4, 9)
    assert document.keys[0, "name", "uz"] == (4, 5)
    assert document.values[1, "id"] == (5, 7)
    assert document.at((0, "name", "en")) == "Ärzte"


def test_a_place_that_is_not_there_is_the_nearest_above() -> None:
    """What is missing is told at the thing it is missing in."""
    problem = _read("a:\n  b: 1\n").problem("missing-field", ("a", "c", "d"))
    assert (problem.line, problem.column) == (2, 3)


TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
DATA = st.recursive(
    TEXT, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4)
)


@given(DATA)
def test_what_another_writer_wrote_is_read(data: object) -> None:
    """Any nest of mappings, lists and texts that PyYAML writes comes back the same."""
    text = yaml.safe_dump(data, allow_unicode=True, default_style='"')
    document = parse_yaml(text, "x.yaml", _refuse)
    assert document
    assert document.data == data


@given(st.text(max_size=40))
def test_any_text_is_read_or_told(text: str) -> None:
    """No text makes the reader fail."""
    problems: list[Problem] = []
    document = parse_yaml(text, "x.yaml", problems.append)
    assert document is not None or problems


def test_tags_may_pass() -> None:
    """In mkdocs.yml, whose tags are MkDocs' own, they are read as if they were not there."""
    document = parse_yaml("url: !ENV [A, b]\n", "mkdocs.yml", _refuse, tags=True)
    assert document
    assert document.data == {"url": ["A", "b"]}
