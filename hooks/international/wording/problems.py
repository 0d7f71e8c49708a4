"""Problems in the words of an editor's language."""

from collections.abc import Iterable
from functools import cache

from ..reading.problem import Problem
from ..reading.words import Words, read_problem_words

_SHOWN_AT_MOST = 12
_WORDS = {"error": "problems", "warning": "warnings"}


@cache
def _words(language: str) -> Words:
    return read_problem_words(language)


def describe(problem: Problem, language: str = "en") -> str:
    """Tell a Problem in one line: place, code and message."""
    where = f"{problem.file}:{problem.line}:{problem.column}"
    return f"{where}: {problem.code}: {message(problem, language)}"


def message(problem: Problem, language: str = "en") -> str:
    """Tell what was found, what is allowed and the nearest of it."""
    words = _words(language)
    found = problem.found
    if problem.code == "broken-yaml":
        found = words["yaml"].get(found, found)
    about = {"found": found, "field": problem.field}
    text = words[_WORDS[problem.severity]][problem.code]
    if not problem.field:
        text = text.replace("“{field}”", words["entry"])
    parts = [text.format(**about)]
    allowed = [words["allowed"].get(value, value) for value in problem.allowed]
    if allowed:
        more = len(allowed) - _SHOWN_AT_MOST
        listed = ", ".join(allowed[:_SHOWN_AT_MOST]) + (
            words["more"].format(count=more) if more > 0 else ""
        )
        parts.append(words["allowed_here"].format(allowed=listed))
    if problem.nearest:
        parts.append(words["nearest"].format(nearest=problem.nearest))
    return " ".join(parts)


def report_text(problems: Iterable[Problem], language: str = "en") -> str:
    """Tell all Problems, one a line, and how many there are."""
    lines = [describe(problem, language) for problem in problems]
    forms = _words(language)["count"]
    total = forms["one" if len(lines) == 1 else "other"].format(count=len(lines))
    return "\n".join([*lines, total])
