"""What is no mistake and yet worth a look.

Each warning is a Problem that keeps nothing from being built.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from ...reading import Problem, ProjectFiles
from .images import unused_images
from .partners import similar_partners
from .records import record_warnings
from .texts import page_text_warnings, record_text_warnings


def find_warnings(root: Path, files: ProjectFiles, today: date) -> Iterator[Problem]:
    """Yield every warning about the project's files as they are on a day."""
    for records in (files.partners, files.events):
        yield from record_text_warnings(root, records.document)
    yield from page_text_warnings(root, files.language_tags)
    yield from record_warnings(files, today)
    yield from similar_partners(files)
    yield from unused_images(root, files)
