"""Each bad input gives its exact report."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from case_files import CASES, changed_project

from international.publishing import publication_problems
from international.reading import Problem, ProblemsFoundError, read_project
from international.wording import describe
from projects import copied_project

TODAY = date(2026, 11, 22)


def _problems(case: dict[str, Any], folder: Path) -> tuple[Problem, ...]:
    try:
        project = read_project(changed_project(case, folder))
    except ProblemsFoundError as error:
        return error.problems
    return tuple(publication_problems(project, TODAY))


def test_the_unchanged_project_has_no_problem(tmp_path: Path) -> None:
    """What the cases change is right before."""
    assert read_project(copied_project("valid", tmp_path)).site.partners


@pytest.mark.parametrize("name", CASES)
def test_report(name: str, tmp_path: Path) -> None:
    """The report is the case's, letter for letter, each Problem once and in order."""
    case = CASES[name]
    problems = _problems(case, tmp_path)[: case.get("first_lines")]
    assert "".join(f"{describe(problem)}\n" for problem in problems) == case["report"]


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if "uzbek" in case])
def test_report_in_uzbek(name: str, tmp_path: Path) -> None:
    """The same report is there in Uzbek."""
    problems = _problems(CASES[name], tmp_path)
    assert "".join(f"{describe(problem, 'uz')}\n" for problem in problems) == CASES[name]["uzbek"]
