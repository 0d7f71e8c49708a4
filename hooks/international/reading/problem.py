"""What is wrong in a file, told so that an editor can mend it."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

Severity = Literal["error", "warning"]
"""An error keeps the site from being built; a warning asks an editor to look."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One mistake: a stable code, the place, and what its words need.

    `line` and `column` count from 1. `field` is the field it is about, `found` what stands there,
    `allowed` what may stand there, `nearest` the allowed value most like the found one.
    """

    code: str
    file: str
    line: int = 1
    column: int = 1
    field: str = ""
    found: str = ""
    allowed: tuple[str, ...] = ()
    nearest: str | None = None
    severity: Severity = "error"

    @property
    def place(self) -> tuple[str, int, int, str, str, str]:
        """The order Problems are reported in."""
        return (self.file, self.line, self.column, self.code, self.field, self.found)


class ProblemsFoundError(Exception):
    """The files hold mistakes; `problems` has them all, in the order of their places."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems, each once."""
        self.problems = tuple(sorted(set(problems), key=lambda problem: problem.place))
        super().__init__(f"{len(self.problems)} problems")


def nearest(found: str, allowed: Iterable[str]) -> str | None:
    """Give the allowed value most like the found one, or None where none is."""
    by_lower = {value.lower(): value for value in allowed}
    close = get_close_matches(found.lower().strip(), by_lower, n=1, cutoff=0.6)
    return by_lower[close[0]] if close else None
