"""`international export`: the records as a spreadsheet."""

from argparse import ArgumentParser
from pathlib import Path

from ..model.partner import Partner
from ..reading import read_project_files
from ..reading.words import Words
from .columns import flat
from .command_line import DONE, Call, option
from .fields import fields_of
from .recording import RECORDS
from .spreadsheet import write_rows


def add_options(parser: ArgumentParser, words: Words) -> None:
    """Add what `export` can be told."""
    option(parser, words, "record", choices=RECORDS)
    option(parser, words, "file", type=Path)


def run(call: Call) -> int:
    """Write a row a record, in the order of the file, and a column for each field in use."""
    files = read_project_files(call.root)
    files.project()
    record = RECORDS[call.options.record]
    records = files.partners if record is Partner else files.events
    rows = [dict(flat(data)) for _, data in records.each()]
    used = dict.fromkeys(column for row in rows for column in row)
    write_rows(call.options.file, sorted(used, key=lambda name: _order(name, record)), rows)
    call.tell(call.words["schema"]["written"].format(file=call.options.file))
    return DONE


def _order(column: str, record: type) -> tuple[int, str]:
    names = [field.name for field in fields_of(record)]
    return names.index(column.split(".", maxsplit=1)[0]), column
