"""`international status`: what needs attention, for a terminal, a summary or a program."""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from importlib import import_module
from itertools import groupby
from pathlib import Path

from ..reading import ProjectFiles, read_project_files, read_today
from ..reading.words import Words
from .attention import Finding, find_attention
from .command_line import DONE, MISTYPED, Call, option
from .translations import FILE, fingerprints_text, read_fingerprints, translations


def add_options(parser: ArgumentParser, words: Words) -> None:
    """Add what `status` can be told."""
    option(parser, words, "--format", choices=FORMATS, default="text")
    option(parser, words, "--confirm", metavar="ID", nargs="+", default=())
    option(parser, words, "--calendar", metavar="FILE", type=Path)


def run(call: Call) -> int:
    """Print the findings, or write the calendar of renewals, or confirm translations.

    An ID to confirm is that of a record or page as the findings name it.
    """
    files = read_project_files(call.root)
    site = files.project().site
    if call.options.confirm:
        return _confirm(call, files, tuple(call.options.confirm))
    today = read_today(site.institution.time_zone)
    if call.options.calendar:
        calendar = import_module(f"{__package__}.renewal_calendar")
        text = calendar.renewal_calendar(site, call.language, call.words["status"], today)
        call.options.calendar.write_bytes(text)
        call.tell(call.words["schema"]["written"].format(file=call.options.calendar))
        return DONE
    findings = find_attention(call.root, files, today)
    print(FORMATS[call.options.format](findings, call.words["status"]))
    return DONE


def _confirm(call: Call, files: ProjectFiles, units: tuple[str, ...]) -> int:
    """Keep today's fingerprints of the named units: their translations are right as they stand."""
    found = list(translations(call.root, files))
    unknown = set(units) - {translation.unit for translation in found}
    for unit in sorted(unknown):
        print(call.words["status"]["unknown"].format(id=unit), file=sys.stderr)
    if unknown:
        return MISTYPED
    text = fingerprints_text(iter(found), read_fingerprints(call.root), units)
    (call.root / FILE).write_text(text, "utf-8")
    return DONE


def _groups(findings: Sequence[Finding]) -> Iterator[tuple[str, list[Finding]]]:
    for kind, group in groupby(findings, key=lambda finding: finding.kind):
        yield kind, list(group)


def _text(findings: Sequence[Finding], words: Words) -> str:
    lines = [] if findings else [words["nothing"]]
    for kind, group in _groups(findings):
        subject = max(len(finding.subject) for finding in group)
        detail = max(len(finding.detail) for finding in group)
        lines += [""] if lines else []
        lines.append(f"{words['kinds'][kind]} ({len(group)})")
        for finding in group:
            row = f"  {finding.subject:{subject}}  {finding.detail:{detail}}  "
            lines.append(f"{row}{finding.file}:{finding.line}")
    return "\n".join(lines)


def _markdown(findings: Sequence[Finding], words: Words) -> str:
    lines = [f"## {words['title']}", ""]
    lines += [] if findings else [words["nothing"]]
    for kind, group in _groups(findings):
        lines += [f"<details><summary>{words['kinds'][kind]} ({len(group)})</summary>", ""]
        lines += [_row(words["record"], words["detail"], words["place"]), "|---|---|---|"]
        lines += [
            _row(finding.subject, finding.detail, f"{finding.file}:{finding.line}")
            for finding in group
        ]
        lines += ["", "</details>", ""]
    return "\n".join(lines).rstrip()


def _row(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"


def _json(findings: Sequence[Finding], words: Words) -> str:  # noqa: ARG001  programs need no words
    rows = [asdict(finding) for finding in findings]
    return json.dumps({"findings": rows}, ensure_ascii=False, indent=2)


FORMATS: Mapping[str, Callable[[Sequence[Finding], Words], str]] = {
    "text": _text,
    "markdown": _markdown,
    "json": _json,
}
"""What writes each format."""
