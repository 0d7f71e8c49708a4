"""What tests of the editors' tools share: a small project, the command line on it, its day."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from international.editing.command_line import main
from small_project import write_project

TODAY = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Outcome(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write a small project without a mistake; give its folder."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(TODAY.timestamp())))
    monkeypatch.setenv("LC_ALL", "C")
    return write_project(tmp_path)


@pytest.fixture
def run(root: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs `international` with its arguments on the small project."""

    def call(*arguments: str) -> Outcome:
        try:
            code = main([*arguments, "--root", str(root)])
        except SystemExit as exit_:
            code = int(exit_.code or 0)
        shown = capsys.readouterr()
        return Outcome(code, shown.out, shown.err)

    return call
