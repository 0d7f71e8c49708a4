"""Rows of text from and to XLSX and CSV."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, time
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

_FORMULA = ("=", "+", "-", "@")
_WIDTH = 28

Row = dict[str, str]
"""A row's cells by the heading of their column; empty cells are left out."""


def read_rows(path: Path) -> Iterator[tuple[int, Row]]:
    """Give the rows below the headings, each with its number in the sheet (from 1).

    XLSX by its ending, else CSV in UTF-8 with commas or semicolons. Only the first sheet is read.
    """
    is_workbook = path.suffix.lower() == ".xlsx"
    rows = _workbook_rows(path) if is_workbook else _csv_rows(path)
    headings = [cell.strip() for cell in next(rows, [])]
    for number, cells in enumerate(rows, start=2):
        row = dict(zip(headings, cells, strict=False))
        row = {heading: cell for heading, cell in row.items() if heading and cell.strip()}
        if row:
            yield number, row


def write_rows(path: Path, headings: Sequence[str], rows: Iterable[Row]) -> None:
    """Write a workbook or CSV, every cell as text: Excel changes no date and runs nothing."""
    table = [list(headings), *([row.get(heading, "") for heading in headings] for row in rows)]
    if path.suffix.lower() != ".xlsx":
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows([_defused(cell) for cell in line] for line in table)
        return
    book = Workbook()
    sheet: Any = book.active
    for number, line in enumerate(table, start=1):
        for column, text in enumerate(line, start=1):
            cell = sheet.cell(number, column)
            cell.value = text or None
            cell.data_type = "s" if text else "n"
            cell.number_format = "@"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.font = Font(bold=number == 1)
    for column in range(1, len(headings) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTH
    sheet.freeze_panes = "B2"
    book.save(path)


def _workbook_rows(path: Path) -> Iterator[list[str]]:
    sheet: Any = load_workbook(path, data_only=True).worksheets[0]
    for line in sheet.iter_rows(values_only=True):
        yield [_text(value) for value in line]


def _csv_rows(path: Path) -> Iterator[list[str]]:
    text = path.read_bytes().decode("utf-8-sig")
    heading = text.split("\n", 1)[0]
    mark = max(",;\t", key=heading.count)
    for line in csv.reader(text.splitlines(keepends=True), delimiter=mark):
        yield [re.sub(r"^'(?=[=+\-@])", "", cell) for cell in line]


def _text(value: object) -> str:
    """Write what Excel made of a cell as it should have stayed: dates, years, numbers."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def _defused(text: str) -> str:
    """Keep a text from being taken for a formula (OWASP, "CSV Injection")."""
    return f"'{text}" if text.startswith(_FORMULA) else text
