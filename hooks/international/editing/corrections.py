"""The line as it should be, for an editor to paste over the one that holds a mistake."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..reading import Problem


@dataclass(frozen=True, slots=True)
class Correction:
    """What a line says from `column` (from 1) on for `length` signs, and what it should say."""

    line: str
    column: int
    length: int
    replacement: str

    @property
    def corrected(self) -> str:
        """The whole line, put right."""
        start = self.column - 1
        return self.line[:start] + self.replacement + self.line[start + self.length :]


class Sources:
    """The project's files by the name that Problems call them."""

    def __init__(self, root: Path) -> None:
        """Take the project's folder."""
        self._root = root
        self.lines = cache(self._lines)

    def _lines(self, name: str) -> list[str]:
        path = self._root / name
        text = path.read_text("utf-8-sig", "replace") if path.is_file() else ""
        return [line.rstrip("\r") for line in text.split("\n")]

    def correction(self, problem: Problem) -> Correction | None:
        """Give the correction of a Problem's line, or None where it is for the editor to find."""
        lines = self.lines(problem.file)
        line = "".join(lines[problem.line - 1 : problem.line])
        if problem.code == "tab":
            return Correction(line, problem.column, 1, "  ")
        start = line.find(problem.found, problem.column - 1) if problem.found else -1
        if problem.nearest is None or start < 0:
            return None
        return Correction(line, start + 1, len(problem.found), problem.nearest)
