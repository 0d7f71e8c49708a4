"""A workbook for people who use spreadsheets (Office Open XML, ISO/IEC 29500)."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from io import BytesIO

from xlsxwriter import Workbook

from ..views.worksheets import Worksheet

_WIDEST, _NARROWEST = 60, 8
_SHEET_NAME_AT_MOST = 31


def workbook(sheets: Iterable[Worksheet], *, title: str, author: str, on: date) -> bytes:
    """Write sheets one beside the other, each with a filter and its headings kept in view.

    Texts are written as texts, never as formulas or links. The time of making is the day of the
    data, so that equal records give equal bytes.
    """
    file = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with Workbook(file, options) as book:
        made = datetime.combine(on, time.min, UTC).replace(tzinfo=None)
        book.set_properties({"title": title, "author": author, "created": made})
        bold = book.add_format({"bold": True, "bg_color": "#E7EFF6"})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        for sheet in sheets:
            name = f"{sheet.title} ({sheet.language})"[:_SHEET_NAME_AT_MOST]
            page = book.add_worksheet(name)
            page.write_row(0, 0, sheet.headings, bold)
            for number, row in enumerate(sheet.rows, start=1):
                for column, value in enumerate(row):
                    page.write(number, column, value or None, wrapped)
            for column, heading in enumerate(sheet.headings):
                longest = max((len(str(row[column] or "")) for row in sheet.rows), default=0)
                width = min(_WIDEST, max(_NARROWEST, len(heading), longest))
                page.set_column(column, column, width)
            page.freeze_panes(1, 1)
            page.autofilter(0, 0, max(1, len(sheet.rows)), len(sheet.headings) - 1)
    return file.getvalue()
