"""`international tidy`: brings files into their one form and changes nothing that they say."""

from argparse import ArgumentParser
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from ..model.event import Event
from ..model.partner import Partner
from ..reading import ProblemsFoundError, ProjectFiles, read_project_files
from ..reading.pages import CONTENT
from ..reading.project import EVENTS, PARTNERS
from ..reading.words import Words
from .canonical import canonical_records
from .command_line import DONE, WRONG, Call, option
from .schema import schema_file
from .translations import FILE, fingerprints_text, read_fingerprints, translations
from .warnings.texts import page_with_right_apostrophes

FIRST_LINE = "# yaml-language-server: $schema={schema}"
_RECORDS: dict[str, tuple[type[Partner | Event], str]] = {
    PARTNERS: (Partner, "partners"),
    EVENTS: (Event, "events"),
}


def add_options(parser: ArgumentParser, words: Words) -> None:
    """Add what `tidy` can be told."""
    option(parser, words, "--check", action="store_true")


def run(call: Call) -> int:
    """Tidy every file; with `--check` write nothing, and exit with 1 if one is not in its form.

    Refuses everything as long as a file has a mistake.
    """
    files = read_project_files(call.root)
    if files.problems:
        raise ProblemsFoundError(files.problems)
    untidy = 0
    for path, text in chain(tidied(call.root, files), _fingerprints(call.root)):
        untidy += 1
        name = path.relative_to(call.root).as_posix()
        if call.options.check:
            call.tell(call.words["tidy"]["untidy"].format(file=name))
        else:
            path.write_text(text, "utf-8", newline="\n")
            call.tell(call.words["tidy"]["tidied"].format(file=name))
    return WRONG if untidy and call.options.check else DONE


def tidied(root: Path, files: ProjectFiles) -> Iterator[tuple[Path, str]]:
    """Yield each file that is not in its one form, with the text it should have."""
    for name, (record, schema) in _RECORDS.items():
        path = root / name
        first_line = FIRST_LINE.format(schema=schema_file(schema))
        text = canonical_records(
            path.read_bytes().decode("utf-8-sig"), record, files.language_tags, first_line
        )
        if text.encode() != path.read_bytes():
            yield path, text
    for tag in files.language_tags:
        for path in sorted((root / CONTENT / tag).rglob("*.md")):
            found = path.read_bytes().decode("utf-8-sig")
            better = page_with_right_apostrophes(found, tag)
            if better != found:
                yield path, better


def _fingerprints(root: Path) -> Iterator[tuple[Path, str]]:
    """Yield the file of fingerprints if it is not what the tidied files give."""
    files = read_project_files(root)
    text = fingerprints_text(translations(root, files), read_fingerprints(root))
    path = root / FILE
    if not path.is_file() or path.read_text("utf-8") != text:
        yield path, text
