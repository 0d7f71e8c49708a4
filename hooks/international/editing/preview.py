"""The live preview while a file holds a mistake: the last good site, the mistakes over it."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from ..reading import Problem, ProblemsFoundError, read_project
from ..reading.words import read_command_line_words
from ..rendering import Renderer
from ..views.problem_overlay import ProblemNote, ProblemOverlay
from .command_line import languages
from .corrections import Sources
from .report_formats import Finding

_BEGIN, _END = "<!--problems-->", "<!--/problems-->"
_OVERLAY = re.compile(f"{_BEGIN}.*?{_END}", re.DOTALL)
_BODY = re.compile(r"<body\b[^>]*>")
_LANGUAGE = re.compile(r'<html[^>]*?\blang="?([a-z]+)')


def previewed(build: Callable[[], None], root: Path, site: Path) -> Callable[[], None]:
    """Make a rebuild that ends well where mistakes in files are all that stopped it.

    The host then reloads the browser, which shows the mistakes; the next good build writes every
    page anew. Anything else that stops a build is raised as before.
    """

    def rebuild() -> None:
        try:
            build()
        except SystemExit:
            try:
                read_project(root)
            except ProblemsFoundError as error:
                show_problems(root, site, error.problems)
            else:
                raise

    return rebuild


def show_problems(root: Path, site: Path, problems: tuple[Problem, ...]) -> None:
    """Lay the mistakes over each page of a site, in the page's language if we speak it."""
    render, sources = Renderer(), Sources(root)

    @cache
    def overlay(language: str) -> str:
        return f"{_BEGIN}{render(_overlay(sources, problems, language))}{_END}"

    for path in site.rglob("*.html"):
        html = _OVERLAY.sub("", path.read_text("utf-8"))
        found = _LANGUAGE.search(html)
        language = found[1] if found and found[1] in languages() else "en"
        body = _BODY.search(html)
        at = body.end() if body else 0
        path.write_text(html[:at] + overlay(language) + html[at:], "utf-8")


def _overlay(sources: Sources, problems: tuple[Problem, ...], language: str) -> ProblemOverlay:
    words = read_command_line_words(language)
    notes = []
    for problem in problems:
        finding = Finding(problem, sources.correction(problem), language)
        lines = sources.lines(problem.file)
        notes.append(
            ProblemNote(
                place=f"{problem.file}:{problem.line}:{problem.column}",
                message=finding.message,
                line="".join(lines[problem.line - 1 : problem.line]),
                corrected=finding.correction.corrected if finding.correction else None,
                corrected_label=words["correct_line"],
            )
        )
    own = words["preview"]
    return ProblemOverlay(language, own["title"], own["text"], own["close"], tuple(notes))
