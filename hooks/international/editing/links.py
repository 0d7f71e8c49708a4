"""`international links`: which web addresses in the records and pages no longer answer."""

import json
import re
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from ..reading import ProjectFiles, read_project_files, read_today
from ..reading.pages import CONTENT
from ..reading.words import Words
from .command_line import DONE, WRONG, Call, option
from .link_checker import Answer, check_links

_ADDRESS = re.compile(r"https?://[^\s<>\"')\]|]+")
_SENTENCE_ENDS = ".,;:!?"


@dataclass(frozen=True, slots=True)
class Finding:
    """An address that did not answer as it should, and every place that names it."""

    address: str
    result: str
    detail: str
    places: tuple[str, ...]


def add_options(parser: ArgumentParser, words: Words) -> None:
    """Add what `links` can be told."""
    option(parser, words, "--format", choices=FORMATS, default="text")
    option(parser, words, "--cache", type=Path, metavar="FILE", default=Path(".cache/links.json"))
    option(parser, words, "--pause", type=float, metavar="SECONDS", default=1.0)
    option(parser, words, "--timeout", type=float, metavar="SECONDS", default=20.0)


def run(call: Call) -> int:
    """Print addresses that are dead, that refuse programs, or that could not be reached.

    Exits with 1 only for dead ones: the others may be the network's fault, or meant.
    """
    files = read_project_files(call.root)
    today = read_today(files.project().site.institution.time_zone)
    places = addresses(call.root, files)
    answers = check_links(
        places,
        cache=call.root / call.options.cache,
        today=today,
        pause=call.options.pause,
        timeout=call.options.timeout,
        progress=_progress(call, len(places)),
    )
    findings = [
        Finding(address, answer.result, answer.detail, tuple(places[address]))
        for address, answer in sorted(answers.items(), key=_by_result)
        if answer.result != "ok"
    ]
    print(FORMATS[call.options.format](findings, call.words["links"]))
    return WRONG if any(finding.result == "dead" for finding in findings) else DONE


def addresses(root: Path, files: ProjectFiles) -> dict[str, list[str]]:
    """Give each address that a record or page names, with its places (`file:line`)."""
    found: dict[str, list[str]] = {}
    for place, text in _texts(root, files):
        for match in _ADDRESS.findall(text):
            address = match.rstrip(_SENTENCE_ENDS).split("#")[0]
            if place not in found.setdefault(address, []):
                found[address].append(place)
    return found


def _texts(root: Path, files: ProjectFiles) -> Iterator[tuple[str, str]]:
    for records in (files.partners, files.events):
        document = records.document
        for location, (line, _) in document.values.items():
            value = document.at(location)
            if isinstance(value, str):
                yield f"{document.file}:{line}", value
    for path in sorted((root / CONTENT).rglob("*.md")):
        for number, text in enumerate(path.read_text("utf-8").splitlines(), start=1):
            yield f"{path.relative_to(root).as_posix()}:{number}", text


def _by_result(item: tuple[str, Answer]) -> tuple[int, str]:
    return ("dead", "refused", "unreachable", "ok").index(item[1].result), item[0]


def _progress(call: Call, total: int) -> Callable[[int], None]:
    """Show how far it is on a terminal, and nowhere else."""

    def show(done: int) -> None:
        if sys.stderr.isatty() and not call.quiet:
            end = "\n" if done == total else ""
            print(f"\r{done}/{total}", end=end, file=sys.stderr, flush=True)

    return show


def _text(findings: list[Finding], words: Words) -> str:
    lines = [] if findings else [words["nothing"]]
    for finding in findings:
        lines.append(f"{words['results'][finding.result]}: {finding.address} ({finding.detail})")
        lines += [f"  {place}" for place in finding.places]
    return "\n".join(lines)


def _markdown(findings: list[Finding], words: Words) -> str:
    lines = [f"## {words['title']}", ""]
    lines += [] if findings else [words["nothing"]]
    last = ""
    for finding in findings:
        if finding.result != last:
            lines += ["", f"**{words['results'][finding.result]}**", ""]
            last = finding.result
        lines.append(f"- `{finding.address}` ({finding.detail}): {', '.join(finding.places)}")
    return "\n".join(lines)


def _json(findings: list[Finding], words: Words) -> str:  # noqa: ARG001  programs need no words
    return json.dumps(
        {"links": [asdict(finding) for finding in findings]}, ensure_ascii=False, indent=2
    )


FORMATS: Mapping[str, Callable[[list[Finding], Words], str]] = {
    "text": _text,
    "markdown": _markdown,
    "json": _json,
}
"""What writes each format."""
