"""Problems as text for people, JSON for programs, and annotations for reviews."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from ..reading import Problem
from ..reading.words import Words
from ..wording import message
from .corrections import Correction

_COLOURS = {"error": "\x1b[31m", "warning": "\x1b[33m"}
_PLAIN = "\x1b[0m"


@dataclass(frozen=True, slots=True)
class Finding:
    """A Problem, its correction if there is one, and the language to tell it in."""

    problem: Problem
    correction: Correction | None
    language: str

    @property
    def message(self) -> str:
        """What is wrong, in the editor's language."""
        return message(self.problem, self.language)

    @property
    def end_column(self) -> int:
        """The column after what was found (from 1)."""
        length = self.correction.length if self.correction else len(self.problem.found)
        return self.start_column + max(length, 1)

    @property
    def start_column(self) -> int:
        """The column of what was found (from 1)."""
        return self.correction.column if self.correction else self.problem.column


def _text(findings: Sequence[Finding], words: Words, *, colour: bool) -> str:
    parts = [line for finding in findings for line in _text_lines(finding, words, colour=colour)]
    for severity in ("error", "warning"):
        number = sum(finding.problem.severity == severity for finding in findings)
        if number:
            forms = words["found"][severity]
            parts.append(forms["one" if number == 1 else "other"].format(count=number))
    return "\n".join(parts) if findings else words["found"]["nothing"]


def _text_lines(finding: Finding, words: Words, *, colour: bool) -> list[str]:
    problem = finding.problem
    severity = words["severity"][problem.severity]
    if colour:
        severity = f"{_COLOURS[problem.severity]}{severity}{_PLAIN}"
    where = f"{problem.file}:{problem.line}:{problem.column}"
    lines = [f"{where}: {severity}: {problem.code}: {finding.message}"]
    if finding.correction:
        lines += [f"  {words['correct_line']}", finding.correction.corrected]
    return lines


def _json(findings: Sequence[Finding], words: Words, *, colour: bool) -> str:  # noqa: ARG001
    problems = [
        {
            "code": finding.problem.code,
            "severity": finding.problem.severity,
            "file": finding.problem.file,
            "line": finding.problem.line,
            "column": finding.problem.column,
            "field": finding.problem.field,
            "found": finding.problem.found,
            "allowed": list(finding.problem.allowed),
            "nearest": finding.problem.nearest,
            "message": finding.message,
            "corrected_line": finding.correction.corrected if finding.correction else None,
        }
        for finding in findings
    ]
    return json.dumps({"problems": problems}, ensure_ascii=False, indent=2)


def _github(findings: Sequence[Finding], words: Words, *, colour: bool) -> str:  # noqa: ARG001
    """Write workflow commands; `%`, line ends and, in properties, `:` and `,` are escaped."""
    lines = []
    for finding in findings:
        problem = finding.problem
        text = finding.message
        if finding.correction:
            text += f"\n{words['correct_line']}\n{finding.correction.corrected}"
        about = {
            "file": problem.file,
            "line": problem.line,
            "col": finding.start_column,
            "endColumn": finding.end_column,
            "title": problem.code,
        }
        listed = ",".join(f"{name}={_escaped(str(value), ':,')}" for name, value in about.items())
        lines.append(f"::{problem.severity} {listed}::{_escaped(text)}")
    return "\n".join(lines)


def _escaped(text: str, more: str = "") -> str:
    for sign in "%\r\n" + more:
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text


def _sarif(findings: Sequence[Finding], words: Words, *, colour: bool) -> str:  # noqa: ARG001
    """Write a log of SARIF 2.1.0 (OASIS), columns counted in Unicode code points."""
    codes = sorted({finding.problem.code for finding in findings})
    rules = [{"id": code, "shortDescription": {"text": code}} for code in codes]
    run = {
        "tool": {"driver": {"name": "international", "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": [_sarif_result(finding, codes) for finding in findings],
    }
    return json.dumps({"version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _sarif_result(finding: Finding, codes: Sequence[str]) -> Mapping[str, Any]:
    problem, correction = finding.problem, finding.correction
    region = {
        "startLine": problem.line,
        "startColumn": finding.start_column,
        "endColumn": finding.end_column,
    }
    file = {"uri": problem.file, "uriBaseId": "%SRCROOT%"}
    result: dict[str, Any] = {
        "ruleId": problem.code,
        "ruleIndex": codes.index(problem.code),
        "level": problem.severity,
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": {"artifactLocation": file, "region": region}}],
    }
    if correction:
        change = {"deletedRegion": region, "insertedContent": {"text": correction.replacement}}
        result["fixes"] = [
            {"artifactChanges": [{"artifactLocation": file, "replacements": [change]}]}
        ]
    return result


def _gitlab(findings: Sequence[Finding], words: Words, *, colour: bool) -> str:  # noqa: ARG001
    """Write a report of GitLab's Code Quality; a fingerprint stays as long as the Problem does."""
    found = [
        {
            "description": finding.message,
            "check_name": finding.problem.code,
            "severity": {"error": "major", "warning": "info"}[finding.problem.severity],
            "fingerprint": sha256(repr(finding.problem).encode()).hexdigest(),
            "location": {"path": finding.problem.file, "lines": {"begin": finding.problem.line}},
        }
        for finding in findings
    ]
    return json.dumps(found, ensure_ascii=False, indent=2)


FORMATS: Mapping[str, Callable[..., str]] = {
    "text": _text,
    "json": _json,
    "github": _github,
    "sarif": _sarif,
    "gitlab": _gitlab,
}
"""What writes each format."""
