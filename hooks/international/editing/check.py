"""`international check`: every mistake and every doubt, with its cure."""

import os
import sys
from argparse import ArgumentParser

from ..reading import Problem, ProblemsFoundError, read_project_files, read_today
from ..reading.words import Words
from .command_line import DONE, WRONG, Call, option
from .corrections import Sources
from .report_formats import FORMATS, Finding
from .warnings import find_warnings


def add_options(parser: ArgumentParser, words: Words) -> None:
    """Add what `check` can be told."""
    option(parser, words, "--format", choices=FORMATS, default="text")


def run(call: Call) -> int:
    """Print what was found in the wanted format; `--quiet` leaves the warnings out.

    Exits with 1 if there is an error, with 0 if there are none or only warnings.
    """
    problems = find_problems(call)
    sources = Sources(call.root)
    findings = [
        Finding(problem, sources.correction(problem), call.language)
        for problem in problems
        if not (call.quiet and problem.severity == "warning")
    ]
    text = FORMATS[call.options.format](findings, call.words, colour=_colours())
    if text and not (call.quiet and not findings and call.options.format == "text"):
        print(text)
    return WRONG if any(problem.severity == "error" for problem in problems) else DONE


def find_problems(call: Call) -> tuple[Problem, ...]:
    """Read the project and find every Problem, errors and warnings, in the order of places."""
    try:
        files = read_project_files(call.root)
    except ProblemsFoundError as error:
        return error.problems
    institution = files.settings.institution
    if institution is None:
        return files.problems
    warnings = find_warnings(call.root, files, read_today(institution.time_zone))
    return ProblemsFoundError([*files.problems, *warnings]).problems


def _colours() -> bool:
    """Colour only a terminal's text, and not where NO_COLOR asks for none (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
