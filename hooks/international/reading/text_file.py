"""Files of text: UTF-8, not empty."""

from collections.abc import Callable
from pathlib import Path

from .problem import Problem

Report = Callable[[Problem], None]
"""Takes a Problem as soon as it is found, so that reading can go on."""


def read_text(path: Path, name: str, report: Report) -> str | None:
    """Read a file as UTF-8, with or without a byte order mark; None where that cannot be done.

    The line ends of Windows become plain ones.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        report(Problem(code="missing-file", file=name))
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line_start = before.rfind(b"\n") + 1
        report(
            Problem(
                code="not-utf-8",
                file=name,
                line=before.count(b"\n") + 1,
                column=len(before[line_start:].decode("utf-8", "replace")) + 1,
                found=f"0x{raw[error.start]:02X}",
            )
        )
        return None
    if not text.strip():
        report(Problem(code="empty-file", file=name))
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")
