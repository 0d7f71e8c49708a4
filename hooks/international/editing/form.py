"""`international form`: a filled form becomes a record in its place."""

from argparse import ArgumentParser
from pathlib import Path

from ..reading import read_project_files, read_today
from ..reading.words import Words
from .columns import record_data
from .command_line import DONE, Call, option
from .issue_forms import form_cells
from .new import completed
from .record_text import inserted
from .recording import RECORDS, write


def add_options(parser: ArgumentParser, words: Words) -> None:
    """Add what `form` can be told."""
    option(parser, words, "record", choices=RECORDS)
    option(parser, words, "file", type=Path)


def run(call: Call) -> int:
    """Write the record of an issue's text and print its id; a mistake leaves the file alone."""
    files = read_project_files(call.root)
    site = files.project().site
    record = RECORDS[call.options.record]
    body = call.options.file.read_text("utf-8").replace("\r\n", "\n")
    data = record_data(form_cells(record, body, files), record, files)
    data = completed(site, record, data, str(read_today(site.institution.time_zone)))
    write(call.root, record, lambda text: inserted(text, record, data, files.language_tags))
    print(data["id"])
    return DONE
