"""addresses.txt: every address that was ever published, one a line."""

from pathlib import Path
from typing import NamedTuple

from .text_file import Report, read_text

ADDRESSES = "addresses.txt"
INTRODUCTION = """\
# Every address that was ever published. The build refuses to drop one without an alias.
# `make addresses` adds new ones; take out a line only if nobody can have kept the address.
"""


class Address(NamedTuple):
    """A published address within the site, and its line in the list."""

    path: str
    line: int


def read_addresses(root: Path, report: Report) -> tuple[Address, ...]:
    """Read the list; a site that was never published has none."""
    path = root / ADDRESSES
    text = read_text(path, ADDRESSES, report) if path.exists() else None
    lines = enumerate((text or "").splitlines(), start=1)
    return tuple(
        Address(line.strip().removeprefix("/"), number)
        for number, line in lines
        if line.strip() and not line.startswith("#")
    )
