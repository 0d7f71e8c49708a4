"""Files are UTF-8, with or without a byte order mark, with any line ends."""

from pathlib import Path

import pytest

from international.reading import read_project
from international.reading.problem import Problem
from international.reading.text_file import read_text
from projects import copied_project


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    """What Windows' editor puts in front is left out."""
    file = tmp_path / "x.yaml"
    file.write_bytes(b"\xef\xbb\xbfa: 1\n")
    assert read_text(file, "x.yaml", pytest.fail) == "a: 1\n"


@pytest.mark.parametrize(
    ("raw", "line", "column", "found"),
    [
        (b"a\nb\xe9", 2, 2, "0xE9"),
        (b"\xff\xfea\x00", 1, 1, "0xFF"),
        ("ʻʻ".encode() + b"\xc4", 1, 3, "0xC4"),
    ],
)
def test_where_it_is_not_utf_8(
    tmp_path: Path, raw: bytes, line: int, column: int, found: str
) -> None:
    """The place counts letters, not bytes."""
    file = tmp_path / "x.yaml"
    file.write_bytes(raw)
    problems: list[Problem] = []
    assert read_text(file, "x.yaml", problems.append) is None
    (problem,) = problems
    assert (problem.line, problem.column, problem.found) == (line, column, found)


def test_line_ends_of_windows(tmp_path: Path) -> None:
    """A project whose files all have them is read like any other."""
    project = copied_project("valid", tmp_path)
    before = read_project(project)
    for file in (*project.rglob("*.md"), *project.glob("*.y*ml")):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert read_project(project) == before
